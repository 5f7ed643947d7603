//! How often, and amounts with a hyphen: twice a week, every ten minutes, a 30-day guarantee.

use super::super::lexicon::Sense;
use super::super::{Kind, Rule};
use super::amount::{found, seconds, unit};
use super::number::{self, Number};
use super::scan::Scan;
use super::{Found, Unit};

/// Twice a week, three times per day: so often.
pub fn so_often(scan: &Scan, start: usize, end: usize, times: f64) -> Option<Found> {
    let times_word = usize::from(scan.is(end, Sense::Occasion));
    let at = end + times_word;
    let per = matches!(scan.norm(at), "a" | "an" | "per" | "each" | "every");
    let counted =
        times_word > 0 || scan.senses(start).any(|sense| matches!(sense, Sense::Times(_)));
    let each = seconds(scan, at + 1).filter(|_| per && counted && times > 0.0)?;
    let every = (each / times, each / times);
    Some(found(start..at + 2, Kind::Duration, Rule::Frequency, Unit::Every, every))
}

/// Every ten minutes, every other day, once a week.
pub fn every(scan: &Scan, start: usize) -> Option<Found> {
    if !scan.is(start, Sense::Every) {
        return None;
    }
    if scan.norm(start).is_ascii() {
        // Every Saturday, every evening, every other day.
        let other = usize::from(scan.norm(start + 1) == "other");
        let named = scan.sense(start + 1 + other, |sense| match sense {
            Sense::Weekday(_) => Some(604_800.0),
            Sense::TimeOfDay => Some(86_400.0),
            Sense::Season => Some(31_536_000.0),
            Sense::Unit(seconds) if other > 0 => Some(seconds),
            _ => None,
        });
        if let Some(seconds) = named {
            let seconds = if other > 0 { seconds * 2.0 } else { seconds };
            let end = start + 2 + other;
            let every = (seconds, seconds);
            return Some(found(start..end, Kind::Duration, Rule::Frequency, Unit::Every, every));
        }
    }
    let skip = usize::from(
        scan.token(start + 1).is_some_and(|token| token.count <= 2) && scan.is_word(start + 1),
    );
    let number = number::at(scan, start + 1 + skip);
    let (at, count) = number
        .map_or((start + 1 + skip, (1.0, 1.0)), |number| (number.end, (number.low, number.high)));
    if let Some((Kind::Duration, _, _, worth)) = unit(scan, at) {
        let by = scan.norm(start).chars().count() < 3;
        // "I resent every minute of it."
        let rhetorical = worth < 100.0 && number.is_none() && scan.norm(at + 1) == "of";
        if (!by || number.is_some()) && !rhetorical {
            let bounds = (count.0 * worth, count.1 * worth);
            return Some(found(
                start..at + 1,
                Kind::Duration,
                Rule::Frequency,
                Unit::Every,
                bounds,
            ));
        }
    }
    let span = scan.sense(start + 1 + skip, |sense| {
        if let Sense::Span(seconds) = sense { Some(seconds) } else { None }
    })?;
    Some(found(start..start + 2 + skip, Kind::Duration, Rule::Frequency, Unit::Every, (span, span)))
}

/// Whether "a night" says what a sum is for: £90 a night.
pub fn is_rate(scan: &Scan, start: usize) -> bool {
    let before = start.wrapping_sub(1);
    let money = |at: usize| scan.senses(at).any(|sense| matches!(sense, Sense::Money(..)));
    let sign =
        |at: usize| ['$', '\u{a3}', '\u{20ac}'].into_iter().any(|sign| scan.is_sign(at, sign));
    let digits = scan.digits(before).is_some();
    let signed = digits && (1..=3).any(|by| start > by && sign(start - 1 - by));
    matches!(scan.norm(start), "a" | "an" | "per") && (money(before) || signed)
}

/// 30-day, 70-pound; three quarters of an hour.
pub fn hyphened(scan: &Scan, start: usize, number: &Number) -> Option<Found> {
    let end = number.end;
    if scan.norm(end) == "quarters" && scan.norm(end + 1) == "of" {
        let at = end + 2 + usize::from(matches!(scan.norm(end + 2), "a" | "an"));
        let (kind, rule, of, worth) = unit(scan, at)?;
        let part = (number.low * worth / 4.0, number.high * worth / 4.0);
        return Some(found(start..at + 1, kind, rule, of, part));
    }
    let glued = scan.is_sign(end, '-') && scan.is_glued(end) && scan.is_glued(end + 1);
    if !glued || !scan.is_word(end + 1) || !scan.norm(end + 1).is_ascii() {
        return None;
    }
    let (kind, rule, of, worth) = unit(scan, end + 1)?;
    Some(found(start..end + 2, kind, rule, of, (number.low * worth, number.high * worth)))
}
