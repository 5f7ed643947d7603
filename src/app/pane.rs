//! The panes of the workbench.

use serde::{Deserialize, Serialize};

use crate::method::{List, Step};

/// A pane of the workbench.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Pane {
    /// The raw review.
    Raw,
    /// Questions to the client; they stand in the place of the neutral text.
    Questions,
    /// The neutral text.
    Neutral,
    /// Problems.
    Problems,
    /// Causes.
    Causes,
    /// Solutions.
    Solutions,
}

impl Pane {
    /// The list it shows; none for the two texts.
    #[must_use]
    pub fn list(self) -> Option<List> {
        match self {
            Self::Raw | Self::Neutral => None,
            Self::Questions => Some(List::Questions),
            Self::Problems => Some(List::Problems),
            Self::Causes => Some(List::Causes),
            Self::Solutions => Some(List::Solutions),
        }
    }

    /// The pane that shows a list.
    #[must_use]
    pub fn of(list: List) -> Self {
        match list {
            List::Questions => Self::Questions,
            List::Facts => Self::Neutral,
            List::Problems => Self::Problems,
            List::Causes => Self::Causes,
            List::Solutions => Self::Solutions,
        }
    }

    /// The pane in which a step is worked at.
    #[must_use]
    pub fn of_step(step: Step) -> Self {
        match step {
            Step::Find | Step::Select => Self::Raw,
            Step::Clarify => Self::Questions,
            Step::Neutral => Self::Neutral,
            Step::Problems => Self::Problems,
            Step::Causes => Self::Causes,
            Step::Solutions => Self::Solutions,
        }
    }
}
