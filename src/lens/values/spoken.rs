//! Hours as they are said in English: a quarter past nine, ten to eight, half seven, sixish.

use super::super::Rule;
use super::super::lexicon::Sense;
use super::Value;
use super::clock::{NIGHT, minutes_of, part_after};
use super::scan::Scan;
use super::time::Read;

/// A quarter past nine, twenty to five, half seven.
pub fn past(scan: &Scan, start: usize) -> Read {
    let minutes = scan
        .sense(start, |sense| match sense {
            Sense::Number(part) if part < 1.0 => Some(part * 60.0),
            Sense::Number(minutes) if minutes <= 25.0 => Some(minutes),
            _ => None,
        })
        .or_else(|| scan.digits(start).map(|(minutes, _)| minutes))
        .filter(|minutes| (5.0..=30.0).contains(minutes))?;
    // Twenty-five past; ten minutes to.
    let named = usize::from(scan.is(start + 1, Sense::Unit(60.0)));
    let joint = start + 1 + named;
    let before = matches!(scan.norm(joint), "to" | "till" | "til");
    let after = scan.norm(joint) == "past";
    let words = scan.is_word(start);
    let fives = minutes % 5.0 == 0.0;
    // "Ten to eight" by itself is a time where the hour ends it.
    let at = scan.after(start, Sense::At) || scan.after(start, Sense::ClockPreposition);
    let quarter = matches!(scan.norm(start), "quarter" | "half") && words;
    let apart = words && scan.norm(start.wrapping_sub(1)) != "from" && scan.norm(joint) == "to";
    let said = quarter && named == 0 || after || before && fives && (at || apart);
    // "At half seven" is said in Britain.
    let half = words && scan.norm(start) == "half" && is_hour(scan, start + 1);
    if !said || !before && !after && !half || words && !scan.norm(start).is_ascii() {
        return None;
    }
    let hour = hour_at(scan, if half { start + 1 } else { joint + 1 })?;
    let (end, low) = hour;
    let goes_on = |at: usize| {
        scan.is_thing(at)
            || scan.senses(at).any(|sense| {
                matches!(
                    sense,
                    Sense::Unit(_) | Sense::Money(..) | Sense::Measure(..) | Sense::Occasion
                )
            })
    };
    let part = part_after(scan, end);
    if part.is_none() && goes_on(end) {
        return None;
    }
    let at = if before { low * 60.0 - minutes } else { low * 60.0 + minutes };
    let late = part.is_some_and(|(_, add)| add == 12 || add == NIGHT && at >= 360.0);
    let add = if late && at < 720.0 { 720 } else { 0 };
    let from = minutes_of(0.0, at, 0) + add;
    let end = part.map_or(end, |(end, _)| end);
    Some((end, Rule::Clock, Value::Clock { from, to: from, open: part.is_none() }))
}

/// Whether an hour of a clock of twelve stands here, as a word or in digits.
fn is_hour(scan: &Scan, at: usize) -> bool {
    hour_at(scan, at).is_some()
}

/// An hour of a clock of twelve, and the token after it: seven, 7, sevenish.
fn hour_at(scan: &Scan, at: usize) -> Option<(usize, f64)> {
    let word = scan.norm(at);
    if let Some((hour, 1 | 2)) = scan.digits(at) {
        let part = scan.is_glued(at + 1)
            && ['.', ':', '/', '%'].iter().any(|&sign| scan.is_sign(at + 1, sign))
            && scan.digits(at + 2).is_some();
        return (!part && (1.0..=12.0).contains(&hour)).then_some((at + 1, hour));
    }
    let bare = word.strip_suffix("ish").unwrap_or(word);
    let hour = scan.senses_of(bare).any(|sense| sense == Sense::HourIn);
    let worth = scan.senses_of(bare).find_map(|sense| match sense {
        Sense::Number(worth) => Some(worth),
        _ => None,
    })?;
    (hour && scan.is_word(at)).then_some((at + 1, worth))
}

/// 6ish, sevenish: an hour that is said to be about.
pub fn about(scan: &Scan, start: usize) -> Option<(usize, u16, bool)> {
    let (end, hour) = hour_at(scan, start)?;
    let word = scan.norm(start);
    if scan.is_word(start) && word.is_ascii() && word.ends_with("ish") {
        return Some((end, minutes_of(hour, 0.0, 0), true));
    }
    let ish = |at: usize| scan.norm(at) == "ish";
    let hyphen = usize::from(scan.is_sign(end, '-') && scan.is_glued(end));
    let goes_on = scan.is_thing(end + hyphen + 1)
        || scan.senses(end + hyphen + 1).any(|sense| matches!(sense, Sense::Unit(_)));
    (scan.digits(start).is_some() && ish(end + hyphen) && !goes_on)
        .then(|| (end + hyphen + 1, minutes_of(hour, 0.0, 0), true))
}
