//! Reading a text: what in a review is feeling and opinion, what is fact, and whether a fact is lost.
//!
//! The lens never rewrites: it marks, each mark with the [rule](Rule) that made it, and gives each
//! sentence a [verdict](Verdict). Everything is rules over word lists that a person can read, in
//! `assets/lens`; a workspace may bring words of its own. Pure functions that know neither a case
//! nor a terminal.
//!
//! A sentence is read by itself, whatever stands around it, so that only what changed has to be read
//! again.

mod abbreviations;
mod detail;
mod draft;
mod facts;
mod fold;
mod language;
pub mod lexicon;
mod marks;
mod reader;
mod reading;
mod sentences;
mod strength;
mod token;
mod values;
mod verdict;

pub use detail::{Detail, Question, Reason};
pub use draft::{Draft, DraftLine, Drop};
pub use facts::{Added, Altered, Facts, Holding, Lost, Told, belonging, compare, led, put_back};
pub use fold::folded;
pub use language::language;
pub use reader::Reader;
pub use reading::{Kind, Language, Mark, Rule, Sentence, Verdict};
pub use sentences::{next_sentence, sentences};

use std::fmt;

use lexicon::Lexicon;
use lexicon::shape;

/// The built-in words, compiled.
const BUILT_IN: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lexicon"));

/// Everything needed to read texts: made once, then only read.
pub struct Lens {
    lexicon: Lexicon,
}

impl fmt::Debug for Lens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Lens")
    }
}

/// A text, read.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The language of most of it.
    pub language: Language,
    /// Its sentences, in order, none overlapping another.
    pub sentences: Vec<Sentence>,
    /// How much of a story it tells.
    pub detail: Detail,
}

impl Lens {
    /// Makes the lens of the built-in lists and those that a workspace brought.
    ///
    /// # Panics
    /// When the built-in words are not what was compiled.
    #[must_use]
    pub fn new(own: &[shape::List]) -> Self {
        let mut lexicon: Lexicon = postcard::from_bytes(BUILT_IN)
            .expect("what was compiled along is read as it was written");
        lexicon.add(own, true);
        Self { lexicon }
    }
}
