//! What the disk refused: what happened, where, what was kept, what to do next.

use std::io;
use std::path::Path;

use super::{Text, Value};
use crate::store::{
    DiskError, FolderError, HistoryLost, Kept, Kind, LockError, OpenError, PrivateError,
    ProfileError, ProfileWarning, ReadError, ReplaceError, SaveError, SettingsTrouble,
};

fn path_value(path: &Path) -> Value<'static> {
    path.display().to_string().into()
}

impl Text {
    /// Why a case could not be read.
    #[must_use]
    pub fn read_error(&self, error: &ReadError) -> String {
        match error {
            ReadError::Damaged { path, damage } => {
                let what = self.damage_at(path, damage);
                self.with("read-damaged", &[("what", what.into())])
            }
            ReadError::NotAFile { path, kind } => self.not_a_file(path, *kind),
            ReadError::Disk(error) => self.disk_error(error),
        }
    }

    /// The same in a few words, for a list in which the file is named already.
    #[must_use]
    pub fn read_error_short(&self, error: &ReadError) -> String {
        match error {
            ReadError::Damaged { damage, .. } => {
                format!("{}:{} {}", damage.line, damage.column, self.damage(damage))
            }
            ReadError::NotAFile { kind, .. } => self.get(kind_id(*kind)),
            ReadError::Disk(error) => self.io_error(&error.source),
        }
    }

    /// Why a case could not be saved, and what the disk holds now.
    #[must_use]
    pub fn save_error(&self, error: &SaveError) -> String {
        match error {
            SaveError::NewerSchema(schema) => {
                self.with("save-newer", &[("schema", (*schema).into())])
            }
            SaveError::Folder(error) => self.folder_error(error),
            SaveError::NoVersion(error) => {
                self.with("save-no-version", &[("why", self.private_error(error).into())])
            }
            SaveError::Replace(error) => self.replace_error(error),
        }
    }

    /// Why what was done to a case cannot be taken back any more.
    #[must_use]
    pub fn history_lost(&self, lost: &HistoryLost) -> String {
        match lost {
            HistoryLost::OtherFile(path) => {
                self.with("history-other-file", &[("path", path_value(path))])
            }
            HistoryLost::Damaged(path) => {
                self.with("history-damaged", &[("path", path_value(path))])
            }
            HistoryLost::Unreadable(error) => {
                self.with("history-unreadable", &[("why", self.disk_error(error).into())])
            }
        }
    }

    /// Why a file was not replaced.
    #[must_use]
    pub fn replace_error(&self, error: &ReplaceError) -> String {
        match error {
            ReplaceError::ReadOnly(path) => {
                self.with("replace-read-only", &[("path", path_value(path))])
            }
            ReplaceError::NotAFile { path, kind } => self.not_a_file(path, *kind),
            ReplaceError::Conflict { path, copy: Some(copy), .. } => self.with(
                "replace-conflict",
                &[("path", path_value(path)), ("copy", path_value(copy))],
            ),
            ReplaceError::Conflict { path, copy: None, .. } => {
                self.with("replace-conflict-no-copy", &[("path", path_value(path))])
            }
            ReplaceError::Gone(path) => self.with("replace-gone", &[("path", path_value(path))]),
            ReplaceError::Disk { error, kept } => {
                let kept = match kept {
                    Kept::Nothing => return self.disk_error(error),
                    Kept::Old => self.get("kept-old"),
                    Kept::OldAndTemp(path) => self.with("kept-temp", &[("path", path_value(path))]),
                    Kept::New => self.get("kept-new"),
                };
                format!("{} {kept}", self.disk_error(error))
            }
        }
    }

    /// Why something could not be written beside the cases.
    #[must_use]
    pub fn private_error(&self, error: &PrivateError) -> String {
        match error {
            PrivateError::Folder(error) => self.folder_error(error),
            PrivateError::Replace(error) => self.replace_error(error),
            PrivateError::Value(error) => error.to_string(),
        }
    }

    /// Why a folder could not be made.
    #[must_use]
    pub fn folder_error(&self, error: &FolderError) -> String {
        match error {
            FolderError::Gone(path) => self.with("folder-gone", &[("path", path_value(path))]),
            FolderError::Disk(error) => self.disk_error(error),
        }
    }

    /// Why a lock could not be taken.
    #[must_use]
    pub fn lock_error(&self, error: &LockError) -> String {
        match error {
            LockError::Folder(error) => self.folder_error(error),
            LockError::Disk(error) => self.disk_error(error),
        }
    }

    /// Why a workspace could not be opened.
    #[must_use]
    pub fn open_error(&self, error: &OpenError) -> String {
        match error {
            OpenError::NotAFolder { path, kind } => self.with(
                "workspace-not-a-folder",
                &[("path", path_value(path)), ("kind", self.get(kind_id(*kind)).into())],
            ),
            OpenError::Disk(error) => self.disk_error(error),
        }
    }

    /// What is to be told about `razbor.ron`.
    #[must_use]
    pub fn profile_warning(&self, warning: &ProfileWarning) -> String {
        match warning {
            ProfileWarning::Damaged { path, damage } => {
                self.with("profile-damaged", &[("what", self.damage_at(path, damage).into())])
            }
            ProfileWarning::Unreadable(error) => {
                self.with("profile-damaged", &[("what", self.disk_error(error).into())])
            }
            ProfileWarning::UnknownField { path, field } => self.with(
                "profile-unknown-field",
                &[("path", path_value(path)), ("field", field.as_str().into())],
            ),
            ProfileWarning::NoGroupName { path, number } => self.with(
                "profile-no-group-name",
                &[("path", path_value(path)), ("number", (*number).into())],
            ),
            ProfileWarning::GroupTwice { path, name } => self.with(
                "profile-group-twice",
                &[("path", path_value(path)), ("name", name.as_str().into())],
            ),
        }
    }

    /// Why `razbor.ron` was not changed.
    #[must_use]
    pub fn profile_error(&self, error: &ProfileError) -> String {
        match error {
            ProfileError::LeftAlone { path, damage } => {
                self.with("profile-left-alone", &[("what", self.damage_at(path, damage).into())])
            }
            ProfileError::Shape(path) => self.with("profile-shape", &[("path", path_value(path))]),
            ProfileError::Folder(error) => self.folder_error(error),
            ProfileError::Disk(error) => self.disk_error(error),
            ProfileError::Replace(error) => self.replace_error(error),
        }
    }

    /// What is to be told about the settings, whose file is at `path`.
    #[must_use]
    pub fn settings_trouble(&self, path: &Path, trouble: &SettingsTrouble) -> String {
        let what = match trouble {
            SettingsTrouble::Damaged(damage) => self.damage_at(path, damage),
            SettingsTrouble::Unreadable(error) => self.disk_error(error),
        };
        self.with("settings-damaged", &[("what", what.into())])
    }

    /// What the system said to an operation on a path.
    #[must_use]
    pub fn disk_error(&self, error: &DiskError) -> String {
        let values =
            [("path", path_value(&error.path)), ("why", self.io_error(&error.source).into())];
        self.with("disk-error", &values)
    }

    fn not_a_file(&self, path: &Path, kind: Kind) -> String {
        let values = [("path", path_value(path)), ("kind", self.get(kind_id(kind)).into())];
        self.with("not-a-file", &values)
    }

    /// What the system said, in a person's words where it is a thing that happens to people.
    #[must_use]
    pub fn io_error(&self, error: &io::Error) -> String {
        use io::ErrorKind as K;
        self.get(match error.kind() {
            K::NotFound => "io-not-found",
            K::PermissionDenied => "io-permission",
            K::StorageFull => "io-full",
            K::QuotaExceeded => "io-quota",
            K::ReadOnlyFilesystem => "io-read-only",
            K::FileTooLarge => "io-too-large",
            K::NotADirectory => "io-not-a-folder",
            K::IsADirectory => "io-is-a-folder",
            // So does a disk refuse to read what is no plain file.
            K::InvalidInput => "io-not-a-file",
            K::AlreadyExists => "io-exists",
            K::InvalidFilename => "io-name",
            _ => return error.to_string(),
        })
    }
}

fn kind_id(kind: Kind) -> &'static str {
    match kind {
        Kind::File => "kind-file",
        Kind::Folder => "kind-folder",
        Kind::Link => "kind-link",
        Kind::Special => "kind-special",
    }
}
