//! A text as the lens reads it, kept up to date while it is written.

use std::ops::Range;

use super::line::{Line, Part};
use crate::app::layout::Place;
use crate::app::prose::{Change, Prose};
use crate::lens::{Detail, Kind, Lens, Mark, Sentence};

/// A text of many lines as the lens reads it.
///
/// It keeps what was read, not the text: that is lent to it, and must be the same. A newline always
/// ends a sentence, so that a line alone is read as it is in its text.
#[derive(Debug, Default)]
pub struct LiveReading {
    lines: Vec<Line>,
    /// The revision of the text that it went along with last.
    revision: Option<u64>,
    /// No line before this one is to be read.
    first: usize,
}

impl LiveReading {
    /// Goes along with a text that changed. Nothing is read yet: what may be otherwise now is unread.
    pub fn follow(&mut self, prose: &Prose) {
        let revision = Some(prose.revision());
        if self.revision == revision {
            return;
        }
        let by_one = self.revision.map(|before| before + 1) == revision;
        match (prose.changes(), edit_in_a_line(prose.changes())) {
            (_, Some(edit)) if by_one => self.edit(&edit, prose.lines()),
            ([change], _) if by_one => self.splice(change, prose.lines()),
            _ => {
                self.lines.clear();
                self.lines.resize_with(prose.lines().len(), Line::default);
                self.first = 0;
            }
        }
        self.revision = revision;
    }

    fn edit(&mut self, edit: &Edit, lines: &[String]) {
        let Edit { at, removed, inserted } = *edit;
        let (Some(line), Some(text)) = (self.lines.get_mut(at.line), lines.get(at.line)) else {
            return;
        };
        let behind = line.take_behind(at.byte + removed, at.byte + inserted);
        line.keep_before(text, at.byte);
        line.give(behind);
        self.first = self.first.min(at.line);
    }

    fn splice(&mut self, change: &Change, lines: &[String]) {
        let (at, old, new) = (change.at, change.old_end(), change.new_end());
        let Some(last) = self.lines.get_mut(old.line) else { return };
        let behind = last.take_behind(old.byte, new.byte);
        let mut head = std::mem::take(&mut self.lines[at.line]);
        head.keep_before(lines.get(at.line).map_or("", String::as_str), at.byte);
        // What stood behind the change in its first line is in `behind` or gone.
        head.give(std::collections::VecDeque::new());
        let mut fresh: Vec<Line> = (at.line..new.line).map(|_| Line::default()).collect();
        fresh.insert(0, head);
        if let Some(last) = fresh.last_mut() {
            last.give(behind);
        }
        self.lines.splice(at.line..=old.line, fresh);
        self.first = self.first.min(at.line);
    }

    /// Reads these lines as far as a budget in bytes goes.
    pub fn read(
        &mut self,
        lens: &Lens,
        prose: &Prose,
        lines: impl Iterator<Item = usize>,
        budget: &mut usize,
    ) {
        for at in lines {
            if let (Some(line), Some(text)) = (self.lines.get_mut(at), prose.lines().get(at)) {
                line.read(lens, text, budget);
            }
        }
        while let (Some(line), Some(text)) =
            (self.lines.get(self.first), prose.lines().get(self.first))
            && line.is_read(text)
        {
            self.first += 1;
        }
    }

    /// Reads what is still to be read, from the beginning on, as far as a budget in bytes goes.
    pub fn read_on(&mut self, lens: &Lens, prose: &Prose, budget: &mut usize) {
        while !self.is_read() && *budget > 0 {
            let first = self.first;
            self.read(lens, prose, std::iter::once(first), budget);
        }
    }

    /// Whether all of it was read.
    #[must_use]
    pub fn is_read(&self) -> bool {
        self.revision.is_some() && self.first >= self.lines.len()
    }

    /// The sentences of a line that lie between two bytes of it, with where each begins.
    pub fn sentences(
        &self,
        line: usize,
        bytes: Range<usize>,
    ) -> impl Iterator<Item = (usize, &Sentence)> {
        let parts = self.lines.get(line).map_or(&[][..], Line::parts);
        let first = parts.partition_point(|part| end(part) <= bytes.start);
        let seen = parts[first..].iter().take_while(move |part| part.start < bytes.end);
        seen.map(|part| (part.start, &part.sentence))
    }

    /// All sentences as far as they were read, with the line that each is in.
    pub fn parts(&self) -> impl Iterator<Item = (usize, &Part)> {
        let lines = self.lines.iter().enumerate();
        lines.flat_map(|(line, of)| of.parts().iter().map(move |part| (line, part)))
    }

    /// How many sentences were read.
    #[must_use]
    pub fn count(&self) -> usize {
        self.lines.iter().map(|line| line.parts().len()).sum()
    }

    /// The marks of a line that lie between two bytes of it, with the bytes of each.
    pub fn marks(
        &self,
        line: usize,
        bytes: Range<usize>,
    ) -> impl Iterator<Item = (Range<usize>, &Mark)> {
        let (from, to) = (bytes.start, bytes.end);
        let marks = self.sentences(line, bytes).flat_map(|(start, sentence)| {
            let range = move |mark: &Mark| start + mark.range.start..start + mark.range.end;
            sentence.marks.iter().map(move |mark| (range(mark), mark))
        });
        marks.filter(move |(range, _)| range.start < to && range.end > from)
    }

    /// The mark at a place, the innermost one, of those whose kind is shown.
    #[must_use]
    pub fn mark_at(
        &self,
        place: Place,
        shown: impl Fn(Kind) -> bool,
    ) -> Option<(Range<usize>, &Mark)> {
        let here = self.marks(place.line, place.byte..place.byte + 1);
        here.filter(|(_, mark)| shown(mark.kind)).last()
    }

    /// Where the next mark begins that is shown, or the one before; none at the end of the text.
    #[must_use]
    pub fn beside(
        &self,
        from: Place,
        forward: bool,
        shown: impl Fn(Kind) -> bool,
    ) -> Option<Place> {
        let starts = |line: usize| {
            let marks = self.marks(line, 0..usize::MAX);
            let shown = marks.filter(|(_, mark)| shown(mark.kind));
            shown.map(move |(range, _)| Place::new(line, range.start)).collect::<Vec<_>>()
        };
        if forward {
            let mut lines = from.line..self.lines.len();
            lines.find_map(|line| starts(line).into_iter().filter(|at| *at > from).min())
        } else {
            let mut lines = (0..=from.line.min(self.lines.len().saturating_sub(1))).rev();
            lines.find_map(|line| starts(line).into_iter().filter(|at| *at < from).max())
        }
    }

    /// How many soft marks there are in what was read.
    #[must_use]
    pub fn soft(&self) -> usize {
        self.lines.iter().map(|line| line.soft).sum()
    }

    /// How much of a story the text tells; not known before all of it was read.
    #[must_use]
    pub fn detail(&self) -> Option<Detail> {
        let sentences = self.lines.iter().flat_map(Line::parts).map(|part| &part.sentence);
        self.is_read().then(|| Detail::of(sentences))
    }
}

/// Where a sentence ends.
fn end(part: &Part) -> usize {
    part.start + part.sentence.range.end
}

/// An edit that stays in a line: so many bytes gave way to so many others.
#[derive(Debug, Clone, Copy)]
struct Edit {
    at: Place,
    removed: usize,
    inserted: usize,
}

/// Several changes as one edit, if all are in the same line and none has a newline in it.
fn edit_in_a_line(changes: &[Change]) -> Option<Edit> {
    let mut all: Option<Edit> = None;
    for change in changes {
        if change.removed.contains('\n') || change.inserted.contains('\n') {
            return None;
        }
        let next =
            Edit { at: change.at, removed: change.removed.len(), inserted: change.inserted.len() };
        all = Some(match all {
            None => next,
            Some(before) if before.at.line == next.at.line => before.then(next),
            Some(_) => return None,
        });
    }
    all
}

impl Edit {
    /// The edit that does this one, then another in the same line.
    fn then(self, next: Self) -> Self {
        // Between the two the first one ends here, and what both touch lies between `start` and `end`.
        let start = self.at.min(next.at);
        let end = (self.at.byte + self.inserted).max(next.at.byte + next.removed);
        let touched = end - start.byte;
        Self {
            at: start,
            removed: touched - self.inserted + self.removed,
            inserted: touched - next.removed + next.inserted,
        }
    }
}
