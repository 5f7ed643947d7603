//! What the lens says of the texts of a case, while they are read and written.
//!
//! The lens is made outside, once it is needed. What is on the screen is read at once, the rest of a
//! long text in slices, and after an edit only what is near it. What became of the facts of a review
//! is told at each key while the texts are short, else as soon as the typing rests.

mod comparison;
mod kept;
mod known;
mod line;
mod live;
mod proposal;
mod remarks;

use std::sync::Arc;

pub use comparison::{Compared, Comparison, occurrences};
pub use kept::{Due, Kept};
pub use known::{FactRow, Fate, Known};
pub use line::Part;
pub use live::LiveReading;
pub use proposal::{DropRow, Proposal};
pub use remarks::{Hearing, Remarks};

use crate::advice::Advice;
use crate::lens::{Kind, Lens};

/// The lens, and how what it says is shown.
#[derive(Debug, Default)]
pub struct Reader {
    /// The lens, once it was made.
    pub lens: Option<Arc<Lens>>,
    /// Whether it was asked for.
    pub asked: bool,
    /// Which of the marks are shown.
    pub shown: Shown,
    /// When the next slice of a long text is to be read or long texts are to be compared, in
    /// milliseconds of [`Now::ms`](crate::app::Now).
    pub due: Option<u64>,
    /// How many comparisons were given away so far; the number of the last one.
    pub compared: u64,
    /// What remarks on the lines of a case, once it was made.
    pub advice: Option<Arc<Advice>>,
    /// Whether that was asked for.
    pub advice_asked: bool,
    /// When the next wordings of a long case are to be read, in milliseconds of
    /// [`Now::ms`](crate::app::Now).
    pub remarks_due: Option<u64>,
}

/// Which of the marks are shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Shown {
    /// All of them.
    #[default]
    All,
    /// What step 4 takes away.
    Emotions,
    /// What it keeps.
    Facts,
    /// None.
    Nothing,
}

impl Shown {
    /// All choices, in the order in which one goes through them.
    pub const ALL: [Self; 4] = [Self::All, Self::Emotions, Self::Facts, Self::Nothing];

    /// The choice after this one, around the end.
    #[must_use]
    pub fn next(self) -> Self {
        Self::ALL[(self as usize + 1) % Self::ALL.len()]
    }

    /// Whether marks of a kind are shown.
    #[must_use]
    pub fn shows(self, kind: Kind) -> bool {
        match self {
            Self::All => true,
            Self::Emotions => kind.is_soft(),
            Self::Facts => !kind.is_soft(),
            Self::Nothing => false,
        }
    }

    /// Its name in the settings.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Emotions => "emotions",
            Self::Facts => "facts",
            Self::Nothing => "none",
        }
    }

    /// The choice of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|shown| shown.name() == name)
    }
}
