//! The choice of another case for a parked thought.

use super::cells;
use super::layers::{sheet, top, uncovered};
use crate::app::geometry::Area;
use crate::app::layer::{Layer, OtherCase};
use crate::app::query::Query;
use crate::app::shelf::Shelved;
use crate::app::state::State;
use crate::method::CaseState;
use crate::store::codec::Access as Readable;

/// The cases to which a thought can move: open ones that can be changed, without the one in hand.
#[must_use]
pub fn other_cases(state: &State) -> Vec<&Shelved> {
    let choice = state.layers.iter().rev().find_map(|layer| match layer {
        Layer::OtherCase(choice) => Some(choice),
        _ => None,
    });
    let query = choice.map(|choice| other_query(state, choice)).unwrap_or_default();
    let finder = query.finder();
    let here = state.bench.as_deref().map(|bench| &bench.path);
    let is_other = |row: &&Shelved| {
        let open = row.read.as_ref().is_ok_and(|summary| {
            summary.state == CaseState::Open && matches!(summary.access, Readable::Full)
        });
        open && Some(&row.path) != here && row.is_found(&finder)
    };
    state.shelf.rows.iter().filter(is_other).collect()
}

/// What is looked for among them.
#[must_use]
pub fn other_query(state: &State, choice: &OtherCase) -> Query {
    Query::words(&choice.query.text(), state.keymap.layout())
}

/// Where the choice of another case stands.
#[derive(Debug, Clone, Copy)]
pub struct OtherCaseSheet {
    /// The box.
    pub outer: Area,
    /// The label before the words that are looked for.
    pub label: Area,
    /// Those words.
    pub field: Area,
    /// The cases.
    pub body: Area,
    /// The first case in view.
    pub top: usize,
}

/// Where everything of the choice stands.
#[must_use]
pub fn other_case(state: &State, choice: &OtherCase) -> OtherCaseSheet {
    let outer = sheet(state.size, 84, (state.size.h * 2 / 3).max(12));
    let inner = outer.inside(2, 1);
    let label_w = cells(&state.text.get("home-looking"));
    let head = inner.row(0);
    let label = Area { w: label_w.min(head.w), ..head };
    let x = label.right() + 1;
    let field = Area { x, w: head.right().saturating_sub(x), ..head };
    let body = uncovered(state, inner.below(if inner.h >= 6 { 2 } else { 1 }));
    OtherCaseSheet { outer, label, field, body, top: top(choice.cursor, body) }
}

/// The title of a case and the day when it was changed last.
#[must_use]
pub fn other_case_words(state: &State, case: &Shelved) -> (String, String) {
    let day = case.read.as_ref().ok().map(|of| state.text.day_of(&of.changed, &state.now.today));
    (case.title(&state.text), day.unwrap_or_default())
}
