//! A card of the tour.

use super::{count, rows_of};
use crate::app::geometry::Area;
use crate::app::layer::Tour;
use crate::app::state::State;
use crate::method::Step;

/// A card with its words broken into rows, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TourCard {
    /// With its frame.
    pub outer: Area,
    /// The title.
    pub title: String,
    /// What the step asks; empty on the last card.
    pub question: Vec<String>,
    /// The words.
    pub words: Vec<String>,
}

/// Cards are never wider than this, in cells.
const WIDEST: u16 = 76;

/// The card where it hides the least of the pane it tells of: below a pane in the upper half, above one
/// in the lower.
#[must_use]
pub fn tour(state: &State, tour: &Tour) -> TourCard {
    let (text, all) = (&state.text, state.size.area());
    let room = Area { h: all.h.saturating_sub(1), ..all };
    // On a narrow screen nothing stands beside a card that could be read.
    let w = if room.w < WIDEST + 20 { room.w } else { WIDEST };
    let rows = |words: &str| -> Vec<String> {
        words.lines().flat_map(|line| rows_of(line, w.saturating_sub(4))).collect()
    };
    let mut question = tour.step().map(|step| rows(&text.step_question(step))).unwrap_or_default();
    let words = rows(&text.get(words(tour.step(), state.bench.is_some())));
    let title = match tour.step() {
        Some(step) => {
            let values = [("number", step.number().into()), ("step", text.step(step).into())];
            text.with("tour-title", &values)
        }
        None if state.bench.is_some() => text.get("tour-end-in-a-case-title"),
        None => text.get("tour-end-title"),
    };
    let pane = state.geometry.placed(tour.bench.focus).map_or(room, |placed| placed.outer);
    let (above, below) = (pane.y, room.h.saturating_sub(pane.y + pane.h));
    let place = |rows: usize| {
        let h = count(rows + 2).min(room.h);
        let y = if tour.step().is_none() {
            (room.h - h) / 2
        } else if above > below && above >= h {
            above - h
        } else {
            room.h - h
        };
        (y, h)
    };
    // Close below the question of the header it is not asked again.
    if w == room.w && place(words.len()).0 >= state.geometry.question.bottom() {
        question.clear();
    }
    let (y, h) = place(question.len() + words.len());
    TourCard { outer: Area { x: (room.w - w) / 2, y, w, h }, title, question, words }
}

/// The words of a card. In a case no review can be begun, so there the last one leads back.
fn words(step: Option<Step>, in_a_case: bool) -> &'static str {
    match step {
        Some(Step::Find) => "tour-find",
        Some(Step::Select) => "tour-select",
        Some(Step::Clarify) => "tour-clarify",
        Some(Step::Neutral) => "tour-neutral",
        Some(Step::Problems) => "tour-problems",
        Some(Step::Causes) => "tour-causes",
        Some(Step::Solutions) => "tour-solutions",
        None if in_a_case => "tour-end-in-a-case",
        None => "tour-end",
    }
}
