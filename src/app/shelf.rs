//! Home: the cases of the workspace.

use std::path::PathBuf;

use super::layer::NewCase;
use crate::store::{ReadError, Summary};

/// A case file as home shows it.
#[derive(Debug)]
pub struct Shelved {
    /// The file.
    pub path: PathBuf,
    /// What is in it, or what is wrong with it.
    pub read: Result<Box<Summary>, ReadError>,
}

impl Shelved {
    /// The name of the file.
    #[must_use]
    pub fn file_name(&self) -> String {
        self.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    }
}

/// The list of cases.
#[derive(Debug, Default)]
pub struct Shelf {
    /// The cases, newest first.
    pub rows: Vec<Shelved>,
    /// The row in hand, counted from 0.
    pub cursor: usize,
    /// The first row on the screen.
    pub top: usize,
    /// The row that was in hand when the wheel rolled the window: it stays until another is.
    pub rolled: Option<usize>,
    /// Whether all of them were read.
    pub complete: bool,
    /// The file in hand, so that it stays so when the list is read anew.
    pub in_hand: Option<PathBuf>,
    /// The form of a new case that was left with text in it.
    pub begun: Option<Box<NewCase>>,
    /// Whether the text of a new case could not be kept, so that it is in memory alone.
    pub unkept: bool,
    /// Whether a case is being opened or made: only one at a time, so that what is saved next can
    /// only belong to it.
    pub opening: bool,
    /// The case that is being opened because of its unsaved text.
    pub resuming: Option<PathBuf>,
}

impl Shelf {
    /// How many rows can be chosen: an empty workspace offers three things to begin with.
    #[must_use]
    pub fn choices(&self) -> usize {
        if self.is_empty() { 3 } else { self.rows.len() }
    }

    /// Whether the workspace is known to have no cases.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.complete && self.rows.is_empty()
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
