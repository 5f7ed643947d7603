//! What is wrong with a file of words.

/// A mistake in a file of words, with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// Its line, from 1.
    pub line: usize,
    /// Its column in characters, from 1.
    pub column: usize,
    /// What is wrong.
    pub what: Wrong,
}

/// What can be wrong with a file of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// It is not what a file of words looks like; what the reader says.
    Shape(String),
}
