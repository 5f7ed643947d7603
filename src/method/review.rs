//! The review: the client's own words, where they came from, and whose client it is.

use serde::{Deserialize, Serialize};

use super::case::is_default;
use super::{Day, Lines};

/// What the client wrote, as it came.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Review {
    /// The raw text; only control characters are missing from it.
    pub text: Lines,
    /// Where it came from.
    #[serde(skip_serializing_if = "is_default")]
    pub origin: Origin,
    /// Whether it complains, praises, or both.
    #[serde(skip_serializing_if = "is_default")]
    pub tone: Tone,
    /// Whose client wrote it.
    #[serde(skip_serializing_if = "is_default")]
    pub whose: Whose,
    /// Why it was selected, in free words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub selected: String,
}

impl Review {
    /// Everything that is known about the review and is written in one line.
    pub(super) fn lines_mut(&mut self) -> impl Iterator<Item = &mut String> {
        let Origin { source, link, place, product, author, date, rating: _, contact } =
            &mut self.origin;
        let name = match &mut self.whose {
            Whose::Ours => None,
            Whose::Competitor(name) => Some(name),
        };
        let date = date.as_mut().map(|day| &mut day.0);
        [source, link, place, product, author, contact, &mut self.selected]
            .into_iter()
            .chain(name)
            .chain(date)
    }
}

/// Where a review came from; every part may be unknown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Origin {
    /// The site, channel or person: «карты», «звонок».
    #[serde(skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// Its address.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub link: String,
    /// The branch or place the review is about.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// The product or service it is about.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub product: String,
    /// The client's name or nickname.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub author: String,
    /// When it was written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Day>,
    /// The client's mark, on the source's own scale.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rating: Option<u32>,
    /// How the client can be reached.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contact: String,
}

/// What the client mostly says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Tone {
    /// Something went wrong.
    #[default]
    Complaint,
    /// Something went well.
    Praise,
    /// Both.
    Mixed,
}

impl Tone {
    /// All tones, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Complaint, Self::Praise, Self::Mixed];
}

/// Whose client wrote the review.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Whose {
    /// Our own.
    #[default]
    Ours,
    /// A competitor's, with its name.
    Competitor(String),
}
