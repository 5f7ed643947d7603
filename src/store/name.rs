//! How a new case is named: its file by date, slug of the title and last four of the id; its moment.

use jiff::civil::Date;
use jiff::{Timestamp, Zoned};

use crate::method::{CaseId, Stamp};

/// The longest slug, in bytes.
pub const SLUG_LIMIT: usize = 60;

/// The file name of a new case, `2026-11-21-net-dizainera-na-kukhne-7k2m.ron`.
///
/// It is safe on every file system: only `a-z`, `0-9`, `-` and the dot of the ending; the date in
/// front keeps it apart from the reserved names of Windows.
#[must_use]
pub fn file_name(date: Date, title: &str, id: &CaseId) -> String {
    let id = slug(&id.0, usize::MAX).replace('-', "");
    let parts =
        [date.strftime("%Y-%m-%d").to_string(), slug(title, SLUG_LIMIT), tail(&id).to_owned()];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{}.ron", parts.join("-"))
}

/// A text transliterated to small Latin letters and digits, with single hyphens between them.
fn slug(text: &str, limit: usize) -> String {
    let mut slug = String::new();
    // Signs that only join letters are no gap: ob'em, not ob-em.
    for c in deunicode::deunicode(text).chars().filter(|c| !matches!(c, '\'' | '`')) {
        if c.is_ascii_alphanumeric() {
            slug.push(c.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    if slug.len() > limit {
        // A word cut in two is worse than a word left out, unless it is the only one.
        let cut = slug[..=limit].rfind('-').filter(|cut| *cut >= limit / 2);
        slug.truncate(cut.unwrap_or(limit));
    }
    slug.trim_matches('-').to_owned()
}

fn tail(id: &str) -> &str {
    &id[id.len().saturating_sub(4)..]
}

/// A moment as it is written in a case: RFC 3339 with the offset, to the second.
#[must_use]
pub fn stamp(zoned: &Zoned) -> Stamp {
    Stamp(zoned.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
}

/// The moment that a stamp names, whatever offset it is written with; none for what is no moment,
/// which is before all of them.
#[must_use]
pub fn moment(stamp: &Stamp) -> Option<Timestamp> {
    stamp.0.parse().ok()
}
