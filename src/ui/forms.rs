//! The two forms: a new case, and the details of a case.

use super::canvas::{Canvas, cells};
use super::paint::{Mark, PaintedRow, paint};
use super::{frame, page};
use crate::app::State;
use crate::app::geometry::Area;
use crate::app::layer::{DetailField, Details, FieldKind, NewCase};
use crate::app::prose::{Prose, Strip};
use crate::app::{form_width, new_case_rows};

/// A new case: the review, then its title.
pub fn new_case(canvas: &mut Canvas, state: &State, form: &NewCase) -> Option<(u16, u16)> {
    let (text, theme) = (&state.text, *canvas.theme);
    let all = state.size.area();
    canvas.fill(all, theme.text);
    let (review_h, title_h) = new_case_rows(state.size);
    let w = form_width(state.size);
    let outer = Area { x: 0, y: 1, w: all.w, h: review_h + 1 };
    canvas.put_cut(1, 0, all.w - 2, &text.get("new-case-title"), theme.strong);
    let count = form.review.lines().iter().map(|line| line.chars().count()).sum::<usize>();
    let aside = text.with("new-case-count", &[("count", count.into())]);
    frame::frame(canvas, outer, frame_kind(), &text.get("new-case-review"), &aside, !form.at_title);
    let body = Area { x: 2, y: 2, w, h: review_h };
    if form.review.is_empty() {
        let words = text.get("new-case-hint");
        super::entries::invitation(canvas, body, &words);
    }
    let in_review = page::draw(canvas, body, &form.review, !form.at_title, Vec::new());
    let title_y = outer.y + outer.h;
    let title_outer = Area { x: 0, y: title_y, w: all.w, h: title_h + 1 };
    frame::frame(canvas, title_outer, frame_kind(), &text.get("new-case-name"), "", form.at_title);
    let body = Area { x: 2, y: title_y + 1, w, h: title_h };
    let in_title = page::draw(canvas, body, &form.title, form.at_title, Vec::new());
    in_title.or(in_review)
}

fn frame_kind() -> crate::app::geometry::Frame {
    crate::app::geometry::Frame::Rule
}

/// What is known about a case and its review.
pub fn details(canvas: &mut Canvas, state: &State, form: &Details) -> Option<(u16, u16)> {
    let (text, theme) = (&state.text, *canvas.theme);
    let all = state.size.area();
    let shown = form.shown();
    let count = u16::try_from(shown.len()).unwrap_or(u16::MAX);
    let (w, h) = (84.min(all.w), (count + 4).min(all.h - 1));
    let outer = Area { x: (all.w - w) / 2, y: (all.h - 1 - h) / 2, w, h };
    canvas.fill(outer, theme.text);
    frame::boxed(canvas, outer, &text.get("details-title"), "", true);
    let area = outer.inside(2, if h > 8 && all.h > 16 { 2 } else { 1 });
    let names: Vec<String> = shown.iter().map(|field| text.get(field.message())).collect();
    let name_w = names.iter().map(|name| cells(name)).max().unwrap_or(0).min(area.w / 2);
    let x = area.x + name_w + 2;
    let room = (area.x + area.w).saturating_sub(x);
    let top = form.cursor.saturating_sub(usize::from(area.h).saturating_sub(1));
    let mut cursor = None;
    for (y, (place, field)) in (area.y..area.y + area.h).zip(shown.iter().enumerate().skip(top)) {
        let in_hand = place == form.cursor;
        let style = if in_hand { theme.strong } else { theme.muted };
        canvas.put_cut(area.x, y, name_w, &names[place], style);
        if in_hand {
            canvas.put(outer.x + 1, y, 1, "▌", theme.strong);
            canvas.tint(Area { x, y, w: room, h: 1 }, theme.field);
            cursor = Some((x, y));
        }
        let style = if in_hand { theme.field } else { theme.text };
        match field.kind() {
            FieldKind::Written => {
                let prose = form.prose(*field);
                let strip = prose.strip(room.saturating_sub(1));
                let line = prose.lines().first().map_or("", String::as_str);
                let part = if in_hand { &line[strip.bytes.clone()] } else { line };
                canvas.put_cut(x, y, room, part, style);
                if in_hand {
                    cursor = Some((x + strip.cursor, y));
                    let area = Area { x, y, w: room, h: 1 };
                    selected(canvas, area, prose, &strip);
                }
            }
            FieldKind::Chosen => {
                let words = chosen(state, form, *field);
                let words = if in_hand { format!("‹ {words} ›") } else { words };
                canvas.put_cut(x, y, room, &words, style);
            }
            FieldKind::Door => {
                canvas.put_cut(x, y, room, &text.get("detail-text-door"), style);
            }
        }
    }
    cursor
}

/// Sets off what is selected of a line that is seen through a window of one row.
fn selected(canvas: &mut Canvas, area: Area, prose: &Prose, strip: &Strip) {
    let line = prose.cursor().line;
    let text = prose.lines().get(line).map_or("", String::as_str);
    let text = text.get(strip.bytes.clone()).unwrap_or_default();
    let row = PaintedRow { area, line, bytes: strip.bytes.clone(), text, ends: true };
    let range = prose.selection().map(|range| (range, Mark::Selected));
    paint(canvas, &row, &range.into_iter().collect::<Vec<_>>());
}

fn chosen(state: &State, form: &Details, field: DetailField) -> String {
    match field {
        DetailField::Tone => state.text.tone(form.tone),
        _ => state.text.get(if form.competitor { "whose-competitor" } else { "whose-ours" }),
    }
}
