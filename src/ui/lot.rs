//! The parking lot, the line for a thought, and the choice of another case for one.

use super::canvas::{Canvas, cells};
use super::{forms, frame};
use crate::app::State;
use crate::app::geometry::Area;
use crate::app::layer::{Jot, Lot, OtherCase};
use crate::app::layout::visible;
use crate::app::shown::{self, LotRow};
use crate::method::ParkedState;

/// Draws the parking lot and answers with the place of the cursor: the row in hand.
pub fn draw(canvas: &mut Canvas, state: &State, lot: &Lot) -> Option<(u16, u16)> {
    let (text, theme) = (&state.text, *canvas.theme);
    let sheet = shown::lot(state, lot);
    let rows = shown::lot_rows(state);
    let waiting = rows.iter().filter(|row| *row.state == ParkedState::Waiting).count();
    canvas.fill(sheet.outer, theme.text);
    let id = if state.bench.is_some() { "lot-title" } else { "lots-title" };
    let title = text.with(id, &[("count", waiting.into())]);
    frame::boxed(canvas, sheet.outer, &title, "", true);
    if rows.is_empty() {
        let id = if state.bench.is_some() { "lot-empty" } else { "lots-empty" };
        return Some(super::entries::invitation(canvas, sheet.body, &text.get(id)));
    }
    let mut cursor = None;
    let in_view = rows.iter().enumerate().skip(sheet.top);
    for (y, (place, row)) in (sheet.body.y..sheet.body.bottom()).zip(in_view) {
        let area = Area { y, h: 1, ..sheet.body };
        draw_row(canvas, state, area, row);
        if place == lot.cursor {
            canvas.tint(area, theme.hand);
            cursor = Some((area.x, y));
        }
    }
    if let Some(row) = rows.get(lot.cursor) {
        tell(canvas, state, row, sheet.told);
    }
    cursor.or(Some((sheet.body.x, sheet.body.y)))
}

/// A sign for what became of it, its words, and at the right end where it belongs.
fn draw_row(canvas: &mut Canvas, state: &State, area: Area, row: &LotRow) {
    let theme = *canvas.theme;
    let waits = *row.state == ParkedState::Waiting;
    let sign = match row.state {
        ParkedState::Waiting => "○",
        ParkedState::Used => "✓",
        ParkedState::OtherCase(_) => "→",
        ParkedState::Dropped(_) => "−",
    };
    let style = if waits { theme.text } else { theme.muted };
    canvas.put(area.x + 1, area.y, 1, canvas.sign(sign), theme.strong);
    let aside = visible(&shown::lot_aside(state, row)).into_owned();
    let aside_w = if area.w >= 50 { cells(&aside).min(area.w / 3) } else { 0 };
    let room = area.w.saturating_sub(4 + aside_w + u16::from(aside_w > 0));
    canvas.put_cut(area.x + 3, area.y, room, &visible(row.text), style);
    canvas.put_right(area.right().saturating_sub(1), area.y, aside_w, &aside, theme.muted);
}

/// The words of the thought in hand, and what is told of it.
fn tell(canvas: &mut Canvas, state: &State, row: &LotRow, area: Area) {
    let theme = *canvas.theme;
    if area.h == 0 {
        return;
    }
    let line = canvas.sign("─").repeat(usize::from(area.w));
    canvas.put(area.x, area.y.saturating_sub(1), area.w, &line, theme.border);
    let inner = area.inside(1, 0);
    let (words, told) = shown::lot_told_rows(state, row, inner);
    let rows = words.iter().map(|row| (row, theme.text));
    let rows = rows.chain(told.iter().map(|row| (row, theme.muted)));
    for (y, (row, style)) in (area.y..area.bottom()).zip(rows) {
        canvas.put(inner.x, y, inner.w + 1, row, style);
    }
}

/// Draws a line that is jotted down and answers with its cursor.
pub fn jot(canvas: &mut Canvas, state: &State, jot: &Jot) -> (u16, u16) {
    let sheet = shown::jot(state, jot);
    canvas.fill(sheet.outer, canvas.theme.text);
    frame::boxed(canvas, sheet.outer, &sheet.title, "", true);
    forms::line(canvas, sheet.field, &jot.line)
}

/// Draws the choice of another case and answers with the cursor of what is looked for.
pub fn other_case(canvas: &mut Canvas, state: &State, choice: &OtherCase) -> (u16, u16) {
    let (text, theme) = (&state.text, *canvas.theme);
    let sheet = shown::other_case(state, choice);
    canvas.fill(sheet.outer, theme.text);
    frame::boxed(canvas, sheet.outer, &text.get("other-case-title"), "", true);
    canvas.put_cut(
        sheet.label.x,
        sheet.label.y,
        sheet.label.w,
        &text.get("home-looking"),
        theme.muted,
    );
    let cursor = forms::line(canvas, sheet.field, &choice.query);
    let cases = shown::other_cases(state);
    if cases.is_empty() {
        super::entries::invitation(canvas, sheet.body, &text.get("other-case-none"));
    }
    let query = shown::other_query(state, choice);
    let in_view = cases.iter().enumerate().skip(sheet.top);
    for (y, (place, case)) in (sheet.body.y..sheet.body.bottom()).zip(in_view) {
        let area = Area { y, h: 1, ..sheet.body };
        let (title, day) = shown::other_case_words(state, case);
        let day_w = cells(&day);
        let room = area.w.saturating_sub(day_w + 4);
        canvas.put_found(area.x + 1, y, room, &title, &query.ranges(&title), theme.text);
        canvas.put_right(area.right().saturating_sub(1), y, day_w, &day, theme.muted);
        if place == choice.cursor {
            canvas.tint(area, theme.hand);
        }
    }
    cursor
}
