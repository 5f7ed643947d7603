//! What is known of entries and of the client besides their words, a sentence each.

use super::Text;
use crate::method::{
    Card, Case, Cause, Day, Evidence, Fact, Jump, Kind, OursToo, Parked, ParkedState, Problem,
    Reach, Solution, SolutionState, Source,
};

impl Text {
    /// What is known of a fact: who told it, and whether it holds no problem.
    #[must_use]
    pub fn known_of_fact(&self, fact: &Fact) -> Vec<String> {
        let from = match fact.from {
            Source::Review => None,
            Source::Client => Some("show-from-client"),
            Source::Staff => Some("show-from-staff"),
            Source::Guess => Some("show-from-guess"),
        };
        let no_problem = fact.no_problem.then_some("show-no-problem");
        from.into_iter().chain(no_problem).map(|id| self.get(id)).collect()
    }

    /// What is known of a problem of a case: whether it is a strength, the goal it hinders or helps, why
    /// it was deferred.
    #[must_use]
    pub fn known_of_problem(&self, case: &Case, problem: &Problem) -> Vec<String> {
        let mut known = Vec::new();
        if problem.strength && case.is_strength(problem.id) {
            known.push(self.get("show-strength"));
        }
        if !problem.goal.is_empty() {
            let strength = case.is_strength(problem.id);
            let id = if strength { "show-helps" } else { "show-hinders" };
            known.push(self.with(id, &[("words", problem.goal.as_str().into())]));
        }
        if let Some(why) = &problem.deferred {
            known.push(self.with("show-deferred", &[("why", why.as_str().into())]));
        }
        known
    }

    /// When one went on early, and why.
    #[must_use]
    pub fn known_of_jump(&self, jump: &Jump) -> String {
        let values = [
            ("from", self.step(jump.from).into()),
            ("to", self.step(jump.to).into()),
            ("why", jump.why.as_str().into()),
        ];
        self.with(if jump.why.is_empty() { "show-jump" } else { "show-jump-why" }, &values)
    }

    /// When a parked thought was said and what became of it.
    #[must_use]
    pub fn known_of_parked(&self, parked: &Parked) -> String {
        let said = ("said", self.step(parked.said_at).into());
        let step = ("step", self.step(parked.for_step).into());
        match &parked.state {
            ParkedState::Waiting => self.with("show-parked-waiting", &[said, step]),
            ParkedState::Used => self.with("show-parked-used", &[said, step]),
            ParkedState::OtherCase(id) => {
                self.with("show-parked-moved", &[said, ("id", id.0.as_str().into())])
            }
            ParkedState::Dropped(why) => {
                self.with("show-parked-dropped", &[said, ("why", why.as_str().into())])
            }
        }
    }

    /// What the card tells of the client and the case. `day` words its date.
    #[must_use]
    pub fn known_of_client(&self, card: &Card, day: impl Fn(&Day) -> String) -> Vec<String> {
        let said = |id: &str, words: &str| {
            (!words.is_empty()).then(|| self.with(id, &[("words", words.into())]))
        };
        let ours_too = card.ours_too.as_ref().map(|ours_too| match ours_too {
            OursToo::Yes => self.get("show-ours-too"),
            OursToo::No => self.get("show-ours-not"),
            OursToo::ToCheck(None) => self.get("show-ours-to-check"),
            OursToo::ToCheck(Some(by)) => {
                self.with("show-ours-to-check-by", &[("day", day(by).into())])
            }
        });
        [
            said("show-card-kind", &card.kind),
            said("show-card-surroundings", &card.surroundings),
            said("show-card-task", &card.task),
            said("show-card-goal", &card.goal),
            said("show-card-group", &card.group),
            said("show-card-touchpoints", &card.touchpoints.join(", ")),
            card.routine.then(|| self.get("show-card-routine")),
            ours_too,
        ]
        .into_iter()
        .flatten()
        .collect()
    }

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
