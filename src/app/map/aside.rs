//! What is told of an entry of the map beside its wording: what it shares, what is known, what is
//! missing.

use super::tree::shown_problems;
use super::{Node, Tree, What};
use crate::app::bench::{Bench, known};
use crate::method::{EntryId, List, SolutionState};
use crate::text::Text;

/// What is told of a row: all of it, and what there is room for below the wording.
///
/// How a solution is to be done, where a cause lies, and where all of it is unfolded is told only beside
/// a wording that leaves room, so that the tree stays a tree.
pub fn aside(bench: &Bench, text: &Text, tree: &Tree, at: usize) -> [Option<String>; 2] {
    [true, false].map(|all| told_of(bench, text, tree, at, all))
}

fn told_of(bench: &Bench, text: &Text, tree: &Tree, at: usize, all: bool) -> Option<String> {
    let node = &tree.nodes[at];
    let hidden = node.end - at - 1;
    let folded = tree
        .is_folded(at, &bench.map.folded)
        .then(|| text.with("tag-folded", &[("count", hidden.into())]));
    let mut parts = Vec::new();
    if let Some(id) = node.key.what.id() {
        parts.extend(shared(bench, text, node, id));
        if node.again {
            parts.extend(see(bench, text, tree, id).filter(|_| all));
        } else {
            parts.extend(told(bench, text, id, all));
        }
    }
    parts.extend(folded);
    parts.into_iter().reduce(|first, more| {
        text.with("note-tags", &[("first", first.into()), ("more", more.into())])
    })
}

/// What else it stands under.
fn shared(bench: &Bench, text: &Text, node: &Node, id: EntryId) -> Option<String> {
    let mut parents = match bench.case.cause(id) {
        Some(cause) => {
            let mut parents = shown_problems(&bench.case, id);
            parents.extend(cause.under);
            parents
        }
        None if bench.case.solution(id).is_some() => bench.case.parents_of(id).to_vec(),
        None => return None,
    };
    parents.retain(|parent| Some(*parent) != node.key.over);
    let labels = labels(bench, text, &parents);
    (!labels.is_empty()).then(|| text.with("map-shared", &[("labels", labels.into())]))
}

/// Where it stands with all that is under it.
fn see(bench: &Bench, text: &Text, tree: &Tree, id: EntryId) -> Option<String> {
    let first = &tree.nodes[tree.first(id)?];
    if first.kids == 0 {
        return None;
    }
    let label = labels(bench, text, &first.key.over.into_iter().collect::<Vec<_>>());
    let above = || text.get("map-see-loose");
    Some(if label.is_empty() { above() } else { text.with("map-see", &[("label", label.into())]) })
}

/// What is known of it, and what is missing.
fn told(bench: &Bench, text: &Text, id: EntryId, all: bool) -> Vec<String> {
    let Some((list, _)) = bench.case.find(id) else { return Vec::new() };
    let known = known(bench, text, list, id).filter(|_| all || list == List::Problems);
    let mut parts: Vec<String> = known.into_iter().collect();
    let waits = bench.case.is_unanswered(id);
    match list {
        List::Problems => {
            let facts = labels(bench, text, bench.case.parents_of(id));
            parts.extend(Some(facts).filter(|facts| !facts.is_empty()));
            parts.extend(waits.then(|| text.get("map-no-cause")));
        }
        List::Causes => parts.extend(waits.then(|| text.get("map-no-solution"))),
        List::Solutions => {
            let state = bench.case.solution(id).map(|of| of.state);
            let state = state.filter(|state| all || *state != SolutionState::New);
            parts.extend(state.map(|state| text.get(state_id(state))));
        }
        List::Questions | List::Facts => {}
    }
    parts
}

fn state_id(state: SolutionState) -> &'static str {
    match state {
        SolutionState::New => "map-new",
        SolutionState::InWork => "map-in-work",
        SolutionState::Done => "map-done",
        SolutionState::Works => "map-works",
        SolutionState::Failed => "map-failed",
    }
}

fn labels(bench: &Bench, text: &Text, ids: &[EntryId]) -> String {
    let mut labels: Vec<_> = ids.iter().filter_map(|id| bench.case.label(*id)).collect();
    labels.sort_unstable_by_key(|label| (label.list as usize, label.number));
    text.labels(&labels)
}

/// What a row says: its wording, or the words of the heading.
pub fn wording(bench: &Bench, text: &Text, what: What, loose: usize) -> String {
    match what {
        What::Entry(id) => bench.case.text_of(id).unwrap_or_default().to_owned(),
        What::Loose => text.with("map-loose", &[("count", loose.into())]),
        What::Line => String::new(),
    }
}
