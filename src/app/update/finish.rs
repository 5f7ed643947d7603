//! The end of a breakdown: the case is finished, or taken up again.

use super::Turn;
use crate::app::command::Command;
use crate::method::{Case, CaseState, Edit, List};
use crate::text::Text;

impl Turn<'_> {
    /// Goes on past the last step, and says in one line what is left open: nothing is in the way of it.
    pub(super) fn finish(&mut self) {
        if self.edit(Edit::Finish).is_none() {
            return;
        }
        let Some(bench) = &self.state.bench else { return };
        let gaps = gaps(&self.state.text, &bench.case);
        let key = self.key_of(Command::Undo);
        if gaps.is_empty() {
            return self.toast_with("toast-finished", &[("key", key.into())]);
        }
        let values = [("gaps", gaps.join(", ").into()), ("key", key.into())];
        self.toast_with("toast-finished-gaps", &values);
    }

    /// Takes a case up again, the open one or the one in hand at home.
    pub(super) fn reopen(&mut self) {
        let edit = Edit::SetState(CaseState::Open);
        if self.state.bench.is_some() {
            if self.edit(edit).is_some() {
                self.tell_state();
            }
        } else if let Some(path) = self.state.shelf.case().map(|case| case.path.clone()) {
            self.alter(path, edit);
        }
    }
}

/// What is left open in a case, each in a few words.
fn gaps(text: &Text, case: &Case) -> Vec<String> {
    let kinds = [(List::Problems, "finished-gap-problems"), (List::Causes, "finished-gap-causes")];
    let told = kinds.into_iter().filter_map(|(list, id)| {
        let gaps = case.unanswered(list).into_iter().filter_map(|id| case.label(id));
        let labels: Vec<_> = gaps.collect();
        (!labels.is_empty()).then(|| text.with(id, &[("labels", text.labels(&labels).into())]))
    });
    told.collect()
}
