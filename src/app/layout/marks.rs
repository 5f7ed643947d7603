//! Characters that would act on a terminal or hide in it, and the short names they are shown by.

use std::fmt::Write as _;

use unicode_linebreak::{BreakClass, break_property};

/// What stands for a character that must not reach the terminal itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// A word in angle brackets, such as `rlo`.
    Word(&'static str),
    /// The code point in hexadecimal digits, in angle brackets.
    Code(char),
}

impl Mark {
    pub(super) fn write(self, out: &mut String) {
        out.push('\u{27e8}');
        match self {
            Mark::Word(word) => out.push_str(word),
            Mark::Code(c) => {
                // Writing to a string cannot fail.
                let _ = write!(out, "{:x}", u32::from(c));
            }
        }
        out.push('\u{27e9}');
    }
}

/// The mark of a character that is invisible or acts on its neighbours, wherever it stands.
pub(super) fn invisible(c: char) -> Option<Mark> {
    let word = match c {
        '\u{ad}' => "shy",
        '\u{34f}' => "cgj",
        '\u{61c}' => "alm",
        '\u{180e}' => "mvs",
        '\u{200b}' => "zwsp",
        '\u{200c}' => "zwnj",
        '\u{200d}' => "zwj",
        '\u{200e}' => "lrm",
        '\u{200f}' => "rlm",
        '\u{2028}' => "ls",
        '\u{2029}' => "ps",
        '\u{202a}' => "lre",
        '\u{202b}' => "rle",
        '\u{202c}' => "pdf",
        '\u{202d}' => "lro",
        '\u{202e}' => "rlo",
        '\u{2060}' => "wj",
        '\u{2066}' => "lri",
        '\u{2067}' => "rli",
        '\u{2068}' => "fsi",
        '\u{2069}' => "pdi",
        '\u{feff}' => "bom",
        c if is_selector(c) => "vs",
        c if is_tag(c) => "tag",
        c if is_ignorable(c) => return Some(Mark::Code(c)),
        _ => return None,
    };
    Some(Mark::Word(word))
}

/// Variation selectors: they choose a picture and take no cell.
pub(super) fn is_selector(c: char) -> bool {
    matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}'
        | '\u{180b}'..='\u{180d}' | '\u{180f}')
}

/// Tag characters: an invisible copy of ASCII, meant for flags, good for hiding text.
pub(super) fn is_tag(c: char) -> bool {
    matches!(c, '\u{e0000}'..='\u{e007f}')
}

/// The other controls of C1, format characters and default-ignorable code points.
fn is_ignorable(c: char) -> bool {
    matches!(c, '\u{80}'..='\u{9f}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
        | '\u{2061}'..='\u{206f}' | '\u{3164}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}'
        | '\u{13430}'..='\u{1343f}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}')
}

/// Code points that no one has given a meaning, noncharacters among them; private use is not.
pub(super) fn is_unassigned(c: char) -> bool {
    break_property(u32::from(c)) == BreakClass::Unknown
        && !matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{ffffd}' | '\u{100000}'..='\u{10fffd}')
}

/// The picture of a control character of C0, or of DEL.
pub(super) fn picture(c: char) -> Option<char> {
    match c {
        '\n' => Some('\u{21b5}'),
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)),
        '\u{7f}' => Some('\u{2421}'),
        _ => None,
    }
}

/// The full-width form of the half-width sound marks of kana.
///
/// Terminals, unicode-width and ratatui disagree on the width of the half-width ones.
pub(super) fn full_width(c: char) -> Option<char> {
    match c {
        '\u{ff9e}' => Some('\u{309b}'),
        '\u{ff9f}' => Some('\u{309c}'),
        _ => None,
    }
}
