//! Remarks on problems, causes and solutions: what the method would word otherwise, why, and how.
//!
//! A remark explains and proposes; it blocks nothing and judges nobody. It answers with codes and
//! values, which other rooms put in words; what it proposes is a line that is surely right, or a
//! way to begin one. Everything is rules over word lists that a person can read, in
//! `assets/advice`.
//!
//! Read in this order: `flag`, `line`, then a rule each: `said` (the client's words), `side`,
//! `wording`, `wish`, `big`, `fault`, `vague`; `reword` proposes, `shape` is the form of the lists.

mod big;
mod fault;
mod flag;
mod line;
mod reword;
mod said;
mod shape;
mod side;
mod vague;
mod wish;
mod wording;

pub use flag::{Flag, Proposal, Remark, Sign};
pub use said::Said;

use std::fmt;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::lens::lexicon::shape::List;
use crate::lens::{Kind, Language, Lens, Vocabulary, language};
use crate::method::Step;

use line::Line;
use shape::{Patterns, Words};

/// The built-in lists, of each language.
const WORDS: [(Language, &str); 2] = [
    (Language::Russian, include_str!("../../assets/advice/ru.ron")),
    (Language::English, include_str!("../../assets/advice/en.ron")),
];

/// A line of more bytes is looked at so far; nobody means it as a line.
const LONGEST: usize = 4 << 10;

/// All that is needed to give remarks: made once, then only read.
pub struct Advice {
    /// Who and what lines speak of.
    people: Vocabulary,
    /// Who it is, by the number of the list; whether in the form of a subject.
    who: Vec<(Who, bool)>,
    /// What gives rise to a remark, by topic; and which sign it is, by the number of the list.
    signs: [(Vocabulary, Vec<Sign>); Topic::COUNT],
    /// Words that say nothing by themselves, folded.
    function: FxHashSet<String>,
    /// Folded forms of a word that have no stem in common, and the one that stands for all.
    same: FxHashMap<String, String>,
    patterns: FxHashMap<Language, Patterns>,
}

/// What a line is looked through for at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
enum Topic {
    /// Clients as the firm's trouble.
    Side,
    /// The wording of a complaint.
    Wording,
    /// Wished measures.
    Wish,
    /// Big causes.
    Big,
    /// Culprits.
    Fault,
    /// Vague solutions.
    Vague,
    /// Words that name nothing of a case.
    General,
}

impl Topic {
    const COUNT: usize = 7;
}

/// Who or what a noun of a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
enum Who {
    /// The client, whatever the trade calls them.
    Client,
    /// Anybody: the client where the line begins with them.
    Someone,
    /// Of the firm or not, after the trade: the client where something is done to them.
    Either,
    /// Somebody of the firm.
    Staff,
    /// The firm or a part of it.
    Firm,
    /// A thing of the firm that acts.
    Thing,
    /// They, he, she: somebody of the firm where a client is named too.
    They,
    /// Nobody in particular: nobody, it, there.
    Nobody,
}

impl fmt::Debug for Advice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Advice")
    }
}

impl Default for Advice {
    fn default() -> Self {
        Self::new()
    }
}

impl Advice {
    /// Makes the built-in lists ready.
    ///
    /// # Panics
    /// When a built-in list does not hold to its shape, which a test keeps from happening.
    #[must_use]
    pub fn new() -> Self {
        let (mut people, mut who) = (Vec::new(), Vec::new());
        let mut signs = [const { (Vec::new(), Vec::new()) }; Topic::COUNT];
        let mut function = FxHashSet::default();
        let mut same = FxHashMap::default();
        let mut patterns = FxHashMap::default();
        for (language, words) in WORDS {
            let words: Words = ron::from_str(words).expect("a built-in list is well formed");
            for group in words.people {
                let (subjects, all) = group.forms();
                for (words, subject) in [(subjects, true), (all, false)] {
                    who.push((group.who, subject));
                    people.push(list(words, Vec::new(), if subject { 3 } else { 1 }));
                }
                who.push((group.who, group.phrases_are_subjects));
                people.push(list(Vec::new(), group.phrases, 2));
            }
            for shape::Topic(topic, groups) in words.signs {
                let (lists, sign) = &mut signs[topic as usize];
                for group in groups {
                    sign.push(group.sign);
                    let (when, unless) = (group.when, group.unless);
                    let words = list(group.words, group.phrases, group.strength);
                    lists.push(List { when, unless, ..words });
                }
            }
            function.extend(words.function);
            for group in words.same {
                let Some(first) = group.first().cloned() else { continue };
                same.extend(group.into_iter().map(|form| (form, first.clone())));
            }
            patterns.insert(language, words.patterns);
        }
        let people = Vocabulary::new(&people);
        let signs = signs.map(|(lists, sign)| (Vocabulary::new(&lists), sign));
        Self { people, who, signs, function, same, patterns }
    }

    /// Makes a review ready, so that lines can be compared with it at every key.
    #[must_use]
    pub fn said(&self, review: &str) -> Said {
        Said::of(self, review)
    }

    /// The remarks on a line of a step, by where they begin. Steps before the fifth get none.
    #[must_use]
    pub fn remarks(
        &self,
        lens: &Lens,
        step: Step,
        text: &str,
        review: Option<&Said>,
    ) -> Vec<Remark> {
        let text = beginning(text);
        if step < Step::Problems || text.trim().is_empty() {
            return Vec::new();
        }
        let line = Line::of(self, text, review);
        let mut remarks = Vec::new();
        // A solution may well name the things of the review.
        let compared = review.filter(|_| step < Step::Solutions);
        remarks.extend(compared.and_then(|said| said.remark(&line)));
        remarks.extend(wording::remarks(&line, lens, step));
        match step {
            Step::Problems => {
                remarks.extend(side::remark(&line));
                remarks.extend(wish::remark(&line));
                remarks.extend(fault::remark(&line));
            }
            Step::Causes => {
                remarks.extend(wish::remark(&line));
                remarks.extend(big::remark(&line));
                remarks.extend(fault::remark(&line));
            }
            _ => remarks.extend(vague::remark(&line)),
        }
        keep_the_nearest(&mut remarks);
        remarks.sort_by_key(|remark| (remark.hint, remark.range.start, remark.flag));
        remarks
    }

    /// The ways to word a line in the language of a text.
    fn patterns(&self, text: &str) -> &Patterns {
        &self.patterns[&language(text)]
    }
}

/// Of remarks that say the same of the same words, the one that helps more stays.
fn keep_the_nearest(remarks: &mut Vec<Remark>) {
    let has = |flag: Flag| remarks.iter().any(|remark| remark.flag == flag);
    let (big, fault) = (has(Flag::BigCause), has(Flag::Culprit));
    let asked = remarks.iter().any(|remark| remark.sign == Sign::Asked);
    remarks.retain(|remark| match (remark.flag, remark.sign) {
        // Who is to blame is no big cause, and a word of blame or despair no mere loud one.
        (Flag::BigCause, _) => !fault,
        (Flag::EmotionWording, Sign::Loud) => !fault && !big,
        // Not enough staff is big; one clerk more is a wish. Who asks why wishes nothing yet.
        (Flag::DisguisedSolution, Sign::Lack) => !big,
        (Flag::DisguisedSolution, _) => !asked,
        _ => true,
    });
}

/// As much of a text as is looked at.
fn beginning(text: &str) -> &str {
    let boundary = |&at: &usize| text.is_char_boundary(at);
    &text[..(0..=LONGEST.min(text.len())).rev().find(boundary).unwrap_or(0)]
}

/// A list for a vocabulary. What kind it is tells the lens alone.
fn list(words: Vec<String>, phrases: Vec<String>, strength: u8) -> List {
    let name = String::new();
    let (when, unless) = (Vec::new(), Vec::new());
    List { name, kind: Kind::Assumption, strength, words, phrases, when, unless }
}
