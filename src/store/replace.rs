//! The durable replace: a file is whole at every moment, the old one or the new one.
//!
//! New bytes go into a temporary file beside the target, onto the disk, and then take the target's
//! name in one step; what was not read is never overwritten.

use std::io;
use std::path::{Path, PathBuf};

use jiff::Zoned;

use super::Hash;
use super::disk::{Disk, DiskError, During as _, Kind, Meta, NewFile, Op, if_there};

/// The largest file that is read, in bytes.
pub const SIZE_LIMIT: u64 = 64 * 1024 * 1024;

/// The longest review that is taken, in bytes: a case with its neutral text stays below
/// [`SIZE_LIMIT`] then, and can be read again.
pub const REVIEW_LIMIT: usize = 16 * 1024 * 1024;

/// What must stand in the place of a file for it to be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expect {
    /// Nothing.
    Nothing,
    /// The bytes with this hash.
    Bytes(Hash),
    /// Anything: the file is ours alone.
    Anything,
}

/// Who may read a file that is new.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Privacy {
    /// Those who may read the folder.
    Folder,
    /// The user alone.
    Private,
}

/// One durable replace.
#[derive(Clone, Copy)]
pub struct Replace<'a> {
    /// The disk.
    pub disk: &'a dyn Disk,
    /// The file; a symbolic link is followed and kept.
    pub path: &'a Path,
    /// What it is to hold.
    pub bytes: &'a [u8],
    /// What it must hold before.
    pub expect: Expect,
    /// Who may read it if it is new; a file that exists keeps its permissions.
    pub privacy: Privacy,
    /// The number of this process, for the name of the temporary file.
    pub pid: u32,
    /// The moment, for the name of a conflict copy.
    pub now: &'a Zoned,
}

/// A file that holds what it was to hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replaced {
    /// The file itself, links followed.
    pub path: PathBuf,
    /// The hash of what it holds.
    pub hash: Hash,
    /// False when it already held these bytes and nothing was written.
    pub written: bool,
    /// How many names the old file had; with more than one the others keep the old bytes.
    pub links: u64,
}

/// Why a file was not replaced. Whatever it is, no file is half written.
#[derive(Debug, thiserror::Error)]
pub enum ReplaceError {
    /// It may not be written to.
    #[error("{0:?} is read-only")]
    ReadOnly(PathBuf),
    /// It is no plain file.
    #[error("{path:?} is a {kind:?}")]
    NotAFile {
        /// The path.
        path: PathBuf,
        /// What it is; a link is one that leads nowhere or in a circle.
        kind: Kind,
    },
    /// Another program changed it since it was read, or made it when it should be new.
    #[error("{path:?} was changed by another program")]
    Conflict {
        /// The file, left as the other program made it.
        path: PathBuf,
        /// The new bytes, beside it: a conflict copy, or what the error left of one.
        copy: Option<PathBuf>,
        /// What kept the copy from being finished.
        error: Option<DiskError>,
    },
    /// Another program took it away since it was read; nothing was written.
    #[error("{0:?} is gone")]
    Gone(PathBuf),
    /// The disk failed.
    #[error("{error}, {kept:?}")]
    Disk {
        /// How.
        error: DiskError,
        /// What the disk holds now.
        kept: Kept,
    },
}

/// What a disk holds after a replace that failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kept {
    /// Nothing: there was no file, and there is none now.
    Nothing,
    /// The old file whole.
    Old,
    /// The old file whole, and a temporary file with some or all of the new bytes.
    OldAndTemp(PathBuf),
    /// The new file whole, but a power cut may still bring the old one back.
    New,
}

impl ReplaceError {
    fn before(error: DiskError) -> Self {
        Self::Disk { error, kept: Kept::Old }
    }

    /// The same where there was no file before: a temporary one that stays is nobody's business.
    fn of_a_new_file(self) -> Self {
        match self {
            Self::Disk { error, kept: Kept::Old | Kept::OldAndTemp(_) } => {
                Self::Disk { error, kept: Kept::Nothing }
            }
            other => other,
        }
    }
}

/// Replaces a file durably; when it answers, the new bytes are on the disk.
///
/// # Errors
/// [`ReplaceError`], which says what the disk holds then.
pub fn replace(job: Replace<'_>) -> Result<Replaced, ReplaceError> {
    let new = |error: ReplaceError| error.of_a_new_file();
    let found = target(job.disk, job.path);
    let (path, old) = if job.expect == Expect::Nothing { found.map_err(new)? } else { found? };
    let result = put(job, path, old);
    if old.is_none() { result.map_err(new) } else { result }
}

fn put(job: Replace<'_>, path: PathBuf, old: Option<Meta>) -> Result<Replaced, ReplaceError> {
    let Replace { disk, bytes, .. } = job;
    let hash = Hash::of(bytes);
    let links = old.map_or(0, |meta| meta.links);
    if old.is_some_and(|meta| meta.len == bytes.len() as u64)
        && present(disk, &path).map_err(ReplaceError::before)? == Some(hash)
    {
        return Ok(Replaced { path, hash, written: false, links });
    }
    if old.is_some_and(|meta| meta.read_only()) {
        return Err(ReplaceError::ReadOnly(path));
    }
    let temp = write_temp(job, &path, old)?;
    let undo = |error: DiskError| {
        let kept = match if_there(disk.remove(&temp)) {
            Ok(_) => Kept::Old,
            Err(_) => Kept::OldAndTemp(temp.clone()),
        };
        ReplaceError::Disk { error, kept }
    };
    match (job.expect, present(disk, &path).map_err(undo)?) {
        (Expect::Anything, _) | (Expect::Nothing, None) => {}
        (Expect::Bytes(expected), Some(found)) if expected == found => {}
        (Expect::Bytes(_), None) => {
            return match disk.remove(&temp).during(Op::Remove, &temp) {
                Ok(()) => Err(ReplaceError::Gone(path)),
                Err(error) => Err(undo(error)),
            };
        }
        (Expect::Bytes(_) | Expect::Nothing, Some(_)) => return Err(conflict(job, path, temp)),
    }
    let named = match job.expect {
        Expect::Nothing => disk.rename_new(&temp, &path),
        Expect::Bytes(_) | Expect::Anything => disk.rename(&temp, &path),
    };
    match named {
        Err(error) if job.expect == Expect::Nothing && is(&error, io::ErrorKind::AlreadyExists) => {
            return Err(conflict(job, path, temp));
        }
        named => named.during(Op::Rename, &path).map_err(undo)?,
    }
    sync_folder(disk, &path).map_err(|error| ReplaceError::Disk { error, kept: Kept::New })?;
    Ok(Replaced { path, hash, written: true, links })
}

/// The file a path leads to, and what is known of it if it exists.
fn target(disk: &dyn Disk, path: &Path) -> Result<(PathBuf, Option<Meta>), ReplaceError> {
    let not_a_file = |kind| ReplaceError::NotAFile { path: path.to_owned(), kind };
    match disk.canonicalize(path) {
        Ok(real) => {
            let meta = disk.meta(&real).during(Op::Look, &real).map_err(ReplaceError::before)?;
            if meta.kind == Kind::File {
                Ok((real, Some(meta)))
            } else {
                Err(not_a_file(meta.kind))
            }
        }
        Err(error) => {
            // A link that leads nowhere is not to be replaced by a file.
            if disk.kind(path).is_ok_and(|kind| kind == Kind::Link) {
                return Err(not_a_file(Kind::Link));
            }
            let look = |error| {
                ReplaceError::before(DiskError {
                    op: Op::Look,
                    path: path.to_owned(),
                    source: error,
                })
            };
            if !is(&error, io::ErrorKind::NotFound) {
                return Err(look(error));
            }
            let name = path.file_name().ok_or_else(|| look(io::ErrorKind::InvalidInput.into()))?;
            let folder = disk.canonicalize(folder_of(path)).map_err(look)?;
            Ok((folder.join(name), None))
        }
    }
}

/// The hash of the bytes at a path; `None` when there is no file.
fn present(disk: &dyn Disk, path: &Path) -> Result<Option<Hash>, DiskError> {
    let bytes = if_there(disk.read(path, SIZE_LIMIT)).during(Op::Read, path)?;
    Ok(bytes.map(|bytes| Hash::of(&bytes)))
}

/// Writes the new bytes into a file beside the target and waits until they are on the disk.
fn write_temp(job: Replace<'_>, path: &Path, old: Option<Meta>) -> Result<PathBuf, ReplaceError> {
    let disk = job.disk;
    let mode = match (old, job.privacy) {
        (Some(_), _) | (None, Privacy::Private) => 0o600,
        (None, Privacy::Folder) => {
            disk.meta(folder_of(path)).map_or(0o600, |meta| meta.mode & 0o664 | 0o600)
        }
    };
    let (temp, mut file) = create_temp(disk, path, mode, job.pid).map_err(ReplaceError::before)?;
    let written = write_all(&mut *file, job.bytes)
        .during(Op::Write, path)
        .and_then(|()| match old {
            Some(meta) => disk.set_mode(&temp, meta.mode & 0o777).during(Op::SetMode, &temp),
            None => Ok(()),
        })
        .and_then(|()| file.sync().during(Op::Sync, path));
    drop(file);
    match written {
        Ok(()) => Ok(temp),
        Err(error) if disk.remove(&temp).is_ok() => Err(ReplaceError::before(error)),
        Err(error) => Err(ReplaceError::Disk { error, kept: Kept::OldAndTemp(temp) }),
    }
}

fn create_temp(
    disk: &dyn Disk,
    path: &Path,
    mode: u32,
    pid: u32,
) -> Result<(PathBuf, Box<dyn NewFile>), DiskError> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    // A name near the limit of the file system leaves no room for more.
    let short: String = name.chars().take(50).collect();
    let mut n = 0;
    loop {
        let temp = path.with_file_name(format!(".{short}.tmp-{pid}-{n}"));
        match disk.create_new(&temp, mode) {
            Err(error) if is(&error, io::ErrorKind::AlreadyExists) && n < 1000 => n += 1,
            // Nobody knows the temporary name: what could not be made is the file.
            new => return Ok((temp.clone(), new.during(Op::Create, path)?)),
        }
    }
}

fn write_all(file: &mut dyn NewFile, mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        match file.write(bytes) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(n) => bytes = &bytes[n..],
            Err(error) if is(&error, io::ErrorKind::Interrupted) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Puts the new bytes beside the file that someone else changed.
fn conflict(job: Replace<'_>, path: PathBuf, temp: PathBuf) -> ReplaceError {
    let disk = job.disk;
    let stamp = job.now.strftime("%Y-%m-%d %H-%M-%S");
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let dot = path.extension().map(|e| format!(".{}", e.to_string_lossy())).unwrap_or_default();
    let mut n = 1;
    loop {
        let count = if n == 1 { String::new() } else { format!(" {n}") };
        let copy = path.with_file_name(format!("{stem} (conflict {stamp}{count}){dot}"));
        match disk.rename_new(&temp, &copy) {
            Err(error) if is(&error, io::ErrorKind::AlreadyExists) && n < 1000 => n += 1,
            Err(source) => {
                let error = Some(DiskError { op: Op::Rename, path: copy, source });
                return ReplaceError::Conflict { path, copy: Some(temp), error };
            }
            Ok(()) => {
                let error = sync_folder(disk, &copy).err();
                return ReplaceError::Conflict { path, copy: Some(copy), error };
            }
        }
    }
}

/// Makes a new name outlast a power cut, where the file system has a way to ask for it.
pub(super) fn sync_folder(disk: &dyn Disk, path: &Path) -> Result<(), DiskError> {
    let folder = folder_of(path);
    match disk.sync_dir(folder) {
        Err(e) if matches!(e.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => {
            Ok(())
        }
        other => other.during(Op::SyncFolder, folder),
    }
}

/// The folder a path stands in; the current one for a bare name.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder.as_os_str().is_empty() => Path::new("."),
        Some(folder) => folder,
        None => path,
    }
}

fn is(error: &io::Error, kind: io::ErrorKind) -> bool {
    error.kind() == kind
}
