//! A cause so big that only a big solution would do.

use super::line::Line;
use super::{Flag, Proposal, Remark, Sign, Topic};

/// So many words that name something of the case make a cause small enough; those that the review
/// has too count twice.
const SMALL: usize = 3;

/// A remark on a cause that names nothing of the case.
pub fn remark(line: &Line) -> Option<Remark> {
    let signs = line.signs(Topic::Big);
    let big = signs.iter().find(|seen| seen.sign == Sign::Big)?;
    let concrete = line.concrete(&signs);
    let of_case = concrete.iter().filter(|&&word| line.is_in_review(word)).count();
    if concrete.len() + of_case >= SMALL {
        return None;
    }
    let remark = Remark::new(Flag::BigCause, Sign::Big, line.bytes(&big.words));
    Some(remark.proposing(Proposal::Split))
}
