//! What a sentence holds that a neutral text must keep, in a form that can be compared.

use std::ops::Range;

use super::super::lexicon::{Analysed, Class, Lexicon, Sense, compared, hashed};
use super::super::token::What;
use super::super::values::{Found, Scan, Unit, Value};
use super::super::{Kind, Mark, Rule};
use super::said::{Said, said};

/// A word as it is compared: its stem, or what it is worth as a number, as a hash.
pub(super) type Word = u64;

/// What a sentence holds. Ranges count from the beginning of the sentence.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Holding {
    pub(super) facts: Vec<Fact>,
    /// Its words that mean something, in order.
    pub(super) words: Vec<(Word, Range<usize>)>,
    /// Numbers of which no fact was made.
    pub(super) loose: Vec<f64>,
    /// Verbs, and whether they are denied.
    pub(super) said: Vec<Said>,
}

/// A fact with what it is compared by.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Fact {
    pub range: Range<usize>,
    pub kind: Kind,
    pub worth: Worth,
    /// It says so little that nobody misses it: one cable, once.
    pub weak: bool,
    /// Somebody's words without quotation marks: they may be told in other words.
    pub reported: bool,
    /// The word of its unit, or of what is counted; 0 where there is none.
    pub unit: Word,
    /// The numbers in it, as they stand.
    pub numbers: Vec<f64>,
    /// Words that mean something around it, in its clause.
    pub near: Vec<Word>,
}

/// What a fact is worth.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Worth {
    /// So much of something.
    Amount { of: Unit, low: f64, high: f64 },
    /// Minutes from midnight; `open` where 7 may also be 19.
    Clock { from: u16, to: u16, open: bool },
    /// What is not said is 0.
    Date { day: u8, month: u8, year: u16 },
    /// From 1, Monday.
    Weekday(u8),
    /// Counted from today.
    Day(i8),
    /// A part of the day or the year, how often.
    Words(Vec<Word>),
    /// Where, by its words.
    Place(Vec<Word>),
    /// What was said, by its words.
    Quote(Vec<Word>),
}

impl Holding {
    /// Takes in a sentence, whose looked-up words, values and marks these are.
    pub(in super::super) fn of(
        lexicon: &Lexicon,
        analysed: &Analysed,
        found: &[Found],
        marks: &[Mark],
    ) -> Self {
        let reader = Reader::new(Scan::new(lexicon, analysed), analysed);
        let mut facts: Vec<Fact> = found.iter().map(|found| reader.fact(found)).collect();
        let covered = |at: usize| found.iter().any(|found| found.tokens.contains(&at));
        facts.extend((0..reader.scan.len()).filter(|&at| !covered(at)).filter_map(|at| {
            let one = reader.scan.is(at, Sense::Number(1.0)) && reader.scan.is_thing(at + 1);
            one.then(|| reader.one(at))
        }));
        facts.extend(marks.iter().filter(|mark| mark.kind == Kind::Quote).map(|mark| {
            let words = reader.said_in(&mark.range, found);
            Fact {
                range: mark.range.clone(),
                kind: Kind::Quote,
                worth: Worth::Quote(words),
                // What is reported without quotation marks may be told anew.
                weak: mark.rule == Rule::Reported,
                reported: mark.rule == Rule::Reported,
                unit: 0,
                numbers: Vec::new(),
                near: Vec::new(),
            }
        }));
        facts.sort_by_key(|fact| fact.range.start);
        let loose = (0..reader.scan.len()).filter(|&at| !covered(at));
        Self {
            facts,
            words: reader.words().collect(),
            loose: loose.filter_map(|at| reader.number(at)).collect(),
            said: said(&reader.scan, analysed, |at| {
                reader.word(at).filter(|_| reader.number(at).is_none())
            }),
        }
    }
}

/// Reads what is compared out of a sentence.
struct Reader<'a> {
    scan: Scan<'a>,
    analysed: &'a Analysed,
    /// The number that each token alone is.
    numbers: Vec<Option<f64>>,
    /// What each token is compared by; `None` for signs, small words and endings of numbers.
    words: Vec<Option<Word>>,
}

impl<'a> Reader<'a> {
    fn new(scan: Scan<'a>, analysed: &'a Analysed) -> Self {
        let numbers = (0..scan.len()).map(|at| number(&scan, at)).collect();
        let mut reader = Self { scan, analysed, numbers, words: Vec::new() };
        reader.words = (0..reader.scan.len()).map(|at| reader.compared(at)).collect();
        reader
    }

    fn range(&self, tokens: &Range<usize>) -> Range<usize> {
        let all = self.analysed.tokens.all();
        all[tokens.start].range.start..all[tokens.end - 1].range.end
    }

    fn number(&self, at: usize) -> Option<f64> {
        self.numbers[at]
    }

    fn word(&self, at: usize) -> Option<Word> {
        self.words[at]
    }

    fn compared(&self, at: usize) -> Option<Word> {
        if let Some(number) = self.number(at) {
            return Some(hash_number(number));
        }
        if self.scan.is(at, Sense::NumberWord) && self.scan.norm(at).is_ascii() {
            return None;
        }
        // Monday is Mon.
        if let Some(day) = self.scan.sense(at, |sense| match sense {
            Sense::Weekday(day) => Some(day),
            _ => None,
        }) {
            return Some(hashed(&format!("@{day}")));
        }
        if self.scan.is(at, Sense::Point) {
            // A flat may be shortened, and so may a road.
            let whole = match self.scan.norm(at) {
                "rd" => "road",
                "ln" => "lane",
                norm => norm,
            };
            let short: String = whole.chars().take(2).collect();
            return Some(hashed(&format!("@{short}")));
        }
        let token = self.scan.token(at).filter(|token| token.what == What::Word)?;
        let after_digits = at > 0 && !token.spaced && {
            let hyphen = usize::from(self.scan.is_sign(at - 1, '-'));
            at > hyphen && self.scan.digits(at - 1 - hyphen).is_some() && token.count < 4
        };
        let small = [
            Class::Preposition,
            Class::Conjunction,
            Class::Negation,
            Class::Copula,
            Class::FirstPerson,
        ];
        let classes = self.analysed.classes(at);
        let pronoun = self.scan.is(at, Sense::Pronoun)
            || self.scan.is(at, Sense::Retold)
            || is_auxiliary(self.analysed.tokens.norm(token));
        let none = token.count < 2
            || pronoun
            || after_digits
            || small.iter().any(|&class| classes.has(class));
        (!none).then(|| self.stem(at))
    }

    /// The stem of a word; where forms of one word have several, what they share.
    fn stem(&self, at: usize) -> Word {
        let norm = self.scan.norm(at);
        // The desk and who sits at it are told for each other.
        let desk =
            self.scan.is(at, Sense::ServicePoint) || self.analysed.classes(at).has(Class::Role);
        if desk && norm.chars().count() > 9 {
            return hashed(&norm.chars().take(8).collect::<String>());
        }
        // A soft sign too many is the commonest mistake.
        if let Some(verb) = norm.strip_suffix("\u{442}\u{44c}\u{441}\u{44f}") {
            return compared(&self.scan.stem_of(&format!("{verb}\u{442}\u{441}\u{44f}")));
        }
        // "Divan" loses its last letter as a participle would, "divana" does not.
        let late = |part: &str| norm.rfind(part).is_some_and(|from| norm.len() - from <= 10);
        if late("\u{430}\u{43d}") || late("\u{44f}\u{43d}") {
            let stem = self.scan.stem(at);
            if let Some(short) = stem.strip_suffix('\u{43d}') {
                return compared(short);
            }
        }
        self.analysed.stem(at)
    }

    fn words(&self) -> impl Iterator<Item = (Word, Range<usize>)> {
        (0..self.scan.len()).filter_map(|at| Some((self.word(at)?, self.range(&(at..at + 1)))))
    }

    /// The words between two bytes, each once, sorted.
    fn words_in(&self, bytes: &Range<usize>) -> Vec<Word> {
        let inside = |range: &Range<usize>| bytes.start <= range.start && range.end <= bytes.end;
        let mut words: Vec<Word> =
            self.words().filter(|(_, range)| inside(range)).map(|(word, _)| word).collect();
        words.sort_unstable();
        words.dedup();
        words
    }

    /// The words between two bytes but numbers, hours and days, which are facts of their own.
    fn said_in(&self, bytes: &Range<usize>, found: &[Found]) -> Vec<Word> {
        let timed = |at: usize| {
            found.iter().any(|found| {
                found.tokens.contains(&at) && matches!(found.kind, Kind::Time | Kind::Duration)
            })
        };
        let apart = |at: &usize| self.number(*at).is_some() || timed(*at);
        let apart: Vec<Word> =
            (0..self.scan.len()).filter(apart).filter_map(|at| self.word(at)).collect();
        let mut words = self.words_in(bytes);
        words.retain(|word| !apart.contains(word));
        words
    }

    fn fact(&self, found: &Found) -> Fact {
        let tokens = found.tokens.clone();
        let numbers: Vec<f64> = tokens.clone().filter_map(|at| self.number(at)).collect();
        let unit = tokens
            .clone()
            .rev()
            .find(|&at| self.scan.is_word(at) && self.number(at).is_none())
            // "Eight pieces" counts whatever is told beside it.
            .filter(|&at| !self.scan.is(at, Sense::Multiplier(1.0)));
        let worth = match &found.value {
            Value::Amount { of, low, high } => {
                let (low, high) = self.settled(tokens.start, *low, *high);
                let of = match of {
                    Unit::Things(_) if unit.is_none() => Unit::Things(String::new()),
                    of => of.clone(),
                };
                Worth::Amount { of, low, high }
            }
            Value::Clock { from, to, open } => Worth::Clock { from: *from, to: *to, open: *open },
            Value::Date { day, month, year } => {
                Worth::Date { day: *day, month: *month, year: *year }
            }
            Value::Weekday(day) => Worth::Weekday(*day),
            Value::Day(day) => Worth::Day(*day),
            Value::Words(_) if found.kind == Kind::Place => Worth::Place(self.place(&tokens)),
            // The next day, by the next day.
            Value::Words(words) if words.len() == 2 && words[0].parse::<i8>().is_ok() => {
                let day = |at: usize| self.scan.is(at, Sense::Unit(86_400.0));
                let unit = tokens.clone().any(day).then(|| hashed("@86400"));
                Worth::Words(vec![hashed(&words[0]), unit.unwrap_or_else(|| hashed(&words[1]))])
            }
            Value::Words(words) => Worth::Words(words.iter().map(|word| hashed(word)).collect()),
        };
        let few = matches!(
            &worth,
            Worth::Amount { of: Unit::Things(_) | Unit::Times | Unit::Ordinal(_), high, .. }
                if *high <= 1.0
        );
        // The first and the second are told in many ways.
        let order = matches!(&worth, Worth::Amount { of: Unit::Ordinal(_), .. })
            && found.kind == Kind::Number
            && self.scan.norm(tokens.start).chars().all(char::is_alphabetic)
            && tokens.clone().all(|at| self.scan.digits(at).is_none());
        Fact {
            range: self.range(&tokens),
            kind: found.kind,
            reported: false,
            weak: order || few && numbers.iter().all(|_| self.scan.digits(tokens.start).is_none()),
            unit: unit.map_or(0, |at| self.analysed.stem(at)),
            worth,
            numbers,
            near: self.near(&tokens),
        }
    }

    /// The words of a place; where a name and a number say where, "street" and "house" do not matter.
    fn place(&self, tokens: &Range<usize>) -> Vec<Word> {
        let words = self.words_in(&self.range(tokens));
        let plain = |at: &usize| !self.scan.is(*at, Sense::Point);
        let mut named: Vec<Word> =
            tokens.clone().filter(plain).filter_map(|at| self.word(at)).collect();
        named.sort_unstable();
        named.dedup();
        let number = |at: usize| self.number(at).is_some();
        let name = tokens.clone().any(|at| plain(&at) && self.word(at).is_some() && !number(at));
        if name { named } else { words }
    }

    /// "One" before what it counts.
    fn one(&self, at: usize) -> Fact {
        let stem = self.scan.stem(at + 1);
        Fact {
            range: self.range(&(at..at + 2)),
            kind: Kind::Number,
            weak: true,
            reported: false,
            unit: compared(&stem),
            worth: Worth::Amount { of: Unit::Things(stem), low: 1.0, high: 1.0 },
            numbers: vec![1.0],
            near: self.near(&(at..at + 2)),
        }
    }

    /// A couple is two, ten or so are ten.
    fn settled(&self, at: usize, low: f64, high: f64) -> (f64, f64) {
        let vague = self.scan.sense(at, |sense| {
            if let Sense::Vague(from, to) = sense { Some((from, to)) } else { None }
        });
        match vague {
            Some((from, to)) if to - from < 1.5 => (low, low),
            Some((from, to)) if from >= 8.0 && to < from * 2.0 => {
                let mean = f64::midpoint(low, high);
                (mean, mean)
            }
            _ => (low, high),
        }
    }

    /// The words that mean something around a fact: at most eight tokens away, in its clause.
    fn near(&self, tokens: &Range<usize>) -> Vec<Word> {
        let clause = self.analysed.clause(tokens.start);
        let from = tokens.start.saturating_sub(8);
        let to = (tokens.end + 8).min(self.scan.len());
        let around = (from..tokens.start).chain(tokens.end..to);
        let mut near: Vec<Word> = around
            .filter(|&at| self.analysed.clause(at) == clause && self.number(at).is_none())
            .filter_map(|at| self.word(at))
            .collect();
        near.sort_unstable();
        near.dedup();
        near
    }
}

/// The number that a token alone is.
fn number(scan: &Scan, at: usize) -> Option<f64> {
    if scan.norm(at) == "pair" {
        return Some(2.0);
    }
    // A six-year-old; a four-year-old in Russian is one word.
    if let Some((first, _)) = scan.parts(at).filter(|(first, _)| first.is_ascii()) {
        return scan.senses_of(first).find_map(|sense| match sense {
            Sense::Number(worth) if worth >= 1.0 => Some(worth),
            _ => None,
        });
    }
    scan.digits(at).map(|(number, _)| number).or_else(|| {
        scan.sense(at, |sense| match sense {
            Sense::Number(worth) | Sense::Ordinal(worth) => Some(worth),
            // A couple, a dozen.
            Sense::Vague(low, high) if high - low < 1.5 => Some(low),
            _ => None,
        })
    })
}

/// English words that stand beside verbs and nouns and mean nothing by themselves.
fn is_auxiliary(norm: &str) -> bool {
    matches!(
        norm,
        "the"
            | "an"
            | "this"
            | "that"
            | "had"
            | "has"
            | "have"
            | "having"
            | "would"
            | "will"
            | "could"
            | "can"
            | "do"
            | "does"
            | "did"
            | "there"
            | "just"
            | "very"
            | "also"
            | "then"
            | "oh"
            | "well"
    )
}

/// What a number is compared by among words.
pub(super) fn hash_number(number: f64) -> Word {
    hashed(&format!("#{number}"))
}
