//! What is possible at home, and else why not.

use super::{Elsewhere, Reason, is_writing};
use crate::app::bench::Access;
use crate::app::command::Command;
use crate::app::state::State;
use crate::method::CaseState;
use crate::store::codec::Access as Readable;

/// Why a command is not possible without an open case.
pub(super) fn possible(state: &State, command: Command) -> Result<(), Reason> {
    use Command as C;
    let shelf = &state.shelf;
    match command {
        C::CheckFacts | C::Draft | C::Park | C::SayWhy => Err(Reason::Elsewhere(Elsewhere::Case)),
        C::Open if shelf.choices() == 0 => Err(Reason::NoCase),
        C::Undo if !is_writing(state) && !shelf.acts.can_undo() => Err(Reason::NothingToUndo),
        C::Redo if !is_writing(state) && !shelf.acts.can_redo() => Err(Reason::NothingToRedo),
        C::Rename | C::SetAside | C::Reopen => match shelf.case().map(|case| &case.read) {
            None if shelf.binned().is_some() => Err(Reason::InTrash),
            None => Err(Reason::NoCase),
            Some(Err(_)) => Err(Reason::Damaged),
            Some(Ok(summary)) => match summary.access {
                Readable::Full if command == C::Reopen && summary.state == CaseState::Open => {
                    Err(Reason::InWork)
                }
                Readable::Full => Ok(()),
                Readable::NewerSchema { schema, .. } => {
                    Err(Reason::ReadOnly(Access::Newer(schema)))
                }
            },
        },
        C::Versions => match shelf.case().map(|case| &case.read) {
            None if shelf.binned().is_some() => Err(Reason::InTrash),
            None => Err(Reason::NoCase),
            Some(Err(_)) => Err(Reason::Damaged),
            Some(Ok(_)) => Ok(()),
        },
        C::DeleteCase if shelf.binned().is_some() => Err(Reason::InTrash),
        C::DeleteCase if shelf.case().is_none() => Err(Reason::NoCase),
        _ => Ok(()),
    }
}
