//! The exercises to choose from.

use super::canvas::Canvas;
use super::frame;
use crate::app::State;
use crate::app::geometry::Area;
use crate::app::layer::Exercises;
use crate::app::shown::{self, EXERCISE_ROWS};

/// Draws the list and answers with the place of the cursor: the one in hand.
pub fn draw(canvas: &mut Canvas, state: &State, list: &Exercises) -> Option<(u16, u16)> {
    let (text, theme) = (&state.text, *canvas.theme);
    let sheet = shown::exercises(state, list);
    canvas.fill(sheet.outer, theme.text);
    frame::boxed(canvas, sheet.outer, &text.get("exercises-title"), "", true);
    for (y, words) in (sheet.text.y..sheet.text.bottom()).zip(&sheet.about) {
        canvas.put(sheet.text.x, y, sheet.text.w + 1, words, theme.muted);
    }
    let mut cursor = None;
    let rows = list.rows.iter().enumerate().skip(sheet.top);
    let tops = (sheet.body.y..sheet.body.bottom()).step_by(usize::from(EXERCISE_ROWS));
    for (y, (place, exercise)) in tops.zip(rows) {
        let area = Area { y, h: EXERCISE_ROWS.min(sheet.body.bottom() - y), ..sheet.body };
        let number = format!("{}. ", exercise.number);
        let took = canvas.put(area.x + 1, y, area.w, &number, theme.strong);
        let (x, room) = (area.x + 1 + took, area.w.saturating_sub(took + 2));
        canvas.put_cut(x, y, room, &exercise.title, theme.strong);
        if area.h > 1 {
            let told = exercise.told(text, state.shelf.latest_try(exercise.id));
            canvas.put_cut(x, y + 1, room, &told, theme.muted);
        }
        if place == list.cursor {
            canvas.tint(area, theme.hand);
            cursor = Some((area.x, y));
        }
    }
    cursor
}
