//! What a person got wrong in `settings.ron`: each mistake with its place, and the rest still holds.

use crate::store::codec::At;

/// Something in the settings that is not as it was meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// Where it stands.
    pub at: At,
    /// What it is.
    pub slip: Slip,
}

/// The kinds of mistakes, with the values a message needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Slip {
    /// A field that nobody reads.
    UnknownField {
        /// Its name, with those around it: `colours.dark.txt`.
        field: String,
        /// The field that was probably meant.
        near: Option<String>,
    },
    /// A field or a command stands twice; the first one holds.
    Twice {
        /// Its name.
        field: String,
        /// The line of the first one.
        first: usize,
    },
    /// A value of another kind than the field has.
    Kind {
        /// The field.
        field: String,
        /// What belongs there.
        wanted: Wanted,
    },
    /// A value that is none of those there are.
    Choice {
        /// The field.
        field: String,
        /// What stands there.
        found: String,
        /// What may stand there.
        choices: Vec<String>,
    },
    /// A layout of the user's own with too few or too many characters.
    LayoutLength {
        /// What it has.
        found: usize,
        /// The least and the most it may have.
        wanted: (usize, usize),
    },
    /// A letter that stands on two keys of the user's own layout; the first one holds.
    LayoutTwice(char),
    /// Keys of a command that there is not.
    NoCommand {
        /// The id.
        id: String,
        /// The one that was probably meant.
        near: Option<String>,
    },
    /// A name that no key has.
    NoKey {
        /// What stands there.
        name: String,
        /// The one that was probably meant.
        near: Option<String>,
    },
    /// A key that another line has already; that line holds.
    Clash {
        /// The key.
        key: String,
        /// The command of this line.
        command: String,
        /// The command of the other line.
        holder: String,
        /// The other line.
        line: usize,
    },
    /// A key that types a character where text is written, so that it calls nothing there.
    Types {
        /// The key.
        key: String,
        /// The command.
        command: String,
    },
    /// A key that was all another command had.
    Robbed {
        /// The key.
        key: String,
        /// The command that has it now.
        command: String,
        /// The command that has none left.
        other: String,
    },
    /// A key that a command keeps which must have one.
    Refused {
        /// The key.
        key: String,
        /// The command of the line.
        command: String,
        /// The command that keeps it.
        holder: String,
    },
    /// A command whose keys went to others or were refused.
    Bare {
        /// The command.
        command: String,
        /// Whether it has a key nowhere at all.
        everywhere: bool,
    },
    /// A command that must have a key keeps its own.
    Kept {
        /// The command.
        command: String,
    },
    /// A key that other programs take before razbor sees it.
    Taken {
        /// The key.
        key: String,
        /// Who takes it.
        by: String,
    },
    /// A key that terminals send as another one.
    SentAs {
        /// The key.
        key: String,
        /// What arrives instead; empty when nothing certain does.
        other: String,
        /// The command, when its line gives it no key that arrives.
        alone: Option<String>,
    },
    /// Not a colour.
    NoColour {
        /// The field.
        field: String,
        /// What stands there.
        found: String,
    },
    /// A colour that is hard to read; it holds all the same.
    Faint {
        /// The theme.
        theme: String,
        /// What is hard to read.
        name: String,
        /// What it stands on.
        ground: String,
        /// The contrast, as `2.1`.
        contrast: String,
        /// What is legible, as `7`.
        least: String,
    },
}

/// What belongs into a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// A text.
    Text,
    /// `true` or `false`.
    Flag,
    /// A layout: a name, or `custom("…")`.
    Layout,
    /// Commands with their keys.
    Keys,
    /// The keys of one command.
    KeyList,
    /// Themes with their colours.
    Colours,
}

impl Mistake {
    /// Whether it is told at the start; the others only hint at keys that may not arrive, which
    /// those who ask are told.
    #[must_use]
    pub fn is_told(&self) -> bool {
        !matches!(self.slip, Slip::Taken { .. } | Slip::SentAs { alone: None, .. })
    }
}

impl Slip {
    /// A short name that stays the same, for scripts and tests.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownField { .. } => "unknown-field",
            Self::Twice { .. } => "twice",
            Self::Kind { .. } => "wrong-kind",
            Self::Choice { .. } => "no-such-value",
            Self::LayoutLength { .. } => "layout-length",
            Self::LayoutTwice(_) => "layout-twice",
            Self::NoCommand { .. } => "no-such-command",
            Self::NoKey { .. } => "no-such-key",
            Self::Clash { .. } => "key-clash",
            Self::Types { .. } => "key-types",
            Self::Robbed { .. } => "key-robbed",
            Self::Refused { .. } => "key-kept",
            Self::Bare { .. } => "no-key-left",
            Self::Kept { .. } => "kept",
            Self::Taken { .. } => "key-taken",
            Self::SentAs { .. } => "key-not-sent",
            Self::NoColour { .. } => "no-colour",
            Self::Faint { .. } => "faint",
        }
    }
}
