//! The entries of a case: questions, facts, problems, causes, solutions, parked thoughts.

use serde::{Deserialize, Serialize};

use super::case::is_default;
use super::{CaseId, Day, Step};

/// The number of an entry: unique in its case, never used twice, never shown to people.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct EntryId(pub u32);

/// What all entries have in common, so that one code adds, splits, merges and moves them.
pub trait Entry: Clone + Default + PartialEq {
    /// Its number.
    fn id(&self) -> EntryId;
    /// Gives it a number.
    fn set_id(&mut self, id: EntryId);
    /// Its wording, one line.
    fn text(&self) -> &str;
    /// Rewords it.
    fn set_text(&mut self, text: String);
    /// The entries of the step before that it stands on; none for those that stand on nothing.
    fn parents(&self) -> &[EntryId] {
        &[]
    }
    /// The same, to be changed; `None` for those that stand on nothing.
    fn parents_mut(&mut self) -> Option<&mut Vec<EntryId>> {
        None
    }
}

macro_rules! entry {
    ($type:ident $(, $parents:ident)?) => {
        impl Entry for $type {
            fn id(&self) -> EntryId {
                self.id
            }
            fn set_id(&mut self, id: EntryId) {
                self.id = id;
            }
            fn text(&self) -> &str {
                &self.text
            }
            fn set_text(&mut self, text: String) {
                self.text = text;
            }
            $(
                fn parents(&self) -> &[EntryId] {
                    &self.$parents
                }
                fn parents_mut(&mut self) -> Option<&mut Vec<EntryId>> {
                    Some(&mut self.$parents)
                }
            )?
        }
    };
}

entry!(Question);
entry!(Fact);
entry!(Problem, facts);
entry!(Cause, problems);
entry!(Solution, causes);

/// A place in the review: the quoted words and which of their occurrences is meant.
///
/// There are no offsets, so that a hand that mends a typo in the review breaks nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Quote {
    /// The words as they stand in the review.
    pub words: String,
    /// Which occurrence, counted from 0.
    #[serde(skip_serializing_if = "is_default")]
    pub nth: u32,
}

/// A question to the client.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Question {
    /// Its number.
    pub id: EntryId,
    /// What is asked, one line.
    pub text: String,
    /// The phrase of the review it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<Quote>,
    /// How far it has come.
    #[serde(skip_serializing_if = "is_default")]
    pub state: QuestionState,
}

/// How far a question to the client has come.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum QuestionState {
    /// Not asked yet.
    #[default]
    ToAsk,
    /// Asked on that day.
    Asked(Day),
    /// Answered on that day with these words.
    Answered(Day, String),
    /// No answer has come by that day.
    Silent(Day),
}

/// One line of the neutral text: what a bystander could have seen and heard.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Fact {
    /// Its number.
    pub id: EntryId,
    /// The line.
    pub text: String,
    /// Who it is known from.
    #[serde(skip_serializing_if = "is_default")]
    pub from: Source,
}

/// Who a fact is known from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Source {
    /// The review says so.
    #[default]
    Review,
    /// The client said so when asked.
    Client,
    /// Our staff says so.
    Staff,
    /// Nobody said so yet.
    Guess,
}

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
