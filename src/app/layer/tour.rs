//! The tour: seven short cards over a sample, one for each step, and how to begin.

use std::path::PathBuf;

use crate::app::bench::{Access, Bench};
use crate::app::geometry::{Area, Geometry, Size};
use crate::app::layout::wrap;
use crate::app::pane::Pane;
use crate::method::{Case, Step};
use crate::text::Text;

/// The tour. Its bench is its own: nothing that a person does reaches it, and nothing of it is
/// written anywhere.
#[derive(Debug)]
pub struct Tour {
    /// The sample, as one sees it while working.
    pub bench: Bench,
    /// The card, counted from 0; the last one tells how to begin.
    pub card: usize,
}

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

impl Tour {
    /// The tour over a case, at its first card.
    #[must_use]
    pub fn new(case: Case) -> Self {
        let mut tour = Self { bench: Bench::new(case, PathBuf::new(), Access::Sample), card: 0 };
        tour.show();
        tour
    }

    /// The step of the card; none on the last one.
    #[must_use]
    pub fn step(&self) -> Option<Step> {
        Step::from_number(self.card + 1)
    }

    /// Goes on or back; answers whether there was a card to go to.
    pub fn go(&mut self, forward: bool) -> bool {
        let to = if forward { Some(self.card + 1) } else { self.card.checked_sub(1) };
        let Some(to) = to.filter(|to| *to <= Step::ALL.len()) else { return false };
        self.card = to;
        self.show();
        true
    }

    /// Stands at the step of the card, with its pane in hand.
    fn show(&mut self) {
        let step = self.step().unwrap_or(Step::Solutions);
        self.bench.case.steps.at = step;
        self.bench.turn_to(Pane::of_step(step));
    }

    /// The card where it hides the least of the pane it tells of: below a pane in the upper half, above one
    /// in the lower.
    #[must_use]
    pub fn card(&self, text: &Text, size: Size, geometry: &Geometry) -> TourCard {
        let all = size.area();
        let room = Area { h: all.h.saturating_sub(1), ..all };
        let w = room.w.min(WIDEST);
        let rows = |words: &str| -> Vec<String> {
            let line = |line: &str| -> Vec<String> {
                let rows = wrap(line, w.saturating_sub(4)).into_iter();
                rows.map(|row| line[row.start..row.end].to_owned()).collect()
            };
            words.lines().flat_map(line).collect()
        };
        let question = self.step().map(|step| rows(&text.step_question(step))).unwrap_or_default();
        let words = rows(&text.get(words(self.step())));
        let title = match self.step() {
            Some(step) => {
                let values = [("number", step.number().into()), ("step", text.step(step).into())];
                text.with("tour-title", &values)
            }
            None => text.get("tour-end-title"),
        };
        let h = u16::try_from(question.len() + words.len() + 2).unwrap_or(u16::MAX).min(room.h);
        let pane = geometry.placed(self.bench.focus).map_or(room, |placed| placed.outer);
        let (above, below) = (pane.y, room.h.saturating_sub(pane.y + pane.h));
        let y = if self.step().is_none() {
            (room.h - h) / 2
        } else if above > below && above >= h {
            above - h
        } else {
            room.h - h
        };
        TourCard { outer: Area { x: (room.w - w) / 2, y, w, h }, title, question, words }
    }
}

/// The words of a card.
fn words(step: Option<Step>) -> &'static str {
    match step {
        Some(Step::Find) => "tour-find",
        Some(Step::Select) => "tour-select",
        Some(Step::Clarify) => "tour-clarify",
        Some(Step::Neutral) => "tour-neutral",
        Some(Step::Problems) => "tour-problems",
        Some(Step::Causes) => "tour-causes",
        Some(Step::Solutions) => "tour-solutions",
        None => "tour-end",
    }
}
