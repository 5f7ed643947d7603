//! The moment of a message, as it came in from outside.

use crate::method::{Day, Stamp};

/// When something happened.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Now {
    /// Milliseconds on a clock that only goes forward.
    pub ms: u64,
    /// The moment as it is written in a case, with the local offset.
    pub stamp: Stamp,
    /// The local day.
    pub today: Day,
}
