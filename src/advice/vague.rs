//! A solution that changes nothing in particular for the client.

use super::line::{Line, Seen};
use super::{Flag, Proposal, Remark, Sign, Topic};

/// So much that is concrete makes a solution one.
const ENOUGH: usize = 3;

/// A remark on a solution without a concrete piece of the client's experience. Punishment is one
/// whatever for.
pub fn remark(line: &Line) -> Option<Remark> {
    let signs = line.signs(Topic::Vague);
    let punishes = |seen: &&Seen| seen.sign == Sign::Punishment;
    let vague = |seen: &&Seen| !matches!(seen.sign, Sign::Fine | Sign::Concrete);
    let seen = match signs.iter().find(punishes) {
        Some(seen) => seen,
        None => signs.iter().find(vague).filter(|_| concrete(line, &signs) < ENOUGH)?,
    };
    let remark = Remark::new(Flag::VagueSolution, seen.sign, line.bytes(&seen.words));
    // Whatever a punishment is for, no client sees it.
    let goes_on = (seen.sign != Sign::Punishment).then(|| line.patterns().changes.clone());
    Some(remark.proposing(goes_on.map(Proposal::Ending)))
}

/// How much is concrete: words that name something, more so where the review has them too, numbers,
/// what leads to something, somebody's words.
fn concrete(line: &Line, signs: &[Seen]) -> usize {
    let words = line.concrete(signs);
    let of_case = words.iter().filter(|&&word| line.is_in_review(word)).count();
    let numbers = words.iter().filter(|&&word| line.is_number(word)).count();
    let leads = signs.iter().any(|seen| seen.sign == Sign::Concrete);
    let quote = if line.has_quote() { ENOUGH } else { 0 };
    words.len() + of_case.min(1) + numbers + usize::from(leads) + quote
}
