//! The last row: what just happened, or the hints of this place; help is never cut off.

use super::canvas::{Canvas, cells};
use ratatui::style::Style;

use crate::app::geometry::Area;
use crate::app::hints::{Hint, help_hint, hints};
use crate::app::layout::wrap;
use crate::app::{State, Toast};

/// Draws the last row.
pub fn draw(canvas: &mut Canvas, state: &State) {
    let row = state.size.area().row(state.size.h - 1);
    canvas.fill(row, canvas.theme.text);
    let help = help_hint(state);
    let help_w = help.as_ref().map_or(0, |hint| width(state, hint));
    let end = row.w.saturating_sub(1);
    let room = end.saturating_sub(help_w + 3);
    let toast = state.toast.as_ref();
    if let Some(toast) = toast.filter(|toast| cells(&toast.words) <= room) {
        let style = style(canvas, toast);
        canvas.put(1, row.y, room, &toast.words, style);
    } else {
        if let Some(toast) = toast {
            tell_whole(canvas, state, toast);
        }
        let mut x = 1;
        for hint in hints(state) {
            let w = width(state, &hint);
            if x + w > room {
                break;
            }
            put(canvas, state, x, row.y, &hint);
            x += w + 2;
        }
    }
    if let Some(help) = help {
        put(canvas, state, end.saturating_sub(help_w), row.y, &help);
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
