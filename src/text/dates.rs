//! Days as people say them.

use jiff::civil::Date;

use super::Text;
use crate::method::{Day, Stamp};

const MONTHS: [&str; 12] = [
    "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8",
    "month-9", "month-10", "month-11", "month-12",
];

impl Text {
    /// The day of a moment seen from `today`: «сегодня», «вчера», «12 мар», «12 мар 2025»; what is
    /// no date is shown as it stands.
    #[must_use]
    pub fn day_of(&self, stamp: &Stamp, today: &Day) -> String {
        self.day(stamp.0.get(..10).unwrap_or(&stamp.0), today)
    }

    /// The same for a day as ISO 8601 text.
    #[must_use]
    pub fn day(&self, day: &str, today: &Day) -> String {
        let (Ok(date), Ok(today)) = (day.parse::<Date>(), today.0.parse::<Date>()) else {
            return day.to_owned();
        };
        if date == today {
            return self.get("day-today");
        }
        if date.tomorrow().is_ok_and(|next| next == today) {
            return self.get("day-yesterday");
        }
        self.dated(date, date.year() != today.year())
    }

    /// A day with its year, «12 мар 2025»; what is no date is shown as it stands.
    #[must_use]
    pub fn date(&self, day: &Day) -> String {
        day.0.parse().map_or_else(|_| day.0.clone(), |date| self.dated(date, true))
    }

    /// A day without its year where that is the year of a moment: «5 дек», «12 мар 2027»; what is no
    /// date is shown as it stands.
    #[must_use]
    pub fn day_in_year(&self, day: &Day, stamp: &Stamp) -> String {
        let same = stamp.0.get(..4) == day.0.get(..4);
        day.0.parse().map_or_else(|_| day.0.clone(), |date| self.dated(date, !same))
    }

    /// A moment with its day seen from `today` and its time: «вчера 14:05», «12 ноя 14:05».
    #[must_use]
    pub fn moment_of(&self, stamp: &Stamp, today: &Day) -> String {
        with_time(self.day_of(stamp, today), stamp)
    }

    /// The same with the year: «12 ноя 2026 14:05».
    #[must_use]
    pub fn moment(&self, stamp: &Stamp) -> String {
        with_time(self.date(&Day(stamp.0.get(..10).unwrap_or(&stamp.0).to_owned())), stamp)
    }

    fn dated(&self, date: Date, with_year: bool) -> String {
        let month = self.get(MONTHS[usize::from(date.month().unsigned_abs()) - 1]);
        let values = [
            ("day", date.day().to_string().into()),
            ("month", month.into()),
            ("year", date.year().to_string().into()),
        ];
        self.with(if with_year { "day-other-year" } else { "day-this-year" }, &values)
    }
}

/// A day with the hour and the minute of a moment, as far as it has them.
fn with_time(day: String, stamp: &Stamp) -> String {
    match stamp.0.get(11..16) {
        Some(time) => format!("{day} {time}"),
        None => day,
    }
}
