//! The parking lot: thoughts said before their step came.

use serde::{Deserialize, Serialize};

use super::case::is_default;
use super::{CaseId, EntryId, Step};

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
    /// What became of it.
    #[serde(skip_serializing_if = "is_default")]
    pub state: ParkedState,
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
