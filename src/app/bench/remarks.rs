//! What is remarked on the entries of a case and on the line that is being written.

use super::{Bench, LineWork, Pattern, Work};
use crate::advice::{Flag, Remark};
use crate::method::{EntryId, List, Tone};
use crate::text::Text;

impl Bench {
    /// The remarks on an entry that nobody let be, the one that is told first.
    pub fn remarks_on(&self, id: EntryId) -> impl Iterator<Item = &Remark> {
        let all = self.fitting(id);
        let let_be = if all.is_empty() { &[] } else { self.case.accepted_of(id) };
        all.into_iter().filter(|remark| let_be.iter().all(|code| code != remark.flag.code()))
    }

    /// What of the remarks on an entry was let be.
    #[must_use]
    pub fn let_be_on(&self, id: EntryId) -> Vec<Flag> {
        let accepted = self.case.accepted_of(id);
        let let_be = |flag: &Flag| accepted.iter().any(|code| code == flag.code());
        let mut flags: Vec<Flag> = self.fitting(id).iter().map(|remark| remark.flag).collect();
        flags.retain(let_be);
        flags.dedup();
        flags
    }

    /// The remarks on the line that is being written, as it is now.
    #[must_use]
    pub fn remarks_on_line(&self) -> Vec<&Remark> {
        let Work::Line(LineWork { prose, target, fine, .. }) = &self.work else {
            return Vec::new();
        };
        let Some(list) = target.list(&self.case) else { return Vec::new() };
        let id = target.entry();
        let let_be = id.map_or(&[][..], |id| self.case.accepted_of(id));
        let all = self.readings.remarks.of(list, &prose.text()).iter();
        let fits = |remark: &&Remark| self.fits(list, id, remark);
        let open = |remark: &&Remark| {
            !fine.contains(&remark.flag) && let_be.iter().all(|code| code != remark.flag.code())
        };
        all.filter(fits).filter(open).collect()
    }

    /// The remark that is told of the line that is being written, or else of the entry in hand.
    #[must_use]
    pub fn remark_in_hand(&self) -> Option<&Remark> {
        match &self.work {
            Work::Line(_) => self.remarks_on_line().into_iter().next(),
            Work::Idle if self.picked.len() < 2 => self.remarks_on(self.entry()?).next(),
            _ => None,
        }
    }

    /// Whether there is a remark in hand whose proposal can be taken, or another way to word what was
    /// taken.
    #[must_use]
    pub fn has_proposal(&self) -> bool {
        match self.pattern_in_hand() {
            Some(pattern) => pattern.has_more(),
            None => self.remark_in_hand().is_some(),
        }
    }

    /// Whether there is a remark in hand that can be let be, or one that was.
    #[must_use]
    pub fn has_remark(&self) -> bool {
        let was_let_be = || match &self.work {
            Work::Line(line) => !line.fine.is_empty(),
            _ => self.entry().is_some_and(|id| !self.let_be_on(id).is_empty()),
        };
        self.remark_in_hand().is_some() || was_let_be()
    }

    /// The way to word it that was put into the line, while the line is as that left it.
    #[must_use]
    pub fn pattern_in_hand(&self) -> Option<&Pattern> {
        let Work::Line(line) = &self.work else { return None };
        line.pattern.as_ref().filter(|pattern| pattern.whole() == line.prose.text())
    }

    /// What a remark says in a line: what it is, what it proposes, and why.
    #[must_use]
    pub fn told(&self, text: &Text, line: &str, remark: &Remark) -> String {
        let place = remark.review.as_ref().and_then(|range| self.readings.remarks.place(range));
        let copied = place.map(|place| self.raw.slice(place.start, place.end));
        text.remark(remark, line, copied.as_deref())
    }

    /// All remarks on the wording of an entry that make sense for it.
    fn fitting(&self, id: EntryId) -> Vec<&Remark> {
        let Some((list, _)) = self.case.find(id) else { return Vec::new() };
        let text = self.case.text_of(id).unwrap_or_default();
        let all = self.readings.remarks.of(list, text).iter();
        all.filter(|remark| self.fits(list, Some(id), remark)).collect()
    }

    /// Whether a remark makes sense for an entry, or for one that is yet to be made: what is good may
    /// be told of those who did it, in the words of thanks; and whoever broke a big cause down has
    /// answered that.
    fn fits(&self, list: List, id: Option<EntryId>, remark: &Remark) -> bool {
        let strength = || match id {
            Some(id) => self.case.is_strength(id),
            None => self.case.review.tone == Tone::Praise,
        };
        match remark.flag {
            Flag::ClientWords | Flag::NotClientSide | Flag::DisguisedSolution => {
                list != List::Problems || !strength()
            }
            Flag::BigCause => id.is_none_or(|id| self.case.under(id).is_empty()),
            Flag::EmotionWording | Flag::Culprit | Flag::VagueSolution => true,
        }
    }
}
