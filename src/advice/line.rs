//! A line, looked at once for all rules: its words, who is in it, which signs.

use std::ops::Range;

use super::said::Known;
use super::shape::Patterns;
use super::{Advice, Said, Sign, Topic, Who};
use crate::lens::lexicon::Class;
use crate::lens::{Language, Word, language};

/// A line of a step.
pub struct Line<'a> {
    /// It itself.
    pub text: &'a str,
    /// The language of most of it.
    pub language: Language,
    /// Its words and numbers.
    pub words: Vec<Word>,
    /// Who and what it speaks of, outside quotation marks, in order.
    pub people: Vec<Person>,
    advice: &'a Advice,
    review: Option<&'a Said>,
    /// The bytes between quotation marks.
    quotes: Vec<Range<usize>>,
}

/// Somebody or something in a line.
#[derive(Debug, Clone)]
pub struct Person {
    /// The words.
    pub words: Range<usize>,
    /// Who it is.
    pub who: Who,
    /// Whether it has the form of a subject.
    pub subject: bool,
}

/// A sign in a line.
#[derive(Debug, Clone)]
pub struct Seen {
    /// The words.
    pub words: Range<usize>,
    /// The sign.
    pub sign: Sign,
}

impl<'a> Line<'a> {
    /// Looks at a line.
    pub fn of(advice: &'a Advice, text: &'a str, review: Option<&'a Said>) -> Self {
        let quotes = quotes(text);
        let (words, people) = advice.people.look(text);
        let language = language(text);
        let mut line = Self { text, language, words, people: Vec::new(), advice, review, quotes };
        let people = people.into_iter().filter(|found| line.is_open(&found.words));
        line.people = people
            .map(|found| {
                let (who, subject) = advice.who[found.list];
                Person { words: found.words, who, subject }
            })
            .collect();
        line
    }

    /// The signs of a topic in it, outside quotation marks, in order.
    pub fn signs(&self, topic: Topic) -> Vec<Seen> {
        let (vocabulary, sign) = &self.advice.signs[topic as usize];
        let (_, found) = vocabulary.look(self.text);
        let found = found.into_iter().filter(|found| self.is_open(&found.words));
        found.map(|found| Seen { words: found.words, sign: sign[found.list] }).collect()
    }

    /// Whether words stand outside quotation marks.
    fn is_open(&self, words: &Range<usize>) -> bool {
        !self.is_quoted(self.words[words.start].range.start)
    }

    /// The bytes of some words.
    pub fn bytes(&self, words: &Range<usize>) -> Range<usize> {
        self.words[words.start].range.start..self.words[words.end - 1].range.end
    }

    /// The bytes of the whole line, without the blanks around it.
    pub fn whole(&self) -> Range<usize> {
        let start = self.text.len() - self.text.trim_start().len();
        start..self.text.trim_end().len()
    }

    /// Whether these bytes begin between quotation marks.
    pub fn is_quoted(&self, at: usize) -> bool {
        self.quotes.iter().any(|quote| quote.contains(&at))
    }

    /// Whether something stands between quotation marks.
    pub fn has_quote(&self) -> bool {
        !self.quotes.is_empty()
    }

    /// Whether a word has a meaning of its own.
    pub fn is_content(&self, word: usize) -> bool {
        self.advice.is_content(&self.words[word].norm)
    }

    /// Whether a word is a number in digits.
    pub fn is_number(&self, word: usize) -> bool {
        self.words[word].norm.bytes().all(|byte| byte.is_ascii_digit())
    }

    /// The ways to word a line.
    pub fn patterns(&self) -> &'a Patterns {
        self.advice.patterns(self.text)
    }

    /// The words that name something of the case: neither people, nor these signs, nor general
    /// words.
    pub fn concrete(&self, signs: &[Seen]) -> Vec<usize> {
        let general = self.signs(Topic::General);
        let people =
            self.people.iter().filter(|person| !matches!(person.who, Who::Thing | Who::Either));
        let signs = signs.iter().filter(|seen| !matches!(seen.sign, Sign::Fine | Sign::Concrete));
        let said = people.map(|person| &person.words);
        let said = said.chain(signs.chain(&general).map(|seen| &seen.words));
        let said: Vec<&Range<usize>> = said.collect();
        let named =
            |word: &usize| self.is_content(*word) && !said.iter().any(|words| words.contains(word));
        (0..self.words.len()).filter(named).collect()
    }

    /// Whether the review has a word too.
    pub fn is_in_review(&self, word: usize) -> bool {
        self.review.is_some_and(|said| said.has(self.advice, &self.words[word].norm))
    }

    /// Whether a word stands right after a preposition, words that describe it aside.
    pub fn after_preposition(&self, word: usize) -> bool {
        let clause = self.words[word].clause;
        let before = self.words[..word].iter().rev();
        let mut near = before.take_while(|other| other.clause == clause).take(3);
        let describes = |other: &&Word| {
            !other.is(Class::Preposition)
                && (other.is(Class::Adjective) || !self.advice.is_content(&other.norm))
        };
        near.find(|other| !describes(other)).is_some_and(|other| other.is(Class::Preposition))
    }

    /// The numbers of the words of a line, by which it is compared with a review.
    pub fn keys(&self, said: &Said) -> Vec<Known> {
        let content = (0..self.words.len()).filter(|&word| self.is_content(word));
        let known = |word: usize| {
            let Word { range, norm, .. } = &self.words[word];
            Known { range: range.clone(), key: said.key(self.advice, norm) }
        };
        content.map(known).collect()
    }
}

/// The bytes between quotation marks, the marks included.
fn quotes(text: &str) -> Vec<Range<usize>> {
    const PAIRS: [(char, char); 4] =
        [('\u{ab}', '\u{bb}'), ('\u{201c}', '\u{201d}'), ('\u{201e}', '\u{201c}'), ('"', '"')];
    let mut quotes = Vec::new();
    let mut at = 0;
    while let Some((open, sign)) = text[at..].char_indices().find(|&(_, c)| opens(c)) {
        let inside = at + open + sign.len_utf8();
        let closing = PAIRS.iter().filter(|(open, _)| *open == sign).map(|&(_, close)| close);
        let mut closing = closing.chain((sign == '\u{2018}').then_some('\u{2019}'));
        let end = closing.find_map(|close| {
            let end = inside + text[inside..].find(close)?;
            Some(end + close.len_utf8())
        });
        at = end.unwrap_or(inside);
        quotes.extend(end.map(|end| inside - sign.len_utf8()..end));
    }
    quotes
}

/// Whether a sign opens a quotation.
fn opens(c: char) -> bool {
    matches!(c, '\u{ab}' | '\u{201c}' | '\u{201e}' | '"' | '\u{2018}')
}
