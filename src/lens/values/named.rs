//! Numbers that name or order: telephones, papers, the third time, three out of five.

use super::super::lexicon::Sense;
use super::super::{Kind, Rule};
use super::amount::{found, seconds, unit};
use super::number::{self, Number};
use super::scan::Scan;
use super::{Found, Unit, Value};

/// The number of a telephone: ten digits or more in groups.
pub fn telephone(scan: &Scan, start: usize) -> Option<Found> {
    let plus = usize::from(scan.is_sign(start, '+'));
    let first = start + plus;
    if plus == 0 && (scan.digits(start).is_none() || !matches!(scan.norm(start), "7" | "8")) {
        return None;
    }
    let (mut end, mut at, mut number) = (first, first, String::new());
    while at < first + 14 {
        if scan.digits(at).is_some() {
            number.push_str(scan.norm(at));
            end = at + 1;
        } else if !['-', '(', ')'].into_iter().any(|sign| scan.is_sign(at, sign)) {
            break;
        }
        at += 1;
    }
    (end > first + 2 && (10..=12).contains(&number.len())).then(|| Found {
        tokens: start..end,
        kind: Kind::Number,
        rule: Rule::Ordinal,
        value: Value::Words(vec![number]),
    })
}

/// 24/7.
pub fn always_open(scan: &Scan, start: usize) -> Option<Found> {
    let at = |at, wanted| scan.digits(at).is_some() && scan.norm(at) == wanted;
    let said = at(start, "24") && scan.is_sign(start + 1, '/') && at(start + 2, "7");
    said.then(|| Found {
        tokens: start..start + 3,
        kind: Kind::Duration,
        rule: Rule::Frequency,
        value: Value::Words(vec!["24/7".to_owned()]),
    })
}

/// Three out of five.
pub fn out_of(scan: &Scan, start: usize, number: &Number) -> Option<Found> {
    // The thing may stand between: one box out of three.
    let thing = usize::from(scan.is_thing(number.end) && scan.is(number.end + 1, Sense::OutOf));
    let out = usize::from(scan.norm(number.end) == "out");
    let at = number.end + out + thing;
    if !scan.is(at, Sense::OutOf) {
        return None;
    }
    let the = usize::from(scan.norm(at + 1) == "the");
    let whole = number::at(scan, at + 1 + the).filter(|whole| {
        whole.high >= number.low && unit(scan, whole.end).is_none() && !whole.ordinal
    })?;
    let words = vec![number.low.to_string(), whole.high.to_string()];
    Some(Found {
        tokens: start..whole.end,
        kind: Kind::Number,
        rule: Rule::Count,
        value: Value::Words(words),
    })
}

/// A sign or a word before its number: $40, № 5.
pub fn sign_before(scan: &Scan, start: usize) -> Option<Found> {
    let number = || number::at(scan, start + 1).filter(|number| number.digits);
    if scan.is_sign(start, '\u{2116}')
        || scan.is_sign(start, '#')
        || scan.is(start, Sense::NumberWord)
    {
        let dot = scan.norm(start).is_ascii() && scan.is_sign(start + 1, '.');
        let sign = usize::from(scan.is_sign(start + 1, '\u{2116}') || dot);
        if let Some(code) = code(scan, start + 1 + sign) {
            return Some(Found { tokens: start..code.tokens.end, ..code });
        }
        let number = number::at(scan, start + 1 + sign).filter(|number| number.digits)?;
        return Some(found(
            start..number.end,
            Kind::Number,
            Rule::Ordinal,
            Unit::Ordinal(String::new()),
            (number.low, number.low),
        ));
    }
    let before = !scan.is_word(start) && scan.digits(start).is_none();
    match unit(scan, start) {
        Some((Kind::Money, rule, of, worth)) if before => {
            let number = number()?;
            Some(found(
                start..number.end,
                Kind::Money,
                rule,
                of,
                (number.low * worth, number.high * worth),
            ))
        }
        _ => None,
    }
}

/// The number of a paper, in which letters and digits stand together: KZ-40711, 4471-K, F031.
pub fn code(scan: &Scan, start: usize) -> Option<Found> {
    let mut end = start;
    let (mut letters, mut digits, mut joined) = (false, 0, String::new());
    loop {
        if end > start && !scan.is_glued(end) {
            break;
        }
        if let Some((_, count)) = scan.digits(end) {
            digits += count;
        } else if scan.is_word(end) && scan.token(end)?.count <= 4 && scan.is_name(end) {
            letters = true;
        } else if !(end > start
            && (scan.is_sign(end, '-') || scan.is_sign(end, '/'))
            && scan.is_glued(end + 1)
            && (scan.digits(end + 1).is_some() || scan.is_name(end + 1)))
        {
            break;
        }
        joined.push_str(scan.norm(end));
        end += 1;
    }
    (letters && digits > 1).then(|| Found {
        tokens: start..end,
        kind: Kind::Number,
        rule: Rule::Ordinal,
        value: Value::Words(vec![joined]),
    })
}

/// A number of order in words with what it numbers; an hour or a week of that number lasts so long.
pub fn ordinal(scan: &Scan, start: usize) -> Option<Found> {
    let order = number::order(scan, start)?;
    let (end, order) = (order.end, order.low);
    if let Some(seconds) = seconds(scan, end).filter(|_| !scan.norm(start).is_ascii()) {
        let lasts = (order * seconds, order * seconds);
        return (order > 1.0)
            .then(|| found(start..end + 1, Kind::Duration, Rule::Span, Unit::Seconds, lasts));
    }
    let occasion = scan.is(end, Sense::Occasion);
    // A floor may be the ground or the top one, a teacher is not.
    if !(1.0..99.0).contains(&order) {
        return None;
    }
    let english = scan.norm(start).is_ascii();
    let opens = start == 0 || !scan.is_word(start - 1) && scan.digits(start - 1).is_none();
    let owned = (matches!(
        scan.norm(start.wrapping_sub(1)),
        "the" | "my" | "our" | "a" | "their" | "his" | "her" | "on" | "at"
    ) || english && opens)
        && scan.is_word(end)
        && !scan.is_small(end)
        && !scan.is(end, Sense::NoThing);
    // "Was twenty-third in the queue."
    let placed = english && start > 0 && scan.is_copula(start - 1) && order > 1.0;
    if placed && !scan.is_thing(end) {
        let of = Unit::Ordinal(String::new());
        return Some(found(start..end, Kind::Number, Rule::Ordinal, of, (order, order)));
    }
    // "The third is screwed in" numbers nothing that stands here.
    let state = [
        "\u{435}\u{43d}",
        "\u{435}\u{43d}\u{44b}",
        "\u{435}\u{43d}\u{430}",
        "\u{435}\u{43d}\u{43e}",
    ];
    if state.iter().any(|ending| scan.norm(end).ends_with(ending)) && scan.may_be_participle(end) {
        return None;
    }
    if !occasion && (!(scan.is_thing(end) || owned) || order < 2.0) {
        return None;
    }
    Some(found(
        start..end + 1,
        Kind::Number,
        Rule::Ordinal,
        Unit::Ordinal(scan.stem(end)),
        (order, order),
    ))
}
