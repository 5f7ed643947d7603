//! The shape of the files of words.

use serde::Deserialize;

use super::{Sign, Who};
use crate::lens::lexicon::shape::Condition;

/// A file of words of one language. How words and phrases are written is told in
/// [`lexicon::shape`](crate::lens::lexicon::shape).
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// Who and what lines speak of.
    pub people: Vec<People>,
    /// What gives rise to remarks.
    pub signs: Vec<Topic>,
    /// Words that say nothing by themselves, folded.
    pub function: Vec<String>,
    /// Folded forms of one word that have no stem in common.
    pub same: Vec<Vec<String>>,
    /// Ways to word a line.
    pub patterns: Patterns,
}

/// Nouns for one and the same party.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct People {
    /// The party.
    pub who: Who,
    /// One and several, in the form of a subject.
    #[serde(default)]
    pub nouns: Vec<(String, String)>,
    /// Names of more words.
    #[serde(default)]
    pub phrases: Vec<String>,
    /// Whether the phrases are all written in the form of a subject.
    #[serde(default)]
    pub phrases_are_subjects: bool,
}

impl People {
    /// The nouns as forms of a subject, and in any form.
    pub fn forms(&self) -> (Vec<String>, Vec<String>) {
        let all = || self.nouns.iter().flat_map(|(one, several)| [one, several]);
        let subjects = all().map(|noun| format!("={noun}")).collect();
        (subjects, all().cloned().collect())
    }
}

/// What is looked for at once: of its lists no word is of two.
#[derive(Debug, Deserialize)]
pub struct Topic(pub super::Topic, pub Vec<Signs>);

/// Words and phrases that are a sign of the same under the same conditions.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signs {
    /// Of what they are a sign.
    pub sign: Sign,
    /// Which of two equally long ones stands: the stronger.
    #[serde(default = "usual")]
    pub strength: u8,
    /// The words.
    #[serde(default)]
    pub words: Vec<String>,
    /// The phrases.
    #[serde(default)]
    pub phrases: Vec<String>,
    /// All of these must hold.
    #[serde(default)]
    pub when: Vec<Condition>,
    /// None of these may hold.
    #[serde(default)]
    pub unless: Vec<Condition>,
}

fn usual() -> u8 {
    2
}

/// Ways to word a line.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Patterns {
    /// How a problem may begin.
    pub problems: Vec<String>,
    /// How a cause may begin that was a wish.
    pub causes: Vec<String>,
    /// How a cause may be worded that named a culprit.
    pub possible: Vec<String>,
    /// How a solution may go on that does not say what the client will see otherwise.
    pub changes: String,
    /// What a line without a subject begins with, folded, a denial before it aside; and the client
    /// in the form that fits.
    pub client: Vec<(String, Vec<String>)>,
    /// What the author begins with, folded, and the client in the same form, for a man and for a
    /// woman.
    pub author: Vec<(String, String, String)>,
    /// Words that deny, folded.
    pub denials: Vec<String>,
    /// How a past tense ends when a woman acts.
    pub woman: Vec<String>,
    /// Forms by which a noun for anybody is told to have gone through something, beside the usual ones.
    pub undergone: Vec<String>,
    /// How a past tense ends of which one is the subject, or words that stand before such a verb.
    pub alone: Vec<String>,
    /// How a noun for several clients ends.
    pub several: Vec<String>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lens::lexicon::wrong;

    #[test]
    fn every_word_of_the_lists_can_be_found() {
        for (language, words) in crate::advice::WORDS {
            let words: Words = ron::from_str(words).expect("the file is well formed");
            let nouns = words.people.iter().flat_map(|people| {
                people.nouns.iter().flat_map(|(one, several)| [one, several]).chain(&people.phrases)
            });
            let signs = words.signs.iter().flat_map(|Topic(_, signs)| signs);
            let signs = signs.flat_map(|signs| signs.words.iter().chain(&signs.phrases));
            for written in nouns.chain(signs) {
                assert_eq!(wrong(written), None, "{}: {written}", language.code());
            }
        }
    }
}
