//! The facts of the review against those of the neutral text, and what was left out of the review.

use crate::app::layout::Place;

/// What is looked through; its rows are worked out of the two texts whenever they are shown.
#[derive(Debug, Default)]
pub struct Check {
    /// Which of the two lists.
    pub tab: CheckTab,
    /// The row in hand.
    pub cursor: usize,
    /// Where writing goes on when it is closed, if it was called from there.
    pub writing: Option<Place>,
}

/// One of the two lists.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum CheckTab {
    /// Facts.
    #[default]
    Facts,
    /// What was left out as no fact.
    Dropped,
}

impl CheckTab {
    /// Both, in order.
    pub const ALL: [Self; 2] = [Self::Facts, Self::Dropped];

    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Facts => Self::Dropped,
            Self::Dropped => Self::Facts,
        }
    }
}
