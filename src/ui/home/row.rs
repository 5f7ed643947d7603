//! A row of home: a case, or what lies in the trash.

use super::is_written;
use crate::app::State;
use crate::app::geometry::Area;
use crate::app::query::Query;
use crate::app::shelf::{Binned, Shelved};
use crate::app::wording;
use crate::method::{CaseState, List, Tone};
use crate::store::Summary;
use crate::text::Voice;
use crate::ui::canvas::{Canvas, cells};
use crate::ui::forms;

/// Draws a case; answers with the cursor when its title is being written.
pub fn case(
    canvas: &mut Canvas,
    state: &State,
    row: Area,
    shelved: &Shelved,
    query: &Query,
) -> Option<(u16, u16)> {
    let theme = *canvas.theme;
    let summary = match &shelved.read {
        Ok(summary) => summary,
        Err(problem) => {
            let words = state.text.read_error_short(problem);
            let left = canvas.put_right(row.w - 1, row.y, row.w / 2, &words, theme.danger);
            let name = shelved.file_name();
            canvas.put(1, row.y, 1, "!", theme.danger);
            canvas.put_found(
                3,
                row.y,
                left.saturating_sub(5),
                &name,
                &query.ranges(&name),
                theme.text,
            );
            return None;
        }
    };
    canvas.put(1, row.y, 1, canvas.sign(mark(summary.tone)), theme.muted);
    let mut end = columns(canvas, state, row, summary);
    if let Some(prose) = is_written(state, &shelved.path) {
        let area = Area { x: 3, w: end.saturating_sub(3), ..row };
        return Some(forms::line(canvas, area, prose));
    }
    if shelved.copy.is_some() {
        let left =
            canvas.put_right(end, row.y, row.w / 3, &state.text.get("home-copy"), theme.strong);
        end = left.saturating_sub(2);
    }
    if !summary.practice.is_empty() && row.w >= 60 {
        let left =
            canvas.put_right(end, row.y, row.w / 4, &state.text.get("practice-mark"), theme.muted);
        end = left.saturating_sub(2);
    }
    let title = wording::title(&state.text, &summary.title);
    canvas.put_found(3, row.y, end.saturating_sub(3), &title, &query.ranges(&title), theme.text);
    None
}

/// Draws a deleted case with the day it was deleted.
pub fn binned(canvas: &mut Canvas, state: &State, row: Area, binned: &Binned, query: &Query) {
    let theme = *canvas.theme;
    let day = state.text.day_of(&binned.at, &state.now.today);
    let words = state.text.with("home-deleted", &[("day", day.into())]);
    let left = canvas.put_right(row.w - 1, row.y, row.w / 2, &words, theme.muted);
    let (sign, title) = match &binned.case.read {
        Ok(summary) => {
            (canvas.sign(mark(summary.tone)), wording::title(&state.text, &summary.title))
        }
        Err(_) => ("!", binned.name.clone()),
    };
    canvas.put(1, row.y, 1, sign, theme.muted);
    canvas.put_found(3, row.y, left.saturating_sub(5), &title, &query.ranges(&title), theme.text);
}

fn mark(tone: Tone) -> &'static str {
    match tone {
        Tone::Complaint => "−",
        Tone::Praise => "+",
        Tone::Mixed => "±",
    }
}

/// Columns of the days: those of other years take more.
fn days_w(state: &State) -> u16 {
    let today = &state.now.today;
    let year = today.0.get(..4);
    let mut changed =
        state.shelf.rows.iter().filter_map(|row| Some(&row.read.as_ref().ok()?.changed.0));
    if changed.any(|day| day.get(..4) != year) {
        return 11;
    }
    let named = ["day-today", "day-yesterday"].map(|id| cells(&state.text.get(id)));
    named.into_iter().max().unwrap_or(0)
}

/// Draws day, counts and step at the right, as many as there is room for; answers with the column
/// before which the title ends.
fn columns(canvas: &mut Canvas, state: &State, row: Area, summary: &Summary) -> u16 {
    let (text, theme) = (&state.text, *canvas.theme);
    let own = text.in_voice(Voice { tone: summary.tone, competitor: summary.competitor });
    let mut end = row.w - 1;
    let mut column = |canvas: &mut Canvas, words: &str, w: u16, from: u16| {
        if row.w >= from {
            canvas.put_cut(end - w, row.y, w, words, theme.muted);
            end -= w + 2;
        }
    };
    let day = text.day_of(&summary.changed, &state.now.today);
    column(canvas, &day, days_w(state), 40);
    let c = &summary.counts;
    let letters =
        [(List::Problems, c.problems), (List::Causes, c.causes), (List::Solutions, c.solutions)];
    let counts: Vec<String> = letters.iter().map(|(list, n)| text.count(*list, *n)).collect();
    column(canvas, &counts.join(" "), 11, 60);
    let step = match &summary.state {
        CaseState::Open => format!("{}/7 {}", summary.step.number(), own.step(summary.step)),
        CaseState::Finished => text.get("state-finished"),
        CaseState::SetAside(_) => text.get("state-set-aside"),
    };
    if row.w >= 78 {
        column(canvas, &step, 18, 0);
    } else {
        column(canvas, &format!("{}/7", summary.step.number()), 3, 0);
    }
    end
}
