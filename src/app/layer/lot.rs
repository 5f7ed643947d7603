//! The parking lot: the thoughts of a case, or of all cases at home; and the choice of another case
//! for one of them.

use crate::app::prose::Prose;
use crate::method::EntryId;

/// The parking lot; its rows are worked out whenever they are shown.
#[derive(Debug, Default)]
pub struct Lot {
    /// The row in hand.
    pub cursor: usize,
}

/// The choice of a case for a thought.
#[derive(Debug)]
pub struct OtherCase {
    /// The thought.
    pub thought: EntryId,
    /// Words that the case has.
    pub query: Prose,
    /// The row in hand among those that have them.
    pub cursor: usize,
}

impl OtherCase {
    /// The choice among all cases.
    #[must_use]
    pub fn new(thought: EntryId) -> Self {
        Self { thought, query: Prose::line(""), cursor: 0 }
    }
}
