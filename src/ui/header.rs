//! Above the panes: title and status, the step bar, the question and the thing in hand.

use super::canvas::{Canvas, cells};
use crate::app::bench::{Access, Bench};
use crate::app::geometry::{Area, Geometry};
use crate::app::shown::{detail, map_hint, parked_told, steps};
use crate::app::{Pane, State};
use crate::method::{EntryId, List, Step};

/// Draws all of it.
pub fn draw(canvas: &mut Canvas, state: &State, bench: &Bench) {
    let Geometry { title, question, .. } = &state.geometry;
    let mut gaps = Vec::new();
    if title.h > 0 {
        gaps.push(draw_title(canvas, state, bench, *title));
    }
    draw_steps(canvas, state, bench);
    if bench.map.is_open() {
        // The map has its own title there.
        return;
    }
    gaps.push(draw_question(canvas, state, bench, *question));
    draw_rule(canvas, state, bench, &gaps);
}

/// Cells between the question and what stands beside it.
const BESIDE: u16 = 3;

/// The client's goal is shown where it has at least this many cells for its own words.
const LEAST_GOAL: u16 = 12;

/// From this width on there is room for the rule of the step.
const WIDE_ENOUGH: u16 = 100;

/// From this width on there is room there for how much a review tells.
pub const ROOM_FOR_DETAIL: u16 = 60;

/// The rule of the step in a few words, beside the question or, where the thing in hand stands there,
/// beside the title; in a row without room for all of it there is none of it.
///
/// Where reviews are selected, how much of a story this one tells stands there instead.
fn draw_rule(canvas: &mut Canvas, state: &State, bench: &Bench, gaps: &[Area]) {
    let detail = detail(state, bench).filter(|_| state.size.w >= ROOM_FOR_DETAIL);
    let rule = (state.size.w >= WIDE_ENOUGH).then(|| state.text.step_brief(bench.case.steps.at));
    let words = detail.into_iter().flatten().chain(rule);
    for words in words {
        let fits = |gap: &&Area| cells(&words) + 4 <= gap.w;
        if let Some(gap) = gaps.iter().rev().find(fits) {
            canvas.put_right(gap.x + gap.w, gap.y, gap.w, &words, canvas.theme.muted);
            return;
        }
    }
}

/// Answers with what is left free between the title and the status.
fn draw_title(canvas: &mut Canvas, state: &State, bench: &Bench, row: Area) -> Area {
    let (status, alarm) = status(state, bench);
    let style = if alarm { canvas.theme.danger } else { canvas.theme.muted };
    let left = canvas.put_right(row.x + row.w - 1, row.y, row.w * 2 / 3, &status, style);
    let left = draw_parked(canvas, state, bench, Area { w: left.saturating_sub(row.x), ..row });
    let left = draw_routine(canvas, state, bench, Area { w: left.saturating_sub(row.x), ..row });
    let left = draw_practice(canvas, state, bench, Area { w: left.saturating_sub(row.x), ..row });
    let room = left.saturating_sub(row.x + 3);
    let took = canvas.put_cut(row.x + 1, row.y, room, &bench.case.title, canvas.theme.strong);
    let x = row.x + 1 + took;
    Area { x, w: left.saturating_sub(x + 3), ..row }
}

/// A title has at least so many cells beside what stands before the status.
const LEAST_TITLE: u16 = 16;

/// That what alarms the client is routine for us, at the end of a row before the status: it sets the
/// tone of what is said to this client, so it stays in sight. Answers with the column at which it
/// begins.
fn draw_routine(canvas: &mut Canvas, state: &State, bench: &Bench, row: Area) -> u16 {
    let mark = format!("{} {} ", state.text.get("routine-mark"), canvas.sign("·"));
    if !bench.case.card.routine || row.w < cells(&mark) + LEAST_TITLE + 4 {
        return row.right();
    }
    canvas.put_right(row.right(), row.y, row.w, &mark, canvas.theme.strong)
}

/// That the case is an exercise, at the end of a row before the status; answers with the column at
/// which it begins.
fn draw_practice(canvas: &mut Canvas, state: &State, bench: &Bench, row: Area) -> u16 {
    let mark = format!("{} {} ", state.text.get("practice-mark"), canvas.sign("·"));
    if bench.case.practice.is_empty() || row.w < cells(&mark) + LEAST_TITLE + 4 {
        return row.right();
    }
    canvas.put_right(row.right(), row.y, row.w, &mark, canvas.theme.muted)
}

/// How many thoughts are parked, at the end of a row before the status; answers with the column at
/// which it begins.
fn draw_parked(canvas: &mut Canvas, state: &State, bench: &Bench, row: Area) -> u16 {
    let room = row.w.saturating_sub(LEAST_TITLE + 4);
    let Some(words) = parked_told(&state.text, bench, room) else { return row.right() };
    let words = format!("{words} {} ", canvas.sign("·"));
    canvas.put_right(row.right(), row.y, row.w, &words, canvas.theme.muted)
}

/// How it stands with the disk, and whether that is an alarm.
#[must_use]
pub fn status(state: &State, bench: &Bench) -> (String, bool) {
    let text = &state.text;
    match &bench.access {
        Access::Held(_) | Access::Newer(_) | Access::Unwritable => {
            return (text.get("status-read-only"), true);
        }
        Access::Sample => return (text.get("status-sample"), false),
        Access::Full => {}
    }
    let disk = &bench.disk;
    if let Some(why) = &disk.failure {
        return (text.with("status-failed", &[("why", why.clone().into())]), true);
    }
    let id = match (disk.is_saved(), disk.copy) {
        (false, _) => "status-saving",
        (true, true) => "status-copy",
        (true, false) => "status-saved",
    };
    (text.get(id), disk.copy)
}

fn draw_steps(canvas: &mut Canvas, state: &State, bench: &Bench) {
    let mut free = state.geometry.steps;
    for piece in steps(state, bench) {
        let style = if piece.at { canvas.theme.strong } else { canvas.theme.muted };
        canvas.put(piece.area.x, piece.area.y, piece.area.w, &piece.words, style);
        let x = piece.area.right();
        free = Area { x, w: state.geometry.steps.right().saturating_sub(x), ..free };
    }
    if let Some((area, key, words)) = map_hint(state, bench) {
        let took = canvas.put(area.x, area.y, area.w, &key, canvas.theme.strong);
        canvas.put(area.x + took + 1, area.y, area.w, &words, canvas.theme.muted);
    }
    // Where there is no room for the title, its row stands for that of the status too.
    if state.geometry.title.h == 0
        && let Some(words) = parked_told(&state.text, bench, free.w.saturating_sub(2))
    {
        canvas.put_right(
            free.right().saturating_sub(1),
            free.y,
            free.w,
            &words,
            canvas.theme.muted,
        );
    }
}

/// Answers with what is left free in its row.
fn draw_question(canvas: &mut Canvas, state: &State, bench: &Bench, area: Area) -> Area {
    let mut w = area.w.saturating_sub(2);
    // Where there is no room for the title, an alarm stands before the question.
    let (status, alarm) = status(state, bench);
    if alarm && state.geometry.title.h == 0 {
        let left = canvas.put_right(area.x + area.w - 1, area.y, w, &status, canvas.theme.danger);
        w = left.saturating_sub(area.x + 2);
        if w < 8 {
            return Area::default();
        }
    }
    let (question, goal) = question_and_goal(state, bench, w);
    let took = canvas.put_cut(area.x + 1, area.y, w, &question, canvas.theme.text);
    let free = Area { x: area.x + 1 + took, w: w.saturating_sub(took), h: 1, ..area };
    if let Some(goal) = goal {
        return draw_goal(canvas, free, &goal);
    }
    let Some((list, id)) = thing_in_hand(bench) else { return free };
    let label = bench.case.label(id).map(|label| state.text.label(label)).unwrap_or_default();
    let words = bench.case.text_of(id).unwrap_or_default();
    let (x, y, room) = if area.h > 1 {
        (area.x + 1, area.y + 1, w)
    } else {
        let x = area.x + 1 + took + 3;
        (x, area.y, (area.x + area.w).saturating_sub(x + 1))
    };
    if room < cells(&label) + 8 {
        return free;
    }
    let id = if list == List::Problems { "new-cause-for" } else { "new-solution-for" };
    let leads = state.text.get(id);
    // Where there is room for all of it, it says what the thing in hand is in hand for.
    let whole = cells(&leads) + cells(&label) + cells(words) + 2 <= room;
    let leads = if whole && bench.access == Access::Full { leads } else { String::new() };
    let took = canvas.put(x, y, room, &leads, canvas.theme.muted);
    let took = took + u16::from(took > 0);
    let took = took + canvas.put(x + took, y, room - took, &label, canvas.theme.label(list));
    let took = took + 1;
    let took = took + canvas.put_cut(x + took, y, room - took, words, canvas.theme.strong);
    if y > area.y { free } else { Area { x: x + took, w: room - took, ..free } }
}

/// What the client is really fighting for, pinned beside the question of the step that asks what stood
/// in its way.
struct Goal<'a> {
    /// What leads to it.
    leads: String,
    /// The goal itself.
    words: &'a str,
}

/// The question as it is asked in so many cells, and the goal beside it: whole where that is possible,
/// with the question in short if need be, else cut, and left out where that is next to nothing.
fn question_and_goal<'a>(state: &State, bench: &'a Bench, w: u16) -> (String, Option<Goal<'a>>) {
    let (text, step) = (&state.text, bench.case.steps.at);
    let (long, short) = (text.step_question(step), text.step_question_short(step));
    let fits = cells(&long) <= w;
    let words = bench.case.card.goal.trim();
    let pinned = step == Step::Problems && thing_in_hand(bench).is_none();
    if pinned && !words.is_empty() {
        let leads = ["goal-pinned", "goal-pinned-short"].map(|id| text.get(id));
        let [leads_in, leads_shortly] = &leads;
        let room = |question: &str, leads: &str| {
            w.saturating_sub(cells(question) + BESIDE + cells(leads) + 1)
        };
        let ways = [(&long, leads_in), (&short, leads_in), (&short, leads_shortly)];
        let whole = ways.iter().find(|(question, leads)| cells(words) <= room(question, leads));
        let cut = ways.last().filter(|(question, leads)| room(question, leads) >= LEAST_GOAL);
        if let Some((question, leads)) = whole.or(cut) {
            return ((*question).clone(), Some(Goal { leads: (*leads).clone(), words }));
        }
    }
    (if fits { long } else { short }, None)
}

/// Draws the goal at the end of what is free; answers with what is left of that.
fn draw_goal(canvas: &mut Canvas, free: Area, goal: &Goal) -> Area {
    let (x, room) = (free.x + BESIDE, free.w.saturating_sub(BESIDE));
    let took = canvas.put(x, free.y, room, &goal.leads, canvas.theme.muted) + 1;
    let room = room.saturating_sub(took);
    let took = took + canvas.put_cut(x + took, free.y, room, goal.words, canvas.theme.strong);
    Area { x: x + took, w: free.w.saturating_sub(BESIDE + took), ..free }
}

/// The problem in hand while one works at causes, the cause in hand while one works at solutions.
fn thing_in_hand(bench: &Bench) -> Option<(List, EntryId)> {
    let list = match bench.focus {
        Pane::Causes => List::Problems,
        Pane::Solutions => List::Causes,
        _ => return None,
    };
    Some((list, bench.in_hand(list)?))
}
