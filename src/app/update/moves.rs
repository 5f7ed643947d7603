//! Moving entries within their list and to the lists beside it.

use super::Turn;
use crate::app::bench::{Grab, Work};
use crate::app::pane::Pane;
use crate::method::{Edit, List};

impl Turn<'_> {
    pub(super) fn grab(&mut self) {
        let Some(bench) = self.bench() else { return };
        let ids = bench.chosen();
        bench.work = Work::Grab(Grab { ids, acts: 0 });
        self.toast("toast-grabbed");
    }

    /// Moves the grabbed entries, or the chosen ones, by one place.
    pub(super) fn move_chosen(&mut self, down: bool) {
        let Some(bench) = self.bench() else { return };
        let (ids, grabbed) = match &bench.work {
            Work::Grab(grab) => (grab.ids.clone(), true),
            _ => (bench.chosen(), false),
        };
        let Some((list, first)) = ids.first().and_then(|id| bench.case.find(*id)) else { return };
        let staying = bench.case.ids(list);
        let before = staying[..first].iter().filter(|id| !ids.contains(id)).count();
        let to = if down { before + 1 } else { before.saturating_sub(1) };
        let room = staying.len() - ids.len();
        if (down && before >= room) || (!down && before == 0) {
            return;
        }
        let first_id = ids[0];
        let edit = Edit::Move { ids, to };
        if self.move_step(edit, grabbed)
            && let Some(bench) = self.bench()
        {
            bench.take_in_hand(first_id);
        }
    }

    /// Moves the grabbed entries to the list on the left or right.
    pub(super) fn recast_chosen(&mut self, right: bool) {
        let Some(bench) = self.bench() else { return };
        let Work::Grab(grab) = &bench.work else { return };
        let ids = grab.ids.clone();
        let Some((list, _)) = ids.first().and_then(|id| bench.case.find(*id)) else { return };
        let to = match (list, right) {
            (List::Problems, true) | (List::Solutions, false) => List::Causes,
            (List::Causes, true) => List::Solutions,
            (List::Causes, false) => List::Problems,
            _ => return,
        };
        let first = ids[0];
        if self.move_step(Edit::Recast { ids, to }, true)
            && let Some(bench) = self.bench()
        {
            bench.take_in_hand(first);
            bench.focus = Pane::of(to);
        }
    }

    /// A move under way is one step of the history, however many places it goes.
    pub(super) fn move_step(&mut self, edit: Edit, grabbed: bool) -> bool {
        if !grabbed {
            return self.edit(edit).is_some();
        }
        let Some(bench) = self.bench() else { return false };
        let done = bench.history.edit(&mut bench.case, edit);
        match done {
            Ok(_) => {
                if let Work::Grab(grab) = &mut bench.work {
                    grab.acts += 1;
                }
                bench.follow();
                self.changed();
                true
            }
            Err(refusal) => {
                self.refuse(&crate::app::reason::Reason::Refused(refusal));
                false
            }
        }
    }

    /// Leaves the moved entries where they are; all that was moved is one step.
    pub(super) fn drop_grabbed(&mut self) {
        let Some(bench) = self.bench() else { return };
        let Work::Grab(grab) = std::mem::take(&mut bench.work) else { return };
        let before = bench.history.len().saturating_sub(grab.acts);
        bench.history.join(&bench.case, grab.acts);
        // What was moved there and back is no act, and the one before it is none of this key.
        if bench.history.len() > before {
            self.tell_done();
        }
    }

    /// Puts the moved entries back where they were.
    pub(super) fn put_back(&mut self) {
        let Some(bench) = self.bench() else { return };
        let Work::Grab(grab) = std::mem::take(&mut bench.work) else { return };
        for _ in 0..grab.acts {
            bench.history.undo(&mut bench.case);
        }
        bench.history.forget_undone(grab.acts);
        bench.follow();
        if let Some(id) = grab.ids.first() {
            bench.take_in_hand(*id);
        }
        if grab.acts > 0 {
            self.changed();
        }
        self.toast("toast-put-back");
    }
}
