//! What became of the facts of a review in its neutral text, kept up to date while that is written.

use std::sync::Arc;

use super::LiveReading;
use super::comparison::Compared;
use super::known::Known;
use super::proposal::Proposal;
use crate::app::prose::Prose;
use crate::lens::Lens;
use crate::method::Quote;

/// Two texts of so many sentences together…
const SENTENCES: usize = 300;
/// …and so many bytes are compared at each change; longer ones elsewhere…
const BYTES: usize = 32 * 1024;
/// …once nothing has changed for so many milliseconds.
const REST: u64 = 400;

/// What is known of the facts of a review and its neutral text, and of which moment that is.
#[derive(Debug, Default)]
pub struct Kept {
    /// The revisions of the review and the neutral text that it went along with last.
    at: Option<(u64, u64)>,
    /// Until when long texts are left alone, in milliseconds of [`Now::ms`](crate::app::Now).
    rest: u64,
    /// The revisions that were compared, and what was left out on purpose then.
    compared: Option<((u64, u64), Vec<Quote>)>,
    /// The number of the comparison that is under way elsewhere.
    under_way: Option<u64>,
    known: Option<Known>,
    /// What the lens proposes as neutral text.
    pub proposal: Arc<Proposal>,
}

/// When two texts are to be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// They were, or are just being compared.
    No,
    /// Now and here: they are short.
    Here,
    /// Now, elsewhere.
    Elsewhere,
    /// At this moment, if nothing changes until then.
    At(u64),
}

impl Kept {
    /// Goes along with the texts: what a change touched is not known any more, the rest stays.
    pub fn follow(&mut self, raw: &Prose, neutral: &Prose, ms: u64) {
        let now = (raw.revision(), neutral.revision());
        let Some(before) = self.at.replace(now).filter(|before| *before != now) else { return };
        self.rest = ms + REST;
        let Some(known) = &mut self.known else { return };
        let by_one = |was: u64, is: u64| was == is || was + 1 == is;
        if neutral.is_empty() || !by_one(before.0, now.0) || !by_one(before.1, now.1) {
            self.known = None;
            return;
        }
        if before.0 != now.0 {
            known.follow_raw(raw.changes());
        }
        if before.1 != now.1 {
            known.follow_neutral(neutral.changes());
        }
    }

    /// When the texts are to be compared, all of which was read.
    #[must_use]
    pub fn due(
        &self,
        (raw, raw_reading): (&Prose, &LiveReading),
        (neutral, reading): (&Prose, &LiveReading),
        left_out: &[Quote],
        ms: u64,
    ) -> Due {
        let as_before = |of: &((u64, u64), Vec<Quote>)| Some(of.0) == self.at && of.1 == left_out;
        if neutral.is_empty() || self.compared.as_ref().is_some_and(as_before) {
            return Due::No;
        }
        let sentences = raw_reading.count() + reading.count();
        let lines = || raw.lines().iter().chain(neutral.lines());
        if sentences <= SENTENCES && lines().map(String::len).sum::<usize>() <= BYTES {
            Due::Here
        } else if self.under_way.is_some() {
            Due::No
        } else if ms < self.rest && self.known.is_some() {
            Due::At(self.rest)
        } else {
            Due::Elsewhere
        }
    }

    /// The comparison with this number is under way elsewhere.
    pub fn begin(&mut self, number: u64) {
        self.under_way = Some(number);
    }

    /// Takes in a comparison that was made elsewhere, if it is the one that is waited for.
    pub fn arrived(&mut self, number: u64, compared: Compared) {
        if self.under_way == Some(number) {
            self.under_way = None;
            // What changed since is compared anew.
            if self.at == Some(compared.revisions) {
                self.take(compared);
            }
        }
    }

    /// Takes in what came of comparing the texts.
    pub fn take(&mut self, compared: Compared) {
        self.under_way = None;
        self.known = Some(compared.known);
        if !self.proposal.is_of(compared.revisions.0) {
            self.proposal = compared.proposal;
        }
        self.compared = Some((compared.revisions, compared.left_out));
    }

    /// What is known, as far as it still holds.
    #[must_use]
    pub fn known(&self) -> Option<&Known> {
        self.known.as_ref()
    }

    /// What is known, if the texts were compared as they are now.
    #[must_use]
    pub fn exact(&self) -> Option<&Known> {
        let compared = self.compared.as_ref().map(|(revisions, _)| *revisions);
        self.known().filter(|_| compared.is_some() && compared == self.at)
    }

    /// Drafts the review, however long it is.
    pub fn propose(&mut self, lens: &Lens, raw: &Prose) {
        if !self.proposal.is_of(raw.revision()) {
            self.proposal = Arc::new(Proposal::of(lens, raw.lines(), raw.revision()));
        }
    }
}
