//! Where the sentences of a review are.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

/// The sentences of a text as byte ranges, in order, without the blanks around them.
///
/// UAX #29, and: a newline always ends a sentence; a piece without letters or digits (`)))`, `!!!`)
/// belongs to the sentence before it; a sentence that begins with a lower-case letter goes on from
/// the one before it, as after «г.» or "..."; so does one after a single initial.
#[must_use]
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let first = found.len();
        for (at, piece) in line.split_sentence_bound_indices() {
            let lead = piece.len() - piece.trim_start().len();
            let range = start + at + lead..start + at + piece.trim_end().len();
            if range.start >= range.end {
                continue;
            }
            let goes_on = found.len() > first
                && (goes_on(&text[range.clone()])
                    || found.last().is_some_and(|last| is_open(&text[last.clone()])));
            match found.last_mut() {
                Some(last) if goes_on => last.end = range.end,
                _ => found.push(range),
            }
        }
        start += line.len();
    }
    found
}

/// Whether a piece cannot be a sentence of its own.
fn goes_on(piece: &str) -> bool {
    match piece.chars().find(|c| c.is_alphanumeric()) {
        None => true,
        Some(first) => first.is_lowercase() && piece.starts_with(first),
    }
}

/// Whether a sentence ends with an initial or a number's dot, so that it is not over.
fn is_open(sentence: &str) -> bool {
    let Some(body) = sentence.strip_suffix('.') else { return false };
    let last = body.rsplit([' ', '\u{a0}']).next().unwrap_or("");
    let mut chars = last.chars();
    matches!((chars.next(), chars.next()), (Some(c), None) if c.is_uppercase())
}
