//! What each command does: one arm each.

use super::Turn;
use crate::app::bench::Work;
use crate::app::command::Command;
use crate::app::layer::{About, Form, HelpKind, Layer};
use crate::app::mouse::Owner;
use crate::app::msg::Effect;
use crate::app::pane::Pane;
use crate::app::prose::{Motion, Prose};
use crate::app::reason::possible;
use crate::app::scope::Place;
use crate::method::{Act, Case, Edit};

impl Turn<'_> {
    /// Does a command, or says why it cannot be done now.
    pub(super) fn run(&mut self, command: Command) {
        let looking_for = self.help_on_top().is_some();
        if looking_for && self.run_in_help(command) {
            return;
        }
        // What is possible is asked of what lies below help, not of the words one looks for.
        if !looking_for && let Err(reason) = possible(self.state, command) {
            self.refuse(&reason);
            return self.keep_refused(command);
        }
        self.obey(command);
    }

    #[expect(clippy::too_many_lines, reason = "one arm for each command, none forgotten")]
    fn obey(&mut self, command: Command) {
        match command {
            Command::Open => self.open_in_hand(),
            Command::NewCase => self.new_case(),
            Command::Sample => self.sample(),
            Command::Tour => self.tour(),
            Command::Practice => self.list_exercises(),
            Command::NewTry => self.practise_in_hand(true),
            Command::NextTab => self.next_tab(true),
            Command::PreviousTab => self.next_tab(false),
            Command::Filter => self.begin_filter(),
            Command::Rename => self.begin_title(),
            Command::SetAside => self.set_aside(),
            Command::DeleteCase => self.ask_to_delete(),
            Command::Versions => self.versions(),
            Command::Reload => self.effects.push(Effect::List),
            Command::Edit => self.edit_in_hand(),
            Command::Add => self.add(),
            Command::Delete => self.delete_chosen(),
            Command::Merge => self.merge_chosen(),
            Command::Link => self.pick_links(),
            Command::Grab => self.grab(),
            Command::Pick => self.pick(None),
            Command::PickAll => self.pick_all(),
            Command::PickUp => self.pick(Some(false)),
            Command::PickDown => self.pick(Some(true)),
            Command::GoLinked => self.go_linked(),
            Command::Note => self.note(),
            Command::Nest => self.nest(),
            Command::Unnest => self.unnest(),
            Command::Fold => self.fold(),
            Command::Map => self.map(),
            Command::AddBeside => self.add_beside(),
            Command::CutLink => self.cut_link(),
            Command::ToBench => self.leave_map_here(),
            Command::FoldAll => self.fold_all(),
            Command::NextGap => self.next_gap(true),
            Command::PreviousGap => self.next_gap(false),
            Command::AskWhy => self.ask_why(),
            Command::BreakDown => self.break_down(),
            Command::NextArea => self.next_area(),
            Command::CopyChecks => self.copy_checks(),
            Command::CopyMessage => self.copy_message(),
            Command::NoProblem => self.no_problem(),
            Command::MoveUp => self.move_chosen(false),
            Command::MoveDown => self.move_chosen(true),
            Command::MoveLeft => self.recast_chosen(false),
            Command::MoveRight => self.recast_chosen(true),
            Command::Drop => self.drop_grabbed(),
            Command::PutBack => self.put_back(),
            Command::Accept => self.accept(),
            Command::SplitLine => self.split_line(),
            Command::NewLine => self.write(Prose::newline),
            Command::Leave => self.leave_text(),
            Command::TextLeft => self.field_left_right(Motion::Left, false),
            Command::TextRight => self.field_left_right(Motion::Right, true),
            Command::TextUp => self.text_up(),
            Command::TextDown => self.text_down(),
            Command::WordLeft => self.go(Motion::WordLeft),
            Command::WordRight => self.go(Motion::WordRight),
            Command::RowStart => self.go(Motion::RowStart),
            Command::RowEnd => self.go(Motion::RowEnd),
            Command::TextStart => self.go(Motion::TextStart),
            Command::TextEnd => self.go(Motion::TextEnd),
            Command::TextPageUp => self.go(Motion::PageUp(self.page_height())),
            Command::TextPageDown => self.go(Motion::PageDown(self.page_height())),
            Command::Select => self.hold(),
            Command::SelectAll => self.select_all(),
            Command::SelectLeft => self.select(Motion::Left),
            Command::SelectRight => self.select(Motion::Right),
            Command::SelectUp => self.select(Motion::RowUp),
            Command::SelectDown => self.select(Motion::RowDown),
            Command::SelectWordLeft => self.select(Motion::WordLeft),
            Command::SelectWordRight => self.select(Motion::WordRight),
            Command::SelectRowStart => self.select(Motion::RowStart),
            Command::SelectRowEnd => self.select(Motion::RowEnd),
            Command::SelectPageUp => self.select(Motion::PageUp(self.page_height())),
            Command::SelectPageDown => self.select(Motion::PageDown(self.page_height())),
            Command::Cut => self.cut(),
            Command::Copy => self.copy(),
            Command::Paste => self.paste_copied(),
            Command::Find => self.find(),
            Command::FindNext => self.find_next(true),
            Command::FindPrevious => self.find_next(false),
            Command::Backspace => self.write(Prose::backspace),
            Command::DeleteChar => self.write(Prose::delete),
            Command::DeleteWord => self.write(Prose::delete_word_back),
            Command::DeleteWordForward => self.write(Prose::delete_word_forward),
            Command::Create => self.create(),
            Command::Complete => self.complete(),
            Command::NextField => self.next_field(true),
            Command::PreviousField => self.next_field(false),
            Command::Up => self.step_cursor(-1),
            Command::Down => self.step_cursor(1),
            Command::PageUp => self.page_cursor(-1),
            Command::PageDown => self.page_cursor(1),
            Command::First => self.step_cursor(isize::MIN),
            Command::Last => self.step_cursor(isize::MAX),
            Command::Left => self.sideways(false),
            Command::Right => self.sideways(true),
            Command::NextPane => self.next_pane(true),
            Command::PreviousPane => self.next_pane(false),
            Command::Step1
            | Command::Step2
            | Command::Step3
            | Command::Step4
            | Command::Step5
            | Command::Step6
            | Command::Step7 => self.go_step_of(command),
            Command::Finish => self.finish(),
            Command::Reopen => self.reopen(),
            Command::NotNeeded => self.not_needed(),
            Command::SayWhy => self.say_why(),
            Command::TakeOffered => self.take_offered(),
            Command::LetBe => self.let_be(),
            Command::Park => self.park(),
            Command::OtherStep => self.other_step(true),
            Command::OtherStepBack => self.other_step(false),
            Command::Lot => self.lot(),
            Command::DropThought => self.drop_thought(),
            Command::MoveThought => self.move_thought(),
            Command::Marks => self.show_other_marks(),
            Command::NextMark => self.go_to_mark_beside(true),
            Command::PreviousMark => self.go_to_mark_beside(false),
            Command::CheckFacts => self.check_facts(),
            Command::LeaveOut => self.leave_out(),
            Command::Draft => self.draft(),
            Command::Details => self.details(),
            Command::Groups => self.list_groups(),
            Command::NewGroup => self.new_group(),
            Command::DeleteGroup => self.delete_group(),
            Command::Questions => self.questions(),
            Command::Compare => self.compare(),
            Command::TakeExperts => self.take_experts(),
            Command::Toggle => self.toggle_link(),
            Command::Confirm => self.confirm(),
            Command::Cancel => self.cancel(),
            Command::Undo => self.undo(),
            Command::Redo => self.redo(),
            Command::Save => self.save_now(),
            Command::Zoom => self.zoom(),
            Command::LendMouse => self.lend_mouse(),
            Command::Flip => self.flip(),
            Command::Editor => self.lend(),
            Command::Suspend => {
                self.flush();
                self.effects.push(Effect::Suspend);
            }
            Command::AskBackground => self.ask_ground(true),
            Command::Back => self.back(),
            Command::Exit => self.leave(),
            Command::Repaint => self.effects.push(Effect::Repaint),
            Command::Help => self.help(HelpKind::Here),
            Command::Palette => self.help(HelpKind::All),
        }
    }

    fn details(&mut self) {
        if let Some(form) = Form::new(About::Case, self.state) {
            self.state.layers.push(Layer::Form(Box::new(form)));
        }
    }

    /// Gives the pane in hand all the room, or takes it back.
    fn zoom(&mut self) {
        if let Some(bench) = self.bench() {
            bench.zoomed = !bench.zoomed;
        }
    }

    /// Esc outside text: takes the mouse back, then lets what was found go, what is
    /// selected, and the picked entries.
    fn cancel(&mut self) {
        if self.state.pointer.owner == Owner::Terminal {
            return self.lend_mouse();
        }
        if let Some(Layer::Check(_)) = self.state.layers.last() {
            return self.close_check();
        }
        if self.state.layers.pop().is_some() {
            return;
        }
        if self.state.found.take().is_some() || self.let_go() {
            return;
        }
        if self.bench().is_some_and(|bench| bench.asked_area.take().is_some()) {
            return;
        }
        match self.bench() {
            Some(bench) if bench.map.is_open() => bench.close_map(),
            Some(bench) => bench.picked.clear(),
            None => drop(self.clear_filter()),
        }
    }

    /// One level up: out of text, out of the case, out of razbor.
    fn back(&mut self) {
        match self.state.place() {
            place if place.types() && place != Place::Help => self.leave_text(),
            Place::Map => self.map(),
            _ if self.state.bench.is_some() => self.close_case(),
            _ => self.leave(),
        }
    }

    /// Ends razbor as soon as everything is on the disk.
    pub(super) fn leave(&mut self) {
        self.settle_group_name();
        self.end_jot();
        self.end_work();
        self.flush();
        self.forget_erased();
        self.state.leaving = Some(crate::app::state::Leaving::Program);
    }

    /// To the questions to the client, and back to the pane of the step.
    fn questions(&mut self) {
        let Some(bench) = self.bench() else { return };
        bench.close_map();
        let home = Pane::of_step(bench.case.steps.at);
        bench.focus = if bench.focus == Pane::Questions { home } else { Pane::Questions };
        bench.picked.clear();
    }

    fn not_needed(&mut self) {
        let Some(bench) = self.bench() else { return };
        bench.close_map();
        let step = bench.case.steps.at;
        self.edit(Edit::ToggleNeeded(step));
        if let Some(bench) = self.bench() {
            bench.focus = Pane::of_step(bench.case.steps.at);
        }
        if let Some(act) = self.state.bench.as_ref().and_then(|b| b.history.last().cloned()) {
            let words = self.state.text.act(&act);
            self.toast_with("toast-done", &[("act", words.into())]);
        }
    }

    /// Whether the list of client groups is in hand.
    fn lists_groups(&self) -> bool {
        matches!(self.state.layers.last(), Some(Layer::Groups(_)))
    }

    fn undo(&mut self) {
        if self.lists_groups() {
            return self.bring_group_back();
        }
        if self.write_undo(true) {
            return;
        }
        if matches!(self.bench().map(|bench| &bench.work), Some(Work::Grab(_))) {
            return self.put_back();
        }
        let Some(bench) = self.bench() else { return self.move_at_home(true) };
        let before = bench.case.clone();
        let act = bench.history.undo(&mut bench.case);
        self.tell_time_travel(true, &before, act);
    }

    fn redo(&mut self) {
        if self.write_undo(false) {
            return;
        }
        let Some(bench) = self.bench() else { return self.move_at_home(false) };
        let before = bench.case.clone();
        let act = bench.history.redo(&mut bench.case);
        self.tell_time_travel(false, &before, act);
    }

    fn tell_time_travel(&mut self, back: bool, before: &Case, act: Option<Act>) {
        let Some(act) = act else { return };
        if let Some(bench) = self.bench() {
            bench.follow_act(before, &act, back);
        }
        self.changed();
        let words = self.state.text.act(&act);
        let id = if back { "toast-undone" } else { "toast-redone" };
        self.toast_with(id, &[("act", words.into())]);
    }
}
