//! Home: the cases of the workspace, or what to begin with when there are none.

use super::canvas::Canvas;
use crate::app::State;
use crate::app::geometry::Area;
use crate::app::shelf::Shelved;
use crate::app::shown::{greeting, home_rows};
use crate::app::wording;
use crate::method::{CaseState, List, Tone};
use crate::store::Summary;

/// Draws home and answers with the place of the cursor.
pub fn draw(canvas: &mut Canvas, state: &State) -> Option<(u16, u16)> {
    let all = state.size.area();
    let name = &state.workspace.name;
    let title = state.text.with("home-title", &[("name", name.clone().into())]);
    let count = state.shelf.rows.len();
    let aside = if state.shelf.complete {
        state.text.with("home-count", &[("count", count.into())])
    } else {
        state.text.get("home-reading")
    };
    let left = canvas.put_right(all.w - 1, 0, all.w / 2, &aside, canvas.theme.muted);
    canvas.put_cut(1, 0, left.saturating_sub(3), &title, canvas.theme.strong);
    canvas.put(0, 1, all.w, &canvas.sign("─").repeat(usize::from(all.w)), canvas.theme.border);
    if state.shelf.is_empty() { greet(canvas, state) } else { list(canvas, state) }
}

/// An empty workspace: three lines what razbor is, and three ways to begin.
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
    let mut cursor = None;
    for (place, area) in home_rows(state) {
        draw_row(canvas, state, area, &state.shelf.rows[place]);
        if place == state.shelf.cursor {
            let hand = Area { x: 1, w: area.w.saturating_sub(1), ..area };
            canvas.tint(hand, canvas.theme.hand);
            canvas.put(0, area.y, 1, canvas.sign("▌"), canvas.theme.strong);
            cursor = Some((3, area.y));
        }
    }
    cursor
}

fn draw_row(canvas: &mut Canvas, state: &State, row: Area, shelved: &Shelved) {
    let theme = *canvas.theme;
    match &shelved.read {
        Ok(summary) => summary_row(canvas, state, row, summary),
        Err(problem) => {
            let words = state.text.read_error_short(problem);
            let left = canvas.put_right(row.w - 1, row.y, row.w / 2, &words, theme.danger);
            let name = shelved.file_name();
            canvas.put(1, row.y, 1, "!", theme.danger);
            canvas.put_cut(3, row.y, left.saturating_sub(5), &name, theme.text);
        }
    }
}

fn summary_row(canvas: &mut Canvas, state: &State, row: Area, summary: &Summary) {
    let (text, theme) = (&state.text, *canvas.theme);
    let mark = match summary.tone {
        Tone::Complaint => "−",
        Tone::Praise => "+",
        Tone::Mixed => "±",
    };
    canvas.put(1, row.y, 1, canvas.sign(mark), theme.muted);
    let mut end = row.w - 1;
    let mut column = |canvas: &mut Canvas, words: &str, w: u16, from: u16| {
        if row.w >= from {
            canvas.put_cut(end - w, row.y, w, words, theme.muted);
            end -= w + 2;
        }
    };
    let day = text.day_of(&summary.changed, &state.now.today);
    column(canvas, &day, 11, 40);
    let c = &summary.counts;
    let letters =
        [(List::Problems, c.problems), (List::Causes, c.causes), (List::Solutions, c.solutions)];
    let counts: Vec<String> = letters.iter().map(|(list, n)| text.count(*list, *n)).collect();
    column(canvas, &counts.join(" "), 11, 60);
    let step = match &summary.state {
        CaseState::Open => format!("{}/7 {}", summary.step.number(), text.step(summary.step)),
        CaseState::Finished => text.get("state-finished"),
        CaseState::SetAside(_) => text.get("state-set-aside"),
    };
    if row.w >= 78 {
        column(canvas, &step, 15, 0);
    } else {
        column(canvas, &format!("{}/7", summary.step.number()), 3, 0);
    }
    let title = wording::title(text, &summary.title);
    canvas.put_cut(3, row.y, end.saturating_sub(3), &title, theme.text);
}
