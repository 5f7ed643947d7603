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
    if is_english_noun(analysed, token) {
        return false;
    }
    (past || classes.has(Class::Event)) && !none.iter().any(|&class| classes.has(class))
}

/// Whether an article before an English word says that it is no verb: the call, my order.
fn is_english_noun(analysed: &Analysed, token: usize) -> bool {
    let norm = |at: usize| analysed.tokens.norm(&analysed.tokens.all()[at]);
    let Some(before) = token.checked_sub(1) else { return false };
    matches!(
        norm(before),
        "the"
            | "a"
            | "an"
            | "my"
            | "our"
            | "your"
            | "his"
            | "their"
            | "its"
            | "any"
            | "every"
            | "another"
            | "each"
    )
}

/// Puts a sentence together from its marks and its words.
pub fn sentence(range: Range<usize>, analysed: &Analysed, marks: Vec<Mark>) -> Sentence {
    let all = analysed.tokens.all();
    let thought = |word: usize| {
        let clause = analysed.clause(word);
        let unreal = |&&word: &&usize| analysed.classes(word).has(Class::Unreal);
        analysed.words().iter().filter(unreal).any(|&word| analysed.clause(word) == clause)
    };
    // A verb that is itself to be taken away tells nothing, but a loaded one has a neutral meaning.
    let tells = |word: usize| {
        let taken = |mark: &Mark| {
            mark.kind.is_soft()
                && mark.rule != Rule::Loaded
                && mark.rule.code().1 != Some("manner")
                && mark.range.contains(&all[word].range.start)
        };
        is_event(analysed, word) && !thought(word) && !marks.iter().any(taken)
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
    let checkable = hard
        || events > 0
        || lacks_something(analysed, marks)
        || owns(analysed, marks)
        || describes(analysed, marks);
    let says = |names: &[&str]| {
        let named = |mark: &Mark| mark.rule.code().1.is_some_and(|name| names.contains(&name));
        marks.iter().any(named)
    };
    if says(&["recommendation", "request", "wish", "threat", "farewell"]) && !hard {
        return if tells_apart(analysed, marks) { Verdict::Mixed } else { Verdict::Emotion };
    }
    // A question asks; what it tells beside is known already.
    let asked = analysed.ends_with('?') && !hard && !words.is_empty()
        || marks.iter().any(|mark| mark.rule == Rule::Rhetorical);
    let loud = analysed.ends_with('!') || words.iter().any(|&word| is_shouted(analysed, word));
    // Even a weak opinion of a thing is one in Russian, where its words are never verbs.
    let opinion = |mark: &Mark| mark.kind == Kind::Evaluation && cyrillic(analysed);
    let soft = marks.iter().any(|mark| weighs(mark) || opinion(mark))
        || loud
        || asked
        || says(&["thanks", "wish", "recommendation", "request", "threat", "farewell"]);
    // A weak word is enough where nothing else is told.
    let hints = marks.iter().any(|mark| mark.kind.is_soft() && mark.kind != Kind::Intensifier);
    let outcry = words.is_empty()
        || words.len() <= 3 && analysed.ends_with('?')
        || says(&["greeting"]) && !checkable;
    match (soft, checkable && !asked) {
        (true, true) => Verdict::Mixed,
        (true, false) => Verdict::Emotion,
        (false, false) if outcry || hints || !is_plain(analysed) => Verdict::Emotion,
        (false, _) => Verdict::Fact,
    }
}

/// Whether something is told to have happened in a clause in which nothing is soft, beside one that
/// wishes, advises or asks.
fn tells_apart(analysed: &Analysed, marks: &[Mark]) -> bool {
    let all = analysed.tokens.all();
    let soft = |clause: u16| {
        let here = |word: &usize| analysed.clause(*word) == clause;
        analysed.words().iter().filter(|word| here(word)).any(|&word| {
            let at = all[word].range.start;
            marks.iter().any(|mark| mark.kind.is_soft() && mark.range.contains(&at))
                || [Class::Unreal, Class::Dependent, Class::Content]
                    .iter()
                    .any(|&class| analysed.classes(word).has(class))
        })
    };
    analysed.words().iter().any(|&word| {
        analysed.classes(word).has(Class::Past)
            && is_event(analysed, word)
            && !soft(analysed.clause(word))
    })
}

/// Whether a sentence in which nothing is marked and nothing happens still tells what there was: it
/// is long, or names somebody, or says where something is. A short one rather is an image, a sigh.
fn is_plain(analysed: &Analysed) -> bool {
    let words = analysed.words();
    let is = |word: usize, class| analysed.classes(word).has(class);
    let all = analysed.tokens.all();
    let english = words.iter().all(|&word| analysed.tokens.norm(&all[word]).is_ascii());
    // An English sentence with a verb, or of some length, tells something where nothing is marked.
    if english && (words.len() > 3 || words.iter().any(|&word| is(word, Class::Copula))) {
        return true;
    }
    let role = words.iter().any(|&word| is(word, Class::Role));
    let there =
        words.windows(2).any(|pair| is(pair[0], Class::Copula) && is(pair[1], Class::Preposition));
    // A list of things: soup, cutlet, compote.
    let listed = words.last().is_some_and(|&word| analysed.clause(word) > 1);
    words.len() > 4 || role || there || listed
}

/// Whether a sentence begins with a word that is not in Latin letters.
fn cyrillic(analysed: &Analysed) -> bool {
    let all = analysed.tokens.all();
    let word = all.iter().find(|token| token.what == What::Word);
    word.is_some_and(|token| !analysed.tokens.norm(token).is_ascii())
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
    let words = analysed.words();
    (1..words.len()).any(|place| {
        // "There was no" lacks what follows "was", and what stands before it in "of that was not".
        let was = analysed.classes(words[place]).has(Class::Copula) && place + 1 < words.len();
        let pair = [words[place - 1], words[place + usize::from(was)]];
        let (first, second) = (analysed.classes(pair[0]), analysed.classes(pair[1]));
        let at = all[pair[0]].range.start;
        let ends = place > 1 && pair[1] == words[place] && second.has(Class::Copula);
        // "It is no service" says what it is not.
        let names = place > 1 && analysed.classes(words[place - 2]).has(Class::Copula);
        first.has(Class::Negation)
            && !names
            && (ends || !no.iter().any(|&class| second.has(class)))
            && all[pair[1]].what == What::Word
            && !marks.iter().any(|mark| mark.kind.is_soft() && mark.range.contains(&at))
    })
}

/// Whether somebody is said to have had something, in which nothing is marked: a neighbour had a key;
/// in Russian it was "by" the neighbour.
fn owns(analysed: &Analysed, marks: &[Mark]) -> bool {
    let all = analysed.tokens.all();
    let words = analysed.words();
    let norm = |place: usize| words.get(place).map_or("", |&word| analysed.tokens.norm(&all[word]));
    let plain = |from: usize, to: usize| {
        (from..to.min(words.len())).all(|place| {
            let at = all[words[place]].range.start;
            !marks.iter().any(|mark| mark.kind.is_soft() && mark.range.contains(&at))
        })
    };
    (1..words.len().saturating_sub(1)).any(|place| {
        let had = matches!(norm(place), "had" | "has")
            && matches!(norm(place + 1), "a" | "an" | "no" | "two" | "three")
            && words.get(place + 2).is_some_and(|&word| !analysed.classes(word).has(Class::Stance));
        let by = place > 1 && {
            let was = analysed.classes(words[place]).has(Class::Copula)
                && norm(place).starts_with("\u{431}\u{44b}\u{43b}");
            was && (norm(place - 2) == "\u{443}" || place > 2 && norm(place - 3) == "\u{443}")
        };
        (had || by) && plain(place, place + 4)
    })
}

/// Whether a clause of three words or more, in which nothing is marked, says how something is.
fn describes(analysed: &Analysed, marks: &[Mark]) -> bool {
    let all = analysed.tokens.all();
    let words = analysed.words();
    let no = [Class::Stance, Class::Infinitive, Class::FirstPerson, Class::Unreal, Class::Copula];
    let plain = |word: usize| {
        let soft = |mark: &Mark| mark.kind.is_soft() && mark.range.contains(&all[word].range.start);
        let classes = analysed.classes(word);
        !no.iter().any(|&class| classes.has(class)) && !marks.iter().any(soft)
    };
    words
        .chunk_by(|&a, &b| analysed.clause(a) == analysed.clause(b))
        .any(|clause| clause.len() > 2 && clause.iter().all(|&word| plain(word)))
}
