//! The settings of the user: a patch over defaults, never overwritten when damaged.

use std::path::{Path, PathBuf};

use jiff::Zoned;
use serde::{Deserialize, Serialize};

use super::Hash;
use super::codec::{Damage, Lax, lax, to_text};
use super::disk::{Disk, DiskError, During as _, Op, if_there};
use super::replace::{Expect, Privacy, Replace, ReplaceError, SIZE_LIMIT, folder_of, replace};
use super::workspace::make_folder;

/// The name of the settings file.
pub const SETTINGS_FILE: &str = "settings.ron";

/// What the user set; what is not set follows the defaults of each version.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The language of the interface, such as `ru`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// The name of the theme.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theme: Option<String>,
    /// Whether razbor answers to the mouse; it does unless this is false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mouse: Option<bool>,
    /// The workspace that was open last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_workspace: Option<String>,
    /// How it went with the tour: `done` when it was shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tour: Option<String>,
}

/// The settings and their file.
#[derive(Debug)]
pub struct SettingsFile {
    path: PathBuf,
    /// What holds now; change it and save.
    pub settings: Settings,
    /// What is to be told about the file.
    pub trouble: Option<SettingsTrouble>,
    hash: Option<Hash>,
}

/// What is to be told about a settings file.
#[derive(Debug)]
pub enum SettingsTrouble {
    /// It cannot be understood; defaults stand in for it and it is not overwritten.
    Damaged(Damage),
    /// It cannot be read; defaults stand in for it and it is not overwritten.
    Unreadable(DiskError),
    /// It has fields that nobody reads, or comments; the first save keeps it beside as `.old`.
    Extra {
        /// The fields, with their paths.
        fields: Vec<String>,
        /// The line of the first comment, counted from 1.
        comment: Option<usize>,
    },
}

/// Why settings were not saved.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// The file is damaged or unreadable; it is left for a person to mend.
    #[error("{0:?} is left as it is")]
    LeftAlone(PathBuf),
    /// Its folder could not be made.
    #[error(transparent)]
    Folder(#[from] DiskError),
    /// It could not be replaced.
    #[error(transparent)]
    Replace(#[from] ReplaceError),
    /// RON cannot hold what it should hold.
    #[error("not a value for RON: {0}")]
    Value(#[from] ron::Error),
}

impl SettingsFile {
    /// Reads the settings in a folder; none are fine.
    #[must_use]
    pub fn load(disk: &dyn Disk, folder: &Path) -> Self {
        let path = folder.join(SETTINGS_FILE);
        let mut file = Self { settings: Settings::default(), trouble: None, hash: None, path };
        match if_there(disk.read(&file.path, SIZE_LIMIT)).during(Op::Read, &file.path) {
            Ok(None) => {}
            Ok(Some(bytes)) => {
                file.hash = Some(Hash::of(&bytes));
                match lax::<Settings>(&bytes) {
                    Ok(Lax { value, unknown: fields, comment, .. }) => {
                        file.settings = value;
                        if !fields.is_empty() || comment.is_some() {
                            file.trouble = Some(SettingsTrouble::Extra { fields, comment });
                        }
                    }
                    Err(damage) => file.trouble = Some(SettingsTrouble::Damaged(damage)),
                }
            }
            Err(error) => file.trouble = Some(SettingsTrouble::Unreadable(error)),
        }
        file
    }

    /// Where they are.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Saves them durably.
    ///
    /// # Errors
    /// [`SettingsError`]; the old file is whole.
    pub fn save(&mut self, disk: &dyn Disk, pid: u32, now: &Zoned) -> Result<(), SettingsError> {
        if let Some(SettingsTrouble::Damaged(_) | SettingsTrouble::Unreadable(_)) = self.trouble {
            return Err(SettingsError::LeftAlone(self.path.clone()));
        }
        let folder = folder_of(&self.path);
        let missing: Vec<&Path> =
            folder.ancestors().take_while(|f| disk.meta(f).is_err()).collect();
        for folder in missing.into_iter().rev().filter(|f| !f.as_os_str().is_empty()) {
            make_folder(disk, folder, 0o700)?;
        }
        let privacy = Privacy::Private;
        if self.trouble.is_some()
            && let Some(old) =
                if_there(disk.read(&self.path, SIZE_LIMIT)).during(Op::Read, &self.path)?
        {
            let path = &self.path.with_extension("ron.old");
            let expect = Expect::Anything;
            replace(Replace { disk, path, bytes: &old, expect, privacy, pid, now })?;
        }
        let text = to_text(&self.settings)?;
        let (path, bytes) = (&*self.path, text.as_bytes());
        let expect = self.hash.map_or(Expect::Nothing, Expect::Bytes);
        let replaced = replace(Replace { disk, path, bytes, expect, privacy, pid, now })?;
        self.hash = Some(replaced.hash);
        self.trouble = None;
        Ok(())
    }
}
