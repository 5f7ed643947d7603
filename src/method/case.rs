//! The case: one client review and everything the seven steps made of it.

use serde::{Deserialize, Serialize};

use super::{
    Card, Cause, EntryId, Fact, Parked, Problem, Question, Quote, Review, Solution, Steps,
};

/// The number of the file shape that this version reads and writes.
pub const SCHEMA: u32 = 1;

/// One client review broken down in seven steps.
///
/// The field order is the order of the file. Fields that hold their default are left out of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Case {
    /// The file shape; always [`SCHEMA`] in a case that this version can edit.
    pub schema: u32,
    /// The identity of the case; the file name is only a convenience.
    pub id: CaseId,
    /// One line.
    pub title: String,
    /// When the case was made.
    pub created: Stamp,
    /// When the last edit was saved.
    pub changed: Stamp,
    /// Whether work on it goes on.
    #[serde(skip_serializing_if = "is_default")]
    pub state: CaseState,
    /// The exercise that it is a try at, by its id; none in a case of one's own.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub practice: String,
    /// The next free entry number; it only grows, so no number is ever used twice.
    pub next: u32,
    /// What the client wrote, and where from.
    pub review: Review,
    /// Who the client is.
    #[serde(skip_serializing_if = "is_default")]
    pub card: Card,
    /// Which of the seven steps are done, and where one stands.
    #[serde(skip_serializing_if = "is_default")]
    pub steps: Steps,
    /// Questions to the client (step 3).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<Question>,
    /// The neutral text, line by line (step 4).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Fact>,
    /// Phrases of the review that the neutral text leaves out on purpose.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<Quote>,
    /// What hindered the client's goal (step 5).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub problems: Vec<Problem>,
    /// What made the problems possible (step 6).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub causes: Vec<Cause>,
    /// What takes the causes away (step 7).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub solutions: Vec<Solution>,
    /// Thoughts said before their step came.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parked: Vec<Parked>,
}

impl Default for Case {
    fn default() -> Self {
        Self {
            schema: SCHEMA,
            id: CaseId::default(),
            title: String::new(),
            created: Stamp::default(),
            changed: Stamp::default(),
            state: CaseState::default(),
            practice: String::new(),
            next: 1,
            review: Review::default(),
            card: Card::default(),
            steps: Steps::default(),
            questions: Vec::new(),
            facts: Vec::new(),
            left_out: Vec::new(),
            problems: Vec::new(),
            causes: Vec::new(),
            solutions: Vec::new(),
            parked: Vec::new(),
        }
    }
}

impl Case {
    /// A new case of a review that was found: the first step is done by having it.
    #[must_use]
    pub fn new(id: CaseId, title: String, review: Review, now: Stamp) -> Self {
        Self {
            id,
            title,
            created: now.clone(),
            changed: now,
            review,
            steps: Steps::found(),
            ..Self::default()
        }
    }

    /// A try at an exercise: the review that `expert` broke down and where it came from, with
    /// nothing of the breakdown.
    #[must_use]
    pub fn practice(id: CaseId, exercise: &str, expert: &Self, now: Stamp) -> Self {
        let review = Review { selected: String::new(), ..expert.review.clone() };
        let practice = exercise.to_owned();
        Self { practice, ..Self::new(id, expert.title.clone(), review, now) }
    }

    /// Takes the next free entry number.
    pub(super) fn take_id(&mut self) -> EntryId {
        let id = EntryId(self.next);
        self.next = self.next.saturating_add(1);
        id
    }
}

/// The identity of a case: a ULID, 26 characters.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CaseId(pub String);

/// Whether work on a case goes on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum CaseState {
    /// In work.
    #[default]
    Open,
    /// All that was to be done is done.
    Finished,
    /// Put aside, with the reason in free words.
    SetAside(String),
}

/// A moment as RFC 3339 text with an offset, `2026-11-21T10:02:11+03:00`.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Stamp(pub String);

/// A calendar day as ISO 8601 text, `2026-11-19`; a hand-written other form is kept as it came.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Day(pub String);

/// Whether a value is its type's default, so that the file can leave it out.
pub(super) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
