//! The lines of the neutral text (step 4).

use serde::{Deserialize, Serialize};

use super::EntryId;
use super::case::is_default;

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
    /// Whether nothing in it hindered the client, so that no problem is missing.
    #[serde(skip_serializing_if = "is_default")]
    pub no_problem: bool,
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
