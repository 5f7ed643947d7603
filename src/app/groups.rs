//! What the workspace says for all its cases, and the client groups on their way to the disk.

use std::collections::HashMap;

use super::query::fold;
use super::state::State;
use crate::method::{ClientGroup, same_name};
use crate::store::{Profile, Said};

/// What `razbor.ron` says, and how it stands with the disk.
#[derive(Debug, Default)]
pub struct Groups {
    /// What the file says, as it was read or written last.
    pub profile: Profile,
    /// How many groups were sent to the disk and are not known to be there yet.
    pub under_way: usize,
    /// Why the last one is not on the disk.
    pub failure: Option<String>,
    /// Groups that were taken out, the latest last, so that they can come back.
    pub deleted: Vec<ClientGroup>,
}

/// A group in the list of all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grouped {
    /// Its nickname.
    pub name: String,
    /// Whether the workspace knows it; else it stands on cards alone.
    pub known: bool,
    /// How many cases name it.
    pub cases: usize,
    /// The first line of its portrait, or what kind of client the newest card tells of.
    pub portrait: String,
}

/// What the cards of all cases say, the newest first; of the open case what it says now.
pub fn cards(state: &State) -> impl Iterator<Item = Said> + '_ {
    let open = state.bench.as_deref();
    let path = open.map(|bench| bench.path.as_path());
    let cases = state.shelf.rows.iter().filter_map(|row| row.read.as_deref().ok());
    let others = cases.filter(move |case| path != Some(case.path.as_path()));
    let own = open.map(|bench| Said::of(&bench.case));
    own.into_iter().chain(others.map(|case| case.said.clone()))
}

/// All groups with the number of their cases: those of the workspace in its order, then those that
/// only cards name.
#[must_use]
pub fn grouped(state: &State) -> Vec<Grouped> {
    let known = state.groups.profile.groups.iter().filter(|group| !group.name.is_empty());
    let mut rows: Vec<Grouped> = known
        .map(|group| Grouped {
            name: group.name.clone(),
            known: true,
            cases: 0,
            portrait: group.portrait.0.first().cloned().unwrap_or_default(),
        })
        .collect();
    // Cards say the same few nicknames over and over.
    let mut places: HashMap<String, usize> = HashMap::new();
    for said in cards(state).filter(|said| !said.group.trim().is_empty()) {
        let place = *places.entry(fold(said.group.trim())).or_insert_with(|| {
            let group = state.groups.profile.group(&said.group);
            let name = group.map_or(said.group.as_str(), |group| group.name.as_str());
            let known = rows.iter().position(|row| same_name(&row.name, name));
            known.unwrap_or_else(|| {
                let (name, portrait) = (said.group.trim().to_owned(), said.kind.clone());
                rows.push(Grouped { name, known: false, cases: 0, portrait });
                rows.len() - 1
            })
        });
        rows[place].cases += 1;
    }
    rows
}

/// The group of this nickname as it can be begun from the cards that name it: what kind of client
/// they tell of, and what these were fighting for.
#[must_use]
pub fn proposed(state: &State, name: &str) -> ClientGroup {
    let mut group = ClientGroup { name: name.trim().to_owned(), ..ClientGroup::default() };
    let named = || {
        let is_it = |said: &Said| !name.trim().is_empty() && same_name(&said.group, name);
        cards(state).filter(is_it)
    };
    let kinds = named().map(|said| said.kind);
    let goals = named().map(|said| said.goal).filter(|goal| !goal.trim().is_empty());
    let goals = goals.map(|goal| state.text.with("group-goal", &[("goal", goal.trim().into())]));
    for line in kinds.chain(goals.collect::<Vec<_>>()) {
        let new = !group.portrait.0.iter().any(|other| same_name(other, &line));
        if new && !line.trim().is_empty() && group.portrait.0.len() < LONGEST_PROPOSAL {
            group.portrait.0.push(line.trim().to_owned());
        }
    }
    group
}

/// A portrait of more lines is no portrait.
const LONGEST_PROPOSAL: usize = 12;
