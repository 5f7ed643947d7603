//! What happens to text from outside on entry: newlines normalised, control characters dropped.

use std::borrow::Cow;

/// A text as it may be kept, and how much was dropped from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cleaned {
    /// The text, with `\n` as its only line end and no C0 or C1 control but newline and tab.
    pub text: String,
    /// Control characters dropped, in chars; line ends do not count.
    pub dropped: usize,
}

/// Normalises line ends (CRLF, CR, NEL), drops control characters and a byte order mark at the
/// beginning; all else is kept as it came, without Unicode normalisation. Cleaning twice is the same
/// as cleaning once.
#[must_use]
pub fn clean(text: &str) -> Cleaned {
    let mut kept = String::with_capacity(text.len());
    let mut dropped = 0;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                if chars.peek() == Some(&'\n') {
                    chars.next();
                }
                kept.push('\n');
            }
            '\u{85}' => kept.push('\n'),
            '\n' | '\t' => kept.push(c),
            c if c.is_control() => dropped += 1,
            '\u{feff}' if kept.is_empty() => {}
            c => kept.push(c),
        }
    }
    Cleaned { text: kept, dropped }
}

/// One line of a text: control characters dropped, line ends and tabs made blanks, ends trimmed.
#[must_use]
pub fn one_line(text: &str) -> String {
    let blank = |c: char| matches!(c, '\n' | '\r' | '\t' | '\u{85}');
    let text: Cow<'_, str> = if text.contains(blank) {
        text.replace("\r\n", " ").replace(blank, " ").into()
    } else {
        text.into()
    };
    text.chars().filter(|c| !c.is_control()).collect::<String>().trim().to_owned()
}

/// The lines of a text, cleaned as one text; a line that was broken in two counts as two.
pub(super) fn clean_lines(lines: &[String]) -> (Vec<String>, usize) {
    if lines.is_empty() {
        return (Vec::new(), 0);
    }
    let Cleaned { text, dropped } = clean(&lines.join("\n"));
    (text.split('\n').map(str::to_owned).collect(), dropped)
}
