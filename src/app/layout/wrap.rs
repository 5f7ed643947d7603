//! Soft wrap of one line: its rows, and the way between bytes and cells.

use std::cmp::Ordering;

use unicode_linebreak::{BreakClass, break_property, linebreaks};

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
/// Rows end where UAX #14 allows it and print would (see `joints`); blanks hang. A word wider than
/// the row is cut between graphemes. A row is wider than `width` only if it is a single grapheme.
#[must_use]
pub fn wrap(line: &str, width: u16) -> Vec<Row> {
    let mut filler = Filler::new(line, width, 0);
    let mut rows = vec![filler.row(0)];
    while let Some(last) = rows.last()
        && last.end < line.len()
    {
        rows.push(filler.row(last.end));
    }
    rows
}

/// So many rows before an edit may end elsewhere because of it.
const ROWS_BACK: usize = 4;
/// So many bytes before a row have a say in where it ends.
const BYTES_BACK: usize = 16;

/// Brings the rows of a line up to date after `removed` bytes at `at` gave way to `inserted` others.
///
/// `line` is the new text. The result is that of [`wrap`], but only rows near the edit are filled
/// anew: up to a row that begins like a former one.
pub(super) fn rewrap(
    line: &str,
    width: u16,
    rows: &mut Vec<Row>,
    at: usize,
    removed: usize,
    inserted: usize,
) {
    let mut first = rows.partition_point(|row| row.start <= at).saturating_sub(1 + ROWS_BACK);
    while first > 0 && !starts_afresh(line, rows[first].start) {
        first -= 1;
    }
    let mut start = rows.get(first).map_or(0, |row| row.start);
    let mut filler = Filler::new(line, width, start);
    let mut fresh = Vec::new();
    let mut kept = rows.len();
    loop {
        fresh.push(filler.row(start));
        start = fresh.last().map_or(line.len(), |row| row.end);
        if start >= line.len() {
            break;
        }
        if start >= at + inserted + BYTES_BACK && starts_afresh(line, start) {
            let former = start - inserted + removed;
            if let Ok(same) = rows.binary_search_by_key(&former, |row| row.start) {
                kept = same;
                break;
            }
        }
    }
    for row in &mut rows[kept..] {
        row.start = row.start - removed + inserted;
        row.end = row.end - removed + inserted;
    }
    rows.splice(first..kept, fresh);
}

/// Whether nothing before `at` matters to line breaking: a letter behind a blank.
fn starts_afresh(line: &str, at: usize) -> bool {
    let letter = |c: char| break_property(u32::from(c)) == BreakClass::Alphabetic;
    at == 0 || (line[..at].ends_with(' ') && line[at..].starts_with(letter))
}

/// A place where the row being filled may end.
#[derive(Debug, Clone, Copy)]
struct Spot {
    at: usize,
    /// Cells of the row up to here without the blanks at its end.
    cells: usize,
}

/// Fills rows from left to right; each depends only on where it starts and on the text.
struct Filler<'a, B> {
    line: &'a str,
    width: usize,
    /// Break opportunities still to come.
    breaks: B,
    /// Those passed since the last row ended: the next row begins among them.
    passed: Vec<usize>,
}

impl<'a> Filler<'a, ()> {
    fn new(line: &'a str, width: u16, start: usize) -> Filler<'a, impl Iterator<Item = usize>> {
        let breaks = linebreaks(&line[start..]).map(move |(at, _)| start + at);
        Filler { line, width: usize::from(width.max(1)), breaks, passed: Vec::new() }
    }
}

impl<B: Iterator<Item = usize>> Filler<'_, B> {
    fn row(&mut self, start: usize) -> Row {
        let line = self.line;
        // Cells so far, and those without the blanks at the end.
        let (mut cells, mut content) = (0_usize, 0_usize);
        // The best end so far, and the last that print does not like.
        let (mut best, mut tied): (Option<Spot>, Option<Spot>) = (None, None);
        // The last free break opportunity: there the word being read begins.
        let mut word = start;
        let mut at_word_start = start == 0 || line[..start].ends_with(is_blank);
        let mut opened = false;
        let mut next_break = 0;
        for step in steps(&line[start..]) {
            let (from, end) = (start + step.start, start + step.end);
            let first = line[from..].chars().next().unwrap_or(' ');
            let taken = usize::from(step.cells);
            if is_blank(first) && end - from == first.len_utf8() {
                cells += taken;
                at_word_start = true;
            } else {
                if cells + taken > self.width && from > start {
                    let here = Spot { at: from, cells: content };
                    let spot = best.or(tied).unwrap_or(here);
                    self.forget(spot.at);
                    return row(start, spot.at, spot.cells);
                }
                cells += taken;
                content = cells;
                opened = opens(first, at_word_start);
                at_word_start = opened;
            }
            if !self.breaks_at(end, &mut next_break) {
                continue;
            }
            let here = Some(Spot { at: end, cells: content });
            match joint(&line[..end], &line[end..], opened) {
                Joint::Fast => {}
                Joint::Tied => tied = here,
                Joint::Free => {
                    let half_full = best.is_some_and(|best| 2 * best.cells >= self.width);
                    let passed_over =
                        half_full && line[..word].ends_with(is_blank) && leans(&line[word..end]);
                    if !passed_over {
                        best = here;
                    }
                    word = end;
                }
            }
        }
        row(start, line.len(), content)
    }

    /// Whether a row may end at `end`; `next` counts through the opportunities of this row.
    fn breaks_at(&mut self, end: usize, next: &mut usize) -> bool {
        loop {
            if *next == self.passed.len() {
                let Some(at) = self.breaks.next() else {
                    return false;
                };
                self.passed.push(at);
            }
            match self.passed[*next].cmp(&end) {
                Ordering::Less => *next += 1,
                Ordering::Equal => return end < self.line.len(),
                Ordering::Greater => return false,
            }
        }
    }

    /// Forgets the opportunities up to `at`, where the next row begins.
    fn forget(&mut self, at: usize) {
        let old = self.passed.partition_point(|passed| *passed <= at);
        self.passed.drain(..old);
    }
}

fn row(start: usize, end: usize, cells: usize) -> Row {
    Row { start, end, cells: u16::try_from(cells).unwrap_or(u16::MAX) }
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
