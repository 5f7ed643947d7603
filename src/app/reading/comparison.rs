//! Holding two texts against each other: made of all that it needs, so that it can be done elsewhere.

use std::ops::Range;
use std::sync::Arc;

use super::LiveReading;
use super::known::{FactRow, Fate, Known};
use super::proposal::{DropRow, Proposal, place, starts};
use crate::app::layout::Place;
use crate::app::prose::Prose;
use crate::lens::{Facts, Holding, Lens, belonging, compare};
use crate::method::Quote;

/// A review and its neutral text as they are at a moment, to be compared.
#[derive(Debug)]
pub struct Comparison {
    lens: Arc<Lens>,
    /// Of the review and the neutral text.
    revisions: (u64, u64),
    raw: Side,
    neutral: Side,
    left_out: Vec<Quote>,
    proposal: Arc<Proposal>,
}

/// What came of comparing two texts.
#[derive(Debug)]
pub struct Compared {
    /// The revisions of the two.
    pub(super) revisions: (u64, u64),
    /// What was left out on purpose then.
    pub(super) left_out: Vec<Quote>,
    pub(super) known: Known,
    pub(super) proposal: Arc<Proposal>,
}

/// One of the texts.
#[derive(Debug)]
struct Side {
    lines: Vec<String>,
    /// Where each line begins in all of the text.
    starts: Vec<usize>,
    sentences: Vec<Told>,
}

/// A sentence, where it stands and what it holds.
#[derive(Debug)]
struct Told {
    line: usize,
    bytes: Range<usize>,
    held: Arc<Holding>,
}

impl Comparison {
    /// Takes in two texts that were read.
    #[must_use]
    pub fn of(
        lens: &Arc<Lens>,
        (raw, raw_reading): (&Prose, &LiveReading),
        (neutral, reading): (&Prose, &LiveReading),
        left_out: &[Quote],
        proposal: &Arc<Proposal>,
    ) -> Self {
        Self {
            lens: Arc::clone(lens),
            revisions: (raw.revision(), neutral.revision()),
            raw: Side::of(raw, raw_reading),
            neutral: Side::of(neutral, reading),
            left_out: left_out.to_vec(),
            proposal: Arc::clone(proposal),
        }
    }

    /// Compares them.
    #[must_use]
    pub fn make(self) -> Compared {
        let proposal =
            Proposal::follow(&self.proposal, &self.lens, &self.raw.lines, self.revisions.0);
        let mut known = self.known();
        known.dropped = self.dropped(&proposal, &known);
        Compared { revisions: self.revisions, left_out: self.left_out, known, proposal }
    }

    fn known(&self) -> Known {
        let (raw, neutral) = (&self.raw, &self.neutral);
        let facts = compare(&raw.held(), &neutral.held());
        let sentences = raw.sentences.iter().map(|told| {
            Place::new(told.line, told.bytes.start)..Place::new(told.line, told.bytes.end)
        });
        let mut known = Known::default();
        known.kept = facts.kept.len();
        known.rows = self.rows(&facts);
        known.sentences = sentences.collect();
        let numbered = raw.sentences.iter().enumerate().map(|(at, told)| (at, &*told.held));
        let lines = neutral.sentences.iter().map(|told| (told.line, &*told.held));
        known.pair(belonging(&numbered.collect::<Vec<_>>(), &lines.collect::<Vec<_>>()));
        known
    }

    /// What became of the facts that are not in the neutral text as they are in the review.
    fn rows(&self, facts: &Facts) -> Vec<FactRow> {
        let raw = |of: &Range<usize>| Some(self.raw.places(of));
        let now = |of: &Range<usize>| Some(self.neutral.places(of));
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
        let left_out: Vec<FactRow> =
            self.left_out.iter().map(|quote| self.left_out(quote)).collect();
        let meets = |a: &Range<Place>, b: &Range<Place>| a.start < b.end && b.start < a.end;
        let is_left_out = |row: &FactRow| {
            let quoted = left_out.iter().filter_map(|row| row.raw.as_ref());
            row.raw.as_ref().is_some_and(|raw| quoted.into_iter().any(|of| meets(of, raw)))
        };
        let lost = lost.filter(|row| !is_left_out(row));
        let mut rows: Vec<FactRow> = lost.chain(altered).chain(reversed).chain(added).collect();
        rows.extend(left_out);
        rows.sort_by_key(|row| row.fate);
        rows
    }

    /// A phrase that is left out on purpose, and where it stands.
    fn left_out(&self, quote: &Quote) -> FactRow {
        let nth = usize::try_from(quote.nth).unwrap_or(usize::MAX);
        let raw = occurrences(&self.raw.lines, &quote.words).nth(nth);
        FactRow { fate: Fate::LeftOut, kind: None, raw, now: None, quote: Some(quote.clone()) }
    }

    /// What the lens proposes to leave out and the neutral text does not have.
    fn dropped(&self, proposal: &Proposal, known: &Known) -> Vec<DropRow> {
        if proposal.drops().next().is_none() {
            return Vec::new();
        }
        let lower = |lines: &[String]| -> Vec<String> {
            lines.iter().map(|line| line.to_lowercase()).collect()
        };
        let lines = lower(&self.neutral.lines);
        proposal.drops().filter(|of| self.is_gone(of, known, &lines)).collect()
    }

    /// Whether no line has what the lens proposes to leave out, while there is one that could.
    fn is_gone(&self, of: &DropRow, known: &Known, lines: &[String]) -> bool {
        let words = self.raw.words(&of.raw).to_lowercase();
        let has = |line: usize| lines.get(line).is_some_and(|line| line.contains(&words));
        let mut own = known.lines_of(of.sentence).peekable();
        match of.why {
            None => own.peek().is_none() && !(0..lines.len()).any(has),
            Some(_) => own.peek().is_some() && !own.any(has),
        }
    }
}

impl Side {
    fn of(prose: &Prose, reading: &LiveReading) -> Self {
        let sentences = reading.parts().map(|(line, part)| Told {
            line,
            bytes: part.start..part.start + part.sentence.range.end,
            held: Arc::clone(&part.held),
        });
        Self {
            lines: prose.lines().to_vec(),
            starts: starts(prose.lines()),
            sentences: sentences.collect(),
        }
    }

    /// What the sentences hold, each with the byte at which it begins in all of the text.
    fn held(&self) -> Vec<(usize, &Holding)> {
        let starts = |told: &Told| self.starts[told.line] + told.bytes.start;
        self.sentences.iter().map(|told| (starts(told), &*told.held)).collect()
    }

    fn places(&self, bytes: &Range<usize>) -> Range<Place> {
        place(&self.starts, bytes.start)..place(&self.starts, bytes.end)
    }

    /// What stands between two places; a sentence does not go beyond its line.
    fn words(&self, range: &Range<Place>) -> &str {
        let line = self.lines.get(range.start.line).map_or("", String::as_str);
        line.get(range.start.byte..range.end.byte).unwrap_or_default()
    }
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
