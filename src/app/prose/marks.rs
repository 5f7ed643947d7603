//! Stretches of a text that stay on their words while it changes, and come back when it does.

use std::ops::Range;

use super::change::{Change, Lean};
use crate::app::layout::Place;

/// Marked stretches of a text, in the order of their beginnings.
///
/// They [follow](Self::follow) its changes: new text at an edge of a stretch stays outside of it, and
/// a stretch of which nothing is left is gone. Whatever a change did to them that its taking back
/// would not mend by itself is kept, so that undo and redo put every stretch back where it was.
#[derive(Debug, Clone)]
pub struct Marks<T> {
    stretches: Vec<Stretch<T>>,
    lost: Vec<Loss<T>>,
    next: u64,
    /// The newest change that was followed; what is newer is no redo.
    newest: u64,
}

#[derive(Debug, Clone)]
struct Stretch<T> {
    id: u64,
    range: Range<Place>,
    of: T,
}

/// What a change did to the stretches that does not mend by itself.
#[derive(Debug, Clone)]
struct Loss<T> {
    number: u64,
    back: bool,
    /// Those that are still there, and where they were.
    moved: Vec<(u64, Range<Place>)>,
    gone: Vec<Stretch<T>>,
}

impl<T> Default for Marks<T> {
    fn default() -> Self {
        Self { stretches: Vec::new(), lost: Vec::new(), next: 0, newest: 0 }
    }
}

impl<T> Marks<T> {
    /// Marks these stretches; empty ones are left out.
    #[must_use]
    pub fn new(stretches: impl IntoIterator<Item = (Range<Place>, T)>) -> Self {
        let mut marks = Self::default();
        for (range, of) in stretches {
            if range.start < range.end {
                marks.stretches.push(Stretch { id: marks.next, range, of });
                marks.next += 1;
            }
        }
        marks.sort();
        marks
    }

    /// All stretches with what they mean.
    #[must_use]
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&Range<Place>, &T)> {
        self.stretches.iter().map(|stretch| (&stretch.range, &stretch.of))
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.stretches.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.stretches.is_empty()
    }

    /// Goes along with what an edit, an undo or a redo did to the text.
    pub fn follow(&mut self, changes: &[Change]) {
        for change in changes {
            self.follow_one(change);
        }
    }

    fn follow_one(&mut self, change: &Change) {
        if change.number > self.newest {
            // What was taken back before will not be done again.
            self.lost.retain(|loss| !loss.back);
            self.newest = change.number;
        }
        let undoes = |loss: &Loss<T>| loss.number == change.number && loss.back != change.back;
        let mended = self.lost.iter().rposition(undoes).map(|place| self.lost.swap_remove(place));
        let (kept, back) = mended.map_or_else(Default::default, |loss| (loss.moved, loss.gone));
        let inverse = change.inverse();
        let (mut moved, mut gone) = (Vec::new(), Vec::new());
        for mut stretch in std::mem::take(&mut self.stretches) {
            let was = stretch.range.clone();
            stretch.range = match kept.iter().find(|(id, _)| *id == stretch.id) {
                Some((_, range)) => range.clone(),
                None => carry(change, &was),
            };
            if stretch.range.start >= stretch.range.end {
                stretch.range = was;
                gone.push(stretch);
                continue;
            }
            if carry(&inverse, &stretch.range) != was {
                moved.push((stretch.id, was));
            }
            self.stretches.push(stretch);
        }
        if !back.is_empty() || !kept.is_empty() {
            self.stretches.extend(back);
            self.sort();
        }
        if !moved.is_empty() || !gone.is_empty() {
            self.lost.push(Loss { number: change.number, back: change.back, moved, gone });
        }
    }

    fn sort(&mut self) {
        self.stretches.sort_by_key(|stretch| (stretch.range.start, stretch.range.end, stretch.id));
    }
}

/// Where a stretch lies after a change: what is left of it. New text belongs to it only in its midst.
fn carry(change: &Change, range: &Range<Place>) -> Range<Place> {
    let replaced = change.at..=change.old_end();
    let start = if replaced.contains(&range.start) {
        change.new_end()
    } else {
        change.carry(range.start, Lean::Behind)
    };
    let end = if replaced.contains(&range.end) {
        change.at
    } else {
        change.carry(range.end, Lean::Before)
    };
    start..end
}
