//! Client groups: the list of all, and one as a form.

use super::canvas::{Canvas, cells};
use super::{forms, frame, page};
use crate::app::State;
use crate::app::geometry::Area;
use crate::app::groups::Grouped;
use crate::app::layer::{GroupForm, GroupList};
use crate::app::shown;

/// All groups; answers with the place of the cursor: the one in hand.
pub fn list(canvas: &mut Canvas, state: &State, list: &GroupList) -> Option<(u16, u16)> {
    let (text, theme) = (&state.text, *canvas.theme);
    let sheet = shown::groups(state, list);
    canvas.fill(sheet.outer, theme.text);
    frame::boxed(canvas, sheet.outer, &text.get("groups-title"), "", true);
    if list.rows.is_empty() {
        return Some(super::entries::invitation(canvas, sheet.body, &text.get("groups-none")));
    }
    let mut cursor = None;
    let rows = list.rows.iter().enumerate().skip(sheet.top);
    for (y, (place, row)) in (sheet.body.y..sheet.body.bottom()).zip(rows) {
        let area = Area { y, h: 1, ..sheet.body };
        draw_row(canvas, state, area, row);
        if place == list.cursor {
            canvas.tint(area, theme.hand);
            cursor = Some((area.x, y));
        }
    }
    cursor
}

/// The nickname, what the group is like, and at the right end in how many cases it is named.
fn draw_row(canvas: &mut Canvas, state: &State, area: Area, row: &Grouped) {
    let theme = *canvas.theme;
    let count = state.text.with("groups-cases", &[("count", row.cases.into())]);
    let right = canvas.put_right(area.right() - 1, area.y, area.w, &count, theme.muted);
    let room = right.saturating_sub(area.x + 2);
    let style = if row.known { theme.strong } else { theme.text };
    let took = canvas.put_cut(area.x + 1, area.y, room, &row.name, style);
    let portrait = if row.known {
        row.portrait.clone()
    } else {
        state.text.with("groups-on-cards", &[("kind", row.portrait.as_str().into())])
    };
    let x = area.x + 1 + took.max(20.min(area.w / 3)) + 2;
    let room = right.saturating_sub(x + 2);
    if room >= 12 && !portrait.is_empty() {
        canvas.put_cut(x, area.y, room, &portrait, theme.muted);
    }
}

/// A group; answers with the place of the cursor.
pub fn form(canvas: &mut Canvas, state: &State, form: &GroupForm) -> Option<(u16, u16)> {
    let (text, theme) = (&state.text, *canvas.theme);
    let sheet = shown::group(state, form);
    canvas.fill(sheet.outer, theme.text);
    let title = text.get("group-title");
    let status = status(state, form);
    let fits = cells(&status) + cells(&title) + 6 <= sheet.outer.w;
    let aside = if fits { status } else { String::new() };
    frame::boxed(canvas, sheet.outer, &title, &aside, true);
    let mut cursor = None;
    for part in &sheet.parts {
        let in_hand = part.place == form.cursor;
        forms::heading(canvas, part.heading, &text.get(GroupForm::message(part.place)), in_hand);
        let prose = form.prose(part.place);
        let at = page::text(canvas, part.text, prose, part.first, in_hand);
        if in_hand {
            cursor = at;
            for y in part.text.y..part.text.bottom() {
                canvas.put(part.text.x - 2, y, 1, canvas.sign("▌"), theme.strong);
            }
        } else if prose.is_empty() && part.text.h > 0 {
            let Area { x, y, w, .. } = part.text;
            canvas.put_cut(x, y, w, &text.get(GroupForm::example(part.place)), theme.muted);
        }
    }
    cursor
}

/// Whether what is written is on the disk.
fn status(state: &State, form: &GroupForm) -> String {
    let (text, groups) = (&state.text, &state.groups);
    if let Some(why) = &groups.failure {
        return text.with("status-failed", &[("why", why.clone().into())]);
    }
    let saved = form.base.as_ref() == Some(&form.group()) && groups.under_way == 0;
    match (saved, form.base.is_some() || groups.under_way > 0) {
        (true, _) => text.get("status-saved"),
        (false, true) => text.get("status-saving"),
        (false, false) => text.get("group-new"),
    }
}
