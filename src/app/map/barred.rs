//! What can be done with the row in hand of the map, and why something cannot.

use super::What;
use crate::app::bench::Bench;
use crate::app::command::Command;
use crate::app::reason::Reason;
use crate::app::state::State;
use crate::method::List;

/// Whether a command is possible with the row in hand, as far as that is a matter of the map.
///
/// # Errors
/// The reason why not.
pub fn on_map(bench: &Bench, command: Command) -> Result<(), Reason> {
    use Command as C;
    let of_an_entry =
        matches!(command, C::Delete | C::Link | C::Note | C::ToBench | C::CutLink | C::AskWhy);
    if !bench.map.is_open() {
        return Ok(());
    }
    match bench.map.at() {
        None if of_an_entry => Err(Reason::ListEmpty),
        Some(key) if of_an_entry && key.what == What::Loose => Err(Reason::Heading),
        Some(key) if command == C::CutLink && key.over.is_none() => Err(Reason::UnderNothing),
        _ if command == C::Fold => {
            let node = bench.map_node(&bench.tree());
            let holds = node.is_some_and(|(_, node)| node.kids > 0);
            if holds { Ok(()) } else { Err(Reason::NothingUnder) }
        }
        _ => Ok(()),
    }
}

/// The hint for a new line under the row in hand: what it becomes.
#[must_use]
pub fn child_hint(state: &State) -> &'static str {
    let line = state.bench.as_deref().map(Bench::map_child);
    match line.and_then(|target| target.place()) {
        Some((List::Causes, _)) => "hint-add-cause",
        Some((List::Solutions, _)) => "hint-add-solution",
        _ => "hint-add-problem",
    }
}
