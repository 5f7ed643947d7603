//! The title that is proposed for a new case.

use unicode_segmentation::UnicodeSegmentation;

use crate::lens::sentences;

/// Openings of a letter that say nothing about the case, one a line, lower case.
const GREETINGS: &str = include_str!("../../assets/text/greetings.txt");

/// A proposed title is cut at a word before it is longer than this, in graphemes.
const LONGEST: usize = 60;

/// A cut title ends with its last clause if that leaves at least this much, in graphemes.
const SHORTEST_CLAUSE: usize = 24;

/// Proposes the first sentence of a review that is not a greeting, cut at a word.
#[must_use]
pub fn propose(review: &str) -> String {
    let beginning = crate::app::layout::floor(review, review.len().min(4096));
    let review = &review[..beginning];
    let found = sentences(review);
    let spoken = |range: &std::ops::Range<usize>| &review[range.clone()];
    let sentence =
        found.iter().map(spoken).find(|s| !is_greeting(s)).or_else(|| found.first().map(spoken));
    let bare =
        sentence.unwrap_or("").trim_matches(|c: char| !c.is_alphanumeric() && !is_opening(c));
    shorten(bare)
}

fn is_opening(c: char) -> bool {
    matches!(c, '\u{ab}' | '\u{bb}' | '"' | '\u{201c}' | '\u{201d}' | '(' | ')')
}

fn is_greeting(sentence: &str) -> bool {
    let lower = sentence.to_lowercase();
    let words: Vec<&str> = lower.unicode_words().collect();
    let says = words.join(" ");
    words.is_empty()
        || GREETINGS
            .lines()
            .filter(|line| !line.is_empty())
            .any(|greeting| says == greeting || (words.len() <= 4 && says.starts_with(greeting)))
}

fn shorten(sentence: &str) -> String {
    let line = crate::method::one_line(sentence);
    if line.graphemes(true).count() <= LONGEST {
        return line;
    }
    let mut title = String::new();
    let mut count = 0;
    for piece in line.split_word_bounds() {
        count += piece.graphemes(true).count();
        if count > LONGEST {
            break;
        }
        title.push_str(piece);
    }
    if title.trim().is_empty() {
        return line.graphemes(true).take(LONGEST).collect();
    }
    round_off(&title).to_owned()
}

/// A title that was cut ends with a clause if there is one long enough, else with a word of weight.
fn round_off(title: &str) -> &str {
    let clause = title.rfind([',', ';', ':', '\u{2014}', '\u{2013}']).map_or("", |at| &title[..at]);
    let mut cut = if clause.graphemes(true).count() >= SHORTEST_CLAUSE { clause } else { title };
    loop {
        cut = cut.trim_end_matches(|c: char| !c.is_alphanumeric());
        let word = cut.split_word_bounds().next_back().unwrap_or("");
        let light = word.len() < cut.len() && word.graphemes(true).count() <= 2;
        if !light || word.chars().all(char::is_numeric) {
            return cut;
        }
        cut = &cut[..cut.len() - word.len()];
    }
}
