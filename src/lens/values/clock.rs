//! The clock: 19:30, seven in the evening, a quarter past nine.

use super::super::Rule;
use super::super::lexicon::Sense;
use super::scan::Scan;
use super::spoken::{about, past};
use super::time::Read;
use super::{Value, number};

/// Hours and minutes: 19:30, 19.30 and 19-30 after a preposition, 7 pm, with a range of two.
pub fn at(scan: &Scan, start: usize) -> Read {
    let named = past(scan, start)
        .or_else(|| hours(scan, start))
        .or_else(|| lacking(scan, start))
        .or_else(|| begun(scan, start));
    if named.is_some() {
        return named;
    }
    let (end, from, open) = moment(scan, start)?;
    let dash = ['-', '\u{2013}', '\u{2014}'].into_iter().any(|dash| scan.is_sign(end, dash));
    if let Some((end, to, _)) = dash.then(|| moment(scan, end + 1)).flatten() {
        return Some((end, Rule::Clock, Value::Clock { from, to, open: false }));
    }
    Some((end, Rule::Clock, Value::Clock { from, to: from, open }))
}

/// What joins two ends of a range, or two dates of one month, and the token after it.
pub fn joined(scan: &Scan, at: usize) -> Option<usize> {
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
        let Some(hours) = scan.digits(at) else {
            if scan.is(at, Sense::HourTo) && scan.is(at, Sense::Unit(3600.0)) {
                return Some((at + 1, 1.0, 0.0, false));
            }
            let word = number::one(scan, at).filter(|_| scan.is(at, Sense::HourTo))?;
            return Some((word.end, word.low, 0.0, false));
        };
        let hours = Some(hours).filter(|&(hours, count)| count <= 2 && hours <= 24.0)?;
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
    let (after, part) = match part_after(scan, end) {
        Some((after, add)) => (after, Some(add)),
        None => (end, None),
    };
    let hour_word = scan.is(end, Sense::Unit(3600.0));
    let bounds = scan.after(start, Sense::ClockPreposition)
        && start > 0
        && (matches!(scan.norm(start - 1), "from" | "between")
            || !scan.norm(start - 1).is_ascii() && !scan.is_sign(second - 1, '-'));
    let counted = scan.may_be_counted(end) && scan.fits(to, end)
        || !hour_word
            && scan.senses(end).any(|sense| {
                !matches!(
                    sense,
                    Sense::PlacePreposition
                        | Sense::ClockPreposition
                        | Sense::DayPart(_)
                        | Sense::Retold
                )
            });
    // "2 to 3 days" and "2 to 3 in the afternoon" are written the same in Russian.
    let days = scan.senses(end).any(|sense| matches!(sense, Sense::Unit(_))) && !hour_word;
    let said = part.is_some() && (!days || bounds && !scan.is_glued(second - 1));
    let slot = part.is_none() && !days && !counted && is_slot(scan, start, second);
    let plain = exact && other || exact == other && said || bounds && !counted || slot;
    // From nine to six.
    let to = if from > to && to < 12.0 && part.is_none() { to + 12.0 } else { to };
    // The gate changed from 7 to 22.
    let places = part.is_none()
        && !exact
        && scan.norm(start.wrapping_sub(1)) == "from"
        && scan.is_event(start.wrapping_sub(2))
        && (start.saturating_sub(4)..start)
            .any(|at| scan.is(at, Sense::Label) || scan.is(at, Sense::Point));
    if !plain || from > to && part.is_none() || places {
        return None;
    }
    let add = part.unwrap_or(0);
    let to = minutes_of(to, to_minutes, add);
    let late = minutes_of(from, from_minutes, add);
    let from = if late <= to { late } else { minutes_of(from, from_minutes, 0) };
    let end = if part.is_some() { after } else { end + usize::from(hour_word) };
    // On a clock of twelve, "2 till 4" may be in the afternoon.
    let open =
        part.is_none() && !exact && from < to && to <= 720 && scan.norm(second - 1).is_ascii();
    Some((end, Rule::Clock, Value::Clock { from, to, open }))
}

/// Whether two bare hours are the ends of a range: 8 till 1; after a day, a comma or a word of an
/// appointment also 8 to 12.
fn is_slot(scan: &Scan, start: usize, second: usize) -> bool {
    let joint = scan.norm(second - 1);
    let before = start.wrapping_sub(1);
    let dated = scan.senses(before).any(|sense| {
        matches!(
            sense,
            Sense::Weekday(_)
                | Sense::Day(_)
                | Sense::Month(_)
                | Sense::Appointed
                | Sense::TimeOfDay
        )
    });
    let digits = scan.digits(start).is_some() && scan.digits(second).is_some();
    let appointed = (start.saturating_sub(4)..start).any(|at| scan.is(at, Sense::Appointed));
    let booked = appointed && (scan.norm(before) == "for" || scan.is_copula(before));
    let dated = dated || booked || scan.norm(before) == "between" || scan.norm(before) == "from";
    let free = start == 0 || !scan.is_word(before) && scan.digits(before).is_none();
    let sign = joint == "-" || joint == "\u{2013}";
    digits
        && match joint {
            "till" | "til" | "until" => true,
            "to" => dated || free && !scan.is_glued(start),
            _ => sign && dated,
        }
}

/// A part of the day after a clock of twelve, and the hours that it adds: pm, in the afternoon, at
/// night.
pub fn part_after(scan: &Scan, at: usize) -> Option<(usize, u8)> {
    let dotted = |at: usize| {
        let dot = scan.is_sign(at, '.') && scan.is_glued(at) && at + 1 < scan.len();
        at + usize::from(dot && scan.norm(at - 1).is_ascii())
    };
    let part = |at: usize| part_of_day(scan, at).filter(|_| !is_whole_hour(scan, at));
    // 6 p.m., in three tokens.
    let halves = match scan.norm(at) {
        "a" => Some(0),
        "p" => Some(12),
        _ => None,
    };
    if let Some(add) = halves
        && scan.is_sign(at + 1, '.')
        && scan.norm(at + 2) == "m"
        && scan.is_glued(at + 1)
        && scan.is_glued(at + 2)
    {
        return Some((dotted(at + 3), add));
    }
    if let Some(add) = part(at) {
        return Some((dotted(at + 1), add));
    }
    match scan.norm(at) {
        "in" if scan.norm(at + 1) == "the" => part(at + 2).map(|add| (at + 3, add)),
        "at" if scan.norm(at + 1) == "night" => Some((at + 2, NIGHT)),
        _ => None,
    }
}

/// Whether a word says that the hour is a whole one: o'clock.
fn is_whole_hour(scan: &Scan, at: usize) -> bool {
    matches!(scan.norm(at), "o'clock" | "oclock" | "o\u{2019}clock")
}

/// A moment of the clock: the token after it, minutes from midnight, whether 7 may be 19.
fn moment(scan: &Scan, start: usize) -> Option<(usize, u16, bool)> {
    let preposition = scan.after(start, Sense::ClockPreposition)
        || scan.after(start, Sense::Approximate)
        || is_told(scan, start);
    if let Some((hours, 1 | 2)) = scan.digits(start)
        && hours < 24.0
    {
        // From 5h30.
        let written =
            scan.norm(start + 1) == "h" && preposition && scan.digits(start + 2).is_some();
        let colon = scan.is_sign(start + 1, ':') || written;
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
        let part = part_after(scan, start + 3);
        if glued
            && (colon || other && (preposition || part.is_some()) && !counted && !goes_on)
            && let Some((minutes, _)) = minutes
        {
            let end = start + 3;
            let (end, add) = part.unwrap_or((end, 0));
            // "4:40" may be in the afternoon where a clock of twelve is used.
            let open = part.is_none()
                && end == start + 3
                && hours <= 12.0
                && start > 0
                && scan.is_word(start - 1)
                && scan.norm(start - 1).is_ascii();
            return Some((end, minutes_of(hours, minutes, add), open));
        }
    }
    if scan.is(start, Sense::Unit(3600.0))
        && (scan.is(start, Sense::Single) || scan.is(start, Sense::SingleAfter))
        && let Some(add) = part_of_day(scan, start + 1)
    {
        return Some((start + 2, minutes_of(1.0, 0.0, add), false));
    }
    if let Some(hour) = about(scan, start) {
        return Some(hour);
    }
    let number = number::at(scan, start).filter(|number| number.low < 25.0 && !number.ordinal)?;
    let whole = number.low.fract() == 0.0 && (number.high - number.low).abs() < 0.1;
    if !whole {
        return None;
    }
    let hour_word = scan.is(number.end, Sense::Unit(3600.0));
    let after = number.end + usize::from(hour_word);
    // "2 days" and "2 in the afternoon" are written the same in Russian.
    // Twelve are not counted in the form of "twelve at night".
    let days = scan.senses(after).any(|sense| matches!(sense, Sense::Unit(_)))
        && (scan.fits(number.low, after) || scan.norm(after).is_ascii());
    if is_whole_hour(scan, after) {
        let part = part_after(scan, after + 1);
        let (end, add) = part.unwrap_or((after + 1, 0));
        return Some((end, minutes_of(number.low, 0.0, add), part.is_none()));
    }
    // For three days; "for three in the afternoon" only where something is booked.
    let lasting = days && scan.after(start, Sense::ClockPreposition) && {
        let at = scan.after(start, Sense::At) || scan.after(start, Sense::Toward);
        !at && !scan.norm(start - 1).is_ascii() && !is_booked(scan, start)
    };
    let clock = !days || scan.after(start, Sense::ClockPreposition) && !lasting;
    if let Some((end, add)) = part_after(scan, after).filter(|_| clock) {
        return Some((end, minutes_of(number.low, 0.0, add), false));
    }
    if let Some(hour) = bare_hour(scan, start) {
        return Some(hour);
    }
    // "At 14 hours", "at 5": only after a preposition, and with nothing that is counted.
    let strict = scan.after(start, Sense::ClockPreposition)
        && !matches!(
            scan.norm(start.wrapping_sub(1)),
            "from" | "after" | "before" | "about" | "around" | "between" | "circa"
        )
        && number.low >= 1.0;
    let russian_in = scan.after(start, Sense::At) || scan.after(start, Sense::Toward);
    let named = scan.after(start, Sense::At)
        || number.low > 12.0
        || scan.after(start, Sense::Since) && number.digits;
    // For Saturday, 12 o'clock.
    let dated = hour_word && start > 1 && scan.is_sign(start - 1, ',') && {
        scan.senses(start - 2)
            .any(|sense| matches!(sense, Sense::Weekday(_) | Sense::Month(_) | Sense::Day(1 | 2)))
    };
    if dated && number.digits {
        return Some((after, minutes_of(number.low, 0.0, 0), number.low < 12.0));
    }
    let moved = number.low > 6.0 && !scan.norm(start.wrapping_sub(1)).is_ascii() && {
        (start.saturating_sub(16)..start).any(|at| scan.is(at, Sense::Appointed))
    };
    if strict && hour_word && (russian_in && named || moved) {
        return Some((after, minutes_of(number.low, 0.0, 0), number.low < 12.0));
    }
    let ends = ends(scan, number.end, number.low) && scan.is_plain(number.end);
    if strict && ends && scan.norm(start - 1).is_ascii() && number.low <= 12.0 {
        return Some((number.end, minutes_of(number.low, 0.0, 0), true));
    }
    None
}

/// Whether a number here is told of a day or a coming and going, in English: arrived 7.45.
fn is_told(scan: &Scan, start: usize) -> bool {
    let Some(before) = start.checked_sub(1).filter(|&at| scan.norm(at).is_ascii()) else {
        return false;
    };
    let dated = scan.senses(before).any(|sense| matches!(sense, Sense::Weekday(_) | Sense::Day(_)));
    let appointed = || (start.saturating_sub(4)..start).any(|at| scan.is(at, Sense::Appointed));
    dated
        || scan.is_copula(before) && appointed()
        || scan.is_event(before) && !scan.is(before, Sense::Paying) && !scan.is_copula(before)
        || scan.norm(before) == "for" && is_booked(scan, before)
        || is_of_day(scan, start + 3)
}

/// What the night adds: eleven of it is before midnight, two is after.
pub(super) const NIGHT: u8 = 21;

/// Whether a day stands here that a clock would be of: the same morning, that day, on Monday.
fn is_of_day(scan: &Scan, at: usize) -> bool {
    let the = usize::from(matches!(scan.norm(at), "the" | "on"));
    let named = |at: usize| {
        scan.senses(at).any(|sense| matches!(sense, Sense::Weekday(_) | Sense::TimeOfDay))
            || scan.is(at, Sense::Unit(86_400.0))
    };
    let relative = scan.senses(at + the).any(|sense| matches!(sense, Sense::Relative(_)));
    scan.norm(at).is_ascii()
        && (relative && named(at + the + 1)
            || scan
                .senses(at + the)
                .any(|sense| matches!(sense, Sense::Weekday(_) | Sense::Day(_))))
}

pub fn minutes_of(hours: f64, minutes: f64, add: u8) -> u16 {
    let late = add == 12 && hours < 12.0 || add == NIGHT && (6.0..12.0).contains(&hours);
    let midnight = add == NIGHT && (12.0..13.0).contains(&hours);
    let hours = match (late, midnight) {
        (true, _) => hours + 12.0,
        (_, true) => hours - 12.0,
        _ => hours,
    };
    // Both are small and whole: a clock has 24 hours of 60 minutes.
    format!("{:.0}", hours * 60.0 + minutes).parse().unwrap_or(0)
}

/// A quarter to six, ten minutes to five, where the minutes that lack stand first.
fn lacking(scan: &Scan, start: usize) -> Read {
    if !scan.is(start, Sense::Less) {
        return None;
    }
    let minutes = number::one(scan, start + 1).filter(|minutes| !minutes.ordinal)?;
    let lack = if minutes.low < 1.0 { minutes.low * 60.0 } else { minutes.low };
    let at = minutes.end + usize::from(scan.is(minutes.end, Sense::Unit(60.0)));
    let hour = number::one(scan, at).filter(|hour| (1.0..=24.0).contains(&hour.low))?;
    let hour_word = usize::from(scan.is(hour.end, Sense::Unit(3600.0)));
    let counted = hour_word == 0 && scan.may_be_counted(hour.end) && scan.fits(hour.low, hour.end);
    if !(1.0..=30.0).contains(&lack) || counted {
        return None;
    }
    Some(of_half_day(scan, hour.end + hour_word, hour.low * 60.0 - lack))
}

/// Half of the second hour, twenty minutes of the sixth: half past one, twenty past five.
fn begun(scan: &Scan, start: usize) -> Read {
    let in_a_word = scan.sense(start, |sense| {
        if let Sense::ClockWord(minutes) = sense { Some(f64::from(minutes)) } else { None }
    });
    if let Some(minutes) = in_a_word {
        return Some(of_half_day(scan, start + 1, minutes));
    }
    let minutes = number::one(scan, start).filter(|minutes| !minutes.ordinal)?;
    let named = scan.is(minutes.end, Sense::Unit(60.0));
    let part = minutes.low > 0.0 && minutes.low < 1.0 && !minutes.digits;
    let past = if part { minutes.low * 60.0 } else { minutes.low };
    if scan.norm(start).is_ascii() && !minutes.digits || !(part || named) || past >= 60.0 {
        return None;
    }
    let at = minutes.end + usize::from(named);
    let hour =
        scan.sense(at, |sense| if let Sense::Ordinal(order) = sense { Some(order) } else { None });
    let hour = hour.filter(|hour| (1.0..=12.0).contains(hour))?;
    // The genitive alone: half of the second, not the second half.
    let genitive = scan.norm(at).ends_with("\u{433}\u{43e}");
    let counted = !part && scan.is_thing(at + 1);
    if !genitive || counted {
        return None;
    }
    Some(of_half_day(scan, at + 1, (hour - 1.0) * 60.0 + past))
}

/// Minutes of a clock of twelve, with the part of the day that may stand here.
fn of_half_day(scan: &Scan, end: usize, minutes: f64) -> (usize, Rule, Value) {
    let part = part_of_day(scan, end);
    let early = minutes < 720.0;
    let late = part == Some(12) || part == Some(NIGHT) && minutes >= 360.0;
    let add = if late && early { 720.0 } else { 0.0 };
    let from = minutes_of(0.0, minutes + add, 0);
    let end = end + usize::from(part.is_some());
    (end, Rule::Clock, Value::Clock { from, to: from, open: part.is_none() && early })
}

/// The hours that a part of the day adds to a clock of twelve.
fn part_of_day(scan: &Scan, at: usize) -> Option<u8> {
    scan.sense(at, |sense| if let Sense::DayPart(hours) = sense { Some(hours) } else { None })
}

/// Whether an hour may end here: nothing is counted, and no value goes on.
fn ends(scan: &Scan, at: usize, hour: f64) -> bool {
    let goes_on = scan.senses(at).any(|sense| {
        matches!(
            sense,
            Sense::Number(_)
                | Sense::Vague(..)
                | Sense::Multiplier(_)
                | Sense::Ordinal(_)
                | Sense::Occasion
                | Sense::Unit(_)
                | Sense::Measure(..)
                | Sense::Money(..)
                | Sense::Percent
                | Sense::HalfMore
                | Sense::Month(_)
                | Sense::UpTo
                | Sense::Star
        ) || sense == Sense::Point && at > 0 && scan.digits(at - 1).is_some()
    }) && !number::is_lone_letter(scan, at);
    let sign = ['%', '$', '\u{20bd}', '\u{20ac}', '\u{a3}', '/', '-', '+']
        .into_iter()
        .any(|sign| scan.is_sign(at, sign));
    let part = (scan.is_sign(at, '.') || scan.is_sign(at, ','))
        && scan.is_glued(at)
        && scan.digits(at + 1).is_some()
        && scan.is_glued(at + 1);
    let counted = scan.may_be_counted(at) && scan.fits(hour, at);
    !(goes_on || sign || part || counted || scan.digits(at).is_some())
}

/// Whether something is booked shortly before.
fn is_booked(scan: &Scan, at: usize) -> bool {
    (at.saturating_sub(5)..at).any(|at| scan.is(at, Sense::Appointed))
}

/// An hour by itself after a preposition: at eleven, by ten, until 18, booked for 14.
fn bare_hour(scan: &Scan, start: usize) -> Option<(usize, u16, bool)> {
    let russian = start > 0 && !scan.norm(start - 1).is_ascii();
    let hour = number::one(scan, start).filter(|hour| !hour.ordinal && hour.low >= 1.0)?;
    let at = scan.after(start, Sense::At);
    let toward = scan.after(start, Sense::Toward);
    let booked =
        || scan.after(start, Sense::ClockPreposition) && hour.low >= 7.0 && is_booked(scan, start);
    let form = if hour.digits {
        hour.end == start + 1 && hour.low <= 24.0 && (at || toward || booked())
    } else {
        hour.end == start + 1
            && (at && scan.is(start, Sense::HourIn) || toward && scan.is(start, Sense::HourTo))
            || scan.is(start, Sense::HourIn) && booked()
    };
    let to = || {
        scan.is(hour.end, Sense::UpTo)
            && (begun(scan, hour.end + 1).is_some() || lacking(scan, hour.end + 1).is_some())
    };
    (russian && form && (ends(scan, hour.end, hour.low) || to()))
        .then(|| (hour.end, minutes_of(hour.low, 0.0, 0), hour.low <= 12.0))
}
