//! Words that mean the other way round.

use super::super::lexicon::{Analysed, Class};
use super::super::{Kind, Mark, Rule};

/// Lists whose words praise or thank.
const PRAISE: [&str; 6] = ["good", "kindness", "speed", "comfort", "joy", "thanks"];

/// Turns praise beside what went wrong into sarcasm, and marks a question that nobody is to answer.
pub fn turn(analysed: &Analysed, marks: &mut Vec<Mark>) {
    let hard = marks.iter().any(|mark| mark.kind.is_hard());
    let soft = marks.iter().any(|mark| mark.kind.is_soft() && mark.rule != Rule::Exclamations);
    if analysed.ends_with('?') && !hard && !soft && !analysed.words().is_empty() {
        let all = analysed.tokens.all();
        let range = all[0].range.start..all[all.len() - 1].range.end;
        marks.clear();
        marks.push(Mark { range, kind: Kind::Sarcasm, rule: Rule::Rhetorical, strength: 2 });
        return;
    }
    let fails = analysed.words().iter().any(|&word| {
        let at = analysed.tokens.all()[word].range.start;
        let marked = |mark: &Mark| mark.kind.is_soft() && mark.range.contains(&at);
        analysed.classes(word).has(Class::Failure) && !marks.iter().any(marked)
    });
    let contrast = analysed.words().iter().any(|&word| analysed.classes(word).has(Class::Contrast));
    if !fails || contrast {
        return;
    }
    for mark in marks {
        let praise = matches!(&mark.rule, Rule::List(name) if PRAISE.contains(&name.as_ref()));
        if praise {
            (mark.kind, mark.rule) = (Kind::Sarcasm, Rule::PraiseAndFailure);
        }
    }
}
