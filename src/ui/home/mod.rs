//! Home: the cases of the workspace, or what to begin with when there are none.

mod chrome;
mod row;

use super::canvas::Canvas;
use crate::app::State;
use crate::app::geometry::Area;
use crate::app::shelf::ShelfWork;
use crate::app::shown::{greeting, home_body, home_rows};

/// Draws home and answers with the place of the cursor.
pub fn draw(canvas: &mut Canvas, state: &State) -> Option<(u16, u16)> {
    let all = state.size.area();
    let in_filter = chrome::title(canvas, state, all.row(0));
    chrome::tabs(canvas, state);
    if state.shelf.is_empty() {
        return greet(canvas, state);
    }
    let in_list = list(canvas, state);
    let in_reason = chrome::note(canvas, state);
    in_reason.or(in_filter).or(in_list)
}

/// An empty workspace: three lines what razbor is, and two ways to begin.
fn greet(canvas: &mut Canvas, state: &State) -> Option<(u16, u16)> {
    let greeting = greeting(state);
    let area = greeting.area;
    for (y, words) in (area.y..area.bottom()).zip(&greeting.words) {
        canvas.put(area.x, y, area.w + 1, words, canvas.theme.text);
    }
    let mut cursor = None;
    for (place, (area, words)) in greeting.choices.iter().enumerate() {
        let chosen = state.shelf.cursor == place;
        let style = if chosen { canvas.theme.hand } else { canvas.theme.text };
        if chosen {
            canvas.put(area.x - 1, area.y, 1, canvas.sign("▌"), canvas.theme.strong);
            canvas.tint(*area, style);
            cursor = Some((area.x + 1, area.y));
        }
        canvas.put_cut(area.x + 1, area.y, area.w.saturating_sub(1), words, style);
    }
    let path = crate::app::layout::visible(&state.workspace.path.to_string_lossy()).into_owned();
    let words = state.text.with("home-where", &[("path", path.into())]);
    if greeting.path.h > 0 {
        let Area { x, y, w, .. } = greeting.path;
        canvas.put_cut(x, y, w, &words, canvas.theme.muted);
    }
    cursor
}

fn list(canvas: &mut Canvas, state: &State) -> Option<(u16, u16)> {
    let shelf = &state.shelf;
    if shelf.view.shown.is_empty() {
        let body = home_body(state.size);
        nothing(canvas, state, body);
        return Some((body.x + 2, body.y));
    }
    let query = shelf.view.query();
    let mut cursor = None;
    for (place, area) in home_rows(state) {
        let at = shelf.view.shown[place];
        let mut written = None;
        if shelf.view.tab.is_trash() {
            row::binned(canvas, state, area, &shelf.trash[at], &query);
        } else {
            written = row::case(canvas, state, area, &shelf.rows[at], &query);
        }
        if place == shelf.cursor {
            if written.is_none() {
                canvas.tint(Area { x: 1, w: area.w.saturating_sub(1), ..area }, canvas.theme.hand);
            }
            canvas.put(0, area.y, 1, canvas.sign("▌"), canvas.theme.strong);
            cursor = Some(written.unwrap_or((3, area.y)));
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
