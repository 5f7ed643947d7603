//! The last row: what just happened, or the hints of this place; help is never cut off.

use super::canvas::{Canvas, cells};
use crate::app::State;
use crate::app::shown::{PlacedHint, Told, footer};

/// Draws the last row, and the rows above it that a long toast takes.
pub fn draw(canvas: &mut Canvas, state: &State) {
    let foot = footer(state);
    canvas.fill(foot.row, canvas.theme.text);
    if let Some(told) = &foot.told {
        tell(canvas, state, told);
    }
    if let Some((area, words)) = &foot.banner {
        canvas.put_cut(area.x, area.y, area.w, words, canvas.theme.strong);
        canvas.tint(*area, canvas.theme.hand);
    }
    for hint in &foot.hints {
        put(canvas, hint);
    }
}

fn tell(canvas: &mut Canvas, state: &State, told: &Told) {
    let alarm = state.toast.as_ref().is_some_and(|toast| toast.alarm);
    let style = if alarm { canvas.theme.danger } else { canvas.theme.strong };
    canvas.fill(told.area, canvas.theme.text);
    let x = told.area.x.max(1);
    for (y, row) in (told.area.y..told.area.bottom()).zip(&told.rows) {
        canvas.put(x, y, told.area.w, row, style);
    }
}

fn put(canvas: &mut Canvas, PlacedHint { area, hint, words }: &PlacedHint) {
    let took = canvas.put(area.x, area.y, cells(&hint.key), &hint.key, canvas.theme.strong);
    canvas.put(area.x + took + 1, area.y, cells(words), words, canvas.theme.muted);
}
