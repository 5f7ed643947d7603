//! What is known of causes and solutions besides their words, a sentence each.

use super::Text;
use crate::method::{Case, Cause, Day, Evidence, Kind, Reach, Solution, SolutionState};

impl Text {
    /// What is known of a cause of a case: what it stands under, its area, how sure it is.
    #[must_use]
    pub fn known_of_cause(&self, case: &Case, cause: &Cause) -> Vec<String> {
        let mut known = Vec::new();
        if let Some(over) = cause.under.and_then(|over| case.label(over)) {
            known.push(self.with("show-under", &[("label", self.label(over).into())]));
        }
        if !cause.area.is_empty() {
            known.push(self.with("show-area", &[("words", cause.area.as_str().into())]));
        }
        match cause.evidence {
            Evidence::Known => {}
            Evidence::Guess => known.push(self.get("show-guess")),
            Evidence::ToCheck => known.push(self.get("show-to-check")),
        }
        known
    }

    /// What is known of a solution: its kind and reach, who does it by when, how one will know, how
    /// far it has come. `day` words its date.
    #[must_use]
    pub fn known_of_solution(
        &self,
        solution: &Solution,
        day: impl Fn(&Day) -> String,
    ) -> Vec<String> {
        let kind = solution.kind.map(|kind| match kind {
            Kind::Fix => "show-fix",
            Kind::Wow => "show-wow",
            Kind::PlanB => "show-plan-b",
        });
        let reach = solution.reach.map(|reach| match reach {
            Reach::Systemic => "show-systemic",
            Reach::Point => "show-point",
        });
        let state = match solution.state {
            SolutionState::New => None,
            SolutionState::InWork => Some("show-in-work"),
            SolutionState::Done => Some("show-done"),
            SolutionState::Works => Some("show-works"),
            SolutionState::Failed => Some("show-failed"),
        };
        let get = |id: Option<&str>| id.map(|id| self.get(id));
        let said = |id: &str, words: &str| {
            (!words.is_empty()).then(|| self.with(id, &[("words", words.into())]))
        };
        let due =
            solution.due.as_ref().map(|due| self.with("show-due", &[("day", day(due).into())]));
        let department = said("show-department", &solution.department);
        let check = said("show-check", &solution.check);
        [get(kind), get(reach), department, due, check, get(state)].into_iter().flatten().collect()
    }
}
