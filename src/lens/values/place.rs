//! Where: streets and houses, floors and desks, named places.

use super::super::lexicon::Sense;
use super::super::{Kind, Rule};
use super::scan::Scan;
use super::{Found, Value, number};

/// A place that begins here.
pub fn at(scan: &Scan, start: usize) -> Option<Found> {
    let (end, rule) = numbered(scan, start)
        .or_else(|| lettered(scan, start))
        .or_else(|| address(scan, start))
        .or_else(|| service_point(scan, start))
        .or_else(|| named_point(scan, start))
        .or_else(|| landmark(scan, start))
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
    let point = |at: usize| scan.is(at, Sense::Point) || order && scan.is(at, Sense::ServicePoint);
    // Three houses are counted, as the form says; in house 3 one is meant.
    let counted = number.is_some_and(|number| {
        !number.ordinal && number.low > 1.0 && is_plural(scan, number.low, number.end)
    });
    // Two flat whites; in the first place.
    let many = number.is_some_and(|number| !number.ordinal && number.low > 1.0)
        && end
            .is_some_and(|end| scan.norm(end + 1).is_ascii() && scan.norm(end + 1).ends_with('s'));
    let said = order && scan.norm(start + 1) == "place";
    if let Some(end) = end.filter(|&end| point(end) && !counted && !many && !said) {
        let preposition = scan.after(start, Sense::PlacePreposition);
        let ordinal = order || number.is_some_and(|number| number.ordinal);
        let first = start == 0 || !scan.is_word(start - 1) && scan.digits(start - 1).is_none();
        return (preposition || ordinal || first).then_some((end + 1, Rule::Point));
    }
    if !scan.is(start, Sense::Point) {
        return None;
    }
    let sign = usize::from(
        scan.is_sign(start + 1, '.')
            || scan.is_sign(start + 1, '\u{2116}')
            || scan.is_sign(start + 1, '#'),
    );
    let word =
        usize::from(scan.is(start + 1 + sign, Sense::NumberWord) && scan.norm(start).is_ascii());
    let first = start + 1 + sign + word;
    let number = number::at(scan, first).filter(|number| {
        number.end < first + 3 && (number.digits || is_named(scan, start, number, word > 0))
    })?;
    // Between 10:12 and 11:12 is no window 10, and from 8 till 1 no till.
    let clock = scan.is_sign(number.end, ':') && scan.is_glued(number.end)
        || scan.norm(start) == "till" && !before_till(scan, start)
        || super::clock::at(scan, first).is_some_and(|(end, ..)| end > number.end + 1);
    if clock {
        return None;
    }
    let counts = scan.senses(number.end).any(|sense| {
        matches!(
            sense,
            Sense::Unit(_)
                | Sense::Money(..)
                | Sense::Occasion
                | Sense::Measure(..)
                | Sense::Month(_)
        )
    }) || scan.is_sign(number.end, '\u{b0}');
    // A letter of the house.
    let letter = usize::from(
        scan.token(number.end).is_some_and(|token| token.count == 1 && !token.spaced)
            && scan.is_word(number.end),
    );
    let thing = scan.is_thing(number.end) && is_plural(scan, number.low, number.end);
    let part = matches!(scan.norm(number.end), "of" | "out");
    (!counts && !thing && !part).then_some((number.end + letter, Rule::Point))
}

/// Whether a number in words names a point rather than counts: at desk three, till number two.
fn is_named(scan: &Scan, start: usize, number: &number::Number, said: bool) -> bool {
    let whole = number.low.fract() == 0.0 && number.low >= 1.0 && number.low <= number.high;
    let placed = start > 0
        && (scan.after(start, Sense::PlacePreposition)
            || scan.norm(start - 1) == "the" && scan.after(start - 1, Sense::PlacePreposition));
    let ends = !scan.is_word(number.end) || scan.is_plain(number.end) && !scan.is_thing(number.end);
    scan.norm(start).is_ascii() && whole && (said || placed) && ends
}

/// Whether a till may stand here, and not the end of a range of hours.
fn before_till(scan: &Scan, start: usize) -> bool {
    start == 0
        || scan.after(start, Sense::PlacePreposition)
        || matches!(scan.norm(start - 1), "the" | "a" | "my" | "their" | "," | "self-service")
}

/// Room B12, seat 12F, row F; at B4: a point with a letter, and number 61.
fn lettered(scan: &Scan, start: usize) -> Option<(usize, Rule)> {
    if !scan.norm(start).is_ascii() {
        return None;
    }
    let letter = |at: usize| {
        scan.is_word(at) && scan.token(at).is_some_and(|token| token.count == 1) && scan.is_name(at)
    };
    let short = |at: usize| scan.digits(at).is_some_and(|(_, count)| count <= 3);
    let code = |at: usize| {
        let first = letter(at) && short(at + 1) && scan.is_glued(at + 1);
        let last = short(at) && letter(at + 1) && scan.is_glued(at + 1);
        (first || last).then_some(at + 2)
    };
    let placed = start > 0
        && matches!(
            scan.norm(start - 1),
            "at" | "outside" | "near" | "opposite" | "behind" | "from"
        );
    if scan.is(start, Sense::Point) {
        let alone = || {
            let ends = !scan.is_word(start + 2) || !scan.is_name(start + 2);
            (letter(start + 1) && scan.norm(start + 1) != "i" && ends).then_some(start + 2)
        };
        return code(start + 1).or_else(alone).map(|end| (end, Rule::Point));
    }
    if placed && scan.is(start, Sense::NumberWord) {
        let dot = usize::from(scan.is_sign(start + 1, '.'));
        let number = number::at(scan, start + 1 + dot).filter(|number| !number.ordinal)?;
        return Some((number.end, Rule::Address));
    }
    placed.then(|| code(start)).flatten().map(|end| (end, Rule::Point))
}

/// Whether a Russian noun has a form in which just so many are counted, and that hardly stands
/// otherwise after the number of a place.
fn is_plural(scan: &Scan, number: f64, at: usize) -> bool {
    let norm = scan.norm(at);
    let few = (2.0..5.0).contains(&number);
    let endings: &[&str] = if few {
        &["\u{430}", "\u{44f}", "\u{438}", "\u{44b}"]
    } else {
        &["\u{43e}\u{432}", "\u{435}\u{432}", "\u{435}\u{439}"]
    };
    !norm.is_ascii() && endings.iter().any(|ending| norm.ends_with(ending))
}

/// A street with its name, and the house after it; a named place.
fn address(scan: &Scan, start: usize) -> Option<(usize, Rule)> {
    if let Some(street) = street(scan, start).or_else(|| route(scan, start)) {
        return Some(street);
    }
    let named_first = scan.norm(start).is_ascii() && !scan.is_sign(start + 1, '.');
    if scan.is(start, Sense::Point) && !named_first {
        let dot = usize::from(scan.is_sign(start + 1, '.'));
        let first = start + 1 + dot;
        let code = scan.is_glued(first + 1)
            && (scan.is_sign(first + 1, '-') || scan.digits(first + 1).is_some());
        if !scan.is_name(first) || scan.is(first, Sense::Point) || code {
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
    // On Lesnaya: a street by its name alone.
    let on = scan.norm(start.wrapping_sub(1)) == "\u{43d}\u{430}";
    let street = ["\u{43e}\u{439}", "\u{435}\u{439}"];
    if on
        && scan.is_proper(start)
        && scan.is_adjective(start)
        && street.iter().any(|ending| scan.norm(start).ends_with(ending))
        && scan.senses(start).next().is_none()
        && !scan.is_thing(start + 1)
    {
        return Some((start + 1, Rule::Address));
    }
    // Baker Street, 12 Baker Street.
    // 31b Millbrook Road.
    let letter = scan.token(start + 1).is_some_and(|token| token.count == 1 && !token.spaced)
        && scan.is_word(start + 1);
    let first = match scan.digits(start) {
        Some(_) => start + 1 + usize::from(letter),
        None => start,
    };
    let names = (first..).take_while(|&at| scan.is_name(at)).take(4).count();
    if names < 2 {
        return None;
    }
    let last = (first + 1..first + names)
        .rev()
        .find(|&at| scan.is(at, Sense::Point) || scan.is(at, Sense::NamedPlace))?;
    // In a sentence that is all in capitals no word is a name.
    let small = (first..last).any(|at| {
        !scan.is_proper(at)
            && (scan.is_small(at) || scan.is_event(at) || scan.is(at, Sense::NoThing))
            || scan.is(at, Sense::Pronoun)
    });
    let shouted = !scan.is_proper(last) && scan.is(last, Sense::NamedPlace);
    (!small && !shouted).then(|| (house(scan, last + 1), Rule::Address))
}

/// Moscow highway, 7; Komsomolskaya, 15: a name that is an adjective, before the word for a street
/// or before a house.
fn street(scan: &Scan, start: usize) -> Option<(usize, Rule)> {
    // The endings of adjectives, and of names in -ov and -in that streets are called after.
    const NAMES: [&str; 11] = [
        "\u{430}\u{44f}",
        "\u{43e}\u{439}",
        "\u{443}\u{44e}",
        "\u{43e}\u{435}",
        "\u{435}\u{435}",
        "\u{43e}\u{43c}",
        "\u{435}\u{43c}",
        "\u{438}\u{439}",
        "\u{43e}\u{433}\u{43e}",
        "\u{43e}\u{432}\u{430}",
        "\u{438}\u{43d}\u{430}",
    ];
    let norm = scan.norm(start);
    let named = scan.is_proper(start)
        && !norm.is_ascii()
        && NAMES.iter().any(|ending| norm.ends_with(ending))
        && scan.senses(start).next().is_none();
    if !named {
        return None;
    }
    if scan.is(start + 1, Sense::Point) && !scan.is_name(start + 1) {
        let end = house(scan, start + 2);
        let said = end > start + 2 || start > 0 && scan.after(start, Sense::PlacePreposition);
        return said.then_some((end, Rule::Address));
    }
    let house = scan.is_sign(start + 1, ',')
        && scan.digits(start + 2).is_some_and(|(_, count)| count <= 3)
        && !scan.is_thing(start + 3)
        && !scan
            .senses(start + 3)
            .any(|sense| matches!(sense, Sense::Unit(_) | Sense::Money(..) | Sense::Measure(..)));
    house.then_some((start + 3, Rule::Address))
}

/// Kazan — Sochi: where something goes, both by name.
fn route(scan: &Scan, start: usize) -> Option<(usize, Rule)> {
    let dash = ['-', '\u{2013}', '\u{2014}'].into_iter().any(|dash| scan.is_sign(start + 1, dash));
    let name = |at: usize| {
        scan.is_proper(at)
            && scan.is_thing(at)
            && !scan.is_adjective(at)
            && scan.senses(at).next().is_none()
    };
    (start > 0 && dash && name(start) && name(start + 2)).then_some((start + 3, Rule::Address))
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
            let counted = scan.senses(number.end).any(|sense| {
                matches!(sense, Sense::Unit(_) | Sense::Money(..) | Sense::Measure(..))
            });
            let clock = scan.is_sign(number.end, ':');
            if counted || clock { end } else { number.end }
        }
        _ => end,
    }
}

/// A place where a firm serves its clients, after a preposition.
fn service_point(scan: &Scan, start: usize) -> Option<(usize, Rule)> {
    let article = usize::from(matches!(scan.norm(start.wrapping_sub(1)), "the" | "a" | "your"));
    // The front desk.
    let two = article > 0 && scan.is_word(start) && scan.is(start + 1, Sense::ServicePoint);
    let before = start.checked_sub(1 + article)?;
    let preposition = scan.is(before, Sense::PlacePreposition)
        || article > 0
            && matches!(scan.norm(before), "left" | "leave" | "leaving" | "reached" | "approached");
    // The girl on reception is one of the staff.
    let staff = scan.norm(before) == "on" && scan.norm(before).is_ascii();
    (preposition && !staff && (two || scan.is(start, Sense::ServicePoint)))
        .then_some((start + 1 + usize::from(two), Rule::Point))
}

/// The Harlow showroom, your Mill Lane branch: a point with a name before it, written small.
fn named_point(scan: &Scan, start: usize) -> Option<(usize, Rule)> {
    let led = start > 0
        && scan.norm(start - 1).is_ascii()
        && (matches!(scan.norm(start - 1), "the" | "your" | "their" | "our")
            || scan.is(start - 1, Sense::PlacePreposition));
    let name = |at: usize| scan.is_proper(at) && scan.is_thing(at) && scan.norm(at).is_ascii();
    let names = (start..start + 3).take_while(|&at| name(at)).count();
    let end = start + names;
    let plain = (start..end)
        .all(|at| scan.senses(at).all(|sense| matches!(sense, Sense::Point | Sense::NamedPlace)));
    let point = scan.is(end, Sense::ServicePoint)
        || scan.is(end, Sense::NamedPlace)
        || matches!(
            scan.norm(end),
            "branch" | "store" | "surgery" | "clinic" | "station" | "hotel"
        );
    (led && names > 0 && plain && point && !scan.is_name(end)).then_some((end + 1, Rule::Address))
}

/// Outside the bakery, opposite the station; in the blue room.
fn landmark(scan: &Scan, start: usize) -> Option<(usize, Rule)> {
    let the = start > 0 && matches!(scan.norm(start - 1), "the" | "a" | "our" | "your");
    let before = start.checked_sub(2).filter(|_| the)?;
    let beside =
        matches!(scan.norm(before), "outside" | "opposite" | "behind" | "beside" | "near" | "past");
    let coloured = matches!(
        scan.norm(start),
        "red" | "blue" | "green" | "yellow" | "white" | "orange" | "purple" | "pink" | "grey"
    ) && matches!(
        scan.norm(start + 1),
        "room" | "zone" | "door" | "gate" | "entrance" | "line" | "ward"
    );
    if coloured && scan.is(before, Sense::PlacePreposition) {
        return Some((start + 2, Rule::Point));
    }
    (beside && scan.is(start, Sense::Landmark)).then_some((start + 1, Rule::Address))
}

/// A town, or whatever has a name of its own, after a preposition that says where.
fn town(scan: &Scan, start: usize) -> Option<(usize, Rule)> {
    // The name of a town may end as a Russian adjective does.
    let near = |at: usize| {
        scan.norm(at).ends_with('\u{43c}') && scan.norm(at.wrapping_sub(1)).ends_with('\u{434}')
    };
    let proper = |at: usize| {
        scan.is_proper(at)
            && scan.is_thing(at)
            && (near(at) || !scan.is_adjective(at))
            && scan.senses(at).next().is_none()
    };
    if !proper(start) || start == 0 {
        return None;
    }
    let two = usize::from(scan.norm(start).is_ascii() && proper(start + 1));
    let found = Some((start + 1 + two, Rule::Address));
    if scan.after(start, Sense::TownPreposition) {
        return found;
    }
    if !scan.norm(start).is_ascii() {
        return None;
    }
    let the = usize::from(scan.norm(start - 1) == "the");
    let before = start.checked_sub(1 + the)?;
    match scan.norm(before) {
        "at" => {
            let aimed = before > 0 && scan.is(before - 1, Sense::Aiming);
            (!aimed && (before > 0 || the > 0)).then_some(found).flatten()
        }
        "from" | "to" | "of" if the == 0 => {
            let out = scan.norm(before.wrapping_sub(1)) == "out";
            let from = (before.saturating_sub(4)..before).any(|at| scan.norm(at) == "from");
            let to = scan.norm(start + 1 + two) == "to" && proper(start + 2 + two);
            let goes = (0..scan.len()).any(|at| scan.is(at, Sense::Travelling));
            let said = match scan.norm(before) {
                "of" => out,
                "to" => goes || from && scan.is_name(before - 1),
                _ => goes || to,
            };
            said.then_some(found).flatten()
        }
        _ => None,
    }
}
