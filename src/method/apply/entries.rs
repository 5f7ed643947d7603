//! Applying edits of entries: adding, splitting, merging, moving, deleting, linking.

use super::{Done, order, room_for, why};
use crate::method::list::with_list;
use crate::method::repair::cut_loops;
use crate::method::{
    Act, Case, Cause, Entry, EntryId, Label, Link, List, Problem, Refusal, Solution, one_line,
};

pub(super) fn add(
    case: &mut Case,
    list: List,
    at: usize,
    texts: &[String],
    parents: &[EntryId],
) -> Done {
    let texts: Vec<String> = texts.iter().map(|t| one_line(t)).filter(|t| !t.is_empty()).collect();
    if texts.is_empty() {
        return Err(Refusal::NothingSaid);
    }
    room_for(case, texts.len())?;
    for parent in parents {
        let (of, _) = case.find(*parent).ok_or(Refusal::NoSuchEntry)?;
        if list.parents() != Some(of) {
            return Err(Refusal::NotLinkable);
        }
    }
    let mut at = at.min(case.count(list));
    while list == List::Causes && case.causes.get(at).is_some_and(|cause| cause.under.is_some()) {
        at += 1;
    }
    let ids: Vec<EntryId> = texts.iter().map(|_| case.take_id()).collect();
    with_list!(case, list, mut entries => insert(entries, at, &ids, texts, parents));
    let act = match ids.len() {
        1 => Act::Added(Label { list, number: at + 1 }),
        many => Act::AddedMany(list, many),
    };
    Ok((act, ids))
}

fn insert<T: Entry>(
    entries: &mut Vec<T>,
    at: usize,
    ids: &[EntryId],
    texts: Vec<String>,
    parents: &[EntryId],
) {
    let made = ids.iter().zip(texts).map(|(id, text)| {
        let mut entry = T::default();
        entry.set_id(*id);
        entry.set_text(text);
        if let Some(own) = entry.parents_mut() {
            own.extend_from_slice(parents);
            dedup(own);
        }
        entry
    });
    entries.splice(at..at, made.collect::<Vec<_>>());
}

pub(super) fn split(case: &mut Case, id: EntryId, parts: [String; 2]) -> Done {
    let (list, place) = case.find(id).ok_or(Refusal::NoSuchEntry)?;
    let [first, second] = parts.map(|part| one_line(&part));
    if first.is_empty() || second.is_empty() {
        return Err(Refusal::NothingToSplit);
    }
    room_for(case, 1)?;
    let new = case.take_id();
    with_list!(case, list, mut entries => {
        let mut other = entries[place].clone();
        other.set_id(new);
        other.set_text(second);
        entries[place].set_text(first);
        entries.insert(place + 1, other);
    });
    Ok((Act::Split(Label { list, number: place + 1 }), vec![id, new]))
}

/// The list all these entries stand in, and their places in order, each once.
fn places(case: &Case, ids: &[EntryId]) -> Result<(List, Vec<usize>), Refusal> {
    let mut list = None;
    let mut places = Vec::new();
    for id in ids {
        let (of, place) = case.find(*id).ok_or(Refusal::NoSuchEntry)?;
        if *list.get_or_insert(of) != of {
            return Err(Refusal::DifferentLists);
        }
        places.push(place);
    }
    places.sort_unstable();
    places.dedup();
    Ok((list.ok_or(Refusal::NothingToDo)?, places))
}

fn labels(list: List, places: &[usize]) -> Vec<Label> {
    places.iter().map(|place| Label { list, number: place + 1 }).collect()
}

pub(super) fn merge(case: &mut Case, ids: &[EntryId]) -> Done {
    let (list, places) = places(case, ids)?;
    if places.len() < 2 {
        return Err(Refusal::MergeNeedsTwo);
    }
    let act = Act::Merged(labels(list, &places));
    if list == List::Causes {
        let over = places.iter().find_map(|p| case.causes[*p].under.filter(|id| !ids.contains(id)));
        case.causes[places[0]].under = over;
    }
    let gone = with_list!(case, list, mut entries => merge_entries(entries, &places));
    let heir = case.id_at(list, places[0]).ok_or(Refusal::NoSuchEntry)?;
    redirect(case, list, &gone, heir);
    Ok((act, vec![heir]))
}

/// A wording behind others: a sentence of its own if it begins as one, for no word is changed.
fn joined(mut all: String, next: &str) -> String {
    if all.is_empty() {
        return next.to_owned();
    }
    all.push_str(
        match (all.ends_with(['.', '!', '?', '…']), next.starts_with(char::is_uppercase)) {
            (true, _) => " ",
            (false, true) => ". ",
            (false, false) => "; ",
        },
    );
    all + next
}

/// Puts wordings and parents of all places into the first and removes the others.
fn merge_entries<T: Entry>(entries: &mut Vec<T>, places: &[usize]) -> Vec<EntryId> {
    let text = places.iter().fold(String::new(), |all, p| joined(all, entries[*p].text()));
    let parents: Vec<EntryId> =
        places.iter().flat_map(|p| entries[*p].parents().to_vec()).collect();
    let gone = places[1..].iter().map(|p| entries[*p].id()).collect();
    for place in &places[1..] {
        let other = entries[*place].clone();
        entries[places[0]].absorb(&other);
    }
    let heir = &mut entries[places[0]];
    heir.set_text(text);
    if let Some(own) = heir.parents_mut() {
        *own = parents;
        dedup(own);
    }
    for place in places[1..].iter().rev() {
        entries.remove(*place);
    }
    gone
}

/// Makes everything that stood on the entries `gone` of a list stand on `heir`.
fn redirect(case: &mut Case, list: List, gone: &[EntryId], heir: EntryId) {
    if let Some(children) = list.children() {
        with_list!(case, children, mut entries => for entry in entries.iter_mut() {
            if let Some(own) = entry.parents_mut() {
                for parent in own.iter_mut().filter(|p| gone.contains(p)) {
                    *parent = heir;
                }
                dedup(own);
            }
        });
    }
    for cause in &mut case.causes {
        cause.under = cause.under.map(|over| if gone.contains(&over) { heir } else { over });
    }
    cut_loops(case, &mut Vec::new());
}

pub(super) fn shift(case: &mut Case, ids: &[EntryId], to: usize) -> Done {
    let (list, mut places) = places(case, ids)?;
    let mut to = to;
    if list == List::Causes {
        (places, to) = why::whole_chains(case, places, to);
    }
    let before = case.ids(list);
    with_list!(case, list, mut entries => {
        let moved = take(entries, &places);
        let to = to.min(entries.len());
        entries.splice(to..to, moved);
    });
    order(case);
    if case.ids(list) == before {
        return Err(Refusal::NothingToDo);
    }
    let moved = places.iter().map(|place| before[*place]).collect();
    Ok((Act::Moved(labels(list, &places)), moved))
}

/// Takes the entries at these places (in order) out of a list.
fn take<T>(entries: &mut Vec<T>, places: &[usize]) -> Vec<T> {
    let mut taken: Vec<T> = places.iter().rev().map(|place| entries.remove(*place)).collect();
    taken.reverse();
    taken
}

pub(super) fn recast(case: &mut Case, ids: &[EntryId], to: List) -> Done {
    let (list, places) = places(case, ids)?;
    if list == to {
        return Err(Refusal::NothingToDo);
    }
    let of_the_chain = |l| matches!(l, List::Problems | List::Causes | List::Solutions);
    if !of_the_chain(list) || !of_the_chain(to) {
        return Err(Refusal::OtherNature);
    }
    let act = Act::Recast(labels(list, &places), to);
    cut_links_to(case, ids);
    let moved: Vec<(EntryId, String)> = with_list!(case, list, mut entries => {
        take(entries, &places).into_iter().map(|e| (e.id(), e.text().to_owned())).collect()
    });
    let ids: Vec<EntryId> = moved.iter().map(|(id, _)| *id).collect();
    for (id, text) in moved {
        match to {
            List::Problems => case.problems.push(Problem { id, text, ..Problem::default() }),
            List::Causes => case.causes.push(Cause { id, text, ..Cause::default() }),
            _ => case.solutions.push(Solution { id, text, ..Solution::default() }),
        }
    }
    Ok((act, ids))
}

pub(super) fn delete(case: &mut Case, ids: &[EntryId]) -> Done {
    let (list, places) = places(case, ids)?;
    cut_links_to(case, ids);
    with_list!(case, list, mut entries => drop(take(entries, &places)));
    Ok((Act::Deleted(labels(list, &places)), Vec::new()))
}

/// Cuts every link that leads to one of these entries, which still stand in their list; what stands
/// under one of them in a why-chain moves up to the next cause that stays.
fn cut_links_to(case: &mut Case, gone: &[EntryId]) {
    case.problems.iter_mut().for_each(|p| p.facts.retain(|id| !gone.contains(id)));
    case.causes.iter_mut().for_each(|c| c.problems.retain(|id| !gone.contains(id)));
    case.solutions.iter_mut().for_each(|s| s.causes.retain(|id| !gone.contains(id)));
    for place in 0..case.causes.len() {
        let mut over = case.causes[place].under;
        // No more steps than there are gone ones, should the chain be a loop that nobody repaired.
        for _ in gone {
            let Some(id) = over.filter(|id| gone.contains(id)) else { break };
            over = case.cause(id).and_then(|cause| cause.under);
        }
        case.causes[place].under = over.filter(|id| !gone.contains(id));
    }
}

pub(super) fn relink(case: &mut Case, about: EntryId, make: &[Link], cut: &[Link]) -> Done {
    let label = case.label(about).ok_or(Refusal::NoSuchEntry)?;
    let before = case.clone();
    for link in make.iter().chain(cut) {
        let (child, _) = case.find(link.child).ok_or(Refusal::NoSuchEntry)?;
        let (parent, _) = case.find(link.parent).ok_or(Refusal::NoSuchEntry)?;
        if child.parents() != Some(parent) {
            return Err(Refusal::NotLinkable);
        }
    }
    for link in make {
        parents_mut(case, link.child, |own| {
            if !own.contains(&link.parent) {
                own.push(link.parent);
            }
        });
    }
    for link in cut {
        parents_mut(case, link.child, |own| own.retain(|id| *id != link.parent));
    }
    if *case == before { Err(Refusal::NothingToDo) } else { Ok((Act::Linked(label), vec![about])) }
}

fn parents_mut(case: &mut Case, id: EntryId, change: impl FnOnce(&mut Vec<EntryId>)) {
    let Some((list, place)) = case.find(id) else { return };
    with_list!(case, list, mut entries => {
        if let Some(own) = entries[place].parents_mut() {
            change(own);
        }
    });
}

/// Keeps the first of equal ids.
pub(in crate::method) fn dedup(ids: &mut Vec<EntryId>) {
    let mut seen = Vec::new();
    ids.retain(|id| {
        let new = !seen.contains(id);
        seen.push(*id);
        new
    });
}
