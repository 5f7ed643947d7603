//! What a case leaves open, by name.

use crate::method::{Case, List};
use crate::text::Text;

/// So many labels of a kind are named.
const NAMED: usize = 5;

/// The entries of a list that wait for their answer, by name; nothing when none does.
#[must_use]
pub fn gap(text: &Text, case: &Case, list: List, id: &str) -> Option<String> {
    let labels: Vec<_> =
        case.unanswered(list).into_iter().filter_map(|id| case.label(id)).collect();
    let mut named = text.labels(&labels[..labels.len().min(NAMED)]);
    let more = labels.len().saturating_sub(NAMED);
    if more > 0 {
        named = text.with("gap-more", &[("labels", named.into()), ("more", more.into())]);
    }
    (!labels.is_empty()).then(|| text.with(id, &[("labels", named.into())]))
}
