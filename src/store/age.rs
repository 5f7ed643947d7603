//! How old a case is, so that lists begin with the newest.

use std::cmp::Reverse;
use std::path::Path;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::listing::Summary;
use super::name::moment;

/// Sorts cases by the moment they were made, the newest first; of one moment the one with the greater
/// id, which was made later too. A file that cannot be read goes by the day in its name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Age(Reverse<(Option<Timestamp>, String)>);

impl Age {
    /// The age of what is in a file, if it could be read.
    #[must_use]
    pub fn of(path: &Path, summary: Option<&Summary>) -> Self {
        let name = || path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Self(Reverse(match summary {
            Some(summary) => (moment(&summary.created), summary.id.0.clone()),
            None => (day(&name()), name()),
        }))
    }
}

/// The day that the name of a case file begins with.
fn day(name: &str) -> Option<Timestamp> {
    let date: Date = name.get(..10)?.parse().ok()?;
    Some(date.to_zoned(TimeZone::UTC).ok()?.timestamp())
}
