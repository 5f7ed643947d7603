//! The rows of the map: a case as a tree, with every link shown once.
//!
//! Links of a case are many-to-many. An entry stands under each of its parents, and what stands under
//! the entry itself is listed where it stands first; so there are never more rows than entries and
//! links together, and a loop ends where it began.

use std::collections::{HashMap, HashSet};

use crate::app::bench::Target;
use crate::method::{Case, Entry as _, EntryId, List};

/// What a row of the map shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum What {
    /// An entry.
    Entry(EntryId),
    /// The line that will become an entry.
    Line,
    /// The heading over what is linked with nothing above it.
    Loose,
}

impl What {
    /// The entry, if it is one.
    #[must_use]
    pub fn id(self) -> Option<EntryId> {
        match self {
            Self::Entry(id) => Some(id),
            Self::Line | Self::Loose => None,
        }
    }
}

/// How a row is known again after the case changed: what it shows, and under which entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key {
    /// The entry that it stands under; none at the left edge and under the heading.
    pub over: Option<EntryId>,
    /// What it shows.
    pub what: What,
}

/// A row, folded or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Node {
    /// What it is.
    pub key: Key,
    /// The row that it stands under.
    pub parent: Option<usize>,
    /// How many rows stand over it.
    pub depth: usize,
    /// Whether no other row stands beside it further down.
    pub last: bool,
    /// Whether the entry stands further up too, with all that stands under it.
    pub again: bool,
    /// How many rows stand right under it.
    pub kids: usize,
    /// The row after it and all that stands under it.
    pub end: usize,
}

/// All rows of the map, in order.
#[derive(Debug, Clone, Default)]
pub struct Tree {
    /// The rows.
    pub nodes: Vec<Node>,
}

/// What stands under each entry, in the order in which it is listed.
struct Kids(HashMap<EntryId, Vec<What>>);

impl Kids {
    /// Solutions first, so that they stand near what they answer; then the causes under it.
    fn of(case: &Case, line: Option<&Target>) -> Self {
        let mut kids = Self(HashMap::new());
        for solution in &case.solutions {
            for over in solution.parents() {
                kids.put(*over, What::Entry(solution.id));
            }
        }
        for cause in &case.causes {
            for over in shown_problems(case, cause.id) {
                kids.put(over, What::Entry(cause.id));
            }
        }
        for cause in &case.causes {
            if let Some(over) = cause.under {
                kids.put(over, What::Entry(cause.id));
            }
        }
        kids.put_line(case, line);
        kids
    }

    fn put(&mut self, over: EntryId, what: What) {
        let kids = self.0.entry(over).or_default();
        // A link that a hand wrote twice is one.
        if !kids.contains(&what) {
            kids.push(what);
        }
    }

    /// The line of a new entry stands where the entry will be; one that will stand under several
    /// stands under the first of them.
    fn put_line(&mut self, case: &Case, line: Option<&Target>) {
        let (over, list, at) = match line {
            Some(Target::New { list, at, parents }) if *list != List::Problems => {
                (parents.first(), *list, *at)
            }
            Some(Target::Under { over, at, .. }) => (Some(over), List::Causes, *at),
            _ => return,
        };
        let Some(over) = over else { return };
        let kids = self.0.entry(*over).or_default();
        let ahead = Some(List::Solutions).filter(|ahead| *ahead != list);
        kids.insert(place_of_line(case, kids, ahead, (list, at)), What::Line);
    }

    fn take(&mut self, over: EntryId) -> Vec<What> {
        self.0.remove(&over).unwrap_or_default()
    }
}

/// Where a line stands in a row that will be at a place of its list; entries of another list may stand
/// ahead of its own.
fn place_of_line(
    case: &Case,
    row: &[What],
    ahead: Option<List>,
    (list, at): (List, usize),
) -> usize {
    let before = |what: &What| {
        let found = what.id().and_then(|id| case.find(id));
        found.is_some_and(|(of, place)| Some(of) == ahead || (of == list && place < at))
    };
    row.iter().rposition(before).map_or(0, |place| place + 1)
}

/// The problems under which a cause is listed: not those under which a cause over it is.
#[must_use]
pub fn shown_problems(case: &Case, id: EntryId) -> Vec<EntryId> {
    let over: HashSet<EntryId> =
        case.over(id).into_iter().flat_map(|over| case.parents_of(over).iter().copied()).collect();
    case.parents_of(id).iter().copied().filter(|problem| !over.contains(problem)).collect()
}

impl Tree {
    /// The tree of a case, with the line that is being written in it.
    #[must_use]
    pub fn of(case: &Case, line: Option<&Target>) -> Self {
        let mut growing = Growing { tree: Self::default(), kids: Kids::of(case, line) };
        let mut seen = HashSet::new();
        let mut problems: Vec<What> = entries(case, List::Problems);
        if let Some(Target::New { list: List::Problems, at, .. }) = line {
            problems.insert((*at).min(problems.len()), What::Line);
        }
        growing.grow(None, &problems, &mut seen);
        let loose = loose(case, line, &growing.tree, &seen);
        if !loose.is_empty() {
            let heading = growing.push(None, Key { over: None, what: What::Loose }, true);
            growing.tree.nodes[heading].kids = loose.len();
            growing.grow(Some(heading), &loose, &mut seen);
            growing.tree.nodes[heading].end = growing.tree.nodes.len();
        }
        growing.tree
    }

    /// The row that is known by this.
    #[must_use]
    pub fn find(&self, key: Key) -> Option<usize> {
        self.nodes.iter().position(|node| node.key == key)
    }

    /// The row in which an entry stands first.
    #[must_use]
    pub fn first(&self, id: EntryId) -> Option<usize> {
        let first = |node: &Node| node.key.what == What::Entry(id) && !node.again;
        self.nodes.iter().position(first)
    }

    /// The rows that are to be seen while some are folded.
    #[must_use]
    pub fn in_sight(&self, folded: &HashSet<What>) -> Vec<usize> {
        let mut rows = Vec::new();
        let mut at = 0;
        while let Some(node) = self.nodes.get(at) {
            rows.push(at);
            at = if self.is_folded(at, folded) { node.end } else { at + 1 };
        }
        rows
    }

    /// Whether something stands under a row and is out of sight.
    #[must_use]
    pub fn is_folded(&self, at: usize, folded: &HashSet<What>) -> bool {
        self.nodes.get(at).is_some_and(|node| node.kids > 0 && folded.contains(&node.key.what))
    }

    /// The rows over a row, the nearest first.
    pub fn over(&self, at: usize) -> impl Iterator<Item = usize> + '_ {
        let parent = |at: &usize| self.nodes.get(*at).and_then(|node| node.parent);
        std::iter::successors(parent(&at), parent)
    }

    /// The entries in the order in which they stand first.
    #[must_use]
    pub fn ids(&self) -> Vec<EntryId> {
        let first = self.nodes.iter().filter(|node| !node.again);
        first.filter_map(|node| node.key.what.id()).collect()
    }
}

/// A tree while it grows.
struct Growing {
    tree: Tree,
    kids: Kids,
}

impl Growing {
    fn push(&mut self, parent: Option<usize>, key: Key, last: bool) -> usize {
        let nodes = &mut self.tree.nodes;
        let depth = parent.map_or(0, |parent| nodes[parent].depth + 1);
        let at = nodes.len();
        nodes.push(Node { key, parent, depth, last, again: false, kids: 0, end: at + 1 });
        at
    }

    /// Puts these under a row, each with all that stands under it where it stands for the first time.
    fn grow(&mut self, parent: Option<usize>, row: &[What], seen: &mut HashSet<EntryId>) {
        // What is still to be put under a row, the next one last.
        let mut path = vec![(parent, row.iter().copied().rev().collect::<Vec<_>>())];
        while let Some((parent, rest)) = path.last_mut() {
            let parent = *parent;
            let Some(what) = rest.pop() else {
                path.pop();
                if let Some(parent) = parent {
                    self.tree.nodes[parent].end = self.tree.nodes.len();
                }
                continue;
            };
            let last = rest.is_empty();
            let over = parent.and_then(|parent| self.tree.nodes[parent].key.what.id());
            let at = self.push(parent, Key { over, what }, last);
            let Some(id) = what.id() else { continue };
            if !seen.insert(id) {
                self.tree.nodes[at].again = true;
                continue;
            }
            let mut kids = self.kids.take(id);
            self.tree.nodes[at].kids = kids.len();
            if !kids.is_empty() {
                kids.reverse();
                path.push((Some(at), kids));
            }
        }
    }
}

/// What no problem leads to. Of a loop that nobody repaired it is the first cause.
fn loose(case: &Case, line: Option<&Target>, tree: &Tree, seen: &HashSet<EntryId>) -> Vec<What> {
    let mut below = HashSet::new();
    let mut loose = Vec::new();
    for cause in case.causes.iter().filter(|cause| !seen.contains(&cause.id)) {
        // The list is in the order of its chains: what stands over a cause was passed before it.
        if !cause.under.is_some_and(|over| below.contains(&over)) {
            loose.push(What::Entry(cause.id));
        }
        below.insert(cause.id);
    }
    for solution in case.solutions.iter().filter(|solution| !seen.contains(&solution.id)) {
        if !solution.causes.iter().any(|cause| below.contains(cause)) {
            loose.push(What::Entry(solution.id));
        }
    }
    let has_line = tree.nodes.iter().any(|node| node.key.what == What::Line);
    let place = line.filter(|_| !has_line).and_then(Target::place);
    match (place, line) {
        (Some((list, at)), Some(Target::New { parents, .. })) if parents.is_empty() => {
            if matches!(list, List::Causes | List::Solutions) {
                let ahead = Some(List::Causes).filter(|ahead| *ahead != list);
                loose.insert(place_of_line(case, &loose, ahead, (list, at)), What::Line);
            }
        }
        _ => {}
    }
    loose
}

fn entries(case: &Case, list: List) -> Vec<What> {
    case.ids(list).into_iter().map(What::Entry).collect()
}
