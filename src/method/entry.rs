//! What the entries of a case have in common: numbers, wordings, and what they stand on.

use serde::{Deserialize, Serialize};

use super::case::is_default;
use super::{Cause, Fact, Problem, Question, Solution};

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
    /// Codes of remarks on its wording that were let be; `None` for those on which nothing is remarked.
    fn accepted(&self) -> Option<&[String]> {
        None
    }
    /// The same, to be changed.
    fn accepted_mut(&mut self) -> Option<&mut Vec<String>> {
        None
    }
    /// Takes over what is noted on another one, with which it is merged, and not on itself.
    fn absorb(&mut self, other: &Self);
}

/// Fills what holds its default from the other one.
fn fill<T: Clone + Default + PartialEq>(own: &mut T, other: &T) {
    if *own == T::default() {
        own.clone_from(other);
    }
}

macro_rules! entry {
    ($type:ident $(, $parents:ident)?; $($noted:ident)*) => {
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
            fn absorb(&mut self, other: &Self) {
                $(fill(&mut self.$noted, &other.$noted);)*
            }
            $(
                fn parents(&self) -> &[EntryId] {
                    &self.$parents
                }
                fn parents_mut(&mut self) -> Option<&mut Vec<EntryId>> {
                    Some(&mut self.$parents)
                }
                fn accepted(&self) -> Option<&[String]> {
                    Some(&self.accepted)
                }
                fn accepted_mut(&mut self) -> Option<&mut Vec<String>> {
                    Some(&mut self.accepted)
                }
            )?
        }
    };
}

entry!(Question; about state);
entry!(Fact; from);
entry!(Problem, facts; strength goal);
entry!(Cause, problems; area);
entry!(Solution, causes; kind reach department due check);

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
