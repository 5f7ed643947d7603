//! Which cases are shown: the tab, what is looked for, and what is being written at home.

use std::path::PathBuf;

use super::{Shelf, Tab};
use crate::app::physical::Layout;
use crate::app::prose::Prose;
use crate::app::query::Query;
use crate::app::scope::Place;

/// What of the list is shown.
#[derive(Debug, Default)]
pub struct View {
    /// The tab.
    pub tab: Tab,
    /// What is looked for, as it was typed.
    pub looked_for: String,
    /// The layout in which it may have been meant.
    pub layout: Layout,
    /// The rows shown: their places among all cases, or among the deleted ones.
    pub shown: Vec<usize>,
    /// How many stand in each tab, found or not.
    counts: [usize; Tab::ALL.len()],
}

impl View {
    /// How many cases stand in a tab.
    #[must_use]
    pub fn count(&self, tab: Tab) -> usize {
        self.counts[tab as usize]
    }

    /// What is looked for.
    #[must_use]
    pub fn query(&self) -> Query {
        Query::words(&self.looked_for, self.layout)
    }
}

/// What is being written at home.
#[derive(Debug, Default)]
pub enum ShelfWork {
    /// Nothing: keys are commands.
    #[default]
    Idle,
    /// What to look for.
    Filter(Prose),
    /// A new title of a case, in its row.
    Title(PathBuf, Prose),
    /// Why a case is set aside.
    Reason(PathBuf, Prose),
}

impl ShelfWork {
    /// Where keys go while it is being written.
    #[must_use]
    pub fn place(&self) -> Place {
        match self {
            Self::Idle => Place::Home,
            Self::Filter(_) => Place::Filter,
            Self::Title(..) | Self::Reason(..) => Place::Shelf,
        }
    }

    /// The text that is being written.
    #[must_use]
    pub fn prose(&self) -> Option<&Prose> {
        match self {
            Self::Idle => None,
            Self::Filter(prose) | Self::Title(_, prose) | Self::Reason(_, prose) => Some(prose),
        }
    }

    /// The same, to be changed.
    pub fn prose_mut(&mut self) -> Option<&mut Prose> {
        match self {
            Self::Idle => None,
            Self::Filter(prose) | Self::Title(_, prose) | Self::Reason(_, prose) => Some(prose),
        }
    }
}

impl Shelf {
    /// Finds out anew which rows are shown; the file in hand stays in hand if it is among them.
    pub fn show(&mut self) {
        self.view.counts = [0; Tab::ALL.len()];
        self.view.shown.clear();
        let finder = self.view.query().finder();
        if self.view.tab == Tab::Trash {
            let found = (0..self.trash.len()).filter(|at| self.trash[*at].case.is_found(&finder));
            self.view.shown.extend(found);
        }
        self.show_from(0);
        // Those of the trash stand in a list of their own.
        self.view.counts[Tab::Trash as usize] = self.trash.len();
        self.find_in_hand(0);
    }

    /// Shows what belongs into the tab of the cases from this one on; answers with the first row that
    /// is new.
    pub(super) fn show_from(&mut self, from: usize) -> usize {
        let tab = self.view.tab;
        let finder = self.view.query().finder();
        let before = self.view.shown.len();
        for (place, case) in self.rows.iter().enumerate().skip(from) {
            for of in Tab::ALL {
                self.view.counts[of as usize] += usize::from(of.holds(case));
            }
            if tab.holds(case) && case.is_found(&finder) {
                self.view.shown.push(place);
            }
        }
        before
    }

    /// Puts the cursor on the file in hand if it is among these rows.
    pub(super) fn find_in_hand(&mut self, from: usize) {
        let Some(path) = &self.in_hand else { return };
        let shown = self.view.shown.iter().skip(from);
        let file = |place: usize| match self.view.tab {
            Tab::Trash => self.trash.get(place).map(|binned| &binned.case),
            _ => self.rows.get(place),
        };
        let found =
            shown.map(|place| file(*place)).position(|f| f.is_some_and(|f| f.path == *path));
        if let Some(at) = found {
            self.cursor = from + at;
        }
    }
}
