//! Texts lent to another editor: a private file each, gone when the text is back.

use std::path::{Path, PathBuf};

use jiff::Zoned;

use super::Workspace;
use super::disk::{DiskError, During as _, Op, if_there};
use super::replace::REVIEW_LIMIT;
use super::workspace::PrivateError;

const FOLDER: &str = "editor";

impl Workspace {
    /// Writes a text for another editor, readable by the user alone; `name` tells it from others.
    ///
    /// # Errors
    /// [`PrivateError`].
    pub fn lend(&self, name: &str, text: &str, now: &Zoned) -> Result<PathBuf, PrivateError> {
        let name = format!("{name}.txt");
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
}
