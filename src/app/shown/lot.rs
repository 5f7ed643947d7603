//! The parking lot: its rows, what is told of them, and what stands where.

use super::layers::{sheet, top, uncovered};
use super::{cells, numbered, rows_of};
use crate::app::bench::Bench;
use crate::app::geometry::Area;
use crate::app::layer::{Layer, Lot};
use crate::app::layout::visible;
use crate::app::shelf::Shelved;
use crate::app::state::State;
use crate::method::{EntryId, Label, ParkedState, Stamp, Step};
use crate::text::Text;

/// A thought in the parking lot.
#[derive(Debug, Clone, Copy)]
pub struct LotRow<'a> {
    /// The case that it waits in, at home.
    pub case: Option<&'a Shelved>,
    /// Its number in its case.
    pub id: EntryId,
    /// Its words.
    pub text: &'a str,
    /// The step at which it was said.
    pub said_at: Step,
    /// The step it belongs to.
    pub for_step: Step,
    /// When it was said.
    pub when: &'a Stamp,
    /// What became of it.
    pub state: &'a ParkedState,
}

/// The rows of the parking lot: those that wait first, each kind in the order in which they were
/// said; at home those that wait, case by case.
#[must_use]
pub fn lot_rows(state: &State) -> Vec<LotRow<'_>> {
    let Some(bench) = state.bench.as_deref() else { return waiting_everywhere(state).collect() };
    let (waiting, settled): (Vec<_>, Vec<_>) =
        bench.case.parked.iter().partition(|parked| parked.waits());
    let rows = waiting.into_iter().chain(settled).map(|parked| LotRow {
        case: None,
        id: parked.id,
        text: &parked.text,
        said_at: parked.said_at,
        for_step: parked.for_step,
        when: &parked.when,
        state: &parked.state,
    });
    rows.collect()
}

fn waiting_everywhere(state: &State) -> impl Iterator<Item = LotRow<'_>> {
    let cases = state.shelf.rows.iter().filter_map(|row| Some((row, row.read.as_ref().ok()?)));
    cases.flat_map(|(row, summary)| {
        summary.waits.thoughts.iter().map(move |thought| LotRow {
            case: Some(row),
            id: thought.id,
            text: &thought.text,
            said_at: thought.said_at,
            for_step: thought.for_step,
            when: &thought.when,
            state: &ParkedState::Waiting,
        })
    })
}

/// The row in hand of the parking lot.
#[must_use]
pub fn lot_in_hand(state: &State) -> Option<LotRow<'_>> {
    let lot = state.layers.iter().rev().find_map(|layer| match layer {
        Layer::Lot(lot) => Some(lot),
        _ => None,
    })?;
    lot_rows(state).get(lot.cursor).copied()
}

/// What stands at the end of a row: the step of a thought that waits, what became of another one; at
/// home the case.
#[must_use]
pub fn lot_aside(state: &State, row: &LotRow) -> String {
    let text = &state.text;
    match (row.case, row.state) {
        (Some(case), _) => case.title(text),
        (None, ParkedState::Waiting) => numbered(text, row.for_step),
        (None, ParkedState::Used) => text.get("lot-used"),
        (None, ParkedState::OtherCase(_)) => text.get("lot-moved"),
        (None, ParkedState::Dropped(_)) => text.get("lot-dropped"),
    }
}

/// What is told of the thought in hand below the rows.
#[must_use]
pub fn lot_told(state: &State, row: &LotRow) -> String {
    let text = &state.text;
    let said_at = ("step", numbered(text, row.said_at).into());
    let when = text.moment_of(row.when, &state.now.today);
    let said = if when.is_empty() {
        text.with("lot-said-at", &[said_at])
    } else {
        text.with("lot-said", &[said_at, ("when", when.into())])
    };
    let for_step = ("step", numbered(text, row.for_step).into());
    let fate = match (row.state, state.bench.as_deref()) {
        (ParkedState::Waiting, Some(bench)) if row.case.is_none() => match becomes(bench, row) {
            Some((label, parents)) => {
                let label = ("label", text.label(label).into());
                let parents = text.labels(&parents);
                let parents = if parents.is_empty() { "no".to_owned() } else { parents };
                let parents = ("parents", parents.into());
                text.with("lot-becomes", &[for_step, label, parents])
            }
            None => text.with("lot-waits", &[for_step]),
        },
        (ParkedState::Waiting, _) => text.with("lot-waits", &[for_step]),
        (ParkedState::Used, _) => text.with("lot-was-used", &[for_step]),
        (ParkedState::OtherCase(id), _) => {
            let of = |row: &&Shelved| row.read.as_ref().is_ok_and(|summary| summary.id == *id);
            let title = state.shelf.rows.iter().find(of).map(|row| row.title(text));
            let title = title.unwrap_or_else(|| id.0.clone());
            text.with("lot-was-moved", &[("title", title.into())])
        }
        (ParkedState::Dropped(why), _) => {
            text.with("lot-was-dropped", &[("why", why.as_str().into())])
        }
    };
    let case = row.case.map(|case| text.with("lot-case", &[("title", case.title(text).into())]));
    case.into_iter().chain([fate, said]).collect::<Vec<_>>().join(" ")
}

/// Which entry a thought would become if it were used now, and what that would stand on.
fn becomes(bench: &Bench, row: &LotRow) -> Option<(Label, Vec<Label>)> {
    let list = row.for_step.list()?;
    let count = bench.case.count(list);
    let number = if count == 0 { 1 } else { bench.views.of(list).cursor + 2 };
    let parents = bench.parents_for(list);
    let parents = parents.into_iter().filter_map(|id| bench.case.label(id));
    Some((Label { list, number }, parents.collect()))
}

/// Where the parts of the parking lot stand.
#[derive(Debug, Clone, Copy)]
pub struct LotSheet {
    /// The box.
    pub outer: Area,
    /// The rows.
    pub body: Area,
    /// The first row in view.
    pub top: usize,
    /// What is told of the one in hand; no rows where there is no room.
    pub told: Area,
}

/// Where everything of the parking lot stands; its size does not depend on its rows.
#[must_use]
pub fn lot(state: &State, lot: &Lot) -> LotSheet {
    let outer = sheet(state.size, 96, (state.size.h * 2 / 3).max(14));
    let inner = outer.inside(2, 1);
    let told_h = match inner.h {
        0..5 => 0,
        5..8 => 2,
        8..12 => 4,
        _ => 5,
    };
    let list_h = inner.h - told_h - u16::from(told_h > 0);
    let body = uncovered(state, Area { h: list_h, ..inner });
    let told = uncovered(state, inner.below(inner.h - told_h));
    LotSheet { outer, body, top: top(lot.cursor, body), told }
}

/// The rows below the list: the words of the thought, and what is told of it.
#[must_use]
pub fn lot_told_rows(state: &State, row: &LotRow, area: Area) -> (Vec<String>, Vec<String>) {
    let words = visible(row.text).into_owned();
    let told = visible(&lot_told(state, row)).into_owned();
    let (mut words, mut told) = (rows_of(&words, area.w), rows_of(&told, area.w));
    let room = usize::from(area.h);
    words.truncate(room - told.len().min(room / 2));
    told.truncate(room - words.len());
    (words, told)
}

/// How many thoughts wait, as the header says it in so many cells; nothing when none does, or when
/// there is no room for it.
#[must_use]
pub fn parked_told(text: &Text, bench: &Bench, room: u16) -> Option<String> {
    let count = bench.parked();
    if count == 0 {
        return None;
    }
    let ways = ["status-parked", "status-parked-short", "status-parked-least"];
    let ways = ways.into_iter().map(|id| text.with(id, &[("count", count.into())]));
    ways.into_iter().find(|words| cells(words) <= room)
}
