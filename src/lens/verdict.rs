//! What a sentence holds for the neutral text.

use std::ops::Range;

use super::lexicon::{Analysed, Class};
use super::marks::is_shouted;
use super::token::What;
use super::{Kind, Mark, Rule, Sentence, Verdict};

/// Whether a token is a verb that tells that something happened.
pub fn is_event(analysed: &Analysed, token: usize) -> bool {
    let classes = analysed.classes(token);
    let past = classes.has(Class::Past) && !classes.has(Class::NotVerb);
    let none = [Class::Stance, Class::Copula, Class::Infinitive];
    (past || classes.has(Class::Event)) && !none.iter().any(|&class| classes.has(class))
}

/// Puts a sentence together from its marks and its words.
pub fn sentence(range: Range<usize>, analysed: &Analysed, marks: Vec<Mark>) -> Sentence {
    let all = analysed.tokens.all();
    // A verb that is itself to be taken away tells nothing, but a loaded one has a neutral meaning.
    let tells = |word: usize| {
        let taken = |mark: &Mark| {
            mark.kind.is_soft()
                && mark.rule != Rule::Loaded
                && mark.range.contains(&all[word].range.start)
        };
        is_event(analysed, word) && !marks.iter().any(taken)
    };
    let count = |is: &dyn Fn(usize) -> bool| {
        let words = analysed.words().iter().filter(|&&word| is(word));
        u32::try_from(words.count()).unwrap_or(u32::MAX)
    };
    let events = count(&tells);
    let order = count(&|word| analysed.classes(word).has(Class::Order));
    let verdict = verdict(analysed, &marks, events);
    Sentence { range, verdict, marks, events, order }
}

/// Soft and nothing checkable: emotion; soft and checkable: mixed; nothing soft: fact, unless it is
/// no more than an outcry.
fn verdict(analysed: &Analysed, marks: &[Mark], events: u32) -> Verdict {
    let words = analysed.words();
    let hard = marks.iter().any(|mark| mark.kind.is_hard());
    let checkable = hard || events > 0 || lacks_something(analysed, marks);
    let says = |names: &[&str]| {
        let named = |mark: &Mark| mark.rule.code().1.is_some_and(|name| names.contains(&name));
        marks.iter().any(named)
    };
    if says(&["recommendation", "request", "wish", "threat", "farewell"]) && !hard {
        return Verdict::Emotion;
    }
    let asked = marks.iter().any(|mark| mark.rule == Rule::Rhetorical);
    let loud = analysed.ends_with('!') || words.iter().any(|&word| is_shouted(analysed, word));
    let soft = marks.iter().any(weighs) || loud || asked || says(&["thanks"]);
    let outcry = words.is_empty()
        || words.len() <= 3 && analysed.ends_with('?')
        || says(&["greeting"]) && !checkable;
    match (soft, checkable && !asked) {
        (true, true) => Verdict::Mixed,
        (true, false) => Verdict::Emotion,
        (false, false) if outcry || !is_plain(analysed) => Verdict::Emotion,
        (false, _) => Verdict::Fact,
    }
}

/// Whether a sentence in which nothing is marked and nothing happens still tells what there was: it
/// is long, or names somebody, or says where something is. A short one rather is an image, a sigh.
fn is_plain(analysed: &Analysed) -> bool {
    let words = analysed.words();
    let is = |word: usize, class| analysed.classes(word).has(class);
    let role = words.iter().any(|&word| is(word, Class::Role));
    let there =
        words.windows(2).any(|pair| is(pair[0], Class::Copula) && is(pair[1], Class::Preposition));
    words.len() > 12 || role || there
}

/// Whether a mark alone makes a sentence more than a fact.
fn weighs(mark: &Mark) -> bool {
    match mark.kind {
        Kind::Politeness | Kind::Intensifier => false,
        Kind::Generalization => true,
        kind => kind.is_soft() && mark.strength > 1,
    }
}

/// Whether something is said to be missing: a negation with a word after it that is no verb.
fn lacks_something(analysed: &Analysed, marks: &[Mark]) -> bool {
    let all = analysed.tokens.all();
    let no = [Class::Stance, Class::Adjective, Class::Infinitive, Class::Copula];
    analysed.words().windows(2).any(|pair| {
        let (first, second) = (analysed.classes(pair[0]), analysed.classes(pair[1]));
        let at = all[pair[0]].range.start;
        first.has(Class::Negation)
            && !no.iter().any(|&class| second.has(class))
            && all[pair[1]].what == What::Word
            && !marks.iter().any(|mark| mark.kind.is_soft() && mark.range.contains(&at))
    })
}
