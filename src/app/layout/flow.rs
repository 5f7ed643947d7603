//! The rows of a text of many lines, kept while the text changes line by line.

use std::ops::Range;

use super::Place;
use super::wrap::{Row, byte_at, cell_of, rewrap, wrap};

/// A wrapped text. It keeps the rows, not the lines: these are lent to it, and must be the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flow {
    width: u16,
    lines: Vec<Vec<Row>>,
    /// The first row of each line, and behind them the number of rows.
    firsts: Vec<usize>,
}

/// One row of a text, ready to be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlowRow<'a> {
    /// The row, counted from the first of the text.
    pub row: usize,
    /// Its line.
    pub line: usize,
    /// Its bytes in the line, blanks that hang at its end included.
    pub bytes: Range<usize>,
    /// These bytes, not yet made [`visible`](super::visible()).
    pub text: &'a str,
    /// Its width in cells without the blanks at its end.
    pub cells: u16,
}

impl Flow {
    /// Wraps lines to `width` cells.
    #[must_use]
    pub fn new<S: AsRef<str>>(lines: &[S], width: u16) -> Self {
        let mut flow = Self { width, lines: Vec::new(), firsts: vec![0] };
        flow.splice(lines, 0, 0, lines.len());
        flow
    }

    /// The width in cells.
    #[must_use]
    pub fn width(&self) -> u16 {
        self.width
    }

    /// Wraps all lines anew if `width` is another.
    pub fn set_width<S: AsRef<str>>(&mut self, lines: &[S], width: u16) {
        if width != self.width {
            *self = Self::new(lines, width);
        }
    }

    /// Takes in that `inserted` lines of `lines` stand at `at` in place of `removed` former ones.
    pub fn splice<S: AsRef<str>>(
        &mut self,
        lines: &[S],
        at: usize,
        removed: usize,
        inserted: usize,
    ) {
        let rows = lines[at..at + inserted].iter().map(|line| wrap(line.as_ref(), self.width));
        self.lines.splice(at..at + removed, rows);
        self.recount(at);
    }

    /// Takes in that in one line `removed` bytes at `place` gave way to `inserted` others.
    ///
    /// The result is that of [`splice`](Self::splice), but the cost does not grow with the line.
    pub fn edit_line<S: AsRef<str>>(
        &mut self,
        lines: &[S],
        place: Place,
        removed: usize,
        inserted: usize,
    ) {
        let (line, rows) = (lines[place.line].as_ref(), &mut self.lines[place.line]);
        let before = rows.len();
        rewrap(line, self.width, rows, place.byte, removed, inserted);
        if rows.len() != before {
            self.recount(place.line);
        }
    }

    /// Counts the rows from line `at` on.
    fn recount(&mut self, at: usize) {
        self.firsts.truncate(at + 1);
        let mut first = self.firsts[at];
        self.firsts.extend(self.lines[at..].iter().map(|rows| {
            first += rows.len();
            first
        }));
    }

    /// The number of rows.
    #[must_use]
    pub fn total(&self) -> usize {
        self.firsts.last().copied().unwrap_or(0)
    }

    /// The first row of a line.
    #[must_use]
    pub fn first_row(&self, line: usize) -> usize {
        self.firsts.get(line).copied().unwrap_or_else(|| self.total())
    }

    /// The rows of a line.
    #[must_use]
    pub fn rows(&self, line: usize) -> &[Row] {
        self.lines.get(line).map_or(&[], Vec::as_slice)
    }

    /// The line of a row, and which of its rows it is; the last row stands for all behind it.
    #[must_use]
    pub fn line_of(&self, row: usize) -> (usize, usize) {
        let row = row.min(self.total().saturating_sub(1));
        let line = self.firsts.partition_point(|first| *first <= row).saturating_sub(1);
        (line, row - self.first_row(line))
    }

    /// The rows from `top` on, at most `height` of them.
    pub fn window<'a, S: AsRef<str>>(
        &'a self,
        lines: &'a [S],
        top: usize,
        height: usize,
    ) -> impl Iterator<Item = FlowRow<'a>> {
        let (first, skipped) = self.line_of(top);
        let height = if top < self.total() { height } else { 0 };
        self.lines[first..]
            .iter()
            .zip(&lines[first..])
            .zip(first..)
            .flat_map(|((rows, text), line)| rows.iter().map(move |row| (line, row, text.as_ref())))
            .skip(skipped)
            .take(height)
            .enumerate()
            .map(move |(index, (line, row, text))| FlowRow {
                row: top + index,
                line,
                bytes: row.start..row.end,
                text: &text[row.start..row.end],
                cells: row.cells,
            })
    }

    /// The row of the text and the column in cells where a place lies.
    #[must_use]
    pub fn cell_of<S: AsRef<str>>(&self, lines: &[S], place: Place) -> (usize, u16) {
        let line = place.line.min(lines.len().saturating_sub(1));
        let Some(text) = lines.get(line) else {
            return (0, 0);
        };
        let (row, column) = cell_of(text.as_ref(), self.rows(line), self.width, place.byte);
        (self.first_row(line) + row, column)
    }

    /// The place nearest to a cell; rows behind the last count as the last.
    #[must_use]
    pub fn place_at<S: AsRef<str>>(&self, lines: &[S], row: usize, column: u16) -> Place {
        let (line, row) = self.line_of(row);
        let text = lines.get(line).map_or("", AsRef::as_ref);
        Place::new(line, byte_at(text, self.rows(line), row, column))
    }
}
