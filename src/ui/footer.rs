//! The last row: what just happened, or the hints of this place; help is never cut off.

use super::canvas::{Canvas, cells};
use crate::app::State;
use crate::app::hints::{Hint, help_hint, hints};

/// Draws the last row.
pub fn draw(canvas: &mut Canvas, state: &State) {
    let row = state.size.area().row(state.size.h - 1);
    canvas.fill(row, canvas.theme.text);
    let help = help_hint(state);
    let help_w = help.as_ref().map_or(0, |hint| width(state, hint));
    let end = row.w.saturating_sub(1);
    let room = end.saturating_sub(help_w + 3);
    if let Some(toast) = &state.toast {
        let style = if toast.alarm { canvas.theme.danger } else { canvas.theme.strong };
        canvas.put_cut(1, row.y, room, &toast.words, style);
    } else {
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

fn width(state: &State, hint: &Hint) -> u16 {
    cells(&hint.key) + 1 + cells(&state.text.get(&hint.message))
}

fn put(canvas: &mut Canvas, state: &State, x: u16, y: u16, hint: &Hint) {
    let took = canvas.put(x, y, cells(&hint.key), &hint.key, canvas.theme.strong);
    let words = state.text.get(&hint.message);
    canvas.put(x + took + 1, y, cells(&words), &words, canvas.theme.muted);
}
