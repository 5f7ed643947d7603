//! Home and the way into a case and out of it.

use std::path::Path;

use super::Turn;
use crate::app::bench::{Access, Bench, Target, Way};
use crate::app::command::Command;
use crate::app::layer::Layer;
use crate::app::msg::{Effect, Field, Kept, Opened, Spot, Trouble};
use crate::app::pane::Pane;
use crate::app::prose::Prose;
use crate::app::shelf::{HomeAct, Opening};
use crate::app::state::Leaving;
use crate::app::wording;
use crate::method::{Act, History};
use crate::store::moment;

impl Turn<'_> {
    pub(super) fn sample(&mut self) {
        if self.open(Effect::CreateSample) {
            self.state.shelf.opening = Opening::Sample;
        }
    }

    /// Has a case opened or made, unless one is already; answers whether it is on its way.
    pub(super) fn open(&mut self, effect: Effect) -> bool {
        if std::mem::replace(&mut self.state.shelf.opening, Opening::Case) != Opening::Nothing {
            return false;
        }
        self.effects.push(effect);
        true
    }

    /// Takes in the text that was not saved when razbor last ended: the newest comes back at once,
    /// the rest with its case when that is opened.
    pub(super) fn resume(&mut self, mut kept: Vec<Kept>) {
        kept.sort_by_key(|kept| moment(&kept.saved_at));
        self.take_lines(&mut kept);
        let Some(newest) = kept.last() else { return };
        if let (Some(_), Some(file)) = (&newest.case_id, &newest.file) {
            let path = self.state.workspace.path.join(crate::store::CASES).join(file);
            self.state.shelf.resuming = Some(path.clone());
            self.open(Effect::Open(path));
        }
        let place = kept.iter().rposition(|kept| kept.case_id.is_none());
        let Some(field) = place.and_then(|place| kept.remove(place).field) else { return };
        let form = Box::new(super::forms::form_of(field));
        let shelf = &self.state.shelf;
        if self.state.bench.is_some() || shelf.complete {
            // One more that waited for its turn; who has begun another by now is not disturbed.
            if shelf.begun.is_none() && self.new_case_form().is_none() {
                self.state.shelf.begun = Some(form);
                self.effects.push(Effect::TakeUpNew);
                let key = self.key_of(Command::NewCase);
                self.toast_with("toast-one-more-begun", &[("key", key.into())]);
            }
        } else if shelf.resuming.is_some() {
            // The case comes first; the form waits behind «+».
            self.state.shelf.begun = Some(form);
        } else {
            self.state.layers.push(Layer::NewCase(form));
            self.toast("toast-resumed");
        }
    }

    pub(super) fn opened(&mut self, path: &Path, opened: Result<Box<Opened>, Trouble>) {
        self.state.shelf.opening = Opening::Nothing;
        let resuming = self.state.shelf.resuming.take().is_some_and(|of| of == path);
        if self.comes_late() {
            return;
        }
        match opened {
            Ok(opened) => {
                self.enter(*opened, resuming);
                self.come_to_lot(path);
            }
            Err(problem) => {
                let words = wording::trouble(&self.state.text, &problem);
                self.state.warn(words);
            }
        }
    }

    pub(super) fn created(&mut self, created: Result<Box<Opened>, Trouble>) {
        let what = std::mem::take(&mut self.state.shelf.opening);
        let sample = what == Opening::Sample;
        if created.is_ok() && self.comes_late() {
            self.state.workspace.exists = true;
            return self.effects.push(Effect::List);
        }
        match created {
            Ok(opened) => {
                self.state.workspace.exists = true;
                if self.new_case_form().is_some() {
                    // The review is in the case now. A sample leaves one that waits alone.
                    self.state.layers.retain(|layer| !matches!(layer, Layer::NewCase(_)));
                    self.state.shelf.unkept = false;
                    self.effects.push(Effect::Forget(None));
                }
                let file = opened.path.clone();
                let practice = opened.case.practice.clone();
                self.enter(*opened, false);
                if what == Opening::Practice {
                    return self.tell_practice(&practice, &file);
                }
                let path = crate::app::layout::visible(&file.to_string_lossy()).into_owned();
                if sample {
                    self.state.shelf.acts.push(HomeAct::Sample(file));
                }
                let id = if sample { "toast-sample" } else { "toast-created" };
                self.toast_with(id, &[("path", path.into())]);
            }
            Err(problem) => {
                if let Some(form) = self.new_case_form() {
                    form.sent = false;
                }
                let why = wording::trouble(&self.state.text, &problem);
                let words = self.state.text.with("toast-not-created", &[("why", why.into())]);
                self.state.warn(words);
            }
        }
    }

    /// Whether a case comes when someone is writing a new one already: keys stay there, and the case
    /// is left as it is on the disk.
    fn comes_late(&mut self) -> bool {
        let late = self.new_case_form().is_some_and(|form| !form.sent);
        if late {
            self.effects.push(Effect::Close);
        }
        late
    }

    /// Puts an opened case on the bench, with the text that was being written in it.
    pub(super) fn enter(&mut self, opened: Opened, resuming: bool) {
        let access = opened.access.clone();
        if resuming && matches!(access, Access::Held(_)) {
            // Another window is at work on it: that text is not lost, it is being written there.
            return self.effects.push(Effect::Close);
        }
        // What was begun at home meanwhile waits there.
        for layer in std::mem::take(&mut self.state.layers) {
            if let Layer::NewCase(form) = layer {
                self.state.shelf.begun = Some(form);
            }
        }
        let told = self.told_of(&opened);
        let mut bench = Bench::new(opened.case, opened.path, access.clone());
        bench.history = opened.past.history;
        self.state.shelf.in_hand = Some(bench.path.clone());
        self.state.bench = Some(Box::new(bench));
        self.go_to_mark();
        if let Some(words) = told {
            self.state.warn(words);
        }
        if let Some(kept) = opened.kept {
            self.take_up(kept, opened.base, opened.past.ahead);
        }
    }

    /// What is to be told about a case that was opened.
    pub(super) fn told_of(&self, opened: &Opened) -> Option<String> {
        let Opened { access, warnings, unguarded, past, .. } = opened;
        let lost = past.lost.as_ref();
        wording::opened(&self.state.text, access, warnings, *unguarded)
            .or_else(|| lost.map(|lost| wording::history_lost(&self.state.text, lost)))
    }

    /// Goes on where the case was left without being saved.
    pub(super) fn take_up(
        &mut self,
        kept: Kept,
        base: Option<crate::store::Hash>,
        past: Option<History>,
    ) {
        let Some(bench) = self.bench() else { return };
        bench.disk.kept = true;
        let moved_on = kept.case.is_none() && kept.base_hash != base;
        if let Some(case) = kept.case
            && case != bench.case
        {
            if kept.base_hash == base || moment(&case.changed) > moment(&bench.case.changed) {
                let file = std::mem::replace(&mut bench.case, case);
                match past {
                    Some(past) => bench.history = past,
                    None => bench.history.bridge(&file, &bench.case, Act::TakenUp),
                }
                bench.follow();
                self.changed();
            } else {
                // The file went on without it: the file stands, the text stays kept beside it.
                bench.disk.kept = false;
                let id = bench.case.id.clone();
                self.effects.push(Effect::PutAside(id));
                return self.toast("toast-kept-older");
            }
        }
        if let Some(over) = kept.over {
            self.take_up_jot(&over);
            self.toast("toast-resumed");
        }
        match kept.field {
            Some(field) if moved_on => self.take_up_beside(field),
            Some(field) => self.take_up_field(field),
            None => self.forget_if_idle(),
        }
    }

    pub(super) fn take_up_field(&mut self, field: Field) {
        let Field { place, lines, line, byte, .. } = field;
        let text = lines.join(" ");
        let Some(bench) = self.bench() else { return };
        let page = |lines| {
            let mut prose = Prose::page(lines);
            prose.set_cursor(line, byte);
            prose
        };
        match place {
            Spot::Neutral => {
                self.begin_page(Pane::Neutral);
                if let Some(bench) = self.bench() {
                    bench.neutral = page(lines);
                }
                self.put_page();
            }
            Spot::Review => {
                self.begin_page(Pane::Raw);
                if let Some(bench) = self.bench() {
                    bench.raw = page(lines);
                }
                self.put_page();
            }
            Spot::Entry(id) if bench.case.find(id).is_some() => {
                self.resume_line(&text, byte, Target::Entry(id));
            }
            Spot::Answer(id) if bench.case.question(id).is_some() => {
                self.resume_line(&text, byte, Target::Answer(id));
            }
            Spot::New(list, at, parents) => {
                self.resume_line(&text, byte, Target::New { list, at, parents });
            }
            Spot::Under(over, at) => {
                self.resume_line(&text, byte, Target::Under { over, at, way: Way::Beside });
            }
            Spot::Entry(_) | Spot::Answer(_) => {
                // Its entry is gone: the words come back as a new one at the end of the problems.
                let list = crate::method::List::Problems;
                let at = bench.case.count(list);
                self.resume_line(&text, byte, Target::New { list, at, parents: Vec::new() });
            }
            Spot::Reason => self.resume_line(&text, byte, Target::Reason),
            Spot::HomeTitle | Spot::HomeReason | Spot::NewReview(_) | Spot::Jot(_) => {}
        }
        self.toast("toast-resumed");
    }

    /// Leaves the case for home as soon as it is on the disk.
    pub(super) fn close_case(&mut self) {
        self.end_work();
        self.flush();
        self.state.leaving = Some(Leaving::Home);
    }

    /// Leaves the bench.
    pub(super) fn go_home(&mut self) {
        self.state.bench = None;
        self.effects.push(Effect::Close);
        self.effects.push(Effect::List);
        self.settle_mark();
    }
}
