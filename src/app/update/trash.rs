//! The trash, and taking back what was done at home.

use std::path::{Path, PathBuf};

use super::Turn;
use crate::app::layer::{Ask, Dialog, Layer};
use crate::app::msg::{Effect, Trouble};
use crate::app::shelf::{HomeAct, Shelved};
use crate::app::wording;

impl Turn<'_> {
    /// Asks before a whole case goes to the trash: the only act at home that is asked for.
    pub(super) fn ask_to_delete(&mut self) {
        let Some(case) = self.state.shelf.case() else { return };
        let ask = Ask::DeleteCase(case.path.clone(), case.title(&self.state.text));
        self.state.layers.push(Layer::Dialog(Dialog::new(ask)));
    }

    pub(super) fn bin(&mut self, path: PathBuf) {
        self.effects.push(Effect::Bin(path));
    }

    pub(super) fn return_case(&mut self, path: PathBuf) {
        self.effects.push(Effect::Return(path));
    }

    /// A case was put in the trash, or was not.
    pub(super) fn binned(&mut self, path: &Path, result: Result<PathBuf, Trouble>) {
        let moving = self.state.shelf.acts.arrive();
        // What the list shows is what the disk has, whatever came of it.
        self.effects.push(Effect::List);
        let there = match result {
            Ok(there) => there,
            Err(trouble) => {
                self.state.shelf.acts.fail(moving);
                return self.tell_trouble("toast-not-binned", &trouble);
            }
        };
        let text = &self.state.text;
        let shelf = &mut self.state.shelf;
        let is_it = |row: &Shelved| row.path == path;
        let title = shelf.rows.iter().find(|row| is_it(row)).map(|row| row.title(text));
        let title = title.unwrap_or_default();
        shelf.rows.retain(|row| !is_it(row));
        shelf.in_hand = None;
        shelf.show();
        self.take_row_in_hand();
        let words = self.state.text.with("home-act-binned", &[("title", title.clone().into())]);
        let act = match &moving {
            Some((HomeAct::Sample(_), _)) => HomeAct::Sample(there),
            _ => HomeAct::Binned { path: there, title },
        };
        if let Some((_, back)) = moving {
            self.state.shelf.acts.settle(act, back);
            return self.tell_moved(words, back);
        }
        self.state.shelf.acts.push(act);
        self.tell_home_act(words);
    }

    /// A case came back from the trash, or did not.
    pub(super) fn brought_back(&mut self, path: &Path, result: Result<PathBuf, Trouble>) {
        let moving = self.state.shelf.acts.arrive();
        self.effects.push(Effect::List);
        match result {
            Ok(there) => {
                let shelf = &mut self.state.shelf;
                let binned = shelf.trash.iter().find(|binned| binned.case.path == path);
                let title = match (&moving, binned) {
                    (Some((HomeAct::Binned { title, .. }, _)), _) => title.clone(),
                    (_, Some(binned)) => binned.case.title(&self.state.text),
                    _ => String::new(),
                };
                match moving {
                    Some((HomeAct::Sample(_), back)) => {
                        shelf.acts.settle(HomeAct::Sample(there.clone()), back);
                    }
                    Some((_, back)) => {
                        let (path, title) = (there.clone(), title.clone());
                        shelf.acts.settle(HomeAct::Binned { path, title }, back);
                    }
                    None => shelf.acts.forget(path),
                }
                shelf.in_hand = Some(there);
                self.toast_with("toast-returned", &[("title", title.into())]);
            }
            Err(trouble) => {
                self.state.shelf.acts.fail(moving);
                self.tell_trouble("toast-not-brought-back", &trouble);
            }
        }
    }

    /// Takes the last act of home back, or does it again.
    pub(super) fn move_at_home(&mut self, back: bool) {
        match (self.state.shelf.acts.begin(back).cloned(), back) {
            (Some(HomeAct::Changed { path, edit, .. }), _) => self.alter(path, *edit),
            (Some(HomeAct::Binned { path, .. }), true) | (Some(HomeAct::Sample(path)), false) => {
                self.return_case(path);
            }
            (Some(HomeAct::Binned { path, .. }), false) | (Some(HomeAct::Sample(path)), true) => {
                self.bin(path);
            }
            (None, _) => {}
        }
    }

    /// Tells that an act of home was taken back, or done again.
    pub(super) fn tell_moved(&mut self, words: String, back: bool) {
        let id = if back { "toast-undone" } else { "toast-redone" };
        self.toast_with(id, &[("act", words.into())]);
    }

    fn tell_trouble(&mut self, id: &str, trouble: &Trouble) {
        let why = wording::trouble(&self.state.text, trouble);
        let words = self.state.text.with(id, &[("why", why.into())]);
        self.state.warn(words);
    }
}
