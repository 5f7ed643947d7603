//! The two languages of the interface, and which one a person wants.

/// A language of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    /// Russian.
    Russian,
    /// English.
    English,
}

impl Language {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Russian, Self::English];

    /// The one that is not this one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Russian => Self::English,
            Self::English => Self::Russian,
        }
    }

    /// The language of a tag such as `ru`, `ru-RU`, `ru_RU.UTF-8`, `en`; `None` for any other.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        match tag.split(['-', '_', '.', '@']).next()?.to_ascii_lowercase().as_str() {
            "ru" => Some(Self::Russian),
            "en" => Some(Self::English),
            _ => None,
        }
    }

    /// Its tag, `ru` or `en`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Russian => "ru",
            Self::English => "en",
        }
    }

    /// The first wish that names one of ours; English when none does.
    #[must_use]
    pub fn choose<'a>(wishes: impl IntoIterator<Item = Option<&'a str>>) -> Self {
        wishes.into_iter().flatten().find_map(Self::from_tag).unwrap_or(Self::English)
    }

    /// The source of its messages.
    pub(super) fn source(self) -> &'static str {
        match self {
            Self::Russian => include_str!("../../assets/text/ru.ftl"),
            Self::English => include_str!("../../assets/text/en.ftl"),
        }
    }
}
