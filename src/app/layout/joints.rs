//! Where a row must not end although UAX #14 lets it: the habits of Russian and English print.

use std::iter::Rev;
use std::str::Chars;

/// How well a row may end at a break opportunity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Joint {
    /// It may.
    Free,
    /// Only if nothing better is in the row.
    Tied,
    /// Never.
    Fast,
}

/// One-letter words that do not like to end a row, in lower case.
const SHORT_WORDS: [char; 10] = [
    'a', 'i',       // English
    '\u{432}', // v
    '\u{43a}', // k
    '\u{441}', // s
    '\u{43e}', // o
    '\u{443}', // u
    '\u{438}', // i
    '\u{430}', // a
    '\u{44f}', // ya
];

/// Judges a break opportunity of UAX #14 between two parts of a line.
///
/// `opened` tells that the last thing in `left` that is not a blank is an opening sign.
pub(super) fn joint(left: &str, right: &str, opened: bool) -> Joint {
    if opened {
        return Joint::Fast;
    }
    let mut coming = right.chars();
    let (Some(next), second) = (coming.next(), coming.next()) else {
        return Joint::Free;
    };
    let mut passed = left.chars().rev();
    let blank = passed.next().is_some_and(is_blank);
    if starts_with_dash(next, second, blank) {
        return Joint::Tied;
    }
    if !blank {
        return Joint::Free;
    }
    match passed.next() {
        // 15 000
        Some(digit) if digit.is_ascii_digit() && next.is_ascii_digit() => Joint::Tied,
        // The number and the section sign.
        Some('\u{2116}' | '\u{a7}') => Joint::Tied,
        Some('.') if next.is_alphabetic() && letter_leans(passed, next, second) => Joint::Tied,
        _ => Joint::Free,
    }
}

/// Whether a letter with its dot stays with what follows: initials, "t. e.", "g. Moskva".
///
/// `passed` reads backwards from the letter. The word after "i t. d." is free.
fn letter_leans(mut passed: Rev<Chars<'_>>, next: char, second: Option<char>) -> bool {
    let Some(letter) = passed.next().filter(|c| c.is_alphabetic()) else {
        return false;
    };
    let ahead = passed.next();
    if ahead.is_some_and(char::is_alphanumeric) {
        return false;
    }
    let ends_a_pair = ahead.is_some_and(is_blank) && passed.next() == Some('.');
    letter.is_uppercase() || second == Some('.') || (next.is_uppercase() && !ends_a_pair)
}

/// A dash stays with the word before it; a hyphen only if it stands for a dash.
fn starts_with_dash(next: char, second: Option<char>, after_blank: bool) -> bool {
    match next {
        '\u{2014}' | '\u{2015}' => true,
        '\u{2012}' | '\u{2013}' => after_blank && !second.is_some_and(|c| c.is_ascii_digit()),
        '-' | '\u{2010}' | '\u{2011}' | '\u{2212}' => after_blank && second.is_none_or(is_blank),
        _ => false,
    }
}

/// Whether a character takes no cell when a row ends with it.
pub(super) fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\u{1680}' | '\u{2000}'..='\u{2006}' | '\u{2008}'..='\u{200a}'
        | '\u{205f}' | '\u{3000}')
}

/// Whether a sign opens something; quotes do so only at the beginning of a word.
pub(super) fn opens(c: char, at_word_start: bool) -> bool {
    match c {
        '(' | '[' | '{' | '\u{201e}' => true,
        '\u{ab}' | '\u{201c}' | '\u{2018}' | '"' => at_word_start,
        _ => false,
    }
}

/// Whether a stretch between two break opportunities is a one-letter word that leans on the next.
pub(super) fn leans(stretch: &str) -> bool {
    if stretch.len() > 12 || !stretch.ends_with(is_blank) {
        return false;
    }
    let word = stretch.trim_end_matches(is_blank).trim_start_matches(|c| opens(c, true));
    let mut chars = word.chars().flat_map(char::to_lowercase);
    match (chars.next(), chars.next()) {
        (Some(c), None) => SHORT_WORDS.contains(&c),
        _ => false,
    }
}
