//! Setting right what a hand-edited case has wrong, and telling each thing that was.

use std::collections::HashSet;

use super::apply::order;
use super::clean::clean_lines;
use super::list::with_list;
use super::{
    Case, CaseState, Entry, EntryId, Label, Lines, List, ParkedState, QuestionState, Step,
    StepState, clean, one_line,
};

/// Something in a file that no case of ours would have; it was set right in memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flaw {
    /// Two entries had one number; the later one got a new one.
    DuplicateId(Label, u32),
    /// An entry had no number; it got one.
    NoId(Label),
    /// A link led to nothing, or to an entry of a wrong list; it was cut.
    DeadLink(Label, u32),
    /// A why-chain came back to itself; it was cut at this cause.
    Loop(Label),
    /// The number of the next entry was not above all numbers in use.
    NextTooLow(u32),
    /// A step stood both as done and as not needed; it counts as done.
    StepTwice(Step),
    /// An entry had no words.
    Empty(Label),
    /// Control characters were dropped, this many.
    Controls(usize),
}

/// Sets right what is wrong in a case that comes from outside and answers with what was.
///
/// A case that this program wrote has no flaws and is not changed.
pub fn repair(case: &mut Case) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    clean_texts(case, &mut flaws);
    number(case, &mut flaws);
    cut_dead_links(case, &mut flaws);
    cut_loops(case, &mut flaws);
    // Where a hand wrote a cause of a chain down is its own affair.
    order(case);
    for step in Step::ALL {
        if case.steps.done.contains(&step) && case.steps.not_needed.contains(&step) {
            case.steps.set(step, StepState::Done);
            flaws.push(Flaw::StepTwice(step));
        }
    }
    flaws
}

fn clean_texts(case: &mut Case, flaws: &mut Vec<Flaw>) {
    let mut dropped = 0;
    let mut line = |text: &mut String| {
        if text.chars().any(char::is_control) {
            dropped += clean(text).dropped;
            *text = one_line(text);
        }
    };
    line(&mut case.title);
    if let CaseState::SetAside(reason) = &mut case.state {
        line(reason);
    }
    case.review.lines_mut().for_each(&mut line);
    case.card.lines_mut().for_each(&mut line);
    case.steps.jumps.iter_mut().for_each(|jump| line(&mut jump.why));
    for problem in &mut case.problems {
        line(&mut problem.goal);
        problem.deferred.iter_mut().for_each(&mut line);
    }
    for cause in &mut case.causes {
        line(&mut cause.area);
    }
    for solution in &mut case.solutions {
        line(&mut solution.department);
        line(&mut solution.check);
    }
    for list in List::ALL {
        with_list!(case, list, mut entries => for entry in entries.iter_mut() {
            let mut text = entry.text().to_owned();
            line(&mut text);
            entry.set_text(text);
            entry.accepted_mut().into_iter().flatten().for_each(&mut line);
        });
    }
    for parked in &mut case.parked {
        line(&mut parked.text);
        if let ParkedState::Dropped(reason) = &mut parked.state {
            line(reason);
        }
    }
    for question in &mut case.questions {
        if let QuestionState::Answered(_, words) = &mut question.state {
            let cleaned = clean(words);
            dropped += cleaned.dropped;
            *words = cleaned.text;
        }
    }
    if case.review.text.0.iter().any(|l| l.chars().any(|c| c.is_control() && c != '\t')) {
        let (lines, count) = clean_lines(&case.review.text.0);
        dropped += count;
        case.review.text = Lines(lines);
    }
    if dropped > 0 {
        flaws.push(Flaw::Controls(dropped));
    }
    for list in List::ALL {
        with_list!(case, list, entries => for (place, entry) in entries.iter().enumerate() {
            if entry.text().trim().is_empty() {
                flaws.push(Flaw::Empty(Label { list, number: place + 1 }));
            }
        });
    }
}

fn number(case: &mut Case, flaws: &mut Vec<Flaw>) {
    let mut taken: HashSet<u32> = case.parked.iter().map(|parked| parked.id.0).collect();
    for list in List::ALL {
        taken.extend(case.ids(list).iter().map(|id| id.0));
    }
    let above = |taken: &HashSet<u32>| taken.iter().max().map_or(1, |id| id.saturating_add(1));
    if case.next < above(&taken) {
        flaws.push(Flaw::NextTooLow(case.next));
        case.next = above(&taken);
    }
    // Beyond the highest number the low ones that nobody has are given.
    let mut next = case.next;
    let mut free = || {
        while next == 0 || !taken.insert(next) {
            next = next.wrapping_add(1);
        }
        EntryId(next)
    };
    let mut seen = HashSet::from([EntryId(0)]);
    for list in List::ALL {
        with_list!(case, list, mut entries => for (place, entry) in entries.iter_mut().enumerate() {
            let (id, label) = (entry.id(), Label { list, number: place + 1 });
            if !seen.insert(id) {
                flaws.push(if id.0 == 0 { Flaw::NoId(label) } else { Flaw::DuplicateId(label, id.0) });
                entry.set_id(free());
            }
        });
    }
    for parked in &mut case.parked {
        if !seen.insert(parked.id) {
            parked.id = free();
        }
    }
    case.next = case.next.max(above(&taken));
}

fn cut_dead_links(case: &mut Case, flaws: &mut Vec<Flaw>) {
    for list in List::ALL {
        let Some(above) = list.parents() else { continue };
        let standing: HashSet<EntryId> = case.ids(above).into_iter().collect();
        with_list!(case, list, mut entries => for (place, entry) in entries.iter_mut().enumerate() {
            let label = Label { list, number: place + 1 };
            let Some(own) = entry.parents_mut() else { continue };
            let mut seen = HashSet::new();
            own.retain(|id| {
                let good = standing.contains(id);
                if !good {
                    flaws.push(Flaw::DeadLink(label, id.0));
                }
                good && seen.insert(*id)
            });
        });
    }
    let standing: HashSet<EntryId> = case.ids(List::Causes).into_iter().collect();
    for (place, cause) in case.causes.iter_mut().enumerate() {
        if let Some(over) = cause.under
            && !standing.contains(&over)
        {
            flaws.push(Flaw::DeadLink(Label { list: List::Causes, number: place + 1 }, over.0));
            cause.under = None;
        }
    }
}

/// Cuts every why-chain that comes back to itself, at the first cause of the loop.
pub(super) fn cut_loops(case: &mut Case, flaws: &mut Vec<Flaw>) {
    for place in 0..case.causes.len() {
        let start = case.causes[place].id;
        let mut seen = HashSet::new();
        let mut at = case.causes[place].under;
        while let Some(over) = at {
            if over == start {
                case.causes[place].under = None;
                flaws.push(Flaw::Loop(Label { list: List::Causes, number: place + 1 }));
                break;
            }
            if !seen.insert(over) {
                break;
            }
            at = case.cause(over).and_then(|cause| cause.under);
        }
    }
}
