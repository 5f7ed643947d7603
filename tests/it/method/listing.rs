//! How a scenario shows a case: every entry with its label and links, steps, what undo would name.

use std::fmt::Write as _;

use razbor::method::{
    Act, Card, Case, CaseState, EntryId, Evidence, History, Label, List, ParkedState, Plan,
    QuestionState, Source, Steps, Tone, Whose,
};

/// The letters of the lists, in their order: questions, facts, problems, causes, solutions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Letters(pub [char; 5]);

pub const RUSSIAN: Letters = Letters(['В', 'Ф', 'П', 'К', 'Р']);
pub const ENGLISH: Letters = Letters(['Q', 'F', 'P', 'C', 'S']);

impl Letters {
    pub fn label(self, label: Label) -> String {
        let place = List::ALL.iter().position(|list| *list == label.list).expect("one of all");
        format!("{}{}", self.0[place], label.number)
    }

    pub fn labels(self, labels: &[Label]) -> String {
        labels.iter().map(|label| self.label(*label)).collect::<Vec<_>>().join(" ")
    }

    /// Labels of entries; one that leads to nothing shows as its number.
    pub fn ids(self, case: &Case, ids: &[EntryId]) -> String {
        let word = |id: &EntryId| match case.label(*id) {
            Some(label) => self.label(label),
            None => format!("nothing({})", id.0),
        };
        if ids.is_empty() { "-".into() } else { ids.iter().map(word).collect::<Vec<_>>().join(" ") }
    }

    pub fn act(self, act: &Act) -> String {
        match act {
            Act::TakenUp
            | Act::CardWritten
            | Act::JumpExplained
            | Act::Parked
            | Act::ParkedMended
            | Act::ParkedSettled
            | Act::Retitled
            | Act::Details
            | Act::ReviewMended
            | Act::Finished
            | Act::State
            | Act::NeutralWritten
            | Act::NeutralBegun => format!("{act:?}"),
            Act::LeftOut(words) => format!("LeftOut {words}"),
            Act::NotLeftOut(words) => format!("NotLeftOut {words}"),
            Act::Restored(at) => format!("Restored {}", at.0),
            Act::Went(step) => format!("Went {step:?}"),
            Act::NotNeeded(step) => format!("NotNeeded {step:?}"),
            Act::NeededAgain(step) => format!("NeededAgain {step:?}"),
            Act::AddedMany(list, count) => format!("AddedMany {count} {list:?}"),
            Act::Added(label) => format!("Added {}", self.label(*label)),
            Act::Reworded(label) => format!("Reworded {}", self.label(*label)),
            Act::Split(label) => format!("Split {}", self.label(*label)),
            Act::Noted(label) => format!("Noted {}", self.label(*label)),
            Act::Deferred(label) => format!("Deferred {}", self.label(*label)),
            Act::NotDeferred(label) => format!("NotDeferred {}", self.label(*label)),
            Act::Accepted(label) => format!("Accepted {}", self.label(*label)),
            Act::RemarkedAgain(label) => format!("RemarkedAgain {}", self.label(*label)),
            Act::NoProblem(label) => format!("NoProblem {}", self.label(*label)),
            Act::ProblemAgain(label) => format!("ProblemAgain {}", self.label(*label)),
            Act::Nested(label) => format!("Nested {}", self.label(*label)),
            Act::BrokenDown(label, count) => format!("BrokenDown {} {count}", self.label(*label)),
            Act::ParkedUsed(label) => format!("ParkedUsed {}", self.label(*label)),
            Act::Linked(label) => format!("Linked {}", self.label(*label)),
            Act::QuestionNoted(label) => format!("QuestionNoted {}", self.label(*label)),
            Act::Merged(labels) => format!("Merged {}", self.labels(labels)),
            Act::Moved(labels) => format!("Moved {}", self.labels(labels)),
            Act::Deleted(labels) => format!("Deleted {}", self.labels(labels)),
            Act::Recast(labels, to) => format!("Recast {} to {to:?}", self.labels(labels)),
        }
    }
}

/// The whole case; parts that hold nothing or stand at their beginning are left out.
pub fn listing(case: &Case, history: &History, letters: Letters) -> String {
    let mut out = String::new();
    head(case, &mut out);
    for list in List::ALL {
        for id in case.ids(list) {
            let text = case.text_of(id).expect("listed");
            let _ = write!(out, "{} {text}", letters.ids(case, &[id]));
            notes(case, id, letters, &mut out);
            if !case.parents_of(id).is_empty() {
                let _ = write!(out, " <- {}", letters.ids(case, case.parents_of(id)));
            }
            out.push('\n');
        }
    }
    for parked in &case.parked {
        let _ = write!(out, "parked {}", parked.text);
        let _ = write!(out, " [{:?}, for {:?}", parked.said_at, parked.for_step);
        let _ = match &parked.state {
            ParkedState::Waiting => Ok(()),
            ParkedState::Used => write!(out, ", used"),
            ParkedState::OtherCase(id) => write!(out, ", to case {}", id.0),
            ParkedState::Dropped(why) => write!(out, ", dropped: {why}"),
        };
        out.push_str("]\n");
    }
    let (mut before, mut after) = (history.clone(), history.clone());
    if let Some(act) = before.undo(&mut case.clone()) {
        let _ = writeln!(out, "undo: {}", letters.act(&act));
    }
    if let Some(act) = after.redo(&mut case.clone()) {
        let _ = writeln!(out, "redo: {}", letters.act(&act));
    }
    out
}

fn head(case: &Case, out: &mut String) {
    if !case.title.is_empty() {
        let _ = writeln!(out, "title: {}", case.title);
    }
    match &case.state {
        CaseState::Open => {}
        CaseState::Finished => out.push_str("state: finished\n"),
        CaseState::SetAside(reason) => {
            let _ = writeln!(out, "state: set aside, {reason}");
        }
    }
    let review = &case.review;
    for line in &review.text.0 {
        let _ = writeln!(out, "review| {line}");
    }
    let rating = review.origin.rating.map(|rating| rating.to_string()).unwrap_or_default();
    let whose = match &review.whose {
        Whose::Ours => "",
        Whose::Competitor(name) => name,
    };
    for (name, value) in [
        ("source", review.origin.source.as_str()),
        ("author", &review.origin.author),
        ("rating", &rating),
        ("competitor", whose),
        ("selected", &review.selected),
    ] {
        if !value.is_empty() {
            let _ = writeln!(out, "{name}: {value}");
        }
    }
    if review.tone != Tone::Complaint {
        let _ = writeln!(out, "tone: {:?}", review.tone);
    }
    if case.card != Card::default() {
        let _ = writeln!(out, "card: {:?}", case.card);
    }
    for jump in &case.steps.jumps {
        let _ = writeln!(out, "early: {:?} to {:?} {}", jump.from, jump.to, jump.why);
    }
    if case.steps != Steps::found() {
        let _ = write!(out, "steps: at {:?}; done {:?}", case.steps.at, case.steps.done);
        if !case.steps.not_needed.is_empty() {
            let _ = write!(out, "; not needed {:?}", case.steps.not_needed);
        }
        out.push('\n');
    }
}

/// What an entry has besides wording and links, in brackets.
fn notes(case: &Case, id: EntryId, letters: Letters, out: &mut String) {
    if let Some(question) = case.question(id) {
        let _ = match &question.state {
            QuestionState::ToAsk => Ok(()),
            QuestionState::Asked(day) => write!(out, " [asked {}]", day.0),
            QuestionState::Answered(day, words) => write!(out, " [answered {}: {words}]", day.0),
            QuestionState::Silent(day) => write!(out, " [silent {}]", day.0),
        };
    }
    if let Some(fact) = case.fact(id)
        && fact.from != Source::Review
    {
        let _ = write!(out, " [from {:?}]", fact.from);
    }
    if case.fact(id).is_some_and(|fact| fact.no_problem) {
        out.push_str(" [no problem]");
    }
    if let Some(about) = case.question(id).and_then(|question| question.about.as_ref()) {
        let _ = write!(out, " [about {}]", about.words);
    }
    if let Some(problem) = case.problem(id) {
        out.push_str(if problem.strength { " [strength]" } else { "" });
        if !problem.goal.is_empty() {
            let _ = write!(out, " [hinders {}]", problem.goal);
        }
        if let Some(why) = &problem.deferred {
            let _ = write!(out, " [deferred: {why}]");
        }
    }
    if let Some(cause) = case.cause(id) {
        if let Some(over) = cause.under {
            let _ = write!(out, " [under {}]", letters.ids(case, &[over]));
        }
        if (&*cause.area, cause.evidence) != ("", Evidence::Known) {
            let _ = write!(out, " [area {} {:?}]", cause.area, cause.evidence);
        }
    }
    if let Some(plan) = case.solution(id).map(Plan::of)
        && plan != Plan::default()
    {
        let _ = write!(out, " [{plan:?}]");
    }
    let accepted = case.problem(id).map(|problem| &problem.accepted);
    let accepted = accepted.or_else(|| case.cause(id).map(|cause| &cause.accepted));
    for code in accepted.into_iter().flatten() {
        let _ = write!(out, " [accepted {code}]");
    }
}
