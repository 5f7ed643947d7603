//! Which clauses of a sentence can go: those that say an opinion and nothing that can be checked.

use std::ops::Range;

use super::super::lexicon::Class;
use super::super::token::{Case, What};
use super::super::{Kind, Mark, Rule};
use super::words::{Fate, Work};

/// A part of a sentence between two signs, or before a conjunction.
struct Part {
    /// Its tokens, without the sign that ends it.
    tokens: Range<usize>,
    /// Whether something in it is soft and nothing can be checked.
    soft: bool,
    /// Whether it has a verb of its own.
    finite: bool,
    /// The mark that makes it soft.
    mark: Option<usize>,
}

/// Takes away the soft clauses without which the rest still reads.
pub fn drop(work: &mut Work) {
    let parts = parts(work);
    if parts.len() < 2 {
        return;
    }
    let mut goes: Vec<bool> = parts.iter().map(|part| part.soft).collect();
    for i in 0..parts.len() {
        if is_guess(work, &parts, i) || i > 0 && goes[i - 1] && is_said_so(work, &parts[i - 1]) {
            goes[i] = !parts[i].tokens.clone().any(|at| work.hard[at]);
        }
    }
    let mut steady = false;
    while !steady {
        steady = true;
        for i in 0..parts.len() {
            if goes[i] && !can_go(work, &parts, &goes, i) {
                goes[i] = false;
                steady = false;
            }
        }
    }
    join(work, &parts, &goes);
    // "Sad that the doctor was late" leaves what was sad, which then stands alone.
    let freed =
        |i: usize| i > 0 && goes[..i].iter().all(|goes| *goes) && begins_what(work, &parts[i]);
    let main =
        |i: usize| !goes[i] && parts[i].finite && (stands_alone(work, &parts[i]) || freed(i));
    let hard = |(part, goes): (&Part, &bool)| {
        !goes
            && (part.tokens.clone().any(|at| work.hard[at]) && !begins(work, part, Class::Content))
    };
    if !(0..parts.len()).any(main) && !parts.iter().zip(&goes).any(hard) {
        return;
    }
    for (i, part) in parts.iter().enumerate().filter(|(i, _)| goes[*i]) {
        let next = parts.get(i + 1).map_or(work.fates.len(), |next| next.tokens.start);
        let last = parts[i + 1..].iter().zip(&goes[i + 1..]).all(|(_, goes)| *goes);
        let tokens = if i == 0 {
            part.tokens.start..next
        } else if last {
            // The sign before goes with it, the sign that ends the sentence stays.
            parts[i - 1].tokens.end..part.tokens.end
        } else {
            let told = parts[..i].iter().zip(&goes).any(|(part, goes)| !goes && part.finite);
            let inner =
                !told && parts[i + 1].finite && !begins(work, &parts[i + 1], Class::Conjunction);
            // "It came, of course, to the old address": both commas belong to what goes.
            let aside = is_outcry(work, part)
                && !parts[i + 1].finite
                && begins(work, &parts[i + 1], Class::Preposition);
            parts[i - 1].tokens.end..if inner || aside { next } else { part.tokens.end }
        };
        for at in tokens {
            work.fates[at] = Fate::Go(part.mark);
        }
    }
}

/// "The lad is polite, switched it off": the lad switched it off. Only in Russian, where the verb
/// shows by its ending that it is said of the same one.
fn join(work: &mut Work, parts: &[Part], goes: &[bool]) {
    for i in 0..parts.len().saturating_sub(1) {
        let (part, next) = (&parts[i], &parts[i + 1]);
        if goes[i] || goes[i + 1] || part.finite || next.tokens.is_empty() {
            continue;
        }
        let words: Vec<usize> = part.tokens.clone().filter(|&at| work.is_word(at)).collect();
        let Some(first) = words.iter().position(|&at| work.soft[at].is_some()) else { continue };
        let (subject, quality) = words.split_at(first);
        let said = |&at: &usize| {
            work.soft[at].is_some_and(|mark| {
                let Mark { kind, rule, .. } = &work.marks[mark];
                matches!(kind, Kind::Evaluation | Kind::Emotion) && *rule != Rule::Loaded
                    || *rule == Rule::PraiseAndFailure
            })
        };
        let name = |at: usize| work.analysed.tokens.all()[at].case == Case::Capital;
        let person = subject.iter().any(|&at| work.has(at, Class::Role))
            || subject.len() == 1 && name(subject[0]);
        let follows = part.tokens.end + 1 == next.tokens.start
            && work.norm(part.tokens.end) == ","
            && words.last().is_some_and(|&last| last + 1 == part.tokens.end);
        let verb = work.norm(next.tokens.start);
        let plain = !part.tokens.clone().any(|at| work.has(at, Class::Negation));
        let one = follows && plain && !subject.is_empty() && quality.iter().all(said);
        let acts = work.is_event(next.tokens.start) && is_of(work.norm(quality[0]), verb, person);
        if !one || !acts {
            continue;
        }
        let mark = work.soft[quality[0]];
        for at in quality[0]..next.tokens.start {
            work.fates[at] = Fate::Go(mark);
        }
    }
}

/// Whether a verb in the past may be said of what an adjective is said of, by their endings; of a
/// person known as such any noun may be said.
fn is_of(quality: &str, verb: &str, person: bool) -> bool {
    let verb = ["\u{441}\u{44f}", "\u{441}\u{44c}"]
        .iter()
        .find_map(|ending| verb.strip_suffix(ending))
        .unwrap_or(verb);
    let ends = |word: &str, endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    let (he, she) = (verb.ends_with('\u{43b}'), verb.ends_with("\u{43b}\u{430}"));
    if ends(quality, &["\u{44b}\u{439}", "\u{438}\u{439}", "\u{43e}\u{439}"]) {
        he
    } else if ends(quality, &["\u{430}\u{44f}", "\u{44f}\u{44f}"]) {
        she
    } else if ends(quality, &["\u{44b}\u{435}", "\u{438}\u{435}"]) {
        person && verb.ends_with("\u{43b}\u{438}")
    } else {
        person && (he || she)
    }
}

/// Whether a part begins with a word of guessing, and is a guess all through.
fn is_guess(work: &Work, parts: &[Part], i: usize) -> bool {
    let first = parts[i].tokens.clone().find(|&at| {
        work.is_word(at) && (work.soft[at].is_some() || !work.has(at, Class::Conjunction))
    });
    let guess = first
        .and_then(|at| work.soft[at])
        .is_some_and(|mark| work.marks[mark].kind == Kind::Assumption);
    // Alone it needs what it is said of to go with it.
    guess
        && (!is_said_so(work, &parts[i])
            || parts.get(i + 1).is_none_or(|next| !next.tokens.clone().any(|at| work.hard[at])))
}

/// Whether a part is a word of guessing and nothing else, so that the next part is the guess.
fn is_said_so(work: &Work, part: &Part) -> bool {
    let mut words = part.tokens.clone().filter(|&at| work.is_word(at)).peekable();
    words.peek().is_some()
        && words
            .all(|at| work.soft[at].is_some_and(|mark| work.marks[mark].kind == Kind::Assumption))
}

/// Whether a soft part can be left out as the others stand.
fn can_go(work: &Work, parts: &[Part], goes: &[bool], i: usize) -> bool {
    let part = &parts[i];
    let before = (0..i).rev().find(|&other| !goes[other]).map(|other| &parts[other]);
    let after = parts[i + 1..].iter().zip(&goes[i + 1..]).find(|(_, goes)| !**goes);
    let next = parts.get(i + 1).filter(|_| !goes[i + 1]);
    // What is said or thought hangs on the clause before it.
    let governed = before.is_some() && begins(work, part, Class::Content) && !is_outcry(work, part);
    let leaned_on = next.is_some_and(|next| {
        begins(work, next, Class::Relative)
            || begins(work, next, Class::Content)
                && (i > 0 || !next.finite)
                && !(i > 0 && is_outcry(work, part) && before.is_some_and(|before| before.finite))
            || begins(work, next, Class::Dependent) && !next.finite
            || starts_with_verb(work, next) && has_subject(work, part)
            || !next.finite && !is_outcry(work, part)
    });
    let bare = after.is_none()
        && before.is_some_and(|before| {
            !stands_alone(work, before) && {
                !parts[..i]
                    .iter()
                    .zip(goes)
                    .any(|(part, goes)| !goes && part.finite && stands_alone(work, part))
            }
        });
    !governed && !leaned_on && !bare
}

/// Whether all words of a part are soft, or it has no verb and few words.
fn is_outcry(work: &Work, part: &Part) -> bool {
    let words = || part.tokens.clone().filter(|&at| work.is_word(at));
    words().all(|at| work.soft[at].is_some()) || !part.finite && words().count() <= 4
}

/// Whether the first word of a part is of a class.
fn begins(work: &Work, part: &Part, class: Class) -> bool {
    part.tokens.clone().find(|&at| work.is_word(at)).is_some_and(|at| work.has(at, class))
}

/// Whether a part begins with the "that" of what is felt.
fn begins_what(work: &Work, part: &Part) -> bool {
    let first = part.tokens.clone().find(|&at| work.is_word(at));
    first.is_some_and(|at| matches!(work.norm(at), "that" | "\u{447}\u{442}\u{43e}"))
}

fn stands_alone(work: &Work, part: &Part) -> bool {
    let off = [Class::Dependent, Class::Content, Class::Relative];
    !off.iter().any(|&class| begins(work, part, class))
}

/// Whether a part begins with its verb, so that its subject stands before it.
fn starts_with_verb(work: &Work, part: &Part) -> bool {
    let first = part.tokens.clone().find(|&at| {
        work.is_word(at) && !work.has(at, Class::Conjunction) && !work.has(at, Class::Negation)
    });
    // The endings of the third person in Russian: a noun may have them, and then the part stays too.
    let third = [
        "\u{438}\u{442}",
        "\u{435}\u{442}",
        "\u{430}\u{442}",
        "\u{44f}\u{442}",
        "\u{443}\u{442}",
        "\u{44e}\u{442}",
    ];
    first.is_some_and(|at| {
        !begins(work, part, Class::Conjunction)
            && third.iter().any(|ending| work.norm(at).ends_with(ending))
            || work.is_event(at)
            || work.has(at, Class::Past)
            || work.has(at, Class::Copula)
    })
}

/// Whether a part may name what the next one is about: a word in it is neither soft nor small.
fn has_subject(work: &Work, part: &Part) -> bool {
    let small =
        [Class::Conjunction, Class::Preposition, Class::Copula, Class::Negation, Class::Order];
    part.tokens.clone().any(|at| {
        work.is_word(at)
            && work.soft[at].is_none()
            && (work.norm(at).is_ascii() || !small.iter().any(|&class| work.has(at, class)))
    })
}

/// Takes a sentence apart at its signs, outside quotes and values, and before conjunctions that
/// begin a clause with a verb or an opinion.
fn parts(work: &Work) -> Vec<Part> {
    let all = work.analysed.tokens.all();
    let mut parts = Vec::new();
    let mut start = 0;
    let mut depth = 0u32;
    for (at, token) in all.iter().enumerate() {
        let What::Sign(sign) = token.what else {
            let joins = work.has(at, Class::Conjunction)
                && matches!(
                    work.norm(at),
                    "and" | "but" | "so" | "because" | "\u{438}" | "\u{430}" | "\u{43d}\u{43e}"
                );
            if joins
                && depth == 0
                && at > start
                && !work.quoted[at]
                && work.soft[at].is_none()
                && is_clause(work, start..at)
                && is_clause(work, at..end_of(work, at + 1))
            {
                parts.push(part(work, start..at));
                start = at;
            }
            continue;
        };
        if sign == '(' {
            depth += 1;
        } else if sign == ')' && depth > 0 {
            depth -= 1;
        }
        if is_boundary(work, at) && depth == 0 && at > start {
            parts.push(part(work, start..at));
            start = at + 1;
        }
    }
    if start < all.len() {
        parts.push(part(work, start..all.len()));
    }
    parts
}

/// Whether a token parts clauses: a comma and the like that belongs to no value and no quote.
fn is_boundary(work: &Work, at: usize) -> bool {
    let all = work.analysed.tokens.all();
    let What::Sign(sign) = all[at].what else { return false };
    let glued = all.get(at + 1).is_some_and(|next| !next.spaced && next.what == What::Digits);
    let dash = matches!(sign, '\u{2013}' | '\u{2014}') || sign == '-' && all[at].spaced;
    let parts = matches!(sign, ',' | ';' | '!' | '\u{2026}')
        || dash
        || sign == '.' && all[at].count > 1
        || sign == ':' && !all.get(at + 1).is_some_and(|next| matches!(next.what, What::Sign(_)));
    parts && !work.hard[at] && !work.quoted[at] && !glued
}

/// The next boundary.
fn end_of(work: &Work, from: usize) -> usize {
    (from..work.fates.len()).find(|&at| is_boundary(work, at)).unwrap_or(work.fates.len())
}

/// Whether a stretch has a verb, or is soft all through.
fn is_clause(work: &Work, tokens: Range<usize>) -> bool {
    let verb = |at: usize| work.is_event(at) || work.has(at, Class::Copula);
    let joint = |at: usize| work.has(at, Class::Conjunction);
    let words = || tokens.clone().filter(|&at| work.is_word(at) && !joint(at));
    words().any(verb) || words().count() > 0 && words().all(|at| work.soft[at].is_some())
}

fn part(work: &Work, tokens: Range<usize>) -> Part {
    // The sign that ends the sentence is of no part.
    let end = tokens.clone().rev().find(|&at| {
        work.is_word(at)
            || work.hard[at]
            || work.soft[at].is_some_and(|mark| work.marks[mark].rule != Rule::Exclamations)
            || matches!(work.norm(at), ")" | "\u{bb}" | "\"" | "\u{201d}" | "\u{201c}")
            || work.analysed.tokens.all()[at].what == What::Digits
    });
    let tokens = tokens.start..end.map_or(tokens.start, |end| end + 1);
    let surface = |rule: &Rule| {
        matches!(rule, Rule::Capitals | Rule::Exclamations | Rule::Smiley | Rule::Stretched)
    };
    let marked = tokens.clone().filter_map(|at| work.soft[at]).find(|&mark| {
        let mark = &work.marks[mark];
        !surface(&mark.rule) && !matches!(mark.kind, Kind::Intensifier | Kind::Generalization)
    });
    let outside = |at: usize| work.soft[at].is_none_or(|mark| surface(&work.marks[mark].rule));
    let words = || tokens.clone().filter(|&at| work.is_word(at));
    let checkable = tokens.clone().any(|at| {
        work.hard[at]
            || work.analysed.tokens.all()[at].what == What::Digits
            || work.is_event(at) && outside(at)
            || work.has(at, Class::Negation) && outside(at)
    });
    // "Hot soup" is something, "a gem" is not: an adjective goes alone, without its noun.
    let attributive =
        words().filter(|&at| work.soft[at].is_some()).all(|at| work.is_attributive(&(at..at + 1)));
    let noun = attributive
        && words().any(outside)
        && words().count() > 1
        && !words().any(|at| work.has(at, Class::Copula));
    // After a clause, "brilliant logic" is an outcry as well.
    let cry = is_exclaimed(work, &tokens) || tokens.start > 0 && words().count() < 3;
    let scare = marked.is_some_and(|mark| work.marks[mark].rule == Rule::ScareQuotes);
    Part {
        soft: marked.is_some() && !checkable && (!noun || cry) && !(scare && words().count() > 2),
        finite: tokens.clone().any(|at| {
            !work.is_gerund(at)
                && (work.is_event(at) || work.has(at, Class::Copula) || work.has(at, Class::Stance))
        }),
        mark: marked,
        tokens,
    }
}

/// "What a hero": an outcry, whatever stands in it.
fn is_exclaimed(work: &Work, tokens: &Range<usize>) -> bool {
    matches!(work.norm(tokens.start), "what" | "how" | "such" | "so")
}
