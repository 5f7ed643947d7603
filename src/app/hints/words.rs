//! What a hint says where it depends on what is in hand.

use crate::app::bench::Bench;
use crate::app::layer::{FieldKind, Form, Jotted, Layer};
use crate::app::pane::Pane;
use crate::app::prose::Prose;
use crate::app::reading::Fate;
use crate::app::reason::check_in_hand;
use crate::app::shelf::ShelfWork;
use crate::app::shown::{CheckRow, OfferKind, dialog, lot_in_hand, offered, offers, remark_hint};
use crate::app::state::State;
use crate::method::ParkedState;

/// What is offered first.
fn first_offer(state: &State) -> Option<OfferKind> {
    let bench = state.bench.as_deref()?;
    offers(state, bench, offered(bench)).first().map(|offer| offer.kind)
}

/// What taking over what is offered first does.
pub(super) fn hint_for_offer(state: &State) -> &'static str {
    if let Some(hint) = state.bench.as_deref().and_then(remark_hint) {
        return hint;
    }
    match first_offer(state) {
        Some(OfferKind::Parked(_)) => "hint-take-parked",
        Some(OfferKind::Strength) => "hint-take-strength",
        Some(OfferKind::Question) | None => "hint-ask-missing",
    }
}

/// What Enter does with a line that is jotted down.
pub(super) fn hint_for_jot(state: &State) -> &'static str {
    match state.layers.last() {
        Some(Layer::Jot(jot)) => match jot.about {
            Jotted::Thought(_) => "hint-park",
            Jotted::Drop(_) => "cmd-drop-thought",
            Jotted::Question(_) => "hint-add-question",
            Jotted::Wording(_) | Jotted::Jump => "cmd-accept",
        },
        _ => "cmd-accept",
    }
}

/// What Enter does with the thought in hand of the parking lot.
pub(super) fn hint_for_thought(state: &State) -> &'static str {
    match lot_in_hand(state) {
        _ if state.bench.is_none() => "cmd-open",
        Some(row) if *row.state != ParkedState::Waiting => "hint-wait-again",
        _ => "hint-use",
    }
}

/// Whether an area is asked about.
pub(super) fn asks_about_area(state: &State) -> bool {
    let asks = |bench: &Bench| bench.focus == Pane::Causes && bench.asked_area.is_some();
    state.bench.as_deref().is_some_and(asks)
}

/// Whether the review is in hand.
pub(super) fn on_raw(state: &State) -> bool {
    state.bench.as_deref().is_some_and(|bench| bench.focus == Pane::Raw)
}

/// Whether the questions are in hand.
pub(super) fn on_questions(state: &State) -> bool {
    state.bench.as_deref().is_some_and(|bench| bench.focus == Pane::Questions)
}

/// Whether Enter in a form does what Tab does.
pub(super) fn enter_goes_on(state: &State) -> bool {
    match state.layers.last() {
        Some(Layer::Form(form)) => form.kind() != FieldKind::Door && !begun(form),
        _ => true,
    }
}

/// Whether Enter takes what is offered behind the cursor.
pub(super) fn begun(form: &Form) -> bool {
    form.offered.offer.as_ref().is_some_and(|offer| offer.begun)
}

/// What Enter does with the row in hand of the facts.
pub(super) fn hint_for_row(state: &State) -> &'static str {
    let row = check_in_hand(state);
    match row {
        Some(CheckRow::Fact(row)) => match row.fate {
            Fate::Lost => "hint-put-in",
            Fate::Altered | Fate::Reversed | Fate::Added => "hint-go-there",
            Fate::LeftOut => "hint-needed-again",
        },
        Some(CheckRow::Dropped(_)) => "hint-put-back",
        None => "cmd-confirm",
    }
}

/// Whether the last card of the tour is shown: there is nothing left to be skipped.
pub(super) fn tour_is_over(state: &State) -> bool {
    matches!(state.layers.last(), Some(Layer::Tour(tour)) if tour.step().is_none())
}

/// Why a case is set aside, while that is being written.
pub(super) fn reason(state: &State) -> Option<String> {
    match (&state.bench, &state.shelf.work) {
        (Some(bench), _) => bench.reason().map(Prose::text),
        (None, ShelfWork::Reason(_, prose)) => Some(prose.text()),
        (None, _) => None,
    }
}

/// Whether the buttons of the question on top stand one below the other.
pub(super) fn is_stacked(state: &State) -> bool {
    matches!(state.layers.last(), Some(Layer::Dialog(ask)) if dialog(state, ask).stacked)
}
