//! What is to be checked, as a list to take along; and lines of the neutral text that hold no problem.

use super::Turn;
use crate::app::state::State;
use crate::method::{Edit, Evidence, OursToo, Whose};

impl Turn<'_> {
    /// Copies all that is to be checked.
    pub(super) fn copy_checks(&mut self) {
        let checks = checks(self.state);
        if checks.is_empty() {
            return self.toast("toast-nothing-to-check");
        }
        let count = checks.len();
        self.put_on_clipboard("toast-copied", checks.join("\n"));
        self.toast_with("toast-checks-copied", &[("count", count.into())]);
    }

    /// Marks that the line in hand holds no problem, or takes that back.
    pub(super) fn no_problem(&mut self) {
        let Some(bench) = self.bench() else { return };
        let line = bench.neutral.cursor().line;
        let Some(id) = bench.case.facts.get(line).map(|fact| fact.id) else { return };
        if self.edit(Edit::ToggleNoProblem(id)).is_some() {
            self.tell_done();
        }
    }
}

/// All that is to be checked, a line each: causes, and of a competitor's case whether it is so with
/// us too.
#[must_use]
pub fn checks(state: &State) -> Vec<String> {
    let Some(bench) = state.bench.as_deref() else { return Vec::new() };
    let (case, text) = (&bench.case, &state.text);
    let causes = case.causes.iter().filter(|cause| cause.evidence == Evidence::ToCheck);
    let causes = causes.map(|cause| {
        let label = case.label(cause.id).map(|label| text.label(label)).unwrap_or_default();
        format!("{label} {}", cause.text)
    });
    let competitor = matches!(case.review.whose, Whose::Competitor(_));
    let ours = match case.card.ours_too.as_ref().filter(|_| competitor) {
        Some(OursToo::ToCheck(None)) => Some(text.get("checks-ours")),
        Some(OursToo::ToCheck(Some(day))) => {
            Some(text.with("checks-ours-by", &[("day", text.date(day).into())]))
        }
        Some(OursToo::Yes | OursToo::No) | None => None,
    };
    causes.chain(ours).collect()
}
