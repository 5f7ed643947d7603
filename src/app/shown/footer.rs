//! The last row: what just happened, or the hints of this place; help is never cut off.

use super::{cells, count, mark_in_hand, rows_of_parts};
use crate::app::find::{FindLine, Ground};
use crate::app::geometry::{Area, Frame};
use crate::app::hints::{Hint, help_hint, hints, key_of};
use crate::app::layer::Layer;
use crate::app::mouse::Owner;
use crate::app::pane::Pane;
use crate::app::state::State;

/// The footer, and the rows above it that a long toast takes.
#[derive(Debug, Clone)]
pub struct Foot {
    /// The last row.
    pub row: Area,
    /// What just happened.
    pub told: Option<Told>,
    /// What the mark under the cursor is, where panes have no border below to say it.
    pub said: Option<(Area, String)>,
    /// A line that is written there, or in the row above it.
    pub line: Option<LineRow>,
    /// That the terminal has the mouse.
    pub banner: Option<(Area, String)>,
    /// The hints; help is the last of them.
    pub hints: Vec<PlacedHint>,
}

/// A line that is written below: what to look for, or why a case is set aside.
#[derive(Debug, Clone)]
pub struct LineRow {
    /// All of it.
    pub outer: Area,
    /// What it is; nothing where there is little room.
    pub label: (Area, String),
    /// Where is written.
    pub field: Area,
    /// How often it is found, and which hit is in hand.
    pub told: (Area, String),
}

/// What just happened, in rows.
#[derive(Debug, Clone)]
pub struct Told {
    /// Where it stands: in the footer if it fits there, else above it.
    pub area: Area,
    /// The words of each row.
    pub rows: Vec<String>,
}

/// A hint and where it stands.
#[derive(Debug, Clone)]
pub struct PlacedHint {
    /// The key and the words, a blank between them.
    pub area: Area,
    /// The hint.
    pub hint: Hint,
    /// Its words.
    pub words: String,
}

impl Foot {
    /// The first row that is not free for anything else.
    #[must_use]
    pub fn top(&self) -> u16 {
        let told = self.told.as_ref().map_or(self.row.y, |told| told.area.y);
        let line = self.line.as_ref().map_or(self.row.y, |line| line.field.y);
        self.row.y.min(told).min(line)
    }
}

/// The footer of this moment.
#[must_use]
pub fn footer(state: &State) -> Foot {
    let all = state.size.area();
    let row = all.row(state.size.h.saturating_sub(1));
    let mut foot =
        Foot { row, told: None, said: None, line: None, banner: None, hints: Vec::new() };
    let end = row.w.saturating_sub(1);
    let help = help_hint(state).map(|hint| place(state, hint, 0, row.y));
    let help_w = help.as_ref().map_or(0, |help| help.area.w);
    let room = end.saturating_sub(help_w + 2);
    let mut x = 1;
    if state.pointer.owner == Owner::Terminal {
        let key = key_of(state, crate::app::command::Command::LendMouse);
        let words = state.text.with("mouse-selects", &[("key", key.into())]);
        let area = Area { x, w: cells(&words).min(room), ..row };
        x += area.w + 2;
        foot.banner = Some((area, words));
    }
    if let Some(Layer::Find(find)) = state.layers.last() {
        let find = find_row(state, find, Area { x, w: room.saturating_sub(x), ..row });
        x = find.told.0.x + find.told.0.w + 2;
        foot.line = Some(find);
    } else if state.layers.is_empty() && state.bench.as_ref().is_some_and(|b| b.reason().is_some())
    {
        foot.line = Some(reason_row(state, all.row(row.y.saturating_sub(1))));
    }
    let free = foot.line.as_ref().map_or(row.y, |line| line.field.y);
    foot.told = state.toast.as_ref().map(|toast| {
        let w = cells(&toast.words);
        if x + w <= room && foot.line.as_ref().is_none_or(|line| line.field.y < row.y) {
            let area = Area { x, w, ..row };
            x = end;
            return Told { area, rows: vec![toast.words.clone()] };
        }
        // What one row does not hold is told whole, in rows above the hints.
        let mut rows = rows_of_parts(&toast.words, all.w.saturating_sub(2));
        rows.truncate(usize::from(all.h / 2).max(1));
        let h = count(rows.len()).min(free);
        Told { area: Area { y: free - h, h, ..all }, rows }
    });
    foot.said = said(state, x, room, row);
    if let Some((area, _)) = foot.said.as_ref().filter(|(area, _)| area.y == row.y) {
        x += area.w + 2;
    }
    for hint in hints(state) {
        let placed = place(state, hint, x, row.y);
        if x + placed.area.w > room {
            break;
        }
        x += placed.area.w + 2;
        foot.hints.push(placed);
    }
    foot.hints.extend(help.map(|mut help| {
        help.area.x = end.saturating_sub(help_w);
        help
    }));
    foot
}

/// What the mark under the cursor is, unless something just happened.
fn said(state: &State, x: u16, room: u16, row: Area) -> Option<(Area, String)> {
    let bench = state.bench.as_ref()?;
    let placed = state.geometry.placed(bench.focus)?;
    if placed.frame == Frame::Box || state.toast.is_some() || !state.layers.is_empty() {
        return None;
    }
    let words = mark_in_hand(state)?;
    let w = cells(&words);
    if x + w <= room {
        return Some((Area { x, w, ..row }, words));
    }
    // Where it does not fit it has a row of its own above.
    Some((Area { y: row.y.saturating_sub(1), ..row }, words))
}

/// No find line is longer than this, in cells.
const LONGEST_FIND: u16 = 32;

/// The find line at the left of an area, which is never too small for some letters.
fn find_row(state: &State, find: &FindLine, area: Area) -> LineRow {
    let told = told(state, find, area.w > 36);
    let label = if area.w > 36 { label(state, area.w) } else { String::new() };
    let label_w = cells(&label);
    let x = area.x + label_w + u16::from(label_w > 0);
    let w = area.w.saturating_sub(x - area.x + cells(&told) + 2).clamp(8, LONGEST_FIND);
    let after = x + w + 1;
    let told_w = cells(&told).min((area.x + area.w).saturating_sub(after));
    LineRow {
        outer: area,
        label: (Area { w: label_w, ..area }, label),
        field: Area { x, w, ..area },
        told: (Area { x: after, w: told_w, ..area }, told),
    }
}

/// The line for why a case is set aside, in the row above the hints.
fn reason_row(state: &State, row: Area) -> LineRow {
    let label = state.text.get("home-reason");
    let label_w = cells(&label).min(row.w / 2);
    let x = 1 + label_w + 1;
    let w = row.w.saturating_sub(x + 1);
    LineRow {
        outer: row,
        label: (Area { x: 1, w: label_w, ..row }, label),
        field: Area { x, w, ..row },
        told: (Area { x: x + w, w: 0, ..row }, String::new()),
    }
}

/// What it is, and where is looked where there is room to say so.
fn label(state: &State, room: u16) -> String {
    let named =
        ground(state).map(|name| state.text.with("find-label-in", &[("where", name.into())]));
    named
        .filter(|label| cells(label) + LONGEST_FIND < room)
        .unwrap_or_else(|| state.text.get("find-label"))
}

/// The name of the pane that is looked through.
fn ground(state: &State) -> Option<String> {
    Some(match state.ground()? {
        Ground::Page(Pane::Raw) => state.text.get("pane-raw"),
        Ground::Page(_) => state.text.get("pane-neutral"),
        Ground::List(list) => state.text.list(list),
        Ground::Map => state.text.get("map-title"),
        Ground::Line(_) | Ground::Review | Ground::Title | Ground::Field(_) => return None,
    })
}

/// How often it is found, and which of the hits is in hand; where is looked, if that is not `said`.
fn told(state: &State, find: &FindLine, said: bool) -> String {
    let Some(found) = &state.found else { return String::new() };
    let Some(at) = found.at else {
        return match ground(state).filter(|_| !said) {
            Some(name) => state.text.with("find-none-in", &[("where", name.into())]),
            None => state.text.get("find-none"),
        };
    };
    let values = [("at", (at + 1).into()), ("count", found.count().into())];
    let told = state.text.with("find-count", &values);
    match find.turned {
        None => told,
        Some(forward) => {
            let around = if forward { "find-from-start" } else { "find-from-end" };
            format!("{told} · {}", state.text.get(around))
        }
    }
}

fn place(state: &State, hint: Hint, x: u16, y: u16) -> PlacedHint {
    let words = state.text.get(&hint.message);
    let w = cells(&hint.key) + 1 + cells(&words);
    PlacedHint { area: Area { x, y, w, h: 1 }, hint, words }
}
