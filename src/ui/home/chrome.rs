//! What stands around the list of home: the name of the workspace or what is looked for above it, the
//! tabs, and below it what waits in the case in hand.

use crate::app::geometry::Area;
use crate::app::layout::visible;
use crate::app::shelf::{ShelfWork, Shelved};
use crate::app::shown::{self, home_note, part_end, rows_of_parts};
use crate::app::{State, waiting};
use crate::ui::canvas::Canvas;
use crate::ui::forms;

/// The name of the workspace, or what is looked for; answers with the cursor while that is written.
pub fn title(canvas: &mut Canvas, state: &State, row: Area) -> Option<(u16, u16)> {
    let (text, theme, shelf) = (&state.text, *canvas.theme, &state.shelf);
    let count = shelf.view.count(shelf.view.tab);
    let looking = matches!(shelf.work, ShelfWork::Filter(_)) || !shelf.view.looked_for.is_empty();
    let aside = match () {
        () if !shelf.complete => text.get("home-reading"),
        () if looking => {
            let found = shelf.view.shown.len().to_string();
            text.with("home-found", &[("found", found.into()), ("count", count.into())])
        }
        () => text.with("home-count", &[("count", count.into())]),
    };
    let left = canvas.put_right(row.w - 1, row.y, row.w / 2, &aside, theme.muted);
    let room = left.saturating_sub(3);
    if !looking {
        let name = state.workspace.name.clone();
        let title = text.with("home-title", &[("name", name.into())]);
        canvas.put_cut(1, row.y, room, &title, theme.strong);
        return None;
    }
    let label = text.get("home-looking");
    let x = 1 + canvas.put_cut(1, row.y, room, &label, theme.strong) + 1;
    let room = (room + 1).saturating_sub(x);
    let ShelfWork::Filter(prose) = &shelf.work else {
        canvas.put_cut(x, row.y, room, &shelf.view.looked_for, theme.text);
        return None;
    };
    Some(forms::line(canvas, Area { x, w: room, ..row }, prose))
}

/// The tabs on a rule.
pub fn tabs(canvas: &mut Canvas, state: &State) {
    let (theme, row) = (*canvas.theme, state.size.area().row(1));
    canvas.put(0, row.y, row.w, &canvas.sign("─").repeat(usize::from(row.w)), theme.border);
    for (tab, area, words) in shown::tabs(state) {
        let style = if tab == state.shelf.view.tab { theme.hand } else { theme.muted };
        canvas.put_cut(area.x, area.y, area.w, &words, style);
    }
}

/// What waits in the case in hand, where it was found, or why it is being set aside; answers with
/// the cursor when that is being written.
pub fn note(canvas: &mut Canvas, state: &State) -> Option<(u16, u16)> {
    let (theme, area) = (*canvas.theme, home_note(state.size));
    if let ShelfWork::Reason(_, prose) = &state.shelf.work {
        let row = area.row(area.h.saturating_sub(1));
        let label = state.text.get("home-reason");
        let x = row.x + canvas.put_cut(row.x, row.y, row.w / 2, &label, theme.strong) + 1;
        let room = (row.x + row.w).saturating_sub(x);
        return Some(forms::line(canvas, Area { x, w: room, ..row }, prose));
    }
    let file = state.shelf.file()?;
    let query = state.shelf.view.query();
    let told = if query.is_empty() { told(state, file) } else { Some(known(state, file)) };
    let words = visible(&told?).into_owned();
    let mut rows = rows_of_parts(&words, area.w);
    let room = usize::from(area.h);
    if rows.len() > room {
        // The last row ends in dots.
        rows[room.saturating_sub(1)..].concat().clone_into(&mut rows[room.saturating_sub(1)]);
        rows.truncate(room);
    }
    // A blank row stands between it and a list that is full, where there is room.
    let area = area.below(area.h.saturating_sub(u16::try_from(rows.len()).unwrap_or(u16::MAX)));
    for (y, row) in (area.y..area.y + area.h).zip(&rows) {
        let line = part_end(row);
        canvas.put_found(area.x, y, area.w, line, &query.ranges(line), theme.muted);
    }
    None
}

/// What is to be told of a file: whose copy it is, what waits in it.
fn told(state: &State, file: &Shelved) -> Option<String> {
    if state.shelf.view.tab.is_trash() {
        return Some(state.text.get("home-trash-more"));
    }
    if let Some(of) = &file.copy {
        return Some(state.text.with("home-copy-of", &[("name", of.as_str().into())]));
    }
    waiting(state, file.read.as_ref().ok()?)
}

/// Everything by which a file is found that its row does not show.
fn known(state: &State, file: &Shelved) -> String {
    let mut parts = Vec::new();
    if let Ok(summary) = &file.read {
        parts.push(state.text.tone(summary.tone));
        parts.extend([&summary.source, &summary.place, &summary.author].map(String::clone));
    }
    parts.push(file.file_name());
    parts.retain(|part| !part.trim().is_empty());
    parts.join(&format!(" {} ", state.text.sign("·")))
}
