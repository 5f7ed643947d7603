//! A line written at home: the new title of a case, or why it is set aside; the latter in a case too.

use super::Turn;
use crate::app::bench::{LineWork, Target, Work};
use crate::app::msg::{Altered, Effect, Field, Kept, Spot, Trouble};
use crate::app::prose::{Motion, Prose};
use crate::app::shelf::{HomeAct, ShelfWork, Shelved};
use crate::app::wording;
use crate::method::{Act, CaseState, Edit, one_line};

impl Turn<'_> {
    /// Opens the title of the case in hand for writing, in its row.
    pub(super) fn begin_title(&mut self) {
        let Some(case) = self.state.shelf.case() else { return };
        let Ok(summary) = &case.read else { return };
        let (path, title) = (case.path.clone(), summary.title.clone());
        let shelf = &mut self.state.shelf;
        let prose = shelf.lines.take_left(&path, &Spot::HomeTitle).unwrap_or_else(|| {
            let mut prose = Prose::line(&title);
            prose.go(Motion::TextEnd);
            prose
        });
        shelf.work = ShelfWork::Title(path, prose);
    }

    /// Asks why the case is set aside, or takes one up again that was.
    pub(super) fn set_aside(&mut self) {
        if let Some(bench) = self.bench() {
            if matches!(bench.case.state, CaseState::SetAside(_)) {
                self.set_state(CaseState::Open);
            } else {
                let path = bench.path.clone();
                let left = self.state.shelf.lines.take_left(&path, &Spot::HomeReason);
                let prose = left.unwrap_or_else(|| Prose::line(""));
                if let Some(bench) = self.bench() {
                    bench.work = Work::Line(LineWork::new(prose, Target::Reason));
                }
            }
            return;
        }
        let Some(case) = self.state.shelf.case() else { return };
        let path = case.path.clone();
        match case.read.as_ref().map(|summary| &summary.state) {
            Ok(CaseState::SetAside(_)) => self.alter(path, Edit::SetState(CaseState::Open)),
            Ok(_) => {
                let left = self.state.shelf.lines.take_left(&path, &Spot::HomeReason);
                let prose = left.unwrap_or_else(|| Prose::line(""));
                self.state.shelf.work = ShelfWork::Reason(path, prose);
            }
            Err(_) => {}
        }
    }

    /// Enter in a line of home: does what it is for.
    pub(super) fn finish_shelf_line(&mut self) {
        self.send_shelf_line();
        match std::mem::take(&mut self.state.shelf.work) {
            ShelfWork::Title(path, prose) => {
                let title = one_line(&prose.text());
                let same = self.title_of(&path).is_some_and(|now| now == title);
                if !title.is_empty() && !same {
                    return self.alter(path, Edit::Retitle(title));
                }
                if title.is_empty() {
                    self.toast("toast-empty-title");
                }
                self.state.shelf.lines.arrive(&path);
                self.forget_shelf_line(&path);
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
                self.forget_shelf_line(&path);
                self.put_reason_by(&path, &prose);
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

    /// Esc in the reason in a case: it is not set aside either.
    pub(super) fn leave_reason(&mut self) {
        let Some(bench) = self.bench() else { return };
        let path = bench.path.clone();
        if let Work::Line(LineWork { prose, target: Target::Reason, .. }) =
            std::mem::take(&mut bench.work)
        {
            self.put_reason_by(&path, &prose);
            self.forget_field();
        }
    }

    /// What was written of a reason waits until its case is to be set aside again.
    fn put_reason_by(&mut self, path: &std::path::Path, prose: &Prose) {
        if prose.text().trim().is_empty() {
            return;
        }
        let lines = prose.lines().to_vec();
        let byte = prose.cursor().byte;
        let field = Field { place: Spot::HomeReason, lines, line: 0, byte, before: None };
        self.state.shelf.lines.left.push(Kept {
            case_id: None,
            file: path.file_name().map(|name| name.to_string_lossy().into_owned()),
            saved_at: self.state.now.stamp.clone(),
            base_hash: None,
            case: None,
            field: Some(field),
            over: None,
        });
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
        let moving = self.state.shelf.acts.arrive();
        let sent = self.state.shelf.lines.arrive(&path);
        let altered = match result {
            Ok(altered) => *altered,
            Err(trouble) => {
                self.state.shelf.acts.fail(moving);
                // Its command opens it again.
                self.state.shelf.lines.left.extend(sent);
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
        let when = match &act {
            Act::Restored(at) => self.state.text.moment(at),
            _ => String::new(),
        };
        let (edit, message) = match act {
            Act::Retitled => (Edit::Retitle(before.title), "home-act-renamed"),
            Act::Restored(_) => {
                let at = before.changed.clone();
                (Edit::Restore(Box::new(before), at), "home-act-restored")
            }
            _ if aside => (Edit::SetState(before.state), "home-act-aside"),
            _ => (Edit::SetState(before.state), "home-act-in-work"),
        };
        let edit = Box::new(edit);
        if let Some((HomeAct::Changed { words, .. }, back)) = moving {
            let told = words.clone();
            self.state.shelf.acts.settle(HomeAct::Changed { path, edit, words }, back);
            return self.tell_moved(told, back);
        }
        let words =
            self.state.text.with(message, &[("title", title.into()), ("when", when.into())]);
        self.state.shelf.acts.push(HomeAct::Changed { path, edit, words: words.clone() });
        self.tell_home_act(words);
    }

    /// Names what was done at home, and how it is taken back.
    pub(super) fn tell_home_act(&mut self, words: String) {
        let key = self.key_of(crate::app::command::Command::Undo);
        self.toast_with("toast-done-undo", &[("act", words.into()), ("key", key.into())]);
    }

    /// Sets the open case aside, or takes it up again; answers whether that was done.
    pub(super) fn set_state(&mut self, state: CaseState) -> bool {
        let done = self.edit(Edit::SetState(state)).is_some();
        if done {
            self.tell_state();
        }
        done
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
