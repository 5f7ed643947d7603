//! Changes one value of a file and leaves every other byte as a person wrote it.

use std::ops::Range;

use super::codec::{Part, Piece, Shape, Token, holds_comma, is_blank, pieces, quoted, tokens};

/// A step from a value to a part of it.
#[derive(Debug, Clone, Copy)]
pub(super) enum Step {
    /// A field of a struct.
    Field(&'static str),
    /// An item of a list, counted from 0.
    Item(usize),
}

/// A value as razbor writes it.
#[derive(Debug, Clone)]
pub(super) enum Value<'a> {
    /// A text.
    Text(&'a str),
    /// A list, an item a line.
    List(Vec<Value<'a>>),
    /// A struct with its name, a field a line.
    Struct(&'static str, Vec<(&'static str, Value<'a>)>),
}

impl<'a> Value<'a> {
    /// A list of texts.
    pub(super) fn texts(texts: &'a [String]) -> Self {
        Self::List(texts.iter().map(|text| Self::Text(text)).collect())
    }

    /// As it stands in a file, behind a margin.
    fn written(&self, margin: &str, newline: &str) -> String {
        let inner = format!("{margin}  ");
        let lines = |open: &str, lines: Vec<String>, close: &str| {
            let line = |line: &String| format!("{newline}{inner}{line},");
            let lines: String = lines.iter().map(line).collect();
            let end = if lines.is_empty() { String::new() } else { format!("{newline}{margin}") };
            format!("{open}{lines}{end}{close}")
        };
        match self {
            Self::Text(text) => quoted(text),
            Self::List(items) => {
                lines("[", items.iter().map(|item| item.written(&inner, newline)).collect(), "]")
            }
            Self::Struct(name, fields) => {
                let field = |(name, value): &(&str, Value<'_>)| {
                    format!("{name}: {}", value.written(&inner, newline))
                };
                lines(&format!("{name}("), fields.iter().map(field).collect(), ")")
            }
        }
    }
}

/// The text with the value that a path leads to set; a last field that is not there yet is added.
/// A file that says nothing yet becomes a struct of this name.
///
/// `None` when the text has no such place.
pub(super) fn set(text: &str, root: &str, path: &[Step], value: &Value<'_>) -> Option<String> {
    let text = &begun(text, root);
    let (last, over) = path.split_last()?;
    let container = at(pieces(text)?, over)?;
    match (last, &container.shape) {
        (Step::Field(field), Shape::Struct(fields)) => match value_of(fields, field) {
            Some(old) => Some(replaced(text, &old.range, value)),
            None => {
                let ends = fields.iter().map(|(name, value)| name.range.start..value.range.end);
                let place = Place::behind(text, &container, ends)?;
                Some(
                    place.put(text, |margin, nl| format!("{field}: {}", value.written(margin, nl))),
                )
            }
        },
        (Step::Item(item), Shape::List(_, items)) => {
            Some(replaced(text, &items.get(*item)?.range, value))
        }
        _ => None,
    }
}

/// The text with a value added to the end of the list that a path leads to; a list that is not there
/// yet is begun.
pub(super) fn push(text: &str, root: &str, path: &[Step], value: &Value<'_>) -> Option<String> {
    let text = &begun(text, root);
    let Some(list) = at(pieces(text)?, path) else {
        return set(text, root, path, &Value::List(vec![value.clone()]));
    };
    let Shape::List(_, items) = &list.shape else { return None };
    let place = Place::behind(text, &list, items.iter().map(|item| item.range.clone()))?;
    Some(place.put(text, |margin, newline| value.written(margin, newline)))
}

/// The text without the item of a list that a path leads to.
pub(super) fn remove(text: &str, path: &[Step]) -> Option<String> {
    let (Step::Item(item), over) = path.split_last()? else { return None };
    let list = at(pieces(text)?, over)?;
    let Shape::List(_, items) = &list.shape else { return None };
    let range = items.get(*item)?.range.clone();
    // The comma goes with it, and the line where nothing else stands.
    let solid = |token: &Token| !matches!(token.piece, Piece::Space | Piece::Comment);
    let next = tokens(&text[range.end..]).find(solid);
    let comma = next.filter(|token| token.piece == Piece::Sign(b','));
    let end = range.end + comma.map_or(0, |token| token.range.end);
    let line = text[..range.start].rfind('\n').map_or(0, |newline| newline + 1);
    let alone = text[line..range.start].trim().is_empty();
    let blank = text[end..].len() - text[end..].trim_start_matches([' ', '\t', '\r']).len();
    match text[end + blank..].strip_prefix('\n') {
        Some(behind) if alone => Some(format!("{}{behind}", &text[..line])),
        _ => Some(format!("{}{}", &text[..range.start], &text[end + blank..])),
    }
}

/// A text that holds a struct at least: an empty one gets it, nothing but comments stay above it.
fn begun(text: &str, root: &str) -> String {
    match is_blank(text) {
        true if text.trim().is_empty() => format!("{root}(\n)\n"),
        true => format!("{}\n{root}(\n)\n", text.trim_end()),
        false => text.to_owned(),
    }
}

/// The part that a path leads to.
fn at(mut part: Part, path: &[Step]) -> Option<Part> {
    for step in path {
        part = match (step, part.shape) {
            (Step::Field(field), Shape::Struct(fields)) => {
                fields.into_iter().find(|(name, _)| is_called(name, field))?.1
            }
            (Step::Item(item), Shape::List(_, items)) => items.into_iter().nth(*item)?,
            _ => return None,
        };
    }
    Some(part)
}

fn value_of<'a>(fields: &'a [(Part, Part)], field: &str) -> Option<&'a Part> {
    fields.iter().find(|(name, _)| is_called(name, field)).map(|(_, value)| value)
}

fn is_called(name: &Part, field: &str) -> bool {
    matches!(&name.shape, Shape::Word(word) if word == field)
}

fn replaced(text: &str, old: &Range<usize>, value: &Value<'_>) -> String {
    let value = value.written(margin_of(text, old.start), newline_of(text));
    format!("{}{value}{}", &text[..old.start], &text[old.end..])
}

/// Where something new stands in a list or a struct: behind all that is there.
struct Place {
    /// Where the last member ends, or the bracket that closes all.
    last: usize,
    /// Whether there is a member.
    first: bool,
    close: usize,
    /// What stands before each member, and before the bracket that closes all.
    margin: String,
    closing: String,
}

impl Place {
    fn behind(
        text: &str,
        container: &Part,
        members: impl Iterator<Item = Range<usize>>,
    ) -> Option<Self> {
        let close = container.range.end.checked_sub(1)?;
        let members: Vec<Range<usize>> = members.collect();
        let closing = margin_of(text, container.range.start).to_owned();
        let own = members.last().filter(|member| {
            let line = text[..member.start].rfind('\n').map_or(0, |newline| newline + 1);
            text[line..member.start].trim().is_empty()
        });
        let margin =
            own.map_or_else(|| format!("{closing}  "), |of| margin_of(text, of.start).to_owned());
        let last = members.last().map_or(close, |member| member.end);
        Some(Self { last, first: members.is_empty(), close, margin, closing })
    }

    /// The text with the new member, which is written behind the margin it gets.
    fn put(&self, text: &str, member: impl FnOnce(&str, &str) -> String) -> String {
        let Self { last, first, close, margin, closing } = self;
        let newline = newline_of(text);
        // What stands between the last member and the bracket: a comma, comments, blanks.
        let tail = text[*last..*close].trim_end();
        let comma = if *first || holds_comma(tail) { "" } else { "," };
        let before = if *first { text[..*last].trim_end() } else { &text[..*last] };
        let member = member(margin, newline);
        let after = &text[*close..];
        format!("{before}{comma}{tail}{newline}{margin}{member},{newline}{closing}{after}")
    }
}

/// The blanks at the beginning of the line in which a byte stands.
fn margin_of(text: &str, byte: usize) -> &str {
    let line = text[..byte].rfind('\n').map_or(0, |newline| newline + 1);
    let line = &text[line..byte];
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}

fn newline_of(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}
