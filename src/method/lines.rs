//! Prose as a list of lines, so that a case file diffs line by line and survives CRLF conversion.

use std::fmt;

use serde::de::{self, Deserializer, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};

/// A text, one item a line, without line ends; written as a list, read from a list or one string.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Lines(pub Vec<String>);

impl Lines {
    /// Cuts a text at its newlines; an empty text has no lines, and one last newline ends a line
    /// rather than beginning another.
    #[must_use]
    pub fn of(text: &str) -> Self {
        Self(text.lines().map(str::to_owned).collect())
    }

    /// The text with `\n` between its lines.
    #[must_use]
    pub fn join(&self) -> String {
        self.0.join("\n")
    }

    /// Whether there is nothing but blanks in it.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.0.iter().all(|line| line.trim().is_empty())
    }
}

impl<'de> Deserialize<'de> for Lines {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(LinesVisitor)
    }
}

struct LinesVisitor;

impl<'de> Visitor<'de> for LinesVisitor {
    type Value = Lines;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of lines or one string")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Lines, E> {
        Ok(Lines::of(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Lines, A::Error> {
        let mut lines = Vec::new();
        while let Some(item) = seq.next_element::<String>()? {
            // An item that a hand or a tool broke in two stands for the lines it shows.
            if item.contains(['\n', '\r']) {
                lines.extend(item.lines().map(str::to_owned));
            } else {
                lines.push(item);
            }
        }
        Ok(Lines(lines))
    }
}
