//! Lax reading: what is not known is named instead of being refused or silently lost.

use ron::error::SpannedResult;
use ron::extensions::Extensions;
use ron::{Deserializer, Options};
use serde::de::DeserializeOwned;
use serde_ignored::Path;

use super::lex::{Piece, tokens};
use super::{Damage, DamageKind, encoding};

/// A value, and what stood beside it in its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lax<T> {
    /// The value.
    pub value: T,
    /// Paths of the fields that nobody reads.
    pub unknown: Vec<String>,
    /// The line of the first comment, counted from 1.
    pub comment: Option<usize>,
    /// Whether the outermost struct has a field `schema`.
    pub(super) schema: bool,
}

/// Reads any of our files.
///
/// # Errors
/// [`Damage`] when it is not whole or not what is expected.
pub fn lax<T: DeserializeOwned>(bytes: &[u8]) -> Result<Lax<T>, Damage> {
    let text = text(bytes)?;
    parse(text).map_err(|error| Damage::of(error, text))
}

/// The text of a file, if there is anything in it to be read.
pub(super) fn text(bytes: &[u8]) -> Result<&str, Damage> {
    let text = encoding::decode(bytes)?;
    if text.trim().is_empty() {
        return Err(Damage::whole(DamageKind::Blank));
    }
    if tokens(text).all(|t| t.closed && matches!(t.piece, Piece::Space | Piece::Comment)) {
        return Err(Damage::whole(DamageKind::OnlyComments));
    }
    match conflict_marker(text) {
        Some(byte) => Err(Damage::at(DamageKind::ConflictMarker, text, byte)),
        None => Ok(text),
    }
}

/// Where a merging program left its first mark at the start of a line, inside strings too.
///
/// Our own strings never reach over a line end, so a mark inside one was not written by us. The
/// line of equal signs is no mark by itself: people underline headings with it.
fn conflict_marker(text: &str) -> Option<usize> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let rest = ["<<<<<<<", "|||||||", ">>>>>>>"].iter().find_map(|m| line.strip_prefix(m));
        if rest.is_some_and(|rest| rest.trim_end().is_empty() || rest.starts_with(' ')) {
            return Some(at);
        }
        at += line.len();
    }
    None
}

/// An option may stand without its `Some`, whatever the first line says.
pub(in crate::store) fn options() -> Options {
    Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

pub(super) fn parse<T: DeserializeOwned>(text: &str) -> SpannedResult<Lax<T>> {
    let mut reader = Deserializer::from_str_with_options(text, &options())?;
    let mut unknown = Vec::new();
    let value = serde_ignored::deserialize(&mut reader, |path| unknown.push(name(&path)))
        .map_err(|error| reader.span_error(error))?;
    reader.end().map_err(|error| reader.span_error(error))?;
    let (comment, schema) = beside(text);
    Ok(Lax { value, unknown, comment, schema })
}

/// The line of the first comment, and whether there is a `schema` in the outermost struct.
fn beside(text: &str) -> (Option<usize>, bool) {
    let (mut comment, mut schema, mut depth) = (None, false, 0_i64);
    for token in tokens(text) {
        match token.piece {
            Piece::Comment if comment.is_none() => {
                comment = Some(1 + text[..token.range.start].matches('\n').count());
            }
            Piece::Sign(b'(' | b'[' | b'{') => depth += 1,
            Piece::Sign(b')' | b']' | b'}') => depth -= 1,
            Piece::Word if depth == 1 && &text[token.range.clone()] == "schema" => schema = true,
            _ => {}
        }
    }
    (comment, schema)
}

/// A path as people write it: `facts[2].mood`, items counted from 1.
fn name(path: &Path<'_>) -> String {
    match path {
        Path::Root => String::new(),
        Path::Seq { parent, index } => format!("{}[{}]", name(parent), index + 1),
        Path::Map { parent, key } => match name(parent) {
            outer if outer.is_empty() => key.clone(),
            outer => format!("{outer}.{key}"),
        },
        Path::Some { parent }
        | Path::NewtypeStruct { parent }
        | Path::NewtypeVariant { parent } => name(parent),
    }
}
