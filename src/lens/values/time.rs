//! When: the clock, dates, days.

use super::super::lexicon::Sense;
use super::super::{Kind, Rule};
use super::scan::Scan;
use super::{Found, Value, number};

/// A time that begins here.
pub fn at(scan: &Scan, start: usize) -> Option<Found> {
    first_date(scan, start)
        .or_else(|| date(scan, start))
        .or_else(|| clock(scan, start))
        .or_else(|| day(scan, start))
        .map(|(end, rule, value)| Found { tokens: start..end, kind: Kind::Time, rule, value })
}

type Read = Option<(usize, Rule, Value)>;

/// Hours and minutes: 19:30, 19.30 and 19-30 after a preposition, 7 pm, with a range of two.
fn clock(scan: &Scan, start: usize) -> Read {
    if let Some(read) = hours(scan, start).or_else(|| past(scan, start)) {
        return Some(read);
    }
    let (end, from, open) = moment(scan, start)?;
    let dash = ['-', '\u{2013}', '\u{2014}'].into_iter().any(|dash| scan.is_sign(end, dash));
    if let Some((end, to, _)) = dash.then(|| moment(scan, end + 1)).flatten() {
        return Some((end, Rule::Clock, Value::Clock { from, to, open: false }));
    }
    Some((end, Rule::Clock, Value::Clock { from, to: from, open }))
}

/// What joins two ends of a range, or two dates of one month, and the token after it.
fn joined(scan: &Scan, at: usize) -> Option<usize> {
    let dash = ['-', '\u{2013}', '\u{2014}'].into_iter().any(|dash| scan.is_sign(at, dash));
    let latin = matches!(scan.norm(at), "to" | "and" | "until" | "till" | "through");
    let small = scan.is_word(at)
        && !scan.norm(at).is_ascii()
        && scan.norm(at).chars().count() <= 2
        && scan.is_small(at);
    (dash || latin || small).then_some(at + 1)
}

/// Hours of which only the last says what they are: between 1 and 3 pm, from 8 to 12.
fn hours(scan: &Scan, start: usize) -> Read {
    let said = |at: usize| {
        let hours = scan.digits(at).filter(|&(hours, count)| count <= 2 && hours <= 24.0)?;
        let minutes = scan
            .digits(at + 2)
            .filter(|&(minutes, count)| count == 2 && minutes < 60.0)
            .filter(|_| scan.is_glued(at + 1) && scan.is_glued(at + 2))
            .filter(|_| scan.is_sign(at + 1, ':') || scan.is_sign(at + 1, '.'));
        let end = if minutes.is_some() { at + 3 } else { at + 1 };
        Some((end, hours.0, minutes.map_or(0.0, |minutes| minutes.0), minutes.is_some()))
    };
    let (end, from, from_minutes, exact) = said(start)?;
    let second = joined(scan, end)?;
    let (end, to, to_minutes, other) = said(second)?;
    let part =
        scan.sense(end, |sense| if let Sense::DayPart(hours) = sense { Some(hours) } else { None });
    let hour_word = scan.is(end, Sense::Unit(3600.0));
    let bounds = scan.after(start, Sense::ClockPreposition)
        && start > 0
        && (matches!(scan.norm(start - 1), "from" | "between")
            || !scan.norm(start - 1).is_ascii() && !scan.is_sign(second - 1, '-'));
    let counted = scan.is_thing(end)
        || !hour_word
            && scan.senses(end).any(|sense| {
                !matches!(
                    sense,
                    Sense::PlacePreposition | Sense::ClockPreposition | Sense::DayPart(_)
                )
            });
    // "2 to 3 days" and "2 to 3 in the afternoon" are written the same in Russian.
    let days = scan.senses(end).any(|sense| matches!(sense, Sense::Unit(_))) && !hour_word;
    let said = part.is_some() && (!days || bounds && !scan.is_glued(second - 1));
    let plain = exact && other || exact == other && (said || bounds && !counted);
    if !plain || from > to && part.is_none() {
        return None;
    }
    let add = part.unwrap_or(0);
    let to = minutes_of(to, to_minutes, add);
    let late = minutes_of(from, from_minutes, add);
    let from = if late <= to { late } else { minutes_of(from, from_minutes, 0) };
    let end = end + usize::from(part.is_some() || hour_word);
    Some((end, Rule::Clock, Value::Clock { from, to, open: false }))
}

/// A quarter past nine, twenty to five.
fn past(scan: &Scan, start: usize) -> Read {
    let minutes = scan.sense(start, |sense| match sense {
        Sense::Number(part) if part < 1.0 => Some(part * 60.0),
        Sense::Number(minutes) if minutes <= 25.0 => Some(minutes),
        _ => None,
    })?;
    let whole = minutes >= 5.0 && scan.norm(start).is_ascii();
    let said = matches!(scan.norm(start), "quarter" | "half") || scan.norm(start + 1) == "past";
    let before = scan.norm(start + 1) == "to";
    if !whole || !said || !before && scan.norm(start + 1) != "past" {
        return None;
    }
    let hour = number::one(scan, start + 2).filter(|hour| (1.0..=12.0).contains(&hour.low))?;
    let part =
        scan.sense(
            hour.end,
            |sense| {
                if let Sense::DayPart(hours) = sense { Some(hours) } else { None }
            },
        );
    let at = if before { hour.low * 60.0 - minutes } else { hour.low * 60.0 + minutes };
    let from = minutes_of(0.0, at, 0) + if part == Some(12) && at < 720.0 { 720 } else { 0 };
    let end = hour.end + usize::from(part.is_some());
    Some((end, Rule::Clock, Value::Clock { from, to: from, open: part.is_none() }))
}

/// A moment of the clock: the token after it, minutes from midnight, whether 7 may be 19.
fn moment(scan: &Scan, start: usize) -> Option<(usize, u16, bool)> {
    let preposition =
        scan.after(start, Sense::ClockPreposition) || scan.after(start, Sense::Approximate);
    let part = |at: usize| {
        scan.sense(at, |sense| if let Sense::DayPart(hours) = sense { Some(hours) } else { None })
    };
    let dotted = |at: usize| if scan.is_sign(at, '.') && scan.is_glued(at) { at + 1 } else { at };
    if let Some((hours, 1 | 2)) = scan.digits(start)
        && hours < 24.0
    {
        let colon = scan.is_sign(start + 1, ':');
        let other = scan.is_sign(start + 1, '.') || scan.is_sign(start + 1, '-');
        let glued = scan.is_glued(start + 1) && scan.is_glued(start + 2);
        let minutes =
            scan.digits(start + 2).filter(|&(minutes, count)| count == 2 && minutes < 60.0);
        let lone = number::is_lone_letter(scan, start + 3);
        let counted = scan.senses(start + 3).any(|sense| match sense {
            Sense::Multiplier(_) => !lone,
            other => matches!(other, Sense::Unit(_) | Sense::Money(..) | Sense::Percent),
        });
        // 19.30.2026 is a date.
        let goes_on = scan.is_sign(start + 3, '.')
            && scan.digits(start + 4).is_some()
            && scan.is_glued(start + 4);
        if glued
            && (colon || other && preposition && !counted && !goes_on)
            && let Some((minutes, _)) = minutes
        {
            let end = start + 3;
            let (end, add) = part(end).map_or((end, 0), |hours| (dotted(end + 1), hours));
            return Some((end, minutes_of(hours, minutes, add), false));
        }
    }
    if scan.is(start, Sense::Unit(3600.0))
        && scan.is(start, Sense::Single)
        && let Some(add) = part(start + 1)
    {
        return Some((start + 2, minutes_of(1.0, 0.0, add), false));
    }
    let number = number::at(scan, start).filter(|number| number.low < 25.0 && !number.ordinal)?;
    let whole = number.low.fract() == 0.0 && (number.high - number.low).abs() < 0.1;
    if !whole {
        return None;
    }
    let hour_word = scan.is(number.end, Sense::Unit(3600.0));
    let after = number.end + usize::from(hour_word);
    // "2 days" and "2 in the afternoon" are written the same in Russian.
    let days = scan.senses(after).any(|sense| matches!(sense, Sense::Unit(_)));
    if let Some(add) = part(after).filter(|_| !days || scan.after(start, Sense::ClockPreposition)) {
        let end = dotted(after + 1);
        return Some((end, minutes_of(number.low, 0.0, add), false));
    }
    // "At 14 hours", "at 5": only after a preposition, and with nothing that is counted.
    let strict = scan.after(start, Sense::ClockPreposition)
        && !matches!(
            scan.norm(start.wrapping_sub(1)),
            "from" | "after" | "before" | "about" | "around" | "between"
        )
        && number.low >= 1.0;
    let russian_in = scan.norm(start.wrapping_sub(1)).chars().count() <= 2;
    if strict && hour_word && russian_in {
        return Some((after, minutes_of(number.low, 0.0, 0), number.low < 12.0));
    }
    let ends = !scan.is_thing(number.end) && scan.senses(number.end).next().is_none();
    if strict && ends && scan.norm(start - 1).is_ascii() && number.low <= 12.0 {
        return Some((number.end, minutes_of(number.low, 0.0, 0), true));
    }
    None
}

fn minutes_of(hours: f64, minutes: f64, add: u8) -> u16 {
    let hours = if add == 12 && hours < 12.0 { hours + 12.0 } else { hours };
    // Both are small and whole: a clock has 24 hours of 60 minutes.
    format!("{:.0}", hours * 60.0 + minutes).parse().unwrap_or(0)
}

/// The first of two dates of one month: from 12 to 15 August.
fn first_date(scan: &Scan, start: usize) -> Read {
    let first = number::one(scan, start).filter(|number| (1.0..=31.0).contains(&number.low))?;
    let next = joined(scan, first.end)?;
    let second = number::one(scan, next).filter(|second| second.low > first.low)?;
    let at = second.end + usize::from(scan.norm(second.end) == "of");
    let month = scan
        .sense(at, |sense| if let Sense::Month(month) = sense { Some(month) } else { None })
        .filter(|_| second.low <= 31.0)?;
    let day = format!("{:.0}", first.low).parse().unwrap_or(0);
    Some((first.end, Rule::Date, Value::Date { day, month, year: 0 }))
}

/// A date: 19.11, 19.11.2026, 19 November 2026, November 19th, the 19th.
fn date(scan: &Scan, start: usize) -> Read {
    let month = |at: usize| {
        scan.sense(at, |sense| if let Sense::Month(month) = sense { Some(month) } else { None })
    };
    let small = |value: f64| format!("{value:.0}").parse::<u8>().unwrap_or(0);
    if let Some((day, 1 | 2)) = scan.digits(start) {
        let sign = ['.', '/']
            .into_iter()
            .find(|&sign| scan.is_sign(start + 1, sign) && scan.is_glued(start + 1));
        if let Some(sign) = sign
            && let Some((second, 2)) = scan.digits(start + 2).filter(|_| scan.is_glued(start + 2))
            && (1.0..=31.0).contains(&day)
            && (1.0..=12.0).contains(&second)
        {
            let year = (scan.is_sign(start + 3, sign) && scan.is_glued(start + 4))
                .then(|| scan.digits(start + 4))
                .flatten()
                .filter(|&(_, count)| count == 2 || count == 4);
            let money = scan.senses(start + 3).any(|sense| {
                matches!(
                    sense,
                    Sense::Money(..) | Sense::Unit(_) | Sense::Multiplier(_) | Sense::Percent
                )
            });
            let (end, year) = year.map_or((start + 3, 0), |(year, count)| {
                (start + 5, year_of(if count == 2 { year + 2000.0 } else { year }))
            });
            if year > 0
                || (!scan.after(start, Sense::ClockPreposition)
                    || scan.norm(start - 1).chars().count() < 2
                    || day > 23.0)
                    && !money
                    && (day > 23.0
                        || start == 0
                        || scan.norm(start.wrapping_sub(1)) != "\u{432}"
                            && scan.digits(start + 2).is_some_and(|(value, _)| value < 13.0)
                            && scan.norm(start + 2).starts_with('0'))
            {
                return Some((
                    end,
                    Rule::Date,
                    Value::Date { day: small(day), month: small(second), year },
                ));
            }
        }
    }
    if let Some(number) =
        number::at(scan, start).filter(|number| (1.0..=31.0).contains(&number.low))
    {
        let of = usize::from(scan.norm(number.end) == "of");
        if let Some(month) = month(number.end + of) {
            let (end, year) = with_year(scan, number.end + of + 1);
            return Some((end, Rule::Date, Value::Date { day: small(number.low), month, year }));
        }
        let marked = number.ordinal && number.digits && !scan.is_thing(number.end);
        if marked {
            return Some((
                number.end,
                Rule::Date,
                Value::Date { day: small(number.low), month: 0, year: 0 },
            ));
        }
    }
    if let Some(year) =
        scan.digits(start).filter(|&(year, count)| count == 4 && (1990.0..2100.0).contains(&year))
    {
        let said = scan.is(start + 1, Sense::Unit(31_536_000.0));
        let inside = scan.norm(start.wrapping_sub(1)) == "in";
        if said || inside {
            return Some((
                start + 1 + usize::from(said),
                Rule::Date,
                Value::Date { day: 0, month: 0, year: year_of(year.0) },
            ));
        }
    }
    let month = month(start)?;
    // "May" and "march" are verbs as well.
    if scan.norm(start).is_ascii() && !scan.is_name(start) {
        return None;
    }
    if let Some(number) = number::at(scan, start + 1)
        .filter(|number| number.digits && (1.0..=31.0).contains(&number.low))
    {
        let (end, year) = with_year(scan, number.end);
        return Some((end, Rule::Date, Value::Date { day: small(number.low), month, year }));
    }
    let alone = scan.norm(start).is_ascii()
        && !scan.after(start, Sense::PlacePreposition)
        && !scan.after(start, Sense::ClockPreposition)
        && !scan.after(start, Sense::NotSingle);
    let (end, year) = with_year(scan, start + 1);
    (!alone || year > 0).then_some((end, Rule::Date, Value::Date { day: 0, month, year }))
}

fn year_of(year: f64) -> u16 {
    format!("{year:.0}").parse().unwrap_or(0)
}

/// The year that may stand here, and the token after it.
fn with_year(scan: &Scan, at: usize) -> (usize, u16) {
    let comma = usize::from(scan.is_sign(at, ','));
    match scan.digits(at + comma) {
        Some((year, 4)) if (1990.0..2100.0).contains(&year) => {
            let end = at + comma + 1;
            let word = scan.is(end, Sense::Unit(31_536_000.0))
                || matches!(scan.norm(end).chars().count(), 1)
                    && scan.is_word(end)
                    && !scan.norm(end).is_ascii()
                    && scan.is_sign(end + 1, '.');
            (end + usize::from(word), year_of(year))
        }
        _ => (at, 0),
    }
}

/// A weekday, a day counted from today, a part of the day or of the year.
fn day(scan: &Scan, start: usize) -> Read {
    let read = scan.sense(start, |sense| match sense {
        Sense::Weekday(day) => Some((Rule::Day, Value::Weekday(day))),
        Sense::Day(day) => Some((Rule::Day, Value::Day(day))),
        Sense::TimeOfDay if is_moment(scan.norm(start)) => {
            let noon = scan.is(start, Sense::DayPart(12));
            let at = if noon { 720 } else { 0 };
            Some((Rule::Clock, Value::Clock { from: at, to: at, open: false }))
        }
        Sense::TimeOfDay | Sense::Season => {
            Some((Rule::Season, Value::Words(vec![scan.stem(start)])))
        }
        _ => None,
    })?;
    let greeting = scan.norm(start.wrapping_sub(1)) == "good";
    // "Sun", "sat" and "mon" are other words when they are small.
    let name = scan.norm(start).is_ascii() && scan.norm(start).len() == 3;
    (!greeting && (!name || scan.is_name(start))).then_some((start + 1, read.0, read.1))
}

/// Whether a part of the day is a moment: noon, midnight.
fn is_moment(norm: &str) -> bool {
    matches!(norm, "noon" | "midnight") || norm.ends_with('\u{44c}')
}
