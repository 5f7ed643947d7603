//! The earlier versions of a case: which there are, and how the one in hand is different.

use std::path::PathBuf;

use crate::app::bench::Access;
use crate::app::difference::{Section, difference, summary};
use crate::app::msg::{Earlier, Past, Trouble};
use crate::app::reason::Reason;
use crate::method::{Case, Edit, Refusal, apply};
use crate::store::SaveError;
use crate::text::Text;

/// The versions of a case.
#[derive(Debug)]
pub struct Versions {
    /// The file of the case.
    pub path: PathBuf,
    /// Its title.
    pub title: String,
    /// Whether it may be changed.
    pub access: Access,
    /// The case as it is now; none while the disk is read.
    pub now: Option<Box<Case>>,
    /// The versions, newest first.
    pub rows: Vec<VersionRow>,
    /// How many older ones there are besides.
    pub older: usize,
    /// The version in hand.
    pub cursor: usize,
    /// The first row of the difference in its window.
    pub top: usize,
    /// How the case is different from the version in hand.
    pub sections: Vec<Section>,
    /// Why the case refuses the version in hand.
    refused: Option<Refusal>,
}

/// A version in the list.
#[derive(Debug)]
pub struct VersionRow {
    /// The version.
    pub earlier: Earlier,
    /// What was changed after it, in a few words; none for one that cannot be read.
    pub summary: Option<String>,
}

impl Versions {
    /// The layer while the disk is read.
    #[must_use]
    pub fn new(path: PathBuf, title: String, access: Access) -> Self {
        Self {
            path,
            title,
            access,
            now: None,
            rows: Vec::new(),
            older: 0,
            cursor: 0,
            top: 0,
            sections: Vec::new(),
            refused: None,
        }
    }

    /// Takes in what the disk has.
    pub fn take(&mut self, text: &Text, now: Case, past: Past) {
        let mut newer = &now;
        let mut summaries = Vec::new();
        for version in &past.versions {
            let read = version.read.as_ref().ok();
            summaries.push(read.map(|case| summary(text, case, newer)));
            if let Some(case) = read {
                newer = case;
            }
        }
        let rows = past.versions.into_iter().zip(summaries);
        self.rows = rows.map(|(earlier, summary)| VersionRow { earlier, summary }).collect();
        self.older = past.older;
        self.now = Some(Box::new(now));
        self.choose(text, 0);
    }

    /// Takes a version in hand.
    pub fn choose(&mut self, text: &Text, place: usize) {
        self.cursor = place;
        self.top = 0;
        self.sections = match (self.version(), &self.now) {
            (Some(Ok(case)), Some(now)) => difference(text, case, now),
            _ => Vec::new(),
        };
        let trial = self.now.as_deref().cloned().zip(self.edit());
        self.refused = trial.and_then(|(mut now, edit)| apply(&mut now, edit).err());
    }

    /// What is in the version in hand.
    fn version(&self) -> Option<&Result<Box<Case>, Trouble>> {
        self.rows.get(self.cursor).map(|row| &row.earlier.read)
    }

    /// Why the version in hand cannot be brought back.
    #[must_use]
    pub fn barred(&self) -> Option<Reason> {
        match self.version() {
            None => Some(Reason::NoVersions),
            Some(_) if self.access != Access::Full => Some(Reason::ReadOnly(self.access.clone())),
            Some(Ok(_)) => self.refused.map(Reason::Refused),
            Some(Err(Trouble::Save(SaveError::NewerSchema(schema)))) => {
                Some(Reason::VersionNewer(*schema))
            }
            Some(Err(_)) => Some(Reason::VersionDamaged),
        }
    }

    /// The edit that brings the version in hand back.
    #[must_use]
    pub fn edit(&self) -> Option<Edit> {
        let row = self.rows.get(self.cursor)?;
        let case = row.earlier.read.as_ref().ok()?;
        Some(Edit::Restore(case.clone(), row.earlier.at.clone()))
    }
}
