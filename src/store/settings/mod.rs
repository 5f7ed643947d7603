//! The settings of the user: a patch over defaults, read field by field, never overwritten when
//! damaged, and changed by razbor only in the field it sets.

mod mistake;
mod read;

pub use mistake::{Mistake, Slip, Wanted};

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use jiff::Zoned;
use serde::Deserialize;

use super::Hash;
use super::codec::{At, Damage, DamageKind, decode, lax, pieces};
use super::disk::{Disk, DiskError, During as _, Kind, Op, if_there};
use super::patch::{Step, Value, set};
use super::replace::{Expect, Privacy, Replace, ReplaceError, SIZE_LIMIT, folder_of, replace};
use super::workspace::make_folder;
use read::Reading;

/// The name of the settings file.
pub const SETTINGS_FILE: &str = "settings.ron";

/// The fields of the file.
pub const FIELDS: [&str; 10] = [
    "lang",
    "theme",
    "layout",
    "mouse",
    "ascii",
    "marks",
    "keys",
    "colours",
    "last_workspace",
    "tour",
];

/// What the user set; what is not set follows the defaults of each version.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settings {
    /// The language of the interface, such as `ru`.
    pub lang: Option<String>,
    /// The name of the theme.
    pub theme: Option<String>,
    /// The keyboard layout beside the Latin one.
    pub layout: Option<LayoutWish>,
    /// Whether the mouse is listened to.
    pub mouse: Option<bool>,
    /// Whether lines and marks are drawn in ASCII.
    pub ascii: Option<bool>,
    /// Which marks of the lens are shown.
    pub marks: Option<String>,
    /// Commands with keys of the user's choice, in the order of the file.
    pub keys: Vec<KeysOf>,
    /// Colours of the user's choice, in the order of the file.
    pub colours: Vec<ColourOf>,
    /// The workspace that was open last.
    pub last_workspace: Option<String>,
    /// How it went with the tour: `done` when it was shown.
    pub tour: Option<String>,
}

/// A keyboard layout as it was set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LayoutWish {
    /// One that razbor knows by this name.
    Named(String),
    /// The characters of the keys, row by row.
    Custom(String),
}

/// The keys of a command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeysOf {
    /// The id of the command.
    pub command: String,
    /// Where it stands.
    pub at: At,
    /// The names of its keys with their places; none to unbind it.
    pub keys: Vec<(String, At)>,
}

/// A colour of a theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColourOf {
    /// The theme.
    pub theme: String,
    /// What has the colour.
    pub name: String,
    /// The colour, as `#1a2b3c`.
    pub colour: String,
    /// Where it stands.
    pub at: At,
}

/// The settings and their file.
#[derive(Debug)]
pub struct SettingsFile {
    path: PathBuf,
    /// What holds now; change it and save.
    pub settings: Settings,
    /// Why nothing of the file could be read.
    pub trouble: Option<SettingsTrouble>,
    /// What is wrong in single fields, as far as it is seen without knowing what they mean.
    pub mistakes: Vec<Mistake>,
    places: BTreeMap<&'static str, At>,
    /// The settings as the file has them.
    read: Settings,
}

/// Why a settings file could not be read; defaults stand in for it and it is not overwritten.
#[derive(Debug)]
pub enum SettingsTrouble {
    /// It cannot be understood.
    Damaged(Damage),
    /// It cannot be read.
    Unreadable(DiskError),
}

/// Why settings were not saved.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// The file is damaged or unreadable; it is left for a person to mend.
    #[error("{0:?} is left as it is")]
    LeftAlone(PathBuf),
    /// Its folder could not be made, or the file not be read.
    #[error(transparent)]
    Disk(#[from] DiskError),
    /// It could not be replaced.
    #[error(transparent)]
    Replace(#[from] ReplaceError),
}

/// Takes any fields: whether a text is RON and calls itself settings.
#[derive(Default, Deserialize)]
#[serde(rename = "Settings", default)]
struct Probe {}

impl SettingsFile {
    /// Reads the settings in a folder; none are fine.
    #[must_use]
    pub fn load(disk: &dyn Disk, folder: &Path) -> Self {
        let path = folder.join(SETTINGS_FILE);
        match if_there(disk.read(&path, SIZE_LIMIT)).during(Op::Read, &path) {
            Ok(bytes) => Self::of(path, &bytes.unwrap_or_default()),
            Err(error) => {
                let mut file = Self::of(path, b"");
                let error = as_folder(disk, error);
                file.trouble = Some(SettingsTrouble::Unreadable(error));
                file
            }
        }
    }

    /// Reads the bytes of a file; none are fine.
    #[must_use]
    pub fn of(path: PathBuf, bytes: &[u8]) -> Self {
        let mut file = Self {
            path,
            settings: Settings::default(),
            trouble: None,
            mistakes: Vec::new(),
            places: BTreeMap::new(),
            read: Settings::default(),
        };
        match text_of(bytes) {
            Ok(text) => {
                if let Some(root) = pieces(text) {
                    let reading = Reading::of(text, &root);
                    file.settings = reading.settings;
                    (file.mistakes, file.places) = (reading.mistakes, reading.places);
                }
            }
            Err(damage) => file.trouble = Some(SettingsTrouble::Damaged(damage)),
        }
        file.read = file.settings.clone();
        file
    }

    /// Where they are.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Where the value of a field stands; at the beginning when it is not in the file.
    #[must_use]
    pub fn place(&self, field: &str) -> At {
        self.places.get(field).copied().unwrap_or(At { line: 1, column: 1 })
    }

    /// Saves durably what razbor itself changed: each field in its place, into the file as it is on
    /// the disk now, so that whatever a hand wrote meanwhile stays.
    ///
    /// # Errors
    /// [`SettingsError`]; the old file is whole.
    pub fn save(&mut self, disk: &dyn Disk, pid: u32, now: &Zoned) -> Result<(), SettingsError> {
        let changes = self.changes();
        if changes.is_empty() {
            return Ok(());
        }
        let left_alone = || SettingsError::LeftAlone(self.path.clone());
        let bytes = if_there(disk.read(&self.path, SIZE_LIMIT)).during(Op::Read, &self.path)?;
        let mut text = match &bytes {
            Some(bytes) => text_of(bytes).map_err(|_| left_alone())?.to_owned(),
            None => String::new(),
        };
        for (field, value) in changes {
            let path = [Step::Field(field)];
            text = set(&text, "Settings", &path, &Value::Text(&value)).ok_or_else(left_alone)?;
        }
        text_of(text.as_bytes()).map_err(|_| left_alone())?;
        let folder = folder_of(&self.path);
        let missing: Vec<&Path> =
            folder.ancestors().take_while(|f| disk.meta(f).is_err()).collect();
        for folder in missing.into_iter().rev().filter(|f| !f.as_os_str().is_empty()) {
            make_folder(disk, folder, 0o700)?;
        }
        let (path, privacy) = (&*self.path, Privacy::Private);
        let expect = bytes.map_or(Expect::Nothing, |bytes| Expect::Bytes(Hash::of(&bytes)));
        replace(Replace { disk, path, bytes: text.as_bytes(), expect, privacy, pid, now })?;
        self.read = self.settings.clone();
        Ok(())
    }

    /// The fields that razbor sets by itself, as far as they changed.
    fn changes(&self) -> Vec<(&'static str, String)> {
        let (now, before) = (&self.settings, &self.read);
        [
            ("theme", &now.theme, &before.theme),
            ("marks", &now.marks, &before.marks),
            ("last_workspace", &now.last_workspace, &before.last_workspace),
            ("tour", &now.tour, &before.tour),
        ]
        .into_iter()
        .filter(|(_, now, before)| now != before)
        .filter_map(|(field, now, _)| Some((field, now.clone()?)))
        .collect()
    }
}

/// Says of what is no file that it is a folder, when it is one.
fn as_folder(disk: &dyn Disk, error: DiskError) -> DiskError {
    let folder = disk.meta(&error.path).is_ok_and(|meta| meta.kind == Kind::Folder);
    if folder && error.source.kind() == ErrorKind::InvalidInput {
        DiskError { source: ErrorKind::IsADirectory.into(), ..error }
    } else {
        error
    }
}

/// The text of a file of settings; an empty one holds none, and that is fine.
fn text_of(bytes: &[u8]) -> Result<&str, Damage> {
    match lax::<Probe>(bytes) {
        Err(Damage { kind: DamageKind::Empty, .. }) => Ok(""),
        Ok(_) | Err(Damage { kind: DamageKind::Blank | DamageKind::OnlyComments, .. }) => {
            decode(bytes)
        }
        Err(damage) => Err(damage),
    }
}
