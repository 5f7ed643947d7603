//! `razbor demo`: sample cases in a folder of their own, which goes when razbor is left.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::ArgMatches;
use jiff::{ToSpan as _, Zoned};
use tempfile::TempDir;
use ulid::Ulid;

use crate::method::{Case, CaseId};
use crate::store::{CASES, ChosenBy, PRIVATE, PROFILE_FILE, Profile, codec, stamp};
use crate::text::Text;

use super::desk::Desk;
use super::out::{Stop, tell};
use super::{Outcome, Start, grammar, refuse_without_terminal};

/// The folder of the samples.
#[derive(Debug)]
pub struct Demo {
    folder: TempDir,
    /// The files that were put there.
    samples: Vec<PathBuf>,
}

pub(super) fn run(desk: &mut Desk, matches: &ArgMatches) -> Result<Outcome, Stop> {
    if matches.contains_id(grammar::WORKSPACE) {
        return Err(Stop::Usage(desk.text.get("usage-demo-folder")));
    }
    if let Some(code) = refuse_without_terminal(&desk.text) {
        return Ok(Outcome::Exit(code));
    }
    let demo = Demo::make(desk)?;
    Ok(Outcome::Screen(Box::new(Start {
        workspace: demo.folder.path().to_owned(),
        chosen_by: ChosenBy::Argument,
        text: Arc::clone(&desk.text),
        settings: desk.settings.take(),
        log: desk.places().log(),
        demo: Some(demo),
    })))
}

impl Demo {
    /// Makes the folder and its cases, for nobody else to read.
    fn make(desk: &Desk) -> Result<Self, Stop> {
        let text = &*desk.text;
        let refused = |error: &io::Error| {
            let path = std::env::temp_dir().display().to_string();
            let values = [("path", path.into()), ("why", text.io_error(error).into())];
            Stop::Failed(text.with("disk-error", &values))
        };
        let folder = private_folder().map_err(|error| refused(&error))?;
        // What is shown as its name all the time says that it goes.
        let profile = Profile { name: text.get("demo-name"), ..Profile::default() };
        let profile = codec::to_text(&profile).map_err(|error| Stop::Failed(error.to_string()))?;
        fs::write(folder.path().join(PROFILE_FILE), profile).map_err(|error| refused(&error))?;
        let workspace = desk.open(folder.path())?;
        let now = Zoned::now();
        let mut samples = Vec::new();
        for (source, age) in text.samples().into_iter().zip(0..) {
            let loaded = codec::read(source.as_bytes())
                .map_err(|damage| Stop::Failed(text.damage(&damage)))?;
            let (id, stamp) =
                (CaseId(Ulid::generate().to_string()), stamp(&now.saturating_sub(age.seconds())));
            let case = Case { id, created: stamp.clone(), changed: stamp, ..loaded.case };
            let (file, _) = workspace
                .create_case(&case, &now)
                .map_err(|error| Stop::Failed(text.save_error(&error)))?;
            samples.push(file.path().to_owned());
        }
        Ok(Self { folder, samples })
    }

    /// What is said before anything is done there.
    #[must_use]
    pub fn greeting(text: &Text) -> String {
        text.get("demo-begin")
    }

    /// Removes the folder, unless something in it is a person's own, and says which it was.
    pub fn end(self, text: &Text) {
        if self.holds_more() {
            let path = self.folder.keep().display().to_string();
            return tell(&text.with("demo-kept", &[("path", path.into())]));
        }
        let path = self.folder.path().display().to_string();
        match self.folder.close() {
            Ok(()) => tell(&text.get("demo-removed")),
            Err(error) => {
                let why = text.io_error(&error);
                tell(&text.with("disk-error", &[("path", path.into()), ("why", why.into())]));
            }
        }
    }

    /// Whether there is a case besides the samples, or the begun text of one.
    fn holds_more(&self) -> bool {
        let root = self.folder.path();
        let begun = |path: &Path| {
            path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"new-"))
        };
        let another = |path: &Path| {
            let hidden =
                path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
            !hidden && !self.samples.iter().any(|sample| sample.file_name() == path.file_name())
        };
        names(&root.join(CASES)).iter().any(|path| another(path))
            || names(&root.join(PRIVATE).join("unsaved")).iter().any(|path| begun(path))
    }
}

/// A new folder that only its maker may look into.
fn private_folder() -> io::Result<TempDir> {
    let mut builder = tempfile::Builder::new();
    builder.prefix("razbor-demo-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
    builder.tempdir()
}

/// What is in a folder; nothing if it is not there.
fn names(folder: &Path) -> Vec<PathBuf> {
    let items = fs::read_dir(folder).into_iter().flatten();
    items.filter_map(|item| item.ok().map(|item| item.path())).collect()
}
