//! Writing: text panes, lines in place, capture at the speed of talk.

use super::Turn;
use crate::app::bench::{Access, Bench, KEEP_AFTER, LineWork, SAVE_AFTER, Target, Way, Work};
use crate::app::command::Command;
use crate::app::layer::{FieldKind, Layer};
use crate::app::pane::Pane;
use crate::app::prose::{Motion, Prose};
use crate::app::reason::Reason;
use crate::app::shelf::ShelfWork;
use crate::app::state::State;
use crate::method::{CaseState, Day, Edit, List, QuestionState, one_line};

impl Turn<'_> {
    /// The text that is being written, wherever it is.
    pub(super) fn prose(&mut self) -> Option<&mut Prose> {
        let State { layers, bench, shelf, .. } = &mut *self.state;
        match (layers.last_mut(), bench.as_deref_mut()) {
            (Some(layer), _) => layer.prose_mut(),
            (None, Some(bench)) => bench.written_mut(),
            (None, None) => shelf.work.prose_mut(),
        }
    }

    pub(super) fn type_char(&mut self, c: char) {
        if matches!(self.state.layers.last(), Some(Layer::Form(form)) if form.kind() == FieldKind::Chosen)
        {
            if c == ' ' {
                self.choose_value(true);
            }
            return;
        }
        self.write(|prose| prose.type_char(c));
    }

    /// Changes the text that is being written and notes that it has to be kept.
    pub(super) fn write(&mut self, change: impl FnOnce(&mut Prose) -> bool) {
        if self.form_is_closed() {
            return;
        }
        let Some(prose) = self.prose() else { return };
        if change(prose) {
            self.written();
        }
    }

    /// Whether the form in hand is that of a case that may only be read; then says so, before anything
    /// is typed that would get lost.
    pub(super) fn form_is_closed(&mut self) -> bool {
        let access = self.state.bench.as_ref().map(|bench| bench.access.clone());
        match (self.state.layers.last(), access) {
            (Some(Layer::Form(_)), Some(access)) if access != Access::Full => {
                self.refuse(&Reason::ReadOnly(access));
                true
            }
            _ => false,
        }
    }

    /// Notes that the text in hand changed.
    pub(super) fn written(&mut self) {
        let ms = self.state.now.ms;
        match self.state.layers.last_mut() {
            Some(Layer::Find(_)) => self.search(),
            Some(Layer::Help(_)) => self.find_command(),
            Some(Layer::OtherCase(choice)) => choice.cursor = 0,
            Some(Layer::NewCase(form)) => {
                form.own_title |= form.at_title;
                form.keep_due.get_or_insert(ms + KEEP_AFTER);
            }
            Some(Layer::Form(form)) => {
                form.save_due.get_or_insert(ms + KEEP_AFTER);
            }
            Some(Layer::Group(_)) => self.group_written_on(),
            _ => {
                if let Some(bench) = self.bench() {
                    bench.disk.keep_due.get_or_insert(ms + KEEP_AFTER);
                    if matches!(bench.work, Work::Page { .. }) {
                        bench.disk.save_due = Some(ms + SAVE_AFTER);
                    }
                } else if let ShelfWork::Filter(_) = self.state.shelf.work {
                    self.follow_filter();
                } else {
                    self.state.shelf.lines.keep_due.get_or_insert(ms + KEEP_AFTER);
                }
            }
        }
    }

    pub(super) fn go(&mut self, motion: Motion) {
        if let Some(prose) = self.prose() {
            prose.go(motion);
        }
    }

    /// Left and right: in a chosen field of a form they choose.
    pub(super) fn field_left_right(&mut self, motion: Motion, right: bool) {
        match self.state.layers.last() {
            Some(Layer::Form(form)) if form.kind() == FieldKind::Chosen => {
                self.choose_value(right);
            }
            Some(Layer::Form(form)) if right && form.offered.offer.is_some() => {
                self.take_completion();
            }
            _ => self.go(motion),
        }
    }

    /// Takes the last change of the text in hand back (or does it again); answers whether a text is
    /// in hand at all.
    pub(super) fn write_undo(&mut self, back: bool) -> bool {
        let form = |layer: &Layer| !layer.works_on_the_case();
        let in_a_form = self.state.layers.last().is_some_and(form);
        let changed = match self.prose() {
            Some(prose) if back => prose.undo(),
            Some(prose) => prose.redo(),
            // A chosen field of a form; the case below it is not in hand.
            None if in_a_form => false,
            None => return false,
        };
        if changed {
            self.written();
        } else if back {
            let key = self.key_of(Command::Undo);
            self.toast_with("toast-field-undo-end", &[("key", key.into())]);
        } else {
            self.toast("toast-field-redo-end");
        }
        true
    }

    /// Opens a text pane for writing.
    pub(super) fn begin_page(&mut self, pane: Pane) {
        let Some(bench) = self.bench() else { return };
        bench.history.settle();
        bench.close_map();
        bench.focus = pane;
        bench.work = Work::Page { pane };
        if let Some(page) = bench.page_mut(pane) {
            page.let_go();
        }
    }

    /// Enter in a line: what is written becomes what it should; after a new entry the next line
    /// opens, on an empty line capture ends.
    pub(super) fn accept(&mut self) {
        if let Some(Layer::Jot(_)) = self.state.layers.last() {
            self.accept_jot();
            return;
        }
        let Some(bench) = self.bench() else { return self.finish_shelf_line() };
        let Work::Line(LineWork { prose, target, .. }) = &bench.work else { return };
        let empty = prose.text().trim().is_empty();
        match target {
            target if target.is_new() && !empty => {
                let next = self.put_work().and_then(|target| self.following(target));
                if let Some(next) = next {
                    self.open_target(next);
                }
            }
            // Without a reason too.
            Target::Reason if empty => {
                bench.work = Work::Idle;
                self.set_state(CaseState::SetAside(String::new()));
                self.forget_field();
            }
            _ => self.finish_line(),
        }
    }

    /// Esc in a text: ends a selection under way, else writing, and keeps what is written.
    pub(super) fn leave_text(&mut self) {
        if self.prose().is_some_and(|prose| prose.is_held() && prose.let_go()) {
            return;
        }
        match self.state.layers.last() {
            Some(Layer::Find(_)) => self.close_find(),
            Some(Layer::NewCase(_)) => self.leave_new_case(),
            Some(Layer::Form(_)) => self.leave_form(),
            Some(Layer::Jot(_)) => self.cancel_jot(),
            Some(Layer::OtherCase(_)) => drop(self.state.layers.pop()),
            Some(Layer::Group(_)) => self.leave_group(),
            _ if self.state.bench.is_none() => self.leave_shelf_line(),
            _ if self.state.bench.as_ref().is_some_and(|bench| bench.reason().is_some()) => {
                self.leave_reason();
            }
            _ => self.end_work(),
        }
    }

    /// Ends whatever is being written or moved on the bench and keeps it.
    pub(super) fn end_work(&mut self) {
        match self.state.bench.as_deref().map(|bench| &bench.work) {
            Some(Work::Line(_)) => self.finish_line(),
            Some(Work::Page { .. }) => self.finish_page(),
            Some(Work::Grab(_)) => self.drop_grabbed(),
            Some(Work::Idle) => {}
            None => self.end_shelf_line(),
        }
    }

    /// Puts the line into the case and leaves it. A line that is left empty changes nothing.
    pub(super) fn finish_line(&mut self) {
        if let Some(Target::Under { over, way: Way::Apart(made), .. }) = self.put_work() {
            self.join_apart(over, made.len());
        }
    }

    /// The same while another line may follow; answers with what the line was to become, unless the
    /// case refused it.
    fn put_work(&mut self) -> Option<Target> {
        let today = self.state.now.today.clone();
        let bench = self.bench()?;
        let before = bench.history.len();
        let Work::Line(mut line) = std::mem::take(&mut bench.work) else { return None };
        let text = line.meant();
        if !self.put_line(&mut line.target, text, today) {
            // The case refused it: the words stay where they are.
            if let Some(bench) = self.bench() {
                bench.work = Work::Line(line);
            }
            return None;
        }
        self.settle_fine(&line.target, line.fine, before);
        // What was kept of the line goes only after the case has it.
        self.forget_field();
        Some(line.target)
    }

    /// Whether the case has the line now, or has no need of it.
    fn put_line(&mut self, target: &mut Target, text: String, today: Day) -> bool {
        let Some(bench) = self.bench() else { return true };
        match target {
            Target::Entry(id) => {
                let id = *id;
                if text.is_empty() {
                    self.toast("toast-empty-line");
                } else if bench.case.text_of(id) != Some(&text) {
                    return self.edit(Edit::Reword { id, text }).is_some();
                }
            }
            Target::Answer(id) => self.answer(*id, text, today),
            Target::Reason => {
                return text.is_empty() || self.set_state(CaseState::SetAside(text));
            }
            Target::New { .. } | Target::Under { .. } => {
                if text.is_empty() {
                    return true;
                }
                let Some(made) = self.add_entries(target, vec![text]) else { return false };
                target.made(&made);
            }
        }
        true
    }

    fn answer(&mut self, id: crate::method::EntryId, text: String, today: Day) {
        let Some(bench) = self.bench() else { return };
        let old = bench.case.question(id).map(|question| question.state.clone());
        let state = match old {
            Some(QuestionState::Answered(day, words)) if words == text => {
                QuestionState::Answered(day, words)
            }
            Some(old) if text.is_empty() && !matches!(old, QuestionState::Answered(..)) => old,
            _ => QuestionState::Answered(today, text),
        };
        if bench.case.question(id).is_some_and(|question| question.state != state) {
            self.edit(Edit::NoteQuestion { id, state });
        }
    }

    /// Ctrl+J in a line: what stands before the cursor is one entry, the rest goes on as the next.
    pub(super) fn split_line(&mut self) {
        let Some(bench) = self.bench() else { return };
        let Work::Line(LineWork { prose, target, .. }) = &bench.work else { return };
        let (first, second) = prose.split_at_cursor();
        let (first, second) = (one_line(&first), one_line(&second));
        let blank = first.is_empty() || second.is_empty();
        match target.clone() {
            // Nothing stands behind the cursor: what comes next is the next line.
            target if target.is_new() && second.is_empty() => self.accept(),
            Target::Entry(id) if second.is_empty() && !first.is_empty() => {
                let Some((list, _)) = bench.case.find(id) else { return };
                self.finish_line();
                let below = self.bench().map(|bench| bench.line_below(list));
                if let Some(below) = below {
                    self.open_target(below);
                }
            }
            mut target if target.is_new() && !blank => {
                if let Some(made) = self.add_entries(&target, vec![first]) {
                    target.made(&made);
                    let next = self.following(target);
                    if let Some(next) = next {
                        self.write_on(&second, next);
                    }
                }
            }
            Target::Entry(id) if !blank => {
                let edit = Edit::Split { id, parts: [first, second.clone()] };
                if let Some([_, new]) = self.edit(edit).as_deref() {
                    let new = *new;
                    if let Some(bench) = self.bench() {
                        bench.take_in_hand(new);
                    }
                    self.write_on(&second, Target::Entry(new));
                }
            }
            Target::Answer(_) | Target::Reason => {}
            _ => self.refuse(&crate::app::reason::Reason::Refused(
                crate::method::Refusal::NothingToSplit,
            )),
        }
    }

    /// Goes on writing another line, with the cursor at its beginning.
    fn write_on(&mut self, text: &str, target: Target) {
        let mut prose = Prose::line(text);
        prose.go(Motion::TextStart);
        if let Some(bench) = self.bench() {
            bench.work = Work::Line(LineWork::new(prose, target));
            self.written();
        }
    }

    /// Puts the text of the page into the case and leaves it.
    pub(super) fn finish_page(&mut self) {
        self.put_page();
        let height = self.pane_height();
        let Some(bench) = self.bench() else { return };
        bench.history.settle();
        let (top, row) = (bench.neutral.top(), bench.neutral.cursor_cell().0);
        let in_view = (top..top + height).contains(&row);
        let written = bench.neutral.revision();
        let (line, byte) = said(&bench.neutral);
        bench.work = Work::Idle;
        bench.raw.let_go();
        bench.neutral.let_go();
        bench.follow();
        if bench.neutral.revision() != written {
            bench.neutral.set_cursor(line, byte);
            bench.neutral.scroll_to(top);
            if in_view {
                bench.neutral.reveal(height);
            }
        }
        self.forget_field();
    }

    /// Puts the text of the page into the case while it is being written; all of it is one step.
    pub(super) fn put_page(&mut self) {
        let Some(bench) = self.bench() else { return };
        bench.disk.save_due = None;
        let edit = match bench.work {
            Work::Page { pane: Pane::Raw } => Edit::MendReview(bench.raw.lines().to_vec()),
            Work::Page { .. } => Edit::WriteNeutral(bench.neutral.lines().to_vec()),
            _ => return,
        };
        if unchanged(bench, &edit) {
            return;
        }
        match bench.history.grow(&mut bench.case, edit) {
            Ok(_) => {
                bench.follow();
                self.changed();
            }
            Err(refusal) => self.refuse(&crate::app::reason::Reason::Refused(refusal)),
        }
    }

    /// Rows of the text that is being written that are on the screen.
    pub(super) fn page_height(&self) -> usize {
        let bench = self.state.bench.as_deref();
        let placed = bench.and_then(|bench| self.state.geometry.placed(bench.focus));
        let rows = placed.map_or(self.state.size.h / 2, |placed| placed.inner().h);
        usize::from(rows.max(2) - 1)
    }

    /// Begins capture at the end of a list with this text (unsaved text that came back).
    pub(super) fn resume_line(&mut self, text: &str, byte: usize, target: Target) {
        let Some(bench) = self.bench() else { return };
        let list = match &target {
            Target::New { .. } | Target::Under { .. } => target.place().map(|(list, _)| list),
            Target::Entry(id) => bench.case.find(*id).map(|(list, _)| list),
            Target::Answer(_) => Some(List::Questions),
            Target::Reason => None,
        };
        if let Target::Entry(id) | Target::Answer(id) = &target {
            bench.take_in_hand(*id);
        }
        bench.focus = list.map_or(bench.focus, Pane::of);
        let mut prose = Prose::line(text);
        prose.set_cursor(0, byte);
        bench.work = Work::Line(LineWork::new(prose, target));
    }
}

/// Where the cursor of a page comes to stand in it as the case says it, without blank lines: behind
/// the word that it stood behind.
fn said(page: &Prose) -> (usize, usize) {
    let at = page.cursor();
    let spoken = |line: &&String| !one_line(line).is_empty();
    let before = page.lines().iter().take(at.line).filter(spoken).count();
    let line = page.lines().get(at.line).map_or("", String::as_str);
    match before.checked_sub(1) {
        Some(last) if one_line(line).is_empty() => (last, usize::MAX),
        _ => (before, one_line(line.get(..at.byte).unwrap_or_default()).len()),
    }
}

/// Whether writing the page into the case would change nothing.
fn unchanged(bench: &Bench, edit: &Edit) -> bool {
    match edit {
        Edit::WriteNeutral(lines) => {
            let said = lines.iter().map(|line| one_line(line)).filter(|line| !line.is_empty());
            said.eq(bench.case.facts.iter().map(|fact| fact.text.clone()))
        }
        Edit::MendReview(lines) => *lines == bench.case.review.text.0,
        _ => false,
    }
}
