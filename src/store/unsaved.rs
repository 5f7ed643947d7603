//! Unsaved text: what was typed and is not in the case file yet, to be found after any end.

use std::path::{Path, PathBuf};

use jiff::Zoned;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::codec::{Damage, lax, to_text};
use super::disk::{DiskError, During as _, Kind, Op, if_there};
use super::replace::SIZE_LIMIT;
use super::workspace::{PrivateError, file_stem};
use super::{Hash, Workspace};
use crate::method::{Case, CaseId, Stamp};

const FOLDER: &str = "unsaved";

/// Whose unsaved text it is; it makes the name of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Slot {
    /// Of this case.
    Case(CaseId),
    /// Of this case, written without opening it, which another window may have open.
    Line(CaseId),
    /// Of a case that has no file yet, under an id (a ULID) made for the occasion.
    New(String),
}

/// What was typed. `P` is how the program names the places where one can type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "Unsaved", bound(deserialize = "P: DeserializeOwned"))]
pub struct Unsaved<P> {
    /// The case, when it has a file.
    #[serde(default)]
    pub case_id: Option<CaseId>,
    /// Its file, as a person would name it.
    #[serde(default)]
    pub file: Option<String>,
    /// When this was written.
    #[serde(default)]
    pub saved_at: Stamp,
    /// The hash of the case file at that time.
    #[serde(default)]
    pub base_hash: Option<Hash>,
    /// The whole case, when the memory was ahead of the disk.
    #[serde(default = "nothing")]
    pub case: Option<Case>,
    /// The field in which one was typing.
    #[serde(default = "nothing")]
    pub field: Option<FieldText<P>>,
    /// The line that one was writing over it meanwhile.
    #[serde(default = "nothing")]
    pub over: Option<FieldText<P>>,
}

/// A field that was being edited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(deserialize = "P: DeserializeOwned"))]
pub struct FieldText<P> {
    /// Which field.
    pub place: P,
    /// Its text, line by line.
    pub lines: Vec<String>,
    /// The line of the cursor, counted from 0.
    #[serde(default)]
    pub line: usize,
    /// The byte of the cursor in its line.
    #[serde(default)]
    pub byte: usize,
    /// What the case had in this place when this was written, line by line; none for a text that is
    /// new there.
    #[serde(default = "nothing")]
    pub before: Option<Vec<String>>,
}

/// An unsaved text that was found.
#[derive(Debug)]
pub enum Found<P> {
    /// It can be offered.
    Whole {
        /// Its file.
        path: PathBuf,
        /// What it holds.
        unsaved: Box<Unsaved<P>>,
    },
    /// It cannot be understood; the bytes are kept.
    Damaged {
        /// Where: put aside as `.bad`, or in its old place when that failed.
        path: PathBuf,
        /// What is wrong, and where.
        damage: Damage,
    },
    /// It cannot be read.
    Unreadable(DiskError),
}

impl Slot {
    fn file_name(&self) -> String {
        match self {
            Self::Case(id) => format!("{}.ron", file_stem(&id.0)),
            Self::Line(id) => format!("line-{}.ron", file_stem(&id.0)),
            Self::New(id) => format!("new-{}.ron", file_stem(id)),
        }
    }
}

impl Workspace {
    /// Writes an unsaved text durably, readable by the user alone.
    ///
    /// # Errors
    /// [`PrivateError`]; what was there before is whole.
    pub fn write_unsaved<P: Serialize>(
        &self,
        slot: &Slot,
        unsaved: &Unsaved<P>,
        now: &Zoned,
    ) -> Result<PathBuf, PrivateError> {
        let text = to_text(unsaved)?;
        Ok(self.write_private(Path::new(FOLDER), &slot.file_name(), text.as_bytes(), now)?.path)
    }

    /// Removes an unsaved text; none is fine.
    ///
    /// # Errors
    /// [`DiskError`]; it is then offered again, which does no harm.
    pub fn remove_unsaved(&self, slot: &Slot) -> Result<(), DiskError> {
        let path = self.private().join(FOLDER).join(slot.file_name());
        if_there(self.disk.remove(&path)).during(Op::Remove, &path).map(|_| ())
    }

    /// The unsaved text of one slot, if there is any.
    #[must_use]
    pub fn unsaved<P: DeserializeOwned>(&self, slot: &Slot) -> Option<Found<P>> {
        self.read_unsaved(self.private().join(FOLDER).join(slot.file_name()))
    }

    /// Gives the unsaved text of a slot a name under which the next one does not replace it.
    pub fn put_aside_unsaved(&self, slot: &Slot) {
        self.put_aside(self.private().join(FOLDER).join(slot.file_name()));
    }

    /// All unsaved texts, by name.
    ///
    /// # Errors
    /// [`DiskError`] when their folder is there and cannot be listed.
    pub fn all_unsaved<P: DeserializeOwned>(&self) -> Result<Vec<Found<P>>, DiskError> {
        let whole = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "ron");
        let paths = self.unsaved_files()?.into_iter().filter(whole);
        Ok(paths.filter_map(|path| self.read_unsaved(path)).collect())
    }

    /// The files of all unsaved texts by name, those put aside too; none is opened or moved.
    ///
    /// # Errors
    /// [`DiskError`] when their folder is there and cannot be listed.
    pub fn unsaved_files(&self) -> Result<Vec<PathBuf>, DiskError> {
        let folder = self.private().join(FOLDER);
        let items = if_there(self.disk.read_dir(&folder)).during(Op::List, &folder)?;
        let mut paths: Vec<PathBuf> = items
            .unwrap_or_default()
            .into_iter()
            .filter(|item| {
                item.kind == Kind::File && !item.name.as_encoded_bytes().starts_with(b".")
            })
            .map(|item| folder.join(item.name))
            .filter(|path| path.extension().is_some_and(|end| end == "ron" || end == "bad"))
            .collect();
        paths.sort_unstable();
        Ok(paths)
    }

    fn read_unsaved<P: DeserializeOwned>(&self, path: PathBuf) -> Option<Found<P>> {
        let bytes = match if_there(self.disk.read(&path, SIZE_LIMIT)).during(Op::Read, &path) {
            Ok(bytes) => bytes?,
            Err(error) => return Some(Found::Unreadable(error)),
        };
        Some(match lax::<Unsaved<P>>(&bytes) {
            Ok(lax) => Found::Whole { path, unsaved: Box::new(lax.value) },
            Err(damage) => Found::Damaged { path: self.put_aside(path), damage },
        })
    }

    /// Gives a file a name under which the next text does not replace it.
    fn put_aside(&self, path: PathBuf) -> PathBuf {
        for n in 1..1000 {
            let ending = if n == 1 { "bad".to_owned() } else { format!("{n}.bad") };
            let aside = path.with_extension(format!("ron.{ending}"));
            match self.disk.rename_new(&path, &aside) {
                Ok(()) => return aside,
                Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
                Err(_) => break,
            }
        }
        path
    }
}

/// Stands in for a missing field of a type that has no default.
fn nothing<T>() -> Option<T> {
    None
}
