//! What is marked in a sentence, rule by rule.

mod english;
mod irony;
mod quote;
mod surface;
mod who;

use std::cmp::Reverse;

pub use surface::is_shouted;

use super::lexicon::{Analysed, Lexicon};
use super::token::{Token, What};
use super::values::Found;
use super::{Kind, Mark, Rule};

/// All marks of a sentence with these values, by beginning. Where two meet, what is in quotation marks
/// stays whole, facts stand before opinions, and the longer before the shorter; only facts lie inside a
/// quote.
pub fn of(lexicon: &Lexicon, analysed: &Analysed, values: &[Found]) -> Vec<Mark> {
    let mut kept = quote::find(analysed);
    let mark = |found: &Found| over(analysed, found.tokens.clone(), found.kind, found.rule.clone());
    let mut others: Vec<Mark> = values.iter().map(mark).collect();
    let soft = words(lexicon, analysed);
    others.retain(|value| !is_said(analysed, value, &soft));
    others.extend(soft);
    others.extend(who::find(analysed));
    add(&mut kept, others);
    add(&mut kept, surface::find(analysed));
    irony::turn(analysed, &mut kept);
    kept.sort_by_key(|mark| (mark.range.start, Reverse(mark.range.end)));
    kept
}

/// Whether a number in words counts nothing: it is part of a saying, as in "second to none".
fn is_said(analysed: &Analysed, value: &Mark, soft: &[Mark]) -> bool {
    let number = matches!(value.rule, Rule::Count | Rule::Ordinal);
    let covers =
        |mark: &&Mark| mark.range.start <= value.range.start && value.range.end <= mark.range.end;
    let Some(saying) = soft.iter().filter(|_| number).find(covers) else { return false };
    let inside = |at: &usize| saying.range.contains(at);
    let digits = |token: &&Token| token.what == What::Digits;
    !analysed.tokens.all().iter().filter(digits).any(|token| inside(&token.range.start))
}

/// Words and phrases of lists, and loaded words.
fn words(lexicon: &Lexicon, analysed: &Analysed) -> Vec<Mark> {
    let mut marks = Vec::new();
    // Before the lists: a word with a neutral one tells what happened, whatever else it is.
    for &word in analysed.words() {
        let token = &analysed.tokens.all()[word];
        if lexicon.neutral(analysed.tokens.norm(token)).is_some() {
            marks.push(over(analysed, word..word + 1, Kind::Evaluation, Rule::Loaded));
        }
    }
    for hit in lexicon.hits(analysed) {
        let list = lexicon.list(hit.list);
        let mark = over(analysed, hit.tokens, list.kind, list.rule.clone());
        marks.push(Mark { strength: list.strength, ..mark });
    }
    marks
}

/// Adds marks, facts before opinions and the longer before the shorter, where no other lies yet.
fn add(kept: &mut Vec<Mark>, mut others: Vec<Mark>) {
    others.sort_by_key(|mark| (!mark.kind.is_hard(), Reverse(mark.range.len()), mark.range.start));
    for mark in others {
        let free = kept.iter().all(|other| {
            let meets = mark.range.start < other.range.end && other.range.start < mark.range.end;
            let inside = other.kind == Kind::Quote
                && mark.kind.is_hard()
                && other.range.start <= mark.range.start
                && mark.range.end <= other.range.end;
            !meets || inside
        });
        // What only repeats the loudness of the words before it is no mark of its own.
        let echo = mark.rule == Rule::Exclamations
            && kept.iter().any(|other| other.kind.is_soft() && other.range.end == mark.range.start);
        if free && !echo {
            kept.push(mark);
        }
    }
}

/// A mark over a run of tokens, which is not empty.
fn over(analysed: &Analysed, tokens: std::ops::Range<usize>, kind: Kind, rule: Rule) -> Mark {
    let all = analysed.tokens.all();
    let range = all[tokens.start].range.start..all[tokens.end - 1].range.end;
    Mark { range, kind, rule, strength: 2 }
}
