//! Whether a problem is told from the client's side.

use super::line::{Line, Person, Seen};
use super::{Flag, Proposal, Remark, Sign, Topic, Who, reword};
use crate::lens::Language;
use crate::lens::lexicon::Class;

/// What several do stands at most so many words after them.
const NEAR: usize = 4;

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

fn told_otherwise(line: &Line) -> Option<(Sign, std::ops::Range<usize>)> {
    let troubles = line.signs(Topic::Side);
    let trouble = |seen: &&Seen| match seen.sign {
        Sign::Trouble => true,
        Sign::Burden => several_act(line, seen),
        _ => false,
    };
    if let Some(trouble) = troubles.iter().find(trouble) {
        return Some((trouble.sign, line.bytes(&trouble.words)));
    }
    if line.people.iter().any(|person| person.who == Who::Client) {
        return Some((Sign::Other, line.bytes(&other(line)?.words)));
    }
    // The author as the one to whom it happens is remarked on as wording.
    let signs = line.signs(Topic::Wording);
    let author = |seen: &Seen| {
        let said = line.words[seen.words.clone()].iter().map(|word| word.norm.as_str());
        let said = said.collect::<Vec<_>>().join(" ");
        line.patterns().author.iter().any(|(norm, _, _)| *norm == said)
    };
    let begins = |seen: &&Seen| seen.sign == Sign::FirstPerson && seen.words.start <= 2;
    let apart = signs.iter().find(begins).is_some_and(author);
    (!apart).then(|| (Sign::NoClient, line.whole()))
}

/// Whether what clients do stands behind several of them.
fn several_act(line: &Line, seen: &Seen) -> bool {
    line.people.iter().any(|person| {
        let several = &line.words[person.words.end - 1].norm;
        person.who == Who::Client
            && person.subject
            && person.words.end <= seen.words.start
            && seen.words.start - person.words.end < NEAR
            && line.patterns().several.iter().any(|ending| several.ends_with(ending.as_str()))
    })
}

/// Who acts in the place of the client.
fn other<'a>(line: &'a Line) -> Option<&'a Person> {
    let client = |person: &&Person| person.who == Who::Client;
    let others = [Who::Staff, Who::Firm, Who::Thing, Who::They];
    match line.language {
        Language::Russian => {
            let acts = |person: &&Person| {
                others.contains(&person.who)
                    && person.subject
                    && !line.after_preposition(person.words.start)
            };
            let first = line.people.iter().find(client)?;
            let other = line.people.iter().find(acts)?;
            let begins = other.words.start < first.words.start;
            // The client is the one who acts in another clause, which tells no mere content.
            let clause = line.words[first.words.start].clause;
            let apart = clause > line.words[other.words.start].clause;
            let acting = first.subject && apart && !tells(line, first.words.start);
            (begins && !acting).then_some(other)
        }
        Language::English => {
            let subject = line
                .people
                .iter()
                .find(|person| person.subject && !line.after_preposition(person.words.start))?;
            others.contains(&subject.who).then_some(subject)
        }
    }
}

/// Whether a word stands in a clause that tells what was said, thought or to be done.
fn tells(line: &Line, word: usize) -> bool {
    let clause = line.words[word].clause;
    let first = line.words.iter().find(|other| other.clause == clause);
    first.is_some_and(|first| first.is(Class::That) || first.is(Class::Content))
}
