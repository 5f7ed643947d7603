//! One case and its file: made, opened, saved.

use std::io;
use std::path::{Path, PathBuf};

use jiff::Zoned;

use super::codec::{self, Access, Damage, DamageKind, Loaded};
use super::disk::{Disk, DiskError, During as _, Kind, Op, if_there};
use super::replace::{
    Expect, Kept, Privacy, Replace, ReplaceError, Replaced, SIZE_LIMIT, replace, sync_folder,
};
use super::versions::Why;
use super::workspace::{FolderError, PrivateError, real_folder};
use super::{Hash, Workspace, file_name};
use crate::method::{Case, CaseId};

/// The file of an open case, and what it held when it was last read or written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseFile {
    path: PathBuf,
    /// What the file held; `None` for one that must not exist yet.
    hash: Option<Hash>,
    access: Access,
    shape: Shape,
    /// Whether the last save has the file's name, but perhaps not for good.
    unsettled: bool,
}

/// Whose hand a file shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// Byte by byte what this version writes.
    Ours,
    /// Anything else: a save would lose comments, unknown fields or flaws.
    Foreign,
}

/// A case that was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenFile {
    /// Its file, to save it with.
    pub file: CaseFile,
    /// The case and what is to be told about it.
    pub loaded: Loaded,
    /// What else may matter before it is saved.
    pub traits: Traits,
}

/// What the file system says about the file of an open case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Traits {
    /// Neither the file nor its folder refuses a save.
    pub writable: bool,
    /// It is a symbolic link that leads out of the workspace.
    pub outside: bool,
    /// How many names the file has.
    pub links: u64,
}

/// Why a case could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The file is not whole or not a case; it is left as it is.
    #[error("{path:?}:{damage}")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong, and where.
        damage: Damage,
    },
    /// It is no plain file.
    #[error("{path:?} is a {kind:?}")]
    NotAFile {
        /// The path.
        path: PathBuf,
        /// What it is.
        kind: Kind,
    },
    /// The disk failed.
    #[error(transparent)]
    Disk(#[from] DiskError),
}

/// Why a case could not be saved.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// A newer version wrote it, in the shape with this number.
    #[error("written by a newer version, shape {0}")]
    NewerSchema(u32),
    /// Its folder could not be made.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// The file has what a save would lose, and that could not be kept as a version first.
    #[error("no version of a foreign file: {0}")]
    NoVersion(PrivateError),
    /// The file was not replaced.
    #[error(transparent)]
    Replace(#[from] ReplaceError),
}

/// A case that is on the disk.
#[derive(Debug)]
pub struct Saved {
    /// How.
    pub replaced: Replaced,
    /// Whether the old file was kept as a version.
    pub version: VersionKept,
}

/// Whether the old file of a save was kept.
#[derive(Debug)]
pub enum VersionKept {
    /// There was nothing to keep, or a version of the last minutes stands for it.
    NotNeeded,
    /// It was.
    Kept(PathBuf),
    /// It could not be; the save went on.
    Failed(PrivateError),
}

impl CaseFile {
    /// A file that is still to be made, for saving a case elsewhere.
    #[must_use]
    pub fn new(path: PathBuf) -> Self {
        let (access, shape) = (Access::Full, Shape::Ours);
        Self { path, hash: None, access, shape, unsettled: false }
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The hash of what it held when it was last read or written; none for a new file.
    #[must_use]
    pub fn hash(&self) -> Option<Hash> {
        self.hash
    }

    /// Whether it may be saved.
    #[must_use]
    pub fn access(&self) -> Access {
        self.access
    }

    /// Whether a save loses something that only the file has, so that a version is kept first.
    #[must_use]
    pub fn is_foreign(&self) -> bool {
        self.shape == Shape::Foreign
    }

    /// Lets the next save make the file again after another program took it away.
    pub fn recreate(&mut self) {
        self.hash = None;
    }

    /// Makes the next save keep what the file holds now as a version, whoever wrote it.
    pub fn keep_original(&mut self) {
        self.shape = Shape::Foreign;
    }

    /// Lets the next save go on though what only the file has cannot be kept: a person said so.
    pub fn give_up_original(&mut self) {
        self.shape = Shape::Ours;
    }
}

impl Workspace {
    /// Saves a new case under a name of its own; the first one makes the workspace.
    ///
    /// # Errors
    /// [`SaveError`]; the case is then nowhere on the disk.
    pub fn create_case(&self, case: &Case, now: &Zoned) -> Result<(CaseFile, Saved), SaveError> {
        let folder = self.make_cases()?;
        self.create_in(&folder, case, now)
    }

    /// Saves a case as a file of its own in a folder that is no part of the workspace, for the time
    /// when that is gone; makes the folder if need be.
    ///
    /// # Errors
    /// [`SaveError`]; the case is then not there.
    pub fn save_copy(&self, folder: &Path, case: &Case, now: &Zoned) -> Result<PathBuf, SaveError> {
        self.make_folders(folder).map_err(FolderError::from)?;
        self.create_in(folder, case, now).map(|(file, _)| file.path)
    }

    fn create_in(
        &self,
        folder: &Path,
        case: &Case,
        now: &Zoned,
    ) -> Result<(CaseFile, Saved), SaveError> {
        let name = file_name(now.date(), &case.title, &case.id);
        let stem = name.trim_end_matches(".ron");
        let mut path = folder.join(&name);
        let mut n = 1;
        while self.disk.kind(&path).is_ok() && n < 1000 {
            n += 1;
            path = folder.join(format!("{stem}-{n}.ron"));
        }
        let mut file = CaseFile::new(path);
        let saved = self.save_case(&mut file, case, now)?;
        Ok((file, saved))
    }

    /// Opens a case. Opening changes nothing on the disk.
    ///
    /// # Errors
    /// [`ReadError`]: damaged, no plain file, or the disk failed.
    pub fn load_case(&self, path: &Path) -> Result<OpenFile, ReadError> {
        let (loaded, bytes) = read_case(&*self.disk, path)?;
        let real = self.disk.canonicalize(path).during(Op::Look, path)?;
        let meta = self.disk.meta(&real).during(Op::Look, &real)?;
        let ours = loaded.access == Access::Full && codec::write(&loaded.case).as_bytes() == bytes;
        let folder = real_folder(&*self.disk, &real);
        let traits = Traits {
            writable: !meta.read_only() && folder.is_some_and(|f| self.disk.writable(&f)),
            outside: path.starts_with(self.root()) && !real.starts_with(self.root()),
            links: meta.links,
        };
        let file = CaseFile {
            path: path.to_owned(),
            hash: Some(Hash::of(&bytes)),
            access: loaded.access,
            shape: if ours { Shape::Ours } else { Shape::Foreign },
            unsettled: false,
        };
        Ok(OpenFile { file, loaded, traits })
    }

    /// Saves a case durably, keeping the old file as a version where it is time or need.
    ///
    /// # Errors
    /// [`SaveError`], which says what the disk holds then. A conflict leaves `file` as it was: the
    /// case has to be opened anew, or merged, before it can be saved there.
    pub fn save_case(
        &self,
        file: &mut CaseFile,
        case: &Case,
        now: &Zoned,
    ) -> Result<Saved, SaveError> {
        self.save_text(file, &case.id, &codec::write(case), now)
    }

    /// The same with the text of the case, as [`codec::write`] makes it.
    ///
    /// # Errors
    /// As those of [`Workspace::save_case`].
    pub fn save_text(
        &self,
        file: &mut CaseFile,
        id: &CaseId,
        text: &str,
        now: &Zoned,
    ) -> Result<Saved, SaveError> {
        if let Access::NewerSchema { schema, .. } = file.access {
            return Err(SaveError::NewerSchema(schema));
        }
        let disk = &*self.disk;
        let version = self.keep_old(file, id, text, now)?;
        let result = replace(Replace {
            disk,
            path: &file.path,
            bytes: text.as_bytes(),
            expect: file.hash.map_or(Expect::Nothing, Expect::Bytes),
            privacy: Privacy::Folder,
            pid: self.pid,
            now,
        });
        if matches!(result, Err(ReplaceError::Disk { kept: Kept::New, .. })) {
            file.hash = Some(Hash::of(text.as_bytes()));
            file.unsettled = true;
        }
        let replaced = result?;
        if file.unsettled && !replaced.written {
            sync_folder(disk, &replaced.path)
                .map_err(|error| ReplaceError::Disk { error, kept: Kept::New })?;
        }
        file.unsettled = false;
        file.hash = Some(replaced.hash);
        if replaced.written {
            file.shape = Shape::Ours;
        }
        Ok(Saved { replaced, version })
    }

    fn keep_old(
        &self,
        file: &CaseFile,
        id: &CaseId,
        text: &str,
        now: &Zoned,
    ) -> Result<VersionKept, SaveError> {
        let old = if_there(self.disk.read(&file.path, SIZE_LIMIT)).ok().flatten();
        // Bytes that were never read are no business of this save: it will end as a conflict.
        let Some(old) =
            old.filter(|old| file.hash == Some(Hash::of(old)) && old != text.as_bytes())
        else {
            return Ok(VersionKept::NotNeeded);
        };
        let why = if file.is_foreign() { Why::Foreign } else { Why::Own };
        match self.keep_version(id, &old, why, now) {
            Ok(Some(path)) => Ok(VersionKept::Kept(path)),
            Ok(None) => Ok(VersionKept::NotNeeded),
            Err(error) if why == Why::Foreign => Err(SaveError::NoVersion(error)),
            Err(error) => Ok(VersionKept::Failed(error)),
        }
    }
}

/// Reads a case and the bytes it was read from.
pub(super) fn read_case(disk: &dyn Disk, path: &Path) -> Result<(Loaded, Vec<u8>), ReadError> {
    let damaged = |damage| ReadError::Damaged { path: path.to_owned(), damage };
    let bytes = match disk.read(path, SIZE_LIMIT) {
        Err(error) if error.kind() == io::ErrorKind::InvalidInput => {
            let kind = disk.meta(path).during(Op::Look, path)?.kind;
            return Err(ReadError::NotAFile { path: path.to_owned(), kind });
        }
        Err(error) if error.kind() == io::ErrorKind::FileTooLarge => {
            let bytes = disk.meta(path).map_or(0, |meta| meta.len);
            let kind = DamageKind::TooLarge { bytes, limit: SIZE_LIMIT };
            return Err(damaged(Damage::whole(kind)));
        }
        other => other.during(Op::Read, path)?,
    };
    let loaded = codec::read(&bytes).map_err(damaged)?;
    Ok((loaded, bytes))
}
