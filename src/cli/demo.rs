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
        practice: None,
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
        name_folder(folder.path(), text.get("demo-name")).map_err(|error| refused(&error))?;
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
        let kept = match () {
            () if self.holds_a_case() => "demo-kept",
            () if self.holds_a_draft() => "demo-kept-draft",
            () => return self.remove(text),
        };
        let path = self.folder.keep();
        // Its name said that it goes. A disk that refuses another one is not worth a word.
        let _ = name_folder(&path, text.get("demo-name-kept"));
        tell(&text.with(kept, &[("path", path.display().to_string().into())]));
    }

    fn remove(self, text: &Text) {
        let path = self.folder.path().display().to_string();
        match self.folder.close() {
            Ok(()) => tell(&text.get("demo-removed")),
            Err(error) => {
                let why = text.io_error(&error);
                tell(&text.with("disk-error", &[("path", path.into()), ("why", why.into())]));
            }
        }
    }

    /// Whether there is a case besides the samples.
    fn holds_a_case(&self) -> bool {
        let another = |path: &PathBuf| {
            let hidden =
                path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
            !hidden && !self.samples.iter().any(|sample| sample.file_name() == path.file_name())
        };
        names(&self.folder.path().join(CASES)).iter().any(another)
    }

    /// Whether there is a review that was begun and is no case yet. A form in which nothing stands
    /// leaves nothing.
    fn holds_a_draft(&self) -> bool {
        let begun = |path: &PathBuf| {
            path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"new-"))
        };
        names(&self.folder.path().join(PRIVATE).join("unsaved")).iter().any(begun)
    }
}

/// Gives a workspace a name.
fn name_folder(folder: &Path, name: String) -> io::Result<()> {
    let profile = Profile { name, ..Profile::default() };
    let text = codec::to_text(&profile).map_err(io::Error::other)?;
    fs::write(folder.join(PROFILE_FILE), text)
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
