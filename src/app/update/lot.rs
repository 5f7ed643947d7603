//! The parking lot: what becomes of a thought, and on which case it goes.

use std::path::{Path, PathBuf};

use super::Turn;
use super::scroll::moved;
use crate::app::bench::{Bench, Work};
use crate::app::command::Command;
use crate::app::layer::{Jot, Jotted, Layer, Lot, OtherCase, step_beside};
use crate::app::msg::{Altered, Effect, Trouble};
use crate::app::shelf::{Opening, Shelved};
use crate::app::shown::{lot_in_hand, lot_rows, other_cases};
use crate::app::wording;
use crate::method::{CaseId, Edit, EntryId, Parked, ParkedState};

impl Turn<'_> {
    /// Opens the parking lot of the case; at home that of all cases.
    pub(super) fn lot(&mut self) {
        self.state.layers.push(Layer::Lot(Lot::default()));
    }

    pub(super) fn walk_lot(&mut self, by: isize) {
        let count = lot_rows(self.state).len();
        if let Some(Layer::Lot(lot)) = self.state.layers.last_mut() {
            lot.cursor = moved(lot.cursor, by, count);
        }
    }

    /// The thought in hand in the lot of the open case.
    fn thought_in_hand(&self) -> Option<Parked> {
        let id = lot_in_hand(self.state)?.id;
        self.state.bench.as_deref()?.case.parked_thought(id).cloned()
    }

    /// Enter on a row: a thought that waits is used, another one waits again; at home its case is
    /// opened.
    pub(super) fn use_in_hand(&mut self) {
        if self.state.bench.is_none() {
            return self.open_at_lot();
        }
        let Some(thought) = self.thought_in_hand() else { return };
        if thought.waits() {
            self.use_thought(&thought);
        } else {
            let state = ParkedState::Waiting;
            if self.edit(Edit::SettleParked { id: thought.id, state }).is_some() {
                self.tell_done();
            }
        }
    }

    /// Makes an entry of a thought below the one in hand of its list, as a new line would be.
    fn use_thought(&mut self, thought: &Parked) {
        let (Some(bench), Some(list)) = (self.bench(), thought.list()) else { return };
        let count = bench.case.count(list);
        let at = if count == 0 { 0 } else { bench.views.of(list).cursor + 1 };
        let parents = bench.parents_for(list);
        let Some(touched) = self.edit(Edit::UseParked { id: thought.id, at, parents }) else {
            return;
        };
        if let (Some(bench), Some(id)) = (self.bench(), touched.first()) {
            bench.picked.clear();
            if let Some((list, place)) = bench.case.find(*id) {
                bench.views.of_mut(list).cursor = place;
            }
        }
        self.tell_done();
    }

    /// Gives the thought in hand to the step beside.
    pub(super) fn give_to_step(&mut self, forward: bool) {
        let Some(Parked { id, text, for_step, .. }) = self.thought_in_hand() else { return };
        let for_step = step_beside(for_step, forward);
        if self.edit(Edit::MendParked { id, text, for_step }).is_some() {
            self.tell_done();
        }
    }

    /// Opens a line for another wording of the thought in hand.
    pub(super) fn reword_thought(&mut self) {
        if let Some(thought) = self.thought_in_hand() {
            self.open_jot(Jot::new(Jotted::Wording(thought.id), &thought.text));
        }
    }

    /// Opens a line for why the thought in hand is dropped.
    pub(super) fn drop_thought(&mut self) {
        if let Some(thought) = self.thought_in_hand() {
            self.open_jot(Jot::new(Jotted::Drop(thought.id), ""));
        }
    }

    /// Opens the choice of another case for the thought in hand, among those that are there now.
    pub(super) fn move_thought(&mut self) {
        if let Some(thought) = self.thought_in_hand() {
            self.state.layers.push(Layer::OtherCase(Box::new(OtherCase::new(thought.id))));
            self.effects.push(Effect::Refresh);
        }
    }

    pub(super) fn other_case_on_top(&mut self) -> Option<&mut OtherCase> {
        match self.state.layers.last_mut() {
            Some(Layer::OtherCase(choice)) => Some(choice),
            _ => None,
        }
    }

    pub(super) fn walk_other_cases(&mut self, by: isize) {
        let count = other_cases(self.state).len();
        if let Some(choice) = self.other_case_on_top() {
            choice.cursor = moved(choice.cursor, by, count);
        }
    }

    /// Sends the thought to the case in hand: here it waits until that one has it on the disk.
    pub(super) fn send_thought(&mut self) {
        let Some(Layer::OtherCase(choice)) = self.state.layers.last() else { return };
        let there = other_cases(self.state).get(choice.cursor).map(|case| case.path.clone());
        let thought = choice.thought;
        let Some(path) = there else { return };
        self.state.layers.pop();
        let Some(bench) = self.bench() else { return };
        if bench.moving.is_some() {
            return;
        }
        let Some(thought) = bench.case.parked_thought(thought).cloned() else { return };
        bench.moving = Some(thought.id);
        self.effects.push(Effect::MoveThought(path, Box::new(thought)));
    }

    /// The other case has the thought, or could not take it.
    pub(super) fn thought_moved(
        &mut self,
        path: PathBuf,
        id: EntryId,
        result: Result<Box<Altered>, Trouble>,
    ) {
        if let Some(bench) = self.bench() {
            bench.moving = None;
        }
        let after = match result {
            Ok(altered) => altered.after,
            Err(trouble) => {
                let why = wording::trouble(&self.state.text, &trouble);
                let words = self.state.text.with("toast-thought-stays", &[("why", why.into())]);
                return self.state.warn(words);
            }
        };
        let (there, title) = (after.id.clone(), wording::title(&self.state.text, &after.title));
        let text = self.state.text.clone();
        let shelf = &mut self.state.shelf;
        if let Some(row) = shelf.rows.iter_mut().find(|row| row.path == path) {
            let copy = row.copy.take();
            *row = Shelved::new(path, Ok(Box::new(after)), copy, &text);
        }
        shelf.show();
        self.note_moved(id, there, title);
    }

    fn note_moved(&mut self, id: EntryId, there: CaseId, title: String) {
        // It comes at any moment: what is under way then stays an act of its own.
        if self.bench().is_some_and(|bench| matches!(bench.work, Work::Grab(_))) {
            self.drop_grabbed();
        }
        self.save_form();
        if self.edit(Edit::SettleParked { id, state: ParkedState::OtherCase(there) }).is_some() {
            let key = self.way_to(Command::Undo);
            let values = [("title", title.into()), ("key", key.into())];
            self.toast_with("toast-thought-moved", &values);
            self.go_on_in_form();
        }
    }

    /// Opens the case of the thought in hand at home, at its own parking lot.
    fn open_at_lot(&mut self) {
        let Some(row) = lot_in_hand(self.state) else { return };
        let Some(case) = row.case else { return };
        let (path, id) = (case.path.clone(), row.id);
        if self.state.shelf.opening != Opening::Nothing {
            return;
        }
        self.state.shelf.at_lot = Some((path.clone(), id));
        self.open(Effect::Open(path));
    }

    /// A case was opened: if it was for a thought that waits in it, its parking lot is shown, unless
    /// something unsaved came back that is gone on with first.
    pub(super) fn come_to_lot(&mut self, path: &Path) {
        let at_lot = self.state.shelf.at_lot.take().filter(|(of, _)| of == path);
        let idle = self.state.layers.is_empty()
            && self.bench().is_some_and(|bench| matches!(bench.work, Work::Idle));
        if let Some((_, thought)) = at_lot.filter(|_| idle) {
            let rows = lot_rows(self.state);
            let cursor = rows.iter().position(|row| row.id == thought).unwrap_or(0);
            self.state.layers.push(Layer::Lot(Lot { cursor }));
        }
    }

    /// After every message: the rows in hand are some that are there.
    pub(super) fn settle_lot(&mut self) {
        let shown = self.state.layers.iter().any(|layer| matches!(layer, Layer::Lot(_)));
        if !shown {
            return;
        }
        let rows = lot_rows(self.state).len();
        let cases = other_cases(self.state).len();
        for layer in &mut self.state.layers {
            match layer {
                Layer::Lot(lot) => lot.cursor = lot.cursor.min(rows.saturating_sub(1)),
                Layer::OtherCase(choice) => {
                    choice.cursor = choice.cursor.min(cases.saturating_sub(1));
                }
                _ => {}
            }
        }
    }
}

impl Bench {
    /// How many parked thoughts wait.
    #[must_use]
    pub fn parked(&self) -> usize {
        self.case.waiting_thoughts().count()
    }
}
