//! What happens on top: help, links, questions with buttons.

use super::Turn;
use crate::app::bench::{LineWork, Target, Work};
use crate::app::layer::{Ask, Dialog, Layer};
use crate::app::msg::Effect;
use crate::app::pane::Pane;
use crate::app::prose::{Motion, Prose};
use crate::method::{Edit, EntryId, List, QuestionState};

impl Turn<'_> {
    pub(super) fn picker_digit(&mut self, c: char) {
        if let Some(Layer::Picker(picker)) = self.state.layers.last_mut()
            && c.is_ascii_digit()
        {
            picker.digit(c);
        }
    }

    pub(super) fn toggle_link(&mut self) {
        if let Some(Layer::Picker(picker)) = self.state.layers.last_mut() {
            picker.toggle();
            // On to the next one, as in a list where entries are picked.
            picker.cursor = (picker.cursor + 1).min(picker.candidates.len().saturating_sub(1));
        }
    }

    /// A click beside a layer: only what holds nothing of a person closes by a slip of the hand.
    pub(super) fn press_outside(&mut self) {
        match self.state.layers.last() {
            Some(Layer::Check(_)) => self.close_check(),
            Some(
                Layer::Help(_)
                | Layer::Versions(_)
                | Layer::Lot(_)
                | Layer::Groups(_)
                | Layer::Exercises(_)
                | Layer::Compare(_),
            ) => drop(self.state.layers.pop()),
            _ => {}
        }
    }

    /// Enter on a layer: does what it offers and closes it.
    pub(super) fn confirm(&mut self) {
        match self.state.layers.pop() {
            Some(Layer::Help(help)) => {
                self.state.layers.push(Layer::Help(help));
                self.run_found();
            }
            Some(Layer::Picker(mut picker)) => {
                if !picker.typed.is_empty() {
                    picker.toggle();
                }
                let Some(bench) = self.bench() else { return };
                let (make, cut) = picker.changes(&bench.case);
                if make.is_empty() && cut.is_empty() {
                    return;
                }
                if self.edit(Edit::Relink { about: picker.about, make, cut }).is_some() {
                    if let Some(bench) = self.bench() {
                        bench.lead_chain();
                    }
                    self.tell_done();
                }
            }
            Some(Layer::Dialog(dialog)) => self.decide(dialog),
            Some(Layer::Versions(versions)) => {
                self.state.layers.push(Layer::Versions(versions));
                self.bring_back_version();
            }
            Some(Layer::Check(check)) => {
                self.state.layers.push(Layer::Check(check));
                self.mend_row();
            }
            Some(Layer::Lot(lot)) => {
                self.state.layers.push(Layer::Lot(lot));
                self.use_in_hand();
            }
            Some(Layer::OtherCase(choice)) => {
                self.state.layers.push(Layer::OtherCase(choice));
                self.send_thought();
            }
            Some(Layer::Groups(list)) => {
                self.state.layers.push(Layer::Groups(list));
                self.open_group_in_hand();
            }
            Some(Layer::Exercises(list)) => {
                self.state.layers.push(Layer::Exercises(list));
                self.practise_in_hand(false);
            }
            Some(Layer::Tour(tour)) => {
                self.state.layers.push(Layer::Tour(tour));
                self.turn_card(true);
            }
            Some(other) => self.state.layers.push(other),
            None if self.state.bench.is_none() => self.keep_filter(),
            None => {}
        }
    }

    fn decide(&mut self, dialog: Dialog) {
        let button = dialog.buttons().get(dialog.choice).copied().unwrap_or_default();
        match (dialog.ask, dialog.choice) {
            (Ask::PasteEntries(list, texts), 0) => self.insert_entries(list, texts),
            (Ask::PasteText(pane, text), 0) => self.insert_text(pane, &text),
            (Ask::QuestionState(ids), _) => self.note_questions(&ids, button),
            (Ask::FinishParked(_), 0) => self.lot(),
            (Ask::FinishParked(_), _) => self.finish_now(),
            (Ask::DeleteCase(path, _), 1) => self.bin(path),
            (Ask::ReturnCase(path, ..), 0) => self.return_case(path),
            (Ask::LeaveUnsaved, 0) if self.state.bench.is_none() => {
                self.state.shelf.unkept = false;
                self.keep_new_case();
            }
            (Ask::LeaveUnsaved, 0) => {
                self.state.leaving = Some(crate::app::state::Leaving::Program);
                if let Some(bench) = self.bench() {
                    bench.disk.failure = None;
                    bench.disk.sent = bench.disk.saved;
                }
                self.send();
            }
            (Ask::FolderGone, 0) => {
                self.effects.push(Effect::MakeAgain);
                self.send();
            }
            (Ask::FolderGone, 1) => self.save_copy(),
            (Ask::FolderGone, 2) => {}
            (Ask::LeaveUnsaved | Ask::FolderGone, _) => {
                self.keep();
                self.effects.push(Effect::Quit);
            }
            _ => {}
        }
    }

    pub(super) fn insert_entries(&mut self, list: List, texts: Vec<String>) {
        let Some(bench) = self.bench() else { return };
        let open = bench.map.is_open();
        let target = if open { bench.map_child() } else { bench.line_below(list) };
        if self.add_entries(&target, texts).is_some() {
            self.tell_done();
        }
    }

    fn insert_text(&mut self, pane: Pane, text: &str) {
        self.begin_page(pane);
        if let Some(bench) = self.bench() {
            bench.neutral.go(Motion::TextEnd);
            if bench.neutral.cursor().byte > 0 {
                bench.neutral.newline();
            }
        }
        self.write(|prose| prose.insert(text));
    }

    pub(super) fn write_answer(&mut self, id: EntryId) {
        let Some(bench) = self.bench() else { return };
        let words = match bench.case.question(id).map(|question| &question.state) {
            Some(QuestionState::Answered(_, words)) => words.clone(),
            _ => String::new(),
        };
        let mut prose = Prose::line(&words);
        prose.go(Motion::TextEnd);
        bench.work = Work::Line(LineWork::new(prose, Target::Answer(id)));
    }
}
