//! Home: the cases of the workspace, or what to begin with when there are none.

mod chrome;
mod row;

use super::canvas::{Canvas, cells};
use crate::app::geometry::Area;
use crate::app::shelf::ShelfWork;
use crate::app::{State, home_rows};

/// The list of cases is never wider than this, in cells: what is told of a case stays near its title.
const WIDEST: u16 = 110;

/// Draws home and answers with the place of the cursor.
pub fn draw(canvas: &mut Canvas, state: &State) -> Option<(u16, u16)> {
    let all = state.size.area();
    let in_filter = chrome::title(canvas, state, all.row(0));
    chrome::tabs(canvas, state, all.row(1));
    let body = Area { y: 2, w: all.w.min(WIDEST), h: home_rows(state.size), ..all };
    let below = Area { y: body.y + body.h, h: all.h.saturating_sub(body.y + body.h + 1), ..body };
    if state.shelf.is_empty() {
        return greet(canvas, state, body);
    }
    let in_list = list(canvas, state, body);
    let in_reason = chrome::below(canvas, state, below);
    in_reason.or(in_filter).or(in_list)
}

/// An empty workspace: three lines what razbor is, and two ways to begin.
fn greet(canvas: &mut Canvas, state: &State, body: Area) -> Option<(u16, u16)> {
    let w = body.w.saturating_sub(4).min(72);
    let left = body.x + 2;
    let mut y = body.y + u16::from(body.h > 8);
    for line in state.text.get("home-greeting").lines() {
        for row in crate::app::layout::wrap(line, w) {
            if y < body.y + body.h {
                canvas.put(left, y, w + 1, &line[row.start..row.end], canvas.theme.text);
            }
            y += 1;
        }
    }
    y += u16::from(body.h > 8);
    let mut cursor = None;
    for (place, id) in ["home-begin-new", "home-begin-sample"].into_iter().enumerate() {
        if y >= body.y + body.h {
            break;
        }
        let words = state.text.get(id);
        let chosen = state.shelf.cursor == place;
        let style = if chosen { canvas.theme.hand } else { canvas.theme.text };
        if chosen {
            canvas.put(left - 1, y, 1, "▌", canvas.theme.strong);
            canvas.tint(Area { x: left, y, w: cells(&words).min(w) + 2, h: 1 }, style);
            cursor = Some((left + 1, y));
        }
        canvas.put_cut(left + 1, y, w, &words, style);
        y += 1;
    }
    let path = crate::app::layout::visible(&state.workspace.path.to_string_lossy()).into_owned();
    let words = state.text.with("home-where", &[("path", path.into())]);
    if y + 1 < body.y + body.h {
        canvas.put_cut(left, y + 1, body.w.saturating_sub(3), &words, canvas.theme.muted);
    }
    cursor
}

fn list(canvas: &mut Canvas, state: &State, body: Area) -> Option<(u16, u16)> {
    let shelf = &state.shelf;
    if shelf.view.shown.is_empty() {
        nothing(canvas, state, body);
        return Some((body.x + 2, body.y));
    }
    let query = shelf.view.query();
    let mut cursor = None;
    let rows = shelf.view.shown.iter().enumerate().skip(shelf.top);
    for (y, (place, at)) in (body.y..body.y + body.h).zip(rows) {
        let area = Area { y, h: 1, ..body };
        let mut written = None;
        if shelf.view.tab.is_trash() {
            row::binned(canvas, state, area, &shelf.trash[*at], &query);
        } else {
            written = row::case(canvas, state, area, &shelf.rows[*at], &query);
        }
        if place == shelf.cursor {
            if written.is_none() {
                canvas.tint(Area { x: 1, w: body.w.saturating_sub(1), ..area }, canvas.theme.hand);
            }
            canvas.put(0, y, 1, "▌", canvas.theme.strong);
            cursor = Some(written.unwrap_or((3, y)));
        }
    }
    cursor
}

/// That nothing stands in this tab, or nothing with these words.
fn nothing(canvas: &mut Canvas, state: &State, body: Area) {
    let shelf = &state.shelf;
    let id = match () {
        () if !shelf.view.looked_for.trim().is_empty() => "home-nothing-found",
        () if !shelf.complete => return,
        () => shelf.view.tab.nothing(),
    };
    let words = state.text.get(id);
    super::entries::invitation(canvas, body.inside(2, 0), &words);
}

/// Whether a line of this file is being written.
fn is_written<'a>(
    state: &'a State,
    path: &std::path::Path,
) -> Option<&'a crate::app::prose::Prose> {
    match &state.shelf.work {
        ShelfWork::Title(of, prose) if of == path => Some(prose),
        _ => None,
    }
}
