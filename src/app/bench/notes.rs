//! What is known of an entry, in a few words below its wording.

use super::Bench;
use crate::app::layout::glance;
use crate::method::{EntryId, Evidence, Kind, List, QuestionState, Reach, Step};
use crate::text::Text;

/// How much of what is known has room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Room {
    /// All of it, and at the last step what is missing of a solution.
    Ample,
    /// All of it.
    Enough,
    /// That of the entry in hand.
    Scant,
    /// None but how far questions have come.
    None,
}

impl Room {
    /// The next that asks for less.
    pub(super) fn less(self) -> Self {
        match self {
            Self::Ample => Self::Enough,
            Self::Enough => Self::Scant,
            Self::Scant | Self::None => Self::None,
        }
    }
}

/// A list narrower or lower than this shows wordings alone.
const LEAST: (u16, usize) = (24, 10);

/// The most that may be shown in a list of this width and height.
pub(super) fn room(width: u16, height: usize) -> Room {
    if width < LEAST.0 || height < LEAST.1 { Room::None } else { Room::Ample }
}

/// What is known of an entry, if anything is.
#[must_use]
pub fn known(bench: &Bench, text: &Text, list: List, id: EntryId) -> Option<String> {
    note(bench, text, list, id, Room::Enough)
}

/// What is known of an entry, if there is room for it and something to be told.
pub(super) fn note(
    bench: &Bench,
    text: &Text,
    list: List,
    id: EntryId,
    room: Room,
) -> Option<String> {
    let in_hand = bench.in_hand(list) == Some(id);
    let shown = match room {
        Room::Ample | Room::Enough => true,
        Room::Scant => in_hand,
        Room::None => false,
    };
    let parts = match list {
        List::Questions => return question(bench, text, id),
        _ if !shown => return None,
        List::Facts => Vec::new(),
        List::Problems => problem(bench, text, id),
        List::Causes => cause(bench, text, id),
        List::Solutions => solution(bench, text, id, room == Room::Ample),
    };
    parts.into_iter().reduce(|first, more| {
        text.with("note-tags", &[("first", first.into()), ("more", more.into())])
    })
}

fn problem(bench: &Bench, text: &Text, id: EntryId) -> Vec<String> {
    let Some(problem) = bench.case.problem(id) else { return Vec::new() };
    let strength = problem.strength && bench.case.is_strength(id);
    let strength = strength.then(|| text.get("tag-strength"));
    let id = if bench.case.is_strength(id) { "tag-helps" } else { "tag-hinders" };
    let goal = said(text, id, "words", &problem.goal);
    let why = problem.deferred.as_deref().unwrap_or("");
    let deferred = said(text, "tag-deferred", "why", why);
    [deferred, strength, goal].into_iter().flatten().collect()
}

fn cause(bench: &Bench, text: &Text, id: EntryId) -> Vec<String> {
    let Some(cause) = bench.case.cause(id) else { return Vec::new() };
    let area = (!cause.area.is_empty()).then(|| cause.area.clone());
    let evidence = match cause.evidence {
        Evidence::Known => None,
        Evidence::Guess => Some(text.get("tag-guess")),
        Evidence::ToCheck => Some(text.get("tag-to-check")),
    };
    area.into_iter().chain(evidence).collect()
}

fn solution(bench: &Bench, text: &Text, id: EntryId, with_gaps: bool) -> Vec<String> {
    let Some(solution) = bench.case.solution(id) else { return Vec::new() };
    let kind = solution.kind.map(|kind| match kind {
        Kind::Fix => "tag-fix",
        Kind::Wow => "tag-wow",
        Kind::PlanB => "tag-plan-b",
    });
    let reach = solution.reach.map(|reach| match reach {
        Reach::Systemic => "tag-systemic",
        Reach::Point => "tag-point",
    });
    let mut parts: Vec<String> = kind.into_iter().chain(reach).map(|id| text.get(id)).collect();
    if !solution.department.is_empty() {
        parts.push(solution.department.clone());
    }
    if let Some(due) = &solution.due {
        let day = text.day_in_year(due, &bench.case.changed);
        let by = text.with("tag-due", &[("day", day.into())]);
        // A day is not broken at the end of a row.
        parts.push(if text.is_ascii() { by } else { by.replace(' ', "\u{a0}") });
    }
    if with_gaps && bench.case.steps.at == Step::Solutions {
        let gaps = [
            (solution.department.is_empty(), "tag-no-department"),
            (solution.due.is_none(), "tag-no-due"),
            (solution.check.is_empty(), "tag-no-check"),
        ];
        parts.extend(gaps.into_iter().filter(|(gap, _)| *gap).map(|(_, id)| text.get(id)));
    }
    parts
}

fn said(text: &Text, id: &str, name: &str, words: &str) -> Option<String> {
    (!words.is_empty()).then(|| text.with(id, &[(name, words.into())]))
}

/// How far a question has come, in words.
fn question(bench: &Bench, text: &Text, id: EntryId) -> Option<String> {
    let question = bench.case.question(id)?;
    let about = question.about.as_ref().and_then(|about| {
        let words = glance(&about.words, 40, text.sign("\u{2026}"));
        said(text, "question-about", "words", &words)
    });
    let state = match &question.state {
        QuestionState::ToAsk => text.get("question-to-ask"),
        QuestionState::Asked(day) => text.with("question-asked", &[("day", text.date(day).into())]),
        QuestionState::Answered(_, words) => {
            text.with("question-answered", &[("words", words.clone().into())])
        }
        QuestionState::Silent(day) => {
            text.with("question-silent", &[("day", text.date(day).into())])
        }
    };
    Some(match about {
        Some(about) => text.with("note-tags", &[("first", state.into()), ("more", about.into())]),
        None => state,
    })
}
