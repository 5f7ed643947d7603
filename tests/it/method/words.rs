//! The words of the scenario language that stand for one value: lists, steps, numbers, characters.

use razbor::method::{List, Step};

/// What was read, or why it could not be.
pub type Answer<T> = Result<T, String>;

/// A list by its English name, and whether the name is plural.
pub fn list(name: &str) -> Answer<(List, bool)> {
    let (one, many) = (name, name.ends_with('s'));
    let one = one.strip_suffix('s').unwrap_or(one);
    let named = |list: &List| format!("{list:?}").to_lowercase().strip_suffix('s') == Some(one);
    Ok((List::ALL.into_iter().find(named).ok_or("no such list")?, many))
}

pub fn step(name: &str) -> Answer<Step> {
    let named = |step: &Step| format!("{step:?}").eq_ignore_ascii_case(name);
    Step::ALL.into_iter().find(named).ok_or_else(|| format!("no step {name}"))
}

pub fn number<T: std::str::FromStr>(word: &str) -> Answer<T> {
    word.parse().map_err(|_| format!("`{word}` is no number"))
}

/// Reads `\n`, `\r`, `\t` and `\u{1b}` as the characters they name.
pub fn unescape(line: &str) -> Answer<String> {
    let mut out = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('\\') {
        out.push_str(before);
        let (c, len) = match after.as_bytes().first() {
            Some(b'n') => ('\n', 1),
            Some(b'r') => ('\r', 1),
            Some(b't') => ('\t', 1),
            _ => {
                let hex = after.strip_prefix("u{").and_then(|hex| hex.split_once('}'));
                let (hex, _) = hex.ok_or("an escape is \\n, \\r, \\t or \\u{1b}")?;
                let code = u32::from_str_radix(hex, 16).ok().and_then(char::from_u32);
                (code.ok_or("no such character")?, hex.len() + 3)
            }
        };
        out.push(c);
        rest = &after[len..];
    }
    Ok(out + rest)
}
