//! What is wrong with a word or a phrase of a list, so that no text could ever have it.

use crate::lens::token::{Tokens, What};

/// How many words a phrase may have.
pub const LONGEST_PHRASE: usize = 5;

/// Why a word or a phrase would never be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// There is nothing in it.
    Empty,
    /// It has this many words, more than [`LONGEST_PHRASE`].
    TooLong(usize),
    /// It begins with `_`, any word.
    AnyFirst,
    /// This part of it is no word: a number, or a word with signs.
    NotAWord(String),
    /// This part of it is both `=word` and `word*`.
    Both(String),
}

/// What is wrong with a word or a phrase as a list writes it.
#[must_use]
pub fn wrong(written: &str) -> Option<Wrong> {
    let words = written.split_whitespace().count();
    if words == 0 {
        return Some(Wrong::Empty);
    }
    if words > LONGEST_PHRASE {
        return Some(Wrong::TooLong(words));
    }
    if written.split_whitespace().next() == Some("_") {
        return Some(Wrong::AnyFirst);
    }
    written.split_whitespace().filter(|word| *word != "_").find_map(wrong_word)
}

fn wrong_word(written: &str) -> Option<Wrong> {
    let exact = written.strip_prefix('=');
    let begins = written.strip_suffix('*');
    if exact.is_some() && begins.is_some() {
        return Some(Wrong::Both(written.to_owned()));
    }
    let bare = exact.or(begins).unwrap_or(written);
    let tokens = Tokens::of(bare, 0..bare.len());
    match tokens.all() {
        [token] if token.what == What::Word && token.range.len() == bare.len() => None,
        _ => Some(Wrong::NotAWord(written.to_owned())),
    }
}
