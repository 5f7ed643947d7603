//! Unsaved text of a case whose file went on without it.

use super::Turn;
use crate::app::bench::Bench;
use crate::app::msg::{Effect, Field, Spot};
use crate::method::{Case, List, QuestionState, one_line};

/// What becomes of such a text.
enum Fate {
    /// The case has it, or nothing was typed: it goes.
    Superseded,
    /// Its place is as it was when it was begun, or it is new: it is gone on with.
    GoesOn(Field),
    /// Its place says something else by now, which stands.
    Aside,
}

impl Turn<'_> {
    /// Goes on with a field of a file that was changed since it was kept, by another program or by
    /// razbor itself: it never replaces what it did not know of.
    pub(super) fn take_up_beside(&mut self, field: Field) {
        let Some(bench) = self.bench() else { return };
        match fate(bench, field) {
            Fate::Superseded => self.forget_if_idle(),
            Fate::GoesOn(field) => self.take_up_field(field),
            Fate::Aside => {
                bench.disk.kept = false;
                let id = bench.case.id.clone();
                self.effects.push(Effect::PutAside(id));
                self.toast("toast-kept-older");
            }
        }
    }
}

fn fate(bench: &Bench, field: Field) -> Fate {
    let now = said_there(&bench.case, &field.place);
    let same = |lines: &Option<Vec<String>>| lines.as_ref().is_some_and(|it| *it == field.lines);
    if same(&now) || same(&field.before) {
        return Fate::Superseded;
    }
    match &field.place {
        Spot::New(..) | Spot::Under(..) => {
            let (list, at) = match &field.place {
                Spot::New(list, at, _) => (*list, *at),
                Spot::Under(_, at) => (List::Causes, *at),
                _ => return Fate::Aside,
            };
            let there = bench.case.id_at(list, at).and_then(|id| bench.case.text_of(id));
            let typed = one_line(&field.lines.join(" "));
            if there == Some(&typed) { Fate::Superseded } else { Fate::GoesOn(field) }
        }
        Spot::Neutral if now != field.before => added(bench, field),
        // What it was the wording of is gone: the words come back on their own.
        Spot::Entry(_) | Spot::Answer(_) if now.is_none() => Fate::GoesOn(field),
        _ if now == field.before => Fate::GoesOn(field),
        _ => Fate::Aside,
    }
}

/// To a neutral text that is another by now only those lines are added that were new then.
fn added(bench: &Bench, field: Field) -> Fate {
    let mut lines = bench.neutral.lines().to_vec();
    let before = field.before.unwrap_or_default();
    let known = |line: &String| line.trim().is_empty() || before.contains(line);
    let new = field.lines.into_iter().filter(|line| !known(line) && !lines.contains(line));
    let new: Vec<String> = new.collect();
    if new.is_empty() {
        return Fate::Superseded;
    }
    lines.extend(new);
    lines.retain(|line| !line.trim().is_empty());
    let line = lines.len().saturating_sub(1);
    Fate::GoesOn(Field { place: Spot::Neutral, lines, line, byte: usize::MAX, before: None })
}

/// What a case says in a place where one can type; nothing where the text is new.
pub(super) fn said_there(case: &Case, place: &Spot) -> Option<Vec<String>> {
    match place {
        Spot::Neutral => Some(case.facts.iter().map(|fact| fact.text.clone()).collect()),
        Spot::Review => Some(case.review.text.0.clone()),
        Spot::Entry(id) => case.text_of(*id).map(|text| vec![text.to_owned()]),
        Spot::Answer(id) => case.question(*id).map(|question| match &question.state {
            QuestionState::Answered(_, words) => vec![words.clone()],
            _ => vec![String::new()],
        }),
        Spot::New(..)
        | Spot::Under(..)
        | Spot::Reason
        | Spot::HomeTitle
        | Spot::HomeReason
        | Spot::NewReview(_)
        | Spot::Jot(_) => None,
    }
}
