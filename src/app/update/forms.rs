//! The form of a new case, and those that tell what is known of something.

use super::Turn;
use crate::app::layer::{About, FieldId, Form, Layer, NewCase};
use crate::app::msg::{Effect, Field, Kept, Spot};
use crate::app::offer::said_before;
use crate::app::pane::Pane;
use crate::app::prose::Prose;
use crate::app::state::State;
use crate::method::{Act, History, one_line};

impl Turn<'_> {
    /// Opens the form of a new case.
    pub(super) fn new_case(&mut self) {
        self.leave_tour();
        let form = self.state.shelf.begun.take().unwrap_or_default();
        self.state.layers.push(Layer::NewCase(form));
    }

    pub(super) fn new_case_form(&mut self) -> Option<&mut NewCase> {
        self.state.layers.iter_mut().rev().find_map(|layer| match layer {
            Layer::NewCase(form) => Some(&mut **form),
            _ => None,
        })
    }

    /// The form of what is known that lies on top, perhaps under help.
    fn form_mut(&mut self) -> Option<&mut Form> {
        self.state.layers.iter_mut().rev().find_map(|layer| match layer {
            Layer::Form(form) => Some(&mut **form),
            _ => None,
        })
    }

    /// Tab, and Enter in a field of a form.
    pub(super) fn next_field(&mut self, forward: bool) {
        match self.state.layers.last_mut() {
            Some(Layer::Form(form)) => {
                if let Some(why) = form.wrong() {
                    return self.toast(why);
                }
                let untold = form.is_no_day();
                form.go(forward);
                self.restore_title();
                self.save_form();
                if untold {
                    self.toast("toast-day-unknown");
                }
            }
            Some(Layer::Group(_)) => {
                let step = |count: usize| if forward { 1 } else { count - 1 };
                self.go_in_group(|at, count| (at + step(count)) % count);
            }
            Some(Layer::NewCase(form)) if form.at_title => form.at_title = false,
            Some(Layer::NewCase(form)) => {
                form.propose();
                form.at_title = true;
            }
            Some(_) => {}
            None => self.next_pane(forward),
        }
    }

    /// Opens the form of what is known of the entry in hand; of a question, how far it has come.
    pub(super) fn note(&mut self) {
        let Some(bench) = self.bench() else { return };
        if bench.focus == Pane::Questions {
            return self.ask_question_state();
        }
        let form = bench.entry().and_then(|id| Form::new(About::Entry(id), self.state));
        self.state.layers.extend(form.map(|form| Layer::Form(Box::new(form))));
    }

    /// Enter in a field: takes what is offered for the word that is being written, goes through a door,
    /// or on to the next field.
    pub(super) fn complete(&mut self) {
        let Some(Layer::Form(form)) = self.state.layers.last() else {
            return self.next_field(true);
        };
        let begun = form.offered.offer.as_ref().is_some_and(|offer| offer.begun);
        match form.field() {
            FieldId::Text => self.mend_review(),
            FieldId::OpenGroup => self.open_group_of_card(),
            _ if begun => self.take_completion(),
            _ => self.next_field(true),
        }
    }

    /// Takes what is offered behind the cursor.
    pub(super) fn take_completion(&mut self) {
        if self.form_is_closed() {
            return;
        }
        if let Some(Layer::Form(form)) = self.state.layers.last_mut()
            && form.take_offer()
        {
            self.written();
        }
    }

    /// Looks what is offered in the field in hand, after every message.
    pub(super) fn settle_offers(&mut self) {
        let Some(Layer::Form(_)) = self.state.layers.last() else { return };
        let Some(Layer::Form(mut form)) = self.state.layers.pop() else { return };
        form.look(|topic| said_before(self.state, topic));
        self.state.layers.push(Layer::Form(form));
    }

    /// Makes the case of the form.
    pub(super) fn create(&mut self) {
        let Some(form) = self.new_case_form() else { return };
        if form.sent {
            return;
        }
        if !form.has_review() {
            form.at_title = false;
            return self.toast("toast-review-first");
        }
        let mut title = one_line(&form.title.text());
        if title.is_empty() {
            form.own_title = false;
            form.propose();
            title = one_line(&form.title.text());
            if title.is_empty() {
                return self.toast("toast-title-first");
            }
        }
        form.keep_due = None;
        let mut lines = form.review.lines().to_vec();
        while lines.last().is_some_and(|line| line.trim().is_empty()) {
            lines.pop();
        }
        self.keep_new_case();
        if self.open(Effect::Create { title, lines })
            && let Some(form) = self.new_case_form()
        {
            form.sent = true;
        }
    }

    /// Keeps the text of the form, so that it comes back whatever happens.
    pub(super) fn keep_new_case(&mut self) {
        let Some(form) = self.new_case_form() else { return };
        form.keep_due = None;
        let kept = kept_form(self.state);
        self.effects.extend(kept.map(|kept| Effect::Keep(Box::new(kept))));
    }

    /// Forgets what was kept of a form from which all has been erased since.
    pub(super) fn forget_erased(&mut self) {
        if self.new_case_form().is_some_and(|form| !form.has_text()) {
            self.state.shelf.unkept = false;
            self.effects.push(Effect::Forget(None));
        }
    }

    /// Esc in the form: from the title back to the review, from there home; the text is kept and
    /// stands in the form when it is opened again.
    pub(super) fn leave_new_case(&mut self) {
        let Some(form) = self.new_case_form() else { return };
        if form.sent {
            return self.toast("status-saving");
        }
        if form.at_title {
            form.at_title = false;
            return;
        }
        let has_text = form.has_text();
        self.keep_new_case();
        self.forget_erased();
        let form = self.state.layers.pop();
        if has_text {
            if let Some(Layer::NewCase(form)) = form {
                self.state.shelf.begun = Some(form);
            }
            self.toast("toast-new-case-kept");
        }
    }

    /// A case keeps its title when the field is left blank; that is said.
    pub(super) fn restore_title(&mut self) {
        if let (Some(Layer::Form(form)), Some(bench)) =
            (self.state.layers.last_mut(), self.state.bench.as_deref())
            && form.restore_title(&bench.case)
        {
            self.toast("toast-empty-title");
        }
    }

    pub(super) fn choose_value(&mut self, forward: bool) {
        if self.form_is_closed() {
            return;
        }
        if let Some(Layer::Form(form)) = self.state.layers.last_mut() {
            form.choose(forward);
            self.written();
            self.save_form();
        }
    }

    /// Puts the form into the case while it is being written; all that is written in one visit is one
    /// step.
    pub(super) fn save_form(&mut self) {
        let Some(form) = self.form_mut() else { return };
        form.save_due = None;
        let (about, since) = (form.about, form.since);
        let edits = self.state.form().map(|form| form.edits(self.state)).unwrap_or_default();
        if edits.is_empty() {
            return;
        }
        let Some(bench) = self.state.bench.as_deref_mut() else { return };
        if bench.access != crate::app::bench::Access::Full {
            let reason = crate::app::reason::Reason::ReadOnly(bench.access.clone());
            return self.refuse(&reason);
        }
        let mut acts: Vec<Act> = Vec::new();
        let made = |history: &History| history.last().filter(|_| history.len() > since).cloned();
        acts.extend(made(&bench.history));
        for edit in edits {
            // The form makes no edit that a case refuses.
            let _ = bench.history.edit(&mut bench.case, edit);
            acts.extend(made(&bench.history));
        }
        let steps = bench.history.len().saturating_sub(since);
        bench.history.join(&bench.case, steps);
        // The name of one of them would tell only a part of what was written about a case.
        if about == About::Case && steps > 0 && acts.iter().any(|act| Some(act) != acts.first()) {
            bench.history.call_last(Act::Details);
        }
        bench.follow();
        self.changed();
    }

    /// Something else was done while a form is open: what is written in it from now on is another step.
    pub(super) fn go_on_in_form(&mut self) {
        let Some(since) = self.bench().map(|bench| bench.history.len()) else { return };
        if let Some(form) = self.form_mut() {
            form.since = since;
        }
    }

    pub(super) fn leave_form(&mut self) {
        let Some(Layer::Form(form)) = self.state.layers.last() else { return };
        if let Some(why) = form.wrong() {
            return self.toast(why);
        }
        let (about, since, untold) = (form.about, form.since, form.is_no_day());
        self.restore_title();
        self.save_form();
        self.state.layers.pop();
        let Some(bench) = self.bench() else { return };
        bench.history.settle();
        if about != About::Case && bench.history.len() > since {
            self.tell_done();
        }
        if untold {
            self.toast("toast-day-unknown");
        }
    }

    /// Opens the raw text for mending: a deliberate act from the details.
    pub(super) fn mend_review(&mut self) {
        if let Some(bench) = self.bench()
            && bench.access != crate::app::bench::Access::Full
        {
            let reason = crate::app::reason::Reason::ReadOnly(bench.access.clone());
            return self.refuse(&reason);
        }
        self.leave_form();
        self.begin_page(Pane::Raw);
        self.toast("toast-mending");
    }
}

/// The form with text that was kept.
pub(super) fn form_of(field: Field) -> NewCase {
    let mut form = NewCase::new();
    form.review = Prose::page(field.lines);
    form.review.set_cursor(field.line, field.byte);
    if let Spot::NewReview(Some(title)) = field.place {
        form.title = Prose::line(&title);
        form.own_title = true;
    }
    form
}

/// The review of a new case while it stands in its form; none when there is no form or no review.
pub(super) fn kept_form(state: &State) -> Option<Kept> {
    let form = state.layers.iter().rev().find_map(|layer| match layer {
        Layer::NewCase(form) if form.has_text() => Some(form),
        _ => None,
    })?;
    let cursor = form.review.cursor();
    let lines = form.review.lines().to_vec();
    let place = Spot::NewReview(form.own_title.then(|| form.title.text()));
    Some(Kept {
        case_id: None,
        file: None,
        saved_at: state.now.stamp.clone(),
        base_hash: None,
        case: None,
        field: Some(Field { place, lines, line: cursor.line, byte: cursor.byte, before: None }),
        over: None,
    })
}
