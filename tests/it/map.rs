//! The map as plain data: every link is shown once, and nothing makes it endless.

use std::collections::HashSet;

use proptest::prelude::*;
use razbor::app::map::{Top, Tree, What, clamp, down, follow, up};
use razbor::method::{Case, Cause, EntryId, Problem, Solution};

/// A case of arbitrary links, with loops in its why-chains and links to nothing.
fn cases() -> impl Strategy<Value = Case> {
    let links = || proptest::collection::vec(0u32..24, 0..4);
    let causes = proptest::collection::vec((links(), proptest::option::of(0u32..24)), 0..8);
    (0u32..6, causes, proptest::collection::vec(links(), 0..8)).prop_map(
        |(problems, causes, solutions)| {
            let ids = |of: Vec<u32>| of.into_iter().map(EntryId).collect();
            let mut case = Case::default();
            for id in 0..problems {
                case.problems.push(Problem { id: EntryId(id), ..Problem::default() });
            }
            for (n, (problems, under)) in (8..).zip(causes) {
                let (id, under) = (EntryId(n), under.map(EntryId));
                let problems = ids(problems);
                case.causes.push(Cause { id, problems, under, ..Cause::default() });
            }
            for (n, causes) in (16..).zip(solutions) {
                let causes = ids(causes);
                case.solutions.push(Solution { id: EntryId(n), causes, ..Solution::default() });
            }
            case
        },
    )
}

proptest! {
    #[test]
    fn every_entry_has_a_row_and_no_row_is_there_twice(case in cases()) {
        let tree = Tree::of(&case, None);
        let entries: HashSet<EntryId> = [
            case.problems.iter().map(|of| of.id).collect::<Vec<_>>(),
            case.causes.iter().map(|of| of.id).collect(),
            case.solutions.iter().map(|of| of.id).collect(),
        ].concat().into_iter().collect();
        let first: Vec<EntryId> = tree.ids();
        prop_assert_eq!(first.len(), entries.len());
        prop_assert_eq!(first.iter().copied().collect::<HashSet<_>>(), entries);
        let keys: HashSet<_> = tree.nodes.iter().map(|node| node.key).collect();
        prop_assert_eq!(keys.len(), tree.nodes.len(), "{:?}", tree.nodes);
        for (at, node) in tree.nodes.iter().enumerate() {
            prop_assert!(node.end > at && node.end <= tree.nodes.len());
            prop_assert!(!node.again || node.end == at + 1);
            let kids = tree.nodes[at + 1..node.end].iter().filter(|of| of.parent == Some(at));
            prop_assert_eq!(kids.count(), node.kids);
        }
        let all: HashSet<What> = tree.nodes.iter().map(|node| node.key.what).collect();
        let roots = tree.nodes.iter().filter(|node| node.parent.is_none()).count();
        prop_assert_eq!(tree.in_sight(&all).len(), roots);
        prop_assert_eq!(tree.in_sight(&HashSet::new()).len(), tree.nodes.len());
    }

    #[test]
    fn a_window_shows_what_is_in_hand_and_is_full(
        heights in proptest::collection::vec(1usize..6, 1..20),
        top in (0usize..30, 0usize..9),
        at in 0usize..20,
        screen in 1usize..12,
    ) {
        let height = |row: usize| heights[row];
        let count = heights.len();
        let row = at % count;
        // Screen rows from the first on.
        let flat = |(row, skip): Top| heights[..row].iter().sum::<usize>() + skip;
        let all = flat((count, 0));
        let clamped = clamp(top, screen, count, &height);
        prop_assert!(flat(clamped) + screen <= all || clamped == (0, 0));
        let top = follow(top, screen, count, (row, 0, heights[row]), &height);
        let (begin, end) = (flat((row, 0)), flat((row, 0)) + heights[row]);
        prop_assert!(flat(top) <= begin);
        prop_assert!(end <= flat(top) + screen || flat(top) == begin);
        let there = down(clamped, 3, count, &height);
        prop_assert_eq!(flat(there), (flat(clamped) + 3).min(all));
        prop_assert_eq!(flat(up(there, 3, &height)), flat(there).saturating_sub(3));
    }
}
