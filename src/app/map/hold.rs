//! What is in hand on the map, and how the workbench follows it.

use super::{Key, Left, Node, Tree, What};
use crate::app::bench::{Bench, Target, Way, Work};
use crate::app::pane::Pane;
use crate::method::{EntryId, List};

impl Bench {
    /// The rows of the map, folded or not.
    #[must_use]
    pub fn tree(&self) -> Tree {
        Tree::of(&self.case, self.new_line())
    }

    /// The line of a new entry, if one is being written.
    fn new_line(&self) -> Option<&Target> {
        match &self.work {
            Work::Line(line) if line.target.is_new() => Some(&line.target),
            _ => None,
        }
    }

    /// Opens the map; what is in hand stays in hand.
    pub fn open_map(&mut self) {
        let held = List::ALL.map(|list| self.in_hand(list));
        let views = self.views.clone();
        let entry = self.entry();
        self.map.left = Some(Left { step: self.case.steps.at, focus: self.focus, views, held });
        self.picked.clear();
        self.asked_area = None;
        if let Some(page) = self.page_mut(self.focus) {
            page.let_go();
        }
        if let Some(id) = entry {
            self.show_in_map(id);
        }
        self.settle_map();
    }

    /// Closes the map, and is back where one was on the workbench.
    pub fn close_map(&mut self) {
        let Some(left) = self.map.left.take() else { return };
        self.views = left.views;
        for (list, id) in List::ALL.into_iter().zip(left.held) {
            if let Some((of, place)) = id.and_then(|id| self.case.find(id))
                && of == list
            {
                self.views.of_mut(list).cursor = place;
            }
        }
        let at = self.case.steps.at;
        self.focus = if at == left.step { left.focus } else { Pane::of_step(at) };
        self.follow();
    }

    /// Closes the map; what is in hand on it is so on the workbench.
    pub fn leave_map_with(&mut self, id: EntryId) {
        self.map.left = None;
        self.take_in_hand(id);
    }

    /// Takes an entry in hand on the map: under the same entry as the one before it if it stands there,
    /// else where it stands first.
    pub fn show_in_map(&mut self, id: EntryId) {
        let tree = self.tree();
        let over = self.map.at.and_then(|at| at.over);
        let near = Key { over, what: What::Entry(id) };
        if let Some(at) = tree.find(near).or_else(|| tree.first(id)) {
            self.map.at = Some(tree.nodes[at].key);
        }
    }

    /// After the case or the folds changed: a row that is there is in hand and in sight, and its entry
    /// is in hand on the bench.
    pub fn settle_map(&mut self) {
        let tree = self.tree();
        let rows = tree.in_sight(&self.map.folded);
        let same = self
            .map
            .at
            .and_then(|key| tree.find(key).or_else(|| key.what.id().and_then(|id| tree.first(id))));
        let beside = || rows.get(self.map.row.min(rows.len().saturating_sub(1))).copied();
        let is_line = |at: &usize| tree.nodes[*at].key.what == What::Line;
        let at = same.or_else(beside).filter(|at| !is_line(at));
        let line = tree.nodes.iter().position(|node| node.key.what == What::Line);
        for at in [at, line].into_iter().flatten() {
            for over in tree.over(at) {
                self.map.folded.remove(&tree.nodes[over].key.what);
            }
        }
        self.map.at = at.map(|at| tree.nodes[at].key);
        let rows = tree.in_sight(&self.map.folded);
        self.map.row = rows.iter().position(|row| Some(*row) == at).unwrap_or(0);
        if let Some((list, place)) = self.map.entry().and_then(|id| self.case.find(id)) {
            self.views.of_mut(list).cursor = place;
            self.focus = Pane::of(list);
        } else if !matches!(self.focus, Pane::Problems | Pane::Causes | Pane::Solutions) {
            self.focus = Pane::Problems;
        }
    }

    /// Takes a row in hand.
    pub fn stand_on(&mut self, key: Key) {
        self.map.at = Some(key);
    }

    /// Takes a row of those in sight in hand that lies so many further; the extremes are the ends.
    pub fn walk_map(&mut self, by: isize) {
        let tree = self.tree();
        let rows = tree.in_sight(&self.map.folded);
        let to = self.map.row.saturating_add_signed(by).min(rows.len().saturating_sub(1));
        self.map.at = rows.get(to).map(|row| tree.nodes[*row].key);
    }

    /// Folds or unfolds what stands under a row; when what is in hand is hidden by that, the row comes
    /// in hand.
    pub fn fold_in_map(&mut self, key: Key) {
        let tree = self.tree();
        let Some(at) = tree.find(key).filter(|at| tree.nodes[*at].kids > 0) else { return };
        if !self.map.folded.remove(&key.what) {
            self.map.folded.insert(key.what);
            let held = self.map.at.and_then(|key| tree.find(key));
            if held.is_some_and(|held| (at + 1..tree.nodes[at].end).contains(&held)) {
                self.map.at = Some(key);
            }
        }
    }

    /// The row in hand and where it stands.
    #[must_use]
    pub fn map_node(&self, tree: &Tree) -> Option<(usize, Node)> {
        let at = tree.find(self.map.at?)?;
        Some((at, tree.nodes[at]))
    }

    /// Whether a row waits for something: its cause, its solution, or what it is to be linked with.
    #[must_use]
    pub fn is_gap(&self, node: &Node) -> bool {
        let Some(id) = node.key.what.id().filter(|_| !node.again) else { return false };
        self.case.is_unanswered(id)
            || [List::Causes, List::Solutions].iter().any(|of| self.case.orphans(*of).contains(&id))
    }

    /// The line for a new entry under the row in hand: a cause of a problem, a solution of a cause,
    /// beside a solution one more; a problem where nothing is in hand.
    #[must_use]
    pub fn map_child(&self) -> Target {
        let end = |list| self.case.count(list);
        let new = |list, parents| Target::New { list, at: end(list), parents };
        match self.map.entry().and_then(|id| Some((id, self.case.find(id)?.0))) {
            Some((id, List::Problems)) => new(List::Causes, vec![id]),
            Some((id, List::Causes)) => new(List::Solutions, vec![id]),
            Some((_, List::Solutions)) => {
                let over = self.map.at.and_then(|at| at.over);
                new(List::Solutions, over.into_iter().collect())
            }
            _ => new(List::Problems, Vec::new()),
        }
    }

    /// The line for a new entry beside the row in hand, below it and all that stands under it.
    #[must_use]
    pub fn map_beside(&self) -> Target {
        let Some((id, (list, place))) =
            self.map.entry().and_then(|id| Some((id, self.case.find(id)?)))
        else {
            return self.map_child();
        };
        let at = place + 1 + self.case.under(id).len();
        let over = self.map.at.and_then(|at| at.over);
        match over.and_then(|over| self.case.find(over)) {
            Some((List::Causes, _)) if list == List::Causes => {
                Target::Under { over: over.unwrap_or(id), at, way: Way::Beside }
            }
            _ => Target::New { list, at, parents: over.into_iter().collect() },
        }
    }
}
