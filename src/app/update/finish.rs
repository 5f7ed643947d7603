//! The end of a breakdown: the case is finished, or taken up again.

use super::Turn;
use crate::app::command::Command;
use crate::app::gaps::gap;
use crate::app::layer::{Ask, Dialog, Layer};
use crate::method::{CaseState, Edit, List};

impl Turn<'_> {
    /// Goes on past the last step. Thoughts that still wait are asked for, once.
    pub(super) fn finish(&mut self) {
        let waiting = self.bench().map_or(0, |bench| bench.parked());
        if waiting > 0 {
            let ask = Ask::FinishParked(waiting);
            return self.state.layers.push(Layer::Dialog(Dialog::new(ask)));
        }
        self.finish_now();
    }

    /// Finishes the case and says in one line what is left open: nothing is in the way of it.
    pub(super) fn finish_now(&mut self) {
        if self.edit(Edit::Finish).is_none() {
            return;
        }
        let Some(bench) = &self.state.bench else { return };
        let gap = gap(&self.state.text, &bench.case, List::Causes, "gap-causes");
        let key = self.key_of(Command::Undo);
        match gap {
            None => self.toast_with("toast-finished", &[("key", key.into())]),
            Some(gaps) => {
                let values = [("gaps", gaps.into()), ("key", key.into())];
                self.toast_with("toast-finished-gaps", &values);
            }
        }
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
