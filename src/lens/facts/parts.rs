//! Facts that the other text tells as a part of something: a count, a month, an end of a range.

use std::collections::HashSet;

use super::super::values::Unit;
use super::compare::{Both, Fate};
use super::hold::{Fact, Worth};
use super::same::{dates_agree, is_share, same_value};
use super::words::Side;

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
                    Worth::Date { .. } => {
                        dates.iter().take(MOST).any(|date| dates_agree(&fact.worth, date))
                    }
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
}
