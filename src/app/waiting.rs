//! What waits in a case, in a line: kindly, and only what is there.

use super::state::State;
use crate::method::{CaseState, Day};
use crate::store::{Summary, Waits};
use crate::text::Voice;

/// How many days of questions are named.
const DAYS: usize = 3;

/// What waits in a case; `None` when nothing does.
#[must_use]
pub fn waiting(state: &State, summary: &Summary) -> Option<String> {
    let text = &state.text.in_voice(Voice { tone: summary.tone, competitor: summary.competitor });
    let Waits { asked, parked, problems, causes, .. } = &summary.waits;
    let mut parts = Vec::new();
    if let CaseState::SetAside(reason) = &summary.state
        && !reason.is_empty()
    {
        parts.push(text.with("waits-aside", &[("reason", reason.as_str().into())]));
    }
    if !asked.is_empty() {
        let days = days(state, asked);
        parts.push(
            text.with("waits-asked", &[("count", asked.len().into()), ("days", days.into())]),
        );
    }
    for (id, count) in
        [("waits-parked", parked), ("waits-problems", problems), ("waits-causes", causes)]
    {
        if *count > 0 {
            parts.push(text.with(id, &[("count", (*count).into())]));
        }
    }
    (!parts.is_empty()).then(|| parts.join(&format!(" {} ", text.sign("·"))))
}

/// The days on which questions were asked, each once.
fn days(state: &State, asked: &[Day]) -> String {
    let mut days: Vec<&Day> = asked.iter().collect();
    days.sort();
    days.dedup();
    let named = days.iter().take(DAYS).map(|day| state.text.day(&day.0, &state.now.today));
    let mut words = named.collect::<Vec<_>>().join(", ");
    if days.len() > DAYS {
        words.push('\u{2026}');
    }
    words
}
