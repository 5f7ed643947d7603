//! Undo and redo of a case, without limit, one named step for each act of a person.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Act, Case, Edit, EntryId, Patch, Refusal, apply};

/// What was done to a case and can be taken back, and what was taken back and can be done again.
///
/// Steps are shared, so that a copy of the whole costs little.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct History {
    done: Vec<Arc<Deed>>,
    undone: Vec<Arc<Deed>>,
    /// Whether the last step is still being written and may grow.
    growing: bool,
    /// Whether there were earlier steps that are not kept any more.
    cut: bool,
}

/// One act of a person and the change that it made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Deed {
    act: Act,
    patch: Patch,
}

impl History {
    /// Applies an edit as a step of its own and answers with the entries it made or changed.
    ///
    /// An edit that changes nothing leaves no step. What was undone before is gone.
    ///
    /// # Errors
    /// The refusal of the edit; case and history are then as they were.
    pub fn edit(&mut self, case: &mut Case, edit: Edit) -> Result<Vec<EntryId>, Refusal> {
        let mut changed = case.clone();
        let (act, touched) = apply(&mut changed, edit)?;
        self.growing = false;
        self.record(case, changed, act);
        Ok(touched)
    }

    /// Applies an edit that continues the one before it if that too was made by `grow` and has the
    /// same name: text that is saved while it is still being written is one step.
    ///
    /// # Errors
    /// The refusal of the edit; case and history are then as they were.
    pub fn grow(&mut self, case: &mut Case, edit: Edit) -> Result<Vec<EntryId>, Refusal> {
        let mut changed = case.clone();
        let (act, touched) = apply(&mut changed, edit)?;
        if *case == changed {
            return Ok(touched);
        }
        if self.growing
            && let Some(last) = self.done.pop_if(|last| last.act == act)
        {
            last.patch.undo(case);
        }
        // Text that has come back to its beginning leaves no step, and none that could grow.
        self.growing = self.record(case, changed, act);
        Ok(touched)
    }

    /// Notes that the case came to be another in a way that nobody did here, as one step.
    pub fn bridge(&mut self, before: &Case, after: &Case, act: Act) {
        self.growing = false;
        self.record(&mut before.clone(), after.clone(), act);
    }

    /// All steps in the order in which they were done, those taken back last.
    pub fn line(&self) -> impl Iterator<Item = &Arc<Deed>> {
        self.done.iter().chain(self.undone.iter().rev())
    }

    /// A history of these steps, of which the first `done` are done; `cut` when there were earlier
    /// ones.
    #[must_use]
    pub fn from_line(mut line: Vec<Arc<Deed>>, done: usize, cut: bool) -> Self {
        let mut undone = line.split_off(done.min(line.len()));
        undone.reverse();
        Self { done: line, undone, growing: false, cut }
    }

    /// Whether there were earlier steps that are not kept any more.
    #[must_use]
    pub fn is_cut(&self) -> bool {
        self.cut
    }

    /// Ends a growing step: the next one stands for itself.
    pub fn settle(&mut self) {
        self.growing = false;
    }

    /// Whether it left a step.
    fn record(&mut self, case: &mut Case, changed: Case, act: Act) -> bool {
        let patch = Patch::between(case, &changed);
        *case = changed;
        if patch.is_empty() {
            return false;
        }
        self.done.push(Arc::new(Deed { act, patch }));
        self.undone.clear();
        true
    }

    /// Takes the last step back and names it; `None` when there is none.
    pub fn undo(&mut self, case: &mut Case) -> Option<Act> {
        self.growing = false;
        let step = self.done.pop()?;
        step.patch.undo(case);
        let act = step.act.clone();
        self.undone.push(step);
        Some(act)
    }

    /// Does the last step that was taken back again and names it; `None` when there is none.
    pub fn redo(&mut self, case: &mut Case) -> Option<Act> {
        self.growing = false;
        let step = self.undone.pop()?;
        step.patch.redo(case);
        let act = step.act.clone();
        self.done.push(step);
        Some(act)
    }

    /// Makes one step of the last `count`, named as the first of them: a move of many places is one
    /// act. `case` is the case as it is now.
    pub fn join(&mut self, case: &Case, count: usize) {
        if count < 2 || count > self.done.len() {
            return;
        }
        let steps = self.done.split_off(self.done.len() - count);
        let mut before = case.clone();
        for step in steps.iter().rev() {
            step.patch.undo(&mut before);
        }
        let patch = Patch::between(&before, case);
        if !patch.is_empty() {
            let act = steps.first().map(|step| step.act.clone());
            self.done.extend(act.map(|act| Arc::new(Deed { act, patch })));
        }
        self.growing = false;
    }

    /// How many of the last steps are of a kind, up to `most`.
    #[must_use]
    pub fn count_last(&self, most: usize, kind: impl Fn(&Act) -> bool) -> usize {
        self.done.iter().rev().take(most).take_while(|step| kind(&step.act)).count()
    }

    /// Gives the last step another name, where its own tells only a part of it.
    pub fn call_last(&mut self, act: Act) {
        if let Some(last) = self.done.last_mut() {
            Arc::make_mut(last).act = act;
        }
    }

    /// Forgets the last `count` steps that were taken back: they never really happened.
    pub fn forget_undone(&mut self, count: usize) {
        self.undone.truncate(self.undone.len().saturating_sub(count));
    }

    /// The name of the last step that was done.
    #[must_use]
    pub fn last(&self) -> Option<&Act> {
        self.done.last().map(|step| &step.act)
    }

    /// Whether there is a step to take back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    /// Whether there is a step to do again.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    /// How many steps can be taken back.
    #[must_use]
    pub fn len(&self) -> usize {
        self.done.len()
    }

    /// Whether nothing was done.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.done.is_empty()
    }
}
