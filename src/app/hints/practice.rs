//! Hints of practice: choosing an exercise, comparing with the expert.

use crate::app::command::Command;
use crate::app::layer::Layer;
use crate::app::pane::Pane;
use crate::app::practice::has_own;
use crate::app::scope::Place;
use crate::app::state::State;

/// Whether there is something of one's own at the step in hand to compare with an expert's.
pub(super) fn offers_to_compare(state: &State, place: Place) -> bool {
    let Some(bench) = state.bench.as_deref() else { return false };
    let (case, step) = (&bench.case, bench.case.steps.at);
    matches!(place, Place::List | Place::Page)
        && bench.picked.len() < 2
        && bench.focus == Pane::of_step(step)
        && has_own(case, step)
}

/// The message of a hint in the list of exercises or in a comparison.
pub(super) fn message(state: &State, place: Place, command: Command) -> String {
    match (place, command) {
        (_, Command::Cancel) => "cmd-back".to_owned(),
        (Place::Exercises, Command::Confirm) if begun_in_hand(state) => "hint-go-on".to_owned(),
        (Place::Exercises, Command::Confirm) => "hint-begin".to_owned(),
        (_, Command::NextTab) => "hint-next-step".to_owned(),
        (_, Command::PreviousTab) => "hint-previous-step".to_owned(),
        _ => format!("cmd-{}", command.row().id),
    }
}

/// Whether there is a try at the exercise in hand.
fn begun_in_hand(state: &State) -> bool {
    let Some(Layer::Exercises(list)) = state.layers.last() else { return false };
    list.rows.get(list.cursor).is_some_and(|row| state.shelf.latest_try(row.id).is_some())
}

/// What one needs most in the list of exercises and in a comparison.
pub(super) fn commands(state: &State, place: Place) -> &'static [Command] {
    use Command as C;
    match place {
        Place::Exercises if begun_in_hand(state) => &[C::Confirm, C::NewTry, C::Cancel, C::Down],
        Place::Exercises => &[C::Confirm, C::Cancel, C::Down],
        _ => &[C::TakeExperts, C::Cancel, C::Down, C::NextTab, C::PreviousTab, C::Undo],
    }
}
