//! What is said of the text in hand: what the mark under the cursor is and why, how much it tells.

use crate::app::bench::Bench;
use crate::app::layer::Layer;
use crate::app::layout::visible;
use crate::app::pane::Pane;
use crate::app::state::State;
use crate::lens::Kind;
use crate::method::Step;

/// What the mark under the cursor of the text in hand is and why it is there.
#[must_use]
pub fn mark_in_hand(state: &State) -> Option<String> {
    let only_found = state.layers.iter().all(|layer| matches!(layer, Layer::Find(_)));
    let bench = state.bench.as_deref().filter(|_| only_found)?;
    let (prose, reading) = (bench.page(bench.focus)?, bench.reading(bench.focus)?);
    let shows = |kind: Kind| shows(state, bench.focus, kind);
    let (_, mark) = reading.mark_at(prose.cursor(), shows)?;
    Some(visible(&state.text.mark(mark)).into_owned())
}

/// Whether marks of a kind are shown in the text of a pane: what a neutral text says is fact anyway.
#[must_use]
pub fn shows(state: &State, pane: Pane, kind: Kind) -> bool {
    state.reader.shown.shows(kind) && (pane == Pane::Raw || kind.is_soft())
}

/// At the step where reviews are selected: how much of a story this one tells, the longest wording
/// first.
#[must_use]
pub fn detail(state: &State, bench: &Bench) -> Option<[String; 4]> {
    let told = bench.case.steps.at == Step::Select && state.reader.lens.is_some();
    let detail = if told { bench.readings.raw.detail()? } else { return None };
    let text = &state.text;
    Some([
        text.detail(&detail),
        text.detail_reasons(&detail),
        text.detail_missing(&detail),
        text.detail_score(&detail),
    ])
}
