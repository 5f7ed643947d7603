//! A place to run in: a workspace and a profile of its own, which several runs may share.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use super::driver::{PATIENCE, Run};
use super::keys::ENTER;

/// A workspace and a profile in a folder that goes when the test ends.
pub struct Home {
    root: tempfile::TempDir,
    variables: Vec<(String, String)>,
}

impl Home {
    /// An empty one, whose terminal was asked for its ground already.
    pub fn new() -> Self {
        let home = Self::never_used();
        let config = home.root().join("config/razbor");
        fs::create_dir_all(&config).unwrap();
        fs::write(config.join("settings.ron"), "(theme: \"dark\")").unwrap();
        home
    }

    /// One in which razbor was never started.
    pub fn never_used() -> Self {
        let home = Self { root: tempfile::tempdir().unwrap(), variables: Vec::new() };
        fs::create_dir(home.workspace()).unwrap();
        home
    }

    /// The folder that holds everything.
    pub fn root(&self) -> &Path {
        self.root.path()
    }

    /// Sets a variable for the runs that start here.
    pub fn set(&mut self, name: &str, value: &str) {
        self.variables.push((name.to_owned(), value.to_owned()));
    }

    /// The variables that were set.
    pub fn variables(&self) -> &[(String, String)] {
        &self.variables
    }

    /// The folder of the cases.
    pub fn workspace(&self) -> PathBuf {
        self.root.path().join("workspace")
    }

    /// Writes the settings.
    pub fn settings(&self, settings: &str) {
        let folder = self.root.path().join("config/razbor");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("settings.ron"), settings).unwrap();
    }

    /// Starts razbor in Russian on a terminal where all five panes have room, and waits for it.
    pub fn start(&self) -> Run {
        let run = Run::start(self, "ru", (120, 36));
        run.wait_for(" помощь");
        run
    }

    /// Starts razbor and makes a case of this review, with the title it proposes.
    pub fn start_with(&self, review: &str) -> Run {
        let mut run = self.start();
        run.paste(review);
        run.wait_for("Название");
        run.send(ENTER);
        run.wait_for("Создан файл");
        run
    }

    /// The files of the cases.
    pub fn cases(&self) -> Vec<PathBuf> {
        ron_files(&self.workspace().join("cases"))
    }

    /// The text of the only case.
    pub fn case(&self) -> String {
        let cases = self.cases();
        assert_eq!(cases.len(), 1, "one case was made: {cases:?}");
        fs::read_to_string(&cases[0]).unwrap()
    }

    /// All unsaved text.
    pub fn unsaved(&self) -> String {
        let files = ron_files(&self.workspace().join(".razbor/unsaved"));
        // A file may be replaced between being listed and being read; then it is found next time.
        files.iter().filter_map(|path| fs::read_to_string(path).ok()).collect()
    }

    /// Waits until the files say what they should: nobody tells of a file, so they are read again
    /// and again.
    pub fn wait_until(&self, what: &str, said: impl Fn(&Self) -> bool) {
        let start = Instant::now();
        while !said(self) {
            assert!(start.elapsed() < PATIENCE, "never on the disk: {what}\n{}", self.unsaved());
            std::thread::park_timeout(std::time::Duration::from_millis(5));
        }
    }
}

/// The files of a folder that are neither hidden nor temporary.
fn ron_files(folder: &Path) -> Vec<PathBuf> {
    let Ok(items) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = items.map(|item| item.unwrap().path()).collect();
    let hidden = |path: &PathBuf| path.file_name().unwrap().as_encoded_bytes().starts_with(b".");
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "ron") && !hidden(path));
    paths.sort();
    paths
}
