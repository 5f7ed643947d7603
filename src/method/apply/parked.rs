//! Applying edits of the parking lot.

use super::{Done, entries, room_for, said};
use crate::method::{Act, Case, EntryId, Parked, ParkedState, Refusal, Stamp, Step, one_line};

/// Parks a thought that belongs to a later step.
pub(super) fn park(case: &mut Case, text: &str, for_step: Step, when: Stamp) -> Done {
    let text = said(text)?;
    room_for(case, 1)?;
    let (id, said_at) = (case.take_id(), case.steps.at);
    let state = ParkedState::Waiting;
    case.parked.push(Parked { id, text, said_at, for_step, when, state });
    Ok((Act::Parked, Vec::new()))
}

/// Takes in a thought that was parked in another case.
pub(super) fn receive(case: &mut Case, thought: Parked) -> Done {
    let text = said(&thought.text)?;
    room_for(case, 1)?;
    let (id, state) = (case.take_id(), ParkedState::Waiting);
    case.parked.push(Parked { id, text, state, ..thought });
    Ok((Act::Parked, Vec::new()))
}

/// Rewords a parked thought, or gives it to another step.
pub(super) fn mend(case: &mut Case, id: EntryId, text: &str, for_step: Step) -> Done {
    let text = said(text)?;
    let parked = of(case, id)?;
    if (&parked.text, parked.for_step) == (&text, for_step) {
        return Err(Refusal::NothingToDo);
    }
    (parked.text, parked.for_step) = (text, for_step);
    Ok((Act::ParkedMended, Vec::new()))
}

/// Notes what became of a parked thought; dropping one takes a reason.
pub(super) fn settle(case: &mut Case, id: EntryId, mut state: ParkedState) -> Done {
    if let ParkedState::Dropped(reason) = &mut state {
        *reason = said(&one_line(reason))?;
    }
    let parked = of(case, id)?;
    if parked.state == state {
        return Err(Refusal::NothingToDo);
    }
    parked.state = state;
    Ok((Act::ParkedSettled, Vec::new()))
}

/// Makes an entry of a parked thought, at a place of the list of its step.
pub(super) fn take(case: &mut Case, id: EntryId, at: usize, parents: &[EntryId]) -> Done {
    let parked = of(case, id)?;
    if !parked.waits() {
        return Err(Refusal::NothingToDo);
    }
    let (list, text) = (parked.list().ok_or(Refusal::OtherNature)?, parked.text.clone());
    parked.state = ParkedState::Used;
    let (act, ids) = entries::add(case, list, at, &[text], parents)?;
    let label = ids.first().and_then(|id| case.label(*id));
    Ok((label.map_or(act, Act::ParkedUsed), ids))
}

fn of(case: &mut Case, id: EntryId) -> Result<&mut Parked, Refusal> {
    case.parked.iter_mut().find(|parked| parked.id == id).ok_or(Refusal::NoSuchEntry)
}
