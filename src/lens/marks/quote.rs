//! Words in quotation marks: somebody's words, a name, or irony.

use std::ops::Range;

use super::super::lexicon::{Analysed, Class};
use super::super::token::{Case, What};
use super::super::{Kind, Mark, Rule};
use super::{english, over};

/// Quotes, scare quotes and reported speech of a sentence, in order.
pub fn find(analysed: &Analysed) -> Vec<Mark> {
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
    for reported in reported(analysed) {
        let mark = over(analysed, reported, Kind::Quote, Rule::Reported);
        let meets =
            |other: &Mark| mark.range.start < other.range.end && other.range.start < mark.range.end;
        if !marks.iter().any(meets) {
            marks.push(mark);
        }
    }
    marks.sort_by_key(|mark| mark.range.start);
    marks
}

/// Words that somebody is said to have said: after a verb of saying with a colon, with a comma, or
/// with "that"; to the end of the sentence, or to the clause in which the story goes on.
fn reported(analysed: &Analysed) -> Vec<Range<usize>> {
    let all = analysed.tokens.all();
    let mut found: Vec<Range<usize>> = Vec::new();
    for (verb, token) in all.iter().enumerate() {
        let said = analysed.classes(verb).has(Class::Speech) && token.what == What::Word;
        // "As they say" is no speech.
        let saying = verb > 0 && analysed.classes(verb - 1).has(Class::Content);
        if !said || saying || found.last().is_some_and(|last| verb < last.end) {
            continue;
        }
        if analysed.tokens.norm(token).is_ascii() {
            found.extend(english::reported(analysed, verb));
            continue;
        }
        let speech = match speech_begins(analysed, verb) {
            Some(start) => start..speech_ends(analysed, start),
            None => match run_on(analysed, verb) {
                Some(speech) => speech,
                None => continue,
            },
        };
        if speech.len() > 1 {
            found.push(speech);
        }
    }
    found
}

/// The token with which speech begins after its verb.
fn speech_begins(analysed: &Analysed, verb: usize) -> Option<usize> {
    let all = analysed.tokens.all();
    let is = |at: usize, class: Class| at < all.len() && analysed.classes(at).has(class);
    if is(verb, Class::Infinitive) || verb > 0 && is(verb - 1, Class::Negation) {
        return None;
    }
    // To whom it was said may stand between.
    for at in verb + 1..(verb + 5).min(all.len()) {
        let next = at + 1;
        match all[at].what {
            What::Sign(':') => {
                return (next < all.len() && !enumerates(analysed, next)).then_some(next);
            }
            What::Sign(',') if is(next, Class::That) => return Some(next + 1),
            What::Sign(',') => {
                // "The girl answered, blocked the card": the story of the one who spoke goes on.
                let close = at <= verb + 2
                    && !(at == verb + 2 && is(verb + 1, Class::Role) && is(verb, Class::Past));
                // "He asked, refused": the story goes on.
                let on = is(next, Class::Conjunction)
                    || is(next, Class::Past)
                    || is(next, Class::Event) && is(verb, Class::Past);
                let told = close && !on && tells(analysed, next);
                return told.then_some(next);
            }
            // "He asked what for" is no speech yet.
            What::Word if is(at, Class::That) => {
                let word = next < all.len() && all[next].what == What::Word;
                return (word && !is(at - 1, Class::Preposition)).then_some(next);
            }
            What::Word if at == verb + 1 && orders(analysed, at) => return Some(at),
            What::Word if at == verb + 1 && is(at, Class::Opening) => return Some(at),
            What::Word => {}
            _ => return None,
        }
    }
    None
}

/// Speech right after its verb with no sign between them, as in texts without commas: "they say no
/// tickets come tomorrow". Only in Russian, where a verb of its own or a negation gives it away.
fn run_on(analysed: &Analysed, verb: usize) -> Option<Range<usize>> {
    let all = analysed.tokens.all();
    let is = |at: usize, class: Class| analysed.classes(at).has(class);
    if !is(verb, Class::Saying) || is(verb, Class::Infinitive) {
        return None;
    }
    let mut start = verb + 1;
    while start < (verb + 4).min(all.len()) && (is(start, Class::Whom) || is(start, Class::Role)) {
        start += 1;
    }
    let clause = (start..all.len()).take_while(|&at| !matches!(all[at].what, What::Sign(_)));
    let goes_on = |at: usize| {
        at > start
            && is(at, Class::GoesOn)
            && !is(at, Class::Preposition)
            && !is(at, Class::Contrast)
            // "They say no tickets I nearly fell": the one who tells goes on.
            || at > start + 2
                && is(at, Class::Author)
                && (at + 1..(at + 4).min(all.len())).any(|at| is(at, Class::Past))
            || is(at, Class::Contrast)
                && !is(at, Class::Negation)
                && (at == start || is(at + 1, Class::FirstPerson))
    };
    let clause: Vec<usize> = clause.take_while(|&at| !goes_on(at)).take(LONGEST).collect();
    let (&first, &last) = (clause.first()?, clause.last()?);
    let told = || clause.iter().take_while(|&&at| at == first || !is(at, Class::Conjunction));
    let finite = |at: usize| {
        let verbs = [Class::Past, Class::Event, Class::Stance, Class::Copula];
        verbs.iter().any(|&class| is(at, class))
            && !is(at, Class::NotVerb)
            && !is(at, Class::Infinitive)
    };
    let denies = || told().any(|&at| is(at, Class::Negation));
    let state = || ends(analysed, *told().last().unwrap_or(&first), &STATE);
    let past = is(first, Class::Past) && !is(first, Class::NotVerb);
    let tells = if is(first, Class::Infinitive) {
        true
    } else if is(first, Class::Conjunction) || is(first, Class::That) || past {
        is(first, Class::Past) && !is(verb, Class::Past) && clause.len() > 1
    } else if is(first, Class::Preposition) {
        denies() || told().any(|&at| finite(at) && !is(at, Class::Past))
    } else if is(first, Class::Adjective) || ends(analysed, first, &MANNER) {
        false
    } else {
        denies() || told().skip(1).any(|&at| finite(at)) || clause.len() > 1 && state()
    };
    tells.then_some(first..last + 1)
}

/// The longest speech that runs on from its verb, in words.
const LONGEST: usize = 10;

/// How adverbs end in Russian.
const MANNER: [&str; 1] = ["\u{43e}"];
/// How short participles end: occupied, closed, ready.
const STATE: [&str; 8] = [
    "\u{44f}\u{442}",
    "\u{44b}\u{442}",
    "\u{43d}\u{43e}",
    "\u{442}\u{43e}",
    "\u{435}\u{43d}\u{44b}",
    "\u{430}\u{43d}\u{44b}",
    "\u{435}\u{43d}\u{430}",
    "\u{44b}\u{442}\u{44b}",
];

/// Whether a word ends in one of these.
fn ends(analysed: &Analysed, at: usize, endings: &[&str]) -> bool {
    let norm = analysed.tokens.norm(&analysed.tokens.all()[at]);
    endings.iter().any(|ending| norm.ends_with(ending))
}

/// Whether what stands here is a list of reasons, each with the same small word before it.
fn enumerates(analysed: &Analysed, start: usize) -> bool {
    let all = analysed.tokens.all();
    let first = analysed.tokens.norm(&all[start]);
    analysed.classes(start).has(Class::Conjunction)
        && (start + 1..all.len()).any(|at| {
            all[at - 1].what == What::Sign(',') && analysed.tokens.norm(&all[at]) == first
        })
}

/// Whether a word is a Russian order to several people, which nobody but a speaker gives.
fn orders(analysed: &Analysed, at: usize) -> bool {
    let norm = analysed.tokens.norm(&analysed.tokens.all()[at]);
    let endings = ["\u{439}\u{442}\u{435}", "\u{438}\u{442}\u{435}"];
    norm.chars().count() > 5 && endings.iter().any(|ending| norm.ends_with(ending))
}

/// Whether the clause that begins here has a verb, or denies something.
fn tells(analysed: &Analysed, start: usize) -> bool {
    let all = analysed.tokens.all();
    let verbs = [Class::Event, Class::Past, Class::Stance, Class::Negation, Class::Copula];
    (start..all.len())
        .take_while(|&at| all[at].what != What::Sign(','))
        .any(|at| verbs.iter().any(|&class| analysed.classes(at).has(class)))
}

/// The token after speech that begins here.
fn speech_ends(analysed: &Analysed, start: usize) -> usize {
    let all = analysed.tokens.all();
    // "…, I roar": a word of the one who tells.
    let sighs = |at: usize| {
        let last = (at + 2..all.len()).all(|at| matches!(all[at].what, What::Sign(_)));
        last && at + 1 < all.len()
            && all[at + 1].what == What::Word
            && ends(analysed, at + 1, &["\u{443}", "\u{44e}"])
    };
    let stops = |at: usize| match all[at].what {
        What::Sign(',') if sighs(at) => true,
        What::Sign(';') => true,
        What::Sign(',' | '-' | '\u{2014}' | '\u{2013}') => {
            at + 1 < all.len() && analysed.classes(at + 1).has(Class::GoesOn)
        }
        _ => false,
    };
    let end = (start..all.len()).find(|&at| stops(at)).unwrap_or(all.len());
    let signs = all[start.min(end)..end].iter().rev();
    end - signs.take_while(|token| matches!(token.what, What::Sign(_))).count()
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
            '\u{2018}' => &['\u{2019}'],
            // Not the apostrophe of "the drivers' van".
            '\'' if token.spaced && all.get(i + 1).is_some_and(|next| !next.spaced) => &['\''],
            _ => continue,
        };
        let close = all[i + 1..].iter().position(|token| {
            let closes = |sign| closing.contains(&sign) && !(sign == '\'' && token.spaced);
            matches!(token.what, What::Sign(sign) if closes(sign))
        });
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
        || (0..quoted.start).any(|token| analysed.classes(token).has(Class::Speech))
        || (quoted.start.saturating_sub(2)..quoted.start)
            .any(|token| analysed.classes(token).has(Class::Caption));
    // Beside "magnolia" is a name.
    let named = quoted.start > 0 && analysed.classes(quoted.start - 1).has(Class::Beside);
    (1..=3).contains(&words)
        && small
        && !said
        && !named
        && (!speaks(analysed, quoted) || words == 1 && is_told_of(analysed, quoted))
}

/// Whether a verb in quotation marks is what is told of somebody: the driver "fell ill".
fn is_told_of(analysed: &Analysed, quoted: &Range<usize>) -> bool {
    let all = analysed.tokens.all();
    let is = |at: usize, class: Class| analysed.classes(at).has(class);
    let Some(before) = quoted.start.checked_sub(1).filter(|&at| all[at].what == What::Word) else {
        return false;
    };
    let small = [
        Class::Preposition,
        Class::Conjunction,
        Class::Copula,
        Class::Past,
        Class::Event,
        Class::That,
        Class::Negation,
    ];
    is(quoted.start + 1, Class::Past)
        && (is(before, Class::NotVerb) || !small.iter().any(|&class| is(before, class)))
}

/// Whether quotation marks hold what somebody would say: a verb, or a preposition first.
fn speaks(analysed: &Analysed, quoted: &Range<usize>) -> bool {
    let is = |at: usize, class: Class| analysed.classes(at).has(class);
    let verbs = [Class::Event, Class::Past, Class::Stance];
    // Nobody says what has an article: the "live agent".
    let before =
        quoted.start.checked_sub(1).map(|at| analysed.tokens.norm(&analysed.tokens.all()[at]));
    if matches!(before, Some("the" | "a" | "an" | "this" | "their" | "your" | "his" | "her")) {
        return false;
    }
    let verb = (quoted.start + 1..quoted.end - 1)
        .any(|at| verbs.iter().any(|&class| is(at, class)) && !is(at, Class::NotVerb));
    verb || is(quoted.start + 1, Class::Preposition)
}
