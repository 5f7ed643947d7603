//! Where the sentences of a review are.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::abbreviations::{OPEN, UNITS};
use super::fold::folded;

/// The longest stretch between quotation marks or brackets that stays in one sentence, in characters.
const ASIDE: usize = 80;

/// The sentences of a text as byte ranges, in order, without the blanks around them.
///
/// The boundaries of UAX #29, and those that people leave out: after a smiley, a `<br>` or an
/// ellipsis before a capital, after a full stop before a small letter or without a blank. A newline
/// always ends a sentence. None ends inside quotation marks or brackets that close within 80
/// characters, after an abbreviation, an initial or the number of a list, after "!" or "..." before
/// a small letter; a piece without letters or digits (`)))`, `!!!`) belongs to the sentence before it.
#[must_use]
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        of_line(line, start, &mut found);
        start += line.len();
    }
    found
}

/// The sentences of one line, which begins at this byte of the text.
fn of_line(line: &str, start: usize, found: &mut Vec<Range<usize>>) {
    let mut breaks: Vec<usize> = line.split_sentence_bound_indices().map(|(at, _)| at).collect();
    breaks.extend(left_out(line));
    breaks.sort_unstable();
    breaks.dedup();
    let asides = asides(line);
    let first = found.len();
    let mut from = 0;
    for at in breaks.into_iter().filter(|&at| at > 0).chain([line.len()]) {
        let inside = asides.iter().any(|aside| aside.start < at && at < aside.end);
        if at < line.len() && (inside || !ends(&line[from..at], &line[at..])) {
            continue;
        }
        let piece = &line[from..at];
        let lead = piece.len() - piece.trim_start().len();
        let range = start + from + lead..start + from + piece.trim_end().len();
        from = at;
        if range.start >= range.end {
            continue;
        }
        let goes_on = found.len() > first && !has_words(piece);
        match found.last_mut() {
            Some(last) if goes_on => last.end = range.end,
            _ => found.push(range),
        }
    }
}

/// Where a sentence may begin although UAX #29 does not see it.
fn left_out(line: &str) -> Vec<usize> {
    let mut breaks = Vec::new();
    let mut before = (' ', ' ');
    for (at, c) in line.char_indices() {
        let rest = &line[at + c.len_utf8()..];
        let next = rest.chars().next();
        let stop = c == '.' && before.1.is_alphabetic();
        let tag = c == '>'
            && line[..at].to_ascii_lowercase().ends_with(['r', '/', 'p', ' '])
            && line[..at].contains('<');
        if stop
            && next.is_some_and(char::is_uppercase)
            && before.1.is_lowercase()
            && before.0.is_alphabetic()
        {
            breaks.push(at + 1);
        } else if stop || tag || closes(c) || is_smiley(c) {
            let blanks = rest.len() - rest.trim_start().len();
            if blanks > 0 || tag {
                breaks.push(at + c.len_utf8() + blanks);
            }
        }
        before = (before.1, c);
    }
    breaks
}

/// Whether a sign may end a smiley or an ellipsis.
fn closes(c: char) -> bool {
    matches!(c, ')' | '(' | '\u{2026}')
}

/// Whether a character is an emoji.
fn is_smiley(c: char) -> bool {
    matches!(c, '\u{2639}'..='\u{263b}' | '\u{2764}' | '\u{2665}' | '\u{fe0f}' | '\u{1f300}'..='\u{1faff}')
}

/// What stands between quotation marks or brackets that close soon.
fn asides(line: &str) -> Vec<Range<usize>> {
    let mut asides: Vec<Range<usize>> = Vec::new();
    for (at, open) in line.char_indices() {
        if asides.last().is_some_and(|aside| at < aside.end) {
            continue;
        }
        let close: &[char] = match open {
            '\u{ab}' => &['\u{bb}'],
            '\u{201e}' => &['\u{201c}', '\u{201d}'],
            '\u{201c}' => &['\u{201d}'],
            '"' => &['"'],
            '(' => &[')'],
            '[' => &[']'],
            _ => continue,
        };
        let rest = &line[at + open.len_utf8()..];
        let end = rest.char_indices().take(ASIDE).find(|(_, c)| close.contains(c));
        // A bracket after blanks or signs alone is a smiley.
        if let Some((len, _)) = end.filter(|&(len, _)| has_words(&rest[..len])) {
            asides.push(at..at + open.len_utf8() + len + 1);
        }
    }
    asides
}

/// Whether a sentence ends between these two pieces of a line.
fn ends(before: &str, after: &str) -> bool {
    let (body, next) = (before.trim_end(), after.trim_start());
    let Some(first) = next.chars().find(|c| c.is_alphanumeric()) else { return true };
    let small = first.is_lowercase() && next.starts_with(first);
    let Some(last) = body.chars().next_back() else { return false };
    match last {
        '.' if body.ends_with("..") => !small,
        '.' => stop_ends(&body[..body.len() - 1], small, first),
        '!' | '\u{2026}' | ')' | '(' => !small && begins(next),
        c if is_smiley(c) => !small,
        _ => true,
    }
}

/// Whether a text begins with a letter or a quotation mark, so that a sentence can begin with it.
fn begins(next: &str) -> bool {
    next.starts_with(|c: char| {
        c.is_alphanumeric()
            || matches!(
                c,
                '\u{ab}'
                    | '"'
                    | '\u{201e}'
                    | '\u{201c}'
                    | '('
                    | '-'
                    | '\u{2014}'
                    | '\u{2013}'
                    | '*'
            )
    })
}

/// Whether a full stop after this ends a sentence.
fn stop_ends(body: &str, small: bool, first: char) -> bool {
    let last = body.rsplit([' ', '\u{a0}', '\t', ',', '(', '\u{ab}', '"']).next().unwrap_or("");
    let word: String = last.chars().filter_map(folded).collect();
    let mut letters = last.chars();
    let single = matches!((letters.next(), letters.next()), (Some(c), None) if c.is_alphabetic());
    if single && last.chars().all(char::is_uppercase) {
        return false;
    }
    if last.chars().all(|c| c.is_ascii_digit() || c == '.') && !last.is_empty() {
        // The number of a list stays with its item, a date with its next part.
        let numbers = body.trim_start().len() == last.len();
        return !numbers && !small && !first.is_ascii_digit();
    }
    let after_digits = word.trim_start_matches(|c: char| c.is_ascii_digit());
    if OPEN.contains(&after_digits) {
        return false;
    }
    if UNITS.contains(&after_digits) {
        return !small && !first.is_ascii_digit() && (!single || after_number(body, last));
    }
    !(small && word.chars().count() < 3)
}

/// Whether the word before this last one ends with a digit.
fn after_number(body: &str, last: &str) -> bool {
    let before = body[..body.len() - last.len()].trim_end();
    before.ends_with(|c: char| c.is_ascii_digit()) || last.starts_with(|c: char| c.is_ascii_digit())
}

/// Whether there is anything to read in a piece.
fn has_words(piece: &str) -> bool {
    piece.contains(char::is_alphanumeric)
}
