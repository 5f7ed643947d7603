//! What a number is that does not say so itself: a sum, because others are, or the end of a range.

use super::super::lexicon::Sense;
use super::super::{Kind, Rule};
use super::scan::Scan;
use super::{Found, SOME_MONEY, Unit, Value};

/// Settles numbers that count nothing by what stands around them.
pub fn settle(scan: &Scan, found: &mut Vec<Found>) {
    often(scan, found);
    ranges(scan, found);
    sums(scan, found);
    against(scan, found);
}

/// Three times a week: how often, as one.
fn often(scan: &Scan, found: &mut Vec<Found>) {
    let mut at = 1;
    while at < found.len() {
        let (before, after) = found.split_at_mut(at);
        let (Some(times), Some(span)) = (before.last_mut(), after.first()) else { return };
        if let Value::Amount { of: Unit::Times, low, high } = times.value
            && let Value::Amount { of: Unit::Seconds, low: seconds, .. } = span.value
            && times.tokens.end + 1 == span.tokens.start
            && span.tokens.len() == 1
            && is_within(scan, span.tokens.start)
        {
            let value = Value::Amount { of: Unit::Every, low: seconds / high, high: seconds / low };
            let tokens = times.tokens.start..span.tokens.end;
            *times = Found { tokens, kind: Kind::Duration, rule: Rule::Frequency, value };
            found.remove(at);
        } else {
            at += 1;
        }
    }
}

/// Twenty-five minutes, on the site it says seven; twenty thousand out of forty-seven: the second
/// is of what the first is.
fn against(scan: &Scan, found: &mut [Found]) {
    for at in 1..found.len() {
        let (before, after) = found.split_at_mut(at);
        let (Some(first), Some(second)) = (before.last(), after.first_mut()) else { continue };
        if !is_bare(second) || scan.digits(first.tokens.start).is_some_and(|(_, count)| count > 6) {
            continue;
        }
        let (Value::Amount { of, low: of_first, .. }, Value::Amount { low, high, .. }) =
            (&first.value, &second.value)
        else {
            continue;
        };
        let set = scan.after(second.tokens.start, Sense::Against);
        let part = scan.after(second.tokens.start, Sense::OutOf)
            && second.tokens.start - 1 == first.tokens.end;
        let worth = |seconds: bool| {
            let unit = first.tokens.clone().find_map(|at| {
                scan.sense(at, |sense| match sense {
                    Sense::Unit(worth) if seconds => Some(worth),
                    Sense::Multiplier(by) if !seconds && by >= 1000.0 => Some(by),
                    _ => None,
                })
            });
            unit.unwrap_or(1.0)
        };
        let (by, rule) = match of {
            Unit::Seconds if set => (worth(true), Rule::Span),
            Unit::Money(_) if (set || part) && *of_first >= 1000.0 && *low < 1000.0 => {
                (worth(false), Rule::Sum)
            }
            Unit::Money(_) if set || part => (1.0, Rule::Sum),
            Unit::Percent if set => (1.0, Rule::Percent),
            Unit::Measure(_) if set => {
                let measure = |at| {
                    scan.sense(at, |sense| match sense {
                        Sense::Measure(_, worth) => Some(worth),
                        _ => None,
                    })
                };
                (first.tokens.clone().find_map(measure).unwrap_or(1.0), Rule::Count)
            }
            _ => continue,
        };
        second.value = Value::Amount { of: of.clone(), low: low * by, high: high * by };
        (second.kind, second.rule) = (first.kind, rule);
    }
}

/// A day, a month after so many times: three times a day.
pub fn per(scan: &Scan, at: usize, last: Option<&Found>) -> Option<Found> {
    let times = |last: &&Found| matches!(last.value, Value::Amount { of: Unit::Times, .. });
    last.filter(|last| last.tokens.end + 1 == at).filter(times)?;
    let seconds = scan.sense(at, |sense| match sense {
        Sense::Unit(seconds) if is_within(scan, at) => Some(seconds),
        _ => None,
    })?;
    scan.is(at, Sense::Single).then(|| Found {
        tokens: at..at + 1,
        kind: Kind::Duration,
        rule: Rule::Span,
        value: Value::Amount { of: Unit::Seconds, low: seconds, high: seconds },
    })
}

/// Whether a word stands before a unit that says how often: three times in a day, over a day.
fn is_within(scan: &Scan, at: usize) -> bool {
    let over = scan.after(at, Sense::PlacePreposition) && scan.after(at, Sense::Spanning);
    scan.after(at, Sense::At) || over && !scan.norm(at - 1).is_ascii()
}

/// A number that counts nothing, and nothing else.
fn is_bare(found: &Found) -> bool {
    matches!(&found.value, Value::Amount { of: Unit::Things(noun), .. } if noun.is_empty())
}

/// From 31,20 to 38,75 roubles: both are roubles.
fn ranges(scan: &Scan, found: &mut [Found]) {
    for at in 1..found.len() {
        let (before, after) = found.split_at_mut(at);
        let (Some(first), Some(second)) = (before.last_mut(), after.first()) else { continue };
        let joined =
            first.tokens.end + 1 == second.tokens.start && scan.is(first.tokens.end, Sense::UpTo);
        if !joined || !is_bare(first) {
            continue;
        }
        if let Value::Amount {
            of: of @ (Unit::Money(_) | Unit::Percent | Unit::Measure(_)), ..
        } = &second.value
            && let Value::Amount { of: unit, .. } = &mut first.value
        {
            *unit = of.clone();
            (first.kind, first.rule) = (second.kind, second.rule.clone());
        }
    }
}

/// Large numbers that count nothing are sums where they are written as such, where others are or a
/// word of paying stands by, or where a thing stands before them as in a bill.
fn sums(scan: &Scan, found: &mut [Found]) {
    let paid = found.iter().any(|found| found.kind == Kind::Money)
        || (0..scan.len()).any(|at| scan.is(at, Sense::Paying));
    for found in found {
        if !is_bare(found) || scan.after(found.tokens.start, Sense::Label) {
            continue;
        }
        let Value::Amount { low, .. } = found.value else { continue };
        // So many digits in a row are the number of something.
        if scan.digits(found.tokens.start).is_some_and(|(_, count)| count > 6) {
            continue;
        }
        let (start, end) = (found.tokens.start, found.tokens.end);
        let grouped = found.tokens.len() == 2
            && found.tokens.clone().all(|at| scan.digits(at).is_some())
            || found.tokens.clone().any(|at| {
                scan.senses(at).any(|sense| matches!(sense, Sense::Multiplier(by) if by > 1.0))
            });
        let near = (start.saturating_sub(3)..start).any(|at| scan.is(at, Sense::Paying));
        if grouped && low >= 1000.0
            || paid && low >= 50.0
            || near
                && low >= if scan.norm(start - 1).is_ascii() { 5.0 } else { 20.0 }
                && scan.digits(start).is_some()
            || is_price(scan, start, end, low)
            || is_written_as_sum(scan, start, end, paid)
            || is_asked_for(scan, start, end)
        {
            if let Value::Amount { of, .. } = &mut found.value {
                *of = Unit::Money(SOME_MONEY);
            }
            (found.kind, found.rule) = (Kind::Money, Rule::Sum);
        }
    }
}

/// Whether somebody gets something for a number: does it for 70, got them for 45.
fn is_asked_for(scan: &Scan, start: usize, end: usize) -> bool {
    let thing = start.checked_sub(2).is_some_and(|at| {
        matches!(scan.norm(at), "it" | "them" | "one" | "this" | "mine" | "these" | "those")
    });
    let open = end >= scan.len() || !scan.is_thing(end) && scan.digits(end).is_none();
    thing && scan.norm(start - 1) == "for" && scan.digits(start).is_some() && open
}

/// Whether a number is written as a sum is in English and no hour can be: 9.99, 24.50; one that may be
/// an hour where others are sums.
fn is_written_as_sum(scan: &Scan, start: usize, end: usize, paid: bool) -> bool {
    let written = end == start + 3
        && scan.is_sign(start + 1, '.')
        && scan.digits(start + 2).is_some_and(|(_, places)| places == 2);
    if !written {
        return false;
    }
    let latin = (0..scan.len()).all(|at| scan.norm(at).is_ascii() || !scan.is_word(at));
    let whole = scan.digits(start).map_or(0.0, |(whole, _)| whole);
    let part = scan.digits(start + 2).map_or(0.0, |(part, _)| part);
    latin && (whole >= 24.0 || part >= 60.0 || paid)
}

/// Whether a number stands as a price does: round, after a thing or "for", and nothing after it.
fn is_price(scan: &Scan, start: usize, end: usize, worth: f64) -> bool {
    let digits = scan.digits(start).is_some();
    let year = (1950.0..2040.0).contains(&worth);
    let round = worth % 10.0 == 0.0 || (worth % 10.0 - 9.0).abs() < 0.1;
    let for_it = start > 0
        && scan.is(start - 1, Sense::PlacePreposition)
        && scan.is(start - 1, Sense::Spanning);
    if !(digits || for_it) || start == 0 || year || !round || !(100.0..1_000_000.0).contains(&worth)
    {
        return false;
    }
    let sign = scan.is_sign(start - 1, '-')
        || scan.is_sign(start - 1, '\u{2014}')
        || scan.is_sign(start - 1, '\u{2013}');
    let before = if sign && start > 1 { start - 2 } else { start - 1 };
    let russian = scan.is_word(before) && !scan.norm(before).is_ascii();
    // In a bill a price may stand after a comma, and so may another number.
    let comma = start > 1
        && (scan.is_sign(start - 1, ',') || scan.is_sign(start - 1, ':'))
        && scan.is_word(start - 2)
        && !scan.norm(start - 2).is_ascii()
        && !scan.is(start - 2, Sense::Label)
        && !scan.is(start - 2, Sense::Point)
        && !scan.is_name(start - 2);
    let thing = scan.is_thing(before)
        || scan.is(before, Sense::PlacePreposition) && scan.is(before, Sense::Spanning);
    let each = scan.is(before, Sense::Every);
    let open =
        end >= scan.len() || !scan.is_word(end) && scan.digits(end).is_none() || scan.is_small(end);
    let named = scan.is(before, Sense::Label)
        || scan.is(before, Sense::NumberWord)
        || scan.is(before, Sense::Point);
    (comma || russian && (thing || each)) && open && !named
}
