//! What the lists and the neutral text say besides their words: areas that are asked about, lines
//! that no problem rests on.

use crate::app::areas::areas;
use crate::app::bench::{Access, Bench, Work};
use crate::app::command::Command;
use crate::app::hints::key_of;
use crate::app::pane::Pane;
use crate::app::state::State;
use crate::method::{List, Source, Step};
use crate::text::Text;

/// What stands below the causes in hand: the area that is asked about, or that one may ask.
#[must_use]
pub fn area_prompt(state: &State, bench: &Bench, list: List) -> Option<String> {
    if list != List::Causes || bench.access != Access::Full {
        return None;
    }
    let text = &state.text;
    if let Some(area) = bench.asked_area.and_then(|at| areas(state).get(at).cloned()) {
        let values = [("area", area.name.into()), ("question", area.question.into())];
        return Some(text.with("area-prompt", &values));
    }
    let key = key_of(state, Command::NextArea);
    let at_causes = bench.case.steps.at == Step::Causes && matches!(bench.work, Work::Idle);
    (at_causes && !key.is_empty()).then(|| text.with("areas-head", &[("key", key.into())]))
}

/// The lines of the neutral text that wait for a problem, while problems are what one works at.
#[must_use]
pub fn lines_without_problem(bench: &Bench) -> Vec<usize> {
    if bench.case.steps.at < Step::Problems || matches!(bench.work, Work::Page { .. }) {
        return Vec::new();
    }
    let waiting = bench.case.unanswered(List::Facts);
    let facts = bench.case.facts.iter().enumerate();
    facts.filter(|(_, fact)| waiting.contains(&fact.id)).map(|(line, _)| line).collect()
}

/// The line of the neutral text in hand, where one goes from line to line in it.
#[must_use]
pub fn line_in_hand(bench: &Bench) -> Option<usize> {
    let by_lines = bench.case.steps.at >= Step::Problems && bench.focus == Pane::Neutral;
    (by_lines && matches!(bench.work, Work::Idle)).then(|| bench.neutral.cursor().line)
}

/// Lines of the neutral text that the review does not tell, with who told them, the longest wording
/// first.
#[must_use]
pub fn told_by_others(text: &Text, bench: &Bench) -> Vec<(usize, Vec<String>)> {
    let lines = bench.case.facts.iter().zip(bench.neutral.lines()).enumerate();
    let others = lines.filter_map(|(line, (fact, words))| {
        let ids: &[&str] = match fact.from {
            Source::Review => return None,
            Source::Client => &["fact-from-client", "fact-from-client-short"],
            Source::Staff => &["fact-from-staff", "fact-from-staff-short"],
            Source::Guess => &["fact-from-guess"],
        };
        // While the text is written its lines are not yet those of the case.
        (fact.text == *words).then(|| (line, ids.iter().map(|id| text.get(id)).collect()))
    });
    others.collect()
}
