//! Where: streets and houses, floors and desks, named places.

use super::super::lexicon::Sense;
use super::super::{Kind, Rule};
use super::scan::Scan;
use super::{Found, Value, number};

/// A place that begins here.
pub fn at(scan: &Scan, start: usize) -> Option<Found> {
    let (end, rule) = numbered(scan, start)
        .or_else(|| address(scan, start))
        .or_else(|| service_point(scan, start))
        .or_else(|| town(scan, start))?;
    let words = (start..end).filter(|&at| scan.is_word(at) || scan.digits(at).is_some());
    let value = Value::Words(words.map(|at| scan.stem(at)).collect());
    Some(Found { tokens: start..end, kind: Kind::Place, rule, value })
}

/// The third floor, floor 3.
fn numbered(scan: &Scan, start: usize) -> Option<(usize, Rule)> {
    let order = scan.senses(start).any(|sense| matches!(sense, Sense::Ordinal(_)));
    let number = number::at(scan, start).filter(|number| number.ordinal || number.digits);
    let end = if order { Some(start + 1) } else { number.map(|number| number.end) };
    if let Some(end) = end.filter(|&end| scan.is(end, Sense::Point)) {
        let preposition = scan.after(start, Sense::PlacePreposition);
        let ordinal = order || number.is_some_and(|number| number.ordinal);
        return (preposition || ordinal).then_some((end + 1, Rule::Point));
    }
    if !scan.is(start, Sense::Point) {
        return None;
    }
    let sign = usize::from(
        scan.is_sign(start + 1, '.')
            || scan.is_sign(start + 1, '\u{2116}')
            || scan.is_sign(start + 1, '#'),
    );
    let first = start + 1 + sign;
    let number =
        number::at(scan, first).filter(|number| number.digits && number.end < first + 3)?;
    let counts =
        scan.senses(number.end).any(|sense| matches!(sense, Sense::Unit(_) | Sense::Money(..)));
    // A letter of the house.
    let letter = usize::from(
        scan.token(number.end).is_some_and(|token| token.count == 1 && !token.spaced)
            && scan.is_word(number.end),
    );
    (!counts).then_some((number.end + letter, Rule::Point))
}

/// A street with its name, and the house after it; a named place.
fn address(scan: &Scan, start: usize) -> Option<(usize, Rule)> {
    if scan.is(start, Sense::Point) {
        let dot = usize::from(scan.is_sign(start + 1, '.'));
        let first = start + 1 + dot;
        if !scan.is_name(first) || scan.norm(start).is_ascii() && dot == 0 {
            return None;
        }
        let mut end = first + 1;
        while scan.is_name(end) {
            end += 1;
        }
        return Some((house(scan, end), Rule::Address));
    }
    // On Kirova, 48: a name after a preposition, and a house.
    if scan.is_name(start)
        && !scan.norm(start).is_ascii()
        && scan.after(start, Sense::PlacePreposition)
    {
        let end = house(scan, start + 1);
        let order = scan.senses(end).any(|sense| matches!(sense, Sense::Ordinal(_)));
        let counts = end == start + 2 && scan.is_thing(end) && !order;
        if end > start + 1 && !counts {
            return Some((end, Rule::Address));
        }
    }
    // Baker Street, 12 Baker Street.
    let first = if scan.digits(start).is_some() { start + 1 } else { start };
    let names = (first..).take_while(|&at| scan.is_name(at)).take(4).count();
    if names < 2 {
        return None;
    }
    let last = (first + 1..first + names).rev().find(|&at| scan.is(at, Sense::Point))?;
    Some((house(scan, last + 1), Rule::Address))
}

/// The end of an address that goes on with the number of a house.
fn house(scan: &Scan, end: usize) -> usize {
    let comma = usize::from(scan.is_sign(end, ','));
    if let Some((after, _)) = numbered(scan, end + comma) {
        return after;
    }
    // A house may have a short word and a dot before its number.
    let short = scan.token(end + comma).is_some_and(|token| token.count == 1)
        && scan.is_word(end + comma)
        && scan.is_sign(end + comma + 1, '.');
    let first = end + comma + if short { 2 } else { 0 };
    match number::at(scan, first) {
        Some(number) if number.digits && number.end == first + 1 => {
            let counted = scan
                .senses(number.end)
                .any(|sense| matches!(sense, Sense::Unit(_) | Sense::Money(..)));
            let clock = scan.is_sign(number.end, ':');
            if counted || clock { end } else { number.end }
        }
        _ => end,
    }
}

/// A place where a firm serves its clients, after a preposition.
fn service_point(scan: &Scan, start: usize) -> Option<(usize, Rule)> {
    let article = usize::from(matches!(scan.norm(start.wrapping_sub(1)), "the" | "a"));
    // The front desk.
    let two = article > 0 && scan.is_word(start) && scan.is(start + 1, Sense::ServicePoint);
    let preposition =
        start.checked_sub(1 + article).is_some_and(|at| scan.is(at, Sense::PlacePreposition));
    (preposition && (two || scan.is(start, Sense::ServicePoint)))
        .then_some((start + 1 + usize::from(two), Rule::Point))
}

/// A town, or whatever has a name of its own, after a preposition that says where.
fn town(scan: &Scan, start: usize) -> Option<(usize, Rule)> {
    let name = scan.is_proper(start) && scan.is_thing(start) && !scan.is_adjective(start);
    let named = name && scan.after(start, Sense::TownPreposition);
    (named && scan.senses(start).next().is_none()).then_some((start + 1, Rule::Address))
}
