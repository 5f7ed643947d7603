//! `razbor doctor`: where everything is, what the terminal can do, whether all is well. It changes
//! nothing.

mod terminal;
mod words;

use std::path::Path;
use std::sync::Arc;

use clap::ArgMatches;
use serde::Serialize;

use crate::app::settings::Chosen;
use crate::store::{ChosenBy, Mistake, SettingsTrouble, Workspace};
use crate::text::Text;

use super::desk::Desk;
use super::json::{Trouble, pretty};
use super::out::{Out, Stop, tell};
use super::{FINDINGS, FINE, Outcome, USAGE, grammar};
use terminal::Terminal;

/// The last text that was copied, for where the clipboard cannot be reached.
const LAST_COPY: &str = "last-copy.txt";

/// All that `doctor` tells, and the shape of its JSON.
#[derive(Debug, Serialize)]
pub(crate) struct Report {
    /// The version of razbor.
    pub version: &'static str,
    /// Where things lie.
    pub paths: Paths,
    /// The terminal.
    pub terminal: Terminal,
    /// What is wrong with the settings.
    pub settings: Vec<Trouble>,
    /// The folder of the cases.
    pub workspace: Health,
    /// What a person may want to know or to change, in words.
    pub notes: Vec<String>,
}

/// Where things lie; null for what has no place on this machine. Nothing need be there yet.
#[derive(Debug, Serialize)]
pub(crate) struct Paths {
    /// The settings.
    pub settings: Option<String>,
    /// The folder of the cases.
    pub workspace: Option<String>,
    /// Who named it: `argument`, `environment`, `last-used`, `documents` or `data`.
    pub workspace_chosen_by: Option<&'static str>,
    /// The data of razbor.
    pub data: Option<String>,
    /// The log.
    pub log: Option<String>,
    /// What was copied last.
    pub last_copy: Option<String>,
}

/// How the folder of the cases is.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Health {
    /// Whether it is there.
    pub exists: bool,
    /// Whether cases can be saved in it.
    pub writable: bool,
    /// How many files should hold a case.
    pub cases: usize,
    /// How many of them cannot be read.
    pub damaged: usize,
    /// Whether a case can be locked, so that two windows know of each other; null while unknown.
    pub locks: Option<bool>,
    /// Why the folder cannot be used, in words; null when it can.
    pub error: Option<String>,
}

pub(super) fn run(desk: &Desk, out: &mut Out, matches: &ArgMatches) -> Result<u8, Stop> {
    let report = Report::of(desk, matches)?;
    if matches.get_flag(grammar::JSON) {
        out.data(&pretty(&report))?;
    } else {
        out.people(&words::tell(&desk.text, &report))?;
    }
    let sound = report.settings.is_empty()
        && report.workspace.damaged == 0
        && report.workspace.error.is_none();
    Ok(if sound { FINE } else { FINDINGS })
}

/// The key check, unless there is nobody to press keys.
pub(super) fn keys(desk: &Desk) -> Outcome {
    if terminal::both_ends() {
        return Outcome::Keys(Arc::clone(&desk.text), Box::new(desk.keymap()));
    }
    tell(&desk.text.get("key-check-needs-terminal"));
    Outcome::Exit(USAGE)
}

impl Report {
    fn of(desk: &Desk, matches: &ArgMatches) -> Result<Self, Stop> {
        let text = &*desk.text;
        let (folder, chosen_by) = match desk.place(matches) {
            Ok((folder, by)) => (Some(folder), Some(by)),
            Err(Stop::Failed(_)) => (None, None),
            Err(stop) => return Err(stop),
        };
        let workspace = match &folder {
            Some(folder) => Health::of(desk, folder),
            None => Health { error: Some(text.get("place-unknown")), ..Health::default() },
        };
        let shown = |path: &Path| path.display().to_string();
        let places = desk.places();
        let terminal = Terminal::of_machine();
        let notes = terminal.notes().into_iter().map(|note| text.get(note));
        let notes = notes.chain(hints(desk, text)).collect();
        Ok(Self {
            version: env!("CARGO_PKG_VERSION"),
            paths: Paths {
                settings: desk.settings.as_ref().map(|file| shown(file.path())),
                workspace: folder
                    .map(|path| std::path::absolute(&path).unwrap_or(path))
                    .as_deref()
                    .map(shown),
                workspace_chosen_by: chosen_by.map(code),
                data: places.data.as_deref().map(shown),
                log: places.log().as_deref().map(shown),
                last_copy: places.state.as_ref().map(|dir| shown(&dir.join(LAST_COPY))),
            },
            terminal,
            settings: settings(desk, text),
            workspace,
            notes,
        })
    }
}

impl Health {
    fn of(desk: &Desk, folder: &Path) -> Self {
        let text = &*desk.text;
        let failed = |error: String| Self { error: Some(error), ..Self::default() };
        match desk.open(folder) {
            Ok(workspace) => match workspace.entries() {
                Ok(listing) => {
                    let unreadable = |path: &Path| workspace.glance(path).is_err();
                    let damaged = listing.entries.iter().filter(|entry| unreadable(&entry.path));
                    Self {
                        damaged: damaged.count(),
                        cases: listing.entries.len(),
                        ..Self::around(&workspace)
                    }
                }
                Err(error) => failed(text.disk_error(&error)),
            },
            Err(Stop::Failed(words)) => failed(words),
            Err(_) => Self::default(),
        }
    }

    fn around(workspace: &Workspace) -> Self {
        Self {
            exists: workspace.exists(),
            writable: workspace.is_writable(),
            locks: workspace.has_locks(),
            ..Self::default()
        }
    }
}

/// Keys of the settings that may not arrive.
fn hints(desk: &Desk, text: &Text) -> Vec<String> {
    let Some(file) = &desk.settings else { return Vec::new() };
    let hints = Chosen::of(file).mistakes.into_iter().filter(|mistake| !mistake.is_told());
    hints.map(|mistake| text.settings_mistake(file.path(), &mistake)).collect()
}

/// What is wrong with the settings, each with its place.
fn settings(desk: &Desk, text: &Text) -> Vec<Trouble> {
    let Some(file) = &desk.settings else { return Vec::new() };
    let whole = |kind, message| Trouble { line: None, column: None, kind, message };
    match &file.trouble {
        None => {
            let mistakes = Chosen::of(file).mistakes.into_iter().filter(Mistake::is_told);
            let told = |mistake: Mistake| Trouble {
                line: Some(mistake.at.line),
                column: Some(mistake.at.column),
                kind: mistake.slip.code(),
                message: text.settings_slip(&mistake.slip),
            };
            mistakes.map(told).collect()
        }
        Some(SettingsTrouble::Damaged(damage)) => vec![Trouble {
            line: Some(damage.line),
            column: Some(damage.column),
            kind: damage.kind.code(),
            message: text.damage(damage),
        }],
        Some(SettingsTrouble::Unreadable(error)) => {
            vec![whole("unreadable", text.io_error(&error.source))]
        }
    }
}

fn code(by: ChosenBy) -> &'static str {
    match by {
        ChosenBy::Argument => "argument",
        ChosenBy::Environment => "environment",
        ChosenBy::LastUsed => "last-used",
        ChosenBy::Documents => "documents",
        ChosenBy::Data => "data",
    }
}
