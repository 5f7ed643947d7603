//! What a command reads: a file that a person named, or standard input.

use std::fs::File;
use std::io::{self, IsTerminal as _, Read};
use std::path::{Path, PathBuf};

use crate::store::{REVIEW_LIMIT, codec};
use crate::text::Text;

use super::out::{Stop, tell};

/// A file or standard input, and how people call it.
pub(super) struct Source {
    /// Its path, or words for standard input.
    pub name: PathBuf,
    read: Box<dyn Read>,
}

impl Source {
    /// Opens a file, or standard input for none and for `-`. A pipe is as good as a plain file.
    /// `hint` is told to a person who is to type.
    pub(super) fn open(
        text: &Text,
        path: Option<&PathBuf>,
        hint: &'static str,
    ) -> Result<Self, Stop> {
        let Some(path) = path.filter(|path| path.as_os_str() != "-") else {
            if io::stdin().is_terminal() {
                tell(&text.get(hint));
            }
            let name = PathBuf::from(text.get("new-input-name"));
            return Ok(Self { name, read: Box::new(io::stdin().lock()) });
        };
        let open = || {
            let file = File::open(path)?;
            if file.metadata()?.is_dir() {
                return Err(io::ErrorKind::IsADirectory.into());
            }
            Ok(file)
        };
        let file = open().map_err(|error| refused(text, path, &error))?;
        Ok(Self { name: path.clone(), read: Box::new(file) })
    }

    /// The bytes of it; no more than what tells that it is too much for a review.
    pub(super) fn bytes(&mut self, text: &Text) -> Result<Vec<u8>, Stop> {
        let mut bytes = Vec::new();
        let read = self.read.by_ref().take(REVIEW_LIMIT as u64 + 1).read_to_end(&mut bytes);
        read.map_err(|error| refused(text, &self.name, &error))?;
        Ok(bytes)
    }

    /// The text of it.
    pub(super) fn text(&mut self, text: &Text) -> Result<String, Stop> {
        let bytes = self.bytes(text)?;
        if bytes.len() > REVIEW_LIMIT {
            let limit = (REVIEW_LIMIT >> 20).to_string();
            let path = self.name.display().to_string();
            let values = [("path", path.into()), ("limit", limit.into())];
            return Err(Stop::Failed(text.with("source-too-large", &values)));
        }
        match codec::decode(&bytes) {
            Ok(decoded) => Ok(decoded.to_owned()),
            Err(_) if bytes.is_empty() => Ok(String::new()),
            Err(damage) => Err(Stop::Failed(text.damage_at(&self.name, &damage))),
        }
    }
}

impl Read for Source {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.read.read(buffer)
    }
}

/// Why something of this name could not be read.
pub(super) fn refused(text: &Text, path: &Path, error: &io::Error) -> Stop {
    let path = path.display().to_string();
    let values = [("path", path.into()), ("why", text.io_error(error).into())];
    Stop::Failed(text.with("disk-error", &values))
}
