//! What a sentence holds for the neutral text.

use std::ops::Range;

use super::lexicon::{Analysed, Class};
use super::token::What;
use super::{Kind, Mark, Rule, Sentence, Verdict};

/// Whether a token is a verb that tells that something happened.
pub fn is_event(analysed: &Analysed, token: usize) -> bool {
    let classes = analysed.classes(token);
    let past = classes.has(Class::Past) && !classes.has(Class::NotVerb);
    (classes.has(Class::Event) || past)
        && !classes.has(Class::Stance)
        && !classes.has(Class::Copula)
}

/// Puts a sentence together from its marks and its words.
pub fn sentence(range: Range<usize>, analysed: &Analysed, marks: Vec<Mark>) -> Sentence {
    let count = |is: &dyn Fn(usize) -> bool| {
        u32::try_from(analysed.words().iter().filter(|&&token| is(token)).count())
            .unwrap_or(u32::MAX)
    };
    let events = count(&|token| is_event(analysed, token));
    let order = count(&|token| analysed.classes(token).has(Class::Order));
    let verdict = verdict(analysed, &marks, events);
    Sentence { range, verdict, marks, events, order }
}

/// Soft and nothing checkable: emotion; soft and checkable: mixed; nothing soft: fact, unless it is
/// no more than an outcry.
fn verdict(analysed: &Analysed, marks: &[Mark], events: u32) -> Verdict {
    let exclaimed = analysed.ends_with('!');
    let asked = analysed.ends_with('?');
    let words = analysed.words().len();
    let hard = marks.iter().any(|mark| mark.kind.is_hard());
    let cue = hard || events > 0 || lacks_something(analysed);
    let polite = marks.iter().any(|mark| mark.kind == Kind::Politeness);
    let soft = marks.iter().any(|mark| {
        mark.kind.is_soft()
            && mark.kind != Kind::Politeness
            && (mark.kind != Kind::Intensifier || mark.rule == Rule::Capitals)
            && (mark.strength > 1)
    });
    if polite && !hard && (words <= 6 || soft || events == 0) {
        return Verdict::Emotion;
    }
    match (soft || exclaimed, cue) {
        (true, true) => Verdict::Mixed,
        (true, false) => Verdict::Emotion,
        (false, false) if words <= 3 && asked || words == 0 => Verdict::Emotion,
        (false, _) => Verdict::Fact,
    }
}

/// Whether something is said to be missing: a negation with a word after it that is no verb.
fn lacks_something(analysed: &Analysed) -> bool {
    analysed.words().windows(2).any(|pair| {
        let (first, second) = (analysed.classes(pair[0]), analysed.classes(pair[1]));
        first.has(Class::Negation)
            && !second.has(Class::Stance)
            && !second.has(Class::Adjective)
            && analysed.tokens.all()[pair[1]].what == What::Word
    })
}
