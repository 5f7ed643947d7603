//! All words that the lens knows, ready for comparing.

use std::sync::Arc;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::classes::{self, Classes, Endings};
use super::senses::{Sense, Senses, Values};
use super::shape;
use super::symbols::{Forms, Symbol, Symbols};
use crate::lens::{Kind, Rule};

/// All words that the lens knows, of both languages: their scripts keep them apart.
#[derive(Default, Serialize, Deserialize)]
pub struct Lexicon {
    pub(super) symbols: Symbols,
    pub(super) classes: Vec<Classes>,
    pub(super) endings: Endings,
    /// Where the next word of a phrase leads, from 0, the beginning.
    pub(super) steps: FxHashMap<(Node, Symbol), Node>,
    /// The lists of which a word or phrase ends here, by node.
    pub(super) ends: Vec<Vec<ListNumber>>,
    pub(super) lists: Vec<ListInfo>,
    loaded: FxHashMap<Box<str>, Box<str>>,
    senses: Senses,
    /// Endings of adjectives, and those of nouns that agree with them.
    agreement: Vec<(Box<str>, Vec<Box<str>>)>,
}

/// A place within the phrases.
pub(super) type Node = u32;
/// The place of a list among all.
pub(super) type ListNumber = u16;

/// What is known of a list.
#[derive(Serialize, Deserialize)]
pub struct ListInfo {
    /// What its words are.
    pub kind: Kind,
    /// The rule that a mark of it gives as its reason.
    pub rule: Rule,
    /// How strongly its words say it, 1 to 3.
    pub strength: u8,
    pub(super) when: Vec<Condition>,
    pub(super) unless: Vec<Condition>,
}

/// A condition whose words are numbers.
#[derive(Serialize, Deserialize)]
pub(super) enum Condition {
    Number,
    Exclaimed,
    Asked,
    Negated,
    Next(Vec<Symbol>),
    Previous(Vec<Symbol>),
    Near(Vec<Symbol>),
    Within(Vec<Symbol>),
    BeforeNoun,
    Predicative,
    Aside,
    Opens,
    First,
    Alone,
    FirstPerson,
}

impl Lexicon {
    /// Takes in lists of words; `own` are those of a workspace.
    pub fn add(&mut self, lists: &[shape::List], own: bool) {
        for list in lists {
            let name: Arc<str> = list.name.as_str().into();
            let when = list.when.iter().map(|condition| self.condition(condition)).collect();
            let unless = list.unless.iter().map(|condition| self.condition(condition)).collect();
            let number = ListNumber::try_from(self.lists.len()).unwrap_or(ListNumber::MAX);
            self.lists.push(ListInfo {
                kind: list.kind,
                rule: if own { Rule::OwnList(name) } else { Rule::List(name) },
                strength: list.strength.clamp(1, 3),
                when,
                unless,
            });
            for written in list.words.iter().chain(&list.phrases) {
                self.learn(written, number);
            }
        }
    }

    /// Takes in the classes of a language.
    pub fn classify(&mut self, classes: &shape::Classes) {
        classes::note(&mut self.classes, &mut self.symbols, classes);
        self.endings.add(&classes.endings);
        let loaded = classes.loaded.iter();
        self.loaded
            .extend(loaded.map(|(word, neutral)| (word.as_str().into(), neutral.as_str().into())));
    }

    /// Takes in the words by which the clauses of a language hang together.
    pub fn join(&mut self, joints: &shape::Joints) {
        classes::note_joints(&mut self.classes, &mut self.symbols, joints);
        self.agreement.extend(joints.agreement.iter().map(|(adjective, nouns)| {
            (adjective.as_str().into(), nouns.iter().map(|noun| noun.as_str().into()).collect())
        }));
    }

    /// Whether an adjective and a noun, both folded, may agree by their endings.
    #[must_use]
    pub fn agree(&self, adjective: &str, noun: &str) -> bool {
        self.agreement.iter().any(|(ending, nouns)| {
            adjective.ends_with(ending.as_ref())
                && nouns.iter().any(|other| noun.ends_with(other.as_ref()))
        })
    }

    /// Takes in what the words of a language are worth.
    pub fn value(&mut self, values: &Values) {
        self.senses.add(&mut self.symbols, values);
    }

    /// What a word is worth that is known by these forms: as it stands before by its stem.
    pub fn senses(&self, forms: Forms) -> impl Iterator<Item = Sense> + '_ {
        forms.into_iter().flat_map(|form| self.senses.of(form).iter().copied())
    }

    /// What a folded word is known by.
    #[must_use]
    pub fn forms(&self, norm: &str) -> Forms {
        self.symbols.forms(norm, &self.symbols.stem(norm))
    }

    /// The stem of a folded word.
    #[must_use]
    pub fn stem(&self, norm: &str) -> String {
        self.symbols.stem(norm).into_owned()
    }

    /// The neutral words that fit in the place of a loaded one, by its folded form.
    #[must_use]
    pub fn neutral(&self, norm: &str) -> Option<&str> {
        self.loaded.get(norm).map(AsRef::as_ref)
    }

    /// What is known of a list.
    #[must_use]
    pub fn list(&self, number: u16) -> &ListInfo {
        &self.lists[usize::from(number)]
    }

    fn learn(&mut self, written: &str, list: ListNumber) {
        let mut node = 0;
        for word in written.split_whitespace() {
            let symbol = self.symbols.intern(word);
            let fresh = Node::try_from(self.ends.len().max(1)).unwrap_or(Node::MAX);
            node = *self.steps.entry((node, symbol)).or_insert(fresh);
            self.ends.resize(self.ends.len().max(node as usize + 1), Vec::new());
        }
        if node > 0 && !self.ends[node as usize].contains(&list) {
            self.ends[node as usize].push(list);
        }
    }

    fn condition(&mut self, condition: &shape::Condition) -> Condition {
        let mut words =
            |words: &[String]| words.iter().map(|word| self.symbols.intern(word)).collect();
        match condition {
            shape::Condition::Number => Condition::Number,
            shape::Condition::Exclaimed => Condition::Exclaimed,
            shape::Condition::Asked => Condition::Asked,
            shape::Condition::Negated => Condition::Negated,
            shape::Condition::Next(list) => Condition::Next(words(list)),
            shape::Condition::Previous(list) => Condition::Previous(words(list)),
            shape::Condition::Near(list) => Condition::Near(words(list)),
            shape::Condition::Within(list) => Condition::Within(words(list)),
            shape::Condition::BeforeNoun => Condition::BeforeNoun,
            shape::Condition::Predicative => Condition::Predicative,
            shape::Condition::Aside => Condition::Aside,
            shape::Condition::Opens => Condition::Opens,
            shape::Condition::First => Condition::First,
            shape::Condition::Alone => Condition::Alone,
            shape::Condition::FirstPerson => Condition::FirstPerson,
        }
    }
}
