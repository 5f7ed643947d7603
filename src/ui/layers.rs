//! Links, questions with buttons.

use super::canvas::{Canvas, cells};
use super::frame;
use crate::app::State;
use crate::app::geometry::Area;
use crate::app::layer::{Dialog, Picker};
use crate::app::shown;

/// Draws an empty box over what lies below.
fn sheet(canvas: &mut Canvas, outer: Area, title: &str) {
    canvas.fill(outer, canvas.theme.text);
    frame::boxed(canvas, outer, title, "", true);
}

/// The links of an entry.
pub fn picker(canvas: &mut Canvas, state: &State, picker: &Picker) -> Option<(u16, u16)> {
    let (text, theme) = (&state.text, *canvas.theme);
    let bench = state.bench.as_deref()?;
    let label = bench.case.label(picker.about).map(|label| text.label(label)).unwrap_or_default();
    let shown = shown::picker(state, picker);
    sheet(canvas, shown.outer, &text.with("picker-title", &[("label", label.into())]));
    let (head, body) = (shown.head, shown.body);
    let about = bench.case.text_of(picker.about).unwrap_or_default();
    canvas.put_cut(head.x, head.y, head.w, about, theme.strong);
    let letter = picker.first_list().map(|list| text.letter(list)).unwrap_or_default();
    let mut number = text.with("picker-number", &[("letter", letter.clone().into())]);
    if cells(&number) > head.w {
        number = text.with("picker-number-short", &[("letter", letter.into())]);
    }
    if !picker.typed.is_empty() {
        number = format!("{number} {}", picker.typed);
    }
    canvas.put_cut(head.x, head.y + 1, head.w, &number, theme.muted);
    let mut cursor = None;
    let rows = picker.candidates.iter().enumerate().skip(shown.top);
    for (y, (place, candidate)) in (body.y..body.bottom()).zip(rows) {
        let mark = if candidate.on { "◆" } else { "·" };
        canvas.put(body.x, y, 1, canvas.sign(mark), theme.strong);
        let label = crate::method::Label { list: candidate.list, number: candidate.number };
        let label = text.label(label);
        let took = canvas.put(body.x + 2, y, body.w, &label, theme.label(candidate.list));
        let x = body.x + 2 + took.max(3) + 1;
        let room = (body.x + body.w).saturating_sub(x);
        let words = bench.case.text_of(candidate.id).unwrap_or_default();
        canvas.put_cut(x, y, room, words, theme.text);
        if place == picker.cursor {
            canvas.tint(Area { x: body.x, y, w: body.w, h: 1 }, theme.hand);
            cursor = Some((body.x, y));
        }
    }
    cursor
}

/// A question with buttons.
pub fn dialog(canvas: &mut Canvas, state: &State, dialog: &Dialog) -> Option<(u16, u16)> {
    let theme = *canvas.theme;
    let asked = shown::dialog(state, dialog);
    sheet(canvas, asked.outer, &asked.title);
    for (y, line) in (asked.text.y..asked.text.bottom()).zip(&asked.lines) {
        canvas.put(asked.text.x, y, asked.text.w + 1, line, theme.text);
    }
    let mut cursor = None;
    for (place, button) in asked.buttons.iter().enumerate() {
        let Area { x, y, w, .. } = button.area;
        let chosen = place == dialog.choice;
        let style = if chosen { theme.hand } else { theme.strong };
        if chosen {
            cursor = Some((x, y));
            canvas.put(x, y, 1, canvas.sign("▌"), theme.strong);
        }
        canvas.put_cut(x + 1, y, w.saturating_sub(1), &format!(" {} ", button.words), style);
    }
    cursor
}
