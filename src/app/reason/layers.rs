//! Why a command is not possible on what lies on top.

use super::{Elsewhere, Reason, check_in_hand, practice, written};
use crate::app::bench::{Access, Work};
use crate::app::command::Command;
use crate::app::layer::{FieldId, FieldKind, Jotted, Layer};
use crate::app::pane::Pane;
use crate::app::reading::Fate;
use crate::app::shown::{CheckRow, lot_in_hand, other_cases};
use crate::app::state::State;
use crate::method::{ParkedState, Step};

/// Whether a command is possible where it means what lies on top; `None` for what is no matter of it.
pub(super) fn possible(state: &State, command: Command) -> Option<Result<(), Reason>> {
    use Command as C;
    if let Some(Layer::Lot(_)) = below_help(state)
        && let Some(answer) = in_lot(state, command)
    {
        return Some(answer);
    }
    match (command, state.layers.last()) {
        (C::Confirm, Some(Layer::OtherCase(_))) if other_cases(state).is_empty() => {
            Some(Err(Reason::NoOtherCase))
        }
        (C::Park, Some(Layer::Jot(jot))) if !matches!(jot.about, Jotted::Thought(_)) => {
            Some(Err(Reason::Elsewhere(Elsewhere::AfterText)))
        }
        (C::Suspend, _) if !cfg!(unix) => Some(Err(Reason::NoSuspending)),
        (C::Editor, _) => Some(editable(state)),
        (C::Left, Some(Layer::Tour(tour))) if tour.card == 0 => Some(Err(Reason::FirstCard)),
        (C::TakeExperts, Some(Layer::Compare(compare))) => Some(practice::takeable(state, compare)),
        (C::NextTab, Some(Layer::Compare(of))) if of.step == of.last => {
            Some(Err(Reason::StaysHidden))
        }
        (C::PreviousTab, Some(Layer::Compare(of))) if of.step == Step::Select => {
            Some(Err(Reason::StaysHidden))
        }
        (C::NextTab | C::PreviousTab, Some(Layer::Compare(_))) => Some(Ok(())),
        (C::Confirm | C::LeaveOut, Some(Layer::Check(_))) => Some(checkable(state, command)),
        (C::Confirm, Some(Layer::Versions(versions))) => {
            Some(versions.barred().map_or(Ok(()), Err))
        }
        // What is done to the case below is not meant here.
        (C::Zoom | C::CheckFacts | C::Draft | C::Marks | C::NextMark, Some(Layer::Group(_))) => {
            Some(Err(Reason::Elsewhere(Elsewhere::AfterLayer)))
        }
        (C::Undo, Some(Layer::Groups(_))) => {
            let deleted = !state.groups.deleted.is_empty();
            Some(if deleted { Ok(()) } else { Err(Reason::NothingToUndo) })
        }
        (C::DeleteGroup | C::Confirm, Some(Layer::Groups(list))) if list.rows.is_empty() => {
            Some(Err(Reason::ListEmpty))
        }
        (C::Cut, _) if written(state).is_none_or(|prose| prose.selection().is_none()) => {
            Some(Err(Reason::NothingSelected))
        }
        _ => None,
    }
}

/// What lies on top; help does not count.
fn below_help(state: &State) -> Option<&Layer> {
    state.layers.iter().rfind(|layer| !matches!(layer, Layer::Help(_)))
}

/// Whether something can be done with the thought in hand of the parking lot; `None` for what is no
/// matter of it.
fn in_lot(state: &State, command: Command) -> Option<Result<(), Reason>> {
    use Command as C;
    let mends = matches!(
        command,
        C::Edit | C::OtherStep | C::OtherStepBack | C::DropThought | C::MoveThought
    );
    if !mends && command != C::Confirm {
        return None;
    }
    let Some(row) = lot_in_hand(state) else { return Some(Err(Reason::NothingParked)) };
    let Some(bench) = &state.bench else {
        let elsewhere = Reason::Elsewhere(Elsewhere::Case);
        return Some(if mends { Err(elsewhere) } else { Ok(()) });
    };
    let waits = *row.state == ParkedState::Waiting;
    Some(match command {
        _ if bench.access != Access::Full => Err(Reason::ReadOnly(bench.access.clone())),
        C::Confirm if waits && row.for_step.list().is_none() => Err(Reason::NoListThere),
        _ if mends && !waits => Err(Reason::NotWaiting),
        C::MoveThought if other_cases(state).is_empty() => Err(Reason::NoOtherCase),
        _ => Ok(()),
    })
}

/// Whether something can be done with the row in hand of the facts.
fn checkable(state: &State, command: Command) -> Result<(), Reason> {
    let row = check_in_hand(state).ok_or(Reason::ListEmpty)?;
    let fate = match row {
        CheckRow::Fact(row) => Some(row.fate),
        CheckRow::Dropped(_) => None,
    };
    let goes = matches!(fate, Some(Fate::Altered | Fate::Reversed | Fate::Added));
    if command == Command::LeaveOut && !matches!(fate, Some(Fate::Lost | Fate::LeftOut)) {
        return Err(Reason::NotLost);
    }
    match &state.bench {
        Some(bench) if bench.access != Access::Full && !goes => {
            Err(Reason::ReadOnly(bench.access.clone()))
        }
        _ => Ok(()),
    }
}

/// Whether a text is in hand that another editor may have.
fn editable(state: &State) -> Result<(), Reason> {
    let layer = state.layers.iter().rfind(|layer| !matches!(layer, Layer::Help(_)));
    match (layer, &state.bench) {
        (Some(Layer::Group(_)), _) => Ok(()),
        (_, Some(bench)) if bench.access != Access::Full => {
            Err(Reason::ReadOnly(bench.access.clone()))
        }
        (Some(Layer::NewCase(form)), _) if !form.sent => Ok(()),
        (Some(Layer::Form(form)), _)
            if form.kind() == FieldKind::Written || form.field() == FieldId::Text =>
        {
            Ok(())
        }
        (None, Some(bench)) => match bench.work {
            Work::Idle if bench.focus == Pane::Raw => Err(Reason::RawStays),
            Work::Grab(_) => Err(Reason::NoText),
            _ => Ok(()),
        },
        _ => Err(Reason::NoText),
    }
}
