//! Reading texts: against reviews in which every sentence and stretch was marked by hand.

mod figures;
mod fixture;
