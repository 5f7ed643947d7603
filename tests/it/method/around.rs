//! Edits of the scenario language around the chain: card, why-chains, notes, parking lot.

use razbor::method::{
    Card, CaseId, Day, Edit, EntryId, Evidence, Kind, OursToo, Parked, ParkedState, Plan, Quote,
    Reach, Stamp, Step,
};

use super::script::Stage;
use super::words::{Answer, number, step};

/// The moment of everything in a scenario.
fn moment() -> Stamp {
    Stamp("2026-11-21T10:02:11+03:00".into())
}

impl Stage {
    /// The edit of a line that speaks of what stands around the chain; `None` for any other.
    pub fn around(&self, verb: &str, rest: &str, block: &[String]) -> Answer<Option<Edit>> {
        let (first, more) = rest.split_once(' ').unwrap_or((rest, ""));
        Ok(Some(match verb {
            "card" => Edit::WriteCard(Box::new(self.card(rest)?)),
            "go-early" => Edit::GoEarly(step(rest)?, moment()),
            "why-early" => Edit::ExplainJump(rest.into()),
            "no-problem" => Edit::ToggleNoProblem(self.one(rest)?),
            "ask" => {
                let (words, text) = rest.split_once(" | ").ok_or("ask WORDS | QUESTION")?;
                let about = Quote { words: words.into(), nth: 0 };
                Edit::Ask { at: usize::MAX, text: text.into(), about }
            }
            "under" => {
                let over = if more == "-" { None } else { Some(self.one(more)?) };
                Edit::Under { id: self.one(first)?, over }
            }
            "break-down" => {
                let over = self.one(first)?;
                let after = if more.is_empty() { None } else { Some(self.one(more)?) };
                Edit::AddUnder { over, after, texts: block.to_vec() }
            }
            "defer" => {
                let reason = (!more.is_empty()).then(|| more.to_owned());
                Edit::Defer { id: self.one(first)?, reason }
            }
            "accept" => Edit::ToggleAccepted { id: self.one(first)?, remark: more.into() },
            "note" => self.note(self.one(first)?, more)?,
            "park" => Edit::Park { text: more.into(), for_step: step(first)?, when: moment() },
            "receive" => Edit::Receive(Box::new(Parked {
                text: more.into(),
                said_at: Step::Find,
                for_step: step(first)?,
                when: moment(),
                ..Parked::default()
            })),
            "mend-parked" => {
                let (to, text) = more.split_once(' ').ok_or("mend-parked 1 STEP TEXT")?;
                let (id, text) = (self.parked(first)?, text.into());
                Edit::MendParked { id, text, for_step: step(to)? }
            }
            "settle-parked" => {
                let state = match more.split_once(' ').unwrap_or((more, "")) {
                    ("waiting", _) => ParkedState::Waiting,
                    ("used", _) => ParkedState::Used,
                    ("other", id) => ParkedState::OtherCase(CaseId(id.into())),
                    ("dropped", why) => ParkedState::Dropped(why.into()),
                    _ => return Err("waiting, used, other CASE or dropped WHY".into()),
                };
                Edit::SettleParked { id: self.parked(first)?, state }
            }
            "use-parked" => {
                let parents = more.strip_prefix("-> ").unwrap_or_default();
                let (id, parents) = (self.parked(first)?, self.labels(parents)?);
                Edit::UseParked { id, at: usize::MAX, parents }
            }
            _ => return Ok(None),
        }))
    }

    /// The parked thought at a place counted from 1; a place beyond means one that is gone.
    fn parked(&self, place: &str) -> Answer<EntryId> {
        let place: usize = number(place)?;
        let parked = self.case.parked.get(place.wrapping_sub(1));
        Ok(parked.map_or(EntryId(u32::MAX), |parked| parked.id))
    }

    /// `card kind торопится; points касса, вход; routine`: what is not named stays as it is.
    fn card(&self, rest: &str) -> Answer<Card> {
        let mut card = self.case.card.clone();
        for part in rest.split(';') {
            let (name, value) = part.trim().split_once(' ').unwrap_or((part.trim(), ""));
            match name {
                "kind" => card.kind = value.into(),
                "surroundings" => card.surroundings = value.into(),
                "task" => card.task = value.into(),
                "goal" => card.goal = value.into(),
                "group" => card.group = value.into(),
                "points" => card.touchpoints = value.split(',').map(str::to_owned).collect(),
                "routine" => card.routine = true,
                "ours-too" => {
                    card.ours_too = Some(match value {
                        "yes" => OursToo::Yes,
                        "no" => OursToo::No,
                        "check" => OursToo::ToCheck(None),
                        day => OursToo::ToCheck(Some(Day(day.into()))),
                    });
                }
                _ => return Err(format!("nothing on the card is called {name}")),
            }
        }
        Ok(card)
    }

    /// `note П1 strength; goal TEXT`, `note К1 area TEXT; guess`, `note Р1 fix; point; department TEXT`.
    fn note(&self, id: EntryId, rest: &str) -> Answer<Edit> {
        let problem = self.case.problem(id);
        let (mut strength, mut goal) =
            problem.map(|problem| (problem.strength, problem.goal.clone())).unwrap_or_default();
        let cause = self.case.cause(id);
        let (mut area, mut evidence) =
            cause.map(|cause| (cause.area.clone(), cause.evidence)).unwrap_or_default();
        let solution = self.case.solution(id);
        let mut plan = solution.map(Plan::of).unwrap_or_default();
        for part in rest.split(';') {
            let (name, value) = part.trim().split_once(' ').unwrap_or((part.trim(), ""));
            match name {
                "strength" => strength = true,
                "no-strength" => strength = false,
                "goal" => goal = value.into(),
                "area" => area = value.into(),
                "known" => evidence = Evidence::Known,
                "guess" => evidence = Evidence::Guess,
                "to-check" => evidence = Evidence::ToCheck,
                "fix" => plan.kind = Some(Kind::Fix),
                "wow" => plan.kind = Some(Kind::Wow),
                "plan-b" => plan.kind = Some(Kind::PlanB),
                "systemic" => plan.reach = Some(Reach::Systemic),
                "point" => plan.reach = Some(Reach::Point),
                "department" => plan.department = value.into(),
                "due" => plan.due = Some(Day(value.into())),
                "check" => plan.check = value.into(),
                _ => return Err(format!("nothing to note is called {name}")),
            }
        }
        Ok(if problem.is_some() {
            Edit::NoteProblem { id, strength, goal }
        } else if solution.is_some() {
            Edit::NoteSolution { id, plan: Box::new(plan) }
        } else {
            Edit::NoteCause { id, area, evidence }
        })
    }
}
