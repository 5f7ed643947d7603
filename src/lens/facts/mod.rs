//! Whether the facts of a review are in its neutral text: what is lost, altered, added.
//!
//! Values are compared, not words: half an hour is thirty minutes, 7 pm is 19:00. It goes in two
//! steps, because it is done at each keystroke: what a sentence [holds](Holding) depends on the
//! sentence alone and can be remembered; [`compare()`] then goes over what all sentences hold in
//! about the time it takes to read it.

mod alter;
mod back;
mod belong;
mod compare;
mod hold;
mod parts;
mod reversal;
mod said;
mod same;
mod words;

pub use back::{Told, led, put_back};
pub use belong::belonging;
pub use compare::compare;
pub use hold::Holding;

use std::ops::Range;

use super::Kind;

/// What became of the facts of a review on the way to its neutral text. Bytes of a review and of
/// the neutral text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// Facts of the review that the neutral text does not have.
    pub lost: Vec<Lost>,
    /// Facts that have another value there; not among the lost.
    pub altered: Vec<Altered>,
    /// Facts of the neutral text that the review does not have.
    pub added: Vec<Added>,
    /// Facts of the review, and where they stand in the neutral text.
    pub kept: Vec<(Range<usize>, Range<usize>)>,
    /// Words of the review that are denied in one of the two and not in the other.
    pub reversed: Vec<(Range<usize>, Range<usize>)>,
}

/// A fact that the neutral text does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lost {
    /// Bytes in the review.
    pub range: Range<usize>,
    /// What it is.
    pub kind: Kind,
}

/// A fact that has another value in the neutral text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Altered {
    /// Bytes in the review.
    pub range: Range<usize>,
    /// What it is.
    pub kind: Kind,
    /// Bytes in the neutral text.
    pub now: Range<usize>,
}

/// A fact that the review does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Added {
    /// Bytes in the neutral text.
    pub range: Range<usize>,
    /// What it is.
    pub kind: Kind,
}
