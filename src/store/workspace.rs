//! A workspace: a folder of cases with a private corner, made only when something is saved.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::Zoned;

use super::Hash;
use super::disk::{Disk, DiskError, During as _, Kind, Op, if_there};
use super::glances::Glances;
use super::profile::{Profile, ProfileWarning, read_profile};
use super::replace::{
    Expect, Privacy, Replace, ReplaceError, Replaced, folder_of, replace, sync_folder,
};

/// The folder of the cases.
pub const CASES: &str = "cases";
/// The private folder.
pub const PRIVATE: &str = ".razbor";

/// A folder of cases.
pub struct Workspace {
    pub(super) disk: Arc<dyn Disk>,
    pub(super) pid: u32,
    root: PathBuf,
    /// Whether the folder was there at some time; from then on it is not made again by itself.
    stood: AtomicBool,
    profile: Profile,
    warnings: Vec<ProfileWarning>,
    pub(super) glances: Glances,
}

/// Why a folder is no workspace.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// It is no folder.
    #[error("{path:?} is a {kind:?}")]
    NotAFolder {
        /// The path.
        path: PathBuf,
        /// What it is.
        kind: Kind,
    },
    /// It cannot be read.
    #[error(transparent)]
    Disk(#[from] DiskError),
}

/// Why a folder of a workspace could not be made.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// The workspace was there and is not any more; it is not made again unasked.
    #[error("{0:?} is gone")]
    Gone(PathBuf),
    /// The disk failed.
    #[error(transparent)]
    Disk(#[from] DiskError),
}

/// Why a private file could not be written.
#[derive(Debug, thiserror::Error)]
pub enum PrivateError {
    /// Its folder could not be made.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// It could not be replaced.
    #[error(transparent)]
    Replace(#[from] ReplaceError),
    /// RON cannot hold what it should hold.
    #[error("not a value for RON: {0}")]
    Value(#[from] ron::Error),
}

impl Workspace {
    /// Opens a folder without writing anything; one that does not exist is fine and empty.
    ///
    /// `pid` is the number of this process; it keeps temporary files apart.
    ///
    /// # Errors
    /// [`OpenError`] for a file in its place and a folder that cannot be read.
    pub fn open(disk: Arc<dyn Disk>, root: &Path, pid: u32) -> Result<Self, OpenError> {
        let meta = if_there(disk.meta(root)).during(Op::Look, root)?;
        if let Some(meta) = meta
            && meta.kind != Kind::Folder
        {
            return Err(OpenError::NotAFolder { path: root.to_owned(), kind: meta.kind });
        }
        let mut root = root.to_owned();
        let (mut profile, mut warnings) = (Profile::default(), Vec::new());
        if meta.is_some() {
            root = disk.canonicalize(&root).during(Op::Look, &root)?;
            disk.read_dir(&root).during(Op::List, &root)?;
            (profile, warnings) = read_profile(&*disk, &root);
        } else if disk.kind(&root).is_ok() {
            return Err(OpenError::NotAFolder { path: root, kind: Kind::Link });
        }
        let (stood, glances) = (AtomicBool::new(meta.is_some()), Glances::default());
        Ok(Self { disk, pid, root, stood, profile, warnings, glances })
    }

    /// The folder, without symbolic links if it existed when it was opened.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The folder of the cases.
    #[must_use]
    pub fn cases(&self) -> PathBuf {
        self.root.join(CASES)
    }

    /// The private folder.
    #[must_use]
    pub fn private(&self) -> PathBuf {
        self.root.join(PRIVATE)
    }

    /// Whether the folder is there now.
    #[must_use]
    pub fn exists(&self) -> bool {
        let there = self.disk.meta(&self.root).is_ok_and(|meta| meta.kind == Kind::Folder);
        if there {
            self.stood.store(true, Ordering::Relaxed);
        }
        there
    }

    /// Whether cases may be saved in it, or it may be made; found out without making anything.
    #[must_use]
    pub fn is_writable(&self) -> bool {
        let cases = self.cases();
        let folder = cases.ancestors().find(|folder| self.disk.meta(folder).is_ok());
        folder.is_some_and(|folder| self.disk.writable(folder))
    }

    /// What `razbor.ron` said when the workspace was opened.
    #[must_use]
    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// What is to be told about `razbor.ron`.
    #[must_use]
    pub fn warnings(&self) -> &[ProfileWarning] {
        &self.warnings
    }

    /// Allows the folder to be made again after it was taken away: a person asked for it.
    pub fn allow_again(&self) {
        self.stood.store(false, Ordering::Relaxed);
    }

    /// Whether the folder was there at some time and is not any more.
    #[must_use]
    pub fn is_gone(&self) -> bool {
        self.stood.load(Ordering::Relaxed) && !self.exists()
    }

    /// Makes the folder again after it was taken away: a person asked for it.
    ///
    /// # Errors
    /// [`FolderError`]; what could be made stays.
    pub fn make_again(&self) -> Result<(), FolderError> {
        self.allow_again();
        self.make_cases().map(|_| ())
    }

    /// Makes the folder of the cases, and the workspace with it the first time.
    pub(super) fn make_cases(&self) -> Result<PathBuf, FolderError> {
        self.make_root()?;
        let cases = self.cases();
        make_folder(&*self.disk, &cases, 0o777)?;
        Ok(cases)
    }

    /// Makes a folder in the private corner, which keeps itself out of version control.
    pub(super) fn make_private(&self, below: &Path) -> Result<PathBuf, FolderError> {
        self.make_root()?;
        let private = self.private();
        make_folder(&*self.disk, &private, 0o700)?;
        let ignore = private.join(".gitignore");
        if self.disk.kind(&ignore).is_err() {
            let mut file = self.disk.create_new(&ignore, 0o600).during(Op::Create, &ignore)?;
            file.write(b"*\n").during(Op::Write, &ignore)?;
        }
        let mut folder = private;
        for part in below {
            folder.push(part);
            make_folder(&*self.disk, &folder, 0o700)?;
        }
        Ok(folder)
    }

    pub(super) fn make_root(&self) -> Result<(), FolderError> {
        if self.exists() {
            return Ok(());
        }
        if self.stood.load(Ordering::Relaxed) {
            return Err(FolderError::Gone(self.root.clone()));
        }
        self.make_folders(&self.root)?;
        self.stood.store(true, Ordering::Relaxed);
        Ok(())
    }

    /// Makes a folder with all those above it that are missing.
    pub(super) fn make_folders(&self, folder: &Path) -> Result<(), DiskError> {
        let mut missing: Vec<&Path> =
            folder.ancestors().take_while(|path| self.disk.meta(path).is_err()).collect();
        missing.retain(|path| !path.as_os_str().is_empty());
        for folder in missing.into_iter().rev() {
            make_folder(&*self.disk, folder, 0o777)?;
        }
        Ok(())
    }

    /// Writes a private file, durably.
    pub(super) fn write_private(
        &self,
        below: &Path,
        name: &str,
        bytes: &[u8],
        now: &Zoned,
    ) -> Result<Replaced, PrivateError> {
        let path = self.make_private(below)?.join(name);
        let (disk, pid) = (&*self.disk, self.pid);
        let (expect, privacy) = (Expect::Anything, Privacy::Private);
        Ok(replace(Replace { disk, path: &path, bytes, expect, privacy, pid, now })?)
    }
}

/// Makes a folder unless it is there; answers whether it was made.
pub(super) fn make_folder(disk: &dyn Disk, folder: &Path, mode: u32) -> Result<bool, DiskError> {
    if disk.meta(folder).is_ok_and(|meta| meta.kind == Kind::Folder) {
        return Ok(false);
    }
    match disk.create_dir(folder, mode) {
        Err(error)
            if error.kind() == std::io::ErrorKind::AlreadyExists
                && disk.meta(folder).is_ok_and(|meta| meta.kind == Kind::Folder) =>
        {
            Ok(false)
        }
        result => {
            result.during(Op::CreateFolder, folder)?;
            sync_folder(disk, folder)?;
            Ok(true)
        }
    }
}

/// A name for the private files of a case, whatever a foreign file gave it as id.
pub(super) fn file_stem(id: &str) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
    if (1..=64).contains(&id.len()) && id.bytes().all(plain) {
        id.to_owned()
    } else {
        format!("x-{}", Hash::of(id.as_bytes()))
    }
}

/// The folder a file stands in, without symbolic links.
pub(super) fn real_folder(disk: &dyn Disk, path: &Path) -> Option<PathBuf> {
    disk.canonicalize(folder_of(path)).ok()
}
