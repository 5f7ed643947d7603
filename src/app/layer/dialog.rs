//! A question with buttons: the only kind of dialog there is.

use std::path::PathBuf;

use crate::app::pane::Pane;
use crate::method::{EntryId, List, Stamp};

/// A question with buttons.
#[derive(Debug)]
pub struct Dialog {
    /// What is asked.
    pub ask: Ask,
    /// The button in hand, counted from 0.
    pub choice: usize,
}

/// What can be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    /// Put these pasted lines into a list as entries?
    PasteEntries(List, Vec<String>),
    /// Put this pasted text into the neutral text, at its end?
    PasteText(Pane, String),
    /// How far have these questions come?
    QuestionState(Vec<EntryId>),
    /// So many parked thoughts still wait: finish the case all the same?
    FinishParked(usize),
    /// Put this case in the trash? With its title.
    DeleteCase(PathBuf, String),
    /// Bring this case back from the trash? With its title and the moment it was deleted.
    ReturnCase(PathBuf, String, Stamp),
    /// Some of the work is not on the disk: leave all the same?
    LeaveUnsaved,
    /// The folder of the workspace was taken away: what now?
    FolderGone,
}

impl Dialog {
    /// The question with its first button in hand.
    #[must_use]
    pub fn new(ask: Ask) -> Self {
        Self { ask, choice: 0 }
    }

    /// The messages of its buttons: verbs.
    #[must_use]
    pub fn buttons(&self) -> &'static [&'static str] {
        match &self.ask {
            Ask::PasteEntries(..) | Ask::PasteText(..) => &["button-insert", "button-cancel"],
            Ask::QuestionState(ids) if ids.len() > 1 => {
                &["button-to-ask", "button-asked", "button-silent"]
            }
            Ask::QuestionState(_) => {
                &["button-to-ask", "button-asked", "button-answered", "button-silent"]
            }
            Ask::FinishParked(_) => &["button-to-lot", "button-finish"],
            Ask::DeleteCase(..) => &["button-keep-case", "button-bin"],
            Ask::ReturnCase(..) => &["button-return", "button-close"],
            Ask::LeaveUnsaved => &["button-retry", "button-leave"],
            Ask::FolderGone => {
                &["button-make-again", "button-save-copy", "button-stay", "button-leave"]
            }
        }
    }

    /// Moves to the button before or after.
    pub fn go(&mut self, forward: bool) {
        let count = self.buttons().len();
        self.choice = (self.choice + if forward { 1 } else { count - 1 }) % count;
    }
}
