//! What is told of a remark beside its words: where the review has what was copied, and what its key does.

use std::ops::Range;

use crate::advice::Proposal;
use crate::app::bench::Bench;
use crate::app::layout::Place;

/// Where in the review the words stand that the entry in hand, or the line that is being written, has
/// too.
#[must_use]
pub fn copied(bench: &Bench) -> Option<Range<Place>> {
    let remark = bench.remark_in_hand()?;
    bench.readings.remarks.place(remark.review.as_ref()?)
}

/// The message of what taking over what a remark proposes does.
#[must_use]
pub fn remark_hint(bench: &Bench) -> Option<&'static str> {
    if bench.pattern_in_hand().is_some() {
        return Some("hint-other-pattern");
    }
    Some(match bench.remark_in_hand()?.proposals.first() {
        Some(Proposal::Reworded(_)) => "hint-take-remark",
        Some(Proposal::Openings(_)) => "hint-begin-so",
        Some(Proposal::Ending(_)) => "hint-go-on-so",
        Some(Proposal::Move(_)) => "hint-move-there",
        Some(Proposal::Split) => "hint-break-down",
        None => "hint-say-otherwise",
    })
}
