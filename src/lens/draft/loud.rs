//! Words said loudly, doubtfully or with weight: in a draft they are said quietly.

use std::ops::Range;

use super::super::lexicon::Class;
use super::super::token::Case;
use super::words::{Fate, Work};
use crate::lens::Kind;

impl Work<'_> {
    /// Where most of a sentence is in capitals, all of it is said quietly, its facts too.
    pub(super) fn lower_all(&mut self) {
        let all = self.analysed.tokens.all();
        let words = || (0..all.len()).filter(|&at| self.is_word(at) && all[at].count > 1);
        let loud = words().filter(|&at| all[at].case == Case::Capitals).count();
        if loud >= 3 && loud * 2 > words().count() {
            self.lower(&(0..all.len()), None);
            return;
        }
        let known = |at: usize| self.analysed.forms(at).iter().any(|&form| form != 0);
        let long: Vec<usize> = words()
            .filter(|&at| all[at].case == Case::Capitals && all[at].count > 3 && known(at))
            .collect();
        for at in long {
            self.lower(&(at..at + 1), None);
        }
    }

    /// Words said loudly are said quietly; abbreviations stay.
    pub(super) fn lower(&mut self, tokens: &Range<usize>, number: Option<usize>) {
        let known = |at: usize| self.analysed.forms(at).iter().any(|&form| form != 0);
        let vowels = "aeiouy\u{430}\u{435}\u{438}\u{43e}\u{443}\u{44b}\u{44d}\u{44e}\u{44f}";
        let long = tokens.len() > 2;
        let mut lowered = Vec::new();
        for at in tokens.clone().filter(|&at| self.is_word(at)) {
            let token = &self.analysed.tokens.all()[at];
            let sounds = token.count == 1 || self.norm(at).contains(|c| vowels.contains(c));
            let said = sounds && (token.count > 5 || known(at) || long);
            let loud =
                token.case == Case::Capitals || token.case == Case::Capital && token.count == 1;
            if loud && said && self.norm(at) != "i" && !self.quoted[at] && self.stays(at) {
                lowered.push((at, self.text[token.range.clone()].to_lowercase()));
            }
        }
        for (at, word) in lowered {
            self.fates[at] = Fate::Put(word, number.or(self.soft[at]));
        }
    }

    /// Of what was not even done it stays that it was not.
    pub(super) fn drop_even(&mut self, tokens: &Range<usize>, number: usize) {
        for at in tokens.clone() {
            let denies = |at: usize| self.is_word(at) && self.has(at, Class::Negation);
            let swells = match self.norm(at) {
                "\u{434}\u{430}\u{436}\u{435}" => denies(at + 1),
                "even" => at > 0 && denies(at - 1) && self.is_word(at + 1),
                _ => false,
            };
            if swells {
                self.fates[at] = Fate::Go(Some(number));
            }
        }
    }

    /// Commas that set a guess off go with it, unless two clauses meet there: of "the notebook, it
    /// seems, is full" there is left that it is full.
    pub(super) fn close_up(&mut self, tokens: &Range<usize>, number: usize) {
        let (Some(before), after) = (tokens.start.checked_sub(1), tokens.end) else { return };
        let guess = self.marks[number].kind == Kind::Assumption;
        if !guess || self.norm(before) != "," || self.norm(after) != "," {
            return;
        }
        let word = |at: &usize| self.is_word(*at);
        let left = (0..before).rev().take_while(word).any(|at| self.is_event(at));
        let right = (after + 1..self.fates.len()).take_while(word).any(|at| self.is_event(at));
        let ends = !(after + 1..self.fates.len()).any(|at| self.norm(at) == ",");
        let meet = left && right || self.has(after + 1, Class::Conjunction);
        if ends && !meet {
            self.fates[before] = Fate::Go(Some(number));
            self.fates[after] = Fate::Go(Some(number));
        }
    }
}
