//! The map: opened and closed, walked, folded; links are made and cut there.

use super::Turn;
use crate::app::bench::{Bench, Work};
use crate::app::geometry::Geometry;
use crate::app::map::{Key, What, clamp, down, follow, lay, up};
use crate::app::shown;
use crate::method::{Edit, EntryId, Link};
use crate::text::Text;

impl Turn<'_> {
    /// Opens the map, or goes back to the workbench, where one was.
    pub(super) fn map(&mut self) {
        if !self.lay_down() {
            return;
        }
        let Some(bench) = self.bench() else { return };
        if bench.map.is_open() {
            bench.close_map();
        } else {
            bench.open_map();
        }
    }

    /// Goes to the entry in hand on the workbench.
    pub(super) fn leave_map_here(&mut self) {
        if let Some(bench) = self.bench()
            && let Some(id) = bench.map.entry()
        {
            bench.leave_map_with(id);
        }
    }

    /// Opens a line beside the row in hand.
    pub(super) fn add_beside(&mut self) {
        let target = self.bench().map(|bench| bench.map_beside());
        if let Some(target) = target {
            self.open_target(target);
        }
    }

    /// Cuts the link of the entry in hand to the one it stands under; the entry stays.
    pub(super) fn cut_link(&mut self) {
        let Some(bench) = self.bench() else { return };
        let Some((id, over)) = linked_to(bench) else { return };
        let chained = bench.case.cause(id).is_some_and(|cause| cause.under == Some(over));
        let edit = if chained {
            Edit::Under { id, over: None }
        } else {
            let cut = vec![Link { child: id, parent: over }];
            Edit::Relink { about: id, make: Vec::new(), cut }
        };
        if self.edit(edit).is_some() {
            self.tell_done();
        }
    }

    /// Folds the row in hand of the map, or unfolds it; answers whether the map is open.
    pub(super) fn fold_on_map(&mut self) -> bool {
        let Some(bench) = self.bench().filter(|bench| bench.map.is_open()) else { return false };
        if let Some(key) = bench.map.at() {
            self.fold_row(key);
        }
        true
    }

    pub(super) fn fold_row(&mut self, key: Key) {
        if let Some(bench) = self.bench() {
            bench.fold_in_map(key);
        }
    }

    /// Folds all rows at the left edge, or unfolds everything.
    pub(super) fn fold_all(&mut self) {
        let Some(bench) = self.bench() else { return };
        let tree = bench.tree();
        let roots = tree.nodes.iter().filter(|node| node.depth == 0 && node.kids > 0);
        let roots: Vec<What> = roots.map(|node| node.key.what).collect();
        if roots.iter().all(|root| bench.map.folded.contains(root)) {
            bench.map.folded.clear();
            return;
        }
        bench.map.folded.extend(roots);
        if let Some((at, _)) = bench.map_node(&tree)
            && let Some(root) = tree.over(at).last()
        {
            bench.stand_on(tree.nodes[root].key);
        }
    }

    /// Right unfolds and goes into it, or from an entry that stands further up too to that place; left
    /// folds and goes to what the row stands under. Answers whether the map is open.
    pub(super) fn map_sideways(&mut self, right: bool) -> bool {
        let Some(bench) = self.bench().filter(|bench| bench.map.is_open()) else { return false };
        let tree = bench.tree();
        let Some((at, node)) = bench.map_node(&tree) else { return true };
        let folded = tree.is_folded(at, &bench.map.folded);
        if right {
            if folded {
                bench.fold_in_map(node.key);
            } else if node.kids > 0 {
                bench.walk_map(1);
            } else if let Some(id) = node.key.what.id().filter(|_| node.again)
                && let Some(first) = tree.first(id)
            {
                bench.stand_on(tree.nodes[first].key);
            }
        } else if node.kids > 0 && !folded {
            bench.fold_in_map(node.key);
        } else if let Some(parent) = node.parent {
            bench.stand_on(tree.nodes[parent].key);
        }
        true
    }

    /// To the next row that waits for its cause, its solution or a link, or to the one before, around
    /// the ends.
    pub(super) fn next_gap(&mut self, forward: bool) {
        let Some(bench) = self.bench() else { return };
        let tree = bench.tree();
        let nodes = tree.nodes.iter().enumerate();
        let gaps: Vec<usize> =
            nodes.filter(|(_, node)| bench.is_gap(node)).map(|(at, _)| at).collect();
        let at = bench.map_node(&tree).map_or(0, |(at, _)| at);
        let next = if forward {
            gaps.iter().find(|gap| **gap > at).or(gaps.first())
        } else {
            gaps.iter().rfind(|gap| **gap < at).or(gaps.last())
        };
        match next {
            Some(next) => bench.stand_on(tree.nodes[*next].key),
            None => self.toast("toast-no-gaps"),
        }
    }

    /// Screen rows of the map, while it is open.
    pub(super) fn map_height(&self) -> Option<usize> {
        let bench = self.state.bench.as_deref().filter(|bench| bench.map.is_open())?;
        let sheet = shown::map(&self.state.text, bench, &self.state.geometry);
        Some(usize::from(sheet.body.h.max(2) - 1))
    }

    /// Takes a row of the map in hand; the one in hand is edited.
    pub(super) fn press_map_row(&mut self, key: Key) {
        let Some(bench) = self.bench() else { return };
        let in_hand = matches!(bench.work, Work::Idle) && bench.map.at() == Some(key);
        match (in_hand, key.what) {
            (true, What::Entry(_)) => return self.run(crate::app::command::Command::Edit),
            (true, _) => return self.fold_row(key),
            _ => {}
        }
        if self.lay_down()
            && let Some(bench) = self.bench()
        {
            bench.stand_on(key);
        }
    }

    /// Folds or unfolds the row whose sign was pressed.
    pub(super) fn press_map_fold(&mut self, key: Key) {
        if self.lay_down() {
            self.fold_row(key);
        }
    }

    /// Rolls the window of the map; what is in hand stays.
    pub(super) fn roll_map(&mut self, by: isize) {
        let text = self.state.text.clone();
        let Some(bench) = self.state.bench.as_deref_mut() else { return };
        let sheet = shown::map(&text, bench, &self.state.geometry);
        let tree = bench.tree();
        let rows = tree.in_sight(&bench.map.folded);
        let height = |row: usize| lay(bench, &text, &tree, rows[row], sheet.body.w).height;
        let top = if by < 0 {
            up(bench.map.top, by.unsigned_abs(), &height)
        } else {
            down(bench.map.top, by.unsigned_abs(), rows.len(), &height)
        };
        let top = clamp(top, usize::from(sheet.body.h), rows.len(), &height);
        let rolled = (bench.map.at(), bench.is_writing());
        (bench.map.top, bench.map.rolled) = (top, Some(rolled));
    }
}

/// The entry in hand, and the one that it stands under on the map.
pub fn linked_to(bench: &Bench) -> Option<(EntryId, EntryId)> {
    let key = bench.map.at()?;
    Some((key.what.id()?, key.over?))
}

/// After every message: a row that is there is in hand, and the window follows it.
pub(super) fn settle_map(bench: &mut Bench, geometry: &Geometry, text: &Text, free: u16) {
    bench.settle_map();
    let body = shown::map(text, bench, geometry).body;
    let tree = bench.tree();
    let rows = tree.in_sight(&bench.map.folded);
    let at = bench.map.at().and_then(|key| tree.find(key));
    let line = tree.nodes.iter().position(|node| node.key.what == What::Line);
    let laid = line.or(at).map(|at| (at, lay(bench, text, &tree, at, body.w)));
    let mut span = (0, 1);
    if let Some((_, row)) = &laid {
        span = (0, row.height);
        if row.writing
            && let Work::Line(line) = &mut bench.work
        {
            line.prose.set_width(row.text_w);
            let (cursor, _) = line.prose.cursor_cell();
            span = if row.height > usize::from(body.h) { (cursor, 1) } else { span };
        }
    }
    let height = |row: usize| lay(bench, text, &tree, rows[row], body.w).height;
    let screen = body.h.min(free.saturating_sub(body.y)).max(body.h.min(1));
    let place = laid.and_then(|(at, _)| rows.iter().position(|row| *row == at));
    let top = match place {
        Some(place) if bench.map.rolled != Some((bench.map.at(), bench.is_writing())) => {
            let (first, tall) = span;
            let span = (place, first, tall);
            follow(bench.map.top, usize::from(screen), rows.len(), span, &height)
        }
        _ => clamp(bench.map.top, usize::from(body.h), rows.len(), &height),
    };
    bench.map.top = top;
}

impl Bench {
    /// The entry in the row above the line that is being written on the map.
    #[must_use]
    pub fn above_line(&self) -> Option<EntryId> {
        let tree = self.tree();
        let rows = tree.in_sight(&self.map.folded);
        let line = rows.iter().position(|at| tree.nodes[*at].key.what == What::Line)?;
        tree.nodes[*rows.get(line.checked_sub(1)?)?].key.what.id()
    }
}
