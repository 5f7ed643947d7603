//! Saving: when the case and unsaved text go to the disk, and what comes back.

use super::Turn;
use super::forms::kept_form;
use super::jot::jotted;
use super::shelf_kept::kept_line;
use crate::app::bench::{Access, Bench, Work};
use crate::app::layer::{Ask, Dialog, Layer};
use crate::app::msg::Trouble;
use crate::app::msg::{Effect, Field, Kept, Spot};
use crate::app::pane::Pane;
use crate::app::state::{Leaving, State};

impl Turn<'_> {
    /// Notes that the case changed and sends it to the disk.
    pub(super) fn changed(&mut self) {
        let stamp = self.state.now.stamp.clone();
        let Some(bench) = self.bench() else { return };
        bench.disk.revision += 1;
        bench.case.changed = stamp;
        self.send();
    }

    /// Sends the case to the disk if it is not there yet.
    pub(super) fn send(&mut self) {
        let Some(bench) = self.bench() else { return };
        if bench.disk.sent == bench.disk.revision && bench.disk.failure.is_none() {
            return;
        }
        if bench.access != Access::Full {
            return;
        }
        bench.disk.failure = None;
        self.send_again();
    }

    /// Sends the case to the disk; that the last save failed stands until this one is done.
    fn send_again(&mut self) {
        let Some(bench) = self.bench() else { return };
        bench.disk.retry_due = None;
        bench.disk.sent = bench.disk.revision;
        let (revision, case) = (bench.disk.revision, Box::new(bench.case.clone()));
        let history = bench.history.clone();
        self.effects.push(Effect::Save { revision, case, history });
    }

    pub(super) fn saved(&mut self, revision: u64, result: Result<(), Trouble>) {
        let ms = self.state.now.ms;
        let Some(bench) = self.bench() else { return };
        let Err(problem) = result else {
            bench.disk.succeed(revision);
            self.state.workspace.gone = false;
            let Some(bench) = self.bench() else { return };
            if bench.disk.kept && bench.disk.is_saved() && self.is_writing() {
                // The text goes on: what is kept of it must not hold a case older than the file.
                return self.keep();
            }
            return self.forget_if_idle();
        };
        let why = crate::app::wording::trouble(&self.state.text, &problem);
        // What is tried again by itself and fails again is told by the status alone.
        if self.bench().is_some_and(|bench| bench.disk.fail(&why, ms)) {
            // What the disk refused is kept as unsaved text, which may lie where there is room.
            self.keep();
            let words = self.state.text.with("toast-not-saved", &[("why", why.into())]);
            self.state.warn(words);
        }
        if problem.is_gone() {
            self.folder_gone();
        }
    }

    /// The case goes on in another file, beside the one that another program changed.
    pub(super) fn diverted(&mut self, path: std::path::PathBuf, trouble: &Trouble) {
        let words = crate::app::wording::trouble(&self.state.text, trouble);
        if let Some(bench) = self.bench() {
            bench.path.clone_from(&path);
            bench.disk.copy = true;
        }
        self.state.shelf.in_hand = Some(path);
        self.state.warn(words);
    }

    /// Unsaved text could not be kept where it belongs.
    pub(super) fn not_kept(&mut self, trouble: &Trouble, file: Option<std::path::PathBuf>) {
        self.state.shelf.unkept |= self.state.bench.is_none();
        self.state.workspace.gone |= trouble.is_gone();
        let text = &self.state.text;
        let why = crate::app::wording::trouble(text, trouble);
        let words = match &file {
            Some(file) => {
                let path = crate::app::layout::visible(&file.to_string_lossy()).into_owned();
                text.with("toast-kept-elsewhere", &[("why", why.into()), ("path", path.into())])
            }
            None => text.with("toast-not-kept", &[("why", why.into())]),
        };
        self.state.workspace.spare = file;
        self.state.warn(words);
    }

    pub(super) fn save_now(&mut self) {
        self.flush();
        let Some(bench) = self.bench() else { return };
        match &bench.access {
            Access::Full if bench.disk.is_saved() => self.toast("toast-saved"),
            Access::Full => {}
            access => {
                let reason = crate::app::reason::Reason::ReadOnly(access.clone());
                self.refuse(&reason);
            }
        }
    }

    /// Puts everything that is being written on its way to the disk now.
    pub(super) fn flush(&mut self) {
        self.save_form();
        self.save_group();
        self.keep_new_case();
        self.keep_shelf_line(true);
        self.put_page();
        self.keep_if_due(true);
        self.send();
        self.note_mark_if_due(true);
    }

    /// Does what is due.
    pub(super) fn tick(&mut self) {
        let now = self.state.now.ms;
        self.no_ground();
        self.keep_if_due(false);
        self.keep_shelf_line(false);
        self.note_mark_if_due(false);
        if self.bench().is_some_and(|bench| bench.disk.save_due.is_some_and(|due| due <= now)) {
            self.put_page();
        }
        if self.bench().is_some_and(|bench| bench.disk.retry_due.is_some_and(|due| due <= now)) {
            self.send_again();
        }
        if self.state.layers.iter().filter_map(Layer::deadline).any(|due| due <= now) {
            self.keep_new_case();
            self.save_form();
            self.save_group();
        }
    }

    fn keep_if_due(&mut self, at_once: bool) {
        let now = self.state.now.ms;
        let due = self.bench().and_then(|bench| bench.disk.keep_due);
        if due.is_some_and(|due| at_once || due <= now) {
            self.keep();
        }
    }

    /// Keeps the text that is being written, and the case if the disk does not have it.
    pub(super) fn keep(&mut self) {
        if let Some(bench) = self.bench() {
            bench.disk.keep_due = None;
        }
        if let Some(kept) = kept(self.state) {
            self.effects.push(Effect::Keep(Box::new(kept)));
            if let Some(bench) = self.bench() {
                bench.disk.kept = true;
            }
        }
    }

    /// Notes that there is kept text now, which goes when the case has it.
    pub(super) fn rescued(&mut self) {
        if let Some(bench) = self.bench() {
            bench.disk.kept = true;
        }
        self.forget_if_idle();
    }

    /// The text in hand was left: what was kept of it goes when the case is saved.
    pub(super) fn forget_field(&mut self) {
        if let Some(bench) = self.bench() {
            bench.disk.keep_due = None;
        }
        self.forget_if_idle();
    }

    /// Drops kept text that the saved case has now, unless something is still being written.
    pub(super) fn forget_if_idle(&mut self) {
        let writing = self.is_writing();
        let Some(bench) = self.bench() else { return };
        if bench.disk.kept && bench.disk.is_saved() && !writing {
            bench.disk.kept = false;
            let id = bench.case.id.clone();
            self.effects.push(Effect::Forget(Some(id)));
        }
    }

    /// Whether anything is being written in the case that is kept until the case has it.
    fn is_writing(&self) -> bool {
        let writing = self.state.bench.as_ref().is_some_and(|bench| bench.is_writing());
        writing || jotted(self.state).is_some()
    }

    /// Leaves the case or razbor once nothing is under way any more; asks when the disk refuses.
    pub(super) fn settle_leaving(&mut self) {
        let Some(leaving) = self.state.leaving else { return };
        if leaving == Leaving::Program && !self.groups_let_go() {
            return;
        }
        let disk = self.state.bench.as_ref().filter(|b| b.access == Access::Full).map(|b| &b.disk);
        let disk = disk.filter(|disk| !disk.is_safe());
        let failure = disk.and_then(|disk| disk.failure.clone());
        let unkept = leaving == Leaving::Program && self.state.shelf.unkept;
        if failure.is_some() || unkept {
            self.state.leaving = None;
            let asked = self.state.layers.iter().any(
                |layer| matches!(layer, Layer::Dialog(dialog) if dialog.ask == Ask::LeaveUnsaved),
            );
            if self.state.workspace.gone && self.state.bench.is_some() {
                self.ask_folder_gone();
            } else if leaving == Leaving::Program && !asked {
                self.state.layers.push(Layer::Dialog(Dialog::new(Ask::LeaveUnsaved)));
            } else if let Some(why) = failure {
                let words = self.state.text.with("toast-not-saved", &[("why", why.into())]);
                self.state.warn(words);
            }
            return;
        }
        // A thought is on its way to another case: here it waits until that one has it.
        let moving = self.state.bench.as_ref().is_some_and(|bench| bench.moving.is_some());
        if disk.is_some_and(|disk| !disk.is_saved()) || moving {
            return;
        }
        match leaving {
            Leaving::Home => {
                self.state.leaving = None;
                // Whoever began something new while the disk was at work has changed his mind.
                let idle = self.bench().is_none_or(|bench| matches!(bench.work, Work::Idle));
                if idle && self.state.layers.is_empty() {
                    self.go_home();
                }
            }
            // The case of the form is on its way: its text would come back at the next start.
            Leaving::Program if self.new_case_form().is_some_and(|form| form.sent) => {}
            Leaving::Program => {
                self.flush();
                let saved = self
                    .bench()
                    .is_none_or(|bench| bench.access != Access::Full || bench.disk.is_safe());
                if saved {
                    self.effects.push(Effect::Quit);
                }
            }
        }
    }
}

/// All text that is not in the case file yet, or `None` when there is none.
#[must_use]
pub fn kept(state: &State) -> Option<Kept> {
    let Some(bench) = state.bench.as_deref() else {
        return kept_form(state).or_else(|| kept_line(state));
    };
    let (field, over) = (field(bench), jotted(state));
    let ahead = bench.access == Access::Full && !bench.disk.is_saved();
    if field.is_none() && over.is_none() && !ahead {
        return None;
    }
    Some(Kept {
        case_id: Some(bench.case.id.clone()),
        file: bench.path.file_name().map(|name| name.to_string_lossy().into_owned()),
        saved_at: state.now.stamp.clone(),
        base_hash: None,
        case: ahead.then(|| bench.case.clone()),
        field,
        over,
    })
}

/// The text that is being written on the bench.
fn field(bench: &Bench) -> Option<Field> {
    let (place, prose) = match &bench.work {
        Work::Page { pane: Pane::Raw } => (Spot::Review, &bench.raw),
        Work::Page { .. } => (Spot::Neutral, &bench.neutral),
        Work::Line(line) => (line.target.spot(), &line.prose),
        Work::Idle | Work::Grab(_) => return None,
    };
    let cursor = prose.cursor();
    let before = super::beside::said_there(&bench.case, &place);
    let lines = prose.lines().to_vec();
    Some(Field { place, lines, line: cursor.line, byte: cursor.byte, before })
}
