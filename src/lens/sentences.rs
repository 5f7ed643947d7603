//! Where the sentences of a review are.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::abbreviations::{OPEN, UNITS};
use super::fold::{folded, is_letter, is_letter_or_digit};
use super::token::tag;

/// The longest stretch between quotation marks or brackets that stays in one sentence, in characters.
const ASIDE: usize = 80;

/// A sentence that goes on for so many bytes ends at the next blank, and at twice as many anywhere:
/// nobody wrote it as one, and reading it must not take long.
const LONGEST: usize = 4096;

/// How far behind its end the end of a sentence is looked for, in bytes.
const AHEAD: usize = 1024;

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
    for line in text.split('\n') {
        let mut from = 0;
        while let Some((range, next)) = next_sentence(line, from) {
            found.push(start + range.start..start + range.end);
            from = next;
        }
        start += line.len() + 1;
    }
    found
}

/// The first sentence of a line from a byte on at which one may begin, and where the one behind it
/// may; nothing but what stands behind that byte has a say in it.
#[must_use]
pub fn next_sentence(line: &str, from: usize) -> Option<(Range<usize>, usize)> {
    let mut from = from;
    let mut sentence: Option<Range<usize>> = None;
    while from < line.len() {
        let started = sentence.as_ref().is_some_and(|sentence| from - sentence.start > LONGEST);
        // A long run of signs is gone through at once, but for its end, where a sentence may begin.
        let rest = &line[from..];
        let run = wordless(&rest[..floor(rest, 2 * LONGEST)]);
        let piece = if run > ASIDE { floor(rest, run - ASIDE / 2) } else { piece(rest) };
        let end = from + piece;
        let words = &line[from..end];
        let start = from + words.len() - words.trim_start().len();
        let range = start..from + words.trim_end().len();
        match &mut sentence {
            _ if range.start >= range.end => {}
            Some(_) if started || has_words(words) => break,
            Some(sentence) => sentence.end = range.end,
            None => sentence = Some(range),
        }
        from = end;
    }
    sentence.map(|sentence| (sentence, from))
}

/// Where the first piece of a text ends that may be a sentence.
fn piece(text: &str) -> usize {
    let limit = limit(text);
    let window = &text[..floor(text, limit + AHEAD)];
    let mut bounds = bounds(window).peekable();
    let mut left_out = LeftOut::of(window);
    let mut asides = Asides::of(window);
    loop {
        let bound = bounds.peek().map_or(limit, |bound| limit.min(*bound));
        let at = left_out.before(bound).map_or(bound, |at| bound.min(at));
        if at == limit {
            return limit;
        }
        bounds.next_if_eq(&at);
        left_out.next.take_if(|next| *next == at);
        if !asides.hold(at) && ends(&window[..at], &window[at..]) {
            return at;
        }
    }
}

/// Where a sentence ends at the latest that begins a text.
fn limit(text: &str) -> usize {
    if text.len() <= LONGEST {
        return text.len();
    }
    let (from, to) = (floor(text, LONGEST), floor(text, 2 * LONGEST));
    let blank = text[from..to].char_indices().find(|(_, c)| c.is_whitespace());
    blank.map_or(to, |(at, c)| from + at + c.len_utf8())
}

/// The last boundary of a character at or before a byte.
fn floor(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// Where UAX #29 sees the end of a sentence. Only a few signs can end one, and of what stands before
/// such a sign its rules look at one letter: the text between is left out.
fn bounds(text: &str) -> impl Iterator<Item = usize> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let sign = from + signs(&text[from..]).find(|(_, c)| may_end(*c))?.0;
        let known = |&(_, c): &(usize, char)| is_letter_or_digit(c) || c.is_ascii();
        let before = text[from..sign].char_indices().rev().find(known);
        let start = before.map_or(from, |(at, _)| from + at);
        from = start + text[start..].split_sentence_bounds().next()?.len();
        (from < text.len()).then_some(from)
    })
}

/// The characters of a text with their places but for letters of the two scripts, digits, blanks and
/// commas: most of any text, and nothing that has a say in where sentences are.
fn signs(text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let at =
            from + text.as_bytes()[from..].iter().position(|byte| !PLAIN[usize::from(*byte)])?;
        let c = text[at..].chars().next()?;
        from = at + c.len_utf8();
        Some((at, c))
    })
}

/// Whether each byte is of such a character: of one byte, or the first of a Cyrillic letter, or a byte
/// that is no first one.
const PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut byte = u8::MAX;
    while byte > 0 {
        let letter = byte.is_ascii_alphanumeric() || matches!(byte, 0x80..=0xbf | 0xd0 | 0xd1);
        plain[byte as usize] = letter || matches!(byte, b' ' | b',');
        byte -= 1;
    }
    plain
};

/// Whether a character may end a sentence by UAX #29; of those that reviews are written in it is known.
fn may_end(c: char) -> bool {
    match c {
        '.' | '!' | '?' | '\r' | '\n' => true,
        '\0'..='\u{84}'
        | '\u{a0}'..='\u{52f}'
        | '\u{2010}'..='\u{2023}'
        | '\u{2026}'
        | '\u{2030}'..='\u{203a}'
        | '\u{20a0}'..='\u{2bff}'
        | '\u{1f000}'..='\u{1faff}' => false,
        _ => true,
    }
}

/// Where a sentence may begin although UAX #29 does not see it.
struct LeftOut<'a> {
    text: &'a str,
    /// All before this byte was gone through.
    seen: usize,
    /// The next of these places.
    next: Option<usize>,
}

impl<'a> LeftOut<'a> {
    fn of(text: &'a str) -> Self {
        Self { text, seen: 0, next: None }
    }

    /// The next one, where its sign stands before a byte; nothing behind that is gone through.
    fn before(&mut self, bound: usize) -> Option<usize> {
        while self.next.is_none() && self.seen < bound {
            let Some((by, c)) = signs(&self.text[self.seen..bound]).next() else {
                self.seen = bound;
                break;
            };
            let at = self.seen + by;
            self.seen = at + c.len_utf8();
            self.next = left_out(self.text, at, c);
        }
        self.next
    }
}

/// Where a sentence may begin after a sign that stands here, although UAX #29 does not see it.
fn left_out(text: &str, at: usize, sign: char) -> Option<usize> {
    let mut before = text[..at].chars().rev();
    let (last, first) = (before.next().unwrap_or(' '), before.next().unwrap_or(' '));
    let after = at + sign.len_utf8();
    let rest = &text[after..];
    let next = rest.chars().next();
    let stop = sign == '.' && is_letter(last);
    let tag = sign == '>'
        && matches!(last.to_ascii_lowercase(), 'r' | '/' | 'p' | ' ')
        && text[..at].contains('<');
    if stop && next.is_some_and(char::is_uppercase) && last.is_lowercase() && is_letter(first) {
        return Some(after);
    }
    if !(stop || tag || closes(sign) || is_smiley(sign)) {
        return None;
    }
    let blanks = rest.len() - rest.trim_start().len();
    (blanks > 0 || tag).then_some(after + blanks)
}

/// Whether a sign may end a smiley or an ellipsis.
fn closes(c: char) -> bool {
    matches!(c, ')' | '(' | '\u{2026}')
}

/// Whether a character is an emoji.
fn is_smiley(c: char) -> bool {
    matches!(c, '\u{2639}'..='\u{263b}' | '\u{2764}' | '\u{2665}' | '\u{fe0f}' | '\u{1f300}'..='\u{1faff}')
}

/// What stands between quotation marks or brackets that close soon, found as one goes on.
struct Asides<'a> {
    text: &'a str,
    /// All before this byte was gone through.
    seen: usize,
    /// The last one found.
    last: Range<usize>,
}

impl<'a> Asides<'a> {
    fn of(text: &'a str) -> Self {
        Self { text, seen: 0, last: 0..0 }
    }

    /// Whether a place lies inside of one; no place may be asked for that lies before another.
    fn hold(&mut self, at: usize) -> bool {
        while self.seen < at {
            let open = signs(&self.text[self.seen..at]).find(|(_, c)| closing(*c).is_some());
            let Some((start, open)) = open.map(|(by, open)| (self.seen + by, open)) else {
                self.seen = at;
                break;
            };
            self.seen = start + open.len_utf8();
            if let Some(aside) = aside(self.text, start, open) {
                self.seen = aside.end;
                self.last = aside;
            }
        }
        self.last.start < at && at < self.last.end
    }
}

/// What stands between quotation marks or brackets that open here.
fn aside(text: &str, start: usize, open: char) -> Option<Range<usize>> {
    let close = closing(open)?;
    let rest = &text[start + open.len_utf8()..];
    let (len, sign) = rest.char_indices().take(ASIDE).find(|(_, c)| close.contains(c))?;
    // A bracket after blanks or signs alone is a smiley.
    has_words(&rest[..len]).then(|| start..start + open.len_utf8() + len + sign.len_utf8())
}

/// What closes these quotation marks or this bracket.
fn closing(open: char) -> Option<&'static [char]> {
    Some(match open {
        '\u{ab}' => &['\u{bb}'],
        '\u{201e}' => &['\u{201c}', '\u{201d}'],
        '\u{201c}' => &['\u{201d}'],
        '"' => &['"'],
        '(' => &[')'],
        '[' => &[']'],
        _ => return None,
    })
}

/// Whether a sentence ends between these two pieces of a line.
fn ends(before: &str, after: &str) -> bool {
    let (body, next) = (before.trim_end(), after.trim_start());
    let Some(first) = next.chars().find(|&c| is_letter_or_digit(c)) else { return true };
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
        is_letter_or_digit(c)
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
    let single = matches!((letters.next(), letters.next()), (Some(c), None) if is_letter(c));
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
    wordless(piece) < piece.len()
}

/// How many bytes at the beginning of a text hold nothing to read: signs, blanks and tags.
fn wordless(text: &str) -> usize {
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        at += match tag(&text[at..]) {
            Some(len) => len,
            None if is_letter_or_digit(c) => return at,
            None => c.len_utf8(),
        };
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn by_the_rules(text: &str) -> Vec<usize> {
        text.split_sentence_bound_indices().map(|(at, _)| at).filter(|at| *at > 0).collect()
    }

    #[test]
    fn no_sentence_ends_with_what_is_passed_over() {
        for c in ('\0'..=char::MAX).filter(|c| !may_end(*c)) {
            assert!(by_the_rules(&format!("a{c} B{c}\u{440} \u{411}")).is_empty(), "{c:?}");
        }
    }

    #[test]
    fn bounds_are_those_of_the_whole_text() {
        let marked = include_str!("../../tests/lens/untouched.ru.txt");
        let odd =
            "A.\u{301}B. \u{5d0}.\u{5d0}! \u{6f1}\u{6d4} b\u{2029}c\u{85}.\r\n.\u{301}) d?..(e";
        for text in [marked, odd] {
            assert_eq!(bounds(text).collect::<Vec<_>>(), by_the_rules(text));
        }
    }
}
