//! What is possible on what lies on top, and else why not.

use super::{Elsewhere, Reason, checkable, editable, practice, written};
use crate::app::command::Command;
use crate::app::layer::{Jotted, Layer};
use crate::app::shown::other_cases;
use crate::app::state::State;
use crate::method::Step;

/// Whether a command is possible on the layer on top, as far as that alone tells it.
pub(super) fn possible(state: &State, command: Command) -> Option<Result<(), Reason>> {
    use Command as C;
    let refused = match (command, state.layers.last()) {
        (C::Confirm, Some(Layer::OtherCase(_))) if other_cases(state).is_empty() => {
            Reason::NoOtherCase
        }
        (C::Park, Some(Layer::Jot(jot))) if !matches!(jot.about, Jotted::Thought(_)) => {
            Reason::Elsewhere(Elsewhere::AfterText)
        }
        (C::Suspend, _) if !cfg!(unix) => Reason::NoSuspending,
        (C::Editor, _) => return Some(editable(state)),
        (C::Left, Some(Layer::Tour(tour))) if tour.card == 0 => Reason::FirstCard,
        (C::TakeExperts, Some(Layer::Compare(compare))) => {
            return Some(practice::takeable(state, compare));
        }
        (C::NextTab, Some(Layer::Compare(of))) if of.step == of.last => Reason::StaysHidden,
        (C::PreviousTab, Some(Layer::Compare(of))) if of.step == Step::Select => {
            Reason::StaysHidden
        }
        (C::Confirm | C::LeaveOut, Some(Layer::Check(_))) => {
            return Some(checkable(state, command));
        }
        (C::Confirm, Some(Layer::Versions(versions))) => {
            return Some(versions.barred().map_or(Ok(()), Err));
        }
        // What is done to the case below is not meant here.
        (C::Zoom | C::CheckFacts | C::Draft | C::Marks | C::NextMark, Some(Layer::Group(_))) => {
            Reason::Elsewhere(Elsewhere::AfterLayer)
        }
        (C::Undo, Some(Layer::Groups(_))) if state.groups.deleted.is_empty() => {
            Reason::NothingToUndo
        }
        (C::DeleteGroup | C::Confirm, Some(Layer::Groups(list))) if list.rows.is_empty() => {
            Reason::ListEmpty
        }
        (C::Undo, Some(Layer::Groups(_)))
        | (C::NextTab | C::PreviousTab, Some(Layer::Compare(_))) => return Some(Ok(())),
        (C::Cut, _) if written(state).is_none_or(|prose| prose.selection().is_none()) => {
            Reason::NothingSelected
        }
        _ => return None,
    };
    Some(Err(refused))
}
