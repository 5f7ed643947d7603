//! The workbench: header, panes.

use super::canvas::{Canvas, cells};
use super::paint::Mark;
use super::{entries, frame, header, marks, page, proposals};
use crate::app::bench::{Access, Bench, LineWork, Plan, Target, Work, plan};
use crate::app::find::Ground;
use crate::app::geometry::{Area, Placed};
use crate::app::layer::Layer;
use crate::app::layout::{Place, wrap};
use crate::app::shown::{detail, mark_in_hand, shows};
use crate::app::{Pane, State};
use crate::lens::Kind;
use crate::method::{EntryId, List};
use crate::text::Text;

/// Draws the bench and answers with the place of the cursor.
pub fn draw(canvas: &mut Canvas, state: &State, bench: &Bench) -> Option<(u16, u16)> {
    header::draw(canvas, state, bench);
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
    match bench.focus {
        Pane::Problems | Pane::Causes | Pane::Solutions => {
            bench.entry().map(|id| bench.case.chain_of(id)).unwrap_or_default()
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
    let mut title = title(state, bench, placed);
    let plain = cells(&title);
    let legend = if placed.pane == Pane::Raw { marks::legend(state) } else { Vec::new() };
    for (word, _) in &legend {
        title = join(&state.text, &title, word);
    }
    if bench.zoomed {
        title = join(&state.text, &title, &state.text.get("pane-zoomed"));
    }
    let area = placed.list();
    let list = placed
        .pane
        .list()
        .map(|list| (list, plan(bench, &state.text, list, area.w, usize::from(area.h))));
    let (top, rows) = match &list {
        Some((list, plan)) => (bench.views.of(*list).top, plan.rows),
        None if placed.pane == Pane::Raw => (bench.raw.top(), bench.raw.total_rows()),
        None => (bench.neutral.top(), bench.neutral.total_rows()),
    };
    let aside = aside(state, top, rows.saturating_sub(top + usize::from(area.h)));
    frame::frame(canvas, placed.outer, placed.frame, &title, &aside, focus);
    // Each word of the legend looks as what it tells of.
    let mut x = plain;
    for (word, mark) in &legend {
        let dot = cells(&join(&state.text, "", ""));
        frame::tint_title(canvas, placed.outer, (x + dot, cells(word)), *mark);
        x += dot + cells(word);
    }
    if let Some(words) = mark_in_hand(state).filter(|_| focus) {
        frame::foot(canvas, placed.outer, placed.frame, &words);
    }
    match &list {
        Some((list, plan)) => {
            let at = entries::draw(canvas, state, bench, placed, (*list, plan), chain);
            if *list == List::Questions {
                proposals::draw(canvas, state, bench, left_free(state, area, top, plan));
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
        let at = page::draw(
            canvas,
            state,
            area,
            raw,
            true,
            marks::stretches(state, bench, Pane::Raw, area),
        );
        return at.or(Some((area.x, area.y)));
    }
    let writing = matches!(bench.work, Work::Page { pane: Pane::Neutral });
    if bench.neutral.is_empty() && !writing {
        let words = state.text.get("empty-neutral");
        return Some(entries::invitation(canvas, area, &words));
    }
    let facts = bench.case.facts.iter().zip(bench.neutral.lines()).enumerate();
    let lit = facts.filter(|(_, (fact, _))| chain.contains(&fact.id));
    let mut stretches = marks::stretches(state, bench, Pane::Neutral, area);
    let lit =
        lit.map(|(line, (_, text))| (Place::new(line, 0)..Place::new(line, text.len()), Mark::Lit));
    stretches.extend(lit);
    let neutral = (&Ground::Page(Pane::Neutral), &bench.neutral);
    let at = page::draw(canvas, state, area, neutral, true, stretches);
    at.or(Some((area.x, area.y)))
}

/// What a list of questions leaves free, without a row between.
fn left_free(state: &State, area: Area, top: usize, plan: &Plan) -> Area {
    let rows = if plan.items.is_empty() {
        let words = state.text.get("empty-questions");
        words.lines().map(|line| wrap(line, area.w.saturating_sub(2)).len()).sum()
    } else {
        plan.rows.saturating_sub(top)
    };
    area.inside(1, 0).below(u16::try_from(rows).unwrap_or(u16::MAX).saturating_add(1))
}

/// Two parts of a title.
fn join(text: &Text, title: &str, more: &str) -> String {
    text.with("title-join", &[("title", title.into()), ("more", more.into())])
}

fn title(state: &State, bench: &Bench, placed: &Placed) -> String {
    let text = &state.text;
    let Some(list) = placed.pane.list() else { return title_of_text(state, bench, placed) };
    let mut title = format!("{} {}", text.list(list), bench.case.count(list));
    let mut add = |id: &str, count: usize| {
        if count > 0 {
            title = join(text, &title, &text.with(id, &[("count", count.into())]));
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
    title
}

/// The title of a text: with what step 4 has still to take away, or how much of a story it tells.
fn title_of_text(state: &State, bench: &Bench, placed: &Placed) -> String {
    let text = &state.text;
    if placed.pane == Pane::Raw {
        let mending = matches!(bench.work, Work::Page { pane: Pane::Raw });
        let title = text.get(if mending { "pane-raw-mending" } else { "pane-raw" });
        return match detail(state, bench).filter(|_| state.size.w < header::ROOM_FOR_DETAIL) {
            Some([_, _, score]) => join(text, &title, &score),
            None => title,
        };
    }
    let title = text.get("pane-neutral");
    let shown = shows(state, Pane::Neutral, Kind::Emotion);
    match bench.readings.neutral.soft() {
        count if count > 0 && shown && !bench.neutral.is_empty() => {
            let left = text.with("title-soft-left", &[("count", count.into())]);
            join(text, &title, &left)
        }
        _ => title,
    }
}

/// How many rows of a pane are out of sight above and below.
fn aside(state: &State, above: usize, below: usize) -> String {
    let told = |id: &str, count: usize| {
        (count > 0).then(|| state.text.with(id, &[("count", count.into())]))
    };
    let parts = [told("pane-above", above), told("pane-below", below)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
