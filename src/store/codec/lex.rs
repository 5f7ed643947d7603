//! Cuts RON text into pieces without judging it: enough to find strings, comments and brackets.

use std::ops::Range;

/// What a piece of RON text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::store) enum Piece {
    /// Blanks and line ends.
    Space,
    /// A line comment, or a block comment with its nested ones.
    Comment,
    /// `"…"`, with escapes.
    Text,
    /// `r#"…"#`, with this many hashes.
    Raw(usize),
    /// A name or a number.
    Word,
    /// One other character.
    Sign(u8),
}

/// One piece, where it stands, and whether a string or comment has its end.
#[derive(Debug, Clone)]
pub(in crate::store) struct Token {
    /// What it is.
    pub piece: Piece,
    /// Where, in bytes.
    pub range: Range<usize>,
    /// False for a string or a block comment that runs to the end of the text.
    pub closed: bool,
}

/// Cuts `text` into pieces that cover it without gaps.
pub(in crate::store) fn tokens(text: &str) -> impl Iterator<Item = Token> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        let first = *bytes.get(at)?;
        let start = at;
        let (piece, end) = match first {
            b' ' | b'\t' | b'\n' | b'\r' => {
                (Piece::Space, run(bytes, at, |b| b.is_ascii_whitespace()))
            }
            b'/' if bytes.get(at + 1) == Some(&b'/') => {
                (Piece::Comment, Some(run(bytes, at, |b| b != b'\n').unwrap_or(bytes.len())))
            }
            b'/' if bytes.get(at + 1) == Some(&b'*') => (Piece::Comment, block_end(bytes, at + 2)),
            b'"' => (Piece::Text, text_end(bytes, at + 1)),
            b'r' if raw_hashes(bytes, at + 1).is_some() => {
                let hashes = raw_hashes(bytes, at + 1).unwrap_or_default();
                (Piece::Raw(hashes), raw_end(bytes, at + 2 + hashes, hashes))
            }
            b'\'' => match char_end(text, at + 1) {
                Some(end) => (Piece::Word, Some(end)),
                None => (Piece::Sign(first), Some(at + 1)),
            },
            b if is_word(b) => (Piece::Word, run(bytes, at, is_word)),
            b => (Piece::Sign(b), Some(at + 1)),
        };
        let open_ended = matches!(piece, Piece::Space | Piece::Word | Piece::Sign(_));
        at = end.unwrap_or(bytes.len());
        Some(Token { piece, range: start..at, closed: open_ended || end.is_some() })
    })
}

/// Names, numbers, and everything outside ASCII: what stands between the signs.
fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'+' | b'-') || byte >= 0x80
}

/// The end of the bytes that are all `like`; `None` when they reach the end of the text.
fn run(bytes: &[u8], from: usize, like: impl Fn(u8) -> bool) -> Option<usize> {
    bytes[from..].iter().position(|b| !like(*b)).map(|n| from + n)
}

fn text_end(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        match bytes.get(at)? {
            b'"' => return Some(at + 1),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

fn raw_hashes(bytes: &[u8], from: usize) -> Option<usize> {
    let hashes = bytes[from..].iter().take_while(|b| **b == b'#').count();
    (bytes.get(from + hashes) == Some(&b'"')).then_some(hashes)
}

fn raw_end(bytes: &[u8], mut at: usize, hashes: usize) -> Option<usize> {
    loop {
        at += bytes.get(at..)?.iter().position(|b| *b == b'"')? + 1;
        let tail = bytes[at..].iter().take_while(|b| **b == b'#').count();
        if tail >= hashes {
            return Some(at + hashes);
        }
    }
}

fn block_end(bytes: &[u8], mut at: usize) -> Option<usize> {
    let mut depth = 1_usize;
    while depth > 0 {
        match (bytes.get(at)?, bytes.get(at + 1)) {
            (b'*', Some(b'/')) => (depth, at) = (depth - 1, at + 2),
            (b'/', Some(b'*')) => (depth, at) = (depth + 1, at + 2),
            _ => at += 1,
        }
    }
    Some(at)
}

/// The end of a character literal whose quote was before `at`; a quote inside it opens no string.
fn char_end(text: &str, at: usize) -> Option<usize> {
    let rest = &text[at..];
    let body = match rest.strip_prefix('\\') {
        Some(_) => 1 + rest[1..].find('\'')?.max(1),
        None => rest.chars().next()?.len_utf8(),
    };
    rest.get(body..)?.starts_with('\'').then_some(at + body + 1)
}
