//! A wished measure in the place of a problem or a cause.

use super::line::{Line, Seen};
use super::{Flag, Proposal, Remark, Sign, Topic, Who};
use crate::method::Step;

/// A remark on a problem or a cause that tells what should be, or what there is none of.
pub fn remark(line: &Line) -> Option<Remark> {
    let wishes = |seen: &Seen| match seen.sign {
        Sign::Wish | Sign::Lack => !of_client(line, seen),
        Sign::Measure => true,
        _ => false,
    };
    let seen = line.signs(Topic::Wish).into_iter().find(wishes)?;
    let remark = Remark::new(Flag::DisguisedSolution, seen.sign, line.bytes(&seen.words));
    let causes = line.patterns().causes.clone();
    Some(remark.proposing(Proposal::Move(Step::Solutions)).proposing(Proposal::Openings(causes)))
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
