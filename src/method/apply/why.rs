//! Applying edits of why-chains: a cause stands under another, to any depth.
//!
//! The list of causes is kept in the order of its chains: what stands under a cause follows it.

use super::{Done, room_for};
use crate::method::{Act, Case, Cause, EntryId, Label, List, Refusal, one_line};

/// Puts the causes in the order of their chains, leaving those of one cause in the order they have.
pub(in crate::method) fn order(case: &mut Case) {
    let mut rest = std::mem::take(&mut case.causes);
    let mut ordered = Vec::with_capacity(rest.len());
    // What is still to be followed, the next one last: a cause, then what stands under it.
    let mut path: Vec<Option<EntryId>> = vec![None];
    while let Some(over) = path.last().copied() {
        match rest.iter().position(|cause| cause.under == over) {
            Some(place) => {
                let cause = rest.remove(place);
                path.push(Some(cause.id));
                ordered.push(cause);
            }
            None => {
                path.pop();
            }
        }
    }
    // Nothing is left but for a loop that nobody repaired.
    ordered.append(&mut rest);
    case.causes = ordered;
}

/// Puts a cause under another, behind those that stand there, or on the level of its problems.
pub(super) fn put_under(case: &mut Case, id: EntryId, over: Option<EntryId>) -> Done {
    let place = place_of(case, id)?;
    if let Some(over) = over {
        place_of(case, over)?;
        if over == id || case.under(id).contains(&over) {
            return Err(Refusal::Circle);
        }
    }
    if case.causes[place].under == over {
        return Err(Refusal::NothingToDo);
    }
    let act = Act::Nested(Label { list: List::Causes, number: place + 1 });
    case.causes[place].under = over;
    Ok((act, vec![id]))
}

/// Adds causes under another, behind the one named or as the first there.
pub(super) fn add_under(
    case: &mut Case,
    over: EntryId,
    after: Option<EntryId>,
    texts: &[String],
) -> Done {
    let place = place_of(case, over)?;
    let texts: Vec<String> = texts.iter().map(|t| one_line(t)).filter(|t| !t.is_empty()).collect();
    if texts.is_empty() {
        return Err(Refusal::NothingSaid);
    }
    room_for(case, texts.len())?;
    let at = match after {
        Some(after) => end_of(case, place_of(case, after)?),
        None => place + 1,
    };
    let ids: Vec<EntryId> = texts.iter().map(|_| case.take_id()).collect();
    let made = ids.iter().zip(texts).map(|(id, text)| Cause {
        id: *id,
        text,
        under: Some(over),
        ..Cause::default()
    });
    case.causes.splice(at..at, made.collect::<Vec<_>>());
    let act = match ids.len() {
        1 => Act::Added(Label { list: List::Causes, number: at + 1 }),
        many => Act::BrokenDown(Label { list: List::Causes, number: place + 1 }, many),
    };
    Ok((act, ids))
}

/// The places of causes with all that stands under them, and where they go when the first is to stand
/// at place `to` of those that stay: the next place in that direction at which no chain is torn.
pub(super) fn whole_chains(case: &Case, places: Vec<usize>, to: usize) -> (Vec<usize>, usize) {
    let Some(&first) = places.first() else { return (places, to) };
    let mut whole: Vec<usize> = places.iter().flat_map(|&at| at..end_of(case, at)).collect();
    whole.sort_unstable();
    whole.dedup();
    let stay: Vec<&Cause> = case
        .causes
        .iter()
        .enumerate()
        .filter(|(place, _)| !whole.contains(place))
        .map(|(_, cause)| cause)
        .collect();
    let over = case.causes[first].under;
    let before = (0..first).filter(|place| !whole.contains(place)).count();
    let fits = |at: &usize| fits(case, &stay, over, *at);
    let to = to.min(stay.len());
    let snapped =
        if to > before { (to..=stay.len()).find(fits) } else { (0..=to).rev().find(fits) };
    (whole, snapped.unwrap_or(before))
}

/// Whether a cause under `over` may stand at a place of these: where another of its level begins, or
/// where the last of them ends.
fn fits(case: &Case, stay: &[&Cause], over: Option<EntryId>, at: usize) -> bool {
    let same_level = |cause: &&&Cause| cause.under == over;
    let before = at.checked_sub(1).and_then(|last| stay.get(last));
    let inside = match over {
        None => true,
        Some(over) => {
            before.is_some_and(|cause| cause.id == over || case.over(cause.id).contains(&over))
        }
    };
    let next = stay.get(at);
    inside
        && (next.is_some_and(|cause| same_level(&cause))
            || next.is_none_or(|next| case.depth(next.id) <= depth_of(case, over)))
}

/// How deep what stands under a cause is.
fn depth_of(case: &Case, over: Option<EntryId>) -> usize {
    over.map_or(0, |over| case.depth(over) + 1)
}

/// The place behind a cause and all that stands under it.
fn end_of(case: &Case, place: usize) -> usize {
    let deep = |at: usize| case.depth(case.causes[at].id);
    let own = deep(place);
    (place + 1..case.causes.len()).find(|&at| deep(at) <= own).unwrap_or(case.causes.len())
}

fn place_of(case: &Case, id: EntryId) -> Result<usize, Refusal> {
    case.causes.iter().position(|cause| cause.id == id).ok_or(Refusal::NoSuchEntry)
}
