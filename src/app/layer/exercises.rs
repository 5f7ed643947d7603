//! The exercises to choose from.

use crate::app::practice::Outline;
use crate::text::Text;

/// The list.
#[derive(Debug)]
pub struct Exercises {
    /// The exercises.
    pub rows: Vec<Outline>,
    /// The one in hand.
    pub cursor: usize,
}

impl Exercises {
    /// Those of the interface's language.
    #[must_use]
    pub fn new(text: &Text) -> Self {
        Self { rows: Outline::all(text), cursor: 0 }
    }
}
