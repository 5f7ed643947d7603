//! A client group: what a team has learned of clients who are alike, under a nickname of its own.

use serde::{Deserialize, Serialize};

use super::{Lines, one_line};

/// A client group of the workspace; the same person may be of another one tomorrow.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "Group", default)]
pub struct ClientGroup {
    /// The nickname, a kind one; cards name the group by it.
    pub name: String,
    /// The nicknames it had before, which older cards may still have.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub before: Vec<String>,
    /// What these clients are like.
    #[serde(skip_serializing_if = "Lines::is_blank")]
    pub portrait: Lines,
    /// What works in a dialogue with them.
    #[serde(skip_serializing_if = "Lines::is_blank")]
    pub works: Lines,
    /// What gets in the way.
    #[serde(skip_serializing_if = "Lines::is_blank")]
    pub hinders: Lines,
    /// The best words found for them.
    #[serde(skip_serializing_if = "Lines::is_blank")]
    pub scripts: Lines,
}

impl ClientGroup {
    /// The four parts of it that are written in lines, in the order in which they are shown.
    #[must_use]
    pub fn parts(&self) -> [&Lines; 4] {
        [&self.portrait, &self.works, &self.hinders, &self.scripts]
    }

    /// The same, to be changed.
    pub fn parts_mut(&mut self) -> [&mut Lines; 4] {
        [&mut self.portrait, &mut self.works, &mut self.hinders, &mut self.scripts]
    }

    /// Whether a card that names a group means this one: by its nickname or an earlier one, in
    /// capitals or not.
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        !name.trim().is_empty()
            && std::iter::once(&self.name).chain(&self.before).any(|own| same_name(own, name))
    }

    /// Brings everything into the shape in which it is kept: a nickname is one line, and no line is
    /// blank.
    pub fn tidy(&mut self) {
        self.name = one_line(&self.name);
        for name in &mut self.before {
            *name = one_line(name);
        }
        self.before.retain(|name| !name.is_empty() && !same_name(name, &self.name));
        for part in self.parts_mut() {
            for line in &mut part.0 {
                *line = one_line(line);
            }
            part.0.retain(|line| !line.is_empty());
        }
    }
}

/// Whether two nicknames are the same but for capitals, ё and blanks around them.
#[must_use]
pub fn same_name(one: &str, other: &str) -> bool {
    let fold = |name: &str| name.trim().to_lowercase().replace('\u{451}', "\u{435}");
    fold(one) == fold(other)
}
