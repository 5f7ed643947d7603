//! The one way a text changes: something at a place is replaced by something else.

use crate::app::layout::Place;

/// A splice of the text. Lines inside the two strings are parted by newlines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Where it begins.
    pub at: Place,
    /// What stood there.
    pub removed: String,
    /// What stands there now.
    pub inserted: String,
    /// Which change of its text it is, counted from 1; undo and redo keep the number.
    pub number: u64,
    /// Whether it takes that change back.
    pub back: bool,
}

/// To which side a place goes when text is inserted exactly there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lean {
    /// It stays before the new text, as the end of a span does.
    Before,
    /// It goes behind the new text, as the beginning of a span does.
    Behind,
}

impl Change {
    /// Where the removed text ended.
    #[must_use]
    pub fn old_end(&self) -> Place {
        end_of(self.at, &self.removed)
    }

    /// Where the inserted text ends.
    #[must_use]
    pub fn new_end(&self) -> Place {
        end_of(self.at, &self.inserted)
    }

    /// The change that takes this one back.
    #[must_use]
    pub fn inverse(&self) -> Self {
        Self {
            at: self.at,
            removed: self.inserted.clone(),
            inserted: self.removed.clone(),
            number: self.number,
            back: !self.back,
        }
    }

    /// Where a place of the old text lies in the new one. A place inside the removed text goes to the
    /// edge that `lean` names.
    #[must_use]
    pub fn carry(&self, place: Place, lean: Lean) -> Place {
        let (old, new) = (self.old_end(), self.new_end());
        if place < self.at || (place == self.at && (lean == Lean::Before || self.at < old)) {
            place
        } else if place < old {
            if lean == Lean::Before { self.at } else { new }
        } else if place.line == old.line {
            Place::new(new.line, new.byte + (place.byte - old.byte))
        } else {
            Place::new(place.line - old.line + new.line, place.byte)
        }
    }
}

/// Where a text ends that begins at `at`.
fn end_of(at: Place, text: &str) -> Place {
    match text.rfind('\n') {
        None => Place::new(at.line, at.byte + text.len()),
        Some(last) => Place::new(at.line + text.matches('\n').count(), text.len() - last - 1),
    }
}

/// Replaces the text between two places, which must lie in `lines` in this order. The change has no
/// number yet.
pub(super) fn splice(lines: &mut Vec<String>, from: Place, to: Place, text: &str) -> Change {
    let removed = slice(lines, from, to);
    let change = Change { at: from, removed, inserted: text.to_owned(), number: 0, back: false };
    if from.line == to.line && !text.contains('\n') {
        lines[from.line].replace_range(from.byte..to.byte, text);
        return change;
    }
    let tail = lines[to.line][to.byte..].to_owned();
    let mut parts = text.split('\n');
    lines[from.line].truncate(from.byte);
    lines[from.line].push_str(parts.next().unwrap_or_default());
    lines.splice(from.line + 1..=to.line, parts.map(String::from));
    lines[change.new_end().line].push_str(&tail);
    change
}

/// The text between two places, which must lie in `lines`; nothing if they are not in this order.
pub(super) fn slice(lines: &[String], from: Place, to: Place) -> String {
    if from >= to {
        return String::new();
    }
    if from.line == to.line {
        return lines[from.line][from.byte..to.byte].to_owned();
    }
    let mut text = lines[from.line][from.byte..].to_owned();
    for line in &lines[from.line + 1..to.line] {
        text.push('\n');
        text.push_str(line);
    }
    text.push('\n');
    text.push_str(&lines[to.line][..to.byte]);
    text
}
