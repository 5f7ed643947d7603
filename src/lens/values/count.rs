//! Numbers with the noun they count, or alone.

use super::super::lexicon::Sense;
use super::super::{Kind, Rule};
use super::amount::found;
use super::named::out_of;
use super::number::Number;
use super::scan::Scan;
use super::{Found, Unit};

/// A number with the noun it counts, or alone; "one" alone counts nothing.
pub fn plain(scan: &Scan, start: usize, number: &Number) -> Option<Found> {
    let end = number.end;
    if let Some(of) = out_of(scan, start, number) {
        return Some(of);
    }
    let english = scan.is_word(end) && scan.norm(end).is_ascii();
    // "Two calls": a verb by its form, a thing by the number before it.
    let called = |at: usize| {
        english
            && number.high > 1.0
            && scan.norm(at).ends_with('s')
            && scan.is_event(at)
            && !scan.is(at, Sense::Paying)
    };
    let counts = |at: usize| {
        scan.is_thing(at) && scan.fits(number.high, at) && !scan.is(at, Sense::Paying) || called(at)
    };
    // In English an adjective has no ending of its own: two small kids, one free breakfast.
    let qualifies = english
        && !scan.norm(end).ends_with('s')
        && (number.high > 1.0 && scan.is_thing(end) && is_plural(scan.norm(end + 1))
            || matches!(scan.norm(end), "free" | "full" | "empty" | "extra" | "other" | "more"));
    let skip = usize::from((scan.is_adjective(end) || qualifies) && counts(end + 1));
    // 9.99 student, 24.50 twice: a sum as it is written in English counts nothing.
    let priced = number.digits
        && !number.ordinal
        && number.end == start + 3
        && scan.is_sign(start + 1, '.')
        && scan.digits(start + 2).is_some_and(|(_, places)| places == 2)
        && (english || end >= scan.len() || !scan.is_word(end));
    let thing = !priced && (skip > 0 || counts(end));
    let one = !number.digits && number.low < 1.5;
    if one && is_anyone(scan, start, end) {
        return None;
    }
    let code = scan.is_sign(end, '-') && scan.is_glued(end) && scan.is_name(end + 1);
    let both = !thing && scan.is(start, Sense::Pronoun);
    let russian = !scan.norm(start).is_ascii();
    // "A couple" by itself are two people; "not one" is none; "in two words" counts nothing.
    let couple =
        russian && !thing && !number.digits && number.high > number.low && end == start + 1;
    let none = one && russian && start > 0 && scan.is_negation(start - 1);
    let said = !number.digits && number.high <= 3.0 && scan.is(end, Sense::Said);
    let mark = scan.is(end, Sense::Star) || scan.is(end + 1, Sense::Star) && scan.is_small(end);
    if one && !thing
        || couple
        || none
        || said
        || code
        || both
        || number.low < 1.0 && !number.digits
        || mark && number.high <= 5.0
    {
        return None;
    }
    let after = if thing { end + skip + 1 } else { end };
    let stem = if thing { scan.stem(end + skip) } else { String::new() };
    Some(found(
        start..after,
        Kind::Number,
        Rule::Count,
        Unit::Things(stem),
        (number.low, number.high),
    ))
}

/// Whether an English noun has the form of many.
fn is_plural(norm: &str) -> bool {
    norm.ends_with('s')
        || matches!(norm, "children" | "people" | "men" | "women" | "teeth" | "feet" | "mice")
}

/// Whether "one" counts nothing, in English: no one, every one, one pictures it.
fn is_anyone(scan: &Scan, start: usize, end: usize) -> bool {
    let before = scan.norm(start.wrapping_sub(1));
    let word = scan.norm(end);
    let verb = word.is_ascii() && word.ends_with('s') && !word.ends_with("ss");
    matches!(before, "no" | "any" | "every" | "some" | "which" | "this" | "that" | "each")
        || scan.norm(start) == "one" && verb
}
