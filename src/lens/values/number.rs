//! Numbers, in digits and in words.

use super::super::lexicon::Sense;
use super::scan::Scan;

/// A number that was read: where it ends, and its bounds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Number {
    /// The token after it.
    pub end: usize,
    /// At least.
    pub low: f64,
    /// At most.
    pub high: f64,
    /// Whether it stands in digits.
    pub digits: bool,
    /// Whether it has an ending of order: 5th.
    pub ordinal: bool,
}

/// Reads a number or a range of two that begins here.
pub fn at(scan: &Scan, start: usize) -> Option<Number> {
    let first = one(scan, start)?;
    let dash = ['-', '\u{2013}', '\u{2014}'].into_iter().any(|dash| scan.is_sign(first.end, dash));
    let second = || one(scan, first.end + 1).filter(|second| second.digits == first.digits);
    if dash && let Some(number) = of_parts(scan, start) {
        return Some(number);
    }
    // Four or five times.
    let either = scan.norm(first.end) == "or"
        && second().is_some_and(|second| {
            first.low < second.low && second.high <= first.low * 3.0 && second.low.fract() == 0.0
        });
    let dash = dash || either || is_up_to(scan, start, first.end);
    if dash
        && !first.ordinal
        && let Some(second) = second()
    {
        // In 2–3 thousand both are thousands.
        let raise = if second.low >= 1000.0 && first.low < 100.0 { 1000.0 } else { 1.0 };
        if first.low * raise <= second.high {
            return Some(Number { low: first.low * raise, high: second.high, ..second });
        }
    }
    Some(first)
}

/// The number of a contract or a ticket, whose parts are no range: 77-0419/2, 51-877.
fn of_parts(scan: &Scan, start: usize) -> Option<Number> {
    let parted = |at: usize| {
        (scan.is_sign(at, '-') || scan.is_sign(at, '/'))
            && scan.is_glued(at)
            && scan.is_glued(at + 1)
            && scan.digits(at + 1).is_some()
    };
    let (first, _) = scan.digits(start)?;
    let (second, places) = scan.digits(start + 2).filter(|_| parted(start + 1))?;
    let zero = places > 2 && scan.norm(start + 2).starts_with('0');
    let far = first > 12.0 && second > first * 10.0;
    let back = first >= 1000.0 && second < first;
    let named = start > 0
        && (scan.is_sign(start - 1, '\u{2116}')
            || scan.after(start, Sense::NumberWord)
            || scan.after(start, Sense::Label) && first > 31.0);
    if !(zero || far || back || named || parted(start + 3)) {
        return None;
    }
    let (mut end, mut value) = (start + 1, first);
    while parted(end) {
        let (part, places) = scan.digits(end + 1)?;
        value = value * 10f64.powi(i32::try_from(places).unwrap_or(0)) + part;
        end += 2;
    }
    Some(Number { end, low: value, high: value, digits: true, ordinal: false })
}

/// "15 to 20 minutes": a range, because only the second number has its unit.
fn is_up_to(scan: &Scan, start: usize, at: usize) -> bool {
    scan.norm(at) == "to"
        && scan.norm(start.wrapping_sub(1)) != "from"
        && one(scan, at + 1).is_some_and(|second| {
            scan.senses(second.end).any(|sense| matches!(sense, Sense::Unit(_)))
        })
}

/// Reads one number that begins here.
pub fn one(scan: &Scan, start: usize) -> Option<Number> {
    if scan.digits(start).is_some() { in_digits(scan, start) } else { in_words(scan, start) }
}

/// Reads a number of order: 5th, the twenty-seventh.
pub fn order(scan: &Scan, start: usize) -> Option<Number> {
    let ordinal = |at| {
        scan.sense(at, |sense| if let Sense::Ordinal(order) = sense { Some(order) } else { None })
    };
    if scan.digits(start).is_some() {
        return in_digits(scan, start).filter(|number| number.ordinal);
    }
    let whole = |value: f64, end| {
        Some(Number { end, low: value, high: value, digits: false, ordinal: true })
    };
    if let Some(order) = ordinal(start) {
        return whole(order, start + 1);
    }
    let tens = scan.sense(start, |sense| match sense {
        Sense::Number(tens) if tens >= 20.0 => Some(tens),
        _ => None,
    });
    if let Some(tens) = tens {
        let one = ordinal(start + 1).filter(|&one| one < 10.0)?;
        return whole(tens + one, start + 2);
    }
    let (tens, one) = scan.parts(start)?;
    let tens = scan
        .senses_of(tens)
        .find_map(|sense| if let Sense::Number(tens) = sense { Some(tens) } else { None })?;
    let one = scan
        .senses_of(one)
        .find_map(|sense| if let Sense::Ordinal(one) = sense { Some(one) } else { None })?;
    whole(tens + one, start + 1)
}

fn in_digits(scan: &Scan, start: usize) -> Option<Number> {
    let (mut value, count) = scan.digits(start)?;
    let mut end = start + 1;
    if count <= 3 {
        while let Some((more, 3)) = scan.digits(end).filter(|_| !scan.is_glued(end)) {
            value = value * 1000.0 + more;
            end += 1;
        }
    }
    if (scan.is_sign(end, ',') || scan.is_sign(end, '.'))
        && scan.is_glued(end)
        && scan.is_glued(end + 1)
        && let Some((part, places)) = scan.digits(end + 1)
    {
        let thousands = places == 3 && count <= 3;
        let shift = 10f64.powi(i32::try_from(places).unwrap_or(0));
        value = if thousands { value * 1000.0 + part } else { value + part / shift };
        end += 2;
        while let Some((more, 3)) = thousands.then(|| scan.digits(end + 1)).flatten() {
            if !(scan.is_sign(end, ',') || scan.is_sign(end, '.')) || !scan.is_glued(end + 1) {
                break;
            }
            value = value * 1000.0 + more;
            end += 2;
        }
        // 1,200.50: after the thousands the parts of one.
        if thousands
            && (scan.is_sign(end, '.') || scan.is_sign(end, ','))
            && scan.is_glued(end)
            && scan.is_glued(end + 1)
            && let Some((part, 1 | 2)) = scan.digits(end + 1)
        {
            let places = scan.digits(end + 1).map_or(1, |(_, places)| places);
            value += part / 10f64.powi(i32::try_from(places).unwrap_or(0));
            end += 2;
        }
    }
    let mut ordinal = false;
    let suffix = scan.is_sign(end, '-') && scan.is_glued(end) && scan.is_glued(end + 1);
    let short =
        |at: usize| scan.token(at).is_some_and(|token| token.count <= 3) && scan.is_word(at);
    let plain = |at: usize| scan.senses(at).next().is_none();
    if suffix && short(end + 1) && plain(end + 1) {
        // These end the forms of counting in Russian, all others those of order.
        let counting = scan.norm(end + 1).ends_with(['\u{44c}', '\u{438}', '\u{445}']);
        ordinal = scan.token(end + 1).is_some_and(|token| token.count <= 2)
            && scan.norm(end + 1).len() < 5
            && !counting;
        end += 2;
    } else if scan.is_glued(end)
        && (matches!(scan.norm(end), "st" | "nd" | "rd" | "th")
            || short(end) && plain(end) && !scan.norm(end).is_ascii() && scan.norm(end).len() > 2)
    {
        ordinal = true;
        end += 1;
    }
    let (value, end) = multiplied(scan, value, end);
    Some(Number { end, low: value, high: value, digits: true, ordinal })
}

/// A number and the thousands after it.
fn multiplied(scan: &Scan, value: f64, end: usize) -> (f64, usize) {
    let multiplier = |sense| if let Sense::Multiplier(by) = sense { Some(by) } else { None };
    match scan.sense(end, multiplier) {
        Some(by) if by > 1.0 && !is_lone_letter(scan, end) => {
            let dot = scan.is_sign(end + 1, '.') && scan.is_glued(end + 1) && end + 2 < scan.len();
            let after = end + 1 + usize::from(dot);
            // Three thousand 600 roubles, in digits.
            let rest = scan.digits(after).filter(|&(rest, count)| {
                by >= 1000.0 && count <= 3 && rest < by && value.fract() == 0.0
            });
            let paid = || scan.senses(after + 1).any(|sense| matches!(sense, Sense::Money(..)));
            match rest.filter(|_| paid()) {
                Some((rest, _)) => (value * by + rest, after + 1),
                None => (value * by, after),
            }
        }
        _ => (value, end),
    }
}

fn in_words(scan: &Scan, start: usize) -> Option<Number> {
    if scan.norm(start) == "half" {
        let a = usize::from(scan.norm(start + 1) == "a");
        if scan.norm(start + 1 + a) == "dozen" {
            let end = start + 2 + a;
            return Some(Number { end, low: 6.0, high: 6.0, digits: false, ordinal: false });
        }
    }
    let mut end = start;
    let (mut total, mut part) = (0.0, 0.0);
    let mut vague: Option<(f64, f64)> = None;
    while let Some(step) = scan.sense(end, worth).or_else(|| compound(scan, end)) {
        // A number is said from the greatest part down: "two three" is two numbers.
        match step {
            Sense::Number(worth) => {
                let fits = part == 0.0
                    || (part >= 20.0 && worth < 10.0)
                    || (part >= 100.0 && worth < 100.0);
                if !fits || vague.is_some() {
                    break;
                }
                part += worth;
            }
            Sense::Vague(low, high) if end == start => vague = Some((low, high)),
            Sense::Multiplier(by)
                if end > start
                    || by >= 1000.0 && is_one(scan, end) && !is_letter(scan, end)
                    || is_a_hundred(scan, end) =>
            {
                if let Some((low, high)) = vague {
                    vague = Some((low * by, high * by));
                } else if by < 1000.0 {
                    part = part.max(1.0) * by;
                } else {
                    total += part.max(1.0) * by;
                    part = 0.0;
                }
            }
            _ => break,
        }
        end += 1;
        // A hundred and sixty.
        let parted = part >= 100.0 || total > 0.0 && part == 0.0;
        if vague.is_none() && parted && scan.norm(end) == "and" {
            let smaller = |sense: Sense| matches!(sense, Sense::Number(less) if less >= 1.0);
            let next = scan.senses(end + 1).any(smaller) || compound(scan, end + 1).is_some();
            end += usize::from(next && (part + total) % 100.0 == 0.0);
        }
    }
    if end == start {
        return None;
    }
    let value = total + part;
    let half = (1..=3).find(|&by| scan.is(end + by - 1, Sense::HalfMore));
    let (low, high) = vague.unwrap_or((value, value));
    let joined = half.filter(|&by| {
        by > 1 && (0..by - 1).all(|at| scan.token(end + at).is_some_and(|token| token.count <= 3))
    });
    match joined {
        Some(by) if vague.is_none() => {
            let (value, end) = multiplied(scan, low + 0.5, end + by);
            Some(Number { end, low: value, high: value, digits: false, ordinal: false })
        }
        _ => Some(Number { end, low, high, digits: false, ordinal: false }),
    }
}

/// Whether a token is a letter that stands by itself: a preposition, not thousands.
pub fn is_lone_letter(scan: &Scan, at: usize) -> bool {
    scan.token(at).is_some_and(|token| token.count == 1 && token.spaced)
}

/// Whether a token is one letter.
fn is_letter(scan: &Scan, at: usize) -> bool {
    scan.token(at).is_some_and(|token| token.count == 1)
}

/// Whether "a thousand" stands for one of it, before a smaller number or its unit.
fn is_one(scan: &Scan, at: usize) -> bool {
    scan.senses(at + 1).any(|sense| matches!(sense, Sense::Number(_) | Sense::Money(..)))
}

/// Whether "hundred" has the article that makes it one of it, in English.
fn is_a_hundred(scan: &Scan, at: usize) -> bool {
    let one = at > 0 && matches!(scan.norm(at - 1), "a" | "an");
    one && matches!(scan.norm(at), "hundred" | "thousand")
}

fn worth(sense: Sense) -> Option<Sense> {
    matches!(sense, Sense::Number(_) | Sense::Vague(..) | Sense::Multiplier(_)).then_some(sense)
}

/// Two numbers in one word with a hyphen: twenty-five; or a guess of two: two-three.
fn compound(scan: &Scan, at: usize) -> Option<Sense> {
    let (first, second) = scan.parts(at)?;
    let number = |word: &str| {
        scan.senses_of(word)
            .find_map(|sense| if let Sense::Number(worth) = sense { Some(worth) } else { None })
    };
    let (first, second) = (number(first)?, number(second)?);
    Some(if first >= 20.0 && second < 10.0 {
        Sense::Number(first + second)
    } else {
        Sense::Vague(first, second)
    })
}
