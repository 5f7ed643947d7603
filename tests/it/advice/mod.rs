//! Remarks on problems, causes and solutions, held to lines marked by hand.

mod figures;
mod fixture;
mod remarks;
mod soup;
