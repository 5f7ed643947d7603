//! Walks a text grapheme by grapheme, fast where every character is its own grapheme.

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

use super::visible::glyph;

/// One extended grapheme cluster (UAX #29) of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// Where it begins, in bytes.
    pub start: usize,
    /// Where it ends, in bytes.
    pub end: usize,
    /// The width of its picture in cells; never 0.
    pub cells: u16,
}

/// Walks the graphemes of `text`, which must begin on a grapheme boundary if it is part of a line.
pub fn steps(text: &str) -> impl Iterator<Item = Step> + '_ {
    let mut ahead = decode(text, 0);
    std::iter::from_fn(move || {
        let (start, c) = ahead?;
        let next = start + c.len_utf8();
        ahead = decode(text, next);
        if let Some(cells) = plain_cells(c)
            && ahead.is_none_or(|(_, c)| c.is_ascii() || plain_cells(c).is_some())
        {
            return Some(Step { start, end: next, cells });
        }
        let grapheme = text[start..].graphemes(true).next()?;
        let end = start + grapheme.len();
        if end != next {
            ahead = decode(text, end);
        }
        Some(Step { start, end, cells: glyph(grapheme).cells })
    })
}

/// The width of a text on one line, in cells, as its pictures take them.
#[must_use]
pub fn cells(text: &str) -> usize {
    steps(text).map(|step| usize::from(step.cells)).sum()
}

/// The first words of a text that have room in so many cells and one more.
#[must_use]
pub fn glance(text: &str, room: usize, ellipsis: &str) -> String {
    let mut glance = String::new();
    for word in text.split_whitespace() {
        let word = super::visible(word);
        if !glance.is_empty() {
            if cells(&glance) + 1 + cells(&word) > room {
                glance.push_str(ellipsis);
                break;
            }
            glance.push(' ');
        }
        glance.push_str(&word);
    }
    if cells(&glance) <= room + 1 {
        return glance;
    }
    // One word that is longer than all there is room for.
    let mut short: String = glance.chars().take(room / 2).collect();
    short.push_str(ellipsis);
    short
}

fn decode(text: &str, at: usize) -> Option<(usize, char)> {
    text[at..].chars().next().map(|c| (at, c))
}

/// The width of a character that has a picture of its own and never joins another such character.
#[inline]
pub(super) fn plain_cells(c: char) -> Option<u16> {
    match c {
        // ASCII; Latin-1 and Extended without the soft hyphen; Cyrillic without its combining
        // marks; dashes, quotes, the ellipsis; the number sign.
        ' '..='~'
        | '\u{a0}'..='\u{ac}'
        | '\u{ae}'..='\u{2ff}'
        | '\u{400}'..='\u{482}'
        | '\u{48a}'..='\u{52f}'
        | '\u{2010}'..='\u{2027}'
        | '\u{2030}'..='\u{205e}'
        | '\u{2116}' => Some(1),
        // Kana, Chinese characters, Hangul syllables.
        '\u{3041}'..='\u{3096}'
        | '\u{30a1}'..='\u{30fa}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7a3}' => Some(2),
        _ => None,
    }
}

/// The nearest grapheme boundary at or before `byte`.
#[must_use]
pub fn floor(text: &str, byte: usize) -> usize {
    let byte = floor_char(text, byte);
    if is_boundary(text, byte) { byte } else { before(text, byte).unwrap_or(0) }
}

/// The nearest grapheme boundary at or behind `byte`.
#[must_use]
pub fn ceil(text: &str, byte: usize) -> usize {
    let byte = floor_char(text, byte);
    if is_boundary(text, byte) { byte } else { after(text, byte).unwrap_or(text.len()) }
}

/// The last grapheme boundary before `byte`, if any.
#[must_use]
pub fn before(text: &str, byte: usize) -> Option<usize> {
    let mut cursor = GraphemeCursor::new(floor_char(text, byte), text.len(), true);
    cursor.prev_boundary(text, 0).ok().flatten()
}

/// The first grapheme boundary behind `byte`, if any.
#[must_use]
pub fn after(text: &str, byte: usize) -> Option<usize> {
    let mut cursor = GraphemeCursor::new(floor_char(text, byte), text.len(), true);
    cursor.next_boundary(text, 0).ok().flatten()
}

fn is_boundary(text: &str, byte: usize) -> bool {
    GraphemeCursor::new(byte, text.len(), true).is_boundary(text, 0).unwrap_or(true)
}

fn floor_char(text: &str, byte: usize) -> usize {
    let mut byte = byte.min(text.len());
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    byte
}
