//! Reported speech in English: where what somebody said begins and ends.

use std::ops::Range;

use super::super::lexicon::{Analysed, Class};
use super::super::token::What;

/// Words to which something is told.
const WHOM: [&str; 10] =
    ["me", "us", "him", "her", "them", "you", "everyone", "everybody", "people", "customers"];

/// Verbs of saying after which what was said stands without "that", whatever it begins with.
const SAID: [&str; 12] = [
    "said", "says", "say", "saying", "replied", "replies", "answered", "told", "tells", "tell",
    "insisted", "insists",
];

/// What is said and tells nothing.
const SMALL: [&str; 19] = [
    "sorry",
    "good",
    "thanks",
    "thank",
    "hello",
    "hi",
    "goodbye",
    "bye",
    "please",
    "so",
    "nothing",
    "something",
    "anything",
    "much",
    "more",
    "everything",
    "yes",
    "no",
    "it",
];

/// Verbs that a pronoun has swallowed, or that are no event: what has one of them is a clause.
const VERBS: [&str; 26] = [
    "can",
    "can't",
    "cannot",
    "could",
    "couldn't",
    "will",
    "won't",
    "would",
    "wouldn't",
    "should",
    "shouldn't",
    "must",
    "might",
    "may",
    "has",
    "have",
    "had",
    "hasn't",
    "haven't",
    "hadn't",
    "do",
    "does",
    "did",
    "don't",
    "doesn't",
    "didn't",
];

/// The words that somebody is said to have said with this verb of saying.
pub fn reported(analysed: &Analysed, verb: usize) -> Option<Range<usize>> {
    let speech = Speech { analysed, verb };
    if speech.is_own() || speech.is(verb, Class::Infinitive) {
        return None;
    }
    if let Some(before) = speech.before() {
        return Some(before);
    }
    if verb > 0 && (speech.is(verb - 1, Class::Negation) || speech.norm(verb - 1) == "to") {
        return None;
    }
    let start = speech.begins()?;
    let end = speech.ends(start);
    (end > start + 1).then_some(start..end)
}

/// A verb of saying in its sentence.
struct Speech<'a> {
    analysed: &'a Analysed,
    verb: usize,
}

impl Speech<'_> {
    fn norm(&self, at: usize) -> &str {
        let all = self.analysed.tokens.all();
        all.get(at).map_or("", |token| self.analysed.tokens.norm(token))
    }

    fn len(&self) -> usize {
        self.analysed.tokens.all().len()
    }

    fn is(&self, at: usize, class: Class) -> bool {
        at < self.len() && self.is_word(at) && self.analysed.classes(at).has(class)
    }

    fn is_word(&self, at: usize) -> bool {
        self.analysed.tokens.all().get(at).is_some_and(|token| token.what == What::Word)
    }

    fn is_sign(&self, at: usize, sign: char) -> bool {
        self.analysed.tokens.all().get(at).is_some_and(|token| token.what == What::Sign(sign))
    }

    /// Whether the author says it: it is nobody else's words. "I was told" is.
    fn is_own(&self) -> bool {
        let mut at = self.verb;
        for _ in 0..3 {
            let Some(before) = at.checked_sub(1).filter(|&before| self.is_word(before)) else {
                return false;
            };
            if self.is(before, Class::Copula) || matches!(self.norm(before), "got" | "get") {
                return false;
            }
            if self.is(before, Class::FirstPerson) || matches!(self.norm(before), "and" | "dare") {
                let first = self.is(before, Class::FirstPerson);
                return first || self.norm(before) == "dare";
            }
            if self.is(before, Class::Role) {
                return false;
            }
            at = before;
        }
        false
    }

    /// "Results by Thursday, she said": what was said stands first.
    fn before(&self) -> Option<Range<usize>> {
        let said = |at: &usize| self.is_word(*at) || self.is_digits(*at);
        let words_after = (self.verb + 1..self.len()).filter(said).count();
        let mut comma = self.verb;
        while comma > 0 && self.is_word(comma - 1) && self.verb - comma < 4 {
            comma -= 1;
        }
        let comma = comma.checked_sub(1).filter(|&at| self.is_sign(at, ','))?;
        let between = self.verb - comma - 1;
        let subject = between > 0
            && (comma + 1..self.verb).all(|at| !self.is_clause_word(at))
            && words_after == 0;
        let named = between == 0
            && (1..=4).contains(&words_after)
            && !(self.verb + 1..self.len()).any(|at| self.is_verb(at) || self.is_sign(at, ':'))
            && (self.verb + 1..self.len()).any(|at| self.is(at, Class::Role) || self.is_name(at));
        let first = self.norm(comma + 1);
        let joins = matches!(first, "and" | "but" | "as" | "so" | "which" | "who" | "then");
        ((subject || named) && !joins && comma > 1).then_some(0..comma)
    }

    fn is_name(&self, at: usize) -> bool {
        use super::super::token::Case;
        self.is_word(at) && self.analysed.tokens.all()[at].case == Case::Capital
    }

    fn is_clause_word(&self, at: usize) -> bool {
        self.is_verb(at) || self.is(at, Class::Conjunction) || self.is(at, Class::Preposition)
    }

    /// Whether a word is a verb that makes a clause.
    fn is_verb(&self, at: usize) -> bool {
        let norm = self.norm(at);
        let contracted = norm.contains(['\'', '\u{2019}'])
            && (self.is(at, Class::Copula) || !norm.ends_with("'s"));
        let bare = [Class::Event, Class::Past, Class::Stance, Class::Copula, Class::Negation];
        self.is_word(at)
            && !self.is(at, Class::NotVerb)
            && (contracted || VERBS.contains(&norm) || bare.iter().any(|&class| self.is(at, class)))
    }

    /// Whether a clause with a verb begins here: no relative clause and no "and" before the verb.
    fn is_clause(&self, start: usize) -> bool {
        for at in start..self.len() {
            let joint = self.is(at, Class::Conjunction) && at > start;
            if joint || !self.is_word(at) && !self.is_digits(at) {
                return false;
            }
            if self.is_verb(at) && (at > start || self.norm(at).contains('\'')) {
                return true;
            }
        }
        false
    }

    fn is_digits(&self, at: usize) -> bool {
        self.analysed.tokens.all().get(at).is_some_and(|token| token.what == What::Digits)
    }

    /// The token with which what was said begins.
    fn begins(&self) -> Option<usize> {
        let next = self.verb + 1;
        // "That", or a colon, perhaps after whom it was told and how.
        for at in next..(next + 7).min(self.len()) {
            if self.is_sign(at, ':') {
                return (at + 1 < self.len()).then_some(at + 1);
            }
            if self.is(at, Class::That) {
                // "She said that to me" tells nothing of what was said.
                return (!self.is(at + 1, Class::Preposition)).then_some(at + 1);
            }
            let stops = !self.is_word(at)
                || at > next && self.is_verb(at) && !self.after_small(at)
                || self.is(at, Class::Conjunction);
            if stops {
                break;
            }
        }
        // "He goes, no refunds": a comma before what was said.
        let plain = matches!(self.norm(self.verb), "said" | "says" | "goes" | "replied" | "went");
        let story = self.is(next + 1, Class::GoesOn) || self.is(next + 1, Class::Conjunction);
        if plain
            && self.is_sign(next, ',')
            && self.is_word(next + 1)
            && self.is_word(next + 2)
            && !story
        {
            return Some(next + 1);
        }
        // "Told me the system was down", "said they would ring".
        let whom = usize::from(WHOM.contains(&self.norm(next)));
        let start = next + whom;
        if !self.is_word(start) {
            return None;
        }
        let open = self.is(start, Class::Opening) || matches!(self.norm(start), "oh" | "well");
        let said = SAID.contains(&self.norm(self.verb)) || whom > 0;
        let goes = matches!(self.norm(self.verb), "goes" | "went");
        let small = SMALL.contains(&self.norm(start)) || self.is(start, Class::Preposition);
        let counts = |at: &usize| self.is_word(*at) || self.is_digits(*at);
        let words = (start..self.len()).take_while(counts).count();
        let begins = if goes {
            open && words > 1 && self.norm(start) != "the"
        } else if self.norm(start) == "not" {
            said && words > 2
        } else {
            self.is_clause(start) && (open || said && !small)
                || said
                    && !small
                    && whom == 0
                    && words > 2
                    && !self.is(start, Class::Conjunction)
                    && !matches!(self.norm(start), "a" | "an" | "the" | "my" | "our" | "all")
                || said && whom == 0 && words >= 2 && self.is_past(start)
                || plain
                    && words == 2
                    && !small
                    && !self.is(start, Class::Conjunction)
                    && !matches!(
                        self.norm(start),
                        "a" | "an" | "the" | "my" | "our" | "all" | "this"
                    )
                    && !self.is_sign(self.verb + 3, ',')
        };
        begins.then_some(start)
    }

    /// Whether a word after a preposition or an article is no verb: by phone, the call.
    fn after_small(&self, at: usize) -> bool {
        self.is(at - 1, Class::Preposition)
            || matches!(self.norm(at - 1), "the" | "a" | "an" | "my")
    }

    fn is_past(&self, at: usize) -> bool {
        self.is(at, Class::Past) && !self.is(at, Class::NotVerb)
    }

    /// The token after what was said: the end, or where the story goes on.
    fn ends(&self, start: usize) -> usize {
        let stops = |at: usize| {
            if self.is_sign(at, ';') {
                return true;
            }
            let next = at + 1;
            if [',', '-', '\u{2013}', '\u{2014}'].into_iter().any(|sign| self.is_sign(at, sign)) {
                // "Who said it was late, was rude."
                let closes = self.is(next, Class::Copula) && !self.norm(next).contains('\'');
                return self.is(next, Class::GoesOn) || closes;
            }
            let joins = matches!(self.norm(at), "and" | "but" | "so" | "then" | "when");
            joins
                && at > start
                && (self.is(next, Class::Author)
                    || self.is(next, Class::Past)
                    || (next + 1..next + 4).any(|verb| {
                        self.is(verb, Class::Speech) && !(next..verb).any(|at| self.is_verb(at))
                    }))
        };
        let end = (start..self.len()).find(|&at| stops(at)).unwrap_or(self.len());
        let signs = (start..end).rev().take_while(|&at| !self.is_word(at) && !self.is_digits(at));
        end - signs.count()
    }
}
