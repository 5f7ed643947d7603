//! The mouse: what it points at comes in hand, what is in hand is edited, what is written is kept.

use super::Turn;
use crate::app::bench::Work;
use crate::app::command::Command;
use crate::app::hit::{Target, TextOf, hit, window};
use crate::app::layer::{FieldKind, Layer};
use crate::app::mouse::{Mouse, MouseKind, Owner};
use crate::app::pane::Pane;
use crate::app::shelf::Tab;
use crate::app::shown::home_body;
use crate::method::{Edit, EntryId, Step};

/// Rows that one turn of the wheel rolls.
const ROLL: isize = 3;

impl Turn<'_> {
    /// Takes in what the mouse did. What lies outside the screen, and what shift leaves to the
    /// terminal, means nothing.
    pub(super) fn mouse(&mut self, mouse: Mouse) {
        let Mouse { kind, x, y, shift } = mouse;
        if kind == MouseKind::Release {
            self.state.pointer.held = None;
            return;
        }
        let on_screen = self.state.size.is_enough() && self.state.size.area().has(x, y);
        if shift || !on_screen || !self.state.pointer.listens() {
            return;
        }
        match kind {
            MouseKind::Press => self.press(x, y),
            MouseKind::Drag => self.drag(x, y),
            MouseKind::WheelUp => self.roll(x, y, -ROLL),
            MouseKind::WheelDown => self.roll(x, y, ROLL),
            MouseKind::Release => {}
        }
    }

    /// Has every window follow its cursor again.
    pub(super) fn unroll(&mut self) {
        self.state.pointer.rolled = false;
        self.state.shelf.rolled = None;
        if let Some(bench) = self.bench() {
            bench.views.unroll();
            bench.map.rolled = None;
        }
    }

    /// Leaves the mouse to the terminal, so that it can select, or takes it back.
    pub(super) fn lend_mouse(&mut self) {
        let pointer = &mut self.state.pointer;
        pointer.held = None;
        pointer.owner = match pointer.owner {
            Owner::Razbor => Owner::Terminal,
            Owner::Terminal => Owner::Razbor,
            Owner::Nobody => Owner::Nobody,
        };
    }

    fn press(&mut self, x: u16, y: u16) {
        if matches!(self.state.layers.last(), Some(Layer::Find(_)))
            && hit(self.state, x, y) == Some(Target::Outside)
        {
            // What is pointed at is looked for no more.
            self.close_find();
        }
        let target = hit(self.state, x, y);
        let double = self.state.pointer.press(x, y, self.state.now.ms);
        self.state.pointer.held = target;
        self.state.pointer.rolled = false;
        self.state.toast = None;
        match target {
            Some(Target::Step(step)) => self.press_step(step),
            Some(Target::Hint(command)) => self.run(command),
            Some(Target::Pane(pane)) => {
                if self.lay_down() {
                    self.turn_to(pane);
                }
            }
            Some(Target::MapRow(key)) => self.press_map_row(key),
            Some(Target::MapFold(key)) => self.press_map_fold(key),
            Some(Target::Entry(pane, id)) => self.press_entry(pane, id),
            Some(Target::Text(of, row, column)) => self.press_text(of, row, column, double),
            Some(Target::HomeRow(place)) => self.press_home(place, double),
            Some(Target::Tab(tab)) => self.press_tab(tab),
            Some(Target::HelpRow(place)) => {
                if let Some(Layer::Help(help)) = self.state.layers.last_mut() {
                    help.cursor = place;
                    help.walking = true;
                }
                if double {
                    self.confirm();
                }
            }
            Some(Target::VersionRow(place)) => self.choose_version(place),
            Some(Target::CheckTab(tab)) => self.choose_check_tab(tab),
            Some(Target::CheckRow(place)) => {
                if let Some(check) = self.check_on_top() {
                    check.cursor = place;
                }
                if double {
                    self.run(Command::Confirm);
                }
            }
            Some(Target::LotRow(place)) => {
                if let Some(Layer::Lot(lot)) = self.state.layers.last_mut() {
                    lot.cursor = place;
                }
                if double {
                    self.run(Command::Confirm);
                }
            }
            Some(Target::OtherCaseRow(place)) => {
                if let Some(choice) = self.other_case_on_top() {
                    choice.cursor = place;
                }
                if double {
                    self.run(Command::Confirm);
                }
            }
            Some(Target::GroupRow(place)) => {
                if let Some(Layer::Groups(list)) = self.state.layers.last_mut() {
                    list.cursor = place;
                }
                if double {
                    self.run(Command::Confirm);
                }
            }
            Some(Target::ExerciseRow(place)) => self.press_exercise(place, double),
            Some(Target::CompareRow(place)) => self.press_compared(place),
            Some(Target::PickerRow(place)) => {
                if let Some(Layer::Picker(picker)) = self.state.layers.last_mut() {
                    picker.cursor = place;
                    picker.toggle();
                }
            }
            Some(Target::Button(place)) => {
                if let Some(Layer::Dialog(dialog)) = self.state.layers.last_mut() {
                    dialog.choice = place;
                }
                self.confirm();
            }
            Some(Target::Field(place)) => self.press_field(place),
            Some(Target::Outside) => self.press_outside(),
            Some(Target::Cover) if matches!(self.state.layers.last(), Some(Layer::Tour(_))) => {
                self.turn_card(true);
            }
            Some(Target::Cover) | None => {}
        }
    }

    /// Keeps what is being written, so that something else can come in hand; not while entries are
    /// being moved, and not when the case refuses the words.
    pub(super) fn lay_down(&mut self) -> bool {
        if self.bench().is_some_and(|bench| bench.is_writing()) {
            self.end_work();
        }
        self.bench().is_some_and(|bench| matches!(bench.work, Work::Idle))
    }

    fn turn_to(&mut self, pane: Pane) {
        if let Some(bench) = self.bench()
            && bench.focus != pane
        {
            bench.turn_to(pane);
        }
    }

    fn press_step(&mut self, step: Step) {
        if self.lay_down() {
            self.run(Command::STEPS[step.number() - 1]);
        }
    }

    /// Takes an entry in hand; the one in hand is edited.
    fn press_entry(&mut self, pane: Pane, id: EntryId) {
        let Some(bench) = self.bench() else { return };
        if matches!(bench.work, Work::Grab(_)) {
            return self.drop_at(id);
        }
        let in_hand =
            matches!(bench.work, Work::Idle) && bench.focus == pane && bench.entry() == Some(id);
        if in_hand {
            return self.run(Command::Edit);
        }
        if !self.lay_down() {
            return;
        }
        if let Some(bench) = self.bench() {
            if bench.focus != pane {
                bench.picked.clear();
            }
            bench.take_in_hand(id);
        }
    }

    /// Moves the grabbed entries to the place of another one of their list and leaves them there. In
    /// other lists a click means nothing meanwhile: what an entry is, is not changed by a slip.
    fn drop_at(&mut self, id: EntryId) {
        let Some(bench) = self.bench() else { return };
        let Work::Grab(grab) = &bench.work else { return };
        let ids = grab.ids.clone();
        let place = |id| bench.case.find(id);
        let (Some((list, to)), Some((of, from))) =
            (place(id), ids.first().and_then(|id| place(*id)))
        else {
            return;
        };
        if list != of {
            return;
        }
        if !ids.contains(&id) {
            // Of those that stay, so many stand above: going down, the one under the mouse too.
            let staying = bench.case.ids(list);
            let above = staying[..to].iter().filter(|id| !ids.contains(id)).count();
            let first = ids[0];
            let edit = Edit::Move { ids, to: above + usize::from(to > from) };
            if self.move_step(edit, true)
                && let Some(bench) = self.bench()
            {
                bench.take_in_hand(first);
            }
        }
        self.drop_grabbed();
    }

    fn press_text(&mut self, of: TextOf, row: usize, column: u16, mut double: bool) {
        match of {
            TextOf::Page(pane) => {
                if !self.writes(of) && !self.lay_down() {
                    return;
                }
                self.turn_to(pane);
                if double && pane == Pane::Neutral && !self.writes(of) {
                    // These two clicks meant the pane, not a word.
                    double = false;
                    self.run(Command::Edit);
                }
            }
            TextOf::Review | TextOf::Title => {
                if let Some(Layer::NewCase(form)) = self.state.layers.last()
                    && form.at_title != (of == TextOf::Title)
                {
                    self.next_field(of == TextOf::Title);
                }
            }
            TextOf::Field(place) => {
                if !self.take_field(place) {
                    return;
                }
            }
            TextOf::Group(place) => {
                self.go_in_group(|_, _| place);
                if !self.writes(of) {
                    return;
                }
            }
            TextOf::Line | TextOf::Jot | TextOf::OtherCase => {}
        }
        match self.page_in_hand() {
            Some(prose) if double => prose.click_word(row, column),
            Some(prose) => prose.click(row, column),
            None => {}
        }
    }

    /// Takes a field of the form in hand; the one in hand does what its arrows or Enter do.
    fn press_field(&mut self, place: usize) {
        let in_hand =
            matches!(self.state.layers.last(), Some(Layer::Form(form)) if form.cursor == place);
        if !self.take_field(place) || !in_hand {
            return;
        }
        match self.state.layers.last() {
            Some(Layer::Form(form)) if form.kind() == FieldKind::Chosen => {
                self.choose_value(true);
            }
            Some(Layer::Form(form)) if form.kind() == FieldKind::Door => {
                self.complete();
            }
            _ => {}
        }
    }

    /// Takes a field of the form in hand, unless the one in hand is filled in wrong.
    fn take_field(&mut self, place: usize) -> bool {
        match self.state.layers.last_mut() {
            Some(Layer::Form(form)) if form.cursor == place => true,
            Some(Layer::Form(form)) if form.wrong().is_some() => {
                if let Some(why) = form.wrong() {
                    self.toast(why);
                }
                false
            }
            Some(Layer::Form(form)) => {
                let untold = form.is_no_day();
                form.go_to(place);
                self.restore_title();
                self.save_form();
                if untold {
                    self.toast("toast-day-unknown");
                }
                true
            }
            _ => false,
        }
    }

    /// To a tab; the one in hand leads to the next, as on a narrow screen it stands alone.
    fn press_tab(&mut self, tab: Tab) {
        self.lay_down_at_home();
        let tab = if tab == self.state.shelf.view.tab { tab.beside(true) } else { tab };
        self.go_to_tab(tab);
    }

    fn press_home(&mut self, place: usize, double: bool) {
        self.lay_down_at_home();
        let height = usize::from(home_body(self.state.size).h);
        let shelf = &mut self.state.shelf;
        shelf.go(place, height);
        self.take_row_in_hand();
        if double {
            self.run(Command::Open);
        }
    }

    /// Draws a selection along in the text in hand.
    fn drag(&mut self, x: u16, y: u16) {
        let Some(Target::Text(of, ..)) = self.state.pointer.held else { return };
        if !self.writes(of) && !self.reads(of) {
            return;
        }
        let Some((row, column)) = window(self.state, of).map(|window| window.place(x, y)) else {
            return;
        };
        self.state.pointer.rolled = false;
        let height = self.state.layers.is_empty().then(|| self.pane_height());
        if let Some(prose) = self.page_in_hand() {
            prose.drag_to(row, column);
            if let Some(height) = height {
                prose.reveal(height);
            }
        }
    }

    /// Whether a text is the one that is read.
    fn reads(&self, of: TextOf) -> bool {
        let bench = self.state.bench.as_deref().filter(|_| self.state.layers.is_empty());
        bench.is_some_and(|bench| {
            matches!(bench.work, Work::Idle) && of == TextOf::Page(bench.focus)
        })
    }

    /// Whether a text is the one that is being written.
    fn writes(&self, of: TextOf) -> bool {
        let work = self.state.bench.as_deref().map(|bench| &bench.work);
        match (of, self.state.layers.last()) {
            (TextOf::Page(pane), None) => {
                matches!(work, Some(Work::Page { pane: of }) if *of == pane)
            }
            (TextOf::Line, None) => matches!(work, Some(Work::Line(_))),
            (TextOf::Review | TextOf::Title, Some(Layer::NewCase(form))) => {
                form.at_title == (of == TextOf::Title)
            }
            (TextOf::Field(place), Some(Layer::Form(form))) => form.cursor == place,
            (TextOf::Jot, Some(Layer::Jot(_))) | (TextOf::OtherCase, Some(Layer::OtherCase(_))) => {
                true
            }
            (TextOf::Group(place), Some(Layer::Group(form))) => form.cursor == place,
            _ => false,
        }
    }
}
