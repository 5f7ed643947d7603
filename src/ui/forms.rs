//! The form of a new case, and those that tell what is known of something.

use super::canvas::{Canvas, cells};
use super::paint::{Mark, seen_through, stretches};
use super::{frame, page};
use crate::app::State;
use crate::app::find::Ground;
use crate::app::geometry::{Area, Frame};
use crate::app::layer::{FieldKind, Form, NewCase};
use crate::app::prose::Prose;
use crate::app::shown::{self, FieldRow};

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
    let mut cursor = None;
    for FieldRow { field, kind, place, name, name_area, words, value } in sheet.rows {
        let in_hand = place == form.cursor;
        let Area { x, y, w: room, .. } = value;
        let style = if in_hand { theme.strong } else { theme.muted };
        canvas.put_cut(name_area.x, y, name_area.w, &name, style);
        if in_hand {
            canvas.put(sheet.outer.x + 1, y, 1, canvas.sign("▌"), theme.strong);
            canvas.tint(value, theme.field);
            cursor = Some((x, y));
        }
        let style = if in_hand { theme.field } else { theme.text };
        match kind {
            FieldKind::Written => {
                let Some(prose) = form.prose(field) else { continue };
                let strip = prose.strip(room.saturating_sub(1));
                let line = prose.lines().first().map_or("", String::as_str);
                let part = if in_hand { &line[strip.bytes.clone()] } else { line };
                canvas.put_cut(x, y, room, part, style);
                if in_hand {
                    cursor = Some((x + strip.cursor, y));
                    let area = Area { x, y, w: room, h: 1 };
                    let stretches = stretches(state, &Ground::Field(field), prose);
                    seen_through(canvas, area, prose, &strip, &stretches);
                }
            }
            FieldKind::Chosen => {
                let words = if in_hand {
                    let (left, right) = (canvas.sign("‹"), canvas.sign("›"));
                    let airy = format!("{left} {words} {right}");
                    if cells(&airy) > room { format!("{left}{words}{right}") } else { airy }
                } else {
                    words
                };
                canvas.put_cut(x, y, room, &words, style);
            }
            FieldKind::Door => {
                canvas.put_cut(x, y, room, &words, style);
            }
        }
    }
    cursor
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
