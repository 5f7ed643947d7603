//! Signs that are not on every keyboard nor in every font, and what stands in for them in ASCII.
//!
//! Only razbor's own signs are changed: those it draws, and those in its messages before anybody's
//! words are put into them. What people wrote stays as it is.

use super::Text;

/// A sign, what is drawn for it in one cell, and what is written for it in words.
const SIGNS: [(char, &str, &str); 37] = [
    ('─', "-", "-"),
    ('━', "=", "="),
    ('│', "|", "|"),
    ('┃', "|", "|"),
    ('┌', "+", "+"),
    ('┐', "+", "+"),
    ('└', "+", "+"),
    ('┘', "+", "+"),
    ('├', "+", "+"),
    ('↔', "=", "<->"),
    ('┏', "+", "+"),
    ('┓', "+", "+"),
    ('┗', "+", "+"),
    ('┛', "+", "+"),
    ('▌', ">", ">"),
    ('▸', ">", ">"),
    ('▾', "v", "v"),
    ('◆', "*", "*"),
    ('✓', "v", "v"),
    ('·', ".", "|"),
    ('…', "~", "..."),
    ('↑', "^", "^"),
    ('↓', "v", "v"),
    ('←', "<", "<-"),
    ('→', ">", "->"),
    ('↕', ":", "^v"),
    ('‹', "<", "<"),
    ('›', ">", ">"),
    ('«', "\"", "\""),
    ('»', "\"", "\""),
    ('“', "\"", "\""),
    ('”', "\"", "\""),
    ('‘', "'", "'"),
    ('’', "'", "'"),
    ('—', "-", "-"),
    ('–', "-", "-"),
    ('−', "-", "-"),
];

/// More signs, each of them a letter in ASCII.
const LETTERS: [(char, &str); 3] = [('±', "~"), ('×', "x"), ('○', "o")];

impl Text {
    /// A sign of the screen as this text has it: itself, or a sign of ASCII as wide as that.
    #[must_use]
    pub fn sign(&self, sign: &'static str) -> &'static str {
        let mut chars = sign.chars();
        match (chars.next(), chars.next()) {
            (Some(c), None) if self.is_ascii() => {
                let drawn = SIGNS.iter().map(|(of, drawn, _)| (*of, *drawn)).chain(LETTERS);
                drawn.into_iter().find(|(of, _)| *of == c).map_or(sign, |(_, plain)| plain)
            }
            _ => sign,
        }
    }
}

/// Messages without signs that are not ASCII.
pub(super) fn plain(messages: &str) -> String {
    let mut plain = String::with_capacity(messages.len());
    for c in messages.chars() {
        let written = SIGNS.iter().map(|(of, _, written)| (*of, *written)).chain(LETTERS);
        match written.into_iter().find(|(of, _)| *of == c) {
            Some((_, words)) => plain.push_str(words),
            None => plain.push(c),
        }
    }
    plain
}
