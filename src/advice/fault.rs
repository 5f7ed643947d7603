//! Somebody who is to blame.

use super::line::{Line, Seen};
use super::{Flag, Proposal, Remark, Sign, Topic, Who};

/// A remark on a problem or a cause that finds a culprit. Staff who did not know or had nothing
/// are none.
pub fn remark(line: &Line) -> Option<Remark> {
    let somebody = line
        .people
        .iter()
        .any(|person| matches!(person.who, Who::Staff | Who::Either | Who::Someone));
    let blames = |seen: &Seen| match seen.sign {
        Sign::Fault => true,
        Sign::Lapse => somebody,
        _ => false,
    };
    let seen = line.signs(Topic::Fault).into_iter().find(blames)?;
    let remark = Remark::new(Flag::Culprit, seen.sign, line.bytes(&seen.words));
    Some(remark.proposing(Proposal::Openings(line.patterns().possible.clone())))
}
