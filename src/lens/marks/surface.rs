//! What can be seen without knowing a word: capitals, stretched letters, smileys, signs.

use super::super::lexicon::{Analysed, Class};
use super::super::token::{Case, Token, What};
use super::super::{Kind, Mark, Rule};
use super::over;

/// Letters of vowels in both scripts, folded.
const VOWELS: [char; 15] = [
    'a', 'e', 'i', 'o', 'u', 'y', '\u{430}', '\u{435}', '\u{438}', '\u{43e}', '\u{443}', '\u{44b}',
    '\u{44d}', '\u{44e}', '\u{44f}',
];

/// Capitals, stretched letters, masked swearing, smileys and piled-up exclamation marks.
pub fn find(analysed: &Analysed) -> Vec<Mark> {
    let all = analysed.tokens.all();
    let mut marks = Vec::new();
    let mut i = 0;
    while i < all.len() {
        let mut end = i + 1;
        match all[i].what {
            What::Word => {
                if is_masked(analysed.tokens.norm(&all[i]), &all[i]) {
                    marks.push(over(analysed, i..end, Kind::Emotion, Rule::Masked));
                } else if all[i].case == Case::Capitals {
                    while end < all.len()
                        && (all[end].case == Case::Capitals || is_short_between(analysed, end))
                    {
                        end += 1;
                    }
                    if (i..end).any(|word| is_shouted(analysed, word)) {
                        marks.push(over(analysed, i..end, Kind::Intensifier, Rule::Capitals));
                    }
                } else if all[i].stretched() {
                    // A cry has hardly another letter.
                    let cry = analysed.tokens.norm(&all[i]).chars().count() < 3;
                    let kind = if cry { Kind::Emotion } else { Kind::Intensifier };
                    marks.push(over(analysed, i..end, kind, Rule::Stretched));
                }
            }
            What::Sign('!' | '?') => {
                while end < all.len() && matches!(all[end].what, What::Sign('!' | '?' | '1')) {
                    end += 1;
                }
                let exclaims = all[i..end].iter().any(|token| token.what == What::Sign('!'));
                let count: usize = all[i..end].iter().map(|token| token.count).sum();
                if exclaims && count > 1 {
                    marks.push(over(analysed, i..end, Kind::Emotion, Rule::Exclamations));
                }
            }
            What::Sign(sign) => {
                if let Some(signs) = smiley(analysed, i, sign) {
                    end = i + signs;
                    marks.push(over(analysed, i..end, Kind::Emotion, Rule::Smiley));
                }
            }
            What::Digits => {}
        }
        i = end;
    }
    marks
}

/// Whether a word hides letters behind signs: inside it, or for two letters or more at its end.
fn is_masked(written: &str, token: &Token) -> bool {
    if !token.masked || written.contains('@') && written.is_ascii() {
        return false;
    }
    let sign = |c: char| matches!(c, '*' | '@' | '#' | '$');
    let body = written.trim_end_matches(sign);
    body.contains(sign) || (written.len() - body.len() > 1 && body.chars().count() <= 4)
}

/// Whether a word in capitals is said loudly: abbreviations are short, and no words that are known,
/// or known ones without a vowel or of two letters.
pub fn is_shouted(analysed: &Analysed, token: usize) -> bool {
    let Token { count, case, .. } = analysed.tokens.all()[token];
    let denies = || analysed.classes(token).has(Class::Negation);
    let spoken = || analysed.tokens.norm(&analysed.tokens.all()[token]).contains(VOWELS);
    case == Case::Capitals
        && (count > 5 || count > 1 && denies() || count > 2 && analysed.is_known(token) && spoken())
}

/// Whether a token stands between two words in capitals and is too short to be loud itself.
fn is_short_between(analysed: &Analysed, token: usize) -> bool {
    let all = analysed.tokens.all();
    let next = all.get(token + 1).is_some_and(|next| next.case == Case::Capitals);
    next && match all[token].what {
        What::Word => all[token].count == 1 && all[token].case == Case::Capital,
        What::Sign(sign) => sign == ',',
        What::Digits => false,
    }
}

/// How many tokens from here are a smiley.
fn smiley(analysed: &Analysed, at: usize, sign: char) -> Option<usize> {
    let all = analysed.tokens.all();
    let next = |by: usize| match all.get(at + by).map(|token| token.what) {
        Some(What::Sign(sign)) if !all[at + by].spaced => Some(sign),
        _ => None,
    };
    let mouth = |c: char| matches!(c, ')' | '(' | '/' | '|' | '\\' | ']' | '[' | '*');
    match sign {
        ':' | ';' | '=' => {
            let nose = usize::from(next(1) == Some('-'));
            next(1 + nose).filter(|&c| mouth(c)).map(|_| 2 + nose)
        }
        // A heart: <3.
        '<' => {
            let three = all.get(at + 1).is_some_and(|token| {
                token.what == What::Digits && !token.spaced && analysed.tokens.norm(token) == "3"
            });
            three.then_some(2)
        }
        ')' | '(' if all[at].count > 1 => Some(1),
        ')' => {
            let opened = all[..at].iter().any(|token| token.what == What::Sign('('));
            let numbered = at == 1;
            (!opened && !numbered).then_some(1)
        }
        '\u{2639}' | '\u{263a}' | '\u{2764}' | '\u{2665}' | '\u{1f300}'..='\u{1faff}' => {
            let more = (1..).take_while(|&by| {
                next(by).is_some_and(|c| {
                    matches!(c, '\u{200d}' | '\u{fe0f}' | '\u{1f300}'..='\u{1faff}')
                })
            });
            Some(1 + more.count())
        }
        _ => None,
    }
}
