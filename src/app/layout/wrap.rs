//! Soft wrap of one line: its rows, and the way between bytes and cells.

use unicode_linebreak::linebreaks;

use super::glyphs::steps;
use super::joints::{Joint, is_blank, joint, leans, opens};

/// A row of a wrapped line. The rows of a line are contiguous and cover it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// Where the row begins, in bytes of the line; a grapheme boundary.
    pub start: usize,
    /// Where it ends, blanks that hang at its end included.
    pub end: usize,
    /// Its width in cells without the blanks at its end.
    pub cells: u16,
}

/// Wraps a line to `width` cells; an empty line has one empty row, width 0 counts as 1.
///
/// Rows end where UAX #14 allows it and print would ([`joint`]); blanks hang. A word wider than the
/// row is cut between graphemes. A row is wider than `width` only if it is a single grapheme.
#[must_use]
pub fn wrap(line: &str, width: u16) -> Vec<Row> {
    let mut wrapper = Wrapper::new(line, usize::from(width.max(1)));
    let mut breaks = linebreaks(line).map(|(at, _)| at);
    let mut next_break = breaks.next();
    let mut at_word_start = true;
    let mut opened = false;
    for step in steps(line) {
        let first = line[step.start..].chars().next().unwrap_or(' ');
        let single = step.end - step.start == first.len_utf8();
        if single && is_blank(first) {
            wrapper.blank(step.cells);
            at_word_start = true;
        } else {
            wrapper.put(step.start, step.cells);
            opened = opens(first, at_word_start);
            at_word_start = opened;
        }
        while next_break.is_some_and(|at| at < step.end) {
            next_break = breaks.next();
        }
        if next_break == Some(step.end) && step.end < line.len() {
            wrapper.opportunity(step.end, opened);
        }
    }
    wrapper.finish()
}

/// A place where the row may end, seen from the start of the row.
#[derive(Debug, Clone, Copy)]
struct Spot {
    at: usize,
    /// Cells up to here, blanks included.
    cells: usize,
    /// Cells up to the last thing before here that is not a blank.
    content: usize,
}

impl Spot {
    /// The same place seen from a row that starts at `start`, if it lies behind that.
    fn seen_from(self, start: &Spot) -> Option<Spot> {
        (self.at > start.at).then(|| Spot {
            at: self.at,
            cells: self.cells - start.cells,
            content: self.content.saturating_sub(start.cells),
        })
    }
}

struct Wrapper<'a> {
    line: &'a str,
    width: usize,
    rows: Vec<Row>,
    /// Start of the row being filled.
    start: usize,
    /// Its cells so far, and those without the blanks at its end.
    cells: usize,
    content: usize,
    /// Start of the word being read: the last free break opportunity.
    word: usize,
    /// The best end of this row so far.
    best: Option<Spot>,
    /// A later end, passed over for the sake of a one-letter word.
    later: Option<Spot>,
    /// The last end that print does not like.
    tied: Option<Spot>,
}

impl<'a> Wrapper<'a> {
    fn new(line: &'a str, width: usize) -> Self {
        Self {
            line,
            width,
            rows: Vec::new(),
            start: 0,
            cells: 0,
            content: 0,
            word: 0,
            best: None,
            later: None,
            tied: None,
        }
    }

    fn blank(&mut self, cells: u16) {
        self.cells += usize::from(cells);
    }

    fn put(&mut self, at: usize, cells: u16) {
        let cells = usize::from(cells);
        while self.cells + cells > self.width && at > self.start {
            let here = Spot { at, cells: self.cells, content: self.content };
            let end = self.best.or(self.tied).unwrap_or(here);
            self.end_row(end);
        }
        self.cells += cells;
        self.content = self.cells;
    }

    fn end_row(&mut self, end: Spot) {
        self.push(end.at, end.content);
        self.cells -= end.cells;
        self.content = self.content.saturating_sub(end.cells);
        let seen = |spot: Spot| spot.seen_from(&end);
        self.best = self.later.or(self.best).and_then(seen);
        self.later = None;
        self.tied = self.tied.and_then(seen);
    }

    fn push(&mut self, end: usize, content: usize) {
        let cells = u16::try_from(content).unwrap_or(u16::MAX);
        self.rows.push(Row { start: self.start, end, cells });
        self.start = end;
    }

    fn opportunity(&mut self, at: usize, opened: bool) {
        let here = Spot { at, cells: self.cells, content: self.content };
        match joint(&self.line[..at], &self.line[at..], opened) {
            Joint::Fast => {}
            Joint::Tied => self.tied = Some(here),
            Joint::Free => {
                if self.best.is_some_and(|best| 2 * best.content >= self.width)
                    && self.line[..self.word].ends_with(is_blank)
                    && leans(&self.line[self.word..at])
                {
                    self.later = Some(here);
                } else {
                    self.best = Some(here);
                    self.later = None;
                }
                self.word = at;
            }
        }
    }

    fn finish(mut self) -> Vec<Row> {
        if self.start < self.line.len() || self.rows.is_empty() {
            self.push(self.line.len(), self.content);
        }
        self.rows
    }
}

/// Where a byte of a wrapped line lies: the row and the column in cells, at most `width`.
///
/// A boundary between two rows belongs to the later one. The column is `width` itself behind the
/// last cell of a full row and within blanks that hang.
#[must_use]
pub fn cell_of(line: &str, rows: &[Row], width: u16, byte: usize) -> (usize, u16) {
    let index = rows.partition_point(|row| row.start <= byte).saturating_sub(1);
    let Some(row) = rows.get(index) else {
        return (0, 0);
    };
    let mut column = 0_usize;
    for step in steps(&line[row.start..row.end]) {
        if row.start + step.end > byte {
            break;
        }
        column += usize::from(step.cells);
    }
    let column = u16::try_from(column).unwrap_or(u16::MAX);
    (index, column.min(width.max(1).max(row.cells)))
}

/// The grapheme boundary of row `row` that is nearest to column `column`.
///
/// The end of a row that is not the last belongs to the next row and is never given.
#[must_use]
pub fn byte_at(line: &str, rows: &[Row], row: usize, column: u16) -> usize {
    let index = row.min(rows.len().saturating_sub(1));
    let Some(row) = rows.get(index) else {
        return 0;
    };
    let last = index + 1 == rows.len();
    let column = usize::from(column);
    let mut passed = 0_usize;
    for step in steps(&line[row.start..row.end]) {
        let cells = usize::from(step.cells);
        let nearer_start = 2 * column.saturating_sub(passed) < cells;
        let at_end = row.start + step.end == row.end;
        if nearer_start || column <= passed || (at_end && !last) {
            return row.start + step.start;
        }
        passed += cells;
    }
    row.end
}
