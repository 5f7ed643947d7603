//! Changes one field of a settings file and leaves every other byte as a person wrote it.

use crate::store::codec::{Part, Shape, holds_comma, is_blank, pieces};

/// The text of a file that has no field yet.
const NEW: &str = "Settings(\n)\n";

/// The text with a field set to a value of RON; `None` when the text is nothing like settings.
pub(super) fn patched(text: &str, field: &str, value: &str) -> Option<String> {
    let begun;
    let text = match is_blank(text) {
        true if text.trim().is_empty() => NEW,
        // Nothing but comments: they stay above.
        true => {
            begun = format!("{}\n{NEW}", text.trim_end());
            &begun
        }
        false => text,
    };
    let Some(Part { shape: Shape::Struct(fields), range }) = pieces(text) else { return None };
    let is_it = |name: &Part| matches!(&name.shape, Shape::Word(word) if word == field);
    if let Some((_, old)) = fields.iter().find(|(name, _)| is_it(name)) {
        let (before, after) = (&text[..old.range.start], &text[old.range.end..]);
        return Some(format!("{before}{value}{after}"));
    }
    let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let close = range.end - 1;
    // What stands between the last value and the bracket: a comma, comments, blanks.
    let last = fields.last().map_or(close, |(_, value)| value.range.end);
    let tail = text[last..close].trim_end();
    let comma = if fields.is_empty() || holds_comma(tail) { "" } else { "," };
    let (before, after) = (&text[..last], &text[close..]);
    let before = if fields.is_empty() { before.trim_end() } else { before };
    Some(format!("{before}{comma}{tail}{newline}  {field}: {value},{newline}{after}"))
}
