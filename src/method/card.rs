//! The client card: who wrote the review, in half a minute, and what else is noted of the case.

use serde::{Deserialize, Serialize};

use super::Day;
use super::case::is_default;

/// What the team says of the client and of the case; every part may be missing.
///
/// The four questions are those of a contact centre's "client matrix".
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Card {
    /// What kind of client: a free association, such as «торопится».
    #[serde(skip_serializing_if = "String::is_empty")]
    pub kind: String,
    /// In what surroundings: on the road, at work, with a child.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub surroundings: String,
    /// What task was stated.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub task: String,
    /// What the client is really fighting for: the goal behind the task.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub goal: String,
    /// The nickname of the client group.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub group: String,
    /// The touchpoints of the client's journey that the case tells of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub touchpoints: Vec<String>,
    /// Whether it is routine for us and alarming for the client.
    #[serde(skip_serializing_if = "is_default")]
    pub routine: bool,
    /// Of a competitor's case: whether we have this too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ours_too: Option<OursToo>,
}

/// Whether what went wrong at a competitor's goes wrong at ours too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum OursToo {
    /// It does.
    Yes,
    /// It does not.
    No,
    /// It is to be checked, by that day if one is named.
    ToCheck(Option<Day>),
}

impl Card {
    /// Everything in it that is written in one line.
    pub(super) fn lines_mut(&mut self) -> impl Iterator<Item = &mut String> {
        let Self { kind, surroundings, task, goal, group, touchpoints, routine: _, ours_too } =
            self;
        let day = match ours_too {
            Some(OursToo::ToCheck(Some(day))) => Some(&mut day.0),
            _ => None,
        };
        [kind, surroundings, task, goal, group].into_iter().chain(touchpoints).chain(day)
    }
}
