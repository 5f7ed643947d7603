//! Questions to the client, and how far they have come (step 3).

use serde::{Deserialize, Serialize};

use super::case::is_default;
use super::{Case, Day, EntryId, Quote};

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

impl Question {
    /// Whether it waits to be asked or answered.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self.state, QuestionState::ToAsk | QuestionState::Asked(_))
    }
}

impl Case {
    /// The questions that wait to be asked or answered, in their order.
    pub fn open_questions(&self) -> impl Iterator<Item = &Question> {
        self.questions.iter().filter(|question| question.is_open())
    }
}
