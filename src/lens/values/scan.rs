//! Asking what the tokens of a sentence are worth, one after the other.

use super::super::lexicon::{Analysed, Class, Classes, Lexicon, Sense};
use super::super::token::{Case, Token, What};

/// The tokens of a sentence with what they are worth.
pub struct Scan<'a> {
    lexicon: &'a Lexicon,
    analysed: &'a Analysed,
}

impl<'a> Scan<'a> {
    /// Looks at a sentence.
    #[must_use]
    pub fn new(lexicon: &'a Lexicon, analysed: &'a Analysed) -> Self {
        Self { lexicon, analysed }
    }

    /// How many tokens there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.analysed.tokens.all().len()
    }

    /// Whether a token, which there is, may be worth something.
    #[must_use]
    pub fn may_be_worth(&self, at: usize) -> bool {
        let token = &self.analysed.tokens.all()[at];
        match token.what {
            What::Digits => true,
            What::Sign(sign) => {
                let money =
                    ['$', '\u{20ac}', '\u{a3}', '\u{20bd}', '\u{20b9}', '\u{20b8}', '\u{20ba}'];
                money.contains(&sign) || matches!(sign, '\u{2116}' | '#')
            }
            What::Word => {
                token.case == Case::Capital || token.hyphen || self.senses(at).any(Sense::may_begin)
            }
        }
    }

    /// The two parts of a word with a hyphen.
    pub fn parts(&self, at: usize) -> Option<(&'a str, &'a str)> {
        self.token(at).filter(|token| token.hyphen)?;
        self.norm(at).split_once('-')
    }

    /// A token, where there is one.
    pub fn token(&self, at: usize) -> Option<&'a Token> {
        self.analysed.tokens.all().get(at)
    }

    /// Its folded form; empty where there is none.
    pub fn norm(&self, at: usize) -> &'a str {
        self.token(at).map_or("", |token| self.analysed.tokens.norm(token))
    }

    /// Its stem.
    pub fn stem(&self, at: usize) -> String {
        self.lexicon.stem(self.norm(at))
    }

    /// The stem of a folded word.
    pub fn stem_of(&self, norm: &str) -> String {
        self.lexicon.stem(norm)
    }

    /// What it is worth, as it stands before by its stem.
    pub fn senses(&self, at: usize) -> impl Iterator<Item = Sense> + 'a {
        self.analysed.senses(at).iter().copied()
    }

    /// What a folded word would be worth.
    pub fn senses_of(&self, norm: &str) -> impl Iterator<Item = Sense> + 'a {
        self.lexicon.senses(self.lexicon.forms(norm))
    }

    /// The first of its senses that is asked for.
    pub fn sense<T>(&self, at: usize, wanted: impl FnMut(Sense) -> Option<T>) -> Option<T> {
        self.senses(at).find_map(wanted)
    }

    /// Whether it has a sense.
    pub fn is(&self, at: usize, sense: Sense) -> bool {
        self.senses(at).any(|other| other == sense)
    }

    /// Whether the token before this one has a sense.
    pub fn after(&self, at: usize, sense: Sense) -> bool {
        at > 0 && self.is(at - 1, sense)
    }

    /// Whether it is this sign, once.
    pub fn is_sign(&self, at: usize, sign: char) -> bool {
        self.token(at).is_some_and(|token| token.what == What::Sign(sign) && token.count == 1)
    }

    /// Whether no blank stands before it.
    pub fn is_glued(&self, at: usize) -> bool {
        self.token(at).is_some_and(|token| !token.spaced)
    }

    /// Its digits, and how many there are.
    pub fn digits(&self, at: usize) -> Option<(f64, usize)> {
        let token = self.token(at).filter(|token| token.what == What::Digits)?;
        Some((self.norm(at).parse().ok()?, token.count))
    }

    /// Whether it is a word that begins with a capital.
    pub fn is_name(&self, at: usize) -> bool {
        self.token(at).is_some_and(|token| token.what == What::Word && token.case != Case::Small)
    }

    /// Whether only its first letter is a capital.
    pub fn is_proper(&self, at: usize) -> bool {
        self.token(at).is_some_and(|token| token.what == What::Word && token.case == Case::Capital)
            && !self.analysed.classes(at).has(Class::Role)
    }

    /// Its classes; none where there is no token.
    fn classes(&self, at: usize) -> Classes {
        self.token(at).map_or_else(Classes::default, |_| self.analysed.classes(at))
    }

    /// Whether it is a word.
    pub fn is_word(&self, at: usize) -> bool {
        self.token(at).is_some_and(|token| token.what == What::Word)
    }

    /// Whether it may be what is counted: a word that is no verb, no small word, and worth nothing.
    pub fn is_thing(&self, at: usize) -> bool {
        let no = [
            Class::Past,
            Class::Infinitive,
            Class::Preposition,
            Class::Conjunction,
            Class::Negation,
            Class::Copula,
            Class::FirstPerson,
            Class::Event,
            Class::Stance,
            Class::Order,
        ];
        self.is_word(at) && {
            let classes = self.analysed.classes(at);
            (classes.has(Class::NotVerb) || !no.iter().any(|&class| classes.has(class)))
                && self.norm(at).chars().nth(1).is_some()
                && !self.senses(at).any(|sense| {
                    matches!(
                        sense,
                        Sense::Number(_)
                            | Sense::Unit(_)
                            | Sense::Approximate
                            | Sense::Every
                            | Sense::Pronoun
                            | Sense::NoThing
                    )
                })
        }
    }

    /// Whether it may be counted by a number of hours: a thing that has not the ending of a verb.
    pub fn may_be_counted(&self, at: usize) -> bool {
        // The endings of the third person in Russian.
        const VERBS: [&str; 6] = [
            "\u{438}\u{442}",
            "\u{435}\u{442}",
            "\u{44e}\u{442}",
            "\u{443}\u{442}",
            "\u{44f}\u{442}",
            "\u{44f}\u{442}\u{441}\u{44f}",
        ];
        let norm = self.norm(at);
        let counts = |sense| {
            use Sense::{Day, Pronoun, Season, TimeOfDay, Weekday};
            !matches!(sense, Pronoun | TimeOfDay | Season | Day(_) | Weekday(_))
        };
        self.is_thing(at)
            && !VERBS.iter().any(|ending| norm.ends_with(ending))
            && self.senses(at).all(counts)
    }

    /// Whether a noun has a form in which so many of it are counted in Russian; of other words
    /// nothing is known.
    pub fn fits(&self, number: f64, at: usize) -> bool {
        let norm = self.norm(at);
        if norm.is_ascii() {
            return true;
        }
        let ends = |endings: &[char]| norm.ends_with(endings);
        let oblique =
            ["\u{43c}", "\u{43c}\u{438}", "\u{445}"].iter().any(|ending| norm.ends_with(ending));
        let (tens, ones) = (number % 100.0, number % 10.0);
        let few = (2.0..5.0).contains(&ones) && !(11.0..15.0).contains(&tens);
        let one = (ones - 1.0).abs() < 0.1 && (tens - 11.0).abs() > 0.1;
        if one || number.fract() != 0.0 || oblique || self.is(at, Sense::Indeclinable) {
            return true;
        }
        // y, yu, o, e end no genitive; a, ya, y end none of the plural that many are counted in.
        let never = ends(&['\u{443}', '\u{44e}', '\u{43e}', '\u{435}']);
        let plural = few || !ends(&['\u{430}', '\u{44f}', '\u{44b}', '\u{438}']);
        !never && plural
    }

    /// Whether it tells nothing of what stands before it: nothing that has a worth.
    pub fn is_plain(&self, at: usize) -> bool {
        self.senses(at).all(|sense| {
            matches!(
                sense,
                Sense::NoThing
                    | Sense::NumberWord
                    | Sense::Pronoun
                    | Sense::PlacePreposition
                    | Sense::TownPreposition
                    | Sense::ClockPreposition
                    | Sense::At
                    | Sense::Toward
                    | Sense::Relative(_)
                    | Sense::Day(_)
                    | Sense::Weekday(_)
                    | Sense::Every
                    | Sense::NotSingle
                    | Sense::Travelling
                    | Sense::Paying
                    | Sense::Label
                    | Sense::Retold
            )
        })
    }

    /// Whether it tells that something happened.
    pub fn is_event(&self, at: usize) -> bool {
        let classes = self.classes(at);
        self.is_word(at)
            && (classes.has(Class::Event) || classes.has(Class::Past))
            && !classes.has(Class::NotVerb)
    }

    /// Whether it links a subject with its quality.
    pub fn is_copula(&self, at: usize) -> bool {
        self.classes(at).has(Class::Copula)
    }

    /// Whether it is long enough for a short participle, and known for nothing else.
    pub fn may_be_participle(&self, at: usize) -> bool {
        self.norm(at).chars().count() > 5 && !self.analysed.classes(at).has(Class::NotVerb)
    }

    /// Whether it denies.
    pub fn is_negation(&self, at: usize) -> bool {
        self.classes(at).has(Class::Negation)
    }

    /// Whether it is a preposition or joins words.
    pub fn is_small(&self, at: usize) -> bool {
        let classes = self.classes(at);
        classes.has(Class::Preposition) || classes.has(Class::Conjunction)
    }

    /// Whether it has the ending of an adjective.
    pub fn is_adjective(&self, at: usize) -> bool {
        self.is_word(at) && self.analysed.classes(at).has(Class::Adjective)
    }
}
