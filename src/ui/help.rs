//! Help and palette.

use super::canvas::Canvas;
use super::frame;
use crate::app::State;
use crate::app::geometry::{Area, Frame};
use crate::app::layer::{Help, HelpKind, HelpRow};
use crate::app::layout::wrap;
use crate::app::query::Query;
use crate::app::shown::{self, HelpLine, HelpView};
use crate::app::wording;

/// Draws it and answers with the place of the cursor: in the query, or on the row one walked to.
pub fn draw(canvas: &mut Canvas, state: &State, help: &Help) -> Option<(u16, u16)> {
    let view = shown::help(help, &state.text, state.size);
    canvas.fill(view.outer, canvas.theme.text);
    let title = state.text.get(match help.kind {
        HelpKind::Here => "help-title",
        HelpKind::All => "palette-title",
    });
    if view.boxed {
        let below = view.lines.len().saturating_sub(help.top + usize::from(view.body.h));
        let parts = [("pane-above", help.top), ("pane-below", below)].map(|(id, count)| {
            (count > 0).then(|| state.text.with(id, &[("count", count.into())]))
        });
        let aside = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
        frame::frame(canvas, view.outer, Frame::Box, &title, &aside, true);
    }
    let typing = query(canvas, state, help, &view, &title);
    let walked = body(canvas, state, help, &view);
    tip(canvas, state, help, &view);
    walked.filter(|_| help.walking).or(Some(typing))
}

/// The field in which one types; without a frame the title stands before it.
fn query(
    canvas: &mut Canvas,
    state: &State,
    help: &Help,
    view: &HelpView,
    title: &str,
) -> (u16, u16) {
    let area = view.query;
    let label = if view.boxed { state.text.get("help-find") } else { format!("{title}:") };
    let took = canvas.put_cut(area.x, area.y, area.w / 2, &label, canvas.theme.strong) + 1;
    let field = Area { x: area.x + took, w: area.w.saturating_sub(took), ..area };
    canvas.tint(field, canvas.theme.field);
    let strip = help.query.strip(field.w.saturating_sub(1));
    let line = help.query.lines().first().map_or("", String::as_str);
    canvas.put(field.x, field.y, field.w, &line[strip.bytes.clone()], canvas.theme.field);
    (field.x + strip.cursor, field.y)
}

fn body(canvas: &mut Canvas, state: &State, help: &Help, view: &HelpView) -> Option<(u16, u16)> {
    let (area, theme) = (view.body, *canvas.theme);
    let query = help.looked_for();
    let mut cursor = None;
    for (y, line) in (area.y..area.y + area.h).zip(view.lines.iter().skip(help.top)) {
        match line {
            HelpLine::Words(words) => {
                canvas.put(area.x, y, area.w + 1, words, theme.muted);
            }
            HelpLine::Heading(group) => {
                canvas.put_cut(area.x, y, area.w, &state.text.get(group.message()), theme.strong);
            }
            HelpLine::Row(place) => {
                let Some(found) = help.found.get(*place) else { continue };
                row(canvas, state, Area { y, h: 1, ..area }, &help.rows[*found], &query);
                if *place == help.cursor {
                    canvas.tint(Area { y, h: 1, ..area }, theme.hand);
                    cursor = Some((area.x, y));
                }
            }
            HelpLine::Blank => {}
        }
    }
    cursor
}

/// Keys, name, and the reason why not now.
fn row(canvas: &mut Canvas, state: &State, area: Area, row: &HelpRow, query: &Query) {
    let theme = *canvas.theme;
    let key_w = (area.w / 3).min(20);
    let mut keys = String::new();
    for key in &row.keys {
        let more = if keys.is_empty() { key.clone() } else { format!("{keys}  {key}") };
        if !keys.is_empty() && super::canvas::cells(&more) > key_w {
            break;
        }
        keys = more;
    }
    let style = if row.barred.is_some() { theme.muted } else { theme.text };
    let key_style = if row.barred.is_some() { theme.muted } else { theme.strong };
    canvas.put_cut(area.x + 1, area.y, key_w, &keys, key_style);
    let x = area.x + 1 + key_w + 1;
    let room = (area.x + area.w).saturating_sub(x);
    let took = canvas.put_found(x, area.y, room, &row.name, &query.ranges(&row.name), style);
    let Some(reason) = &row.barred else { return };
    let room = room.saturating_sub(took + 2);
    if room > 8 {
        let reason = wording::reason(state, reason);
        canvas.put_cut(x + took + 2, area.y, room, &reason, theme.muted);
    }
}

/// What the command in hand does, or why it cannot be done now.
fn tip(canvas: &mut Canvas, state: &State, help: &Help, view: &HelpView) {
    let Some(row) = help.row() else { return };
    let words = match &row.barred {
        Some(reason) => wording::reason(state, reason),
        None => state.text.tip(row.command.row().id).unwrap_or_default(),
    };
    let area = view.tip;
    for (y, part) in (area.y..area.y + area.h).zip(wrap(&words, area.w)) {
        let words = &words[part.start..part.end];
        canvas.put(area.x, y, area.w + 1, words, canvas.theme.text);
    }
}
