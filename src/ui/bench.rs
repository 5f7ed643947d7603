//! The workbench: header, panes.

use super::canvas::{Canvas, cells};
use super::paint::Mark;
use super::{areas, check, entries, frame, header, map, marks, page, proposals};
use crate::app::bench::{Access, Bench, LineWork, Plan, Target, Work, plan};
use crate::app::command::Command;
use crate::app::find::Ground;
use crate::app::geometry::{Area, Placed};
use crate::app::hints::key_of_text;
use crate::app::layer::Layer;
use crate::app::layout::wrap;
use crate::app::prose::Prose;
use crate::app::shown::{
    copied, detail, line_in_hand, lines_without_problem, mark_in_hand, shows, told_by_others,
};
use crate::app::{Pane, State};
use crate::lens::Kind;
use crate::method::{EntryId, List, Step};
use crate::text::Text;

/// Draws the bench and answers with the place of the cursor.
pub fn draw(canvas: &mut Canvas, state: &State, bench: &Bench) -> Option<(u16, u16)> {
    header::draw(canvas, state, bench);
    if bench.map.is_open() {
        return Some(map::draw(canvas, state, bench));
    }
    let chain = chain(bench);
    let mut cursor = None;
    for placed in &state.geometry.panes {
        let at = pane(canvas, state, bench, placed, &chain);
        if placed.pane == bench.focus {
            cursor = at;
        }
    }
    cursor
}

/// What the entry in hand is linked with, while one is in a list of the chain; for a new entry what
/// it will stand on.
fn chain(bench: &Bench) -> Vec<EntryId> {
    if let Work::Line(LineWork { target: Target::New { parents, .. }, .. }) = &bench.work {
        return parents.clone();
    }
    if let Work::Line(LineWork { target: Target::Under { over, .. }, .. }) = &bench.work {
        return vec![*over];
    }
    match bench.focus {
        Pane::Problems | Pane::Causes | Pane::Solutions => {
            let linked = bench.entry().map(|id| bench.case.chain_of(id)).unwrap_or_default();
            // What a new entry would stand on is shown before it is begun.
            let below = bench.focus.list().map(|list| bench.parents_for(list)).unwrap_or_default();
            linked.into_iter().chain(below).collect()
        }
        Pane::Raw | Pane::Neutral | Pane::Questions => Vec::new(),
    }
}

fn pane(
    canvas: &mut Canvas,
    state: &State,
    bench: &Bench,
    placed: &Placed,
    chain: &[EntryId],
) -> Option<(u16, u16)> {
    let below = |layer: &Layer| matches!(layer, Layer::Find(_));
    let focus = placed.pane == bench.focus
        && (state.layers.iter().all(below) || bench.access == Access::Sample);
    let mut title = title(state, bench, placed.pane);
    if bench.zoomed {
        title.push(state.text.get("pane-zoomed"));
    }
    let area = placed.list();
    let list = placed
        .pane
        .list()
        .map(|list| (list, plan(bench, &state.text, list, area.w, usize::from(area.h))));
    let height = usize::from(area.h);
    let (above, below) = match &list {
        Some((list, plan)) => plan.out_of_sight(bench.views.of(*list).top, height),
        None if placed.pane == Pane::Raw => rows_out_of_sight(&bench.raw, height),
        None => rows_out_of_sight(&bench.neutral, height),
    };
    let (title, aside) = headed(&state.text, placed.outer, title, above, below);
    frame::frame(canvas, placed.outer, placed.frame, &title, &aside, focus);
    let legend = if placed.pane == Pane::Raw { marks::legend(state) } else { Vec::new() };
    for (word, mark) in legend {
        // Each word looks as what it tells of.
        if let Some(at) = title.rfind(&word) {
            let columns = (cells(&title[..at]), cells(&word));
            frame::tint_title(canvas, placed.outer, columns, mark);
        }
    }
    if let Some(words) = mark_in_hand(state).filter(|_| focus) {
        frame::foot(canvas, placed.outer, placed.frame, &words);
    }
    match &list {
        Some((list, plan)) => {
            let at = entries::draw(canvas, state, bench, placed, (*list, plan), chain);
            let free = left_free(state, bench, *list, area, plan);
            let free = if focus { areas::draw(canvas, state, bench, *list, free) } else { free };
            if *list == List::Questions || focus && matches!(bench.work, Work::Idle) {
                proposals::draw(canvas, state, bench, *list, free);
            }
            at
        }
        None => text(canvas, state, bench, placed, chain),
    }
}

fn text(
    canvas: &mut Canvas,
    state: &State,
    bench: &Bench,
    placed: &Placed,
    chain: &[EntryId],
) -> Option<(u16, u16)> {
    let area = placed.prose();
    if placed.pane == Pane::Raw {
        let raw = (&Ground::Page(Pane::Raw), &bench.raw);
        let mut stretches = marks::stretches(state, bench, Pane::Raw, area);
        let lit = check::stretches(state, bench, (Pane::Raw, area), std::iter::empty());
        check::point_at(canvas, &bench.raw, area, &lit);
        stretches.extend(lit);
        let copied = copied(bench).map(|range| (range, Mark::Copied));
        check::point_at(canvas, &bench.raw, area, copied.as_slice());
        stretches.extend(copied);
        let at = page::draw(canvas, state, area, raw, true, stretches);
        return at.or(Some((area.x, area.y)));
    }
    let writing = matches!(bench.work, Work::Page { pane: Pane::Neutral });
    let offers = |canvas: &mut Canvas, rows: usize| {
        let rows = u16::try_from(rows).unwrap_or(u16::MAX).saturating_add(1);
        if bench.focus == Pane::Neutral && matches!(bench.work, Work::Idle) {
            proposals::draw(canvas, state, bench, List::Facts, area.below(rows));
        }
    };
    if bench.neutral.is_empty() && !writing {
        let key = key_of_text(state, Command::Draft);
        let words = state.text.with("empty-neutral", &[("key", key.into())]);
        offers(canvas, words.lines().map(|line| wrap(line, area.w).len()).sum());
        return Some(entries::invitation(canvas, area, &words));
    }
    offers(canvas, bench.neutral.total_rows().saturating_sub(bench.neutral.top()));
    let facts = bench.case.facts.iter().enumerate();
    let chained = facts.filter(|(_, fact)| chain.contains(&fact.id)).map(|(line, _)| line);
    let lit = check::stretches(state, bench, (Pane::Neutral, area), chained);
    check::point_at(canvas, &bench.neutral, area, &lit);
    check::foot(canvas, state, bench, placed);
    let mut stretches = marks::stretches(state, bench, Pane::Neutral, area);
    stretches.extend(lit);
    page::ring(canvas, &bench.neutral, area, &lines_without_problem(bench));
    if let Some(line) = line_in_hand(bench) {
        page::point_at(canvas, &bench.neutral, area, line);
    }
    let neutral = (&Ground::Page(Pane::Neutral), &bench.neutral);
    let at = page::draw(canvas, state, area, neutral, true, stretches);
    page::told(canvas, &bench.neutral, area, &told_by_others(&state.text, bench));
    at.or(Some((area.x, area.y)))
}

/// What a list leaves free, without a row between.
fn left_free(state: &State, bench: &Bench, list: List, area: Area, plan: &Plan) -> Area {
    let rows = if plan.items.is_empty() {
        let words = state.text.get(entries::empty(list));
        words.lines().map(|line| wrap(line, area.w.saturating_sub(2)).len()).sum()
    } else {
        plan.rows.saturating_sub(bench.views.of(list).top)
    };
    area.inside(1, 0).below(u16::try_from(rows).unwrap_or(u16::MAX).saturating_add(1))
}

/// The title of a pane and what is out of sight in it. That there is more is said however little room
/// there is: first in fewer words, then instead of the last parts of the title.
fn headed(
    text: &Text,
    outer: Area,
    mut title: Vec<String>,
    above: usize,
    below: usize,
) -> (String, String) {
    let long = out_of_sight(text, ["pane-above", "pane-below"], above, below);
    let short = out_of_sight(text, ["pane-above", "pane-below-short"], above, below);
    loop {
        let words = joined(text, &title);
        let fits = |aside: &&String| frame::has_room_for(outer, &words, aside);
        match [&long, &short].into_iter().find(fits) {
            Some(aside) => return (words, aside.clone()),
            None if title.len() > 1 => drop(title.pop()),
            None => return (words, String::new()),
        }
    }
}

/// The parts of a title in one.
fn joined(text: &Text, parts: &[String]) -> String {
    let join = |title: String, more: &String| {
        text.with("title-join", &[("title", title.into()), ("more", more.clone().into())])
    };
    let (first, more) =
        parts.split_first().map_or((String::new(), parts), |(of, more)| (of.clone(), more));
    more.iter().fold(first, join)
}

/// The parts of the title of a pane, the most important first.
fn title(state: &State, bench: &Bench, pane: Pane) -> Vec<String> {
    let text = &state.text;
    let Some(list) = pane.list() else { return title_of_text(state, bench, pane) };
    let mut title = vec![format!("{} {}", text.list(list), bench.case.count(list))];
    let mut add = |id: &str, count: usize| {
        if count > 0 {
            title.push(text.with(id, &[("count", count.into())]));
        }
    };
    // While entries are picked, that is what matters.
    let is_here = |id: &&EntryId| bench.case.find(**id).is_some_and(|(of, _)| of == list);
    let picked = bench.picked.iter().filter(is_here).count();
    if picked > 0 {
        add("title-picked", picked);
        return title;
    }
    match list {
        List::Problems => add("title-without-cause", bench.case.unanswered(list).len()),
        List::Causes => add("title-without-solution", bench.case.unanswered(list).len()),
        _ => {}
    }
    match list {
        List::Causes => add("title-without-problem", bench.case.orphans(list).len()),
        List::Solutions => add("title-without-its-cause", bench.case.orphans(list).len()),
        _ => {}
    }
    let parked = bench.case.waiting_thoughts().filter(|parked| parked.list() == Some(list));
    add("title-parked", parked.count());
    title
}

/// The title of a text: with what step 4 has still to take away, or how much of a story it tells, and
/// with the words for what is marked.
fn title_of_text(state: &State, bench: &Bench, pane: Pane) -> Vec<String> {
    let text = &state.text;
    if pane == Pane::Raw {
        let mending = matches!(bench.work, Work::Page { pane: Pane::Raw });
        let mut title = vec![text.get(if mending { "pane-raw-mending" } else { "pane-raw" })];
        let detail = detail(state, bench).filter(|_| state.size.w < header::ROOM_FOR_DETAIL);
        title.extend(detail.map(|[.., score]| score));
        title.extend(marks::legend(state).into_iter().map(|(word, _)| word));
        return title;
    }
    let mut title = vec![text.get("pane-neutral")];
    let left = bench.readings.neutral.soft();
    if left > 0 && shows(state, Pane::Neutral, Kind::Emotion) && !bench.neutral.is_empty() {
        title.push(text.with("title-soft-left", &[("count", left.into())]));
    }
    let waiting = lines_without_problem(bench).len();
    if waiting > 0 && bench.case.steps.at == Step::Problems {
        title.push(text.with("title-without-problem", &[("count", waiting.into())]));
    }
    title
}

/// How many rows of a text are above its window and below it.
fn rows_out_of_sight(page: &Prose, height: usize) -> (usize, usize) {
    (page.top(), page.total_rows().saturating_sub(page.top() + height))
}

/// How much of a pane is out of sight above and below: entries of a list, rows of a text.
fn out_of_sight(text: &Text, ids: [&str; 2], above: usize, below: usize) -> String {
    let counts = ids.into_iter().zip([above, below]).filter(|(_, count)| *count > 0);
    let parts = counts.map(|(id, count)| text.with(id, &[("count", count.into())]));
    parts.collect::<Vec<_>>().join(" ")
}
