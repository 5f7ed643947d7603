//! What is known of the facts of two texts: it stays on its words while they are written.

use std::ops::Range;

use super::proposal::DropRow;
use crate::app::layout::Place;
use crate::app::prose::{Change, Lean};
use crate::lens::Kind;
use crate::method::Quote;

/// What became of the facts of a review, and which of its sentences is in which line.
///
/// It goes along with changes of the texts: what a change touched is not known any more, the rest
/// stays where its words are.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// How many facts of the review the neutral text has.
    pub kept: usize,
    /// What is not as the review has it: lost, altered, reversed, added, left out on purpose.
    pub rows: Vec<FactRow>,
    /// The sentences of the review.
    pub sentences: Vec<Range<Place>>,
    /// What of the review went, as the lens proposes it.
    pub dropped: Vec<DropRow>,
    /// The sentences and lines that belong together, in the order of the sentences…
    by_sentence: Vec<Pair>,
    /// …and in that of the lines.
    by_line: Vec<Pair>,
}

/// A sentence of the review and a line of the neutral text that belong together, by their numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Pair {
    sentence: usize,
    line: usize,
}

/// What became of a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// The neutral text does not have it.
    Lost,
    /// It has another value there.
    Altered,
    /// It is denied in one of the two and not in the other.
    Reversed,
    /// The review does not have it.
    Added,
    /// It is left out on purpose.
    LeftOut,
}

/// A fact that is not in the neutral text as it is in the review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactRow {
    /// What became of it.
    pub fate: Fate,
    /// What it is, if that is known.
    pub kind: Option<Kind>,
    /// Where it stands in the review.
    pub raw: Option<Range<Place>>,
    /// Where it stands in the neutral text.
    pub now: Option<Range<Place>>,
    /// The phrase that is left out on purpose.
    pub quote: Option<Quote>,
}

impl Known {
    /// Takes in which sentences and lines belong together.
    pub(super) fn pair(&mut self, pairs: impl IntoIterator<Item = (usize, usize)>) {
        let pairs = pairs.into_iter().map(|(sentence, line)| Pair { sentence, line });
        self.by_sentence = pairs.collect();
        self.by_line.clone_from(&self.by_sentence);
        self.by_sentence.sort_unstable_by_key(|pair| (pair.sentence, pair.line));
        self.by_line.sort_unstable_by_key(|pair| (pair.line, pair.sentence));
    }

    /// The lines that belong to a sentence.
    pub fn lines_of(&self, sentence: usize) -> impl Iterator<Item = usize> + '_ {
        let first = self.by_sentence.partition_point(|pair| pair.sentence < sentence);
        let own = self.by_sentence[first..].iter().take_while(move |of| of.sentence == sentence);
        own.map(|pair| pair.line)
    }

    /// The sentences that belong to a line.
    pub fn sentences_of(&self, line: usize) -> impl Iterator<Item = usize> + '_ {
        let first = self.by_line.partition_point(|pair| pair.line < line);
        let own = self.by_line[first..].iter().take_while(move |pair| pair.line == line);
        own.map(|pair| pair.sentence)
    }

    /// The number of the sentence that a place of the review is in.
    #[must_use]
    pub fn sentence_at(&self, at: Place) -> Option<usize> {
        let number = self.sentences.partition_point(|of| of.start <= at).checked_sub(1)?;
        (at <= self.sentences[number].end).then_some(number)
    }

    /// Where a line belongs that is made of a sentence: behind those of the sentences before it, or
    /// before those of the sentences behind it. `lines` is how many there are.
    #[must_use]
    pub fn place_for(&self, sentence: usize, lines: usize) -> usize {
        let before = self.by_sentence.iter().rev().find(|pair| pair.sentence < sentence);
        let behind = self.by_sentence.iter().find(|pair| pair.sentence > sentence);
        match (before, behind) {
            (Some(pair), _) => pair.line + 1,
            (None, Some(pair)) => pair.line,
            (None, None) => lines,
        }
    }

    /// How many facts met a fate.
    #[must_use]
    pub fn count(&self, fate: Fate) -> usize {
        self.rows.iter().filter(|row| row.fate == fate).count()
    }

    /// Goes along with changes of the review.
    pub(super) fn follow_raw(&mut self, changes: &[Change]) {
        for change in changes {
            let step = Step::of(change);
            self.rows.retain_mut(|row| {
                let stays = step.carries(&mut row.raw);
                // What is left out on purpose stays so, wherever it stands.
                stays || row.fate == Fate::LeftOut
            });
            self.dropped.retain_mut(|row| step.moves(&mut row.raw));
            let first = self.sentences.partition_point(|of| of.end < step.change.at);
            for of in &mut self.sentences[first..] {
                if of.start.line > step.old.line && step.keeps_lines() {
                    break;
                }
                of.start = step.place(of.start, Lean::Behind);
                of.end = step.place(of.end, Lean::Before).max(of.start);
            }
        }
    }

    /// Goes along with changes of the neutral text.
    pub(super) fn follow_neutral(&mut self, changes: &[Change]) {
        for change in changes {
            let step = Step::of(change);
            self.rows.retain_mut(|row| step.carries(&mut row.now));
            if step.keeps_lines() && step.old.line == change.at.line {
                continue;
            }
            for pairs in [&mut self.by_sentence, &mut self.by_line] {
                pairs.retain_mut(|pair| match step.line(pair.line) {
                    Some(line) => {
                        pair.line = line;
                        true
                    }
                    None => false,
                });
                pairs.dedup();
            }
        }
    }
}

/// A change, with what is asked of it for each place.
struct Step<'a> {
    change: &'a Change,
    old: Place,
    new: Place,
}

impl<'a> Step<'a> {
    fn of(change: &'a Change) -> Self {
        Self { change, old: change.old_end(), new: change.new_end() }
    }

    /// Whether the lines behind it have the same numbers as before.
    fn keeps_lines(&self) -> bool {
        self.old.line == self.new.line
    }

    /// Moves a stretch, if there is one, to where its words are; false if the change touches it.
    fn carries(&self, range: &mut Option<Range<Place>>) -> bool {
        let stays = range.as_mut().is_none_or(|range| self.moves(range));
        if !stays {
            *range = None;
        }
        stays
    }

    /// Moves a stretch to where its words are; false if the change touches it.
    fn moves(&self, range: &mut Range<Place>) -> bool {
        if range.end < self.change.at {
            return true;
        }
        if range.start <= self.old {
            return false;
        }
        range.start = self.place(range.start, Lean::Behind);
        range.end = self.place(range.end, Lean::Behind);
        true
    }

    /// As [`Change::carry`], which looks for the ends of the change each time.
    fn place(&self, place: Place, lean: Lean) -> Place {
        let (at, old, new) = (self.change.at, self.old, self.new);
        if place < at || (place == at && (lean == Lean::Before || at < old)) {
            place
        } else if place < old {
            if lean == Lean::Before { at } else { new }
        } else if place.line == old.line {
            Place::new(new.line, new.byte + (place.byte - old.byte))
        } else {
            Place::new(place.line - old.line + new.line, place.byte)
        }
    }

    /// The number that a line has now; none if nothing of it is left.
    fn line(&self, line: usize) -> Option<usize> {
        let (at, old, new) = (self.change.at, self.old, self.new);
        if line < at.line || (line == at.line && at.byte > 0) {
            Some(line)
        } else if line >= old.line {
            Some(line - old.line + new.line)
        } else {
            None
        }
    }
}
