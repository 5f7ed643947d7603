//! Whether a problem is told from the client's side.

use std::ops::Range;

use super::line::{Line, Person, Seen};
use super::{Flag, Proposal, Remark, Sign, Topic, Who, reword};
use crate::lens::lexicon::Class;
use crate::lens::{Language, Word};

/// What several do stands at most so many words after them.
const NEAR: usize = 4;
/// Anybody is the client where they stand before this word.
const BEGINNING: usize = 4;

/// A remark on a problem in which the client is not the one to whom it happens.
///
/// A client anywhere in it is enough, unless somebody else acts in the main clause: what was not
/// done to the client, with nobody named, is the client's side too.
pub fn remark(line: &Line) -> Option<Remark> {
    let (sign, range) = told_otherwise(line)?;
    let remark = Remark::new(Flag::NotClientSide, sign, range);
    let reworded = (sign == Sign::NoClient).then(|| reword::with_client(line)).flatten();
    let openings = || Proposal::Openings(line.patterns().problems.clone());
    Some(remark.proposing(reworded.map_or_else(openings, Proposal::Reworded)))
}

fn told_otherwise(line: &Line) -> Option<(Sign, Range<usize>)> {
    let troubles = line.signs(Topic::Side);
    let trouble = |seen: &&Seen| match seen.sign {
        Sign::Trouble => true,
        Sign::Burden => several_act(line, seen),
        _ => false,
    };
    if let Some(trouble) = troubles.iter().find(trouble) {
        return Some((trouble.sign, line.bytes(&trouble.words)));
    }
    let signs = line.signs(Topic::Wording);
    let author = signs.iter().find(|seen| seen.sign == Sign::FirstPerson);
    let clients = line.people.iter().filter(|person| is_client(line, person, author.is_some()));
    if let Some(client) = clients.min_by_key(|person| person.words.start) {
        return Some((Sign::Other, line.bytes(&other(line, client)?)));
    }
    // The author as the one to whom it happens is remarked on as wording.
    let apart = author.is_some_and(|author| {
        let said = line.words[author.words.clone()].iter().map(|word| word.norm.as_str());
        let said = said.collect::<Vec<_>>().join(" ");
        let subject = line.patterns().author.iter().any(|(norm, _, _)| *norm == said);
        author.words.start < BEGINNING && subject
    });
    (!apart).then(|| (Sign::NoClient, line.whole()))
}

/// Whether somebody in the line is the client. Beside the author, anybody else is not.
fn is_client(line: &Line, person: &Person, author: bool) -> bool {
    let start = person.words.start;
    match person.who {
        Who::Client => true,
        Who::Someone => {
            !author && start < BEGINNING && (start < 2 || !line.after_preposition(start))
        }
        Who::Either => match line.language {
            Language::Russian => start == 0 && !person.subject,
            Language::English => start < 2 && undergoes(line, person.words.end),
        },
        _ => false,
    }
}

/// Whether something is done to whoever stands before this word.
fn undergoes(line: &Line, word: usize) -> bool {
    let patterns = line.patterns();
    let rest = line.words.get(word..).unwrap_or(&[]);
    let mut rest = rest.iter().filter(|word| !patterns.denials.contains(&word.norm));
    let undergone = |norm: &str| patterns.undergone.iter().any(|form| form == norm);
    let Some(verb) = rest.next() else { return false };
    let passive = verb.is(Class::Copula)
        && rest.next().is_some_and(|next| next.is(Class::Past) || undergone(&next.norm));
    passive || undergone(&verb.norm)
}

/// Whether what clients do stands behind several of them.
fn several_act(line: &Line, seen: &Seen) -> bool {
    line.people.iter().any(|person| {
        let several = &line.words[person.words.end - 1].norm;
        matches!(person.who, Who::Client | Who::Someone)
            && person.subject
            && person.words.end <= seen.words.start
            && seen.words.start - person.words.end < NEAR
            && line.patterns().several.iter().any(|ending| several.ends_with(ending.as_str()))
    })
}

/// Who acts in the place of the client: the words.
fn other(line: &Line, client: &Person) -> Option<Range<usize>> {
    let others = [Who::Staff, Who::Either, Who::Firm, Who::Thing, Who::They];
    let outside = |person: &&Person| !line.after_preposition(person.words.start);
    match line.language {
        Language::Russian => {
            let acts = |person: &&Person| others.contains(&person.who) && person.subject;
            let other = line.people.iter().filter(outside).find(acts);
            let Some(other) = other else { return unknown(line, client) };
            let begins = other.words.start < client.words.start;
            // The client is the one who acts in another clause, which tells no mere content.
            let clause = line.words[client.words.start].clause;
            let apart = clause > line.words[other.words.start].clause;
            let acting = client.subject && apart && !tells(line, client.words.start);
            (begins && !acting).then(|| other.words.clone())
        }
        Language::English => {
            let subject = line.people.iter().filter(outside).find(|person| person.subject);
            let subject = subject.filter(|person| person.words.start <= client.words.start);
            match subject {
                Some(subject) if subject.words == client.words => unknown(line, client),
                Some(subject) => others.contains(&subject.who).then(|| subject.words.clone()),
                None => unknown(line, client),
            }
        }
    }
}

/// Somebody or something that no list knows and that acts before the client comes in: what stands
/// before the verb. What begins with the verb has nobody who acts, and in a passive nobody does.
fn unknown(line: &Line, client: &Person) -> Option<Range<usize>> {
    let alone = &line.patterns().alone;
    let acts = |word: &Word| match line.language {
        Language::Russian => {
            word.is(Class::Past) && alone.iter().any(|ending| word.norm.ends_with(ending.as_str()))
        }
        Language::English => word.is(Class::Past) || alone.contains(&word.norm),
    };
    let verb = line.words[..client.words.start].iter().position(acts)?;
    let named = |at: usize| {
        let word = &line.words[at];
        line.is_content(at) && !word.is(Class::Preposition) && !line.after_preposition(at)
    };
    let nobody = |person: &Person| person.who == Who::Nobody && person.words.start < verb;
    let excused = match line.language {
        Language::Russian => client.subject,
        Language::English => line.people.iter().any(nobody),
    };
    let passive = line.words[..verb].iter().any(|word| word.is(Class::Copula));
    (!excused && !passive && (0..verb).any(named)).then_some(0..verb)
}

/// Whether a word stands in a clause that tells what was said, thought or to be done.
pub(super) fn tells(line: &Line, word: usize) -> bool {
    let clause = line.words[word].clause;
    let first = line.words.iter().find(|other| other.clause == clause);
    first.is_some_and(|first| first.is(Class::That) || first.is(Class::Content))
}
