//! What is selected: from where it was begun to the cursor.

use std::ops::Range;

use super::motion::word_around;
use super::{Motion, Prose};
use crate::app::layout::Place;

/// Where a selection was begun; it ends at the cursor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Anchor {
    pub at: Place,
    /// Whether plain moves select too, for terminals that keep Shift with arrows for themselves.
    pub held: bool,
}

impl Prose {
    /// What is selected, from its beginning to its end; never empty.
    #[must_use]
    pub fn selection(&self) -> Option<Range<Place>> {
        let at = self.anchor?.at;
        (at != self.cursor).then(|| at.min(self.cursor)..at.max(self.cursor))
    }

    /// The selected text.
    #[must_use]
    pub fn selected_text(&self) -> Option<String> {
        self.selection().map(|range| self.slice(range.start, range.end))
    }

    /// Moves the cursor and selects what it passes. Tells whether the cursor is elsewhere now.
    pub fn select(&mut self, motion: Motion) -> bool {
        let anchor = self.anchor.unwrap_or(Anchor { at: self.cursor, held: false });
        let moved = self.travel(motion);
        self.anchor = Some(anchor);
        moved
    }

    /// Begins a selection at the cursor (or goes on with the one there is) that plain moves extend.
    pub fn hold(&mut self) {
        self.history.end_run();
        let at = self.anchor.map_or(self.cursor, |anchor| anchor.at);
        self.anchor = Some(Anchor { at, held: true });
    }

    /// Whether plain moves select.
    #[must_use]
    pub fn is_held(&self) -> bool {
        self.anchor.is_some_and(|anchor| anchor.held)
    }

    /// Selects all; the cursor goes to the end.
    pub fn select_all(&mut self) {
        self.select_range(Place::default()..Place::new(usize::MAX, usize::MAX));
    }

    /// Selects what lies between two places, or what is nearest to it.
    pub fn select_range(&mut self, range: Range<Place>) {
        let at = self.nearest(range.start);
        self.set_cursor(range.end.line, range.end.byte);
        self.anchor = Some(Anchor { at, held: false });
    }

    /// Lets the selection go; the cursor stays. Tells whether there was one.
    pub fn let_go(&mut self) -> bool {
        self.anchor.take().is_some()
    }

    /// Puts the cursor at the place nearest to a cell, with nothing selected. Rows are counted from
    /// the first of the text.
    pub fn click(&mut self, row: usize, column: u16) {
        let to = self.flow.place_at(&self.lines, row, column);
        self.set_cursor(to.line, to.byte);
    }

    /// Selects from where the cursor was put to the place nearest to a cell.
    pub fn drag_to(&mut self, row: usize, column: u16) {
        let anchor = self.anchor.unwrap_or(Anchor { at: self.cursor, held: false });
        self.click(row, column);
        self.anchor = Some(anchor);
    }

    /// Selects the word, the blanks or the run of other signs at a cell.
    pub fn click_word(&mut self, row: usize, column: u16) {
        let at = self.flow.place_at(&self.lines, row, column);
        let word = word_around(&self.lines[at.line], at.byte);
        self.select_range(Place::new(at.line, word.start)..Place::new(at.line, word.end));
    }
}
