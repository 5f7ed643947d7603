//! The display boundary: what a terminal may be shown for a text, and how many cells it takes.
//!
//! Every foreign string (a review, a title, a file name, an error) passes here on its way to the
//! screen. The data stay as they are; only their picture is made harmless and visible.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::glyphs::{plain_cells, steps};
use super::marks::{self, Mark};

/// The picture of one grapheme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glyph<'a> {
    /// What to print: no control, bidi, zero-width or tag characters.
    pub text: Cow<'a, str>,
    /// Its width in cells; never 0.
    pub cells: u16,
}

/// A tab is shown as this many blanks, wherever it stands.
const TAB: &str = "    ";
/// At most so many combining marks are shown on one base.
const MARKS_ON_A_BASE: usize = 8;
/// A grapheme is shown by no more characters and cells than these; the rest becomes an ellipsis.
const LONGEST: (usize, usize) = (64, 16);
/// The dotted circle that carries a combining mark without a base.
const CIRCLE: char = '\u{25cc}';
const ELLIPSIS: char = '\u{2026}';
/// The three flags spelt with tag characters that are in use: England, Scotland, Wales.
const TAG_FLAGS: [&str; 3] = [
    "\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
    "\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}",
    "\u{1f3f4}\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}",
];

/// Gives what may be printed for one extended grapheme cluster, and its width.
///
/// Controls become pictures, tabs blanks, invisible and reordering characters short marks in angle
/// brackets. Inside a cluster invisible characters are left out, except joiners of emoji and one
/// variation selector for each base.
#[must_use]
pub fn glyph(grapheme: &str) -> Glyph<'_> {
    let mut chars = grapheme.chars();
    let (first, second) = (chars.next(), chars.next());
    if let (Some(c), None) = (first, second) {
        if let Some(cells) = plain_cells(c) {
            return Glyph { text: Cow::Borrowed(grapheme), cells };
        }
        if c == '\t' {
            return Glyph { text: Cow::Borrowed(TAB), cells: 4 };
        }
    }
    if let Some(cells) = harmless(grapheme) {
        return Glyph { text: Cow::Borrowed(grapheme), cells };
    }
    let text = harmless_copy(grapheme);
    let cells = sum_cells(&text);
    Glyph { text: Cow::Owned(text), cells }
}

/// Gives what may be printed for a string on one line; a newline becomes an arrow.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    if text.chars().all(|c| plain_cells(c).is_some()) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for step in steps(text) {
        out.push_str(&glyph(&text[step.start..step.end]).text);
    }
    Cow::Owned(out)
}

/// What becomes of a character inside its cluster.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Keep,
    Drop,
    /// Shown by a like character.
    Swap(char),
    /// Not shown where it stands; the cluster gets this word behind it.
    Tell(&'static str),
}

/// Judges the characters of a cluster behind its first, in their order.
#[derive(Default)]
struct Judge {
    marks: usize,
    selectors: usize,
}

impl Judge {
    fn fate(&mut self, c: char, next: Option<char>) -> Fate {
        if c == '\u{200d}' {
            return if next.is_some_and(may_join) { Fate::Keep } else { Fate::Drop };
        }
        if let Some(like) = marks::full_width(c) {
            return Fate::Swap(like);
        }
        if marks::is_tag(c) {
            return Fate::Tell("tag");
        }
        if marks::is_selector(c) {
            self.selectors += 1;
            return if self.selectors == 1 { Fate::Keep } else { Fate::Tell("vs") };
        }
        if marks::invisible(c).is_some() || c.is_control() {
            return Fate::Drop;
        }
        if c.width().unwrap_or(0) > 0 {
            *self = Self::default();
            return Fate::Keep;
        }
        self.marks += 1;
        if self.marks <= MARKS_ON_A_BASE { Fate::Keep } else { Fate::Drop }
    }
}

/// Whether a character may be what an emoji joiner joins: the ranges where emoji live.
fn may_join(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{3299}' | '\u{1f000}'..='\u{1faff}')
}

/// The width of a cluster that may be printed as it is.
fn harmless(grapheme: &str) -> Option<u16> {
    let mut chars = grapheme.chars().peekable();
    let first = chars.next()?;
    if first.width().unwrap_or(0) == 0
        || marks::full_width(first).is_some()
        || marks::invisible(first).is_some()
        || marks::is_unassigned(first)
    {
        return None;
    }
    let mut judge = Judge::default();
    let mut count = 1;
    while let Some(c) = chars.next() {
        count += 1;
        if count > LONGEST.0 || judge.fate(c, chars.peek().copied()) != Fate::Keep {
            return None;
        }
    }
    let cells = sum_cells(grapheme);
    (usize::from(cells) <= LONGEST.1).then_some(cells)
}

/// Writes a cluster anew so that it may be printed.
fn harmless_copy(grapheme: &str) -> String {
    if TAG_FLAGS.contains(&grapheme) {
        return grapheme.to_owned();
    }
    let mut chars = grapheme.chars().peekable();
    let Some(first) = chars.next() else {
        return String::from(" ");
    };
    let mut out = String::new();
    if let Some(picture) = marks::picture(first) {
        // A carriage return with its newline is one grapheme and one line end.
        out.push(if grapheme == "\r\n" { '\u{21b5}' } else { picture });
        return out;
    }
    if let Some(like) = marks::full_width(first) {
        out.push(like);
    } else if let Some(mark) = marks::invisible(first) {
        mark.write(&mut out);
    } else if marks::is_unassigned(first) && first.width() != Some(0) {
        Mark::Code(first).write(&mut out);
    } else {
        if first.width() == Some(0) && extends(first) {
            out.push(CIRCLE);
        }
        out.push(first);
    }
    let mut judge = Judge::default();
    let mut told = None;
    while let Some(c) = chars.next() {
        match judge.fate(c, chars.peek().copied()) {
            Fate::Keep => out.push(c),
            Fate::Swap(like) => out.push(like),
            Fate::Drop => {}
            Fate::Tell(word) => told = Some(word),
        }
    }
    let mut out = bounded(&out);
    if let Some(word) = told {
        Mark::Word(word).write(&mut out);
    }
    out
}

/// Whether a character joins the base before it.
fn extends(c: char) -> bool {
    let mut pair = String::from(CIRCLE);
    pair.push(c);
    pair.graphemes(true).nth(1).is_none()
}

/// Cuts a picture that is too long and puts codes in place of parts that take no cell.
fn bounded(text: &str) -> String {
    let mut out = String::with_capacity(text.len().min(256));
    let (mut chars, mut cells) = (0, 0);
    for grapheme in text.graphemes(true) {
        let taken = grapheme.width();
        if cells + taken > LONGEST.1 || chars + grapheme.chars().count() > LONGEST.0 {
            for c in grapheme.chars() {
                chars += 1;
                cells += c.width().unwrap_or(0);
                if chars > LONGEST.0 || cells > LONGEST.1 {
                    break;
                }
                out.push(c);
            }
            out.push(ELLIPSIS);
            return out;
        }
        chars += grapheme.chars().count();
        cells += taken;
        if taken > 0 {
            out.push_str(grapheme);
        } else if let Some(first) = grapheme.chars().next() {
            Mark::Code(first).write(&mut out);
        }
    }
    out
}

/// The width of a printable text in cells, grapheme by grapheme.
fn sum_cells(text: &str) -> u16 {
    let cells = text.graphemes(true).map(UnicodeWidthStr::width).sum::<usize>().max(1);
    u16::try_from(cells).unwrap_or(u16::MAX)
}
