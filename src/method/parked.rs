//! The parking lot: thoughts said before their step came.

use serde::{Deserialize, Serialize};

use super::case::is_default;
use super::{Case, CaseId, EntryId, List, Stamp, Step};

/// A thought said before its step came.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Parked {
    /// Its number.
    pub id: EntryId,
    /// One line.
    pub text: String,
    /// The step at which it was said.
    pub said_at: Step,
    /// The step it belongs to.
    pub for_step: Step,
    /// When it was said.
    #[serde(skip_serializing_if = "is_default")]
    pub when: Stamp,
    /// What became of it.
    #[serde(skip_serializing_if = "is_default")]
    pub state: ParkedState,
}

impl Case {
    /// The parked thoughts that wait, in the order in which they were said.
    pub fn waiting_thoughts(&self) -> impl Iterator<Item = &Parked> {
        self.parked.iter().filter(|parked| parked.waits())
    }

    /// A parked thought.
    #[must_use]
    pub fn parked_thought(&self, id: EntryId) -> Option<&Parked> {
        self.parked.iter().find(|parked| parked.id == id)
    }
}

impl Parked {
    /// Whether nothing has become of it yet.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.state == ParkedState::Waiting
    }

    /// The list in which it becomes an entry; none for the steps that have no list.
    #[must_use]
    pub fn list(&self) -> Option<List> {
        self.for_step.list()
    }
}

/// What became of a parked thought.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ParkedState {
    /// It waits for its step.
    #[default]
    Waiting,
    /// It was used.
    Used,
    /// It moved to another case.
    OtherCase(CaseId),
    /// It was dropped, for this reason.
    Dropped(String),
}
