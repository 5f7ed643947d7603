//! Undo without limit: changes grouped into the steps a person would take back.

use super::change::Change;
use crate::app::layout::Place;

/// What sort of edit a change comes from; edits of one sort may join into one step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// One character typed, a blank or not.
    Typed { blank: bool },
    /// Something deleted by a key.
    Deleted,
    /// A paste or a replacement, always a step of its own.
    Whole,
}

/// Changes that are taken back together, and the cursor on both sides.
#[derive(Debug, Clone)]
pub(super) struct Step {
    pub changes: Vec<Change>,
    pub before: Place,
    pub after: Place,
}

#[derive(Debug, Clone, Default)]
pub(super) struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
    /// The sort of the last edit, while the next one may still join it.
    run: Option<Sort>,
}

impl History {
    /// Takes in a change made with the cursor at `before`, which then stood at `after`.
    pub(super) fn record(&mut self, change: Change, before: Place, after: Place, sort: Sort) {
        self.undone.clear();
        let joins = match (self.run, sort) {
            // A word and the blanks behind it are one step.
            (Some(Sort::Typed { blank: was }), Sort::Typed { blank }) => blank || !was,
            (Some(Sort::Deleted), Sort::Deleted) => true,
            _ => false,
        };
        self.run = Some(sort);
        match self.done.last_mut().filter(|step| joins && step.after == before) {
            Some(step) => step.join(change, after),
            None => self.done.push(Step { changes: vec![change], before, after }),
        }
    }

    /// The next edit begins a step of its own.
    pub(super) fn end_run(&mut self) {
        self.run = None;
    }

    pub(super) fn take_done(&mut self) -> Option<Step> {
        self.end_run();
        self.done.pop()
    }

    pub(super) fn take_undone(&mut self) -> Option<Step> {
        self.end_run();
        self.undone.pop()
    }

    pub(super) fn put_done(&mut self, step: Step) {
        self.done.push(step);
    }

    pub(super) fn put_undone(&mut self, step: Step) {
        self.undone.push(step);
    }
}

impl Step {
    fn join(&mut self, change: Change, after: Place) {
        self.after = after;
        if let Some(last) = self.changes.last_mut()
            && change.removed.is_empty()
            && last.removed.is_empty()
            && last.inserted.len() < 256
            && last.new_end() == change.at
        {
            last.inserted.push_str(&change.inserted);
        } else {
            self.changes.push(change);
        }
    }
}
