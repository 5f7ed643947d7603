//! How much and how long: counts, sums, spans, how often.

use super::super::lexicon::Sense;
use super::super::{Kind, Rule};
use super::count::plain;
use super::named::{always_open, code, ordinal, sign_before, telephone};
use super::number;
use super::often::{every, hyphened, is_rate, so_often};
use super::scan::Scan;
use super::time::is_rating as time_is_rating;
use super::{Found, Unit, Value};

/// An amount that begins here.
pub fn at(scan: &Scan, start: usize) -> Option<Found> {
    telephone(scan, start)
        .or_else(|| always_open(scan, start))
        .or_else(|| numbered(scan, start))
        .or_else(|| counted(scan, start))
        .or_else(|| turned(scan, start))
        .or_else(|| every(scan, start))
        .or_else(|| in_a_word(scan, start))
        .or_else(|| hour_or_more(scan, start))
        .or_else(|| sign_before(scan, start))
        .or_else(|| {
            (scan.is_name(start) && scan.norm(start).chars().count() <= 4)
                .then(|| code(scan, start))
                .flatten()
        })
        .or_else(|| ordinal(scan, start))
}

/// A fact of so much of something.
pub fn found(
    tokens: std::ops::Range<usize>,
    kind: Kind,
    rule: Rule,
    of: Unit,
    bounds: (f64, f64),
) -> Found {
    Found { tokens, kind, rule, value: Value::Amount { of, low: bounds.0, high: bounds.1 } }
}

/// What a unit at this token makes of a number.
pub fn unit(scan: &Scan, at: usize) -> Option<(Kind, Rule, Unit, f64)> {
    let sign = scan.token(at).and_then(|token| match token.what {
        super::super::token::What::Sign(sign) => Some(sign),
        _ => None,
    });
    match sign {
        Some('%') => return Some((Kind::Number, Rule::Percent, Unit::Percent, 1.0)),
        Some('\u{b0}') => return Some((Kind::Number, Rule::Count, Unit::Measure(6), 1.0)),
        Some('\u{20bd}') => return Some((Kind::Money, Rule::Sum, Unit::Money(*b"RUB"), 1.0)),
        Some('\u{20ac}') => return Some((Kind::Money, Rule::Sum, Unit::Money(*b"EUR"), 1.0)),
        Some('$') => return Some((Kind::Money, Rule::Sum, Unit::Money(*b"USD"), 1.0)),
        Some('\u{20b9}') => return Some((Kind::Money, Rule::Sum, Unit::Money(*b"INR"), 1.0)),
        Some('\u{20b8}') => return Some((Kind::Money, Rule::Sum, Unit::Money(*b"KZT"), 1.0)),
        Some('\u{20ba}') => return Some((Kind::Money, Rule::Sum, Unit::Money(*b"TRY"), 1.0)),
        Some('\u{a3}') => return Some((Kind::Money, Rule::Sum, Unit::Money(*b"GBP"), 1.0)),
        _ => {}
    }
    // "6 p.m." has no pence.
    if scan.norm(at) == "p" && scan.is_sign(at + 1, '.') && scan.norm(at + 2) == "m" {
        return None;
    }
    scan.sense(at, |sense| match sense {
        Sense::Unit(seconds) => Some((Kind::Duration, Rule::Span, Unit::Seconds, seconds)),
        Sense::Money(currency, worth) => {
            Some((Kind::Money, Rule::Sum, Unit::Money(currency), worth))
        }
        Sense::Percent => Some((Kind::Number, Rule::Percent, Unit::Percent, 1.0)),
        Sense::Occasion => Some((Kind::Number, Rule::Count, Unit::Times, 1.0)),
        Sense::Measure(of, worth) => Some((Kind::Number, Rule::Count, Unit::Measure(of), worth)),
        _ => None,
    })
}

/// How many seconds a unit of time has.
pub fn seconds(scan: &Scan, at: usize) -> Option<f64> {
    scan.sense(at, |sense| if let Sense::Unit(seconds) = sense { Some(seconds) } else { None })
}

/// A number and what is counted: 30 minutes, 1 490 ₽, two couriers; or the number alone.
fn counted(scan: &Scan, start: usize) -> Option<Found> {
    let number = number::at(scan, start)?;
    let end = number.end;
    let adjective = usize::from(
        unit(scan, end).is_none()
            && (scan.is_adjective(end) || scan.is(end, Sense::Qualifier))
            && unit(scan, end + 1).is_some(),
    );
    if time_is_rating(scan, start) || scan.is_sign(start.wrapping_sub(1), '<') {
        return None;
    }
    if let Some(joined) = hyphened(scan, start, &number) {
        return Some(joined);
    }
    if let Some(often) = so_often(scan, start, end, number.low).filter(|_| number.low < 100.0) {
        return Some(often);
    }
    let of =
        usize::from(matches!(scan.norm(end), "of" | "a" | "an") && unit(scan, end + 1).is_some());
    if scan.norm(end) == "per" && scan.norm(end + 1) == "cent" {
        let share = (number.low, number.high);
        return Some(found(start..end + 2, Kind::Number, Rule::Percent, Unit::Percent, share));
    }
    // The second time is no two times.
    let counted = |unit: &(Kind, Rule, Unit, f64)| !(number.ordinal && unit.2 == Unit::Times);
    if let Some((kind, rule, unit_of, worth)) = unit(scan, end + adjective + of).filter(counted) {
        let mut after = end + adjective + of + 1;
        let mut bounds = (number.low * worth, number.high * worth);
        // "1 hour 20 minutes", "5 dollars 40 cents" are one.
        while let dot = usize::from(
            scan.is_sign(after, '.') && scan.is_glued(after) || scan.norm(after) == "and",
        ) && let Some(more) = number::at(scan, after + dot)
            && let Some((_, _, other, smaller)) = unit(scan, more.end)
            && other == unit_of
            && smaller < worth
        {
            bounds = (bounds.0 + more.low * smaller, bounds.1 + more.high * smaller);
            after = more.end + 1;
        }
        // Two hours forty.
        if unit_of == Unit::Seconds && (worth - 3600.0).abs() < 1.0 {
            let (end, seconds) = with_minutes(scan, after, worth);
            bounds = (bounds.0 + seconds - worth, bounds.1 + seconds - worth);
            after = end;
        }
        // 312 r. 40 k.: the hundredth part, where alone the letter would be a thousand.
        let dotted = after + usize::from(scan.is_sign(after, '.') && scan.is_glued(after));
        if matches!(unit_of, Unit::Money(_))
            && let Some((part, 1 | 2)) = scan.digits(dotted)
            && scan.token(dotted + 1).is_some_and(|token| token.count == 1)
            && scan.senses(dotted + 1).any(|sense| matches!(sense, Sense::Multiplier(_)))
        {
            bounds = (bounds.0 + part / 100.0, bounds.1 + part / 100.0);
            after = dotted + 2;
        }
        // Three pounds fifty.
        if matches!(unit_of, Unit::Money(_))
            && (worth - 1.0).abs() < 0.1
            && scan.is_word(after - 1)
            && scan.norm(after - 1).is_ascii()
            && let Some(part) = number::one(scan, after)
            && (1.0..100.0).contains(&part.low)
            && part.low.fract() == 0.0
            && !part.ordinal
            && (part.digits && scan.digits(after).is_some_and(|(_, count)| count == 2)
                || !part.digits && part.low >= 10.0)
            && unit(scan, part.end).is_none()
            && !scan.is_thing(part.end)
        {
            bounds = (bounds.0 + part.low / 100.0, bounds.1 + part.low / 100.0);
            after = part.end;
        }
        let dot = scan.is_sign(after, '.')
            && scan.is_glued(after)
            && after + 1 < scan.len()
            && scan.norm(after - 1).chars().count() <= 3
            && !scan.is_name(after + 1);
        return Some(found(start..after + usize::from(dot), kind, rule, unit_of, bounds));
    }
    if number.ordinal {
        let thing = if scan.is_thing(end) || scan.is(end, Sense::Occasion) {
            scan.stem(end)
        } else {
            String::new()
        };
        let after = end + usize::from(!thing.is_empty());
        return Some(found(
            start..after,
            Kind::Number,
            Rule::Ordinal,
            Unit::Ordinal(thing),
            (number.low, number.low),
        ));
    }
    plain(scan, start, &number)
}

/// The unit first, which makes it a guess: minutes thirty, in Russian.
fn turned(scan: &Scan, start: usize) -> Option<Found> {
    let numeral = |at| number::at(scan, at).is_some();
    let numbered = numeral(start + 1) || numeral(start + 2);
    if !numbered || !scan.is_word(start) || scan.norm(start).is_ascii() {
        return None;
    }
    let measure = |unit: &(Kind, Rule, Unit, f64)| {
        !matches!(unit.2, Unit::Measure(_)) || scan.norm(start).chars().nth(3).is_some()
    };
    let (kind, rule, of, worth) = unit(scan, start).filter(measure).or_else(|| {
        let people = scan.is_thing(start) && !scan.norm(start).is_empty();
        people.then(|| (Kind::Number, Rule::Count, Unit::Things(scan.stem(start)), 1.0))
    })?;
    let small = usize::from(
        scan.is_word(start + 1)
            && (scan.token(start + 1).is_some_and(|token| token.count <= 2)
                || rule == Rule::Span && scan.is_small(start + 1)),
    );
    let number = number::at(scan, start + 1 + small).filter(|number| !number.ordinal)?;
    if scan.is_sign(number.end, ':') && scan.is_glued(number.end) {
        return None;
    }
    // "The last time, 8.10" counts no times.
    let named = start > 0
        && (scan.is_adjective(start - 1)
            || scan.senses(start - 1).any(|sense| matches!(sense, Sense::Ordinal(_))));
    if of == Unit::Times && named {
        return None;
    }
    // "An hour ten" is an hour and ten minutes.
    if scan.is(start, Sense::Single) && number.low >= 5.0 {
        return None;
    }
    let people = rule == Rule::Count && of != Unit::Times;
    let own = unit(scan, number.end).is_some()
        || scan.may_be_counted(number.end)
            && scan.fits(number.high, number.end)
            && (people || number.digits);
    if own
        || people
            && (number.digits
                || small > 0
                || scan.norm(start).chars().count() < 4
                || number.low < 2.0)
        || small > 0 && number.low < 2.0
    {
        return None;
    }
    if people && !matches!(scan.norm(start).chars().last(), Some('\u{43a}' | '\u{432}' | '\u{439}'))
    {
        return None;
    }
    Some(found(start..number.end, kind, rule, of, (number.low * worth, number.high * worth)))
}

/// Half an hour, twice, daily, an hour: what one or two words say.
fn in_a_word(scan: &Scan, start: usize) -> Option<Found> {
    scan.sense(start, |sense| match sense {
        Sense::Span(seconds) if seconds > 0.0 => Some(found(
            start..start + 1,
            Kind::Duration,
            Rule::Span,
            Unit::Seconds,
            (seconds, seconds),
        )),
        Sense::Sum(currency, worth) => Some(found(
            start..start + 1,
            Kind::Money,
            Rule::Sum,
            Unit::Money(currency),
            (worth, worth),
        )),
        Sense::Portion(of, worth) => Some(found(
            start..start + 1,
            Kind::Number,
            Rule::Count,
            Unit::Measure(of),
            (worth, worth),
        )),
        Sense::Times(times) if so_often(scan, start, start + 1, times).is_some() => {
            so_often(scan, start, start + 1, times)
        }
        Sense::Often(every) => Some(found(
            start..start + 1,
            Kind::Duration,
            Rule::Frequency,
            Unit::Every,
            (every, every),
        )),
        Sense::Times(times) if times > 1.0 => {
            Some(found(start..start + 1, Kind::Number, Rule::Count, Unit::Times, (times, times)))
        }
        Sense::Rate(seconds) => Some(found(
            start..start + 1,
            Kind::Duration,
            Rule::Frequency,
            Unit::Every,
            (seconds, seconds),
        )),
        Sense::Frequency if !scan.is_adjective(start) => Some(Found {
            tokens: start..start + 1,
            kind: Kind::Duration,
            rule: Rule::Frequency,
            value: Value::Words(vec![scan.stem(start)]),
        }),
        Sense::Unit(seconds)
            if scan.is(start, Sense::Single)
                && !scan.after(start, Sense::NotSingle)
                && (start == 0 || !scan.is_name(start))
                && !scan.is(start + 1, Sense::NamedDay)
                // Day by day.
                && (start + 2 >= scan.len() || scan.norm(start + 2) != scan.norm(start))
                || scan.is(start, Sense::SingleAfter) && is_measured(scan, start) =>
        {
            let (end, seconds) = with_minutes(scan, start + 1, seconds);
            let (end, seconds) = and_a_half(scan, end, seconds);
            Some(found(start..end, Kind::Duration, Rule::Span, Unit::Seconds, (seconds, seconds)))
        }
        // Within the hour.
        Sense::Unit(seconds)
            if start > 1
                && scan.norm(start - 1) == "the"
                && matches!(scan.norm(start - 2), "within" | "inside") =>
        {
            Some(found(
                start..start + 1,
                Kind::Duration,
                Rule::Span,
                Unit::Seconds,
                (seconds, seconds),
            ))
        }
        // An hour, a whole week: the word before says that it is one.
        Sense::Single if scan.norm(start).is_ascii() && !is_rate(scan, start) => {
            let at = if scan.is(start + 1, Sense::Single) { start + 2 } else { start + 1 };
            let seconds = scan.sense(at, |sense| {
                if let Sense::Unit(seconds) = sense { Some(seconds) } else { None }
            })?;
            let and = usize::from(scan.norm(at + 1) == "and");
            let more = with_minutes(scan, at + 1 + and, seconds);
            let (end, seconds) =
                if more.1 > seconds { more } else { and_a_half(scan, at + 1, seconds) };
            Some(found(start..end, Kind::Duration, Rule::Span, Unit::Seconds, (seconds, seconds)))
        }
        _ => None,
    })
}

/// Whether a word that measures stands before a unit: more than a week, instead of the promised hour.
fn is_measured(scan: &Scan, at: usize) -> bool {
    scan.after(at, Sense::Spanning)
        || at > 1
            && scan.is_adjective(at - 1)
            && scan.after(at - 1, Sense::Spanning)
            && !scan.is(at, Sense::AfterPart)
}

/// An hour and a half.
fn and_a_half(scan: &Scan, end: usize, seconds: f64) -> (usize, f64) {
    if scan.norm(end) == "and" && scan.norm(end + 1) == "a" && scan.norm(end + 2) == "quarter" {
        return (end + 3, seconds * 1.25);
    }
    let joined = (0..3).find(|&by| scan.is(end + by, Sense::HalfMore));
    let small = |by| {
        (0..by).all(|at| {
            scan.token(end + at).is_some_and(|token| {
                token.count <= 3 && token.what == super::super::token::What::Word
            })
        })
    };
    match joined.filter(|&by| by > 0 && small(by)) {
        Some(by) => (end + by + 1, seconds * 1.5),
        None => (end, seconds),
    }
}

/// "An hour ten": minutes that are not said to be so.
fn with_minutes(scan: &Scan, at: usize, seconds: f64) -> (usize, f64) {
    let hour = (seconds - 3600.0).abs() < 1.0;
    let minutes = number::at(scan, at).filter(|minutes| hour && minutes.low >= 5.0);
    match minutes {
        Some(minutes) if minutes.low < 60.0 && !minutes.ordinal => {
            let named = unit(scan, minutes.end).map(|unit| unit.3);
            let own = named.is_some_and(|worth| (worth - 60.0).abs() < 1.0);
            let bare = named.is_none() && !scan.is_thing(minutes.end);
            let end = minutes.end + usize::from(own);
            if own || bare { (end, seconds + minutes.low * 60.0) } else { (at, seconds) }
        }
        _ => (at, seconds),
    }
}

/// An hour, or an hour and a half, in one word with a hyphen.
fn hour_or_more(scan: &Scan, start: usize) -> Option<Found> {
    let (first, second) = scan.parts(start)?;
    // A two-hour wait.
    let number = scan
        .senses_of(first)
        .find_map(|sense| if let Sense::Number(number) = sense { Some(number) } else { None });
    let unit_after = scan
        .senses_of(second)
        .find_map(|sense| if let Sense::Unit(seconds) = sense { Some(seconds) } else { None });
    if let (Some(number), Some(seconds)) = (number, unit_after) {
        let lasts = (number * seconds, number * seconds);
        return Some(found(start..start + 1, Kind::Duration, Rule::Span, Unit::Seconds, lasts));
    }
    let worth = scan
        .senses_of(first)
        .find_map(|sense| if let Sense::Unit(seconds) = sense { Some(seconds) } else { None })?;
    let times = scan
        .senses_of(second)
        .find_map(|sense| if let Sense::Number(number) = sense { Some(number) } else { None })?;
    let bounds = (worth, worth * times);
    Some(found(start..start + 1, Kind::Duration, Rule::Span, Unit::Seconds, bounds))
}

/// A span or a sum that a number with a unit of two words names, as half an hour.
fn numbered(scan: &Scan, start: usize) -> Option<Found> {
    let half = scan.sense(start, |sense| {
        if let Sense::Number(worth) = sense {
            (worth > 0.0 && worth < 1.0).then_some(worth)
        } else {
            None
        }
    });
    // Three quarters of an hour.
    let quarters = scan.sense(start, |sense| match sense {
        Sense::Number(worth) if (worth - 3.0).abs() < 0.1 => Some(0.75),
        _ => None,
    });
    let half = match quarters.filter(|_| scan.norm(start + 1) == "quarters") {
        Some(part) => part,
        None => half?,
    };
    let first = start + 1 + usize::from(scan.norm(start + 1) == "quarters");
    let at = (first..first + 3).find(|&at| unit(scan, at).is_some())?;
    let between = (first..at).all(|at| matches!(scan.norm(at), "of" | "a" | "an"));
    match unit(scan, at) {
        Some((Kind::Duration, rule, of, worth)) if between => {
            Some(found(start..at + 1, Kind::Duration, rule, of, (half * worth, half * worth)))
        }
        _ => None,
    }
}
