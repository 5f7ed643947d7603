//! RON text as a tree that remembers where each part stands, to tell a person what to mend and to
//! change one field without touching the rest.

use std::iter::Peekable;
use std::ops::Range;

use super::lex::{Piece, Token, tokens};

/// A part of a file: what it is, and its bytes.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::store) struct Part {
    /// What it is.
    pub shape: Shape,
    /// Where it stands.
    pub range: Range<usize>,
}

/// What a part is.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::store) enum Shape {
    /// A text.
    Text(String),
    /// A name or a number: `true`, `dark`, `3`.
    Word(String),
    /// `[a, b]`, or `(a, b)` and `name(a, b)` with its name.
    List(String, Vec<Part>),
    /// `(name: value)`: the names as words, with their values.
    Struct(Vec<(Part, Part)>),
    /// `{ key: value }`.
    Map(Vec<(Part, Part)>),
}

/// Where a person finds it: line and column, both from 1, the column in characters.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct At {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

impl At {
    /// The place of a byte.
    pub(in crate::store) fn of(text: &str, byte: usize) -> Self {
        let before = text.get(..byte).unwrap_or(text);
        let start = before.rfind('\n').map_or(0, |n| n + 1);
        Self { line: 1 + before.matches('\n').count(), column: 1 + before[start..].chars().count() }
    }
}

/// The tree of a text that the RON reader takes; `None` for any other.
pub(in crate::store) fn pieces(text: &str) -> Option<Part> {
    let solid = |token: &Token| !matches!(token.piece, Piece::Space | Piece::Comment);
    let mut tokens = tokens(text).filter(solid).peekable();
    while tokens.next_if(|token| token.piece == Piece::Sign(b'#')).is_some() {
        tokens.find(|token| token.piece == Piece::Sign(b']'))?;
    }
    part(text, &mut tokens)
}

/// A text as RON writes it.
pub(in crate::store) fn quoted(text: &str) -> String {
    let mut out = String::new();
    super::layout::escape(&mut out, text);
    out
}

/// Whether there is nothing in a text but blanks and comments.
pub(in crate::store) fn is_blank(text: &str) -> bool {
    tokens(text).all(|token| matches!(token.piece, Piece::Space | Piece::Comment))
}

/// Whether a comma stands in a text outside comments.
pub(in crate::store) fn holds_comma(text: &str) -> bool {
    tokens(text).any(|token| token.piece == Piece::Sign(b','))
}

fn part(text: &str, tokens: &mut Peekable<impl Iterator<Item = Token>>) -> Option<Part> {
    let token = tokens.next()?;
    let start = token.range.start;
    let source = &text[token.range.clone()];
    let (shape, end) = match token.piece {
        Piece::Text | Piece::Raw(_) => (Shape::Text(ron::from_str(source).ok()?), token.range.end),
        Piece::Word => match tokens.next_if(|next| next.piece == Piece::Sign(b'(')) {
            Some(_) => {
                let (shape, end) = round(text, source, tokens)?;
                match shape {
                    // An option may be written with its `Some` or without.
                    Shape::List(name, mut parts) if name == "Some" && parts.len() == 1 => {
                        (parts.pop()?.shape, end)
                    }
                    shape => (shape, end),
                }
            }
            None => (Shape::Word(source.to_owned()), token.range.end),
        },
        Piece::Sign(b'(') => round(text, "", tokens)?,
        Piece::Sign(b'[') => {
            let (parts, end) = list(text, b']', tokens)?;
            (Shape::List(String::new(), parts), end)
        }
        Piece::Sign(b'{') => {
            let (pairs, end) = pairs(text, b'}', tokens)?;
            (Shape::Map(pairs), end)
        }
        _ => return None,
    };
    Some(Part { shape, range: start..end })
}

/// What stands in round brackets: fields when the first word has a colon behind it, else a list.
fn round(
    text: &str,
    name: &str,
    tokens: &mut Peekable<impl Iterator<Item = Token>>,
) -> Option<(Shape, usize)> {
    if tokens.peek().is_none_or(|next| next.piece != Piece::Word) {
        let (parts, end) = list(text, b')', tokens)?;
        let shape = if parts.is_empty() {
            Shape::Struct(Vec::new())
        } else {
            Shape::List(name.to_owned(), parts)
        };
        return Some((shape, end));
    }
    let first = part(text, tokens)?;
    if tokens.next_if(|next| next.piece == Piece::Sign(b':')).is_none() {
        let _ = tokens.next_if(|next| next.piece == Piece::Sign(b','));
        let (rest, end) = list(text, b')', tokens)?;
        let parts = std::iter::once(first).chain(rest).collect();
        return Some((Shape::List(name.to_owned(), parts), end));
    }
    let value = part(text, tokens)?;
    let _ = tokens.next_if(|next| next.piece == Piece::Sign(b','));
    let (rest, end) = pairs(text, b')', tokens)?;
    Some((Shape::Struct(std::iter::once((first, value)).chain(rest).collect()), end))
}

fn list(
    text: &str,
    close: u8,
    tokens: &mut Peekable<impl Iterator<Item = Token>>,
) -> Option<(Vec<Part>, usize)> {
    let mut parts = Vec::new();
    loop {
        if let Some(token) = tokens.next_if(|next| next.piece == Piece::Sign(close)) {
            return Some((parts, token.range.end));
        }
        parts.push(part(text, tokens)?);
        let _ = tokens.next_if(|next| next.piece == Piece::Sign(b','));
    }
}

fn pairs(
    text: &str,
    close: u8,
    tokens: &mut Peekable<impl Iterator<Item = Token>>,
) -> Option<(Vec<(Part, Part)>, usize)> {
    let mut pairs = Vec::new();
    loop {
        if let Some(token) = tokens.next_if(|next| next.piece == Piece::Sign(close)) {
            return Some((pairs, token.range.end));
        }
        let key = part(text, tokens)?;
        tokens.next_if(|next| next.piece == Piece::Sign(b':'))?;
        pairs.push((key, part(text, tokens)?));
        let _ = tokens.next_if(|next| next.piece == Piece::Sign(b','));
    }
}
