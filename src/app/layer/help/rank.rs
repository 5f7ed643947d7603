//! How well a row answers what is looked for.

use super::HelpRow;
use crate::app::query::Query;

/// From here on words are found in the middle of others.
pub(super) const MIDDLE: u8 = 4;

/// How well a row is found, 0 the best; `None` when it is not. The beginning of a name is better than
/// that of one of its words, that better than another name of it, and all better than a middle.
pub(super) fn rank(row: &HelpRow, query: &Query, typed: &str) -> Option<u8> {
    let typed = typed.trim().to_lowercase();
    let whole = |text: &String| text.to_lowercase() == typed;
    if whole(&row.name) || row.keys.iter().chain(&row.other_keys).any(whole) {
        return Some(0);
    }
    let mut texts: Vec<&str> = vec![&row.name];
    texts.extend(row.also.iter().map(String::as_str));
    texts.push(row.command.row().id);
    texts.extend(row.keys.iter().map(String::as_str));
    if !query.finds(&texts) {
        return None;
    }
    let ranks = texts.iter().enumerate().filter(|(_, text)| query.finds(&[text]));
    let best = ranks.map(|(place, text)| match (place, where_in(text, query)) {
        (0, Where::Start) => 1,
        (0, Where::Word) => 2,
        (_, Where::Start | Where::Word) => 3,
        (0, Where::Middle) => MIDDLE,
        (_, Where::Middle) => MIDDLE + 1,
    });
    Some(best.min().unwrap_or(MIDDLE + 2))
}

/// Where in a text something was found.
enum Where {
    Start,
    Word,
    Middle,
}

fn where_in(text: &str, query: &Query) -> Where {
    let starts: Vec<usize> = query.ranges(text).into_iter().map(|range| range.start).collect();
    let begins = |at: &usize| !text[..*at].ends_with(char::is_alphanumeric);
    if starts.first() == Some(&0) {
        Where::Start
    } else if starts.iter().any(begins) {
        Where::Word
    } else {
        Where::Middle
    }
}
