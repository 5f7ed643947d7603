//! What a sentence says was done and what it denies, verb by verb.

use std::ops::Range;

use super::super::lexicon::{Analysed, Class};
use super::super::values::Scan;
use super::hold::Word;

/// A verb, whether it is denied, and its bytes in the sentence.
pub(super) type Said = (Word, bool, Range<usize>);

/// Finds the verbs of a sentence that tell whether something was done. `word` is what a token is
/// compared by, where it means something.
///
/// What was wished, promised, feared or only nearly done is no such verb: its denial denies nothing.
pub(super) fn said(
    scan: &Scan,
    analysed: &Analysed,
    word: impl Fn(usize) -> Option<Word>,
) -> Vec<Said> {
    let teller = Teller { scan, analysed, words: analysed.words() };
    let told = |(place, &at): (usize, &usize)| {
        let (word, denied) = (word(at)?, teller.denies(place)?);
        let is_past = analysed.classes(at).has(Class::Past);
        // In Russian a verb of the past says nothing of one that is not: who was to give has not given.
        let word = if scan.norm(at).is_ascii() || is_past { word } else { word ^ 2 };
        let range = analysed.tokens.all()[at].range.clone();
        Some((word, denied, range))
    };
    teller.words.iter().enumerate().filter_map(told).collect()
}

struct Teller<'a> {
    scan: &'a Scan<'a>,
    analysed: &'a Analysed,
    /// The words and numbers among the tokens.
    words: &'a [usize],
}

impl Teller<'_> {
    fn has(&self, place: Option<usize>, class: Class) -> bool {
        let token = place.and_then(|place| self.words.get(place));
        token.is_some_and(|&token| self.analysed.classes(token).has(class))
    }

    /// Whether a word denies the verbs of its clause: "without" denies what is not done beside them.
    fn is_denial(&self, place: usize) -> bool {
        self.has(Some(place), Class::Negation)
            && !self.has(Some(place), Class::Preposition)
            && !self.has(place.checked_sub(1), Class::Preposition)
    }

    fn is_verb(&self, place: usize) -> bool {
        let verb = [Class::Past, Class::Event, Class::Stance, Class::Speech];
        verb.iter().any(|&class| self.has(Some(place), class))
    }

    /// Whether the verb at a place is denied; `None` if there is none, or if it tells nothing.
    fn denies(&self, place: usize) -> Option<bool> {
        let at = self.words[place];
        let english = self.scan.norm(at).is_ascii();
        if !english && (!self.is_verb(place) || self.has(Some(place), Class::Infinitive)) {
            return None;
        }
        let clause = |place: usize| self.analysed.clause(self.words[place]);
        let same = |&before: &usize| clause(before) == clause(place);
        let before: Vec<usize> = (0..place).rev().take_while(same).collect();
        let leads = before.last().copied().unwrap_or(place).checked_sub(1);
        let unreal = |place: usize| self.has(Some(place), Class::Unreal);
        let behind = (place + 1..self.words.len()).take_while(same);
        if english {
            return self.denies_in_english(place, &before);
        }
        if before.iter().copied().chain(behind).chain(leads).any(unreal) {
            return None;
        }
        let copula = |place: &usize| self.has(Some(*place), Class::Copula);
        let next = before.iter().copied().find(|place| !copula(place));
        let Some(denial) = next.filter(|&next| self.is_denial(next)) else {
            let open = next.is_some_and(|next| self.has(Some(next), Class::Undecided));
            return (!open).then_some(false);
        };
        let beside = denial.checked_sub(1);
        // Who could not but notice has noticed.
        let twice = self.is_denial(place + 1)
            || beside
                .is_some_and(|verb| self.is_verb(verb) && verb > 0 && self.is_denial(verb - 1));
        (!self.has(beside, Class::Undecided) && !twice).then_some(true)
    }

    /// The same in English, where whoever denies may stand far before the verb, or right behind it.
    fn denies_in_english(&self, place: usize, before: &[usize]) -> Option<bool> {
        let at = self.words[place];
        let norm = |place: usize| self.scan.norm(self.words[place]);
        // A thing that there is not, or that somebody has, is no verb.
        let last = before.first().copied();
        if last.is_some_and(|last| {
            self.has(Some(last), Class::Preposition)
                || [
                    "no", "zero", "my", "our", "his", "her", "their", "your", "any", "every",
                    "each",
                ]
                .contains(&norm(last))
                || ["the", "a", "an", "this", "that"].contains(&norm(last))
        }) {
            return None;
        }
        let open = |place: Option<usize>| self.has(place, Class::Undecided);
        let near = before.iter().take(2).any(|&place| open(Some(place)));
        if let Some(&denial) = before.iter().find(|&&place| self.is_denial(place)) {
            let direct = last == Some(denial) && self.scan.is_thing(at);
            let tells = (self.is_verb(place) || direct) && !near && !open(denial.checked_sub(1));
            return tells.then_some(true);
        }
        if !self.is_verb(place) || near {
            return None;
        }
        let behind = place + 1 < self.words.len() && self.is_denial(place + 1);
        let speaks = self.has(Some(place), Class::Speech);
        Some(behind && !speaks)
    }
}
