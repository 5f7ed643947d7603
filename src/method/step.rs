//! The seven steps of a breakdown and how far a case has come in them.

use serde::{Deserialize, Serialize};

use super::{List, Stamp};

/// A step of the method, in its order.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Step {
    /// 1. Find reviews.
    #[default]
    Find,
    /// 2. Select the detailed ones.
    Select,
    /// 3. Clarify with the client.
    Clarify,
    /// 4. Remove emotions: the neutral text.
    Neutral,
    /// 5. Extract problems (focus on the goal).
    Problems,
    /// 6. Analyse causes (focus on the place).
    Causes,
    /// 7. Find solutions.
    Solutions,
}

impl Step {
    /// All seven, in order.
    pub const ALL: [Self; 7] = [
        Self::Find,
        Self::Select,
        Self::Clarify,
        Self::Neutral,
        Self::Problems,
        Self::Causes,
        Self::Solutions,
    ];

    /// Its number as people say it, 1 to 7.
    #[must_use]
    pub fn number(self) -> usize {
        self as usize + 1
    }

    /// The step with this number, 1 to 7.
    #[must_use]
    pub fn from_number(number: usize) -> Option<Self> {
        Self::ALL.get(number.checked_sub(1)?).copied()
    }

    /// The step after this one; none after the seventh.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        Self::from_number(self.number() + 1)
    }

    /// The list that is filled at it; none at the first two.
    #[must_use]
    pub fn list(self) -> Option<List> {
        Some(match self {
            Self::Find | Self::Select => return None,
            Self::Clarify => List::Questions,
            Self::Neutral => List::Facts,
            Self::Problems => List::Problems,
            Self::Causes => List::Causes,
            Self::Solutions => List::Solutions,
        })
    }

    /// The step before this one; none before the first.
    #[must_use]
    pub fn previous(self) -> Option<Self> {
        Self::from_number(self.number() - 1)
    }
}

/// How it stands with one step of one case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepState {
    /// Still to do.
    Open,
    /// Gone through.
    Done,
    /// Knowingly left out.
    NotNeeded,
}

/// How far a case has come.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Steps {
    /// The step one stands at.
    pub at: Step,
    /// Steps gone through, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub done: Vec<Step>,
    /// Steps knowingly left out, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_needed: Vec<Step>,
    /// When one went on early, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub jumps: Vec<Jump>,
}

/// Going on while something was still open.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Jump {
    /// The step one left.
    pub from: Step,
    /// The step one went to.
    pub to: Step,
    /// When.
    pub when: Stamp,
    /// Why, in free words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub why: String,
}

impl Steps {
    /// The steps of a case whose review has just been found: the next is to select.
    #[must_use]
    pub fn found() -> Self {
        Self { at: Step::Select, done: vec![Step::Find], ..Self::default() }
    }

    /// How it stands with `step`.
    #[must_use]
    pub fn state(&self, step: Step) -> StepState {
        if self.not_needed.contains(&step) {
            StepState::NotNeeded
        } else if self.done.contains(&step) {
            StepState::Done
        } else {
            StepState::Open
        }
    }

    /// Notes how it stands with `step`, keeping both lists in the order of the method.
    pub fn set(&mut self, step: Step, state: StepState) {
        self.done.retain(|s| *s != step);
        self.not_needed.retain(|s| *s != step);
        let list = match state {
            StepState::Open => return,
            StepState::Done => &mut self.done,
            StepState::NotNeeded => &mut self.not_needed,
        };
        list.push(step);
        list.sort_unstable();
    }
}
