//! What may be wrong with a file so that it cannot be read, and where.

use ron::Error;
use ron::error::SpannedError;

use super::lex::{Piece, Token, tokens};

/// A file that could not be read, with the place a hand would have to mend.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{line}:{column}: {}", .kind.code())]
pub struct Damage {
    /// What is wrong.
    pub kind: DamageKind,
    /// The line, counted from 1.
    pub line: usize,
    /// The column in characters, counted from 1.
    pub column: usize,
    /// The line of the file as it stands, cut to [`SOURCE_LIMIT`] characters; may hold anything.
    pub source_line: String,
}

/// How much of a damaged line is quoted, in characters.
pub const SOURCE_LIMIT: usize = 200;

/// The kinds of damage, with the values a message needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DamageKind {
    /// Not a single byte.
    Empty,
    /// Nothing but blanks.
    Blank,
    /// Nothing but comments.
    OnlyComments,
    /// NUL bytes from here to the end, as power cuts leave them.
    Zeros,
    /// Larger than what is read, both in bytes.
    TooLarge {
        /// What the file has.
        bytes: u64,
        /// What is read at most.
        limit: u64,
    },
    /// Text, but in another encoding than UTF-8.
    Encoding(Encoding),
    /// Not text at all.
    Binary,
    /// A byte that is not UTF-8, in a text that otherwise is.
    NotUtf8,
    /// A line that git or another merging program left: `<<<<<<<`, `|||||||` or `>>>>>>>`.
    ConflictMarker,
    /// The text ends in the middle.
    Cut,
    /// A string that begins here has no end.
    UnclosedString,
    /// A comment that begins here has no end.
    UnclosedComment,
    /// A field stands twice in one struct.
    DuplicateField {
        /// Its name.
        field: String,
        /// The struct, where it is known.
        inside: Option<String>,
    },
    /// A value that is none of those a field may have.
    UnknownVariant {
        /// What stands there.
        found: String,
        /// What may stand there.
        expected: Vec<String>,
    },
    /// The struct has another name, so that this is a file of another kind.
    OtherKind {
        /// What it should be called.
        expected: String,
        /// What it is called.
        found: String,
    },
    /// A number too large or too small for its field.
    OutOfRange,
    /// Brackets nested deeper than any file of ours.
    TooDeep,
    /// A missing comma before this place.
    MissingComma,
    /// Something else, in the words of the RON reader (English).
    Syntax(String),
}

impl DamageKind {
    /// A short name that stays the same, for scripts and tests.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Blank => "blank",
            Self::OnlyComments => "only-comments",
            Self::Zeros => "zeros",
            Self::TooLarge { .. } => "too-large",
            Self::Encoding(Encoding::Utf16Le) => "utf-16le",
            Self::Encoding(Encoding::Utf16Be) => "utf-16be",
            Self::Encoding(Encoding::Windows1251) => "windows-1251",
            Self::Encoding(Encoding::Koi8R) => "koi8-r",
            Self::Binary => "binary",
            Self::NotUtf8 => "not-utf-8",
            Self::ConflictMarker => "conflict-marker",
            Self::Cut => "cut",
            Self::UnclosedString => "unclosed-string",
            Self::UnclosedComment => "unclosed-comment",
            Self::DuplicateField { .. } => "duplicate-field",
            Self::UnknownVariant { .. } => "unknown-variant",
            Self::OtherKind { .. } => "other-kind",
            Self::OutOfRange => "out-of-range",
            Self::TooDeep => "too-deep",
            Self::MissingComma => "missing-comma",
            Self::Syntax(_) => "syntax",
        }
    }
}

/// An encoding a text seems to have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-16, low byte first.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// The Cyrillic code page of Windows.
    Windows1251,
    /// The Cyrillic encoding of old Unix mail.
    Koi8R,
}

impl Damage {
    /// Damage of a whole file.
    pub(in crate::store) fn whole(kind: DamageKind) -> Self {
        Self { kind, line: 1, column: 1, source_line: String::new() }
    }

    /// Damage at a byte of a text.
    pub(super) fn at(kind: DamageKind, text: &str, byte: usize) -> Self {
        let byte = (0..=byte.min(text.len())).rev().find(|b| text.is_char_boundary(*b));
        let before = &text[..byte.unwrap_or_default()];
        let start = before.rfind('\n').map_or(0, |n| n + 1);
        Self {
            kind,
            line: 1 + before.bytes().filter(|b| *b == b'\n').count(),
            column: 1 + before[start..].chars().count(),
            source_line: text[start..]
                .lines()
                .next()
                .unwrap_or_default()
                .chars()
                .take(SOURCE_LIMIT)
                .collect(),
        }
    }

    /// What the RON reader met, at the thing it met rather than at the blank before.
    pub(super) fn of(error: SpannedError, text: &str) -> Self {
        let end = byte_of(text, error.span.end.line, error.span.end.col);
        let mut start = byte_of(text, error.span.start.line, error.span.start.col);
        start += text[start..].len() - text[start..].trim_start().len();
        if let Some((kind, byte)) = unclosed(text, start) {
            return Self::at(kind, text, byte);
        }
        if text[end..].trim().is_empty() && unbalanced(text) {
            return Self::at(DamageKind::Cut, text, text.trim_end().len());
        }
        let at = if matches!(error.code, Error::Eof) { end } else { start };
        if text[at..].trim_start().starts_with('\0')
            && text[at..].trim_matches(['\0', '\n', ' ']).is_empty()
        {
            return Self::at(DamageKind::Zeros, text, at);
        }
        Self::at(kind_of(error.code), text, at)
    }
}

fn kind_of(code: Error) -> DamageKind {
    match code {
        Error::DuplicateStructField { field, outer } => {
            DamageKind::DuplicateField { field: field.to_owned(), inside: outer }
        }
        Error::NoSuchEnumVariant { expected, found, .. } => DamageKind::UnknownVariant {
            found,
            expected: expected.iter().map(|&name| name.to_owned()).collect(),
        },
        Error::ExpectedDifferentStructName { expected, found } => {
            DamageKind::OtherKind { expected: expected.to_owned(), found }
        }
        Error::IntegerOutOfBounds => DamageKind::OutOfRange,
        Error::ExceededRecursionLimit => DamageKind::TooDeep,
        Error::ExpectedComma => DamageKind::MissingComma,
        other => DamageKind::Syntax(other.to_string()),
    }
}

/// The string or comment without an end that the reader stumbled over at `error`, and where it
/// begins.
fn unclosed(text: &str, error: usize) -> Option<(DamageKind, usize)> {
    for Token { piece, range, closed } in tokens(text) {
        let start = range.start;
        let inside = &text[range.clone()];
        if !closed && start <= error {
            // A string that opens on the last line was cut off with the file; one that swallows the
            // lines after it has lost its end to a hand.
            let cut = !inside.trim_end().contains('\n');
            return Some(match piece {
                _ if cut => (DamageKind::Cut, text.trim_end().len()),
                Piece::Comment => (DamageKind::UnclosedComment, start),
                _ => (DamageKind::UnclosedString, start),
            });
        }
        // A string without its end runs to the beginning of the next one, and then come words.
        let before = piece == Piece::Text && range.end <= error && inside.contains('\n');
        if before && text[range.end..error].trim().is_empty() {
            return Some((DamageKind::UnclosedString, start));
        }
    }
    None
}

/// Whether more brackets open than close.
fn unbalanced(text: &str) -> bool {
    let depth: i64 = tokens(text)
        .map(|token| match token.piece {
            Piece::Sign(b'(' | b'[' | b'{') => 1,
            Piece::Sign(b')' | b']' | b'}') => -1,
            _ => 0,
        })
        .sum();
    depth > 0 || !text.contains('(')
}

/// The byte at a line and column of the RON reader, which counts both from 1, columns in characters.
fn byte_of(text: &str, line: usize, column: usize) -> usize {
    let start = match line {
        0 | 1 => 0,
        n => text.match_indices('\n').nth(n - 2).map_or(text.len(), |(at, _)| at + 1),
    };
    text[start..]
        .char_indices()
        .nth(column.saturating_sub(1))
        .map_or(text.len(), |(offset, _)| start + offset)
}
