//! Comparing the tokens of a sentence with the words that the lens knows.

use std::ops::Range;

use super::classes::{Class, Classes};
use super::compiled::{Condition, Lexicon, ListInfo, Node};
use super::memo::{Known, Memo};
use super::senses::Sense;
use super::symbols::{ANY, Forms, NONE, UNKNOWN};
use crate::lens::token::{Tokens, What};
use crate::lens::{Kind, Rule};

/// A sentence whose words are looked up.
pub struct Analysed {
    /// Its tokens.
    pub tokens: Tokens,
    /// What is known of each.
    known: Vec<Known>,
    /// What all of them are worth, one after the other.
    senses: Vec<Sense>,
    /// Where among these those of each token end.
    sense_ends: Vec<usize>,
    /// The clause of each, counted from 0.
    clauses: Vec<u16>,
    /// The places of its words and numbers among the tokens.
    words: Vec<usize>,
}

/// A word or phrase of a list that stands in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Its tokens, a negation before them included.
    pub tokens: Range<usize>,
    /// Its list.
    pub list: u16,
}

impl Lexicon {
    /// Looks up the words of a sentence.
    #[must_use]
    pub fn analyse(&self, tokens: Tokens, memo: &mut Memo) -> Analysed {
        let count = tokens.all().len();
        let mut analysed = Analysed {
            tokens,
            known: Vec::with_capacity(count),
            senses: Vec::new(),
            sense_ends: Vec::with_capacity(count),
            clauses: Vec::with_capacity(count),
            words: Vec::with_capacity(count),
        };
        let mut clause = 0;
        for (i, token) in analysed.tokens.all().iter().enumerate() {
            let mut known = Known::default();
            match token.what {
                What::Word => {
                    let twice = analysed.tokens.twice(token);
                    known = memo.known(self, analysed.tokens.norm(token), twice);
                    analysed.words.push(i);
                    let begins = known.classes.has(Class::Conjunction) && i > 0;
                    clause += u16::from(begins && !analysed.begins_clause(i));
                }
                What::Digits => analysed.words.push(i),
                What::Sign(sign) => clause += u16::from(parts(sign) && token.count < 3),
            }
            analysed.senses.extend(self.senses(known.forms));
            analysed.sense_ends.push(analysed.senses.len());
            analysed.known.push(known);
            analysed.clauses.push(clause);
        }
        analysed
    }

    /// The words and phrases of lists in a sentence whose conditions hold: longer before shorter, own
    /// before built-in, stronger before weaker, none over another; in order.
    #[must_use]
    pub fn hits(&self, analysed: &Analysed) -> Vec<Hit> {
        let mut found = Vec::new();
        for start in 0..analysed.words.len() {
            self.walk(analysed, 0, start, start, &mut found);
        }
        found.retain(|(words, list)| self.holds(analysed, words, self.list(*list)));
        found.sort_by_key(|(words, list)| {
            let info = self.list(*list);
            let own = matches!(info.rule, Rule::OwnList(_));
            (std::cmp::Reverse((words.len(), own, info.strength)), words.start)
        });
        let mut taken = vec![false; analysed.words.len()];
        let mut hits = Vec::new();
        for (words, list) in found {
            if taken[words.clone()].contains(&true) {
                continue;
            }
            taken[words.clone()].fill(true);
            let denied = words.start > 0
                && !taken[words.start - 1]
                && matches!(
                    self.list(list).kind,
                    Kind::Emotion | Kind::Evaluation | Kind::Intensifier
                )
                && analysed.has(words.start - 1, Class::Negation);
            let first = analysed.words[words.start - usize::from(denied)];
            hits.push(Hit { tokens: first..analysed.words[words.end - 1] + 1, list });
        }
        hits.sort_by_key(|hit| hit.tokens.start);
        hits
    }

    /// Goes on along phrases from a word; a sign that ends a thought ends them.
    fn walk(
        &self,
        analysed: &Analysed,
        node: Node,
        start: usize,
        at: usize,
        found: &mut Vec<(Range<usize>, u16)>,
    ) {
        if let Some(lists) = self.ends.get(node as usize) {
            found.extend(lists.iter().map(|&list| (start..at, list)));
        }
        let Some(&token) = analysed.words.get(at) else { return };
        if at > start && !analysed.joined(analysed.words[at - 1], token) {
            return;
        }
        let forms = analysed.known[token].forms;
        let any = if at > start { ANY } else { NONE };
        let mut seen = NONE;
        for symbol in forms.into_iter().chain([any]) {
            if symbol == NONE || symbol == seen {
                continue;
            }
            seen = symbol;
            if let Some(&next) = self.steps.get(&(node, symbol)) {
                self.walk(analysed, next, start, at + 1, found);
            }
        }
    }

    fn holds(&self, analysed: &Analysed, words: &Range<usize>, list: &ListInfo) -> bool {
        let holds = |condition: &Condition| self.condition_holds(analysed, words, condition);
        list.when.iter().all(holds) && !list.unless.iter().any(holds)
    }

    fn condition_holds(
        &self,
        analysed: &Analysed,
        words: &Range<usize>,
        condition: &Condition,
    ) -> bool {
        let is = |word: Option<usize>, any_of: &[u32]| {
            word.and_then(|word| analysed.words.get(word))
                .is_some_and(|&token| analysed.is_any(token, any_of))
        };
        let before = words.start.checked_sub(1);
        match condition {
            Condition::Number => {
                let near = words.start.saturating_sub(2)..(words.end + 2).min(analysed.words.len());
                near.into_iter().any(|word| analysed.is_number(analysed.words[word]))
            }
            Condition::Exclaimed => analysed.ends_with('!'),
            Condition::Asked => analysed.ends_with('?'),
            Condition::Negated => before.is_some_and(|word| analysed.has(word, Class::Negation)),
            Condition::Next(any_of) => is(Some(words.end), any_of),
            Condition::Previous(any_of) => is(before, any_of),
            Condition::Near(any_of) => {
                let clause = analysed.clauses[analysed.words[words.start]];
                analysed.words.iter().any(|&token| {
                    analysed.clauses[token] == clause && analysed.is_any(token, any_of)
                })
            }
            Condition::Within(any_of) => words.clone().any(|word| is(Some(word), any_of)),
            Condition::BeforeNoun => analysed.before_noun(words.end),
            Condition::Predicative => {
                analysed.ends_clause(words.end)
                    || before.is_some_and(|word| analysed.has(word, Class::Copula))
                    || before.is_some_and(|word| self.is_degree(analysed, word))
            }
            Condition::Aside => {
                let small = |word: usize| {
                    analysed.has(word, Class::Negation)
                        || analysed.has(word, Class::Conjunction)
                        || self.is_degree(analysed, word)
                };
                analysed.ends_clause(words.end) && analysed.clause_before(words.start).all(small)
            }
            Condition::Opens => {
                let small = |word: usize| {
                    analysed.has(word, Class::Negation) || analysed.has(word, Class::Conjunction)
                };
                analysed.clause_before(words.start).all(small)
            }
            Condition::First => words.start == 0,
            Condition::Alone => analysed.words.len() <= 3,
            Condition::FirstPerson => {
                let clause = analysed.clauses[analysed.words[words.start]];
                analysed.words.iter().any(|&token| {
                    let classes = analysed.classes(token);
                    analysed.clauses[token] == clause
                        && (classes.has(Class::FirstPerson) || classes.has(Class::PresentFirst))
                })
            }
        }
    }

    /// Whether a word alone is one of degree.
    fn is_degree(&self, analysed: &Analysed, word: usize) -> bool {
        analysed.known[analysed.words[word]].forms.iter().any(|&symbol| {
            symbol != NONE
                && self.steps.get(&(0, symbol)).is_some_and(|&node| {
                    let lists = &self.ends[node as usize];
                    lists.iter().any(|&list| self.list(list).kind == Kind::Intensifier)
                })
        })
    }
}

impl Analysed {
    /// The classes of a token; behind the last one there are none.
    #[must_use]
    pub fn classes(&self, token: usize) -> Classes {
        self.known.get(token).map_or_else(Classes::default, |known| known.classes)
    }

    /// What a token is known by.
    #[must_use]
    pub fn forms(&self, token: usize) -> Forms {
        self.known.get(token).map_or(UNKNOWN, |known| known.forms)
    }

    /// The stem of a word as it is compared.
    #[must_use]
    pub fn stem(&self, token: usize) -> u64 {
        self.known[token].stem
    }

    /// What a token is worth, as it stands before by its stem.
    #[must_use]
    pub fn senses(&self, token: usize) -> &[Sense] {
        let Some(&end) = self.sense_ends.get(token) else { return &[] };
        let start = if token == 0 { 0 } else { self.sense_ends[token - 1] };
        &self.senses[start..end]
    }

    /// Whether a token is a word that any list or class knows.
    #[must_use]
    pub fn is_known(&self, token: usize) -> bool {
        self.forms(token) != UNKNOWN
    }

    /// The clause of a token, counted from 0.
    #[must_use]
    pub fn clause(&self, token: usize) -> u16 {
        self.clauses[token]
    }

    /// The places of the words and numbers among the tokens.
    #[must_use]
    pub fn words(&self) -> &[usize] {
        &self.words
    }

    /// Whether the sentence ends with a sign, brackets and quotes after it aside.
    #[must_use]
    pub fn ends_with(&self, sign: char) -> bool {
        self.tokens
            .all()
            .iter()
            .rev()
            .take_while(|token| matches!(token.what, What::Sign(_)))
            .any(|token| token.what == What::Sign(sign))
    }

    fn has(&self, word: usize, class: Class) -> bool {
        self.words.get(word).is_some_and(|&token| self.classes(token).has(class))
    }

    fn is_any(&self, token: usize, any_of: &[u32]) -> bool {
        self.known[token].forms.iter().any(|&form| form != NONE && any_of.contains(&form))
    }

    fn is_number(&self, token: usize) -> bool {
        self.tokens.all()[token].what == What::Digits
    }

    /// Whether only a comma, a dash or a quotation mark stands between two words of a phrase.
    fn joined(&self, from: usize, to: usize) -> bool {
        let between = &self.tokens.all()[from + 1..to];
        between.iter().all(|token| match token.what {
            What::Sign(sign) => {
                matches!(sign, ',' | '-' | '\u{2013}' | '\u{2014}' | '\u{ab}' | '\u{bb}' | '"')
            }
            _ => false,
        })
    }

    /// Whether the token before this one has just ended a clause.
    fn begins_clause(&self, token: usize) -> bool {
        matches!(self.tokens.all()[token - 1].what, What::Sign(sign) if parts(sign))
            || self.known.last().is_some_and(|last| last.classes.has(Class::Conjunction))
    }

    /// Whether a clause ends before this word.
    fn ends_clause(&self, word: usize) -> bool {
        let Some(&token) = self.words.get(word) else { return true };
        word > 0 && self.clauses[token] != self.clauses[self.words[word - 1]]
    }

    /// The words of a clause before one of them, the nearest first.
    fn clause_before(&self, word: usize) -> impl Iterator<Item = usize> + '_ {
        let clause = self.words.get(word).map(|&token| self.clauses[token]);
        let same = move |&before: &usize| Some(self.clauses[self.words[before]]) == clause;
        (0..word).rev().take_while(same)
    }

    /// Whether this word is one that an adjective or a word of degree can qualify.
    fn before_noun(&self, word: usize) -> bool {
        let Some(&token) = self.words.get(word) else { return false };
        let no = [
            Class::Past,
            Class::Infinitive,
            Class::Preposition,
            Class::Conjunction,
            Class::Negation,
            Class::Copula,
            Class::FirstPerson,
        ];
        let classes = self.classes(token);
        !self.ends_clause(word)
            && (classes.has(Class::NotVerb) || !no.iter().any(|&class| classes.has(class)))
            && self.tokens.all()[token].what == What::Word
    }
}

/// Whether a sign parts clauses.
fn parts(sign: char) -> bool {
    matches!(
        sign,
        ',' | ';' | ':' | '.' | '!' | '?' | '(' | ')' | '\u{2013}' | '\u{2014}' | '\u{2026}'
    )
}
