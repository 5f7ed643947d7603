//! The step bar: it is the menu too.

use super::cells;
use crate::app::bench::Bench;
use crate::app::command::Command;
use crate::app::geometry::Area;
use crate::app::hints::key_at;
use crate::app::scope::Place;
use crate::app::state::State;
use crate::method::{Step, StepState};

/// A step in the bar.
#[derive(Debug, Clone)]
pub struct StepPiece {
    /// Which.
    pub step: Step,
    /// Where it stands.
    pub area: Area,
    /// Its words.
    pub words: String,
    /// Whether one is at it.
    pub at: bool,
}

/// The pieces of the step bar. Names are left out where there is no room for them.
#[must_use]
pub fn steps(state: &State, bench: &Bench) -> Vec<StepPiece> {
    let row = state.geometry.steps;
    let at = bench.case.steps.at;
    let full = Step::ALL.map(|step| words(state, bench, step, true));
    let w = full.iter().map(|words| cells(words) + 1).sum::<u16>();
    let short = w + 1 > row.w;
    let gap = if short || w + 7 > row.w { 1 } else { 2 };
    let mut x = row.x + 1;
    let pieces = Step::ALL.into_iter().zip(full).map(|(step, full)| {
        let words = if short { words(state, bench, step, step == at) } else { full };
        let w = cells(&words).min(row.right().saturating_sub(x));
        let area = Area { x, w, ..row };
        x += w + gap;
        StepPiece { step, area, words, at: step == at }
    });
    pieces.collect()
}

/// The way to the map, or back from it, at the end of the step bar where there is room for it.
#[must_use]
pub fn map_hint(state: &State, bench: &Bench) -> Option<(Area, String, String)> {
    let row = state.geometry.steps;
    let place = if bench.map.is_open() { Place::Map } else { Place::List };
    let key = key_at(state, place, Command::Map);
    let words = state.text.get(if bench.map.is_open() { "map-back" } else { "cmd-map" });
    let w = cells(&key) + 1 + cells(&words);
    let end = steps(state, bench).last().map_or(row.x, |piece| piece.area.right());
    let fits = state.geometry.title.h > 0 && !key.is_empty() && end + w + 3 < row.right();
    fits.then(|| (Area { x: row.right() - w - 1, w, ..row }, key, words))
}

fn words(state: &State, bench: &Bench, step: Step, named: bool) -> String {
    let at = bench.case.steps.at == step;
    let mark = match bench.case.steps.state(step) {
        StepState::Done => "✓",
        StepState::NotNeeded => "–",
        StepState::Open if at => "",
        StepState::Open => "·",
    };
    let here = if at { "▸" } else { "" };
    let mark = [here, mark].map(|sign| state.text.sign(sign)).concat();
    let name = state.text.step(step);
    let name = if at { name.to_uppercase() } else { name };
    if named {
        format!("{mark}{} {name}", step.number())
    } else {
        format!("{mark}{}", step.number())
    }
}
