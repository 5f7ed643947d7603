//! How many colours a terminal shows, as far as its environment tells.

/// The colours that razbor uses on a terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// All of them.
    True,
    /// The 256 of a table.
    Indexed,
    /// None: attributes stand in for them.
    None,
}

impl Depth {
    /// What the variables of the environment promise; an empty one says nothing. There are none
    /// under `NO_COLOR` and where only 16 are known, because none of those is legible everywhere.
    #[must_use]
    pub fn of(get: impl Fn(&str) -> Option<String>) -> Self {
        let set = |name| get(name).filter(|value| !value.is_empty());
        if set("NO_COLOR").is_some() {
            return Self::None;
        }
        let colours = set("COLORTERM").unwrap_or_default();
        let term = set("TERM").unwrap_or_default();
        if colours.contains("truecolor") || colours.contains("24bit") || term.contains("direct") {
            Self::True
        } else if term.contains("256") || cfg!(windows) {
            Self::Indexed
        } else {
            Self::None
        }
    }

    /// Its name in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::True => "true",
            Self::Indexed => "256",
            Self::None => "none",
        }
    }
}
