//! `razbor list`: the cases of a workspace, newest first.

use std::path::Path;

use clap::ArgMatches;

use crate::app::wording;
use crate::method::{CaseState, List};
use crate::store::codec::Access;
use crate::store::{Age, CaseEntry, Counts, ReadError, Summary, Workspace};
use crate::text::Text;

use super::desk::Desk;
use super::json::{Array, CaseRow, DamagedRow, Trouble};
use super::out::{Out, Stop, tell};
use super::{FINE, grammar};

pub(super) fn run(desk: &Desk, out: &mut Out, matches: &ArgMatches) -> Result<u8, Stop> {
    let workspace = desk.standing(matches)?;
    desk.tell_profile(&workspace);
    let listing =
        workspace.entries().map_err(|error| Stop::Failed(desk.text.disk_error(&error)))?;
    let cases = newest_first(&workspace, &listing.entries);
    if matches.get_flag(grammar::JSON) {
        let mut array = Array::default();
        for (entry, read) in cases {
            match read {
                Ok(summary) => array.item(out, &row(entry, summary))?,
                Err(error) => array.item(out, &damaged_row(&desk.text, &entry.path, &error))?,
            }
        }
        array.end(out)?;
        return Ok(FINE);
    }
    if listing.entries.is_empty() {
        let path = workspace.root().display().to_string();
        tell(&desk.text.with("cases-none", &[("path", path.into())]));
    }
    for (entry, read) in cases {
        out.people(&words(desk, entry, read))?;
    }
    Ok(FINE)
}

/// The cases with what is in them, newest first.
pub(super) fn newest_first<'a>(
    workspace: &Workspace,
    entries: &'a [CaseEntry],
) -> Vec<(&'a CaseEntry, Result<Summary, ReadError>)> {
    let read = entries.iter().map(|entry| (entry, workspace.summary(&entry.path)));
    let mut cases: Vec<_> = read.collect();
    cases.sort_by_cached_key(|(entry, read)| Age::of(&entry.path, read.as_ref().ok()));
    cases
}

/// A case in a list, in words.
pub(super) fn line(desk: &Desk, workspace: &Workspace, entry: &CaseEntry) -> String {
    words(desk, entry, workspace.summary(&entry.path))
}

fn words(desk: &Desk, entry: &CaseEntry, read: Result<Summary, ReadError>) -> String {
    let text = &desk.text;
    let name = ("name", entry.name.as_str().into());
    let summary = match read {
        Ok(summary) => summary,
        Err(error) => {
            let why = text.read_error_short(&error);
            return text.with("cases-damaged", &[name, ("why", why.into())]);
        }
    };
    let state = match summary.state {
        CaseState::Open => String::new(),
        CaseState::Finished => format!(", {}", text.get("state-finished")),
        CaseState::SetAside(_) => format!(", {}", text.get("state-set-aside")),
    };
    let values = [
        name,
        ("title", wording::title(text, &summary.title).into()),
        ("number", summary.step.number().to_string().into()),
        ("step", text.step(summary.step).into()),
        ("counts", counts(text, summary.counts).into()),
        ("day", text.day_of(&summary.changed, &Desk::today()).into()),
        ("state", state.into()),
    ];
    text.with("cases-line", &values)
}

/// How many problems, causes and solutions there are, with a comma behind when there are any.
fn counts(text: &Text, counts: Counts) -> String {
    let lists = [
        (List::Problems, counts.problems),
        (List::Causes, counts.causes),
        (List::Solutions, counts.solutions),
    ];
    let some = lists.into_iter().filter(|(_, count)| *count > 0);
    let words: Vec<String> = some.map(|(list, count)| text.count(list, count)).collect();
    if words.is_empty() { String::new() } else { format!("{}, ", words.join(" ")) }
}

fn row(entry: &CaseEntry, summary: Summary) -> CaseRow {
    CaseRow {
        file: entry.path.display().to_string(),
        id: summary.id,
        title: summary.title,
        state: summary.state,
        step: summary.step,
        tone: summary.tone,
        created: summary.created,
        changed: summary.changed,
        counts: summary.counts.into(),
        warnings: summary.warnings,
        copy_of: entry.copy.as_ref().map(|copy| copy.name.clone()),
        newer_schema: match summary.access {
            Access::Full => None,
            Access::NewerSchema { schema, .. } => Some(schema),
        },
    }
}

fn damaged_row(text: &Text, path: &Path, error: &ReadError) -> DamagedRow {
    DamagedRow { file: path.display().to_string(), error: trouble(text, error) }
}

/// Why a file could not be read, as JSON tells it.
pub(super) fn trouble(text: &Text, error: &ReadError) -> Trouble {
    let (line, column, kind, message) = match error {
        ReadError::Damaged { damage, .. } => {
            (Some(damage.line), Some(damage.column), damage.kind.code(), text.damage(damage))
        }
        ReadError::NotAFile { .. } => (None, None, "not-a-file", text.read_error_short(error)),
        ReadError::Disk(_) => (None, None, "unreadable", text.read_error_short(error)),
    };
    Trouble { line, column, kind, message }
}
