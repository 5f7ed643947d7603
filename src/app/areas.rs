//! The areas of a business: questions that help where no cause comes to mind.

use super::query::fold;
use super::state::State;

/// An area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Area {
    /// Its name, as it is noted on a cause.
    pub name: String,
    /// What it asks.
    pub question: String,
}

/// The messages of the areas that razbor knows by itself.
const BUILT_IN: [(&str, &str); 8] = [
    ("area-information", "area-information-question"),
    ("area-place", "area-place-question"),
    ("area-contacts", "area-contacts-question"),
    ("area-procedure", "area-procedure-question"),
    ("area-skills", "area-skills-question"),
    ("area-powers", "area-powers-question"),
    ("area-equipment", "area-equipment-question"),
    ("area-rules", "area-rules-question"),
];

/// The areas in the order in which they are asked about: those of the workspace where it names some.
#[must_use]
pub fn areas(state: &State) -> Vec<Area> {
    let get = |id: &str| state.text.get(id);
    let built_in =
        BUILT_IN.map(|(name, question)| Area { name: get(name), question: get(question) });
    let own = &state.groups.profile.areas;
    if own.is_empty() {
        return built_in.to_vec();
    }
    // A name that razbor knows keeps its question.
    let known = |name: &str| built_in.iter().find(|area| fold(&area.name) == fold(name));
    let question =
        |name: &str| known(name).map_or_else(|| get("area-question"), |area| area.question.clone());
    own.iter().map(|name| Area { name: name.clone(), question: question(name) }).collect()
}
