//! A wished measure in the place of a problem or a cause.

use super::line::{Line, Person, Seen};
use super::side::tells;
use super::{Flag, Proposal, Remark, Sign, Topic, Who};
use crate::method::Step;

/// So many words back something may be supposed.
const SUPPOSED: usize = 4;

/// A remark on a problem or a cause that tells what should be, or what there is none of.
pub fn remark(line: &Line) -> Option<Remark> {
    let wishes = |seen: &Seen| match seen.sign {
        Sign::Wish => {
            (!of_client(line, seen) || is_reproach(line, seen)) && !tells(line, seen.words.start)
        }
        Sign::Lack => !of_client(line, seen) && !is_absent(line, seen) && !is_supposed(line, seen),
        Sign::Measure => true,
        _ => false,
    };
    let seen = line.signs(Topic::Wish).into_iter().find(wishes)?;
    let remark = Remark::new(Flag::DisguisedSolution, seen.sign, line.bytes(&seen.words));
    let causes = line.patterns().causes.clone();
    Some(remark.proposing(Proposal::Move(Step::Solutions)).proposing(Proposal::Openings(causes)))
}

/// Whether it is said what should have been done: that is a wish, though the client is its subject.
fn is_reproach(line: &Line, seen: &Seen) -> bool {
    let norm = |at: usize| line.words.get(at).map_or("", |word| word.norm.as_str());
    let at = seen.words.start;
    norm(at) == "should" && norm(at + 1) == "have"
        || matches!(
            norm(at),
            "should've"
                | "\u{441}\u{43b}\u{435}\u{434}\u{43e}\u{432}\u{430}\u{43b}\u{43e}"
                | "\u{441}\u{442}\u{43e}\u{438}\u{43b}\u{43e}"
        )
}

/// Whether what there is none of is only supposed: what to do if there is no document.
fn is_supposed(line: &Line, seen: &Seen) -> bool {
    let before = line.words[..seen.words.start].iter().rev().take(SUPPOSED);
    before.map(|word| word.norm.as_str()).any(|norm| {
        matches!(
            norm,
            "if" | "when"
                | "unless"
                | "\u{435}\u{441}\u{43b}\u{438}"
                | "\u{43a}\u{43e}\u{433}\u{434}\u{430}"
        )
    })
}

/// Whether somebody was not there, which is no lack of a measure.
fn is_absent(line: &Line, seen: &Seen) -> bool {
    let staff = |person: &&Person| person.who == Who::Staff && person.subject;
    line.people.iter().filter(staff).any(|person| person.words.end == seen.words.start)
}

/// Whether it is the client who needs, must or lacks.
fn of_client(line: &Line, seen: &Seen) -> bool {
    let clause = line.words[seen.words.start].clause;
    line.people.iter().any(|person| {
        person.who == Who::Client
            && line.words[person.words.start].clause == clause
            && person.words.end <= seen.words.start
    })
}
