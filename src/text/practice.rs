//! The exercises: reviews with the breakdown of an expert, and what to look at when one compares.

use serde::Deserialize;

use super::{Language, Text};
use crate::method::Step;

/// A review to practise on, with the breakdown of an expert.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exercise {
    /// By which a case says that it is a try at this one: `ru-1`.
    pub id: &'static str,
    /// Its number among those of its language, from 1.
    pub number: usize,
    /// The breakdown, as a case file.
    pub case: &'static str,
    /// What to look at when one compares, as a file of [`Notes`].
    notes: &'static str,
}

/// What to look at when one compares one's own with the expert's, a note for each step.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notes {
    select: String,
    clarify: String,
    neutral: String,
    problems: String,
    causes: String,
    solutions: String,
}

macro_rules! exercises {
    ($language:literal: $($number:literal)*) => {
        [$(Exercise {
            id: concat!($language, "-", $number),
            number: $number,
            case: include_str!(concat!("../../assets/practice/", $language, "-", $number, ".ron")),
            notes: include_str!(
                concat!("../../assets/practice/", $language, "-", $number, ".notes.ron")
            ),
        }),*]
    };
}

const RUSSIAN: [Exercise; 3] = exercises!("ru": 1 2 3);
const ENGLISH: [Exercise; 3] = exercises!("en": 1 2 3);

impl Exercise {
    /// The exercise with this id, in whatever language; none that this version does not have.
    #[must_use]
    pub fn with_id(id: &str) -> Option<Self> {
        RUSSIAN.into_iter().chain(ENGLISH).find(|exercise| exercise.id == id)
    }

    /// What to look at when one compares.
    #[must_use]
    pub fn notes(&self) -> Notes {
        // They are razbor's own words; a test holds that they can be read.
        ron::from_str(self.notes).unwrap_or_default()
    }
}

impl Notes {
    /// What to look at after a step; nothing after the first, at which there is nothing to compare.
    #[must_use]
    pub fn of(&self, step: Step) -> &str {
        match step {
            Step::Find => "",
            Step::Select => &self.select,
            Step::Clarify => &self.clarify,
            Step::Neutral => &self.neutral,
            Step::Problems => &self.problems,
            Step::Causes => &self.causes,
            Step::Solutions => &self.solutions,
        }
    }
}

impl Text {
    /// The exercises in this language: from short and plain to long and mixed, then one of praise.
    #[must_use]
    pub fn exercises(&self) -> [Exercise; 3] {
        match self.language() {
            Language::Russian => RUSSIAN,
            Language::English => ENGLISH,
        }
    }
}
