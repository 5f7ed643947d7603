//! A thank-you to somebody for something: what is worth keeping and spreading, in a complaint too.

use super::lexicon::Class;
use super::{Kind, Lens, Mark, Rule, Sentence};

/// Lists of words that somebody is thanked for.
const GOOD: [&str; 5] = ["comfort", "good", "kindness", "skill", "speed"];
/// Lists of words with which nobody is thanked in earnest.
const BITTER: [&str; 9] = [
    "anger",
    "bad",
    "deceit",
    "disgust",
    "distress",
    "indifference",
    "mess",
    "rudeness",
    "slowness",
];
/// A thank-you to somebody tells for what in at least so many words.
const WORDS: usize = 4;

impl Lens {
    /// Whether a sentence of a text thanks somebody for something, in earnest.
    #[must_use]
    pub fn is_strength(&self, text: &str, sentence: &Sentence) -> bool {
        let lists = |names: &[&str]| {
            let named =
                |mark: &Mark| matches!(&mark.rule, Rule::List(name) if names.contains(&&**name));
            sentence.marks.iter().any(named)
        };
        let is = |kind| sentence.marks.iter().any(|mark: &Mark| mark.kind == kind);
        if !lists(&["thanks"]) || lists(&BITTER) || is(Kind::Sarcasm) || is(Kind::Blame) {
            return false;
        }
        let analysed = self.reader().analysed(text, sentence.range.clone());
        let has = |class| analysed.words().iter().any(|&word| analysed.classes(word).has(class));
        let told = sentence.events > 0 || sentence.marks.iter().any(|mark| mark.kind.is_hard());
        let to_somebody = has(Class::Role) && analysed.words().len() >= WORDS;
        !has(Class::Failure) && (to_somebody || told && lists(&GOOD))
    }
}
