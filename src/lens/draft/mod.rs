//! A proposal of a neutral text: the review without what is soft, never with anything new.
//!
//! Sentences of emotion go; clauses in which only an opinion is said go; words that can be left out
//! without hurting the rest go; a few loaded verbs get a neutral one. What cannot be taken away
//! stays, for a person to reword. Every line reads as a sentence.

mod clauses;
mod lines;
mod loud;
mod words;

use std::ops::Range;

use words::Work;

use super::lexicon::{Analysed, Lexicon};
use super::{Kind, Rule, Sentence, Verdict};

/// A proposal of a neutral text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft {
    /// Its sentences, each on a line of its own.
    pub lines: Vec<DraftLine>,
    /// The sentences of the review that went whole, by their numbers from 0.
    pub dropped: Vec<usize>,
}

/// What became of a sentence of the review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftLine {
    /// The sentence as it is proposed.
    pub text: String,
    /// The number of the sentence in the reading, from 0.
    pub sentence: usize,
    /// What was taken away from it or replaced, in order.
    pub dropped: Vec<Drop>,
}

/// A stretch of the review that the draft does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drop {
    /// Bytes in the review.
    pub range: Range<usize>,
    /// What was soft in it.
    pub kind: Kind,
    /// Why.
    pub rule: Rule,
    /// What stands in its place.
    pub put: Option<String>,
}

impl Draft {
    /// The whole text, a line for each sentence.
    #[must_use]
    pub fn text(&self) -> String {
        let lines: Vec<&str> = self.lines.iter().map(|line| line.text.as_str()).collect();
        lines.join("\n")
    }

    /// Goes on with the next sentence of a reading, whose words are looked up if something of it may
    /// stay.
    pub(super) fn add(
        &mut self,
        lexicon: &Lexicon,
        text: &str,
        sentence: &Sentence,
        analysed: impl FnOnce() -> Analysed,
    ) {
        let number = self.lines.len() + self.dropped.len();
        let after_gap = self.dropped.last().is_some_and(|last| last + 1 == number);
        let line = (sentence.verdict != Verdict::Emotion).then(|| {
            let analysed = analysed();
            let mut work = Work::new(text, lexicon, &analysed, &sentence.marks);
            clauses::drop(&mut work);
            work.drop_words();
            lines::line(&work, after_gap)
        });
        match line.flatten() {
            Some((text, dropped)) => self.lines.push(DraftLine { text, sentence: number, dropped }),
            None => self.dropped.push(number),
        }
    }
}
