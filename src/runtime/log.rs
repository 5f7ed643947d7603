//! The log: what went wrong, for whoever looks for the reason later. It never holds anybody's words.
//!
//! That is not a matter of care: an [`Entry`] has no place for free text. It knows kinds, numbers
//! and ids, and a file whose name comes from a title is named by the id of its case.

use std::fmt;
use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use jiff::Zoned;

use super::causes::Cause;
use crate::app::{Msg, Trouble};
use crate::method::CaseId;
use crate::store::{Hash, stamp};

/// A log that has grown over this many bytes becomes the old one, and the one before that goes.
const LIMIT: u64 = 256 * 1024;

/// What is logged: each level holds those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Nothing.
    Off,
    /// What a person wanted and did not get.
    Error,
    /// What was not as it should be.
    Warn,
    /// Beginning and end, and what is to be mended in the workspace.
    Info,
    /// Every case that is opened or saved.
    Debug,
}

impl Level {
    /// The level of a name; warnings when it names none.
    fn of(name: &str) -> Self {
        match name.trim().to_ascii_lowercase().as_str() {
            "off" | "none" | "0" => Self::Off,
            "error" => Self::Error,
            "info" => Self::Info,
            "debug" | "trace" => Self::Debug,
            _ => Self::Warn,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Error => "error",
            Self::Warn => "warn",
            Self::Info => "info",
            Self::Debug => "debug",
        }
    }
}

/// Something worth a line.
#[derive(Debug)]
pub enum Entry<'a> {
    /// razbor began.
    Begun,
    /// It ended with this status.
    Ended(u8),
    /// It broke at this place of its own sources.
    Broken(&'a std::panic::Location<'a>),
    /// Something was done.
    Done(&'static str),
    /// Something was not done.
    Failed(&'static str, Cause),
    /// Another program changed the file: the case goes on in a copy.
    Diverted(Cause),
    /// A file of the list cannot be read.
    Unreadable(Cause),
    /// The settings were not saved.
    SettingsNotSaved,
}

impl Entry<'_> {
    fn level(&self) -> Level {
        match self {
            Self::Begun | Self::Ended(_) | Self::Unreadable(_) => Level::Info,
            Self::Broken(_) | Self::Failed(..) => Level::Error,
            Self::Done(_) => Level::Debug,
            Self::Diverted(_) | Self::SettingsNotSaved => Level::Warn,
        }
    }
}

impl fmt::Display for Entry<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Begun => write!(f, "begun os={}", std::env::consts::OS),
            Self::Ended(status) => write!(f, "ended status={status}"),
            Self::Broken(place) => write!(f, "broken at={place}"),
            Self::Done(what) => write!(f, "done {what}"),
            Self::Failed(what, cause) => write!(f, "failed to={what} {cause}"),
            Self::Diverted(cause) => write!(f, "diverted {cause}"),
            Self::Unreadable(cause) => write!(f, "unreadable {cause}"),
            Self::SettingsNotSaved => write!(f, "failed to=remember"),
        }
    }
}

/// The log of a run.
#[derive(Debug)]
pub struct Log {
    path: Option<PathBuf>,
    level: Level,
    /// The case that is being worked on.
    case: Mutex<Option<CaseId>>,
}

impl Log {
    /// The log in a file, which is made with the first line; `wish` is what `RAZBOR_LOG` says.
    pub fn new(path: Option<PathBuf>, wish: Option<&str>) -> Self {
        Self { path, level: Level::of(wish.unwrap_or_default()), case: Mutex::new(None) }
    }

    /// From now on lines are about this case.
    pub fn about(&self, id: &CaseId) {
        *self.case.lock().unwrap_or_else(PoisonError::into_inner) = Some(id.clone());
    }

    /// Notes what the program is told, where that is worth a line.
    pub fn told(&self, msg: &Msg) {
        let entry = |what, result: Option<&Trouble>| match result {
            Some(trouble) => Entry::Failed(what, Cause::of(trouble)),
            None => Entry::Done(what),
        };
        match msg {
            Msg::Opened(_, result) | Msg::Claimed(_, result) | Msg::Created(result) => {
                if let Ok(opened) = result {
                    self.about(&opened.case.id);
                }
                let what = if matches!(msg, Msg::Created(_)) { "create" } else { "open" };
                self.note(&entry(what, result.as_ref().err()));
            }
            Msg::Returned(_, Some(Err(trouble))) => self.note(&entry("open", Some(trouble))),
            Msg::Saved(_, result) => self.note(&entry("save", result.as_ref().err())),
            Msg::CopySaved(_, result) => self.note(&entry("copy", result.as_ref().err())),
            Msg::Altered(_, result) => self.note(&entry("alter", result.as_ref().err())),
            Msg::GroupWritten(result) => self.note(&entry("group", result.as_ref().err())),
            Msg::Versions(_, result) => self.note(&entry("versions", result.as_ref().err())),
            Msg::Binned(_, result) => self.note(&entry("bin", result.as_ref().err())),
            Msg::BroughtBack(_, result) => self.note(&entry("bring-back", result.as_ref().err())),
            Msg::NotKept(trouble, _) => self.note(&entry("keep", Some(trouble))),
            Msg::Diverted(_, trouble) => self.note(&Entry::Diverted(Cause::of(trouble))),
            Msg::Listed(rows, _) => {
                let errors = rows.iter().filter_map(|row| row.read.as_ref().err());
                errors.for_each(|error| self.note(&Entry::Unreadable(Cause::read(error))));
            }
            _ => {}
        }
    }

    /// Writes a line. A log that cannot be written is not worth a word.
    pub fn note(&self, entry: &Entry<'_>) {
        let Some(path) = self.path.as_deref().filter(|_| entry.level() <= self.level) else {
            return;
        };
        let case = match self.case.try_lock() {
            Ok(case) => case.as_ref().map(|id| format!(" case={}", known(id))),
            Err(_) => None,
        };
        let line = format!(
            "{} {} {} {} {entry}{}\n",
            stamp(&Zoned::now()).0,
            env!("CARGO_PKG_VERSION"),
            std::process::id(),
            entry.level().name(),
            case.unwrap_or_default(),
        );
        let _ = append(path, &line);
    }
}

/// An id as it may be logged: one of ours, or a stand-in for what a hand may have written there.
fn known(id: &CaseId) -> String {
    let ours = id.0.len() == 26 && id.0.bytes().all(|b| b.is_ascii_alphanumeric());
    if ours { id.0.clone() } else { format!("x-{}", Hash::of(id.0.as_bytes())) }
}

/// Adds a line in one write, so that the lines of two windows never mix.
fn append(path: &Path, line: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    if fs::metadata(path).is_ok_and(|meta| meta.len() > LIMIT) {
        fs::rename(path, path.with_extension("log.old"))?;
    }
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(line.as_bytes())
}
