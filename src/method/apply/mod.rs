//! Applying an edit to a case: the one place where a case changes.

mod entries;
mod neutral;
mod notes;
mod parked;
mod why;

pub(super) use why::order;

use super::clean::clean_lines;
use super::list::with_list;
use super::repair::repair;
use super::{
    Act, Card, Case, CaseState, Edit, Entry, EntryId, Jump, Label, Lines, Patch, Refusal, Stamp,
    Step, StepState, one_line,
};

/// The name of what was done and the entries that were made or changed, or why nothing was done.
type Done = Result<(Act, Vec<EntryId>), Refusal>;

/// Applies an edit and answers with its name and the entries it made or changed, in order.
///
/// # Errors
/// A [`Refusal`]; the case is then to be thrown away or was not touched: callers apply to a copy
/// (as [`History`](super::History) does).
pub fn apply(case: &mut Case, edit: Edit) -> Done {
    let done = change(case, edit)?;
    order(case);
    Ok(done)
}

fn change(case: &mut Case, edit: Edit) -> Done {
    match edit {
        Edit::Retitle(title) => {
            let title = said(&title)?;
            case.title = title;
            Ok((Act::Retitled, Vec::new()))
        }
        Edit::Details { origin, tone, whose, selected } => {
            case.review.origin = origin;
            case.review.tone = tone;
            case.review.whose = whose;
            case.review.selected = selected;
            case.review.lines_mut().for_each(|text| *text = one_line(text));
            Ok((Act::Details, Vec::new()))
        }
        Edit::MendReview(lines) => {
            case.review.text = Lines(clean_lines(&lines).0);
            Ok((Act::ReviewMended, Vec::new()))
        }
        Edit::WriteCard(card) => write_card(case, *card),
        Edit::Go(step) => go(case, step),
        Edit::GoEarly(step, when) => go_early(case, step, when),
        Edit::ExplainJump(why) => explain_jump(case, &why),
        Edit::ToggleNeeded(step) => {
            if case.steps.state(step) == StepState::NotNeeded {
                case.steps.set(step, StepState::Open);
                return Ok((Act::NeededAgain(step), Vec::new()));
            }
            case.steps.set(step, StepState::NotNeeded);
            if case.steps.at == step
                && let Some(next) = step.next()
            {
                case.steps.at = next;
            }
            Ok((Act::NotNeeded(step), Vec::new()))
        }
        Edit::Finish => {
            if case.state == CaseState::Finished {
                return Err(Refusal::NothingToDo);
            }
            if !case.open_problems().is_empty() {
                return Err(Refusal::OpenProblems);
            }
            case.state = CaseState::Finished;
            if case.steps.state(case.steps.at) == StepState::Open {
                case.steps.set(case.steps.at, StepState::Done);
            }
            Ok((Act::Finished, Vec::new()))
        }
        Edit::SetState(mut state) => {
            if let CaseState::SetAside(reason) = &mut state {
                *reason = one_line(reason);
            }
            if case.state == state {
                return Err(Refusal::NothingToDo);
            }
            case.state = state;
            Ok((Act::State, Vec::new()))
        }
        Edit::WriteNeutral(lines) => neutral::write(case, &lines),
        Edit::BeginNeutral(lines) => neutral::begin(case, &lines),
        Edit::ToggleLeftOut(quote) => neutral::toggle_left_out(case, &quote),
        Edit::ToggleNoProblem(id) => notes::toggle_no_problem(case, id),
        Edit::Add { list, at, texts, parents } => entries::add(case, list, at, &texts, &parents),
        Edit::Ask { at, text, about } => notes::ask(case, at, &text, &about),
        Edit::AddUnder { over, after, texts } => why::add_under(case, over, after, &texts),
        Edit::Reword { id, text } => {
            let text = said(&text)?;
            let (list, place) = case.find(id).ok_or(Refusal::NoSuchEntry)?;
            with_list!(case, list, mut entries => entries[place].set_text(text));
            Ok((Act::Reworded(Label { list, number: place + 1 }), vec![id]))
        }
        Edit::Split { id, parts } => entries::split(case, id, parts),
        Edit::Merge(ids) => entries::merge(case, &ids),
        Edit::Move { ids, to } => entries::shift(case, &ids, to),
        Edit::Recast { ids, to } => entries::recast(case, &ids, to),
        Edit::Delete(ids) => entries::delete(case, &ids),
        Edit::Relink { about, make, cut } => entries::relink(case, about, &make, &cut),
        Edit::Under { id, over } => why::put_under(case, id, over),
        Edit::NoteQuestion { id, state } => notes::question(case, id, state),
        Edit::NoteProblem { id, strength, goal } => notes::problem(case, id, strength, &goal),
        Edit::NoteCause { id, area, evidence } => notes::cause(case, id, &area, evidence),
        Edit::NoteSolution { id, plan } => notes::solution(case, id, *plan),
        Edit::Defer { id, reason } => notes::defer(case, id, reason.as_deref()),
        Edit::ToggleAccepted { id, remark } => notes::toggle_accepted(case, id, &remark),
        Edit::Park { text, for_step, when } => parked::park(case, &text, for_step, when),
        Edit::Receive(parked) => parked::receive(case, *parked),
        Edit::MendParked { id, text, for_step } => parked::mend(case, id, &text, for_step),
        Edit::SettleParked { id, state } => parked::settle(case, id, state),
        Edit::UseParked { id, at, parents } => parked::take(case, id, at, &parents),
        Edit::Restore(version, at) => restore(case, *version, at),
    }
}

/// Takes everything from an earlier version but what makes the case this one; no number that was
/// ever given is given again.
fn restore(case: &mut Case, version: Case, at: Stamp) -> Done {
    let mut restored = Case {
        schema: case.schema,
        id: case.id.clone(),
        created: case.created.clone(),
        changed: case.changed.clone(),
        next: case.next.max(version.next),
        ..version
    };
    repair(&mut restored);
    if Patch::between(case, &restored).is_empty() {
        return Err(Refusal::NothingToDo);
    }
    *case = restored;
    Ok((Act::Restored(at), Vec::new()))
}

/// The wording as one line, refused if there is none.
fn said(text: &str) -> Result<String, Refusal> {
    let line = one_line(text);
    if line.is_empty() { Err(Refusal::NothingSaid) } else { Ok(line) }
}

fn write_card(case: &mut Case, mut card: Card) -> Done {
    card.lines_mut().for_each(|text| *text = one_line(text));
    let mut seen = Vec::new();
    card.touchpoints.retain(|point| {
        let new = !point.is_empty() && !seen.contains(point);
        seen.push(point.clone());
        new
    });
    if case.card == card {
        return Err(Refusal::NothingToDo);
    }
    case.card = card;
    Ok((Act::CardWritten, Vec::new()))
}

fn go(case: &mut Case, step: Step) -> Done {
    let from = case.steps.at;
    if from == step {
        return Err(Refusal::NothingToDo);
    }
    if step > from && case.steps.state(from) == StepState::Open {
        case.steps.set(from, StepState::Done);
    }
    case.steps.at = step;
    Ok((Act::Went(step), Vec::new()))
}

fn go_early(case: &mut Case, step: Step, when: Stamp) -> Done {
    let from = case.steps.at;
    if step <= from {
        return Err(Refusal::NothingToDo);
    }
    let done = go(case, step)?;
    case.steps.jumps.push(Jump { from, to: step, when, why: String::new() });
    Ok(done)
}

fn explain_jump(case: &mut Case, why: &str) -> Done {
    let why = said(why)?;
    let jump = case.steps.jumps.last_mut().ok_or(Refusal::NothingToDo)?;
    if jump.why == why {
        return Err(Refusal::NothingToDo);
    }
    jump.why = why;
    Ok((Act::JumpExplained, Vec::new()))
}

fn room_for(case: &Case, count: usize) -> Result<(), Refusal> {
    let count = u32::try_from(count).map_err(|_| Refusal::TooManyEntries)?;
    case.next.checked_add(count).map(|_| ()).ok_or(Refusal::TooManyEntries)
}
