//! Help and palette: commands that are found by typing and run from there.
//!
//! One machinery, two entries. Help tells of one place, in groups; the palette has all commands there
//! are, those possible now first.

mod rank;
mod rows;

pub use rows::{Group, HelpRow, commands_at};

use crate::app::command::Command;
use crate::app::physical::Layout;
use crate::app::prose::Prose;
use crate::app::query::Query;
use crate::app::scope::Place;
use crate::app::state::State;
use crate::method::Step;

/// Which of the two it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HelpKind {
    /// The commands of the place it was called from.
    Here,
    /// All commands.
    All,
}

/// Help or palette.
#[derive(Debug)]
pub struct Help {
    /// Which of the two.
    pub kind: HelpKind,
    /// The place it was called from.
    pub place: Place,
    /// The step whose rule is told, in a case.
    pub step: Option<Step>,
    /// What is looked for.
    pub query: Prose,
    /// The layout in which it may have been meant.
    layout: Layout,
    /// All rows.
    pub rows: Vec<HelpRow>,
    /// The places in [`Self::rows`] of those that were found, the best first.
    pub found: Vec<usize>,
    /// The row in hand, as a place in [`Self::found`].
    pub cursor: usize,
    /// The first line in the window.
    pub top: usize,
    /// Whether one walks along the rows rather than types.
    pub walking: bool,
}

impl Help {
    /// Help or palette over the state as it is.
    #[must_use]
    pub fn new(state: &State, kind: HelpKind) -> Self {
        let mut help = Self {
            kind,
            place: state.place(),
            step: state.bench.as_ref().map(|bench| bench.case.steps.at),
            query: Prose::line(""),
            layout: state.keymap.layout(),
            rows: rows::rows(state, kind),
            found: Vec::new(),
            cursor: 0,
            top: 0,
            walking: false,
        };
        help.find();
        help
    }

    /// What is looked for, ready to be compared.
    #[must_use]
    pub fn looked_for(&self) -> Query {
        Query::words(&self.query.text(), self.layout)
    }

    /// Finds the rows anew after the query changed.
    pub fn find(&mut self) {
        let query = self.looked_for();
        self.cursor = 0;
        self.top = 0;
        self.walking = false;
        // Whether it was found in the middle of a word, cannot be done now; how well; its place.
        let mut found: Vec<(bool, bool, u8, usize)> = Vec::new();
        for (place, row) in self.rows.iter().enumerate() {
            let rank = if query.is_empty() {
                let shown = self.kind == HelpKind::All || row.group != Group::Elsewhere;
                shown.then_some(0)
            } else {
                rank::rank(row, &query, &self.query.text())
            };
            // Without a query rows stand in their own order.
            let barred = !query.is_empty() && row.barred.is_some();
            found.extend(rank.map(|rank| (rank >= rank::MIDDLE, barred, rank, place)));
        }
        found.sort_unstable();
        self.found = found.into_iter().map(|(.., place)| place).collect();
    }

    /// The row in hand.
    #[must_use]
    pub fn row(&self) -> Option<&HelpRow> {
        self.rows.get(*self.found.get(self.cursor)?)
    }

    /// The command in hand.
    #[must_use]
    pub fn command(&self) -> Option<Command> {
        self.row().map(|row| row.command)
    }
}
