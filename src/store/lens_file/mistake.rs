//! What a person got wrong in `lens.ron`: each mistake with its place, and the rest still works.

use crate::lens::lexicon::Wrong;
use crate::store::codec::{At, Damage};

/// Something in `lens.ron` that is not as it was meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LensMistake {
    /// Where it stands.
    pub at: At,
    /// What it is.
    pub slip: LensSlip,
}

/// The kinds of mistakes, with the values a message needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LensSlip {
    /// What stands here cannot be understood; the list around it is left out.
    Damaged(Damage),
    /// A field that nobody reads.
    UnknownField {
        /// Its name.
        field: String,
        /// The field that was probably meant.
        near: Option<String>,
        /// The fields there are.
        fields: &'static [&'static str],
    },
    /// A field stands twice; the first one holds.
    Twice {
        /// Its name.
        field: String,
        /// The line of the first one.
        first: usize,
    },
    /// A list lacks a field that it needs, and is left out.
    Missing {
        /// The field.
        field: &'static str,
    },
    /// A value of another kind than the field has.
    Kind {
        /// The field.
        field: String,
        /// What belongs there.
        wanted: LensWanted,
    },
    /// A kind of words that there is not; the list is left out.
    NoKind {
        /// What stands there.
        found: String,
        /// The one that was probably meant.
        near: Option<String>,
        /// The kinds there are.
        kinds: Vec<String>,
    },
    /// A condition that there is not; the list is left out.
    NoCondition {
        /// What stands there.
        found: String,
        /// The one that was probably meant.
        near: Option<String>,
        /// The conditions there are.
        conditions: &'static [&'static str],
    },
    /// A strength that is none of 1, 2, 3; the list has 2.
    Strength {
        /// What stands there.
        found: String,
    },
    /// A word or a phrase that would never be found; it is left out.
    Word(Wrong),
    /// A list has no words at all.
    NoWords,
}

/// What belongs into a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LensWanted {
    /// A list of lists.
    Lists,
    /// One list.
    List,
    /// A text.
    Text,
    /// Words.
    Words,
    /// Conditions.
    Conditions,
    /// A condition with words.
    WithWords,
    /// A condition without words.
    WithoutWords,
}

impl LensSlip {
    /// A short name that stays the same, for scripts and tests.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Damaged(damage) => damage.kind.code(),
            Self::UnknownField { .. } => "unknown-field",
            Self::Twice { .. } => "twice",
            Self::Missing { .. } => "missing-field",
            Self::Kind { .. } => "wrong-kind",
            Self::NoKind { .. } => "no-such-kind",
            Self::NoCondition { .. } => "no-such-condition",
            Self::Strength { .. } => "no-such-strength",
            Self::Word(Wrong::Empty) => "empty-word",
            Self::Word(Wrong::TooLong(_)) => "long-phrase",
            Self::Word(_) => "not-a-word",
            Self::NoWords => "no-words",
        }
    }
}
