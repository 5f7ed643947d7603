//! Applying what is noted on entries: answers, areas, plans, reasons.

use super::{Done, room_for, said};
use crate::method::list::with_list;
use crate::method::{
    Act, Case, Entry, EntryId, Evidence, Fact, Label, List, Plan, Question, QuestionState, Quote,
    Refusal, Source, clean, one_line,
};

/// Asks the client something about some words of the review.
pub(super) fn ask(case: &mut Case, at: usize, text: &str, about: &Quote) -> Done {
    let text = said(text)?;
    let about = Quote { words: said(&about.words)?, nth: about.nth };
    room_for(case, 1)?;
    let at = at.min(case.questions.len());
    let id = case.take_id();
    let question = Question { id, text, about: Some(about), ..Question::default() };
    case.questions.insert(at, question);
    Ok((Act::Added(Label { list: List::Questions, number: at + 1 }), vec![id]))
}

/// Notes how far a question has come; each line of an answer is a fact that the client told.
pub(super) fn question(case: &mut Case, id: EntryId, mut state: QuestionState) -> Done {
    let place = place_in(case, List::Questions, id)?;
    if let QuestionState::Answered(_, words) = &mut state {
        *words = clean(words).text;
    }
    let before = answer(&case.questions[place].state);
    let now = answer(&state);
    case.questions[place].state = state;
    tell_facts(case, &before, &now)?;
    Ok((Act::QuestionNoted(Label { list: List::Questions, number: place + 1 }), vec![id]))
}

/// The lines of an answer that say something.
fn answer(state: &QuestionState) -> Vec<String> {
    let QuestionState::Answered(_, words) = state else { return Vec::new() };
    words.lines().map(one_line).filter(|line| !line.is_empty()).collect()
}

/// Rewords the facts of an answer as that was reworded, and adds those that are new.
fn tell_facts(case: &mut Case, before: &[String], now: &[String]) -> Result<(), Refusal> {
    for (line, text) in now.iter().enumerate() {
        if case.facts.iter().any(|fact| fact.text == *text) {
            continue;
        }
        let told = |fact: &Fact| {
            fact.from == Source::Client && before.get(line).is_some_and(|was| *was == fact.text)
        };
        match case.facts.iter().position(told) {
            Some(place) => case.facts[place].text.clone_from(text),
            None => {
                room_for(case, 1)?;
                let id = case.take_id();
                let fact = Fact { id, text: text.clone(), from: Source::Client, no_problem: false };
                case.facts.push(fact);
            }
        }
    }
    Ok(())
}

/// Notes that nothing in a fact hindered the client, or takes that back.
pub(super) fn toggle_no_problem(case: &mut Case, id: EntryId) -> Done {
    let place = place_in(case, List::Facts, id)?;
    let fact = &mut case.facts[place];
    fact.no_problem = !fact.no_problem;
    let label = Label { list: List::Facts, number: place + 1 };
    let act = if fact.no_problem { Act::NoProblem(label) } else { Act::ProblemAgain(label) };
    Ok((act, vec![id]))
}

/// Notes whether a problem is a strength, and which goal it hinders.
pub(super) fn problem(case: &mut Case, id: EntryId, strength: bool, goal: &str) -> Done {
    let place = place_in(case, List::Problems, id)?;
    let (problem, goal) = (&mut case.problems[place], one_line(goal));
    if (problem.strength, &problem.goal) == (strength, &goal) {
        return Err(Refusal::NothingToDo);
    }
    (problem.strength, problem.goal) = (strength, goal);
    Ok((Act::Noted(Label { list: List::Problems, number: place + 1 }), vec![id]))
}

/// Notes the area of a cause, and how sure it is.
pub(super) fn cause(case: &mut Case, id: EntryId, area: &str, evidence: Evidence) -> Done {
    let place = place_in(case, List::Causes, id)?;
    let (cause, area) = (&mut case.causes[place], one_line(area));
    if (&cause.area, cause.evidence) == (&area, evidence) {
        return Err(Refusal::NothingToDo);
    }
    (cause.area, cause.evidence) = (area, evidence);
    Ok((Act::Noted(Label { list: List::Causes, number: place + 1 }), vec![id]))
}

/// Notes how a solution is to be done.
pub(super) fn solution(case: &mut Case, id: EntryId, mut plan: Plan) -> Done {
    let place = place_in(case, List::Solutions, id)?;
    plan.lines_mut().for_each(|text| *text = one_line(text));
    let solution = &mut case.solutions[place];
    if Plan::of(solution) == plan {
        return Err(Refusal::NothingToDo);
    }
    let Plan { kind, reach, department, due, check } = plan;
    (solution.kind, solution.reach, solution.due) = (kind, reach, due);
    (solution.department, solution.check) = (department, check);
    Ok((Act::Noted(Label { list: List::Solutions, number: place + 1 }), vec![id]))
}

/// Leaves a problem without an answer for now, for a reason, or takes it up again.
pub(super) fn defer(case: &mut Case, id: EntryId, reason: Option<&str>) -> Done {
    let place = place_in(case, List::Problems, id)?;
    let reason = reason.map(said).transpose()?;
    if case.problems[place].deferred == reason {
        return Err(Refusal::NothingToDo);
    }
    let label = Label { list: List::Problems, number: place + 1 };
    let act = if reason.is_some() { Act::Deferred(label) } else { Act::NotDeferred(label) };
    case.problems[place].deferred = reason;
    Ok((act, vec![id]))
}

/// Lets a remark on an entry be, or lets it be made again.
pub(super) fn toggle_accepted(case: &mut Case, id: EntryId, remark: &str) -> Done {
    let remark = said(remark)?;
    let (list, place) = case.find(id).ok_or(Refusal::NoSuchEntry)?;
    let label = Label { list, number: place + 1 };
    let act = with_list!(case, list, mut entries => {
        let accepted = entries[place].accepted_mut().ok_or(Refusal::OtherNature)?;
        match accepted.iter().position(|other| *other == remark) {
            Some(at) => {
                accepted.remove(at);
                Act::RemarkedAgain(label)
            }
            None => {
                accepted.push(remark);
                Act::Accepted(label)
            }
        }
    });
    Ok((act, vec![id]))
}

/// Where an entry stands in the list that it has to be in.
fn place_in(case: &Case, list: List, id: EntryId) -> Result<usize, Refusal> {
    match case.find(id) {
        Some((of, place)) if of == list => Ok(place),
        Some(_) => Err(Refusal::OtherNature),
        None => Err(Refusal::NoSuchEntry),
    }
}
