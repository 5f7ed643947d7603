//! Problems, their causes and the solutions of these (steps 5 to 7).

use serde::{Deserialize, Serialize};

use super::case::is_default;
use super::{Day, EntryId};

/// What hindered the client's goal, phrased from the client's side.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Problem {
    /// Its number.
    pub id: EntryId,
    /// One line.
    pub text: String,
    /// The facts it rests on.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<EntryId>,
    /// Whether it is a strength, in a review that has both: what to keep and to spread.
    #[serde(skip_serializing_if = "is_default")]
    pub strength: bool,
    /// Which goal of the client it hinders, in free words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub goal: String,
    /// Why it is knowingly left without an answer for now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deferred: Option<String>,
    /// Remarks on its wording that were looked at and let be, by their codes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub accepted: Vec<String>,
}

/// What made problems possible, in this very place of the business.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Cause {
    /// Its number.
    pub id: EntryId,
    /// One line.
    pub text: String,
    /// The problems it explains.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub problems: Vec<EntryId>,
    /// The cause under which it stands in a why-chain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub under: Option<EntryId>,
    /// The area of the business, in free words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub area: String,
    /// How sure it is.
    #[serde(skip_serializing_if = "is_default")]
    pub evidence: Evidence,
    /// Remarks on its wording that were looked at and let be, by their codes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub accepted: Vec<String>,
}

/// How sure a cause is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Evidence {
    /// It is known.
    #[default]
    Known,
    /// It is supposed.
    Guess,
    /// It is to be checked.
    ToCheck,
}

/// What takes causes away or makes up for them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Solution {
    /// Its number.
    pub id: EntryId,
    /// One line.
    pub text: String,
    /// The causes it takes away.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub causes: Vec<EntryId>,
    /// What it does for the touchpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    /// Whether it changes the system or makes one gesture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reach: Option<Reach>,
    /// The department or role that does it; never a person's name.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub department: String,
    /// By when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Day>,
    /// How we will know that it worked.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub check: String,
    /// How far it has come.
    pub state: SolutionState,
    /// Remarks on its wording that were looked at and let be, by their codes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub accepted: Vec<String>,
}

/// How a solution is to be done; every part may be missing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// What it does for the touchpoint.
    pub kind: Option<Kind>,
    /// Whether it changes the system or makes one gesture.
    pub reach: Option<Reach>,
    /// The department or role that does it.
    pub department: String,
    /// By when.
    pub due: Option<Day>,
    /// How we will know that it worked.
    pub check: String,
}

impl Plan {
    /// That of a solution.
    #[must_use]
    pub fn of(solution: &Solution) -> Self {
        let Solution { kind, reach, department, due, check, .. } = solution.clone();
        Self { kind, reach, department, due, check }
    }

    /// Everything in it that is written in one line.
    pub(super) fn lines_mut(&mut self) -> impl Iterator<Item = &mut String> {
        let due = self.due.as_mut().map(|day| &mut day.0);
        [&mut self.department, &mut self.check].into_iter().chain(due)
    }
}

/// What a solution does for a touchpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// Mends it.
    Fix,
    /// Delights there.
    Wow,
    /// Is promised in case it goes wrong again.
    PlanB,
}

/// How far a solution reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reach {
    /// It changes how things are done.
    Systemic,
    /// It is one gesture to one client.
    Point,
}

/// How far a solution has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum SolutionState {
    /// Written down.
    #[default]
    New,
    /// Being done.
    InWork,
    /// Done.
    Done,
    /// Done, and it works.
    Works,
    /// Done, and it does not work.
    Failed,
}
