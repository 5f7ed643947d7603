//! Whether two facts are worth the same.

use super::super::values::{SOME_MONEY, Unit};
use super::hold::{Fact, Word, Worth};
use crate::lens::Kind;
use crate::lens::lexicon::hashed;

/// Where to look for what is worth the same: two facts of one worth have one key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key(u8, i64, Word);

/// The key of a fact.
pub fn key(fact: &Fact) -> Key {
    match &fact.worth {
        Worth::Amount { of, low, high } => {
            let middle = f64::midpoint(*low, *high);
            match of {
                // A year and twelve months are the same, and differ by days.
                Unit::Seconds | Unit::Every if middle > YEARLY => {
                    Key(0, whole(middle / MONTH), unit(of))
                }
                Unit::Things(_) | Unit::Ordinal(_) => Key(1, hundredths(middle), fact.unit),
                _ => Key(0, hundredths(middle), unit(of)),
            }
        }
        Worth::Clock { from, .. } => Key(2, i64::from(from % 720), 0),
        Worth::Date { day, month, year } => match (day, month) {
            (0, 0) => Key(3, i64::from(*year), 2),
            (0, _) => Key(3, i64::from(*month), 1),
            _ => Key(3, i64::from(*day), 0),
        },
        Worth::Weekday(day) => Key(4, i64::from(*day), 0),
        Worth::Day(day) => Key(5, i64::from(*day), 0),
        Worth::Words(words) => Key(6, 0, mixed(words)),
        Worth::Place(words) => Key(7, 0, mixed(words)),
        Worth::Quote(words) => Key(8, 0, mixed(words)),
    }
}

/// Whether two facts with one key are worth the same.
pub fn same(a: &Fact, b: &Fact) -> bool {
    match (&a.worth, &b.worth) {
        (
            Worth::Amount { of: Unit::Seconds | Unit::Every, low, .. },
            Worth::Amount { low: other, .. },
        ) if *low > YEARLY && *other > YEARLY => true,
        (Worth::Amount { low, high, .. }, Worth::Amount { low: from, high: to, .. }) => {
            near(*low, *from) && near(*high, *to)
        }
        (
            Worth::Clock { from, to, open },
            Worth::Clock { from: other, to: until, open: other_open },
        ) => {
            let open = *open || *other_open;
            let same = |a: u16, b: u16| a == b || open && a % 720 == b % 720;
            same(*from, *other) && same(*to, *until)
        }
        (Worth::Date { day, month, year }, Worth::Date { day: on, month: of, year: other }) => {
            (day == on) && agree(month, of) && agree(year, other)
        }
        (a, b) => a == b,
    }
}

/// Whether two facts that stand near each other, and to which nothing better was found, may be the
/// same in other words: five people for five clients, 1.5 thousand for 1500 ₽.
pub fn alike(a: &Fact, b: &Fact) -> bool {
    match (&a.worth, &b.worth) {
        (
            Worth::Amount { of: first, low, high },
            Worth::Amount { of: second, low: from, high: to },
        ) => {
            let bare = |unit: &Unit| match unit {
                Unit::Things(noun) => noun.is_empty(),
                Unit::Money(currency) => *currency == SOME_MONEY,
                _ => false,
            };
            let counted =
                |unit: &Unit| matches!(unit, Unit::Things(_) | Unit::Ordinal(_) | Unit::Times);
            // "The limit is 1.6", and 1.6 mm.
            let written = (bare(first) || bare(second))
                && matches!((first, second), (Unit::Measure(_), _) | (_, Unit::Measure(_)))
                && a.numbers == b.numbers
                && !a.numbers.is_empty();
            let units = first == second
                || bare(first)
                || bare(second)
                || counted(first) && counted(second)
                // Entered three times, three entries.
                || matches!(
                    (first, second),
                    (Unit::Times, Unit::Things(_)) | (Unit::Things(_), Unit::Times)
                )
                || matches!(
                    (first, second),
                    (Unit::Seconds, Unit::Every) | (Unit::Every, Unit::Seconds)
                );
            let money = |unit: &Unit| matches!(unit, Unit::Money(_));
            let near = |a: f64, b: f64| {
                near(a, b)
                    // Kopecks may be left out.
                    || money(first) && money(second) && (a - b).abs() < 1.0
                        && (a.fract() == 0.0 || b.fract() == 0.0)
            };
            let times =
                first != second && matches!((first, second), (Unit::Times, _) | (_, Unit::Times));
            let told = *low > 12.0 && !times
                // The third time, three times.
                || a.unit == b.unit && a.unit != 0
                || bare(first)
                || bare(second)
                || shared(&a.near, &b.near) > 0
                || counts_same(a, b);
            // "Three" of what is told beside it: three, at most four weeks.
            let left_out = (bare(first) || bare(second))
                && !a.numbers.is_empty()
                && a.numbers == b.numbers
                && a.kind != b.kind;
            left_out || written || near(*low, *from) && near(*high, *to) && units && told
        }
        (Worth::Date { .. }, Worth::Date { .. }) => dates_agree(&a.worth, &b.worth),
        // Late five times; late in five lessons of eight.
        (Worth::Words(_), Worth::Amount { .. }) | (Worth::Amount { .. }, Worth::Words(_))
            if is_share(a) || is_share(b) =>
        {
            a.numbers.first() == b.numbers.first() && a.kind == b.kind
        }
        // Tomorrow, the next day: a day is told anew by whoever tells it later.
        (Worth::Day(by), Worth::Words(words)) | (Worth::Words(words), Worth::Day(by)) => {
            words.len() == 2 && words[0] == hashed(&by.to_string()) && words[1] == hashed("@86400")
        }
        // A place by its number: window 6, the sixth window; house 41, Gagarin Street 41.
        (Worth::Place(_), Worth::Place(_)) => !a.numbers.is_empty() && a.numbers == b.numbers,
        // In winter, over the winter; that evening, in the evening.
        (Worth::Words(words), Worth::Words(others)) if a.numbers.is_empty() => {
            words.last() == others.last() && words.len() != others.len()
        }
        (Worth::Words(words), Worth::Amount { .. }) if a.numbers.is_empty() => {
            words.contains(&b.unit)
        }
        (Worth::Amount { .. }, Worth::Words(words)) if b.numbers.is_empty() => {
            words.contains(&a.unit)
        }
        _ => {
            let number = a.kind == Kind::Number || b.kind == Kind::Number;
            number && !a.numbers.is_empty() && a.numbers == b.numbers && a.kind != b.kind
        }
    }
}

/// Whether two counts that are left have one number, whatever they count.
pub fn count_alike(a: &Fact, b: &Fact) -> bool {
    match (&a.worth, &b.worth) {
        (
            Worth::Amount { of: Unit::Things(_), low, high },
            Worth::Amount { of: Unit::Things(_), low: from, high: to },
        ) => !a.weak && near(*low, *from) && near(*high, *to),
        _ => false,
    }
}

/// Whether two dates agree in all that both say.
pub fn dates_agree(a: &Worth, b: &Worth) -> bool {
    match (a, b) {
        (Worth::Date { day, month, year }, Worth::Date { day: on, month: of, year: other }) => {
            let shared =
                *day > 0 && day == on || *month > 0 && month == of || *year > 0 && year == other;
            shared && agree(day, on) && agree(month, of) && agree(year, other)
        }
        _ => false,
    }
}

/// Where to look for what may be the same in other words.
pub fn loose_key(fact: &Fact) -> i64 {
    match &fact.worth {
        Worth::Amount { low, .. } if *low >= 50.0 => hundredths(low.round()),
        Worth::Amount { low, .. } => hundredths(*low),
        Worth::Date { month, .. } if *month > 0 => -i64::from(*month),
        _ => fact.numbers.first().map_or(i64::MIN, |&number| hundredths(number)),
    }
}

/// How many words two sorted lists share.
pub fn shared(a: &[Word], b: &[Word]) -> usize {
    a.iter().filter(|word| b.binary_search(word).is_ok()).count()
}

/// From here on spans are compared by the month.
const YEARLY: f64 = 20_000_000.0;
/// Seconds of a month that 12 of them and a year agree on.
const MONTH: f64 = 2_614_000.0;

/// Whether a fact is a number that says nothing of what it counts.
pub fn is_bare(fact: &Fact) -> bool {
    matches!(
        &fact.worth,
        Worth::Amount { of: Unit::Things(noun), .. } if noun.is_empty()
    ) || matches!(fact.worth, Worth::Amount { of: Unit::Money(SOME_MONEY), .. })
}

/// Whether a fact is a part of a whole: three out of five.
pub fn is_share(fact: &Fact) -> bool {
    matches!(&fact.worth, Worth::Words(_)) && fact.kind == Kind::Number && fact.numbers.len() == 2
}

/// Whether what one counts stands beside the other: three transfers, transferred three times.
pub fn counts_same(a: &Fact, b: &Fact) -> bool {
    let stands = |unit: Word, near: &[Word]| unit != 0 && near.binary_search(&unit).is_ok();
    stands(a.unit, &b.near) || stands(b.unit, &a.near)
}

/// The numbers that a fact may be told by, in hundredths.
pub fn values(fact: &Fact) -> Vec<i64> {
    let mut values: Vec<i64> = fact.numbers.iter().map(|&number| hundredths(number)).collect();
    match &fact.worth {
        Worth::Amount { of, low, high } => {
            values.extend([hundredths(*low), hundredths(*high)]);
            // "More like 45", told as three quarters of an hour.
            if *of == Unit::Seconds {
                values.extend([hundredths(low / 60.0), hundredths(low / 3600.0)]);
            }
        }
        Worth::Clock { from, to, .. } => {
            let whole = [from, to].into_iter().filter(|at| *at % 60 == 0);
            values.extend(whole.flat_map(|at| {
                let hour = i64::from(at / 60);
                [hour * 100, hour % 12 * 100]
            }));
        }
        Worth::Date { day, .. } => values.push(i64::from(*day) * 100),
        _ => {}
    }
    values
}

/// Whether two numbers are one.
pub fn same_value(a: f64, b: f64) -> bool {
    near(a, b)
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() < 0.005
}

/// Whether two parts of a date are the same, or one is not said.
fn agree<T: PartialEq + Default>(a: &T, b: &T) -> bool {
    a == b || *a == T::default() || *b == T::default()
}

pub fn hundredths(value: f64) -> i64 {
    whole(value * 100.0)
}

#[expect(clippy::cast_possible_truncation, reason = "it saturates, and nobody counts that far")]
fn whole(value: f64) -> i64 {
    value.round() as i64
}

fn unit(of: &Unit) -> Word {
    match of {
        Unit::Seconds => 1,
        Unit::Every => 2,
        Unit::Money(code) => 16 + u64::from(u32::from_be_bytes([0, code[0], code[1], code[2]])),
        Unit::Measure(of) => 4096 + u64::from(*of),
        Unit::Percent => 3,
        Unit::Times => 4,
        Unit::Ordinal(_) | Unit::Things(_) => 5,
    }
}

fn mixed(words: &[Word]) -> Word {
    words.iter().fold(0, |all, word| all.rotate_left(5) ^ word)
}
