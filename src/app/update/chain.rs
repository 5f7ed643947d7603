//! The why-chain: causes go under others and come out again, fold and unfold; areas are asked about.

use super::Turn;
use crate::app::areas::areas;
use crate::app::bench::{Bench, Work};
use crate::method::{Edit, EntryId, List};

impl Turn<'_> {
    /// Puts the causes in hand under the one above them on their level.
    pub(super) fn nest(&mut self) {
        let Some(bench) = self.bench() else { return };
        if let Some(over) = bench.above_on_its_level() {
            let is_there =
                |id: &EntryId| bench.case.cause(*id).is_some_and(|of| of.under == Some(over));
            let roots = bench.roots().into_iter().filter(|id| !is_there(id));
            let edits = roots.map(|id| Edit::Under { id, over: Some(over) }).collect();
            self.move_in_chain(edits);
        }
    }

    /// Brings the causes in hand out from under the one they stand under.
    pub(super) fn unnest(&mut self) {
        let Some(bench) = self.bench() else { return };
        let over = |id: &EntryId| bench.case.cause(*id).and_then(|cause| cause.under);
        let edits = bench.roots().into_iter().filter_map(|id| {
            let over = over(&over(&id)?);
            Some(Edit::Under { id, over })
        });
        let edits = edits.collect();
        self.move_in_chain(edits);
    }

    /// All that goes under a cause or comes out at once is one act.
    fn move_in_chain(&mut self, edits: Vec<Edit>) {
        let Some(bench) = self.bench() else { return };
        let (grabbed, before) = (matches!(bench.work, Work::Grab(_)), bench.history.len());
        let first = bench.moving().first().copied();
        for edit in edits {
            if !self.move_step(edit, grabbed) {
                break;
            }
        }
        let Some(bench) = self.bench() else { return };
        let acts = bench.history.len().saturating_sub(before);
        if !grabbed {
            bench.history.join(&bench.case, acts);
        }
        if let Some(first) = first {
            bench.take_in_hand(first);
        }
        if !grabbed && acts > 0 {
            self.tell_done();
        }
    }

    /// Folds the cause in hand, or unfolds it.
    pub(super) fn fold(&mut self) {
        if self.fold_on_map() {
            return;
        }
        if let Some(bench) = self.bench()
            && let Some(id) = bench.in_hand(List::Causes)
        {
            bench.fold(id);
        }
    }

    /// Asks about the next area.
    pub(super) fn next_area(&mut self) {
        let count = areas(self.state).len();
        let Some(bench) = self.bench().filter(|_| count > 0) else { return };
        bench.asked_area = Some(bench.asked_area.map_or(0, |at| (at + 1) % count));
    }
}

impl Bench {
    /// The entries that are moved, picked or in hand.
    fn moving(&self) -> Vec<EntryId> {
        match &self.work {
            Work::Grab(grab) => grab.ids.clone(),
            _ => self.chosen(),
        }
    }

    /// Those of them that stand under no other of them.
    #[must_use]
    pub fn roots(&self) -> Vec<EntryId> {
        let moving = self.moving();
        let is_root = |id: &EntryId| !self.case.over(*id).iter().any(|over| moving.contains(over));
        moving.iter().copied().filter(is_root).collect()
    }

    /// The cause above them on the level of the first.
    #[must_use]
    pub fn above_on_its_level(&self) -> Option<EntryId> {
        let roots = self.roots();
        let first = self.case.cause(*roots.first()?)?;
        let above = self.case.causes.iter().take_while(|cause| cause.id != first.id);
        let same = above.filter(|cause| cause.under == first.under && !roots.contains(&cause.id));
        same.last().map(|cause| cause.id)
    }
}
