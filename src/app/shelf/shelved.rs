//! A case file as home shows it, in the list or in the trash.

use std::path::PathBuf;

use crate::app::query::{Finder, fold};
use crate::method::Stamp;
use crate::store::{Age, ReadError, Summary};
use crate::text::Text;

/// A case file as home shows it.
#[derive(Debug)]
pub struct Shelved {
    /// The file.
    pub path: PathBuf,
    /// What is in it, or what is wrong with it.
    pub read: Result<Box<Summary>, ReadError>,
    /// The name of the file that it is a copy of, when a syncing program left two.
    pub copy: Option<String>,
    /// Everything by which it is found, folded as a query compares it, a line each.
    found_by: String,
    /// How old it is.
    age: Age,
}

impl Shelved {
    /// A file with what is in it; the words by which it is found are those of the interface.
    #[must_use]
    pub fn new(
        path: PathBuf,
        read: Result<Box<Summary>, ReadError>,
        copy: Option<String>,
        text: &Text,
    ) -> Self {
        let age = Age::of(&path, read.as_deref().ok());
        let mut shelved = Self { path, read, copy, found_by: String::new(), age };
        let mut lines = vec![shelved.file_name()];
        if let Ok(summary) = &shelved.read {
            let Summary { title, source, place, author, tone, .. } = &**summary;
            lines.extend([title, source, place, author].map(String::clone));
            lines.push(text.tone(*tone));
        }
        shelved.found_by = fold(&lines.join("\n"));
        shelved
    }

    /// The name of the file.
    #[must_use]
    pub fn file_name(&self) -> String {
        self.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    }

    /// How old it is, by which lists are sorted.
    #[must_use]
    pub fn age(&self) -> &Age {
        &self.age
    }

    /// Whether it is what a person looks for.
    #[must_use]
    pub fn is_found(&self, finder: &Finder) -> bool {
        finder.finds(&self.found_by)
    }

    /// Its title, or the name of a file that cannot be read.
    #[must_use]
    pub fn title(&self, text: &Text) -> String {
        match &self.read {
            Ok(summary) => crate::app::wording::title(text, &summary.title),
            Err(_) => self.file_name(),
        }
    }
}

/// A case file in the trash.
#[derive(Debug)]
pub struct Binned {
    /// The file there.
    pub case: Shelved,
    /// The name it had among the cases.
    pub name: String,
    /// When it was deleted.
    pub at: Stamp,
}
