//! Putting words of a sentence back into a line that was made of it, at their place.

use std::ops::Range;

use super::hold::Holding;

/// Above this many pairs of words nothing is put beside its neighbours, but at the end.
const MOST_PAIRS: usize = 1 << 20;

/// So many words lead to a fact at most.
const LEADING: usize = 2;
/// A small word before a fact has fewer letters: «до», "from".
const SMALL: usize = 5;

/// A sentence or a line, with what it holds.
#[derive(Debug, Clone, Copy)]
pub struct Told<'a> {
    /// The words.
    pub text: &'a str,
    /// What they hold.
    pub held: &'a Holding,
}

/// The line with the words of the sentence between two bytes, in place of `put` if it stands there,
/// and the byte behind them.
///
/// Their place is found by the words around them that both have.
#[must_use]
pub fn put_back(
    sentence: Told,
    range: &Range<usize>,
    put: Option<&str>,
    line: Told,
) -> (String, usize) {
    let words = sentence.text[range.clone()].trim_matches(|c: char| c.is_whitespace() || c == ',');
    let pairs = common(sentence.held, line.held);
    let before = pairs.iter().rev().find(|(of, _)| of.end <= range.start);
    let behind = pairs.iter().find(|(of, _)| of.start >= range.end);
    let from = before.map_or(0, |(_, at)| at.end);
    let to = behind.map_or_else(|| end(line.text), |(_, at)| at.start).max(from);
    if let Some(put) = put
        && let Some(at) = find(&line.text[from..to], put)
    {
        let (at, end) = (from + at, from + at + put.len());
        let words = if at == 0 { capital(words) } else { words.to_owned() };
        return (format!("{}{words}{}", &line.text[..at], &line.text[end..]), at + words.len());
    }
    let apart = |between: &str| between.chars().filter(|c| c.is_alphanumeric()).count();
    let left = before.map(|(of, _)| apart(&sentence.text[of.end..range.start]));
    let right = behind.map(|(of, _)| apart(&sentence.text[range.end..of.start]));
    match (before, behind, left, right) {
        (_, Some((of, at)), left, Some(right)) if left.is_none_or(|left| right < left) => {
            before_word(sentence.text, words, of, line.text, at)
        }
        (Some((of, _)), ..) => {
            let comma = sentence.text[of.end..range.start].contains(',');
            let sign = if comma { ", " } else { " " };
            let rest = &line.text[from..];
            let gap = if rest.starts_with(char::is_alphanumeric) { " " } else { "" };
            let head = format!("{}{sign}{words}", &line.text[..from]);
            let end = head.len();
            (format!("{head}{gap}{rest}"), end)
        }
        _ => {
            let at = end(line.text);
            let gap = if at == 0 { "" } else { " " };
            let head = format!("{}{gap}{words}", &line.text[..at]);
            let end = head.len();
            (format!("{head}{}", &line.text[at..]), end)
        }
    }
}

/// A fact of a sentence with the few words that lead to it from what the line has too, or the small
/// word before it: that it reads as a part of the line, «за 300 ₽», "and paid $45".
#[must_use]
pub fn led(sentence: Told, range: &Range<usize>, line: Told) -> Range<usize> {
    let text = sentence.text;
    let pairs = common(sentence.held, line.held);
    let from = pairs.iter().rev().find(|(of, _)| of.end <= range.start).map(|(of, _)| of.end);
    let gap = from.map_or("", |from| &text[from..range.start]);
    if (1..=LEADING).contains(&gap.split_whitespace().count()) {
        return range.start - gap.trim_start().len()..range.end;
    }
    let before = text[..range.start].trim_end();
    let word = before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    let is_small = (1..SMALL).contains(&word.chars().count()) && before.len() < range.start;
    if is_small { before.len() - word.len()..range.end } else { range.clone() }
}

/// The line with these words before a word of it; at its beginning that word is written again as the
/// sentence has it.
fn before_word(
    sentence: &str,
    words: &str,
    of: &Range<usize>,
    line: &str,
    at: &Range<usize>,
) -> (String, usize) {
    let small = line[..at.start].trim_end();
    let start = if small.chars().any(char::is_alphanumeric) { at.start } else { 0 };
    let (mut head, mut rest) = (line[..start].to_owned(), line[start..].to_owned());
    if start == 0 {
        let next = &sentence[of.clone()];
        if at.start == 0 && next.to_lowercase() == line[at.clone()].to_lowercase() {
            rest = format!("{next}{}", &line[at.end..]);
        }
        head.push_str(&capital(words));
    } else {
        head.push_str(words);
    }
    let end = head.len();
    let comma = sentence[..of.start].trim_end().ends_with(',');
    head.push_str(if comma { ", " } else { " " });
    (head + &rest, end)
}

/// The words that both have, in the order of both, with their bytes in each.
fn common(a: &Holding, b: &Holding) -> Vec<(Range<usize>, Range<usize>)> {
    let (a, b) = (&a.words, &b.words);
    if a.len().saturating_mul(b.len()) > MOST_PAIRS {
        return Vec::new();
    }
    let width = b.len() + 1;
    let mut length = vec![0u32; (a.len() + 1) * width];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            length[i * width + j] = if a[i].0 == b[j].0 {
                length[(i + 1) * width + j + 1] + 1
            } else {
                length[(i + 1) * width + j].max(length[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j, mut pairs) = (0, 0, Vec::new());
    while i < a.len() && j < b.len() {
        if a[i].0 == b[j].0 {
            pairs.push((a[i].1.clone(), b[j].1.clone()));
            (i, j) = (i + 1, j + 1);
        } else if length[(i + 1) * width + j] >= length[i * width + j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

/// Where the words of a line end, before the sign that ends it.
fn end(line: &str) -> usize {
    line.trim_end_matches(['.', '!', '?', '\u{2026}', ' ']).len()
}

/// Where words stand in a text, in small or capital letters; none where changing them moves bytes.
fn find(text: &str, words: &str) -> Option<usize> {
    let (lower, words) = (text.to_lowercase(), words.to_lowercase());
    let at = lower.find(&words).filter(|_| lower.len() == text.len())?;
    (text.is_char_boundary(at) && text.is_char_boundary(at + words.len())).then_some(at)
}

fn capital(words: &str) -> String {
    let mut chars = words.chars();
    let first = chars.next().map(|first| first.to_uppercase().collect::<String>());
    first.map_or_else(String::new, |first| first + chars.as_str())
}
