//! Which words of a sentence can go without hurting the rest.

use std::ops::Range;

use super::super::lexicon::{Analysed, Class, Lexicon, Sense};
use super::super::token::What;
use super::super::values::Scan;
use super::super::verdict::is_event;
use super::super::{Kind, Mark, Rule};

/// What becomes of a token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// It stays as it stands.
    Stay,
    /// It goes, because of the mark of this number.
    Go(Option<usize>),
    /// Another word stands in its place.
    Put(String, Option<usize>),
}

/// A sentence that is being worked on.
pub struct Work<'a> {
    pub text: &'a str,
    pub lexicon: &'a Lexicon,
    pub analysed: &'a Analysed,
    pub marks: &'a [Mark],
    /// What becomes of each token.
    pub fates: Vec<Fate>,
    /// The soft mark over each token, by its number.
    pub soft: Vec<Option<usize>>,
    /// Whether a fact lies over each token.
    pub hard: Vec<bool>,
    /// Whether each token is somebody's words.
    pub quoted: Vec<bool>,
}

impl<'a> Work<'a> {
    /// Begins with everything staying.
    pub fn new(
        text: &'a str,
        lexicon: &'a Lexicon,
        analysed: &'a Analysed,
        marks: &'a [Mark],
    ) -> Self {
        let all = analysed.tokens.all();
        let over = |mark: &Mark, token: usize| {
            mark.range.start < all[token].range.end && all[token].range.start < mark.range.end
        };
        let any = |token: usize, is: &dyn Fn(&Mark) -> bool| {
            marks.iter().position(|mark| is(mark) && over(mark, token))
        };
        let tokens = 0..all.len();
        Self {
            fates: vec![Fate::Stay; all.len()],
            soft: tokens.clone().map(|at| any(at, &|mark| mark.kind.is_soft())).collect(),
            hard: tokens.clone().map(|at| any(at, &|mark| mark.kind.is_hard()).is_some()).collect(),
            quoted: tokens.map(|at| any(at, &|mark| mark.kind == Kind::Quote).is_some()).collect(),
            text,
            lexicon,
            analysed,
            marks,
        }
    }

    /// Whether a token is a word.
    pub fn is_word(&self, at: usize) -> bool {
        self.analysed.tokens.all().get(at).is_some_and(|token| token.what == What::Word)
    }

    /// Whether a token is of a class.
    pub fn has(&self, at: usize, class: Class) -> bool {
        at < self.fates.len() && self.analysed.classes(at).has(class)
    }

    /// Its folded form.
    pub fn norm(&self, at: usize) -> &'a str {
        self.analysed.tokens.all().get(at).map_or("", |token| self.analysed.tokens.norm(token))
    }

    /// Whether a token is a verb of something that happened.
    pub fn is_event(&self, at: usize) -> bool {
        at < self.fates.len() && self.is_word(at) && is_event(self.analysed, at)
    }

    /// Whether a word is a verb beside another: "speaking", in Russian by its ending.
    pub fn is_gerund(&self, at: usize) -> bool {
        let norm = self.norm(at);
        norm.ends_with('\u{44f}') && !norm.ends_with("\u{441}\u{44f}")
    }

    /// Whether a token stays.
    pub fn stays(&self, at: usize) -> bool {
        !matches!(self.fates[at], Fate::Go(_))
    }

    /// Takes away the soft words that can be left out, and puts neutral ones for loaded ones.
    pub fn drop_words(&mut self) {
        self.drop_predicates();
        for number in 0..self.marks.len() {
            let Some(tokens) = self.tokens_of(number) else { continue };
            if !self.marks[number].kind.is_soft() || tokens.clone().any(|at| self.quoted[at]) {
                continue;
            }
            match self.marks[number].rule {
                Rule::Capitals => self.lower(&tokens, Some(number)),
                Rule::Stretched => {
                    for at in tokens.clone() {
                        let cry = self.norm(at) == "no";
                        if cry || self.can_go(&tokens, number) {
                            self.fates[at] = Fate::Go(Some(number));
                        } else {
                            self.fates[at] = Fate::Put(self.norm(at).to_owned(), Some(number));
                        }
                    }
                }
                Rule::Exclamations => {}
                Rule::ScareQuotes if !self.can_go(&tokens, number) => self.unquote(&tokens, number),
                _ if self.can_go(&tokens, number) => self.take(&tokens, number),
                _ => self.drop_even(&tokens, number),
            }
        }
        self.lower_all();
        for at in 0..self.fates.len() {
            if self.quoted[at] || !self.stays(at) || !self.is_word(at) {
                continue;
            }
            if let Some(neutral) = self.lexicon.neutral(self.norm(at)) {
                self.fates[at] = Fate::Put(neutral.to_owned(), self.soft[at]);
            } else if self.norm(at) == "i" {
                self.fates[at] = Fate::Put("I".into(), None);
            }
        }
    }

    /// Words in scare quotes that have to stay are said without the quotation marks.
    fn unquote(&mut self, tokens: &Range<usize>, number: usize) {
        for at in [tokens.start, tokens.end - 1] {
            if !self.is_word(at) {
                self.fates[at] = Fate::Go(Some(number));
            }
        }
    }

    /// The tokens of a mark of which none has gone.
    pub fn tokens_of(&self, number: usize) -> Option<Range<usize>> {
        let all = self.analysed.tokens.all();
        let mark = &self.marks[number].range;
        let start = all.iter().position(|token| token.range.start >= mark.start)?;
        let end = all.iter().rposition(|token| token.range.end <= mark.end)? + 1;
        (start < end && (start..end).all(|at| self.stays(at))).then_some(start..end)
    }

    fn take(&mut self, tokens: &Range<usize>, number: usize) {
        for at in tokens.clone() {
            self.fates[at] = Fate::Go(Some(number));
        }
        self.close_up(tokens, number);
        // "Dirty and cold" with one of the two gone keeps no "and".
        let joins = |at: usize| matches!(self.norm(at), "and" | "," | "\u{438}" | "\u{430}");
        let adjective = |at: usize| self.has(at, Class::Adjective) && self.is_word(at);
        let after = tokens.end;
        let before = tokens.start.checked_sub(1);
        let qualifies = !self.is_adverb(tokens.end - 1);
        if qualifies && joins(after) && adjective(after + 1) && !self.ends_noun(tokens.end) {
            self.fates[after] = Fate::Go(Some(number));
        } else if let Some(before) = before
            && joins(before)
            && before > 0
            && (adjective(before - 1) || !self.stays(before - 1) && self.soft[before - 1].is_some())
            && self.is_attributive(tokens)
        {
            self.fates[before] = Fate::Go(Some(number));
        }
    }

    fn ends_noun(&self, at: usize) -> bool {
        at >= self.fates.len()
    }

    /// "He was kind and lent us a fan": he lent us a fan.
    fn drop_predicates(&mut self) {
        for at in 1..self.fates.len() {
            if !self.has(at, Class::Copula) || !self.stays(at) || self.has(at, Class::Negation) {
                continue;
            }
            let soft = (at + 1..self.fates.len()).take_while(|&at| self.soft[at].is_some()).count();
            let joint = at + 1 + soft;
            let verb = self.is_event(joint + 1) && !self.has(joint + 1, Class::Copula);
            let subject = self.is_word(at - 1) && self.stays(at - 1);
            // "Could not have been kinder and found me a chair": all of it is the quality.
            let whole =
                (0..at).rev().take_while(|&at| self.soft[at].is_some()).last().unwrap_or(at);
            let helped = whole == at
                && (matches!(self.norm(at), "be" | "been") || self.has(at - 1, Class::Negation));
            let subject = if whole == at {
                subject && !helped
            } else {
                whole > 0 && self.is_word(whole - 1) && self.stays(whole - 1)
            };
            if soft > 0 && matches!(self.norm(joint), "and" | "\u{438}") && verb && subject {
                let mark = self.soft[at + 1];
                self.fates[whole..=joint].fill(Fate::Go(mark));
            }
        }
    }

    /// Whether a soft mark can be left out.
    fn can_go(&self, tokens: &Range<usize>, number: usize) -> bool {
        let mark = &self.marks[number];
        let name = match &mark.rule {
            Rule::List(name) | Rule::OwnList(name) => name.as_ref(),
            Rule::Smiley => return true,
            _ => "",
        };
        let denied = self.has(tokens.start, Class::Negation)
            || tokens.start > 0 && self.has(tokens.start - 1, Class::Negation);
        let verb = tokens.clone().any(|at| {
            self.is_event(at) || self.has(at, Class::Infinitive) && !self.has(at, Class::NotVerb)
        });
        // "To be fair, the parcel came": what is said of the saying itself.
        if name == "aside" && !verb {
            let last = !(tokens.end..self.fates.len()).any(|at| self.is_word(at));
            return tokens.start == 0 || last;
        }
        let one = tokens.len() == 1;
        // "Every single time": what it is said of would be left alone.
        let scan = Scan::new(self.lexicon, self.analysed);
        if scan.is(tokens.start, Sense::Every) && self.is_word(tokens.end) {
            return false;
        }
        match mark.kind {
            Kind::Intensifier => !denied && !verb && !self.is_correlated(tokens),
            Kind::Assumption => {
                one && !verb
                    && !denied
                    && !self.has(tokens.start, Class::Conjunction)
                    && !self.has(tokens.start, Class::Past)
            }
            Kind::Generalization => {
                let denies = tokens.clone().any(|at| self.has(at, Class::Negation));
                name == "always" && !(verb || denied || denies) && !self.after_copula(tokens)
            }
            Kind::Politeness => one && matches!(name, "request" | "greeting") && !verb,
            Kind::Sarcasm | Kind::Blame | Kind::Evaluation | Kind::Emotion => {
                name == "interjection" && tokens.start == 0 && self.is_word(tokens.end)
                    || name == "interjection" && one && !verb && self.ends_sentence(tokens)
                    || self.is_attributive(tokens)
                    || self.is_adverbial(tokens)
                    || one && !denied && self.is_adverb(tokens.start)
            }
            _ => false,
        }
    }

    /// Whether no word follows, and some stand before.
    fn ends_sentence(&self, tokens: &Range<usize>) -> bool {
        let word = |at: usize| self.is_word(at);
        tokens.start > 1 && !(tokens.end..self.fates.len()).any(word)
    }

    /// Whether words end a Russian clause that tells something without them, as a likeness or a
    /// manner does: «взяла бумаги как одолжение».
    fn is_adverbial(&self, tokens: &Range<usize>) -> bool {
        let first = tokens.start;
        let likens = self.norm(first) == "\u{43a}\u{430}\u{43a}";
        let manner = likens || self.has(first, Class::Preposition);
        let goes_on = self.is_word(tokens.end)
            && !matches!(self.norm(tokens.end), "\u{438}" | "\u{430}" | "\u{43d}\u{43e}");
        if self.norm(first).is_ascii() || !manner || tokens.len() < 2 || first == 0 || goes_on {
            return false;
        }
        // "As" begins a clause of its own.
        let clause = self.analysed.clause(if likens { first - 1 } else { first });
        let before = (0..first).filter(|&at| self.analysed.clause(at) == clause);
        let digits = |at: usize| self.analysed.tokens.all()[at].what == What::Digits;
        let (mut told, mut wants) = (false, false);
        for at in before {
            told |= self.is_event(at) && self.soft[at].is_none();
            wants |= self.has(at, Class::Manner) || self.has(at, Class::Copula);
        }
        told && !wants && !(tokens.clone().any(digits) || digits(first - 1))
    }

    /// "So late that", "too hot to": the rest of it stays.
    fn is_correlated(&self, tokens: &Range<usize>) -> bool {
        let last = self.norm(tokens.end - 1);
        let so =
            matches!(last, "so" | "too" | "such" | "enough" | "much" | "more" | "most" | "long")
                || self.has(tokens.end - 1, Class::Manner);
        let after = (tokens.end..self.fates.len()).take(7);
        so && after.clone().any(|at| self.has(at, Class::Content))
            || self.has(tokens.start.wrapping_sub(1), Class::Manner) && tokens.start > 0
            || !self.is_word(tokens.end) && !self.is_word(tokens.start.wrapping_sub(1))
            || self.before_nothing(tokens)
    }

    /// Whether an intensifier stands where a predicate ends with it.
    fn before_nothing(&self, tokens: &Range<usize>) -> bool {
        !self.is_word(tokens.end) && self.after_copula(tokens)
    }

    fn after_copula(&self, tokens: &Range<usize>) -> bool {
        let before = (0..tokens.start)
            .rev()
            .find(|&at| !self.has(at, Class::Article) && self.norm(at) != "the" && self.stays(at));
        before.is_some_and(|at| {
            self.has(at, Class::Copula)
                || self.has(at, Class::Manner)
                || !self.is_word(at) && matches!(self.norm(at), "\u{2013}" | "\u{2014}" | "-")
        })
    }

    /// Whether words qualify a noun that follows and is not what a predicate says.
    pub fn is_attributive(&self, tokens: &Range<usize>) -> bool {
        let last = tokens.end - 1;
        let scan = Scan::new(self.lexicon, self.analysed);
        let quoted = !self.is_word(last);
        if quoted && tokens.clone().any(|at| self.is_event(at)) {
            return false;
        }
        let latin = self.text[self.analysed.tokens.all()[tokens.start].range.start..]
            .trim_start_matches(|c: char| !c.is_alphanumeric())
            .starts_with(|c: char| c.is_ascii());
        let qualifies = quoted
            || self.has(last, Class::Adjective)
            || latin && !self.is_event(last) && !self.norm(last).ends_with("ly");
        let mut noun = tokens.end;
        let mut skipped = 0;
        while skipped < 2 && self.soft_adjective(noun) {
            noun += 1;
            skipped += 1;
        }
        if matches!(self.norm(noun), "and" | "," | "\u{438}")
            && self.has(noun + 1, Class::Adjective)
        {
            noun += 2;
        }
        if scan.is_adjective(noun) && scan.is_thing(noun + 1) {
            noun += 1;
        }
        let vague =
            matches!(self.norm(noun), "time" | "way" | "thing" | "one" | "ones" | "lot" | "deal");
        let follows = noun < self.fates.len()
            && !vague
            && scan.is_thing(noun)
            && !self.has(noun, Class::Leading)
            && !self.has(noun, Class::Content)
            && !self.norm(noun).ends_with("ly")
            && (latin || !scan.is_adjective(noun) || self.has(noun, Class::Role));
        let reads = if latin {
            self.after_determiner(tokens.start)
        } else {
            (quoted || self.lexicon.agree(self.norm(last), self.norm(noun)))
                && self.says_more(tokens)
        };
        qualifies && follows && reads && !self.after_copula(tokens)
    }

    /// Whether the clause has a verb or a fact beside these words, so that they are not all it says.
    fn says_more(&self, tokens: &Range<usize>) -> bool {
        let all = self.analysed.tokens.all();
        let parts = |at: usize| {
            matches!(all[at].what, What::Sign(',' | ';' | ':' | '.' | '!' | '?')) && !self.hard[at]
        };
        let start = (0..tokens.start).rev().find(|&at| parts(at)).map_or(0, |at| at + 1);
        let end = (tokens.end..all.len()).find(|&at| parts(at)).unwrap_or(all.len());
        let finite = |at: usize| {
            self.is_event(at) || self.has(at, Class::Past) || self.has(at, Class::Stance)
        };
        (start..end).any(|at| finite(at) || self.hard[at])
    }

    /// Whether another soft adjective stands here.
    fn soft_adjective(&self, at: usize) -> bool {
        at < self.fates.len() && self.soft[at].is_some() && self.has(at, Class::Adjective)
    }

    /// In English a word before a noun qualifies it where an article or the like stands before, or
    /// at the beginning.
    fn after_determiner(&self, start: usize) -> bool {
        let Some(before) = start.checked_sub(1) else { return true };
        let norm = self.norm(before);
        !self.is_word(before)
            || self.has(before, Class::Preposition)
            || self.has(before, Class::Conjunction)
            || self.soft[before].is_some()
            || self.hard[before]
            || self.is_event(before)
            || matches!(
                norm,
                "a" | "an"
                    | "the"
                    | "my"
                    | "our"
                    | "your"
                    | "his"
                    | "her"
                    | "their"
                    | "its"
                    | "this"
                    | "that"
                    | "these"
                    | "those"
                    | "some"
                    | "no"
                    | "any"
                    | "such"
            )
    }

    /// Whether a word says how something was done, and need not be said.
    fn is_adverb(&self, at: usize) -> bool {
        let norm = self.norm(at);
        let adverb =
            norm.ends_with("ly") || norm.ends_with('\u{43e}') && !self.has(at, Class::Past);
        let verb = |at: usize| {
            (self.is_event(at) || self.has(at, Class::Infinitive))
                && !self.has(at, Class::Manner)
                && !self.is_gerund(at)
        };
        let before = at.checked_sub(1);
        let wants = before.is_some_and(|before| {
            self.has(before, Class::Manner) || self.has(before, Class::Copula)
        });
        // "They met us warmly": what stands between belongs to the verb as well.
        let object = || {
            let small = [Class::Preposition, Class::Conjunction, Class::Negation, Class::Copula];
            let free =
                |at: usize| self.is_word(at) && !small.iter().any(|&class| self.has(at, class));
            at > 1
                && !self.is_word(at + 1)
                && free(at - 1)
                && verb(at - 2)
                && !self.is_event(at - 1)
        };
        let beside = verb(at + 1) || before.is_some_and(verb) || object();
        adverb && !wants && beside && !self.has(at + 1, Class::Manner)
    }
}
