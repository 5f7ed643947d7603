//! A line written at home: the new title of a case, or why it is set aside.

use super::Turn;
use crate::app::msg::{Altered, Effect, Trouble};
use crate::app::prose::{Motion, Prose};
use crate::app::shelf::{HomeAct, ShelfWork, Shelved};
use crate::app::wording;
use crate::method::{Act, CaseState, Edit, one_line};

impl Turn<'_> {
    /// Opens the title of the case in hand for writing, in its row.
    pub(super) fn begin_title(&mut self) {
        let Some(case) = self.state.shelf.case() else { return };
        let Ok(summary) = &case.read else { return };
        let mut prose = Prose::line(&summary.title);
        prose.go(Motion::TextEnd);
        self.state.shelf.work = ShelfWork::Title(case.path.clone(), prose);
    }

    /// Asks why the case is set aside, or takes one up again that was.
    pub(super) fn set_aside(&mut self) {
        if let Some(bench) = self.bench() {
            let state = match bench.case.state {
                CaseState::SetAside(_) => CaseState::Open,
                _ => CaseState::SetAside(String::new()),
            };
            if self.edit(Edit::SetState(state)).is_some() {
                self.tell_state();
            }
            return;
        }
        let Some(case) = self.state.shelf.case() else { return };
        let path = case.path.clone();
        match case.read.as_ref().map(|summary| &summary.state) {
            Ok(CaseState::SetAside(_)) => self.alter(path, Edit::SetState(CaseState::Open)),
            Ok(_) => {
                let begun = self.state.shelf.reason.take().filter(|(of, _)| *of == path);
                let prose = begun.map_or_else(|| Prose::line(""), |(_, prose)| prose);
                self.state.shelf.work = ShelfWork::Reason(path, prose);
            }
            Err(_) => {}
        }
    }

    /// Enter in a line of home: does what it is for.
    pub(super) fn finish_shelf_line(&mut self) {
        match std::mem::take(&mut self.state.shelf.work) {
            ShelfWork::Title(path, prose) => {
                let title = one_line(&prose.text());
                let same = self.title_of(&path).is_some_and(|now| now == title);
                if title.is_empty() {
                    self.toast("toast-empty-title");
                } else if !same {
                    self.alter(path, Edit::Retitle(title));
                }
            }
            ShelfWork::Reason(path, prose) => {
                let reason = one_line(&prose.text());
                self.alter(path, Edit::SetState(CaseState::SetAside(reason)));
            }
            work @ (ShelfWork::Filter(_) | ShelfWork::Idle) => self.state.shelf.work = work,
        }
    }

    /// Esc in a line of home: a title that was written stays; a case is not set aside, and the reason
    /// waits for the next time.
    pub(super) fn leave_shelf_line(&mut self) {
        match std::mem::take(&mut self.state.shelf.work) {
            ShelfWork::Reason(path, prose) => {
                let begun = !prose.text().trim().is_empty();
                self.state.shelf.reason = begun.then_some((path, prose));
            }
            work => {
                self.state.shelf.work = work;
                match &self.state.shelf.work {
                    ShelfWork::Filter(_) => drop(self.clear_filter()),
                    _ => self.finish_shelf_line(),
                }
            }
        }
    }

    /// Ends whatever line is written at home and keeps it.
    pub(super) fn end_shelf_line(&mut self) {
        match &self.state.shelf.work {
            ShelfWork::Filter(_) => {}
            // Nothing was said yet that could be lost.
            ShelfWork::Reason(_, prose) if prose.text().trim().is_empty() => {
                self.leave_shelf_line();
            }
            _ => self.finish_shelf_line(),
        }
    }

    fn title_of(&self, path: &std::path::Path) -> Option<&str> {
        let case = self.state.shelf.rows.iter().find(|case| case.path == path)?;
        case.read.as_ref().ok().map(|summary| summary.title.as_str())
    }

    pub(super) fn alter(&mut self, path: std::path::PathBuf, edit: Edit) {
        self.effects.push(Effect::Alter(path, Box::new(edit)));
    }

    /// A case was changed without being opened: its row follows, and the act can be taken back.
    pub(super) fn altered(
        &mut self,
        path: std::path::PathBuf,
        result: Result<Box<Altered>, Trouble>,
    ) {
        let taking_back = self.state.shelf.taking_back.take();
        let altered = match result {
            Ok(altered) => *altered,
            Err(trouble) => {
                self.state.shelf.acts.extend(taking_back);
                let why = wording::trouble(&self.state.text, &trouble);
                return self.state.warn(why);
            }
        };
        let Altered { act, before, after } = altered;
        let title = wording::title(&self.state.text, &after.title);
        let aside = matches!(after.state, CaseState::SetAside(_));
        let shelf = &mut self.state.shelf;
        if let Some(row) = shelf.rows.iter_mut().find(|row| row.path == path) {
            let copy = row.copy.take();
            *row = Shelved::new(path.clone(), Ok(Box::new(after)), copy, &self.state.text);
        }
        shelf.show();
        if let Some(HomeAct::Changed { words, .. }) = taking_back {
            return self.toast_with("toast-undone", &[("act", words.into())]);
        }
        let when = match &act {
            Act::Restored(at) => self.state.text.moment(at),
            _ => String::new(),
        };
        let (back, message) = match act {
            Act::Retitled => (Edit::Retitle(before.title), "home-act-renamed"),
            Act::Restored(_) => {
                let at = before.changed.clone();
                (Edit::Restore(Box::new(before), at), "home-act-restored")
            }
            _ if aside => (Edit::SetState(before.state), "home-act-aside"),
            _ => (Edit::SetState(before.state), "home-act-in-work"),
        };
        let words =
            self.state.text.with(message, &[("title", title.into()), ("when", when.into())]);
        self.state.shelf.acts.push(HomeAct::Changed {
            path,
            back: Box::new(back),
            words: words.clone(),
        });
        self.tell_home_act(words);
    }

    /// Names what was done at home, and how it is taken back.
    pub(super) fn tell_home_act(&mut self, words: String) {
        let key = self.key_of(crate::app::command::Command::Undo);
        self.toast_with("toast-done-undo", &[("act", words.into()), ("key", key.into())]);
    }

    pub(super) fn tell_state(&mut self) {
        let Some(bench) = self.bench() else { return };
        let aside = matches!(bench.case.state, CaseState::SetAside(_));
        let title = bench.case.title.clone();
        let title = wording::title(&self.state.text, &title);
        let id = if aside { "home-act-aside" } else { "home-act-in-work" };
        let words = self.state.text.with(id, &[("title", title.into())]);
        self.tell_home_act(words);
    }
}
