//! The trash: a deleted case file lies there whole, under its old name with the moment before it,
//! until it is brought back. Nothing here ever removes or replaces a file.

use std::io;
use std::path::{Path, PathBuf};

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned, civil};

use super::Workspace;
use super::disk::{DiskError, During as _, Kind, Op, if_there};
use super::replace::sync_folder;
use super::workspace::FolderError;

const FOLDER: &str = "trash";
/// A file system takes names of 255 bytes, and the moment and the number stand before this one.
const NAME_LIMIT: usize = 220;

/// A file in the trash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrashEntry {
    /// Where it is.
    pub path: PathBuf,
    /// The name it had among the cases.
    pub name: String,
    /// When it was put there.
    pub at: Timestamp,
}

/// Why a file was not moved to the trash or out of it. It lies whole in one place or the other.
#[derive(Debug, thiserror::Error)]
pub enum TrashError {
    /// A folder could not be made.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// The disk failed.
    #[error(transparent)]
    Disk(#[from] DiskError),
}

impl Workspace {
    /// The folder of the trash, which need not be there.
    #[must_use]
    pub fn trash_folder(&self) -> PathBuf {
        self.private().join(FOLDER)
    }

    /// What lies in the trash, the latest first.
    ///
    /// # Errors
    /// [`DiskError`] when its folder is there and cannot be listed.
    pub fn trash(&self) -> Result<Vec<TrashEntry>, DiskError> {
        let folder = self.trash_folder();
        let items = if_there(self.disk.read_dir(&folder)).during(Op::List, &folder)?;
        let files = items.unwrap_or_default().into_iter().filter(|item| item.kind != Kind::Folder);
        let mut found: Vec<(u64, TrashEntry)> = files
            .filter_map(|item| {
                let (at, number, name) = parse(item.name.to_str()?)?;
                Some((number, TrashEntry { path: folder.join(&item.name), name, at }))
            })
            .collect();
        found.sort_by(|(n, a), (m, b)| (b.at, m, &b.name).cmp(&(a.at, n, &a.name)));
        Ok(found.into_iter().map(|(_, entry)| entry).collect())
    }

    /// Moves a case file to the trash durably and answers with its place there. Its versions stay.
    ///
    /// # Errors
    /// [`TrashError`]; the file lies whole where it was or in the trash.
    pub fn put_in_trash(&self, path: &Path, now: &Zoned) -> Result<PathBuf, TrashError> {
        self.disk.kind(path).during(Op::Look, path)?;
        let folder = self.make_private(Path::new(FOLDER))?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let name = shortened(&name);
        let moment = now.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string();
        let goals = (1..).map(|number| folder.join(format!("{moment}-{number:06}-{name}")));
        Ok(self.move_to_the_first_free(path, goals)?)
    }

    /// Moves a file of the trash back among the cases and answers with its place there: its old
    /// name, or one with a number behind it when another file has that.
    ///
    /// # Errors
    /// [`TrashError`]; the file lies whole where it was or among the cases.
    pub fn bring_back(&self, path: &Path) -> Result<PathBuf, TrashError> {
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let name = parse(&file).map_or(file, |(_, _, name)| name);
        let folder = self.make_cases()?;
        let stem = name.strip_suffix(".ron").unwrap_or(&name).to_owned();
        let numbered = (2..).map(|number: u64| format!("{stem}-{number}.ron"));
        let goals = std::iter::once(name).chain(numbered).map(|name| folder.join(name));
        Ok(self.move_to_the_first_free(path, goals)?)
    }

    fn move_to_the_first_free(
        &self,
        from: &Path,
        goals: impl Iterator<Item = PathBuf>,
    ) -> Result<PathBuf, DiskError> {
        for to in goals.take(1000) {
            match self.disk.rename_new(from, &to) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                moved => {
                    moved.during(Op::Rename, &to)?;
                    if self.disk.kind(from).is_ok() {
                        self.disk.remove(from).during(Op::Remove, from)?;
                    }
                    // The new name first: after a power cut the file may have both, never none.
                    sync_folder(&*self.disk, &to)?;
                    sync_folder(&*self.disk, from)?;
                    return Ok(to);
                }
            }
        }
        let source = io::ErrorKind::AlreadyExists.into();
        Err(DiskError { op: Op::Rename, path: from.to_owned(), source })
    }
}

/// A name that leaves room for the moment, with its ending.
fn shortened(name: &str) -> String {
    if name.len() <= NAME_LIMIT {
        return name.to_owned();
    }
    let end = (0..NAME_LIMIT - 4).rev().find(|end| name.is_char_boundary(*end)).unwrap_or(0);
    format!("{}.ron", &name[..end])
}

/// The moment, the number and the old name that a name in the trash has.
fn parse(name: &str) -> Option<(Timestamp, u64, String)> {
    let (moment, rest) = name.split_once('-')?;
    let (number, name) = rest.split_once('-')?;
    let at = civil::DateTime::strptime("%Y%m%dT%H%M%SZ", moment).ok()?;
    let at = at.to_zoned(TimeZone::UTC).ok()?.timestamp();
    let number = number.parse().ok()?;
    (!name.is_empty()).then(|| (at, number, name.to_owned()))
}
