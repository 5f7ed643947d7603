//! What the store asks of a file system, small enough for a test to fail each operation.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// A file system. [`RealDisk`](super::RealDisk) is the one of the machine.
///
/// Errors are those of the system, told by their kind or number; paths are added by the callers.
#[expect(clippy::missing_errors_doc, reason = "said once above for all of them")]
pub trait Disk: Send + Sync {
    /// The path without symbolic links; the file must exist.
    fn canonicalize(&self, path: &Path) -> io::Result<PathBuf>;
    /// What a name stands for, without following a symbolic link.
    fn kind(&self, path: &Path) -> io::Result<Kind>;
    /// What a path leads to, links followed.
    fn meta(&self, path: &Path) -> io::Result<Meta>;
    /// Whether new files may be made in a folder, found out without making one.
    fn writable(&self, folder: &Path) -> bool;
    /// All bytes of a plain file; anything else is `InvalidInput` and never waited for, and more
    /// than `limit` bytes are `FileTooLarge`.
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>>;
    /// Makes a file that must not exist yet, links included; `mode` is narrowed by the user's mask.
    fn create_new(&self, path: &Path, mode: u32) -> io::Result<Box<dyn NewFile>>;
    /// Opens a file that is there to write at its end.
    fn append(&self, path: &Path) -> io::Result<Box<dyn NewFile>>;
    /// Sets the permission bits of a file.
    fn set_mode(&self, path: &Path, mode: u32) -> io::Result<()>;
    /// Gives a file another name in one step, replacing what has that name.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Gives a file another name that must be free, else `AlreadyExists`.
    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Removes a file.
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// Makes one folder.
    fn create_dir(&self, path: &Path, mode: u32) -> io::Result<()>;
    /// Makes the names in a folder outlast a power cut.
    fn sync_dir(&self, path: &Path) -> io::Result<()>;
    /// The names in a folder, in no order.
    fn read_dir(&self, path: &Path) -> io::Result<Vec<Item>>;
    /// Takes the lock of a file, made if need be; `None` when someone else has it. It ends with the
    /// value or the process.
    fn lock(&self, path: &Path) -> io::Result<Option<Box<dyn Held>>>;
}

/// A file being written for the first time, or on.
#[expect(clippy::missing_errors_doc, reason = "those of the system")]
pub trait NewFile {
    /// Writes some of the bytes and answers with how many.
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize>;
    /// Makes the bytes outlast a power cut.
    fn sync(&mut self) -> io::Result<()>;
}

/// Whatever keeps a lock; dropping it frees the lock.
pub trait Held: Send + Sync {}

impl<T: Send + Sync> Held for T {}

/// What a name in a folder may stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A plain file.
    File,
    /// A folder.
    Folder,
    /// A symbolic link.
    Link,
    /// A pipe, socket or device.
    Special,
}

/// What is known of a file without reading it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meta {
    /// What it is.
    pub kind: Kind,
    /// Its size in bytes.
    pub len: u64,
    /// Its permission bits; made up from the read-only attribute where there are none.
    pub mode: u32,
    /// How many names it has.
    pub links: u64,
    /// When it was last changed, where that is known.
    pub modified: Option<SystemTime>,
}

impl Meta {
    /// Whether nobody may write to it.
    #[must_use]
    pub fn read_only(&self) -> bool {
        self.mode & 0o222 == 0
    }
}

/// A name in a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The name.
    pub name: OsString,
    /// What it stands for.
    pub kind: Kind,
}

/// What was being done when a disk failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Op {
    /// Finding what a path leads to.
    Look,
    /// Reading a file.
    Read,
    /// Listing a folder.
    List,
    /// Making a file.
    Create,
    /// Writing into it.
    Write,
    /// Setting its permissions.
    SetMode,
    /// Waiting until it is on the disk.
    Sync,
    /// Giving it its name.
    Rename,
    /// Waiting until the name is on the disk.
    SyncFolder,
    /// Making a folder.
    CreateFolder,
    /// Removing a file.
    Remove,
    /// Taking a lock.
    Lock,
}

/// A disk that failed, with the path it was about.
#[derive(Debug, thiserror::Error)]
#[error("{op:?} {path:?}: {source}")]
pub struct DiskError {
    /// What was being done.
    pub op: Op,
    /// To which path.
    pub path: PathBuf,
    /// What the system said.
    pub source: io::Error,
}

/// Adds the operation and the path to what the system said.
pub(super) trait During<T> {
    fn during(self, op: Op, path: &Path) -> Result<T, DiskError>;
}

impl<T> During<T> for io::Result<T> {
    fn during(self, op: Op, path: &Path) -> Result<T, DiskError> {
        self.map_err(|source| DiskError { op, path: path.to_owned(), source })
    }
}

/// Turns "there is no such file" into `None`.
pub(super) fn if_there<T>(result: io::Result<T>) -> io::Result<Option<T>> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        other => other.map(Some),
    }
}
