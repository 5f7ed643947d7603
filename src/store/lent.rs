//! Texts lent to another editor: a private file each, gone when the text is back.

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use jiff::Zoned;

use super::disk::{DiskError, During as _, Op, if_there};
use super::replace::REVIEW_LIMIT;
use super::workspace::PrivateError;
use super::{Hash, Workspace};

const FOLDER: &str = "editor";
/// How old a text must be that no editor is taken to have any more.
const AGE: Duration = Duration::from_secs(24 * 3600);

impl Workspace {
    /// Writes a text for another editor, readable by the user alone; `name` tells it from others. The
    /// name of the file tells too what was lent, so that a text that nobody changed is known.
    ///
    /// # Errors
    /// [`PrivateError`].
    pub fn lend(&self, name: &str, text: &str, now: &Zoned) -> Result<PathBuf, PrivateError> {
        let name = format!("{name}-{}.txt", mark(text.as_bytes()));
        Ok(self.write_private(Path::new(FOLDER), &name, text.as_bytes(), now)?.path)
    }

    /// What the editor left in the file of a text; `None` when the file is gone.
    ///
    /// # Errors
    /// [`DiskError`]; more than [`REVIEW_LIMIT`] bytes are `FileTooLarge`.
    pub fn lent(&self, path: &Path) -> Result<Option<Vec<u8>>, DiskError> {
        if_there(self.disk.read(path, REVIEW_LIMIT as u64)).during(Op::Read, path)
    }

    /// Removes the file of a text, and the copies and swap files that editors leave beside it. What
    /// cannot be removed stays.
    pub fn end_loan(&self, path: &Path) {
        let Some(stem) = path.file_stem().and_then(|stem| stem.to_str()) else { return };
        let folder = self.private().join(FOLDER);
        for item in self.disk.read_dir(&folder).unwrap_or_default() {
            if item.name.to_string_lossy().contains(stem) {
                let _ = self.disk.remove(&folder.join(&item.name));
            }
        }
    }

    /// Removes texts that were lent a day ago and come back as they went; answers with those that
    /// are gone. What an editor changed stays, and so does a text with a swap file beside it.
    pub fn sweep_loans(&self, now: SystemTime) -> Vec<PathBuf> {
        let (same, _) = self.old_loans(now);
        same.into_iter().filter(|path| self.disk.remove(path).is_ok()).collect()
    }

    /// Texts that were lent a day ago, never came back, and are not as they went; by name.
    #[must_use]
    pub fn lost_loans(&self, now: SystemTime) -> Vec<PathBuf> {
        self.old_loans(now).1
    }

    /// Files of the editors' folder that are a day old: texts that nobody changed, and the others.
    fn old_loans(&self, now: SystemTime) -> (Vec<PathBuf>, Vec<PathBuf>) {
        let folder = self.private().join(FOLDER);
        let items = self.disk.read_dir(&folder).unwrap_or_default();
        let names: Vec<String> =
            items.iter().map(|item| item.name.to_string_lossy().into_owned()).collect();
        let mut paths: Vec<PathBuf> =
            items.into_iter().map(|item| folder.join(item.name)).collect();
        paths.sort_unstable();
        paths.retain(|path| {
            let modified = self.disk.meta(path).ok().and_then(|meta| meta.modified);
            modified.is_some_and(|at| now.duration_since(at).is_ok_and(|past| past >= AGE))
        });
        paths.into_iter().partition(|path| {
            let Some(stem) = path.file_stem().and_then(|stem| stem.to_str()) else { return false };
            let alone = names.iter().filter(|name| name.contains(stem)).count() == 1;
            let lent = stem.rsplit_once('-').map(|(_, lent)| lent);
            let left = self.lent(path).ok().flatten();
            alone && left.is_some_and(|left| lent == Some(mark(&left).as_str()))
        })
    }
}

/// What tells a text from what an editor makes of it.
fn mark(text: &[u8]) -> String {
    Hash::of(text).to_string().split_off(16)
}
