//! What is noted on a problem, a cause or a solution, as a form.

use super::field::Field;
use super::{Choice, FieldId, Form};
use crate::method::{
    Case, Cause, Edit, EntryId, Evidence, Kind, List, Plan, Problem, Reach, Solution, Tone,
};

/// What a solution may do for the touchpoint, in the order in which it is offered.
const KINDS: [Option<Kind>; 4] = [None, Some(Kind::Fix), Some(Kind::Wow), Some(Kind::PlanB)];

/// How far a solution may reach.
const REACHES: [Option<Reach>; 3] = [None, Some(Reach::Systemic), Some(Reach::Point)];

/// How sure a cause may be.
const EVIDENCE: [Evidence; 3] = [Evidence::Known, Evidence::Guess, Evidence::ToCheck];

/// The fields of an entry; none for one of which nothing can be noted.
pub(super) fn fields(case: &Case, id: EntryId) -> Option<Vec<Field>> {
    match case.find(id)?.0 {
        List::Problems => case.problem(id).map(|of| problem(case, of)),
        List::Causes => case.cause(id).map(cause),
        List::Solutions => case.solution(id).map(solution),
        List::Questions | List::Facts => None,
    }
}

/// The edits that put the form of an entry into the case.
pub(super) fn edits(form: &Form, case: &Case, id: EntryId) -> Vec<Edit> {
    match case.find(id) {
        Some((List::Problems, _)) => problem_edits(form, case, id),
        Some((List::Causes, _)) => cause_edits(form, case, id),
        Some((List::Solutions, _)) => solution_edits(form, case, id),
        _ => Vec::new(),
    }
}

/// The fields of a problem; whether it is a strength is asked only where there are both.
fn problem(case: &Case, problem: &Problem) -> Vec<Field> {
    let signs = ["sign-problem", "sign-strength"].map(Choice::Message);
    let sign = Field::chosen(FieldId::Sign, usize::from(problem.strength), signs.to_vec());
    let goal = Field::written(FieldId::Hinders, &problem.goal);
    let deferred = Field::written(FieldId::Deferred, problem.deferred.as_deref().unwrap_or(""));
    let sign = (case.review.tone == Tone::Mixed).then_some(sign);
    sign.into_iter().chain([goal, deferred]).collect()
}

/// The fields of a cause.
fn cause(cause: &Cause) -> Vec<Field> {
    let evidence = ["evidence-known", "evidence-guess", "evidence-to-check"].map(Choice::Message);
    vec![
        Field::written(FieldId::Area, &cause.area),
        Field::chosen(FieldId::Evidence, place(&EVIDENCE, &cause.evidence), evidence.to_vec()),
    ]
}

/// The fields of a solution.
fn solution(solution: &Solution) -> Vec<Field> {
    let kinds = ["note-none", "kind-fix", "kind-wow", "kind-plan-b"].map(Choice::Message);
    let reaches = ["note-none", "reach-systemic", "reach-point"].map(Choice::Message);
    vec![
        Field::chosen(FieldId::SolutionKind, place(&KINDS, &solution.kind), kinds.to_vec()),
        Field::chosen(FieldId::Reach, place(&REACHES, &solution.reach), reaches.to_vec()),
        Field::written(FieldId::Department, &solution.department),
        Field::written(FieldId::Due, solution.due.as_ref().map_or("", |day| &day.0)),
        Field::written(FieldId::Check, &solution.check),
    ]
}

fn place<T: PartialEq>(all: &[T], one: &T) -> usize {
    all.iter().position(|other| other == one).unwrap_or(0)
}

fn problem_edits(form: &Form, case: &Case, id: EntryId) -> Vec<Edit> {
    let Some(problem) = case.problem(id) else { return Vec::new() };
    let mut edits = Vec::new();
    let strength = if form.shown().contains(&FieldId::Sign) {
        form.choice(FieldId::Sign) == 1
    } else {
        problem.strength
    };
    let goal = form.text(FieldId::Hinders);
    if (strength, &goal) != (problem.strength, &problem.goal) {
        edits.push(Edit::NoteProblem { id, strength, goal });
    }
    let reason = Some(form.text(FieldId::Deferred)).filter(|reason| !reason.is_empty());
    if reason != problem.deferred {
        edits.push(Edit::Defer { id, reason });
    }
    edits
}

fn cause_edits(form: &Form, case: &Case, id: EntryId) -> Vec<Edit> {
    let Some(cause) = case.cause(id) else { return Vec::new() };
    let area = form.text(FieldId::Area);
    let evidence = EVIDENCE.get(form.choice(FieldId::Evidence)).copied().unwrap_or_default();
    if (&area, evidence) == (&cause.area, cause.evidence) {
        return Vec::new();
    }
    vec![Edit::NoteCause { id, area, evidence }]
}

fn solution_edits(form: &Form, case: &Case, id: EntryId) -> Vec<Edit> {
    let Some(solution) = case.solution(id) else { return Vec::new() };
    let plan = Plan {
        kind: KINDS.get(form.choice(FieldId::SolutionKind)).copied().flatten(),
        reach: REACHES.get(form.choice(FieldId::Reach)).copied().flatten(),
        department: form.text(FieldId::Department),
        due: form.day_or_words(FieldId::Due),
        check: form.text(FieldId::Check),
    };
    if plan == Plan::of(solution) {
        return Vec::new();
    }
    vec![Edit::NoteSolution { id, plan: Box::new(plan) }]
}
