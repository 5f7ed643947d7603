//! Days as people type them: `+14`, «пт», "fri", `5.12`, «5 декабря», `2026-12-05`.
//!
//! Both languages are understood whichever one razbor speaks, and in the wrong layout too. What may
//! mean two days is not guessed: it is no day.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::physical::Layout;
use super::query::fold;
use crate::method::Day;

/// The words of days, each list under its name.
const WORDS: &str = include_str!("../../assets/text/days.txt");

/// The names of the lists that stand for the days of a week, from Monday.
const WEEK: [&str; 7] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// The names of the lists that stand for months.
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// On which side of today a day lies that is typed without its year or its week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Today or later: something is due.
    Ahead,
    /// Today or earlier: something was said.
    Back,
}

/// The day that was typed; `None` when it is none, or may be two.
///
/// A bare day of the week is never today, which has a word of its own. The layout is the one beside
/// the Latin one: «пт» may have come as `gn`.
#[must_use]
pub fn read(typed: &str, today: &Day, side: Side, layout: Layout) -> Option<Day> {
    let reader = Reader { today: today.0.parse().ok()?, side };
    let typed = fold(typed);
    let other = |key: fn(&Layout, char) -> char| -> String {
        typed.chars().map(|c| if c.is_alphabetic() { key(&layout, c) } else { c }).collect()
    };
    let ways = [typed.clone(), other(Layout::typed), other(Layout::latin)];
    ways.iter().find_map(|way| reader.read(&fold(way))).map(|day| Day(day.to_string()))
}

/// A piece of what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Piece {
    /// A number, and how many digits it has.
    Number(i16, usize),
    Month(i8),
    /// A day of the week, 0 for Monday.
    Weekday(i8),
    /// So many days from today.
    Shift(i8),
    Unit(Unit),
    Ago,
    /// A word that says nothing by itself.
    Small,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unit {
    Days,
    Weeks,
    Months,
}

struct Reader {
    today: Date,
    side: Side,
}

impl Reader {
    fn read(&self, typed: &str) -> Option<Date> {
        let typed = typed.trim().trim_end_matches(['.', ',']).trim_end();
        if let Some(count) = typed.strip_prefix('+') {
            return self.counted(count, 1);
        }
        if let Some(count) = typed.strip_prefix(['-', '\u{2212}', '\u{2013}']) {
            return self.counted(count, -1);
        }
        self.plain(typed).or_else(|| {
            // «пт 5.12»: both must say the same.
            let (first, rest) = typed.split_once(' ')?;
            let [Piece::Weekday(weekday)] = pieces(first)?[..] else { return None };
            let day = self.plain(rest.trim())?;
            (day.weekday().to_monday_zero_offset() == weekday).then_some(day)
        })
    }

    /// A day in numbers or in words.
    fn plain(&self, typed: &str) -> Option<Date> {
        self.numbers(typed).or_else(|| self.said(&pieces(typed)?))
    }

    /// What follows a sign: a number, and a unit that is not days.
    fn counted(&self, typed: &str, sign: i16) -> Option<Date> {
        match pieces(typed)?[..] {
            [Piece::Number(count, _)] => self.shifted(count * sign, Unit::Days),
            [Piece::Number(count, _), Piece::Unit(unit)] => self.shifted(count * sign, unit),
            _ => None,
        }
    }

    /// `5.12`, `5.12.26`, `2026-12-05`, `25/12`: nothing but numbers with one sign between them.
    fn numbers(&self, typed: &str) -> Option<Date> {
        let sign = typed.chars().find(|c| matches!(c, '.' | ',' | '-' | '/'))?;
        let parts = typed.split(sign).map(str::trim).map(number).collect::<Option<Vec<_>>>()?;
        match parts[..] {
            [Piece::Number(year, 4), Piece::Number(month, _), Piece::Number(day, _)] => {
                date(year, narrow(month)?, day)
            }
            [Piece::Number(day, ..=2), Piece::Number(month, ..=2), ref rest @ ..] => {
                // Half the world writes the month first: with a slash a day must be one by itself.
                let (day, month) = match sign {
                    '/' if day <= 12 && month <= 12 && day != month => return None,
                    '/' if month > 12 => (month, day),
                    '-' if rest.is_empty() => return None,
                    _ => (day, month),
                };
                let month = narrow(month)?;
                match *rest {
                    [] => self.near(month, day),
                    [Piece::Number(year, digits)] => date(whole(year, digits)?, month, day),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// What was said in words.
    fn said(&self, pieces: &[Piece]) -> Option<Date> {
        match *pieces {
            [Piece::Shift(days)] => self.shifted(days.into(), Unit::Days),
            [Piece::Weekday(weekday)] => self.weekday(weekday),
            [Piece::Number(day, ..=2), Piece::Month(month)]
            | [Piece::Month(month), Piece::Number(day, ..=2)] => self.near(month, day),
            [Piece::Number(day, ..=2), Piece::Month(month), Piece::Number(year, digits)]
            | [Piece::Month(month), Piece::Number(day, ..=2), Piece::Number(year, digits)] => {
                date(whole(year, digits)?, month, day)
            }
            [Piece::Unit(unit)] => self.shifted(self.sign(), unit),
            [Piece::Number(count, _), Piece::Unit(unit)] => self.shifted(count * self.sign(), unit),
            [Piece::Unit(unit), Piece::Ago] => self.shifted(-1, unit),
            [Piece::Number(count, _), Piece::Unit(unit), Piece::Ago] => self.shifted(-count, unit),
            _ => None,
        }
    }

    fn sign(&self) -> i16 {
        match self.side {
            Side::Ahead => 1,
            Side::Back => -1,
        }
    }

    fn shifted(&self, count: i16, unit: Unit) -> Option<Date> {
        let span = match unit {
            Unit::Days => i64::from(count).days(),
            Unit::Weeks => i64::from(count).weeks(),
            Unit::Months => i64::from(count).months(),
        };
        self.today.checked_add(span).ok()
    }

    fn weekday(&self, weekday: i8) -> Option<Date> {
        let days = 1..=7;
        let is_it = |day: &Date| day.weekday().to_monday_zero_offset() == weekday;
        days.filter_map(|days| self.shifted(days * self.sign(), Unit::Days)).find(is_it)
    }

    /// The nearest such day on the side that is meant; 29 February may be years away.
    fn near(&self, month: i8, day: i16) -> Option<Date> {
        let years = (0..=8).map(|step| self.today.year() + step * self.sign());
        years.filter_map(|year| date(year, month, day)).find(|date| match self.side {
            Side::Ahead => *date >= self.today,
            Side::Back => *date <= self.today,
        })
    }
}

/// What was typed in words and numbers, small words left out; `None` when a word is unknown.
fn pieces(typed: &str) -> Option<Vec<Piece>> {
    let mut pieces = Vec::new();
    for part in typed.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()) {
        let end = part.find(|c: char| !c.is_ascii_digit()).unwrap_or(part.len());
        let (digits, word) = part.split_at(end);
        if !digits.is_empty() {
            pieces.push(number(digits)?);
        }
        if !word.is_empty() {
            pieces.push(named(word)?);
        }
    }
    pieces.retain(|piece| !matches!(piece, Piece::Small));
    Some(pieces)
}

/// What a word stands for; `None` if nobody knows it.
fn named(word: &str) -> Option<Piece> {
    let is_it = |of: &str| match of.strip_suffix('-') {
        Some(beginning) => word.starts_with(beginning),
        None => word == of,
    };
    let mut lists = WORDS.lines().filter_map(|line| line.split_once(": "));
    let (name, _) = lists.find(|(_, words)| words.split(' ').any(is_it))?;
    let place = |names: &[&str]| {
        names.iter().zip(0i8..).find(|(of, _)| **of == name).map(|(_, place)| place)
    };
    Some(match name {
        "today" => Piece::Shift(0),
        "tomorrow" => Piece::Shift(1),
        "overmorrow" => Piece::Shift(2),
        "yesterday" => Piece::Shift(-1),
        "ereyesterday" => Piece::Shift(-2),
        "days" => Piece::Unit(Unit::Days),
        "weeks" => Piece::Unit(Unit::Weeks),
        "months" => Piece::Unit(Unit::Months),
        "ago" => Piece::Ago,
        "small" => Piece::Small,
        _ => match place(&WEEK) {
            Some(weekday) => Piece::Weekday(weekday),
            None => Piece::Month(place(&MONTHS)? + 1),
        },
    })
}

/// A number of at most four digits.
fn number(digits: &str) -> Option<Piece> {
    let is_one = (1..=4).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    is_one.then(|| digits.parse().ok()).flatten().map(|value| Piece::Number(value, digits.len()))
}

/// A year of two digits is one of this century.
fn whole(year: i16, digits: usize) -> Option<i16> {
    match digits {
        2 => Some(2000 + year),
        4 => Some(year),
        _ => None,
    }
}

fn narrow(month: i16) -> Option<i8> {
    month.try_into().ok()
}

fn date(year: i16, month: i8, day: i16) -> Option<Date> {
    Date::new(year, month, day.try_into().ok()?).ok()
}
