//! Locks: one case is edited in one window, and the others can say by whom.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Zoned;
use serde::{Deserialize, Serialize};

use super::Workspace;
use super::codec::{lax, to_text};
use super::disk::{Disk, DiskError, Held, Kind, Op};
use super::replace::SIZE_LIMIT;
use super::workspace::{FolderError, file_stem};
use crate::method::{CaseId, Stamp};

/// Who has a case open.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Holder {
    /// The name of the user.
    pub user: String,
    /// The name of the machine.
    pub host: String,
    /// The number of the process.
    pub pid: u32,
    /// Since when.
    pub since: Stamp,
}

/// What came of asking for a lock.
#[derive(Debug)]
pub enum Locked {
    /// It is ours until the value is dropped or the process ends, however it ends.
    Ours(CaseLock),
    /// Another window has it; who, if that could be read.
    Other(Option<Holder>),
    /// This file system has no locks. Saves are still guarded by the hash of the file.
    NotSupported(DiskError),
}

/// A lock that is held.
pub struct CaseLock {
    disk: Arc<dyn Disk>,
    holder: PathBuf,
    _held: Box<dyn Held>,
}

impl std::fmt::Debug for CaseLock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("CaseLock").field(&self.holder).finish()
    }
}

impl Drop for CaseLock {
    fn drop(&mut self) {
        // A note that stays says nothing: only the lock counts, and the next holder writes anew.
        let _ = self.disk.remove(&self.holder);
    }
}

/// Why a lock could neither be had nor refused.
#[derive(Debug, thiserror::Error)]
pub enum LockError {
    /// Its folder could not be made, as in a workspace that may only be read.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// The disk failed.
    #[error(transparent)]
    Disk(#[from] DiskError),
}

impl Workspace {
    /// Asks for the lock of a case without waiting.
    ///
    /// # Errors
    /// [`LockError`] when the lock file cannot be made; the case can then only be looked at.
    pub fn lock(&self, id: &CaseId, holder: &Holder, now: &Zoned) -> Result<Locked, LockError> {
        let folder = self.make_private(Path::new("locks"))?;
        let stem = file_stem(&id.0);
        let path = folder.join(format!("{stem}.lock"));
        let note = format!("{stem}.holder");
        match self.disk.lock(&path) {
            Ok(Some(held)) => {
                let written = to_text(holder).is_ok_and(|text| {
                    self.write_private(Path::new("locks"), &note, text.as_bytes(), now).is_ok()
                });
                let holder = folder.join(note);
                if !written {
                    // Better no name than the name of someone who has gone.
                    let _ = self.disk.remove(&holder);
                }
                Ok(Locked::Ours(CaseLock { disk: Arc::clone(&self.disk), holder, _held: held }))
            }
            Ok(None) => Ok(Locked::Other(self.holder(&folder.join(note)))),
            Err(source) => {
                let unknown = has_no_locks(&source);
                let error = DiskError { op: Op::Lock, path, source };
                if unknown { Ok(Locked::NotSupported(error)) } else { Err(error.into()) }
            }
        }
    }

    /// Whether this file system has locks, found out without making a file; `None` while there is
    /// nothing to try it with.
    #[must_use]
    pub fn has_locks(&self) -> Option<bool> {
        // A file of ours that nobody locks for another reason.
        let path = self.private().join(".gitignore");
        self.disk.kind(&path).ok().filter(|kind| *kind == Kind::File)?;
        match self.disk.lock(&path) {
            Ok(_) => Some(true),
            Err(error) => has_no_locks(&error).then_some(false),
        }
    }

    fn holder(&self, path: &Path) -> Option<Holder> {
        let bytes = self.disk.read(path, SIZE_LIMIT).ok()?;
        lax::<Holder>(&bytes).ok().map(|lax| lax.value)
    }
}

/// Whether the file system said that it has no locks at all.
fn has_no_locks(error: &io::Error) -> bool {
    #[cfg(unix)]
    let by_number = {
        use rustix::io::Errno;
        [Errno::NOLCK, Errno::NOSYS, Errno::NOTSUP, Errno::OPNOTSUPP]
            .iter()
            .any(|errno| error.raw_os_error() == Some(errno.raw_os_error()))
    };
    #[cfg(not(unix))]
    let by_number = false;
    by_number || error.kind() == io::ErrorKind::Unsupported
}
