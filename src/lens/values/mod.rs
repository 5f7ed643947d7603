//! Facts that have a value: counts, times, spans, sums, places.
//!
//! Each is found with what it is worth, so that two wordings of one value compare as equal.

mod amount;
mod clock;
mod count;
mod named;
mod number;
mod often;
mod place;
mod scan;
mod settle;
mod spoken;
mod time;

use std::ops::Range;

pub use scan::Scan;

use super::lexicon::{Analysed, Currency, Lexicon};
use super::{Kind, Rule};

/// A fact that has a value.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// Its tokens in the sentence.
    pub tokens: Range<usize>,
    /// What it is.
    pub kind: Kind,
    /// Why.
    pub rule: Rule,
    /// What it is worth.
    pub value: Value,
}

/// What a fact is worth.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// So much of something; `low` and `high` differ for a range and for "a few".
    Amount {
        /// Of what.
        of: Unit,
        /// At least.
        low: f64,
        /// At most.
        high: f64,
    },
    /// Times of the clock in minutes from midnight; whether the half of the day is known.
    Clock {
        /// The first.
        from: u16,
        /// The last; the same where it is no range.
        to: u16,
        /// Whether 7 may also be 19.
        open: bool,
    },
    /// A date; what is not said is 0.
    Date {
        /// 1 to 31.
        day: u8,
        /// 1 to 12.
        month: u8,
        /// All four digits.
        year: u16,
    },
    /// A day of the week, from 1, Monday.
    Weekday(u8),
    /// A day counted from today.
    Day(i8),
    /// Words, folded, by their stems.
    Words(Vec<String>),
}

/// What an amount is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unit {
    /// Time, in seconds.
    Seconds,
    /// Every so many seconds.
    Every,
    /// Money.
    Money(Currency),
    /// A measure, by its number in the lists of words.
    Measure(u8),
    /// Per cent.
    Percent,
    /// How many times.
    Times,
    /// A number of order, and what is numbered, by its stem; empty where it is not said.
    Ordinal(String),
    /// What is counted, by its stem; empty where it is not said.
    Things(String),
}

/// All facts with a value in a sentence, in order, none over another.
#[must_use]
pub fn find(lexicon: &Lexicon, analysed: &Analysed) -> Vec<Found> {
    let scan = Scan::new(lexicon, analysed);
    let mut found = Vec::new();
    let mut at = if is_list_number(&scan) { 2 } else { 0 };
    // A fact begins with a token that is worth something, or at most two before one, as what is
    // counted may stand first.
    let mut worth = at;
    while at < scan.len() {
        worth = worth.max(at);
        while worth < scan.len() && !scan.may_be_worth(worth) {
            worth += 1;
        }
        if worth == scan.len() {
            break;
        }
        at = at.max(worth.saturating_sub(2));
        let here = time::at(&scan, at)
            .or_else(|| place::at(&scan, at))
            .or_else(|| amount::at(&scan, at))
            .or_else(|| settle::per(&scan, at, found.last()));
        if let Some(here) = here {
            at = here.tokens.end;
            found.push(here);
        } else {
            at += 1;
        }
    }
    settle::settle(&scan, &mut found);
    found
}

/// Whether a sentence begins with its number in a list.
fn is_list_number(scan: &Scan) -> bool {
    scan.digits(0).is_some_and(|(_, count)| count <= 2)
        && (scan.is_sign(1, '.') || scan.is_sign(1, ')'))
        && scan.is_glued(1)
        && scan.token(2).is_some_and(|token| token.spaced)
}

/// The currency of a sum that does not say it.
pub const SOME_MONEY: Currency = *b"???";
