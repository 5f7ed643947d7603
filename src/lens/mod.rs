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
mod vocabulary;

pub use detail::{Detail, Question, Reason};
pub use draft::{Draft, DraftLine, Drop};
pub use facts::{Added, Altered, Facts, Holding, Lost, Told, belonging, compare, led, put_back};
pub use fold::folded;
pub use language::language;
pub use reader::Reader;
pub use reading::{Kind, Language, Mark, Rule, Sentence, Verdict};
pub use sentences::{next_sentence, sentences};
pub use vocabulary::{Found, Vocabulary, Word};

use std::fmt;

use lexicon::Lexicon;
use lexicon::shape;

/// The built-in word lists.
const WORDS: [&str; 3] = [
    include_str!("../../assets/lens/ru.ron"),
    include_str!("../../assets/lens/ru-quiet.ron"),
    include_str!("../../assets/lens/en.ron"),
];

/// The built-in classes of words.
const CLASSES: [&str; 2] = [
    include_str!("../../assets/lens/ru-classes.ron"),
    include_str!("../../assets/lens/en-classes.ron"),
];

/// What the words of counts, times, spans, sums and places are worth.
const VALUES: [&str; 2] = [
    include_str!("../../assets/lens/ru-values.ron"),
    include_str!("../../assets/lens/en-values.ron"),
];

/// The words by which clauses hang together.
const JOINTS: [&str; 2] = [
    include_str!("../../assets/lens/ru-joints.ron"),
    include_str!("../../assets/lens/en-joints.ron"),
];

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
    /// When a built-in list does not hold to its shape, which a test keeps from happening.
    #[must_use]
    pub fn new(own: &[shape::List]) -> Self {
        let mut lexicon = Lexicon::default();
        for words in WORDS {
            let words: shape::Words = ron::from_str(words).expect("a built-in list is well formed");
            lexicon.add(&words.lists, false);
        }
        lexicon.add(own, true);
        classify(&mut lexicon);
        for values in VALUES {
            let values = ron::from_str(values).expect("the built-in values are well formed");
            lexicon.value(&values);
        }
        for joints in JOINTS {
            let joints = ron::from_str(joints).expect("the built-in joints are well formed");
            lexicon.join(&joints);
        }
        Self { lexicon }
    }
}

/// Teaches a lexicon the built-in classes of words.
fn classify(lexicon: &mut Lexicon) {
    for classes in CLASSES {
        let classes = ron::from_str(classes).expect("the built-in classes are well formed");
        lexicon.classify(&classes);
    }
}
