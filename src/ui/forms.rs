//! The form of a new case, and those that tell what is known of something.

use super::canvas::{Canvas, cells};
use super::paint::{Mark, seen_through, stretches};
use super::{frame, page};
use crate::app::State;
use crate::app::find::Ground;
use crate::app::geometry::{Area, Frame};
use crate::app::layer::{FieldKind, Form, NewCase};
use crate::app::offer::Offer;
use crate::app::prose::Prose;
use crate::app::shown::{self, FieldRow, HeadingRow};

/// A new case: the review, then its title.
pub fn new_case(canvas: &mut Canvas, state: &State, form: &NewCase) -> Option<(u16, u16)> {
    let (text, theme) = (&state.text, *canvas.theme);
    let all = state.size.area();
    canvas.fill(all, theme.text);
    let sheet = shown::new_case(state.size);
    canvas.put_cut(1, 0, all.w - 2, &text.get("new-case-title"), theme.strong);
    let count = form.review.lines().iter().map(|line| line.chars().count()).sum::<usize>();
    let aside = text.with("new-case-count", &[("count", count.into())]);
    let title = text.get("new-case-review");
    frame::frame(canvas, sheet.review_outer, Frame::Rule, &title, &aside, !form.at_title);
    if form.review.is_empty() {
        let words = text.get("new-case-hint");
        super::entries::invitation(canvas, sheet.review, &words);
    }
    let in_review = page::draw(
        canvas,
        state,
        sheet.review,
        (&Ground::Review, &form.review),
        !form.at_title,
        Vec::new(),
    );
    let title = text.get("new-case-name");
    frame::frame(canvas, sheet.title_outer, Frame::Rule, &title, "", form.at_title);
    let in_title = page::draw(
        canvas,
        state,
        sheet.title,
        (&Ground::Title, &form.title),
        form.at_title,
        Vec::new(),
    );
    if form.at_title { in_title } else { in_review }
}

/// What is known of something, field by field.
pub fn form(canvas: &mut Canvas, state: &State, form: &Form) -> Option<(u16, u16)> {
    let theme = *canvas.theme;
    let sheet = shown::form(state, form);
    canvas.fill(sheet.outer, theme.text);
    frame::boxed(canvas, sheet.outer, &sheet.title, "", true);
    for HeadingRow { words, area } in &sheet.headings {
        heading(canvas, *area, words, false);
    }
    let mut cursor = None;
    for row in &sheet.rows {
        let in_hand = row.place == form.cursor;
        let style = if in_hand { theme.strong } else { theme.muted };
        let area = row.name_area;
        canvas.put_cut(area.x, area.y, area.w, &row.name, style);
        if in_hand {
            canvas.put(sheet.outer.x + 1, area.y, 1, canvas.sign("▌"), theme.strong);
            canvas.tint(row.value, theme.field);
            cursor = Some(in_hand_value(canvas, state, form, row));
        } else {
            let Area { x, y, w, .. } = row.value;
            let line = form.prose(row.field).and_then(|prose| prose.lines().first());
            canvas.put_cut(x, y, w, line.unwrap_or(&row.words), theme.text);
        }
    }
    cursor
}

/// A small heading with a rule behind it.
pub fn heading(canvas: &mut Canvas, area: Area, words: &str, in_hand: bool) {
    if area.h == 0 {
        return;
    }
    let theme = *canvas.theme;
    let style = if in_hand { theme.strong } else { theme.muted };
    let took = canvas.put_cut(area.x, area.y, area.w, words, style) + 1;
    let rule = canvas.sign("─").repeat(usize::from(area.w.saturating_sub(took)));
    canvas.put(area.x + took, area.y, area.w.saturating_sub(took), &rule, theme.border);
}

/// Draws the field in hand; answers with its cursor.
fn in_hand_value(canvas: &mut Canvas, state: &State, form: &Form, row: &FieldRow) -> (u16, u16) {
    let theme = *canvas.theme;
    let Area { x, y, w: room, .. } = row.value;
    let Some(prose) = form.prose(row.field) else {
        let mut words = row.words.clone();
        if row.kind == FieldKind::Chosen {
            let (left, right) = (canvas.sign("‹"), canvas.sign("›"));
            let airy = format!("{left} {words} {right}");
            words = if cells(&airy) > room { format!("{left}{words}{right}") } else { airy };
        }
        canvas.put_cut(x, y, room, &words, theme.field);
        return (x, y);
    };
    let strip = prose.strip(room.saturating_sub(1));
    let line = prose.lines().first().map_or("", String::as_str);
    canvas.put_cut(x, y, room, &line[strip.bytes.clone()], theme.field);
    if !strip.more_right {
        ghost(canvas, state, form, row, x + strip.cursor);
    }
    let area = Area { x, y, w: room, h: 1 };
    let stretches = stretches(state, &Ground::Field(row.field), prose);
    seen_through(canvas, area, prose, &strip, &stretches);
    (x + strip.cursor, y)
}

/// What stands pale behind the cursor: what is offered, which day was understood, or in an empty
/// field what may be written there.
fn ghost(canvas: &mut Canvas, state: &State, form: &Form, row: &FieldRow, x: u16) {
    let (text, field) = (&state.text, row.field);
    let written = form.text(field);
    let example = field.example().filter(|_| written.is_empty());
    let words = match (&form.offered.offer, form.day(field)) {
        (Some(Offer { rest: Some(rest), .. }), _) => rest.clone(),
        (Some(Offer { words, .. }), _) => format!(" {} {words}", canvas.sign("→")),
        (None, Some(day)) if day.0 != written => format!(" = {}", text.date(&day)),
        (None, _) => match example {
            Some(example) => text.get(example),
            None => return,
        },
    };
    // At the end of a line that fills its field there is no room, and none is needed.
    let room = row.value.right().saturating_sub(x);
    canvas.put_cut(x, row.value.y, room, &words, canvas.theme.muted);
}

/// Draws a line that is being written, seen through a window of one row; answers with its cursor.
pub fn line(canvas: &mut Canvas, area: Area, prose: &Prose) -> (u16, u16) {
    let strip = prose.strip(area.w.saturating_sub(1));
    let text = prose.lines().first().map_or("", String::as_str);
    canvas.tint(area, canvas.theme.field);
    canvas.put(area.x, area.y, area.w, &text[strip.bytes.clone()], canvas.theme.field);
    let selected = prose.selection().map(|range| (range, Mark::Selected));
    let stretches: Vec<_> = selected.into_iter().collect();
    seen_through(canvas, area, prose, &strip, &stretches);
    (area.x + strip.cursor, area.y)
}
