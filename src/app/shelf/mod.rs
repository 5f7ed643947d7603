//! Home: the cases of the workspace, those that are shown, and what is being done to them.

mod act;
mod lines;
mod shelved;
mod tab;
mod view;

use std::path::PathBuf;

pub use act::{HomeAct, HomeActs};
pub use lines::{Lines, is_about};
pub use shelved::{Binned, Shelved};
pub use tab::Tab;
pub use view::{ShelfWork, View};

use super::layer::NewCase;
use super::practice;
use crate::method::EntryId;
use crate::store::Summary;

/// The list of cases.
#[derive(Debug, Default)]
pub struct Shelf {
    /// The cases, newest first.
    pub rows: Vec<Shelved>,
    /// What was deleted, the latest first.
    pub trash: Vec<Binned>,
    /// Which of them are shown.
    pub view: View,
    /// What is being written at home.
    pub work: ShelfWork,
    /// What becomes of the line that is being written.
    pub lines: Lines,
    /// What was done at home, to be taken back and done again.
    pub acts: HomeActs,
    /// The row in hand among those shown, counted from 0.
    pub cursor: usize,
    /// The first row on the screen.
    pub top: usize,
    /// The row that was in hand when the wheel rolled the window: it stays until another is.
    pub rolled: Option<usize>,
    /// Whether all of them were read.
    pub complete: bool,
    /// A list that is being read anew while the old one is still shown.
    fresh: Option<Vec<Shelved>>,
    /// The file in hand, so that it stays so when the list is read anew.
    pub in_hand: Option<PathBuf>,
    /// The form of a new case that was left with text in it.
    pub begun: Option<Box<NewCase>>,
    /// Whether the text of a new case could not be kept, so that it is in memory alone.
    pub unkept: bool,
    /// What is being opened or made: only one case at a time, so that what is saved next can only
    /// belong to it.
    pub opening: Opening,
    /// The case that is being opened because of its unsaved text.
    pub resuming: Option<PathBuf>,
    /// The case that is being opened because of a thought that is parked in it.
    pub at_lot: Option<(PathBuf, EntryId)>,
    /// The exercise that the command line asks for, until all cases are known.
    pub wanted: Option<&'static str>,
}

/// So many ways to begin are offered in an empty workspace.
pub const WAYS: usize = 4;

/// What is being opened or made.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Opening {
    /// Nothing.
    #[default]
    Nothing,
    /// A case.
    Case,
    /// A case of the sample.
    Sample,
    /// A try at an exercise.
    Practice,
}

impl Shelf {
    /// How many rows can be chosen: an empty workspace offers a few things to begin with.
    #[must_use]
    pub fn choices(&self) -> usize {
        if self.is_empty() { WAYS } else { self.view.shown.len() }
    }

    /// Whether the workspace is known to have no cases, and nothing else is looked at.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.complete && self.rows.is_empty() && self.view.tab != Tab::Trash
    }

    /// The case in hand.
    #[must_use]
    pub fn case(&self) -> Option<&Shelved> {
        if self.view.tab == Tab::Trash {
            return None;
        }
        self.rows.get(*self.view.shown.get(self.cursor)?)
    }

    /// The deleted case in hand.
    #[must_use]
    pub fn binned(&self) -> Option<&Binned> {
        if self.view.tab != Tab::Trash {
            return None;
        }
        self.trash.get(*self.view.shown.get(self.cursor)?)
    }

    /// The latest try at an exercise.
    #[must_use]
    pub fn latest_try(&self, id: &str) -> Option<&Summary> {
        practice::latest(id, self.rows.iter().filter_map(|row| row.read.as_deref().ok()))
    }

    /// Whatever file is in hand.
    #[must_use]
    pub fn file(&self) -> Option<&Shelved> {
        self.case().or_else(|| self.binned().map(|binned| &binned.case))
    }

    /// Takes in more cases. A list that is read anew takes the place of the old one when it is
    /// whole, so that nothing flickers.
    pub fn take(&mut self, rows: Vec<Shelved>, complete: bool) {
        if !self.complete {
            let from = self.rows.len();
            self.rows.extend(rows);
            self.complete = complete;
            // They come by name, which tells the day and no more; what is seen is not moved before all
            // are here.
            let sorted = if complete { 0 } else { from };
            self.rows[sorted..].sort_by(|a, b| a.age().cmp(b.age()));
            if complete {
                self.show();
                return;
            }
            let first = self.show_from(from);
            return self.find_in_hand(first);
        }
        let fresh = self.fresh.get_or_insert_default();
        fresh.extend(rows);
        if complete {
            self.rows = self.fresh.take().unwrap_or_default();
            self.rows.sort_by(|a, b| a.age().cmp(b.age()));
            self.show();
        }
    }

    /// Moves the cursor, and the window over `height` rows with it.
    pub fn go(&mut self, to: usize, height: usize) {
        self.cursor = to.min(self.choices().saturating_sub(1));
        self.top = self.top.min(self.cursor);
        if height > 0 && self.cursor >= self.top + height {
            self.top = self.cursor + 1 - height;
        }
    }
}
