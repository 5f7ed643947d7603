//! Why something cannot be done now with what is in hand of a list.

use super::Reason;
use crate::app::bench::{Bench, Work};
use crate::app::command::Command;
use crate::app::pane::Pane;
use crate::app::shown::{offered, offers};
use crate::app::state::State;
use crate::method::{EntryId, List, Whose};

/// Whether the entry in hand can be linked, or is.
pub(super) fn with_links(bench: &Bench, command: Command) -> Result<(), Reason> {
    if command == Command::GoLinked {
        let linked = bench.entry().is_some_and(|id| {
            !bench.case.parents_of(id).is_empty() || !bench.case.children_of(id).is_empty()
        });
        return if linked { Ok(()) } else { Err(Reason::NotLinked) };
    }
    let list = bench.focus.list();
    let sides = [list.and_then(List::parents), list.and_then(List::children)];
    let none = sides.into_iter().flatten().all(|side| bench.case.count(side) == 0);
    if none { Err(Reason::NothingToLink) } else { Ok(()) }
}

/// Whether there is something to write to the client.
pub(super) fn with_message(bench: &Bench) -> Result<(), Reason> {
    if matches!(bench.case.review.whose, Whose::Competitor(_)) {
        return Err(Reason::NotOurClient);
    }
    if bench.case.open_questions().next().is_none() {
        return Err(Reason::NoOpenQuestion);
    }
    Ok(())
}

/// Whether something can be done in the why-chain with the causes in hand.
pub(super) fn with_causes(bench: &Bench, command: Command) -> Result<(), Reason> {
    use Command as C;
    if bench.map.is_open() && command == C::Fold {
        return Ok(());
    }
    if bench.focus != Pane::Causes {
        return Err(Reason::CausesOnly);
    }
    let Some(id) = bench.entry() else {
        return if command == C::NextArea { Ok(()) } else { Err(Reason::ListEmpty) };
    };
    let is_nested = |id: &EntryId| bench.case.cause(*id).is_some_and(|of| of.under.is_some());
    match command {
        C::Nest if bench.above_on_its_level().is_none() => Err(Reason::NothingAbove),
        C::Unnest if !bench.roots().iter().any(is_nested) => Err(Reason::NotNested),
        C::Fold if bench.case.under(id).is_empty() => Err(Reason::NothingUnder),
        _ => Ok(()),
    }
}

/// Whether something can be taken that is proposed or offered, or a remark be let be.
pub(super) fn with_remarks(state: &State, bench: &Bench, command: Command) -> Result<(), Reason> {
    let (has, why) = if command == Command::LetBe {
        (bench.has_remark(), Reason::NoRemark)
    } else if matches!(bench.work, Work::Line(_)) {
        (bench.has_proposal(), Reason::NoRemark)
    } else {
        let offers = || !offers(state, bench, offered(bench)).is_empty();
        (bench.has_proposal() || offers(), Reason::NothingMissing)
    };
    if has { Ok(()) } else { Err(why) }
}
