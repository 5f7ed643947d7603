//! What of the text is in view, and where the cursor is in it.

use std::ops::Range;

use super::Prose;
use crate::app::layout::{FlowRow, Place, before, cells, steps};

/// A line of the text seen through a window of one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strip {
    /// The bytes of the line that are in view.
    pub bytes: Range<usize>,
    /// The column of the cursor in cells.
    pub cursor: u16,
    /// Whether there is more to the left.
    pub more_left: bool,
    /// Whether there is more to the right.
    pub more_right: bool,
}

impl Prose {
    /// Wraps the text to a width in cells; the line at the top of the view stays there.
    ///
    /// Behind a full row the cursor is in column `cells`: leave a cell for it.
    pub fn set_width(&mut self, cells: u16) {
        if cells == self.flow.width() {
            return;
        }
        let (line, row) = self.flow.line_of(self.top);
        let byte = self.flow.rows(line).get(row).map_or(0, |row| row.start);
        self.flow.set_width(&self.lines, cells);
        let rows = self.flow.rows(line).partition_point(|row| row.start <= byte);
        self.top = self.flow.first_row(line) + rows.saturating_sub(1);
        self.goal = None;
    }

    /// The width in cells.
    #[must_use]
    pub fn width(&self) -> u16 {
        self.flow.width()
    }

    /// The number of rows.
    #[must_use]
    pub fn total_rows(&self) -> usize {
        self.flow.total()
    }

    /// The first row in view.
    #[must_use]
    pub fn top(&self) -> usize {
        self.top
    }

    /// Scrolls, as a wheel does, without moving the cursor.
    pub fn scroll_to(&mut self, top: usize) {
        self.top = top.min(self.total_rows() - 1);
    }

    /// Scrolls so that the cursor is among `height` rows, and none of them is wasted.
    pub fn reveal(&mut self, height: usize) {
        let height = height.max(1);
        let (row, _) = self.cursor_cell();
        self.top = self
            .top
            .min(row)
            .max((row + 1).saturating_sub(height))
            .min(self.total_rows().saturating_sub(height));
    }

    /// Scrolls so that a place is among `height` rows, without moving the cursor.
    pub fn bring(&mut self, at: Place, height: usize) {
        let (row, _) = self.flow.cell_of(&self.lines, self.nearest(at));
        let last = (row + 1).saturating_sub(height.max(1));
        self.scroll_to(self.top.min(row).max(last));
    }

    /// The row of the text and the column in cells where the cursor is.
    #[must_use]
    pub fn cursor_cell(&self) -> (usize, u16) {
        self.flow.cell_of(&self.lines, self.cursor)
    }

    /// The rows from `top` on, at most `height` of them.
    pub fn rows(&self, top: usize, height: usize) -> impl Iterator<Item = FlowRow<'_>> {
        self.flow.window(&self.lines, top, height)
    }

    /// The line of the cursor in one row of `width` cells, for prompts; a cell is left for the cursor.
    #[must_use]
    pub fn strip(&self, width: u16) -> Strip {
        let line = &self.lines[self.cursor.line];
        let room = usize::from(width.max(1)) - 1;
        let cursor = self.cursor.byte;
        let mut left = 0;
        let mut start = cursor;
        while let Some(previous) = before(line, start) {
            let taken = cells(&line[previous..start]);
            if left + taken > room {
                break;
            }
            left += taken;
            start = previous;
        }
        let mut used = left;
        let mut end = cursor;
        for step in steps(&line[cursor..]) {
            used += usize::from(step.cells);
            if used > room + 1 {
                break;
            }
            end = cursor + step.end;
        }
        Strip {
            bytes: start..end,
            cursor: u16::try_from(left).unwrap_or(u16::MAX),
            more_left: start > 0,
            more_right: end < line.len(),
        }
    }
}
