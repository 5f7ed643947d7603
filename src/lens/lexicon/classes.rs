//! What rules need to know of a word beyond the marks it makes.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::shape;
use super::symbols::{Symbol, Symbols};

/// A class of words; a word may be of several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[repr(u8)]
pub enum Class {
    /// People of a firm and around it.
    Role,
    /// A verb of what happens.
    Event,
    /// A verb that is no event.
    Stance,
    /// It looks like a past tense and is none.
    NotVerb,
    /// A verb of saying.
    Speech,
    /// It denies.
    Negation,
    /// To be, and its like.
    Copula,
    /// The author.
    FirstPerson,
    /// The author as the one who acts.
    Author,
    /// It begins a clause.
    Conjunction,
    /// A preposition.
    Preposition,
    /// A word of order.
    Order,
    /// What goes wrong.
    Failure,
    /// It leads from a verb of saying to what was said.
    That,
    /// It may begin what was said right after a verb of saying.
    Opening,
    /// After a comma, it goes on with the story rather than with what was said.
    GoesOn,
    /// What has words written on it: a status, a button, a column.
    Caption,
    /// It sets one thing against another.
    Contrast,
    /// It makes of a verb in its clause a thought.
    Unreal,
    /// By its ending: a past tense.
    Past,
    /// By its ending: an infinitive.
    Infinitive,
    /// By its ending: an adjective.
    Adjective,
    /// By its ending: a present tense of the author.
    PresentFirst,
    /// It joins what it begins to what stood before.
    Leading,
    /// It begins a clause about a word just before it.
    Relative,
    /// It begins what is said, thought or felt.
    Content,
    /// It begins a clause that cannot stand alone.
    Dependent,
    /// A verb that wants to know how.
    Manner,
    /// An article whose form depends on the word that follows.
    Article,
}

/// The classes of a word.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Classes(u32);

impl Classes {
    /// Whether the word is of a class.
    #[must_use]
    pub fn has(self, class: Class) -> bool {
        self.0 & (1 << class as u32) != 0
    }

    /// The same with a class more.
    #[must_use]
    pub fn with(self, class: Class) -> Self {
        Self(self.0 | 1 << class as u32)
    }

    /// The classes of both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// Endings of unknown words by their last letter, of all languages: they differ in script, so they
/// do not meet.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Endings(FxHashMap<char, Vec<(Box<str>, Class)>>);

impl Endings {
    /// Takes in the endings of a language.
    pub fn add(&mut self, endings: &shape::Endings) {
        let all = [
            (&endings.past, Class::Past),
            (&endings.infinitive, Class::Infinitive),
            (&endings.adjective, Class::Adjective),
            (&endings.present_first, Class::PresentFirst),
        ];
        for (endings, class) in all {
            for ending in endings {
                let Some(last) = ending.chars().next_back() else { continue };
                self.0.entry(last).or_default().push((ending.as_str().into(), class));
            }
        }
    }

    /// What the endings of a folded word tell. One letter before an ending tells nothing.
    pub fn of(&self, norm: &str) -> Classes {
        let long = |ending: &str| norm[..norm.len() - ending.len()].chars().nth(1).is_some();
        let endings = norm.chars().next_back().and_then(|last| self.0.get(&last));
        endings
            .into_iter()
            .flatten()
            .filter(|(ending, _)| norm.ends_with(ending.as_ref()) && long(ending))
            .fold(Classes::default(), |classes, &(_, class)| classes.with(class))
    }
}

/// Writes the classes of a language beside the numbers of its forms.
pub fn note(known: &mut Vec<Classes>, symbols: &mut Symbols, classes: &shape::Classes) {
    let all: [(&[String], Class); 19] = [
        (&classes.roles, Class::Role),
        (&classes.events, Class::Event),
        (&classes.stance, Class::Stance),
        (&classes.not_verbs, Class::NotVerb),
        (&classes.speech, Class::Speech),
        (&classes.negations, Class::Negation),
        (&classes.copulas, Class::Copula),
        (&classes.first_person, Class::FirstPerson),
        (&classes.authors, Class::Author),
        (&classes.conjunctions, Class::Conjunction),
        (&classes.prepositions, Class::Preposition),
        (&classes.order, Class::Order),
        (&classes.failures, Class::Failure),
        (&classes.that, Class::That),
        (&classes.openings, Class::Opening),
        (&classes.goes_on, Class::GoesOn),
        (&classes.contrasts, Class::Contrast),
        (&classes.unreal, Class::Unreal),
        (&classes.captions, Class::Caption),
    ];
    note_all(known, symbols, &all);
}

/// Writes the words by which clauses hang together beside the numbers of their forms.
pub fn note_joints(known: &mut Vec<Classes>, symbols: &mut Symbols, joints: &shape::Joints) {
    let all: [(&[String], Class); 6] = [
        (&joints.leading, Class::Leading),
        (&joints.relative, Class::Relative),
        (&joints.content, Class::Content),
        (&joints.dependent, Class::Dependent),
        (&joints.manner, Class::Manner),
        (&joints.articles, Class::Article),
    ];
    note_all(known, symbols, &all);
}

fn note_all(known: &mut Vec<Classes>, symbols: &mut Symbols, all: &[(&[String], Class)]) {
    for (words, class) in all {
        for word in *words {
            let symbol = symbols.intern(word) as usize;
            known.resize(symbols.len(), Classes::default());
            known[symbol] = known[symbol].with(*class);
        }
    }
}

/// The classes of one of the forms of a word.
pub fn of(known: &[Classes], symbol: Symbol) -> Classes {
    known.get(symbol as usize).copied().unwrap_or_default()
}
