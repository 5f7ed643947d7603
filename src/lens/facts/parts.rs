//! Facts that the other text tells as a part of something: a count, a month, an end of a range.

use std::collections::HashSet;

use super::super::values::Unit;
use super::compare::{Both, Fate};
use super::hold::{Fact, Worth};
use super::same::{dates_agree, is_share, same_value};
use super::words::Side;
use crate::lens::Kind;

/// So many facts of the other text are looked at for each.
const MOST: usize = 64;

impl Both<'_> {
    /// A number that is told as a part or a whole: 28 lessons, 19 of 28; a month whose days are told,
    /// a day whose month is.
    pub(super) fn parts(&mut self) {
        let find = |fates: &mut [Fate], facts: &[(&Fact, usize)], other: &Side| {
            let shares: Vec<&Fact> =
                other.facts.iter().map(|(fact, _)| *fact).filter(|fact| is_share(fact)).collect();
            let dates: Vec<&Worth> = other
                .facts
                .iter()
                .map(|(fact, _)| &fact.worth)
                .filter(|worth| matches!(worth, Worth::Date { .. }))
                .collect();
            for (fate, (fact, _)) in fates.iter_mut().zip(facts) {
                if *fate != Fate::Open {
                    continue;
                }
                let there = match &fact.worth {
                    Worth::Amount { of: Unit::Things(_), low, high } => {
                        same_value(*low, *high)
                            && shares.iter().take(MOST).any(|share| {
                                share.numbers.iter().any(|&number| same_value(number, *low))
                            })
                    }
                    // "One of four", told of four of which one is.
                    Worth::Words(_) if is_share(fact) => {
                        let counts = |number: f64| {
                            other.facts.iter().take(MOST).any(|(fact, _)| {
                                fact.numbers.iter().any(|&other| same_value(other, number))
                            }) || other.loose.contains_key(&number.to_bits())
                        };
                        fact.numbers.iter().all(|&number| number < 1.5 || counts(number))
                    }
                    Worth::Date { .. } => dates.iter().take(MOST).any(|date| {
                        dates_agree(&fact.worth, date) || are_swapped(&fact.worth, date)
                    }),
                    _ => false,
                };
                if there {
                    *fate = Fate::Idle;
                }
            }
        };
        find(&mut self.fates, &self.text.facts, &self.neutral);
        find(&mut self.now, &self.neutral.facts, &self.text);
    }

    /// A range of hours, where both its ends stand by themselves in the other text; an hour that is
    /// the end of a range there.
    pub(super) fn ends(&mut self) {
        let hours = |fact: &Fact| match fact.worth {
            Worth::Clock { from, to, .. } => Some((from, to)),
            _ => None,
        };
        let all = |side: &Side, ranges: bool| -> HashSet<u16> {
            let told = side.facts.iter().filter_map(|(fact, _)| hours(fact));
            let told = told.filter(|(from, to)| !ranges || from != to);
            told.flat_map(|(from, to)| [from % 720, to % 720]).collect()
        };
        let find = |fates: &mut [Fate], facts: &[(&Fact, usize)], other: &Side| {
            let (ranges, any) = (all(other, true), all(other, false));
            for (fate, (fact, _)) in fates.iter_mut().zip(facts) {
                if let Some((from, to)) = hours(fact).filter(|_| *fate == Fate::Open) {
                    let there = if from == to { &ranges } else { &any };
                    if there.contains(&(from % 720)) && there.contains(&(to % 720)) {
                        *fate = Fate::Idle;
                    }
                }
            }
        };
        find(&mut self.fates, &self.text.facts, &self.neutral);
        find(&mut self.now, &self.neutral.facts, &self.text);
    }

    /// Spans in other units, and days that are counted: six weeks for a month and a half, two days
    /// ago for the day before yesterday, in ten days for on the tenth.
    pub(super) fn spans(&mut self) {
        let open = |fates: &[Fate], at: &usize| fates[*at] == Fate::Open;
        let others: Vec<usize> =
            (0..self.now.len()).filter(|at| open(&self.now, at)).take(MOST).collect();
        for at in 0..self.fates.len() {
            if !open(&self.fates, &at) {
                continue;
            }
            let fact = self.text.facts[at].0;
            let other = others.iter().copied().find(|other| {
                open(&self.now, other) && last_alike(fact, self.neutral.facts[*other].0)
            });
            if let Some(other) = other {
                self.keep(at, other);
            }
        }
    }
}

/// Whether the day of one date is the month of the other: 5/11 is written for May 11, too.
fn are_swapped(a: &Worth, b: &Worth) -> bool {
    match (a, b) {
        (Worth::Date { day, month, .. }, Worth::Date { day: on, month: of, .. }) => {
            *day > 0 && *month > 0 && day == of && month == on
        }
        _ => false,
    }
}

/// Whether two facts of time last or are as far.
fn last_alike(a: &Fact, b: &Fact) -> bool {
    const DAY: f64 = 86_400.0;
    let seconds = |fact: &Fact| match fact.worth {
        Worth::Amount { of: Unit::Seconds, low, high } if same_value(low, high) => Some(low),
        _ => None,
    };
    let nth = |fact: &Fact| {
        matches!(fact.worth, Worth::Amount { of: Unit::Ordinal(_), .. }) && fact.kind == Kind::Time
    };
    match (seconds(a), seconds(b)) {
        // Months have no one length.
        (Some(a_lasts), Some(b_lasts)) => {
            let (short, long) = (a_lasts.min(b_lasts), a_lasts.max(b_lasts));
            short > 25.0 * DAY && long < short * 1.08 && a.unit != b.unit
        }
        (Some(lasts), None) | (None, Some(lasts)) => {
            let other = if seconds(a).is_some() { b } else { a };
            let far = |days: i8| same_value(f64::from(days.unsigned_abs()) * DAY, lasts);
            nth(other) && !a.numbers.is_empty() && a.numbers == b.numbers
                || matches!(other.worth, Worth::Day(days) if days != 0 && far(days))
        }
        // On the third day, in the third twenty-four hours.
        (None, None) => nth(a) && nth(b) && !a.numbers.is_empty() && a.numbers == b.numbers,
    }
}
