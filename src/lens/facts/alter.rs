//! Which fact of the neutral text stands in the place of one that is gone.

use std::cmp::Reverse;

use super::super::values::Unit;
use super::compare::{Both, Fate};
use super::hold::{Fact, Worth};
use super::same::{counts_same, shared};
use crate::lens::Kind;

/// How many facts of a kind before and after the expected place are looked at.
const AROUND: usize = 6;

/// From how many hundredths on two facts are taken for one that was changed.
const ENOUGH: usize = 50;

/// Pairs what is open on both sides: one kind and unit, the same words around, the same order.
pub fn pair(both: &mut Both) {
    let mut open: Vec<(u8, usize)> = (0..both.now.len())
        .filter(|&i| both.now[i] == Fate::Open)
        .map(|i| (group(both.neutral.facts[i].0), i))
        .collect();
    open.sort_unstable();
    let mut pairs = Vec::new();
    let mut left = [0usize; 16];
    for (i, _) in both.fates.iter().enumerate().filter(|(_, fate)| **fate == Fate::Open) {
        left[usize::from(group(both.text.facts[i].0))] += 1;
    }
    let mut right = [0usize; 16];
    for (group, _) in &open {
        right[usize::from(*group)] += 1;
    }
    // Where in the neutral text the fact after the last kept one is to be expected.
    let mut expected = 0;
    for i in 0..both.fates.len() {
        let fact = both.text.facts[i].0;
        match &both.fates[i] {
            Fate::Kept(range) => {
                let start = range.start;
                expected = both
                    .neutral
                    .facts
                    .partition_point(|(other, at)| other.range.start + at <= start);
            }
            Fate::Open => {
                let of = group(fact);
                let at = open.partition_point(|&other| other < (of, expected));
                let near = at.saturating_sub(AROUND)..(at + AROUND).min(open.len());
                for &(group, other) in open[near].iter().filter(|(group, _)| *group == of) {
                    debug_assert_eq!(group, of, "only one group is looked at");
                    // Where only one is left on both sides, it hardly matters where they stand.
                    let of = usize::from(of);
                    let only = left[of] == 1 && right[of] == 1;
                    let score = score(fact, both.neutral.facts[other].0)
                        + 15 * usize::from(only)
                        + 25 / (1 + other.abs_diff(expected));
                    if score >= ENOUGH {
                        pairs.push((Reverse(score), i, other));
                    }
                }
            }
            Fate::Altered(_) | Fate::Idle => {}
        }
    }
    pairs.sort_unstable();
    for (_, fact, other) in pairs {
        let (here, there) = (both.text.facts[fact].0, both.neutral.facts[other].0);
        let idle = here.weak && there.weak && here.kind != Kind::Quote;
        if both.fates[fact] == Fate::Open && both.now[other] == Fate::Open && !idle {
            both.fates[fact] = Fate::Altered(other);
            both.now[other] = Fate::Altered(fact);
        }
    }
}

/// Only facts of one group can stand for each other.
fn group(fact: &Fact) -> u8 {
    match &fact.worth {
        Worth::Amount { of, .. } => match of {
            Unit::Seconds | Unit::Every => 0,
            Unit::Money(_) => 1,
            Unit::Percent => 2,
            Unit::Times | Unit::Ordinal(_) | Unit::Things(_) | Unit::Measure(_) => 4,
        },
        Worth::Clock { .. } => 5,
        Worth::Date { .. } => 6,
        Worth::Weekday(_) => 7,
        Worth::Day(_) => 8,
        Worth::Words(_) => 9,
        Worth::Place(_) => 10,
        Worth::Quote(_) => 11,
    }
}

/// How near two facts of one group are in all but their worth, in hundredths.
fn score(a: &Fact, b: &Fact) -> usize {
    let part = |a: &[u64], b: &[u64]| 60 * shared(a, b) / a.len().min(b.len()).max(1);
    match (&a.worth, &b.worth) {
        (Worth::Place(here), Worth::Place(there)) => {
            let head = shared(here, there) > 0;
            let numbered = !a.numbers.is_empty() && !b.numbers.is_empty();
            match (head, numbered) {
                (true, _) => 40 + part(&a.near, &b.near) / 2,
                (false, true) => 15 + part(&a.near, &b.near) / 2,
                (false, false) => 0,
            }
        }
        (Worth::Quote(here), Worth::Quote(there)) => part(here, there) + 10,
        (Worth::Clock { .. }, _) => 25 + part(&a.near, &b.near),
        (Worth::Date { day, month, year }, Worth::Date { day: on, month: of, year: in_year }) => {
            // A year cannot be changed into a month.
            let parts = [(*day > 0, *on > 0), (*month > 0, *of > 0), (*year > 0, *in_year > 0)];
            if !parts.contains(&(true, true)) {
                return 0;
            }
            let month = month == of || *month == 0 || *of == 0;
            20 + 20 * usize::from(month) + part(&a.near, &b.near)
        }
        (Worth::Amount { of, .. }, Worth::Amount { of: other, .. }) => {
            let money = matches!((of, other), (Unit::Money(_), Unit::Money(_)));
            let spans = matches!(of, Unit::Seconds | Unit::Every);
            // "Of complaints I have nine": what is counted stands apart.
            let apart = a.near.contains(&b.unit) || b.near.contains(&a.unit);
            let unit = a.unit != 0 && a.unit == b.unit
                || money
                || !spans && (of == other || apart)
                || counts_same(a, b);
            40 * usize::from(unit) + 10 * usize::from(apart) + part(&a.near, &b.near)
        }
        _ => 20 + part(&a.near, &b.near),
    }
}
