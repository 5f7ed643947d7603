//! What is marked in a sentence, rule by rule.

mod quote;
mod surface;
mod who;

use super::lexicon::{Analysed, Lexicon};
use super::{Kind, Mark, Rule, values};

/// All marks of a sentence, by beginning. Where two meet, what is in quotation marks stays whole,
/// facts stand before opinions, and the longer before the shorter; only facts lie inside a quote.
pub fn of(text: &str, lexicon: &Lexicon, analysed: &Analysed) -> Vec<Mark> {
    let quotes = quote::find(text, analysed);
    let mut others = Vec::new();
    for hit in lexicon.hits(analysed) {
        let list = lexicon.list(hit.list);
        let tokens = analysed.tokens.all();
        let range = tokens[hit.tokens.start].range.start..tokens[hit.tokens.end - 1].range.end;
        others.push(Mark {
            range,
            kind: list.kind,
            rule: list.rule.clone(),
            strength: list.strength,
        });
    }
    others.extend(
        values::find(lexicon, analysed)
            .into_iter()
            .map(|found| over(analysed, found.tokens, found.kind, found.rule)),
    );
    others.extend(surface::find(text, analysed));
    others.extend(who::find(analysed));
    merge(quotes, others)
}

/// Puts marks together so that none lies over another, but for facts inside a quote.
fn merge(quotes: Vec<Mark>, mut others: Vec<Mark>) -> Vec<Mark> {
    others.sort_by_key(|mark| {
        (!mark.kind.is_hard(), std::cmp::Reverse(mark.range.len()), mark.range.start)
    });
    let mut kept = quotes;
    let quotes = kept.len();
    for mark in others {
        let meets =
            |other: &Mark| mark.range.start < other.range.end && other.range.start < mark.range.end;
        let inside = kept[..quotes].iter().any(|quote| {
            quote.range.start <= mark.range.start
                && mark.range.end <= quote.range.end
                && quote.kind == Kind::Quote
                && mark.kind.is_hard()
        });
        let meets_quote = kept[..quotes].iter().any(meets);
        if (!meets_quote || inside) && !kept[quotes..].iter().any(meets) {
            kept.push(mark);
        }
    }
    kept.sort_by_key(|mark| (mark.range.start, std::cmp::Reverse(mark.range.end)));
    kept
}

/// A mark over a run of tokens, which is not empty.
fn over(analysed: &Analysed, tokens: std::ops::Range<usize>, kind: Kind, rule: Rule) -> Mark {
    let all = analysed.tokens.all();
    let range = all[tokens.start].range.start..all[tokens.end - 1].range.end;
    Mark { range, kind, rule, strength: 2 }
}
