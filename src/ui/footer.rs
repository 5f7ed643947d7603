//! The last row: what just happened, or the hints of this place; help is never cut off.

use super::canvas::{Canvas, cells};
use super::paint::{Mark, seen_through};
use ratatui::style::Style;

use crate::app::find::FindLine;
use crate::app::geometry::Area;
use crate::app::hints::{Hint, help_hint, hints};
use crate::app::layer::Layer;
use crate::app::layout::wrap;
use crate::app::{State, Toast};

/// Draws the last row; answers with the place of the cursor when it is there.
pub fn draw(canvas: &mut Canvas, state: &State) -> Option<(u16, u16)> {
    let row = state.size.area().row(state.size.h - 1);
    canvas.fill(row, canvas.theme.text);
    let help = help_hint(state);
    let help_w = help.as_ref().map_or(0, |hint| width(state, hint));
    let end = row.w.saturating_sub(1);
    let room = end.saturating_sub(help_w + 3);
    let toast = state.toast.as_ref();
    let mut cursor = None;
    if let Some(Layer::Find(find)) = state.layers.last() {
        if let Some(toast) = toast {
            tell_whole(canvas, state, toast);
        }
        cursor =
            Some(find_line(canvas, state, find, Area { x: 1, w: room.saturating_sub(1), ..row }));
    } else if let Some(toast) = toast.filter(|toast| cells(&toast.words) <= room) {
        let style = style(canvas, toast);
        canvas.put(1, row.y, room, &toast.words, style);
    } else {
        if let Some(toast) = toast {
            tell_whole(canvas, state, toast);
        }
        put_hints(canvas, state, 1, row.y, room);
    }
    if let Some(help) = help {
        put(canvas, state, end.saturating_sub(help_w), row.y, &help);
    }
    cursor
}

/// The hints of the place, as many as there is room for.
fn put_hints(canvas: &mut Canvas, state: &State, mut x: u16, y: u16, room: u16) {
    for hint in hints(state) {
        let w = width(state, &hint);
        if x + w > room {
            break;
        }
        put(canvas, state, x, y, &hint);
        x += w + 2;
    }
}

/// No find line is longer than this, in cells.
const LONGEST_FIND: u16 = 32;

/// The line in which is written what to look for, and how often it is found; answers with the place
/// of the cursor.
fn find_line(canvas: &mut Canvas, state: &State, find: &FindLine, area: Area) -> (u16, u16) {
    let (text, theme) = (&state.text, *canvas.theme);
    let told = told(state, find);
    let label = text.get("find-label");
    let label_w =
        if area.w > 36 { canvas.put(area.x, area.y, area.w, &label, theme.muted) + 1 } else { 0 };
    let x = area.x + label_w;
    let w = area.w.saturating_sub(label_w + cells(&told) + 2).clamp(8, LONGEST_FIND);
    let strip = find.line.strip(w);
    let field = Area { x, y: area.y, w, h: 1 };
    canvas.tint(field, theme.field);
    let line = find.line.lines().first().map_or("", String::as_str);
    let part = line.get(strip.bytes.clone()).unwrap_or_default();
    canvas.put(x, area.y, w, part, theme.field);
    let selected = find.line.selection().map(|range| (range, Mark::Selected));
    let selected: Vec<_> = selected.into_iter().collect();
    seen_through(canvas, field, &find.line, &strip, &selected);
    let after = x + w + 1;
    let took =
        canvas.put(after, area.y, (area.x + area.w).saturating_sub(after), &told, theme.strong);
    put_hints(canvas, state, after + took + 2, area.y, area.x + area.w);
    (x + strip.cursor, area.y)
}

/// How often it is found, and which of the hits is in hand.
fn told(state: &State, find: &FindLine) -> String {
    let Some(found) = &state.found else { return String::new() };
    let Some(at) = found.at else { return state.text.get("find-none") };
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

fn style(canvas: &Canvas, toast: &Toast) -> Style {
    if toast.alarm { canvas.theme.danger } else { canvas.theme.strong }
}

/// What one row does not hold is told whole, in rows above the hints.
fn tell_whole(canvas: &mut Canvas, state: &State, toast: &Toast) {
    let words = &toast.words;
    let style = style(canvas, toast);
    let all = state.size.area();
    let width = all.w.saturating_sub(2);
    let rows = wrap(words, width);
    let shown = u16::try_from(rows.len()).unwrap_or(u16::MAX).min(all.h / 2).max(1);
    let area = Area { y: all.h - 1 - shown, h: shown, ..all };
    canvas.fill(area, canvas.theme.text);
    for (y, row) in (area.y..area.y + area.h).zip(&rows) {
        canvas.put(1, y, width + 1, &words[row.start..row.end], style);
    }
}

fn width(state: &State, hint: &Hint) -> u16 {
    cells(&hint.key) + 1 + cells(&state.text.get(&hint.message))
}

fn put(canvas: &mut Canvas, state: &State, x: u16, y: u16, hint: &Hint) {
    let took = canvas.put(x, y, cells(&hint.key), &hint.key, canvas.theme.strong);
    let words = state.text.get(&hint.message);
    canvas.put(x + took + 1, y, cells(&words), &words, canvas.theme.muted);
}
