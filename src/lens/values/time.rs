//! When: the clock, dates, days.

use super::super::lexicon::Sense;
use super::super::{Kind, Rule};
use super::clock::{self, joined};
use super::scan::Scan;
use super::{Found, Unit, Value, number};

/// A time that begins here.
pub fn at(scan: &Scan, start: usize) -> Option<Found> {
    first_date(scan, start)
        .or_else(|| date(scan, start))
        .or_else(|| clock::at(scan, start))
        .or_else(|| relative(scan, start))
        .or_else(|| day(scan, start))
        .map(|(end, rule, value)| Found { tokens: start..end, kind: Kind::Time, rule, value })
}

pub(super) type Read = Option<(usize, Rule, Value)>;

/// One of several dates of a month but the last: from 12 to 15 August, on 2, 3 and 5 June.
fn first_date(scan: &Scan, start: usize) -> Read {
    let first = number::one(scan, start).filter(|number| (1.0..=31.0).contains(&number.low))?;
    let mut last = first;
    for _ in 0..5 {
        let comma = scan.is_sign(last.end, ',').then_some(last.end + 1);
        let bare = scan.digits(last.end).map(|_| last.end);
        let next = joined(scan, last.end).or(comma).or(bare)?;
        let next = number::one(scan, next)
            .filter(|next| next.low > last.low && next.low <= 31.0 && next.low.fract() == 0.0)?;
        last = next;
        let at = last.end + usize::from(scan.norm(last.end) == "of");
        let month = scan
            .sense(at, |sense| if let Sense::Month(month) = sense { Some(month) } else { None });
        if let Some(month) = month {
            let day = format!("{:.0}", first.low).parse().unwrap_or(0);
            return Some((first.end, Rule::Date, Value::Date { day, month, year: 0 }));
        }
    }
    None
}

/// A date: 19.11, 19.11.2026, 19 November 2026, November 19th, the 19th, 2026.
fn date(scan: &Scan, start: usize) -> Read {
    dotted(scan, start)
        .or_else(|| day_and_month(scan, start))
        .or_else(|| year(scan, start))
        .or_else(|| month_and_day(scan, start))
}

/// The month that a token names.
fn month(scan: &Scan, at: usize) -> Option<u8> {
    scan.sense(at, |sense| if let Sense::Month(month) = sense { Some(month) } else { None })
}

/// A day or a month as a number, which is whole and small.
fn small(value: f64) -> u8 {
    format!("{value:.0}").parse().unwrap_or(0)
}

/// 19.11, 19.11.2026, 19/11.
fn dotted(scan: &Scan, start: usize) -> Read {
    if let Some((day, 1 | 2)) = scan.digits(start) {
        let sign = ['.', '/']
            .into_iter()
            .find(|&sign| scan.is_sign(start + 1, sign) && scan.is_glued(start + 1));
        if let Some(sign) = sign
            && let Some((second, places @ (1 | 2))) =
                scan.digits(start + 2).filter(|_| scan.is_glued(start + 2))
            && (places == 2 || sign == '/' && is_dated(scan, start))
            && (1.0..=31.0).contains(&day)
            && (1.0..=12.0).contains(&second)
            && !is_rating(scan, start)
        {
            let year = (scan.is_sign(start + 3, sign) && scan.is_glued(start + 4))
                .then(|| scan.digits(start + 4))
                .flatten()
                .filter(|&(_, count)| count == 2 || count == 4);
            let lone = number::is_lone_letter(scan, start + 3);
            let money = scan.senses(start + 3).any(|sense| match sense {
                Sense::Multiplier(_) => !lone,
                Sense::Money(..) | Sense::Unit(_) | Sense::Percent | Sense::Measure(..) => true,
                _ => false,
            });
            let labelled = scan.after(start, Sense::Label)
                || scan.senses(start + 3).any(|sense| matches!(sense, Sense::DayPart(_)));
            let (end, year) = year.map_or((start + 3, 0), |(year, count)| {
                (start + 5, year_of(if count == 2 { year + 2000.0 } else { year }))
            });
            if year > 0
                || (!scan.after(start, Sense::ClockPreposition)
                    || scan.norm(start - 1).chars().count() < 2
                    || day > 23.0)
                    && !money
                    && !labelled
                    && (day > 23.0
                        || start == 0
                        || is_dated(scan, start)
                        || sign == '/' && matches!(scan.norm(start - 1), "on" | "since" | "dated")
                        || !scan.after(start, Sense::At)
                            && (scan.norm(start + 2).starts_with('0')
                                || second >= 10.0
                                    && sign == '.'
                                    && !scan.after(start, Sense::Approximate)))
            {
                return Some((
                    end,
                    Rule::Date,
                    Value::Date { day: small(day), month: small(second), year },
                ));
            }
        }
    }
    None
}

/// Whether a weekday stands before a date: Mon 5/2.
fn is_dated(scan: &Scan, start: usize) -> bool {
    let comma = usize::from(start > 0 && scan.is_sign(start - 1, ','));
    let before = start.wrapping_sub(1 + comma);
    scan.senses(before).any(|sense| matches!(sense, Sense::Weekday(_)))
}

/// 6/10: a mark out of ten, where no preposition makes it a day.
pub fn is_rating(scan: &Scan, start: usize) -> bool {
    let dated = is_dated(scan, start)
        || start > 0
            && (scan.after(start, Sense::PlacePreposition)
                || scan.after(start, Sense::ClockPreposition)
                || scan.is_event(start - 1)
                || scan.norm(start - 1) == "dated");
    let whole = matches!(scan.norm(start + 2), "10" | "5");
    let goes_on =
        scan.is_sign(start + 3, '/') || scan.is_sign(start + 3, '.') && scan.is_glued(start + 4);
    let mark = scan.digits(start).is_some_and(|(mark, count)| {
        count <= 2 && scan.digits(start + 2).is_some_and(|(whole, _)| mark <= whole)
    });
    mark && whole
        && scan.is_sign(start + 1, '/')
        && scan.is_glued(start + 1)
        && !dated
        && !goes_on
        && (0..scan.len()).all(|at| scan.norm(at).is_ascii() || !scan.is_word(at))
}

/// 19 November 2026, the 19th.
fn day_and_month(scan: &Scan, start: usize) -> Read {
    if let Some(number) = number::order(scan, start)
        .or_else(|| number::at(scan, start))
        .filter(|number| (1.0..=31.0).contains(&number.low))
    {
        let of = usize::from(scan.norm(number.end) == "of");
        if let Some(month) = month(scan, number.end + of) {
            let (end, year) = with_year(scan, number.end + of + 1);
            return Some((end, Rule::Date, Value::Date { day: small(number.low), month, year }));
        }
        let day_word = scan.is(number.end, Sense::DayWord);
        let unit = scan.senses(number.end).any(|sense| matches!(sense, Sense::Unit(_)));
        // "Was 23rd in the queue" is no day of the month, nor is "the tenth caller".
        let placed = start > 0
            && scan.norm(start - 1).is_ascii()
            && (scan.is_copula(start - 1) || !scan.is_plain(start - 1));
        // On the 11th a box came: what follows is not what is numbered.
        let date_form = scan.norm(number.end - 1) == "\u{433}\u{43e}";
        let numbered = scan.is_thing(number.end)
            && !(date_form
                && scan.senses(number.end).next().is_none()
                && !scan.norm(number.end).ends_with(['\u{430}', '\u{44f}']));
        let alone = number.ordinal && !unit && !numbered;
        let day = if number.digits { !placed } else { is_day(scan, start, &number) };
        let marked = alone && day || day_word;
        if marked {
            return Some((
                number.end + usize::from(day_word),
                Rule::Date,
                Value::Date { day: small(number.low), month: 0, year: 0 },
            ));
        }
    }
    None
}

/// Whether a number of order in words is a day of the month: on the twentieth.
fn is_day(scan: &Scan, start: usize, number: &number::Number) -> bool {
    let the = scan.norm(start.wrapping_sub(1)) == "the";
    let before = scan.norm(start.wrapping_sub(2));
    let on = matches!(before, "on" | "by" | "until" | "till" | "til" | "since");
    let named = scan.senses(number.end).any(|sense| {
        matches!(
            sense,
            Sense::Point
                | Sense::ServicePoint
                | Sense::Occasion
                | Sense::Number(_)
                | Sense::Multiplier(_)
                | Sense::OutOf
                | Sense::TimeOfDay
        )
    });
    let noun = scan.is_word(number.end) && !scan.is_small(number.end) && !scan.is_plain(number.end)
        || scan.is_adjective(number.end)
        || scan.is_event(number.end);
    the && (on || number.low >= 10.0) && !named && !noun
}

/// 2026 with a word or an ending that says it is a year.
fn year(scan: &Scan, start: usize) -> Read {
    if let Some(year) =
        scan.digits(start).filter(|&(year, count)| count == 4 && (1990.0..2100.0).contains(&year))
    {
        let said = scan.is(start + 1, Sense::Unit(31_536_000.0));
        let ends = number::at(scan, start).filter(|number| number.ordinal);
        let inside = matches!(
            scan.norm(start.wrapping_sub(1)),
            "in" | "since" | "until" | "till" | "before" | "after" | "from"
        ) && !scan.is_thing(start + 1)
            || start > 0 && scan.is(start - 1, Sense::Season) && scan.norm(start - 1).is_ascii();
        if said || inside || ends.is_some() {
            let end = ends.map_or(start + 1, |number| number.end);
            let said = scan.is(end, Sense::Unit(31_536_000.0));
            return Some((
                end + usize::from(said),
                Rule::Date,
                Value::Date { day: 0, month: 0, year: year_of(year.0) },
            ));
        }
    }
    None
}

/// November, November 19th.
fn month_and_day(scan: &Scan, start: usize) -> Read {
    let month = month(scan, start)?;
    // "May" and "march" are verbs as well.
    if matches!(scan.norm(start), "may" | "march" | "mar" | "sep" | "dec" | "jan")
        && !scan.is_name(start)
    {
        return None;
    }
    let the = usize::from(scan.norm(start + 1) == "the");
    let ordinal = number::order(scan, start + 1 + the).filter(|_| scan.norm(start).is_ascii());
    if let Some(number) = ordinal
        .or_else(|| number::at(scan, start + 1).filter(|number| number.digits))
        .filter(|number| (1.0..=31.0).contains(&number.low))
    {
        let (end, year) = with_year(scan, number.end);
        return Some((end, Rule::Date, Value::Date { day: small(number.low), month, year }));
    }
    // "My April bill" tells when.
    let whose = scan.after(start, Sense::Pronoun) && scan.is_thing(start + 1);
    let alone = scan.norm(start).is_ascii()
        && !whose
        && !scan.after(start, Sense::PlacePreposition)
        && !scan.after(start, Sense::ClockPreposition)
        && !scan.after(start, Sense::NotSingle)
        && !matches!(scan.norm(start.wrapping_sub(1)), "for" | "of" | "during" | "all");
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
        Sense::Meal => {
            let said = start > 0
                && matches!(
                    scan.norm(start - 1),
                    "by" | "before" | "after" | "until" | "till" | "til" | "since" | "around"
                );
            let word = scan.norm(start).strip_suffix("-time").unwrap_or(scan.norm(start));
            said.then(|| (Rule::Season, Value::Words(vec![word.to_owned()])))
        }
        Sense::TimeOfDay if scan.norm(start + 1) == "off" => None,
        Sense::TimeOfDay if scan.norm(start) == "lunchtime" => {
            Some((Rule::Season, Value::Words(vec!["lunch".to_owned()])))
        }
        Sense::AfterPart if !scan.after(start, Sense::PartPreposition) => None,
        Sense::TimeOfDay | Sense::Season | Sense::AfterPart => {
            Some((Rule::Season, Value::Words(vec![scan.stem(start)])))
        }
        _ => None,
    })?;
    let before = scan.norm(start.wrapping_sub(1));
    let feast = scan.is_name(start) && scan.is_name(start.wrapping_sub(1)) && start > 1;
    let greeting = before == "good" && !feast
        || scan.after(start, Sense::Every) && scan.is(start, Sense::TimeOfDay);
    // "Sun", "sat" and "mon" are other words when they are small.
    let name = scan.norm(start).is_ascii() && scan.norm(start).len() == 3;
    (!greeting && (!name || scan.is_name(start))).then_some((start + 1, read.0, read.1))
}

/// Whether a part of the day is a moment: noon, midnight.
fn is_moment(norm: &str) -> bool {
    matches!(norm, "noon" | "midday" | "mid-day" | "midnight") || norm.ends_with('\u{44c}')
}

/// In the fourth hour, in the twentieth minute: the form of the unit says when, not how long.
fn begun(scan: &Scan, start: usize, number: &number::Number) -> Read {
    let norm = scan.norm(number.end);
    let seconds = scan.sense(number.end, |sense| match sense {
        Sense::Unit(seconds) if seconds < 10_000.0 => Some(seconds),
        _ => None,
    })?;
    let locative = !norm.is_ascii() && norm.ends_with(['\u{435}', '\u{443}']);
    let preposition = scan.after(start, Sense::PlacePreposition);
    // From the twentieth minute on.
    let since = scan.after(start, Sense::Since) && number.low > 1.0;
    if !(locative && preposition || since) {
        return None;
    }
    if scan.after(start, Sense::At) && seconds > 3000.0 {
        let from = small(number.low).saturating_sub(1);
        let from = u16::from(from) * 60;
        return Some((number.end + 1, Rule::Clock, Value::Clock { from, to: from, open: true }));
    }
    let of = Unit::Ordinal(scan.stem(number.end));
    let value = Value::Amount { of, low: number.low, high: number.low };
    Some((number.end + 1, Rule::Day, value))
}

/// Whether a word names what is done, in the genitive: of the order, of the arrival.
fn is_occasion(scan: &Scan, at: usize) -> bool {
    const ENDINGS: [&str; 6] = [
        "\u{43d}\u{438}\u{44f}",
        "\u{43a}\u{430}\u{437}\u{430}",
        "\u{43a}\u{438}",
        "\u{447}\u{438}",
        "\u{435}\u{437}\u{434}\u{430}",
        "\u{43b}\u{435}\u{442}\u{430}",
    ];
    let norm = scan.norm(at);
    scan.is_thing(at) && ENDINGS.iter().any(|ending| norm.ends_with(ending))
}

/// "They called on the fourth": the day is not said again where days were told before.
fn nth(scan: &Scan, start: usize, number: &number::Number) -> Read {
    let day = (0..start).find(|&at| scan.is(at, Sense::Unit(86_400.0)))?;
    let open =
        number.end >= scan.len() || !scan.is_word(number.end) && scan.digits(number.end).is_none();
    let masculine = scan.norm(number.end - 1).ends_with('\u{439}');
    let on = scan.after(start, Sense::PlacePreposition)
        && scan.after(start, Sense::ClockPreposition)
        && !scan.after(start, Sense::At);
    (open && masculine && on && number.end == start + 1).then(|| {
        let of = Unit::Ordinal(scan.stem(day));
        let value = Value::Amount { of, low: number.low, high: number.low };
        (number.end, Rule::Day, value)
    })
}

/// The same day, next week, that evening; on the ninth day, in the 12th week.
fn relative(scan: &Scan, start: usize) -> Read {
    let named = |at: usize| {
        scan.senses(at).any(|sense| match sense {
            Sense::Unit(seconds) => seconds > 10_000.0,
            Sense::TimeOfDay | Sense::AfterPart => true,
            Sense::Season => !scan.norm(at).is_ascii(),
            _ => false,
        })
    };
    let by =
        scan.sense(start, |sense| if let Sense::Relative(by) = sense { Some(by) } else { None });
    if let Some(by) = by {
        let small = scan.is_word(start + 1)
            && !scan.norm(start + 1).is_ascii()
            && scan.token(start + 1).is_some_and(|token| token.count <= 2);
        let at = start + 1 + usize::from(small);
        let words = vec![by.to_string(), scan.stem(at)];
        // "Explained that weekends are slow."
        let plural = by == 0 && scan.norm(at).is_ascii() && scan.norm(at).ends_with('s');
        if plural {
            return None;
        }
        let denied = start > 1 && scan.is_negation(start - 2) && scan.is_small(start - 1);
        return (named(at) && !denied).then(|| (at + 1, Rule::Day, Value::Words(words)));
    }
    // In week eleven.
    if matches!(scan.norm(start), "week" | "day" | "month")
        && (start == 0
            || scan.is(start - 1, Sense::PlacePreposition)
            || scan.norm(start - 1) == "of")
        && let Some(number) = number::one(scan, start + 1)
            .filter(|number| number.low.fract() == 0.0 && !number.ordinal && number.low < 60.0)
        && !scan.is_thing(number.end)
        && super::amount::unit(scan, number.end).is_none()
    {
        let of = Unit::Ordinal(scan.stem(start));
        let value = Value::Amount { of, low: number.low, high: number.low };
        return Some((number.end, Rule::Day, value));
    }
    // On the day of the order is the same day.
    if scan.after(start, Sense::At)
        && scan.is(start, Sense::Unit(86_400.0))
        && scan.is(start, Sense::Single)
        && is_occasion(scan, start + 1)
        && !(start > 1 && scan.digits(start - 2).is_some())
    {
        return Some((start + 2, Rule::Day, Value::Words(vec!["0".to_owned(), scan.stem(start)])));
    }
    // A point in time after a preposition; without one it is a span.
    let number = number::order(scan, start)?;
    if let Some(read) = begun(scan, start, &number).or_else(|| nth(scan, start, &number)) {
        return Some(read);
    }
    let english = scan.norm(start.wrapping_sub(1)) == "the";
    let russian = scan.after(start, Sense::PlacePreposition) && !scan.norm(start - 1).is_ascii();
    let unit = scan
        .senses(number.end)
        .any(|sense| matches!(sense, Sense::Unit(seconds) if seconds > 80_000.0));
    (unit && (russian || english)).then(|| {
        let of = Unit::Ordinal(scan.stem(number.end));
        let value = Value::Amount { of, low: number.low, high: number.low };
        (number.end + 1, Rule::Day, value)
    })
}
