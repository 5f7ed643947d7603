//! The neutral text that the lens proposes for a review, by sentences, and what it leaves out.

use std::ops::Range;
use std::sync::Arc;

use crate::app::layout::Place;
use crate::lens::{Draft, Kind, Lens, Rule};

/// A review above this many bytes is drafted when it is asked for, not along.
const ALONG: usize = 64 * 1024;

/// The proposal for a review.
#[derive(Debug, Default)]
pub struct Proposal {
    /// The revision of the review that it is for.
    revision: Option<u64>,
    /// The bytes of the sentences.
    sentences: Vec<Range<usize>>,
    draft: Draft,
    /// Where the lines of the review begin.
    starts: Vec<usize>,
}

/// A stretch of the review that the draft leaves out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DropRow {
    /// Where it stands in the review.
    pub raw: Range<Place>,
    /// The number of its sentence.
    pub sentence: usize,
    /// What is soft in it and why; none for a whole sentence.
    pub why: Option<(Kind, Rule)>,
    /// What the draft has in its place.
    pub put: Option<String>,
}

impl Proposal {
    /// The proposal for the review at a revision, if one was made; else a new one, unless the review
    /// is too long to be drafted along.
    pub(super) fn follow(
        this: &Arc<Self>,
        lens: &Lens,
        raw: &[String],
        revision: u64,
    ) -> Arc<Self> {
        if this.is_of(revision) {
            return Arc::clone(this);
        }
        let bytes: usize = raw.iter().map(|line| line.len() + 1).sum();
        if bytes <= ALONG { Arc::new(Self::of(lens, raw, revision)) } else { Arc::default() }
    }

    /// Drafts the review as it is at a revision.
    pub(super) fn of(lens: &Lens, raw: &[String], revision: u64) -> Self {
        let text = raw.join("\n");
        let (reading, draft) = lens.reader().read_and_draft(&text);
        Self {
            revision: Some(revision),
            draft,
            sentences: reading.sentences.into_iter().map(|sentence| sentence.range).collect(),
            starts: starts(raw),
        }
    }

    /// Whether it is for the review at this revision.
    pub(super) fn is_of(&self, revision: u64) -> bool {
        self.revision == Some(revision)
    }

    /// The line proposed for a sentence, if there is one.
    #[must_use]
    pub fn line(&self, sentence: usize) -> Option<&str> {
        let line = self.draft.lines.iter().find(|line| line.sentence == sentence)?;
        Some(&line.text)
    }

    /// All lines proposed, with the number of their sentence.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.draft.lines.iter().map(|line| (line.sentence, line.text.as_str()))
    }

    /// Whether the line proposed for a sentence has what stands between two places of the review.
    #[must_use]
    pub fn keeps(&self, sentence: usize, raw: &Range<Place>) -> bool {
        let apart = |of: &DropRow| of.raw.end <= raw.start || raw.end <= of.raw.start;
        self.line(sentence).is_some()
            && self.drops().filter(|of| of.sentence == sentence).all(|of| apart(&of))
    }

    /// Everything that it leaves out, in order.
    pub fn drops(&self) -> impl Iterator<Item = DropRow> {
        let whole = self.draft.dropped.iter().filter_map(|number| {
            let raw = self.places(self.sentences.get(*number)?);
            Some(DropRow { raw, sentence: *number, why: None, put: None })
        });
        let parts = self.draft.lines.iter().flat_map(|line| {
            line.dropped.iter().map(|of| DropRow {
                raw: self.places(&of.range),
                sentence: line.sentence,
                why: Some((of.kind, of.rule.clone())),
                put: of.put.clone(),
            })
        });
        let mut all: Vec<DropRow> = whole.chain(parts).collect();
        all.sort_by_key(|of| of.raw.start);
        all.into_iter()
    }

    fn places(&self, bytes: &Range<usize>) -> Range<Place> {
        place(&self.starts, bytes.start)..place(&self.starts, bytes.end)
    }
}

/// Where each line of a text begins in all of it.
pub(super) fn starts(lines: &[String]) -> Vec<usize> {
    let lengths = lines.iter().map(|line| line.len() + 1);
    let ends = lengths.scan(0, |at, length| {
        let start = *at;
        *at += length;
        Some(start)
    });
    ends.collect()
}

/// The place of a byte of a text whose lines begin at these.
pub(super) fn place(starts: &[usize], byte: usize) -> Place {
    let line = starts.partition_point(|start| *start <= byte).saturating_sub(1);
    Place::new(line, byte - starts.get(line).copied().unwrap_or(0))
}
