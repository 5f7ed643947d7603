//! The shape of our files: strings on one line, lists of bare words on one line, all else as RON.

use std::fmt::Write as _;

use ron::Options;
use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use serde::Serialize;

use super::lex::{Piece, Token, tokens};

/// Writes a value in the shape of a case file, with the header line and a last line end.
///
/// No control character but the line end ever stands in the result: in strings they are escaped.
///
/// # Errors
/// What RON cannot hold, such as a struct nested deeper than its limit.
pub fn to_text<T: Serialize>(value: &T) -> Result<String, ron::Error> {
    let config = PrettyConfig::new()
        .new_line("\n")
        .indentor("  ")
        .struct_names(true)
        .escape_strings(false)
        .extensions(Extensions::IMPLICIT_SOME);
    Ok(lay_out(&Options::default().to_string_pretty(value, config)?))
}

/// Turns the writer's raw strings and spread lists of words into ours.
///
/// The writer knows no setting for either that would leave the rest alone.
fn lay_out(text: &str) -> String {
    let pieces: Vec<Token> = tokens(text).collect();
    let mut out = String::with_capacity(text.len() + 1);
    let mut at = 0;
    while let Some(token) = pieces.get(at) {
        let source = &text[token.range.clone()];
        at += 1;
        match token.piece {
            Piece::Text => escape(&mut out, &source[1..source.len() - 1]),
            Piece::Raw(hashes) => escape(&mut out, &source[hashes + 2..source.len() - hashes - 1]),
            Piece::Sign(b'[') => match words(text, &pieces[at..]) {
                Some((list, used)) => {
                    out.push('[');
                    out.push_str(&list.join(", "));
                    out.push(']');
                    at += used;
                }
                None => out.push('['),
            },
            _ => out.push_str(source),
        }
    }
    out.push('\n');
    out
}

/// The words of a list that holds nothing else, and how many tokens they take with the bracket.
fn words<'a>(text: &'a str, pieces: &[Token]) -> Option<(Vec<&'a str>, usize)> {
    let mut words = Vec::new();
    for (place, token) in pieces.iter().enumerate() {
        match token.piece {
            Piece::Space | Piece::Sign(b',') => {}
            Piece::Word => words.push(&text[token.range.clone()]),
            Piece::Sign(b']') => return Some((words, place + 1)),
            _ => return None,
        }
    }
    None
}

/// Writes a string with only quotes, backslashes and control characters escaped.
pub(super) fn escape(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => {
                // Writing to a string cannot fail.
                let _ = write!(out, "\\u{{{:x}}}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
}
