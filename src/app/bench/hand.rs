//! Cursor and window of each list.

use crate::method::List;

/// Cursor and window of a list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ListView {
    /// The entry in hand, counted from 0.
    pub cursor: usize,
    /// The first row on the screen, counted in rows of the whole list.
    pub top: usize,
}

/// The views of all lists.
#[derive(Debug, Clone, Default)]
pub struct Views([ListView; 5]);

impl Views {
    /// The view of a list.
    #[must_use]
    pub fn of(&self, list: List) -> &ListView {
        &self.0[list as usize]
    }

    /// The view of a list, to be moved.
    pub fn of_mut(&mut self, list: List) -> &mut ListView {
        &mut self.0[list as usize]
    }
}
