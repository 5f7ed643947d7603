//! Moves of the cursor: by graphemes, by words (UAX #29), by rows as they are wrapped.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::Prose;
use crate::app::layout::{Place, after, before, ceil, floor};

/// A move of the cursor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Motion {
    /// One grapheme left.
    Left,
    /// One grapheme right.
    Right,
    /// To the beginning of a word or of a run of other signs.
    WordLeft,
    /// To the end of a word or of a run of other signs.
    WordRight,
    /// One row up, in the column where the vertical moves began.
    RowUp,
    /// One row down, likewise.
    RowDown,
    /// To the beginning of the row.
    RowStart,
    /// The last place of the row: before its last hanging blank, if it has one.
    RowEnd,
    /// To the beginning of the line, over all its rows.
    LineStart,
    /// To the end of the line.
    LineEnd,
    /// To the beginning of the text.
    TextStart,
    /// To the end of the text.
    TextEnd,
    /// So many rows up.
    PageUp(usize),
    /// So many rows down.
    PageDown(usize),
}

impl Prose {
    /// Moves the cursor and ends the run of typing. Tells whether the cursor is elsewhere now.
    ///
    /// What was selected is so no more, and left and right go to its edges; while a selection is
    /// [held](Self::hold), it grows instead.
    pub fn go(&mut self, motion: Motion) -> bool {
        if self.is_held() {
            return self.select(motion);
        }
        let edge = self.selection().and_then(|selected| match motion {
            Motion::Left => Some(selected.start),
            Motion::Right => Some(selected.end),
            _ => None,
        });
        self.anchor = None;
        let Some(edge) = edge else { return self.travel(motion) };
        let from = self.cursor;
        self.set_cursor(edge.line, edge.byte);
        self.cursor != from
    }

    /// Moves the cursor and ends the run of typing.
    pub(super) fn travel(&mut self, motion: Motion) -> bool {
        let Place { line, .. } = self.cursor;
        let to = match motion {
            Motion::Left => self.back(|line, byte| before(line, byte).unwrap_or(0)),
            Motion::Right => self.forth(|line, byte| after(line, byte).unwrap_or(line.len())),
            Motion::WordLeft => self.back(word_left),
            Motion::WordRight => self.forth(word_right),
            Motion::RowUp => return self.go_rows(|row| row.saturating_sub(1)),
            Motion::RowDown => return self.go_rows(|row| row + 1),
            Motion::PageUp(rows) => return self.go_rows(|row| row.saturating_sub(rows)),
            Motion::PageDown(rows) => return self.go_rows(|row| row.saturating_add(rows)),
            Motion::RowStart => self.flow.place_at(&self.lines, self.cursor_cell().0, 0),
            Motion::RowEnd => self.flow.place_at(&self.lines, self.cursor_cell().0, u16::MAX),
            Motion::LineStart => Place::new(line, 0),
            Motion::LineEnd => Place::new(line, self.lines[line].len()),
            Motion::TextStart => Place::default(),
            Motion::TextEnd => Place::new(usize::MAX, usize::MAX),
        };
        let from = self.cursor;
        self.set_cursor(to.line, to.byte);
        self.cursor != from
    }

    /// Goes to another row in the goal column; at the first and the last row it stays.
    fn go_rows(&mut self, target: impl Fn(usize) -> usize) -> bool {
        self.history.end_run();
        let (row, column) = self.cursor_cell();
        let target = target(row).min(self.total_rows() - 1);
        if target == row {
            return false;
        }
        let goal = *self.goal.get_or_insert(column);
        self.cursor = self.flow.place_at(&self.lines, target, goal);
        true
    }
}

/// What a stretch between two word bounds is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stretch {
    Blank,
    Word,
    Signs,
}

fn sort(stretch: &str) -> Stretch {
    if stretch.chars().all(char::is_whitespace) {
        Stretch::Blank
    } else if stretch.chars().any(char::is_alphanumeric) {
        Stretch::Word
    } else {
        Stretch::Signs
    }
}

/// No word move is longer than this, in bytes: looking for bounds costs, in a run of flags even its
/// length squared.
const FARTHEST: usize = 1024;

/// Skips blanks, then a word or a run of other signs, forth.
pub(super) fn word_right(line: &str, byte: usize) -> usize {
    let near = &line[byte..ceil(line, byte + FARTHEST)];
    ceil(line, byte + one_word(near.split_word_bounds()))
}

/// Skips blanks, then a word or a run of other signs, back.
pub(super) fn word_left(line: &str, byte: usize) -> usize {
    let near = &line[floor(line, byte.saturating_sub(FARTHEST))..byte];
    floor(line, byte - one_word(near.split_word_bounds().rev()))
}

/// The word, the blanks or the run of other signs at a place, or before it at the end of the line.
pub(super) fn word_around(line: &str, byte: usize) -> Range<usize> {
    let from = floor(line, byte.saturating_sub(FARTHEST));
    let near = &line[from..ceil(line, byte + FARTHEST)];
    let mut around = byte..byte;
    let mut of = None;
    for (start, stretch) in near.split_word_bound_indices() {
        let (start, this) = (from + start, sort(stretch));
        let goes_on = of == Some(this) && this != Stretch::Word;
        if start > byte && !goes_on {
            break;
        }
        around = if goes_on { around.start } else { start }..start + stretch.len();
        of = Some(this);
    }
    floor(line, around.start)..ceil(line, around.end)
}

/// The bytes of the blanks and the one word or run of signs that the stretches begin with.
fn one_word<'a>(stretches: impl Iterator<Item = &'a str>) -> usize {
    let mut taken = 0;
    let mut found = Stretch::Blank;
    for stretch in stretches {
        let this = sort(stretch);
        if found != Stretch::Blank && (this != found || found == Stretch::Word) {
            break;
        }
        found = this;
        taken += stretch.len();
    }
    taken
}
