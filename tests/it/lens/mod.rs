//! Reading texts: against reviews in which every sentence and stretch was marked by hand.

mod drafts;
mod facts;
mod figures;
mod fixture;
mod holds;
mod kept;
mod marks;
mod soup;
