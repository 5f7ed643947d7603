//! Edits: typing, pasting, deleting, taking back. Each tells whether the text changed; what is
//! selected gives way to it in the same step.

use std::ops::Range;

use super::change::{Change, splice};
use super::history::Sort;
use super::motion::{word_left, word_right};
use super::{Prose, Shape};
use crate::app::layout::{Place, after, before};

impl Prose {
    /// Types a character. Control characters but newline and tab are dropped.
    pub fn type_char(&mut self, c: char) -> bool {
        let mut buffer = [0; 4];
        let text = self.clean(c.encode_utf8(&mut buffer));
        if text.is_empty() {
            return false;
        }
        let selected = self.selection();
        if selected.is_some() {
            self.history.end_run();
        }
        let Range { start, end } = selected.unwrap_or(self.cursor..self.cursor);
        self.put(start, end, &text, Sort::Typed { blank: c.is_whitespace() })
    }

    /// Begins a new line; a field has none.
    pub fn newline(&mut self) -> bool {
        self.shape == Shape::Page && self.type_char('\n')
    }

    /// Pastes a text as one undo step. In a field newlines become blanks.
    ///
    /// Carriage returns, alone or before a newline, are newlines; other control characters but tab
    /// are dropped.
    pub fn insert(&mut self, text: &str) -> bool {
        let text = self.clean(text);
        if text.is_empty() {
            return false;
        }
        let Range { start, end } = self.selection().unwrap_or(self.cursor..self.cursor);
        self.put(start, end, &text, Sort::Whole)
    }

    /// Deletes what is selected, as one undo step.
    pub fn delete_selection(&mut self) -> bool {
        let Some(Range { start, end }) = self.selection() else { return false };
        self.put(start, end, "", Sort::Whole)
    }

    /// Replaces the text between two places as one undo step, and puts the cursor behind it.
    pub fn replace(&mut self, from: Place, to: Place, text: &str) -> bool {
        let text = self.clean(text);
        let (from, to) = (self.nearest(from), self.nearest(to));
        self.put(from.min(to), from.max(to), &text, Sort::Whole)
    }

    /// Deletes the grapheme before the cursor, or the line end.
    pub fn backspace(&mut self) -> bool {
        if self.delete_selection() {
            return true;
        }
        let from = self.back(|line, byte| before(line, byte).unwrap_or(0));
        self.put(from, self.cursor, "", Sort::Deleted)
    }

    /// Deletes the grapheme behind the cursor, or the line end.
    pub fn delete(&mut self) -> bool {
        if self.delete_selection() {
            return true;
        }
        let to = self.forth(|line, byte| after(line, byte).unwrap_or(line.len()));
        self.put(self.cursor, to, "", Sort::Deleted)
    }

    /// Deletes blanks and one word, or one run of other signs, before the cursor.
    pub fn delete_word_back(&mut self) -> bool {
        if self.delete_selection() {
            return true;
        }
        let from = self.back(word_left);
        self.put(from, self.cursor, "", Sort::Deleted)
    }

    /// Deletes blanks and one word, or one run of other signs, behind the cursor.
    pub fn delete_word_forward(&mut self) -> bool {
        if self.delete_selection() {
            return true;
        }
        let to = self.forth(word_right);
        self.put(self.cursor, to, "", Sort::Deleted)
    }

    /// Takes the last step back, the cursor too.
    pub fn undo(&mut self) -> bool {
        let Some(step) = self.history.take_done() else {
            return false;
        };
        self.changes.clear();
        for change in step.changes.iter().rev() {
            self.apply(change.at, change.new_end(), &change.removed, (change.number, true));
        }
        self.settle(step.before);
        self.history.put_undone(step);
        true
    }

    /// Does again what was taken back last.
    pub fn redo(&mut self) -> bool {
        let Some(step) = self.history.take_undone() else {
            return false;
        };
        self.changes.clear();
        for change in &step.changes {
            self.apply(change.at, change.old_end(), &change.inserted, (change.number, false));
        }
        self.settle(step.after);
        self.history.put_done(step);
        true
    }

    fn put(&mut self, from: Place, to: Place, text: &str, sort: Sort) -> bool {
        if from == to && text.is_empty() {
            return false;
        }
        let before = self.cursor;
        self.changes.clear();
        self.edits += 1;
        self.apply(from, to, text, (self.edits, false));
        let change = self.changes[0].clone();
        self.settle(change.new_end());
        self.history.record(change, before, self.cursor, sort);
        true
    }

    /// Splices the text and lays the lines it touches out anew.
    fn apply(&mut self, from: Place, to: Place, text: &str, (number, back): (u64, bool)) {
        let change = Change { number, back, ..splice(&mut self.lines, from, to, text) };
        let end = change.new_end();
        if from.line == to.line && from.line == end.line {
            let (removed, inserted) = (change.removed.len(), change.inserted.len());
            self.flow.edit_line(&self.lines, from, removed, inserted);
        } else {
            let (removed, inserted) = (to.line - from.line + 1, end.line - from.line + 1);
            self.flow.splice(&self.lines, from.line, removed, inserted);
        }
        self.changes.push(change);
    }

    fn settle(&mut self, cursor: Place) {
        self.cursor = self.nearest(cursor);
        self.anchor = None;
        self.goal = None;
        self.revision += 1;
    }

    /// What may enter the text.
    fn clean(&self, text: &str) -> String {
        let newline = if self.shape == Shape::Page { '\n' } else { ' ' };
        let mut clean = String::with_capacity(text.len());
        let mut chars = text.chars().peekable();
        while let Some(c) = chars.next() {
            match c {
                '\r' if chars.peek() == Some(&'\n') => {}
                '\r' | '\n' => clean.push(newline),
                '\t' => clean.push(c),
                c if c.is_control() => {}
                c => clean.push(c),
            }
        }
        clean
    }

    /// The place that `step` leads to in the line of the cursor, or the end of the line before.
    pub(super) fn back(&self, step: fn(&str, usize) -> usize) -> Place {
        match self.cursor {
            Place { line: 0, byte: 0 } => self.cursor,
            Place { line, byte: 0 } => Place::new(line - 1, self.lines[line - 1].len()),
            Place { line, byte } => Place::new(line, step(&self.lines[line], byte)),
        }
    }

    /// The place that `step` leads to in the line of the cursor, or the beginning of the next line.
    pub(super) fn forth(&self, step: fn(&str, usize) -> usize) -> Place {
        let Place { line, byte } = self.cursor;
        if byte < self.lines[line].len() {
            Place::new(line, step(&self.lines[line], byte))
        } else if line + 1 < self.lines.len() {
            Place::new(line + 1, 0)
        } else {
            self.cursor
        }
    }
}
