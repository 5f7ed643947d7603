//! Why something went wrong, without a word of anybody's: kinds and numbers only.

use std::fmt;
use std::io;

use crate::app::Trouble;
use crate::store::codec::Damage;
use crate::store::{
    DiskError, FolderError, LockError, Op, PrivateError, ProfileError, ReadError, ReplaceError,
    SaveError, TrashError,
};

/// A cause as the log tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cause {
    /// A short name.
    what: &'static str,
    /// What was being done to the disk, what came of it, and the number of the system for it.
    disk: Option<(Op, io::ErrorKind, Option<i32>)>,
    /// Line and column in the file.
    at: Option<(usize, usize)>,
}

impl Cause {
    /// The cause of a trouble.
    pub fn of(trouble: &Trouble) -> Self {
        match trouble {
            Trouble::Read(error) => Self::read(error),
            Trouble::Save(error) => Self::save(error),
            Trouble::Private(error) => Self::private(error),
            Trouble::Lock(LockError::Folder(error)) | Trouble::Folder(error) => Self::folder(error),
            Trouble::Lock(LockError::Disk(error)) | Trouble::Disk(error) => Self::disk(error),
            Trouble::Trash(error) => Self::trash(error),
            Trouble::Held(_) => Self::named("held"),
            Trouble::Unsaved => Self::named("unsaved"),
            Trouble::Refused(_) => Self::named("refused"),
            Trouble::Profile(error) => Self::profile(error),
        }
    }

    /// Why a file could not be read.
    pub fn read(error: &ReadError) -> Self {
        match error {
            ReadError::Damaged { damage, .. } => Self::damage(damage),
            ReadError::NotAFile { .. } => Self::named("not-a-file"),
            ReadError::Disk(error) => Self::disk(error),
        }
    }

    fn named(what: &'static str) -> Self {
        Self { what, disk: None, at: None }
    }

    fn damage(damage: &Damage) -> Self {
        Self { at: Some((damage.line, damage.column)), ..Self::named(damage.kind.code()) }
    }

    fn disk(error: &DiskError) -> Self {
        let told = (error.op, error.source.kind(), error.source.raw_os_error());
        Self { disk: Some(told), ..Self::named("disk") }
    }

    fn save(error: &SaveError) -> Self {
        match error {
            SaveError::NewerSchema(_) => Self::named("newer-schema"),
            SaveError::Folder(error) => Self::folder(error),
            SaveError::NoVersion(error) => Self { what: "no-version", ..Self::private(error) },
            SaveError::Replace(error) => Self::replace(error),
        }
    }

    fn private(error: &PrivateError) -> Self {
        match error {
            PrivateError::Folder(error) => Self::folder(error),
            PrivateError::Replace(error) => Self::replace(error),
            PrivateError::Value(_) => Self::named("value"),
        }
    }

    fn profile(error: &ProfileError) -> Self {
        match error {
            ProfileError::LeftAlone { damage, .. } => Self::damage(damage),
            ProfileError::Shape(_) => Self::named("shape"),
            ProfileError::Folder(error) => Self::folder(error),
            ProfileError::Disk(error) => Self::disk(error),
            ProfileError::Replace(error) => Self::replace(error),
        }
    }

    fn trash(error: &TrashError) -> Self {
        match error {
            TrashError::Folder(error) => Self::folder(error),
            TrashError::Disk(error) => Self::disk(error),
        }
    }

    fn folder(error: &FolderError) -> Self {
        match error {
            FolderError::Gone(_) => Self::named("folder-gone"),
            FolderError::Disk(error) => Self::disk(error),
        }
    }

    fn replace(error: &ReplaceError) -> Self {
        match error {
            ReplaceError::ReadOnly(_) => Self::named("protected"),
            ReplaceError::NotAFile { .. } => Self::named("not-a-file"),
            ReplaceError::Conflict { .. } => Self::named("conflict"),
            ReplaceError::Gone(_) => Self::named("gone"),
            ReplaceError::Disk { error, .. } => Self::disk(error),
        }
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "why={}", self.what)?;
        if let Some((op, kind, number)) = self.disk {
            write!(f, " op={op:?} kind={kind:?}")?;
            if let Some(number) = number {
                write!(f, " os={number}")?;
            }
        }
        if let Some((line, column)) = self.at {
            write!(f, " at={line}:{column}")?;
        }
        Ok(())
    }
}
