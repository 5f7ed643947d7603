//! Words in quotation marks: somebody's words, a name, or irony.

use std::ops::Range;

use super::super::lexicon::{Analysed, Class};
use super::super::token::{Case, What};
use super::super::{Kind, Mark, Rule};
use super::over;

/// Quotes and scare quotes of a sentence, in order.
pub fn find(_text: &str, analysed: &Analysed) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut at = 0;
    while let Some(quoted) = next(analysed, at) {
        at = quoted.end;
        let (kind, rule) = if is_scare(analysed, &quoted) {
            (Kind::Sarcasm, Rule::ScareQuotes)
        } else {
            (Kind::Quote, Rule::Quoted)
        };
        marks.push(over(analysed, quoted, kind, rule));
    }
    marks
}

/// The next pair of quotation marks from a token on, with what is between them.
fn next(analysed: &Analysed, from: usize) -> Option<Range<usize>> {
    let all = analysed.tokens.all();
    for (i, token) in all.iter().enumerate().skip(from) {
        let What::Sign(open) = token.what else { continue };
        let closing: &[char] = match open {
            '\u{ab}' => &['\u{bb}'],
            '\u{201e}' => &['\u{201c}', '\u{201d}', '"'],
            '\u{201c}' => &['\u{201d}', '\u{201c}'],
            '"' => &['"'],
            _ => continue,
        };
        let close = all[i + 1..]
            .iter()
            .position(|token| matches!(token.what, What::Sign(sign) if closing.contains(&sign)));
        if let Some(close) = close.filter(|&words| words > 0) {
            return Some(i..i + close + 2);
        }
    }
    None
}

/// Whether quotation marks say that a word is not meant: one to three small words that nobody said.
fn is_scare(analysed: &Analysed, quoted: &Range<usize>) -> bool {
    let all = analysed.tokens.all();
    let inside = &all[quoted.start + 1..quoted.end - 1];
    let words = inside.iter().filter(|token| token.what == What::Word).count();
    let small = inside.iter().all(|token| token.case == Case::Small && token.what != What::Digits);
    let said = all[..quoted.start].last().is_some_and(|token| token.what == What::Sign(':'))
        || (0..quoted.start).any(|token| analysed.classes(token).has(Class::Speech));
    (1..=3).contains(&words) && small && !said
}
