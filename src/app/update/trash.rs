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
        let taking_back = self.state.shelf.taking_back.take();
        // What the list shows is what the disk has, whatever came of it.
        self.effects.push(Effect::List);
        let there = match result {
            Ok(there) => there,
            Err(trouble) => {
                self.state.shelf.acts.extend(taking_back);
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
        if taking_back.is_some() {
            return self.toast_with("toast-undone", &[("act", words.into())]);
        }
        self.state.shelf.acts.push(HomeAct::Binned { path: there, title });
        self.tell_home_act(words);
    }

    /// A case came back from the trash, or did not.
    pub(super) fn brought_back(&mut self, path: &Path, result: Result<PathBuf, Trouble>) {
        let taking_back = self.state.shelf.taking_back.take();
        self.effects.push(Effect::List);
        match result {
            Ok(there) => {
                let shelf = &mut self.state.shelf;
                shelf.acts.retain(
                    |act| !matches!(act, HomeAct::Binned { path: binned, .. } if binned == path),
                );
                let binned = shelf.trash.iter().find(|binned| binned.case.path == path);
                let title = match (&taking_back, binned) {
                    (Some(HomeAct::Binned { title, .. }), _) => title.clone(),
                    (_, Some(binned)) => binned.case.title(&self.state.text),
                    _ => String::new(),
                };
                shelf.in_hand = Some(there);
                self.toast_with("toast-returned", &[("title", title.into())]);
            }
            Err(trouble) => {
                self.state.shelf.acts.extend(taking_back);
                self.tell_trouble("toast-not-brought-back", &trouble);
            }
        }
    }

    /// Takes the last act of home back.
    pub(super) fn undo_at_home(&mut self) {
        if self.state.shelf.taking_back.is_some() {
            return;
        }
        let Some(act) = self.state.shelf.acts.pop() else { return };
        match &act {
            HomeAct::Changed { path, back, .. } => self.alter(path.clone(), (**back).clone()),
            HomeAct::Binned { path, .. } => self.return_case(path.clone()),
            HomeAct::Sample(path) => self.bin(path.clone()),
        }
        self.state.shelf.taking_back = Some(act);
    }

    fn tell_trouble(&mut self, id: &str, trouble: &Trouble) {
        let why = wording::trouble(&self.state.text, trouble);
        let words = self.state.text.with(id, &[("why", why.into())]);
        self.state.warn(words);
    }
}
