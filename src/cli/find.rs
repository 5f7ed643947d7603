//! Which case is meant: a path, or the beginning of a file name, an id or a title.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use crate::store::{CaseEntry, Workspace};

use super::desk::Desk;
use super::out::Stop;
use super::{grammar, list};

/// How many of the cases that may be meant are named.
const NAMED: usize = 12;

/// Finds the one case that is meant.
///
/// A file of that path wins, then a whole file name, then beginnings of file names with or without
/// the date; only when no name fits are files opened for their ids and titles.
pub(super) fn find(desk: &Desk, matches: &ArgMatches) -> Result<(Workspace, PathBuf), Stop> {
    let Some(wanted) = matches.get_one::<PathBuf>(grammar::CASE) else {
        return Err(Stop::Usage(desk.text.get("usage-other")));
    };
    if std::fs::metadata(wanted).is_ok_and(|meta| !meta.is_dir()) {
        let folder = wanted.parent().filter(|folder| !folder.as_os_str().is_empty());
        return Ok((desk.open(folder.unwrap_or(Path::new(".")))?, wanted.clone()));
    }
    let workspace = desk.standing(matches)?;
    let listing =
        workspace.entries().map_err(|error| Stop::Failed(desk.text.disk_error(&error)))?;
    let wanted = wanted.to_string_lossy();
    let candidates = by_name(&listing.entries, &wanted)
        .unwrap_or_else(|| by_content(&workspace, &listing.entries, &wanted));
    match candidates.as_slice() {
        [one] => {
            let path = one.path.clone();
            Ok((workspace, path))
        }
        [] => {
            let path = workspace.root().display().to_string();
            let values = [("wanted", wanted.into()), ("path", path.into())];
            Err(Stop::Failed(desk.text.with("case-unknown", &values)))
        }
        several => {
            let mut words = desk.text.with("case-ambiguous", &[("wanted", wanted.into())]);
            for entry in several.iter().take(NAMED) {
                words.push_str("\n  ");
                words.push_str(&list::line(desk, &workspace, entry));
            }
            if several.len() > NAMED {
                words.push_str("\n  \u{2026}");
            }
            Err(Stop::Failed(words))
        }
    }
}

/// The cases whose file names fit; `None` when there are none.
fn by_name<'a>(entries: &'a [CaseEntry], wanted: &str) -> Option<Vec<&'a CaseEntry>> {
    let whole = |entry: &&CaseEntry| entry.name == wanted || stem(&entry.name) == wanted;
    if let Some(entry) = entries.iter().find(whole) {
        return Some(vec![entry]);
    }
    let wanted = wanted.to_lowercase();
    let begins = |entry: &&CaseEntry| {
        let name = entry.name.to_lowercase();
        name.starts_with(&wanted) || undated(&name).is_some_and(|rest| rest.starts_with(&wanted))
    };
    let found: Vec<&CaseEntry> = entries.iter().filter(begins).collect();
    (!found.is_empty() && !wanted.is_empty()).then_some(found)
}

/// The cases whose id or title fits; a whole id leaves all others out.
fn by_content<'a>(
    workspace: &Workspace,
    entries: &'a [CaseEntry],
    wanted: &str,
) -> Vec<&'a CaseEntry> {
    let wanted = wanted.to_lowercase();
    let mut found = Vec::new();
    for entry in entries {
        let Ok(summary) = workspace.summary(&entry.path) else { continue };
        let id = summary.id.0.to_lowercase();
        if id == wanted && entry.copy.is_none() {
            return vec![entry];
        }
        if id.starts_with(&wanted) || summary.title.to_lowercase().starts_with(&wanted) {
            found.push(entry);
        }
    }
    found
}

fn stem(name: &str) -> &str {
    name.strip_suffix(".ron").unwrap_or(name)
}

/// What stands behind the date in a file name.
fn undated(name: &str) -> Option<&str> {
    let (date, rest) = name.split_at_checked(11)?;
    let shape = |(place, b): (usize, u8)| match place {
        4 | 7 | 10 => b == b'-',
        _ => b.is_ascii_digit(),
    };
    date.bytes().enumerate().all(shape).then_some(rest)
}
