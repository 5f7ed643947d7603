//! Cursor and window of each list.

use crate::method::List;

/// Cursor and window of a list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ListView {
    /// The entry in hand, counted from 0.
    pub cursor: usize,
    /// The first row on the screen, counted in rows of the whole list.
    pub top: usize,
    /// The entry that was in hand when the wheel rolled the window: it stays until another is.
    pub rolled: Option<usize>,
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

    /// Has every window follow its cursor again.
    pub fn unroll(&mut self) {
        self.0.iter_mut().for_each(|view| view.rolled = None);
    }

    /// The view of a list, to be moved.
    pub fn of_mut(&mut self, list: List) -> &mut ListView {
        &mut self.0[list as usize]
    }
}
