//! What was said before and may be meant again: offered behind the cursor while one types.
//!
//! An offer is never in the way: it is taken by → or Enter at the end of a word that is not whole yet,
//! and typing goes on otherwise.

use std::collections::HashSet;

use super::areas::areas;
use super::physical::Layout;
use super::prose::Prose;
use super::query::{Query, fold};
use super::state::State;
use crate::method::Case;
use crate::store::Said;

/// What is being written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Topic {
    /// What kind of client it is.
    Kind,
    /// In what surroundings.
    Surroundings,
    /// What task was stated.
    Task,
    /// What the client is really fighting for.
    Goal,
    /// Which goal of the client a problem hinders.
    Hinders,
    /// The area of a cause.
    Area,
    /// The client group.
    Group,
    /// Touchpoints, with commas between them.
    Touchpoints,
    /// The department of a solution.
    Department,
    /// Where a review came from.
    Source,
    /// The place a review is about.
    Place,
}

/// So many different values are looked through at most.
const MOST: usize = 2000;

/// What is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// What was said before.
    pub words: String,
    /// What is missing behind the cursor; none where all that was typed is replaced.
    pub rest: Option<String>,
    /// Whether the word at the cursor is not whole yet, so that Enter takes the offer.
    pub begun: bool,
}

/// Everything that was said before on a topic, each once: what the workspace names first, then what
/// the open case says elsewhere, then what the others say, the newest first.
#[must_use]
pub fn said_before(state: &State, topic: Topic) -> Vec<String> {
    let profile = &state.groups.profile;
    if topic == Topic::Area {
        return areas(state).into_iter().map(|area| area.name).collect();
    }
    let named: Vec<&str> = match topic {
        Topic::Group => profile.groups.iter().map(|group| group.name.as_str()).collect(),
        Topic::Touchpoints => profile.touchpoints.iter().map(String::as_str).collect(),
        Topic::Department => profile.departments.iter().map(String::as_str).collect(),
        _ => Vec::new(),
    };
    let bench = state.bench.as_deref();
    let own = bench.map(|bench| elsewhere_in(&bench.case, topic)).unwrap_or_default();
    let open = bench.map(|bench| bench.path.as_path());
    let cases = state.shelf.rows.iter().filter_map(|row| row.read.as_deref().ok());
    let others = cases.filter(|case| open != Some(case.path.as_path()));
    let told = others.flat_map(|case| match topic {
        Topic::Source => vec![case.source.as_str()],
        Topic::Place => vec![case.place.as_str()],
        topic => of_said(&case.said, topic),
    });
    let mut seen = HashSet::new();
    named
        .into_iter()
        .chain(own)
        .chain(told)
        .filter(|words| !words.trim().is_empty() && seen.insert(fold(words.trim())))
        .take(MOST)
        .map(str::to_owned)
        .collect()
}

/// What a case says on a topic in more than one place: the goal of its card comes before the goals of
/// its problems.
fn elsewhere_in(case: &Case, topic: Topic) -> Vec<&str> {
    match topic {
        Topic::Hinders => {
            let problems = case.problems.iter().map(|problem| problem.goal.as_str());
            std::iter::once(case.card.goal.as_str()).chain(problems).collect()
        }
        Topic::Department => {
            case.solutions.iter().map(|solution| solution.department.as_str()).collect()
        }
        _ => Vec::new(),
    }
}

fn of_said(said: &Said, topic: Topic) -> Vec<&str> {
    match topic {
        Topic::Kind => vec![&said.kind],
        Topic::Surroundings => vec![&said.surroundings],
        Topic::Task => vec![&said.task],
        Topic::Goal => vec![&said.goal],
        Topic::Group => vec![&said.group],
        Topic::Touchpoints => said.touchpoints.iter().map(String::as_str).collect(),
        Topic::Department => said.departments.iter().map(String::as_str).collect(),
        Topic::Hinders | Topic::Area | Topic::Source | Topic::Place => Vec::new(),
    }
}

/// What is offered for what is written in a field so far, with the cursor at its end.
#[must_use]
pub fn offer(topic: Topic, prose: &Prose, before: &[String], layout: Layout) -> Option<Offer> {
    let line = prose.lines().first()?;
    if prose.cursor().byte != line.len() || prose.selection().is_some() {
        return None;
    }
    let typed = part_at_the_end(topic, line);
    let others = &line[..line.len() - typed.len()];
    if let Some(words) = unasked(topic, typed, before) {
        return Some(Offer { words: words.clone(), rest: None, begun: false });
    }
    let taken = |words: &str| {
        topic == Topic::Touchpoints
            && others.split(',').any(|other| fold(other.trim()) == fold(words.trim()))
    };
    let free = before.iter().map(String::as_str).filter(|words| !taken(words));
    best(typed.trim_start(), free, layout)
}

/// What is offered before a word is typed: the client's goal, and an area; once one of the areas stands
/// there, the next of them.
fn unasked<'a>(topic: Topic, typed: &str, before: &'a [String]) -> Option<&'a String> {
    let typed = fold(typed.trim());
    let at = before.iter().position(|words| fold(words) == typed);
    match topic {
        Topic::Hinders | Topic::Area if typed.is_empty() => before.first(),
        Topic::Area if before.len() > 1 => at.map(|at| &before[(at + 1) % before.len()]),
        _ => None,
    }
}

/// What of a field an offer takes the place of: of several values the last.
#[must_use]
pub fn part_at_the_end(topic: Topic, line: &str) -> &str {
    match topic {
        Topic::Touchpoints => line.rsplit(',').next().unwrap_or(line).trim_start(),
        _ => line,
    }
}

/// The first value that begins with what was typed; without one, the first that has it elsewhere at
/// the beginning of a word, or in the other layout. What was said before in full needs no offer.
fn best<'a>(
    typed: &str,
    before: impl Iterator<Item = &'a str> + Clone,
    layout: Layout,
) -> Option<Offer> {
    let plain = fold(typed);
    let whole = plain.trim_end();
    if whole.is_empty() || before.clone().any(|words| fold(words.trim()) == whole) {
        return None;
    }
    let begins = |words: &&str| fold(words).starts_with(&plain);
    let query = Query::phrase(typed, layout);
    if let Some(words) = before.clone().find(begins) {
        let end = query.ranges(words).first().map_or(words.len(), |range| range.end);
        let rest = words[end..].to_owned();
        let begun = is_inside_a_word(typed, &rest);
        return Some(Offer { words: words.to_owned(), rest: Some(rest), begun });
    }
    // One letter begins some word of almost everything.
    if whole.chars().count() < 2 {
        return None;
    }
    before.into_iter().find_map(|words| {
        let at_a_word =
            |range: &std::ops::Range<usize>| !words[..range.start].ends_with(char::is_alphanumeric);
        let range = query.ranges(words).into_iter().find(at_a_word)?;
        let begun = is_inside_a_word(typed, &words[range.end..])
            || !plain.starts_with(fold(&words[range.clone()]).trim_end());
        Some(Offer { words: words.to_owned(), rest: None, begun })
    })
}

fn is_inside_a_word(typed: &str, rest: &str) -> bool {
    typed.ends_with(char::is_alphanumeric) && rest.starts_with(char::is_alphanumeric)
}
