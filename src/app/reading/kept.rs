//! What became of the facts of a review in its neutral text, kept up to date while that is written.

use std::ops::Range;

use super::proposal::{DropRow, Proposal, place, starts};
use super::{LiveReading, Part};
use crate::app::layout::Place;
use crate::app::prose::Prose;
use crate::lens::{Facts, Holding, Kind, Lens, belonging, compare};
use crate::method::Quote;

/// Two texts of so many sentences together are compared at each change, longer ones when there is time.
const AT_ONCE: usize = 600;

/// What became of the facts of a review, and which of its sentences is in which line.
#[derive(Debug, Default)]
pub struct Kept {
    /// The revisions of the review and the neutral text that were compared.
    seen: Option<(u64, u64)>,
    /// What was left out on purpose then.
    left_out: Vec<Quote>,
    /// How many facts of the review the neutral text has.
    pub kept: usize,
    /// What is not as the review has it: lost, altered, reversed, added, left out on purpose.
    pub rows: Vec<FactRow>,
    /// The sentences of the review.
    pub sentences: Vec<Range<Place>>,
    /// The sentences and lines that belong together, by their numbers.
    pub pairs: Vec<Pair>,
    /// What the lens proposes as neutral text.
    pub proposal: Proposal,
    /// What of the review went, as the lens proposes it.
    pub dropped: Vec<DropRow>,
}

/// A sentence of the review and a line of the neutral text that belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// The number of the sentence.
    pub sentence: usize,
    /// The number of the line.
    pub line: usize,
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

impl Kept {
    /// Goes along with two texts that were read; whether nothing is left to be done. Long ones are
    /// compared only when there is time.
    pub fn follow(
        &mut self,
        lens: &Lens,
        (raw, raw_reading): (&Prose, &LiveReading),
        (neutral, reading): (&Prose, &LiveReading),
        left_out: &[Quote],
        has_time: bool,
    ) -> bool {
        if neutral.is_empty() {
            let proposal = std::mem::take(&mut self.proposal);
            *self = Self { proposal, ..Self::default() };
            return true;
        }
        let seen = Some((raw.revision(), neutral.revision()));
        if self.seen == seen && self.left_out == left_out {
            return true;
        }
        let texts = Texts::of((raw, raw_reading), (neutral, reading));
        if texts.raw.len() + texts.neutral.len() > AT_ONCE && !has_time {
            return false;
        }
        self.proposal.follow(lens, raw);
        self.compare(&texts, left_out);
        self.drop_rows(raw, neutral);
        self.seen = seen;
        self.left_out = left_out.to_vec();
        true
    }

    /// Whether two texts were compared as they are now.
    #[must_use]
    pub fn is_of(&self, raw: &Prose, neutral: &Prose) -> bool {
        self.seen == Some((raw.revision(), neutral.revision()))
    }

    fn compare(&mut self, texts: &Texts, left_out: &[Quote]) {
        let raw = held(&texts.raw, &texts.raw_starts);
        let neutral = held(&texts.neutral, &texts.neutral_starts);
        let facts = compare(&raw, &neutral);
        let quoted: Vec<(Range<Place>, &Quote)> =
            left_out.iter().filter_map(|quote| Some((texts.find(quote)?, quote))).collect();
        self.kept = facts.kept.len();
        self.rows = texts.rows(&facts);
        let meets = |a: &Range<Place>, b: &Range<Place>| a.start < b.end && b.start < a.end;
        self.rows.retain(|row| {
            let out = |raw| quoted.iter().any(|(quote, _)| meets(quote, raw));
            row.fate != Fate::Lost || !row.raw.as_ref().is_some_and(out)
        });
        self.rows.extend(left_out.iter().map(|quote| {
            let raw = quoted.iter().find(|(_, of)| *of == quote).map(|(raw, _)| raw.clone());
            FactRow { fate: Fate::LeftOut, kind: None, raw, now: None, quote: Some(quote.clone()) }
        }));
        self.rows.sort_by_key(|row| row.fate);
        let sentences = texts.raw.iter().map(|(line, part)| {
            let place = |byte| Place::new(*line, part.start + byte);
            place(0)..place(part.sentence.range.end)
        });
        self.sentences = sentences.collect();
        let numbered: Vec<(usize, &Holding)> =
            texts.raw.iter().enumerate().map(|(at, (_, part))| (at, &part.held)).collect();
        let lines: Vec<(usize, &Holding)> =
            texts.neutral.iter().map(|(line, part)| (*line, &part.held)).collect();
        let pairs = belonging(&numbered, &lines).into_iter();
        self.pairs = pairs.map(|(sentence, line)| Pair { sentence, line }).collect();
    }

    /// What the lens proposes to leave out and the neutral text does not have.
    fn drop_rows(&mut self, raw: &Prose, neutral: &Prose) {
        self.dropped = if self.proposal.is_of(raw) {
            let lower: Vec<_> = neutral.lines().iter().map(|line| line.to_lowercase()).collect();
            self.proposal.drops().filter(|of| self.is_gone(of, raw, &lower)).collect()
        } else {
            Vec::new()
        };
    }

    /// Whether no line has what the lens proposes to leave out, while there is one that could.
    fn is_gone(&self, of: &DropRow, raw: &Prose, lines: &[String]) -> bool {
        let words = raw.slice(of.raw.start, of.raw.end).to_lowercase();
        let has = |line: usize| lines.get(line).is_some_and(|line| line.contains(&words));
        let mut own = self.lines_of(of.sentence).peekable();
        match of.why {
            None => own.peek().is_none() && !(0..lines.len()).any(has),
            Some(_) => own.peek().is_some() && !own.any(has),
        }
    }

    /// The lines that belong to a sentence.
    pub fn lines_of(&self, sentence: usize) -> impl Iterator<Item = usize> + '_ {
        let pairs = self.pairs.iter().filter(move |pair| pair.sentence == sentence);
        pairs.map(|pair| pair.line)
    }

    /// The sentences that belong to a line.
    pub fn sentences_of(&self, line: usize) -> impl Iterator<Item = usize> + '_ {
        let pairs = self.pairs.iter().filter(move |pair| pair.line == line);
        pairs.map(|pair| pair.sentence)
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
        let before = self.pairs.iter().rev().find(|pair| pair.sentence < sentence);
        let behind = self.pairs.iter().find(|pair| pair.sentence > sentence);
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
}

/// Two texts by their sentences.
struct Texts<'a> {
    raw: Vec<(usize, &'a Part)>,
    neutral: Vec<(usize, &'a Part)>,
    raw_starts: Vec<usize>,
    neutral_starts: Vec<usize>,
    lines: &'a [String],
}

impl<'a> Texts<'a> {
    fn of(
        (raw, raw_reading): (&'a Prose, &'a LiveReading),
        (neutral, reading): (&Prose, &'a LiveReading),
    ) -> Self {
        Self {
            raw: raw_reading.parts().collect(),
            neutral: reading.parts().collect(),
            raw_starts: starts(raw),
            neutral_starts: starts(neutral),
            lines: raw.lines(),
        }
    }

    fn rows(&self, facts: &Facts) -> Vec<FactRow> {
        let raw = |of: &Range<usize>| {
            Some(place(&self.raw_starts, of.start)..place(&self.raw_starts, of.end))
        };
        let now = |of: &Range<usize>| {
            Some(place(&self.neutral_starts, of.start)..place(&self.neutral_starts, of.end))
        };
        let row = |fate, kind, raw, now| FactRow { fate, kind, raw, now, quote: None };
        let lost = facts.lost.iter().map(|of| row(Fate::Lost, Some(of.kind), raw(&of.range), None));
        let altered = facts
            .altered
            .iter()
            .map(|of| row(Fate::Altered, Some(of.kind), raw(&of.range), now(&of.now)));
        let reversed =
            facts.reversed.iter().map(|(was, is)| row(Fate::Reversed, None, raw(was), now(is)));
        let added =
            facts.added.iter().map(|of| row(Fate::Added, Some(of.kind), None, now(&of.range)));
        lost.chain(altered).chain(reversed).chain(added).collect()
    }

    /// Where a phrase stands in the review.
    fn find(&self, quote: &Quote) -> Option<Range<Place>> {
        let nth = usize::try_from(quote.nth).unwrap_or(usize::MAX);
        occurrences(self.lines, &quote.words).nth(nth)
    }
}

/// What sentences hold, with the bytes at which they begin in all of a text, whose lines begin at
/// these.
fn held<'a>(parts: &[(usize, &'a Part)], starts: &[usize]) -> Vec<(usize, &'a Holding)> {
    parts.iter().map(|(line, part)| (starts[*line] + part.start, &part.held)).collect()
}

/// Where some words stand in a text, in order.
pub fn occurrences<'a>(
    lines: &'a [String],
    words: &'a str,
) -> impl Iterator<Item = Range<Place>> + 'a {
    lines.iter().enumerate().flat_map(move |(line, text)| {
        let hits = text.match_indices(words).filter(|(_, hit)| !hit.is_empty());
        hits.map(move |(at, hit)| Place::new(line, at)..Place::new(line, at + hit.len()))
    })
}
