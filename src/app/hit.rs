//! What lies under a cell of the screen.

use super::bench::{Bench, Item, Plan, Work, plan};
use super::command::Command;
use super::geometry::{Area, Placed};
use super::layer::{CheckTab, FieldKind, Form, Layer};
use super::layout;
use super::map::Key;
use super::pane::Pane;
use super::prose::Prose;
use super::shelf::Tab;
use super::shown;
use super::state::State;
use crate::method::{EntryId, List, Step};

/// What lies under a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A step in the bar.
    Step(Step),
    /// A hint of the footer.
    Hint(Command),
    /// A pane where nothing stands in it, and its frame.
    Pane(Pane),
    /// An entry of a list.
    Entry(Pane, EntryId),
    /// A text, at a row of it and a column in cells.
    Text(TextOf, usize, u16),
    /// A row of the map.
    MapRow(Key),
    /// The sign of a row of the map under which others stand.
    MapFold(Key),
    /// A case at home, or a way to begin.
    HomeRow(usize),
    /// A tab of home.
    Tab(Tab),
    /// A row of help.
    HelpRow(usize),
    /// An earlier version.
    VersionRow(usize),
    /// A fact or what was left out, of what is looked through.
    CheckRow(usize),
    /// One of the two lists of those.
    CheckTab(CheckTab),
    /// A parked thought.
    LotRow(usize),
    /// A case to which a thought can move.
    OtherCaseRow(usize),
    /// A client group.
    GroupRow(usize),
    /// An exercise.
    ExerciseRow(usize),
    /// A row of a comparison with the expert, or the note above them.
    CompareRow(usize),
    /// An entry that can be linked.
    PickerRow(usize),
    /// A button.
    Button(usize),
    /// A field of the details that is not written, or the name of one that is.
    Field(usize),
    /// Something on top that means nothing by itself: a box, a long toast.
    Cover,
    /// What lies below a box.
    Outside,
}

/// A text on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextOf {
    /// The raw or the neutral text.
    Page(Pane),
    /// The line that is being written.
    Line,
    /// The review of a new case.
    Review,
    /// The title of a new case.
    Title,
    /// A written field of the details.
    Field(usize),
    /// A line that is jotted down.
    Jot,
    /// What is looked for among other cases.
    OtherCase,
    /// A field of a client group.
    Group(usize),
}

/// A window through which a text is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// The window.
    pub area: Area,
    /// The row of the text that stands in its first row; below 0 if the text begins further down.
    pub top: isize,
    /// Cells of the text that are out of sight on the left.
    pub left: u16,
}

impl Window {
    /// The row and the column of the text under a cell, or those nearest to it: one row above the
    /// window and one below it are told too, so that a text can be drawn along.
    #[must_use]
    pub fn place(self, x: u16, y: u16) -> (usize, u16) {
        let y = y.clamp(self.area.y.saturating_sub(1), self.area.bottom());
        let down = usize::from(y).cast_signed() - usize::from(self.area.y).cast_signed();
        let row = usize::try_from(self.top.saturating_add(down)).unwrap_or(0);
        (row, x.saturating_sub(self.area.x).saturating_add(self.left))
    }
}

/// What lies under a cell; none where nothing does or where it is not on the screen.
#[must_use]
pub fn hit(state: &State, x: u16, y: u16) -> Option<Target> {
    if !state.size.is_enough() || !state.size.area().has(x, y) {
        return None;
    }
    let foot = shown::footer(state);
    if foot.told.as_ref().is_some_and(|told| told.area.has(x, y)) {
        return Some(Target::Cover);
    }
    if foot.row.has(x, y) {
        let hint = foot.hints.iter().find(|hint| hint.area.has(x, y))?;
        return hint.hint.command.map(Target::Hint);
    }
    match (state.layers.last(), state.bench.as_deref()) {
        (Some(layer), _) => Some(on_layer(state, layer, x, y)),
        (None, Some(bench)) => on_bench(state, bench, x, y),
        (None, None) => at_home(state, x, y),
    }
}

fn at_home(state: &State, x: u16, y: u16) -> Option<Target> {
    if let Some((tab, ..)) = shown::tabs(state).into_iter().find(|(_, area, _)| area.has(x, y)) {
        return Some(Target::Tab(tab));
    }
    if state.shelf.is_empty() {
        let choices = shown::greeting(state).choices;
        let place = choices.iter().position(|(area, _)| area.has(x, y))?;
        return Some(Target::HomeRow(place));
    }
    let (place, _) = shown::home_rows(state).find(|(_, area)| area.has(x, y))?;
    Some(Target::HomeRow(place))
}

fn on_bench(state: &State, bench: &Bench, x: u16, y: u16) -> Option<Target> {
    if state.geometry.steps.has(x, y) {
        if shown::map_hint(state, bench).is_some_and(|(area, ..)| area.has(x, y)) {
            return Some(Target::Hint(Command::Map));
        }
        let pieces = shown::steps(state, bench);
        return pieces.iter().find(|piece| piece.area.has(x, y)).map(|at| Target::Step(at.step));
    }
    if bench.map.is_open() {
        return on_map(state, bench, x, y);
    }
    let placed = state.geometry.panes.iter().find(|placed| placed.outer.has(x, y))?;
    let pane = Target::Pane(placed.pane);
    if !placed.inner().has(x, y) {
        return Some(pane);
    }
    let Some(list) = placed.pane.list() else {
        let writing = matches!(bench.work, Work::Page { pane } if pane == placed.pane);
        if placed.pane == Pane::Neutral && bench.neutral.is_empty() && !writing {
            return Some(pane);
        }
        return Some(in_text(state, TextOf::Page(placed.pane), x, y).unwrap_or(pane));
    };
    let (plan, top) = list_plan(state, bench, placed, list);
    let row = top + usize::from(y - placed.list().y);
    let on_row = |item: &&Item| (item.top..item.top + item.height).contains(&row);
    Some(match plan.items.iter().find(on_row) {
        Some(item) if item.writing => in_text(state, TextOf::Line, x, y).unwrap_or(pane),
        Some(Item { id: Some(id), .. }) => Target::Entry(placed.pane, *id),
        _ => pane,
    })
}

fn on_map(state: &State, bench: &Bench, x: u16, y: u16) -> Option<Target> {
    let body = shown::map(&state.text, bench, &state.geometry).body;
    let down = isize::from(y.checked_sub(body.y)?.cast_signed());
    let tree = bench.tree();
    let rows = shown::map_rows(&state.text, bench, &tree, body);
    let covers = |top: isize, height| (top..top.saturating_add_unsigned(height)).contains(&down);
    let (at, _, row) = rows.into_iter().find(|(_, top, row)| covers(*top, row.height))?;
    let key = tree.nodes[at].key;
    if row.writing {
        return in_text(state, TextOf::Line, x, y);
    }
    let on_sign = x.saturating_sub(body.x + row.sign_x) < 2 && x >= body.x + row.sign_x;
    Some(if on_sign && row.folded.is_some() { Target::MapFold(key) } else { Target::MapRow(key) })
}

/// The line that is being written stands among the rows of the map.
fn line_on_map(state: &State, bench: &Bench) -> Option<Window> {
    let body = shown::map(&state.text, bench, &state.geometry).body;
    let rows = shown::map_rows(&state.text, bench, &bench.tree(), body);
    let (_, top, row) = rows.into_iter().find(|(.., row)| row.writing)?;
    Some(Window {
        area: Area { x: body.x + row.text_x, w: row.text_w, ..body },
        top: -top,
        left: 0,
    })
}

fn list_plan(state: &State, bench: &Bench, placed: &Placed, list: List) -> (Plan, usize) {
    let area = placed.list();
    let plan = plan(bench, &state.text, list, area.w, usize::from(area.h));
    (plan, bench.views.of(list).top)
}

fn in_text(state: &State, of: TextOf, x: u16, y: u16) -> Option<Target> {
    let (row, column) = window(state, of)?.place(x, y);
    Some(Target::Text(of, row, column))
}

fn on_layer(state: &State, layer: &Layer, x: u16, y: u16) -> Target {
    let row_of = |body: Area, top: usize, count: usize| {
        let place = top + usize::from(y.checked_sub(body.y)?);
        (body.has(x, y) && place < count).then_some(place)
    };
    let (outer, target) = match layer {
        // It stands in the footer.
        Layer::Find(_) => return Target::Outside,
        Layer::Help(help) => {
            let shown = shown::help(help, &state.text, state.size);
            (shown.outer, shown.row_at(help.top, x, y).map(Target::HelpRow))
        }
        Layer::Versions(versions) => {
            let shown = shown::versions(versions, &state.text, &state.now.today, state.size);
            let place = row_of(shown.list, shown.first, versions.rows.len());
            (shown.outer, place.map(Target::VersionRow))
        }
        Layer::Check(check) => {
            let sheet = shown::check(state, check);
            let bench = state.bench.as_deref();
            let count = bench.map_or(0, |bench| shown::check_rows(bench, check.tab).len());
            let tabs = bench.map(|bench| sheet.tabs(&state.text, bench));
            let tab = tabs.into_iter().flatten().find(|(_, area, _)| area.has(x, y));
            let tab = tab.map(|(tab, ..)| Target::CheckTab(tab));
            let row = row_of(sheet.body, sheet.top, count).map(Target::CheckRow);
            (sheet.outer, tab.or(row))
        }
        Layer::Lot(lot) => {
            let sheet = shown::lot(state, lot);
            let place = row_of(sheet.body, sheet.top, shown::lot_rows(state).len());
            (sheet.outer, place.map(Target::LotRow))
        }
        Layer::OtherCase(choice) => {
            let sheet = shown::other_case(state, choice);
            let place = row_of(sheet.body, sheet.top, shown::other_cases(state).len());
            let text = sheet.field.has(x, y).then(|| in_text(state, TextOf::OtherCase, x, y));
            (sheet.outer, text.flatten().or(place.map(Target::OtherCaseRow)))
        }
        Layer::Jot(jot) => {
            let sheet = shown::jot(state, jot);
            let text = sheet.field.has(x, y).then(|| in_text(state, TextOf::Jot, x, y));
            (sheet.outer, text.flatten())
        }
        Layer::Tour(tour) => (shown::tour(state, tour).outer, None),
        Layer::Picker(picker) => {
            let shown = shown::picker(state, picker);
            let place = row_of(shown.body, shown.top, picker.candidates.len());
            (shown.outer, place.map(Target::PickerRow))
        }
        Layer::Dialog(dialog) => {
            let asked = shown::dialog(state, dialog);
            let place = asked.buttons.iter().position(|button| button.area.has(x, y));
            (asked.outer, place.map(Target::Button))
        }
        Layer::Form(form) => {
            let shown = shown::form(state, form);
            let row = shown.rows.iter().find(|row| row.value.y == y && shown.outer.has(x, y));
            let target = row.map(|row| {
                let written = row.kind == FieldKind::Written && row.value.has(x, y);
                let text = written.then(|| in_text(state, TextOf::Field(row.place), x, y));
                text.flatten().unwrap_or(Target::Field(row.place))
            });
            (shown.outer, target)
        }
        Layer::Exercises(list) => {
            let sheet = shown::exercises(state, list);
            (sheet.outer, sheet.row_at(x, y, list.rows.len()).map(Target::ExerciseRow))
        }
        Layer::Compare(compare) => {
            let view = shown::compare(state, compare);
            let line = row_of(view.body, compare.top, view.lines.len());
            let stop = line.and_then(|line| {
                view.stops.iter().position(|stop| (stop.from..stop.to).contains(&line))
            });
            (view.outer, stop.map(Target::CompareRow))
        }
        Layer::Groups(list) => {
            let sheet = shown::groups(state, list);
            let place = row_of(sheet.body, sheet.top, list.rows.len());
            (sheet.outer, place.map(Target::GroupRow))
        }
        Layer::Group(form) => {
            let sheet = shown::group(state, form);
            let part =
                sheet.parts.iter().find(|part| part.heading.has(x, y) || part.text.has(x, y));
            let target = part.and_then(|part| in_text(state, TextOf::Group(part.place), x, y));
            (sheet.outer, target)
        }
        Layer::NewCase(_) => {
            let shown = shown::new_case(state.size);
            let of = if shown.review_outer.has(x, y) { TextOf::Review } else { TextOf::Title };
            let on = shown.review_outer.has(x, y) || shown.title_outer.has(x, y);
            let target = if on { in_text(state, of, x, y) } else { None };
            (state.size.area(), target)
        }
    };
    let cover = if outer.has(x, y) { Target::Cover } else { Target::Outside };
    target.unwrap_or(cover)
}

/// The window through which a text is seen, if it is on the screen.
#[must_use]
pub fn window(state: &State, of: TextOf) -> Option<Window> {
    let at = |area: Area, top: usize| Window { area, top: top.cast_signed(), left: 0 };
    match (of, state.layers.last()) {
        (TextOf::Review, Some(Layer::NewCase(form))) => {
            Some(at(shown::new_case(state.size).review, form.review.top()))
        }
        (TextOf::Title, Some(Layer::NewCase(form))) => {
            Some(at(shown::new_case(state.size).title, form.title.top()))
        }
        (TextOf::Field(place), Some(Layer::Form(form))) => field_window(state, form, place),
        (TextOf::Jot, Some(Layer::Jot(of))) => Some(strip(shown::jot(state, of).field, &of.line)),
        (TextOf::OtherCase, Some(Layer::OtherCase(of))) => {
            Some(strip(shown::other_case(state, of).field, &of.query))
        }
        (TextOf::Group(place), Some(Layer::Group(form))) => {
            let sheet = shown::group(state, form);
            let part = sheet.parts.into_iter().find(|part| part.place == place)?;
            Some(at(part.text, part.first))
        }
        (TextOf::Page(pane), None) => {
            let bench = state.bench.as_deref()?;
            let page = if pane == Pane::Raw { &bench.raw } else { &bench.neutral };
            Some(at(state.geometry.placed(pane)?.prose(), page.top()))
        }
        (TextOf::Line, None) => line_window(state),
        _ => None,
    }
}

/// A field shows the part of its line around the cursor while it is in hand.
fn field_window(state: &State, form: &Form, place: usize) -> Option<Window> {
    let row = shown::form(state, form).rows.into_iter().find(|row| row.place == place)?;
    let prose = form.prose(row.field)?;
    if place == form.cursor {
        return Some(strip(row.value, prose));
    }
    Some(Window { area: row.value, top: 0, left: 0 })
}

/// A line that is seen through a window of one row, the part of it around the cursor.
fn strip(area: Area, prose: &Prose) -> Window {
    let strip = prose.strip(area.w.saturating_sub(1));
    let left = prose.lines().first().map_or(0, |line| layout::cells(&line[..strip.bytes.start]));
    Window { area, top: 0, left: u16::try_from(left).unwrap_or(u16::MAX) }
}

/// The line that is being written stands among the entries of its list.
fn line_window(state: &State) -> Option<Window> {
    let bench = state.bench.as_deref()?;
    let Work::Line(line) = &bench.work else { return None };
    if bench.map.is_open() {
        return line_on_map(state, bench);
    }
    let list = bench.focus.list()?;
    let placed = state.geometry.placed(bench.focus)?;
    let (plan, top) = list_plan(state, bench, placed, list);
    let item = plan.items.iter().find(|item| item.writing)?;
    let above = if line.target.is_answer() { item.lines.len() } else { 0 };
    let area = placed.list();
    let x = area.x + 1 + item.indent + plan.label_w;
    let top = top.cast_signed() - (item.top + above).cast_signed();
    Some(Window { area: Area { x, w: item.text_w, ..area }, top, left: 0 })
}
