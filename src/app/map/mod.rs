//! The map: problem → cause → solution of the open case as a tree, a page over its workbench.
//!
//! What is in hand on the map is in hand on the bench too, so that the lists and the map share what is
//! done with entries: editing, linking, notes, undo.

mod aside;
mod barred;
mod hold;
mod rows;
mod tree;
mod window;

use std::collections::HashSet;

pub use barred::{child_hint, on_map};
pub use rows::{Guide, MapRow, lay};
pub use tree::{Key, Node, Tree, What};
pub use window::{Top, clamp, down, follow, up};

use super::bench::Views;
use super::pane::Pane;
use crate::method::{EntryId, Step};

/// The map of an open case.
#[derive(Debug, Default)]
pub struct Map {
    /// Where one was on the workbench, while the map is open.
    left: Option<Left>,
    /// The row in hand.
    at: Option<Key>,
    /// Where it stands among the rows in sight: what is there comes in hand when it is gone.
    row: usize,
    /// What is folded.
    pub folded: HashSet<What>,
    /// Where the window begins: a row of those in sight, and how many of its screen rows are above it.
    pub top: Top,
    /// What was in hand when the wheel rolled the window, and whether a line was being written: it stays
    /// until something else is.
    pub rolled: Option<(Option<Key>, bool)>,
}

/// Where one was on the workbench.
#[derive(Debug, Clone)]
struct Left {
    step: Step,
    focus: Pane,
    views: Views,
    held: [Option<EntryId>; 5],
}

impl Map {
    /// Whether the map is open.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.left.is_some()
    }

    /// The row in hand.
    #[must_use]
    pub fn at(&self) -> Option<Key> {
        self.at
    }

    /// The entry in hand.
    #[must_use]
    pub fn entry(&self) -> Option<EntryId> {
        self.at.and_then(|key| key.what.id())
    }

    /// The pane and the entries that were in hand on the workbench.
    #[must_use]
    pub fn left(&self) -> Option<(Pane, Vec<EntryId>)> {
        let left = self.left.as_ref()?;
        Some((left.focus, left.held.iter().flatten().copied().collect()))
    }
}
