//! The last row: what just happened, or the hints of this place; help is never cut off.

use super::canvas::{Canvas, cells};
use super::forms;
use crate::app::State;
use crate::app::layer::Layer;
use crate::app::shown::{LineRow, PlacedHint, Told, footer, part_end};

/// Draws the last row, and the rows above it that a long toast takes; answers with the place of the
/// cursor when it is there.
pub fn draw(canvas: &mut Canvas, state: &State) -> Option<(u16, u16)> {
    let foot = footer(state);
    canvas.fill(foot.row, canvas.theme.text);
    if let Some(told) = &foot.told {
        tell(canvas, state, told);
    }
    if let Some((area, words)) = &foot.banner {
        canvas.put_cut(area.x, area.y, area.w, words, canvas.theme.strong);
        canvas.tint(*area, canvas.theme.hand);
    }
    if let Some((area, words)) = &foot.said {
        let x = area.x.max(1);
        if area.y < foot.row.y {
            canvas.fill(*area, canvas.theme.text);
        }
        canvas.put_cut(x, area.y, area.w.saturating_sub(x - area.x), words, canvas.theme.text);
    }
    for hint in &foot.hints {
        put(canvas, hint);
    }
    line_row(canvas, state, &foot.line?)
}

/// The line in which is written what to look for, and how often it is found; or why the case is set
/// aside.
fn line_row(canvas: &mut Canvas, state: &State, row: &LineRow) -> Option<(u16, u16)> {
    let prose = match state.layers.last() {
        Some(Layer::Find(find)) => &find.line,
        _ => state.bench.as_ref()?.reason()?,
    };
    let theme = *canvas.theme;
    canvas.fill(row.outer, theme.text);
    let (label, words) = &row.label;
    canvas.put_cut(label.x, label.y, label.w, words, theme.muted);
    let (told, words) = &row.told;
    canvas.put(told.x, told.y, told.w, words, theme.strong);
    Some(forms::line(canvas, row.field, prose))
}

fn tell(canvas: &mut Canvas, state: &State, told: &Told) {
    let alarm = state.toast.as_ref().is_some_and(|toast| toast.alarm);
    let style = if alarm { canvas.theme.danger } else { canvas.theme.strong };
    canvas.fill(told.area, canvas.theme.text);
    let x = told.area.x.max(1);
    for (y, row) in (told.area.y..told.area.bottom()).zip(&told.rows) {
        canvas.put(x, y, told.area.w, part_end(row), style);
    }
}

fn put(canvas: &mut Canvas, PlacedHint { area, hint, words }: &PlacedHint) {
    let took = canvas.put(area.x, area.y, cells(&hint.key), &hint.key, canvas.theme.strong);
    canvas.put(area.x + took + 1, area.y, cells(words), words, canvas.theme.muted);
}
