//! The tour: seven short cards over a sample, one for each step, and how to begin.

use std::path::PathBuf;

use crate::app::bench::{Access, Bench};
use crate::app::pane::Pane;
use crate::method::{Case, Step};

/// The tour. Its bench is its own: nothing that a person does reaches it, and nothing of it is
/// written anywhere.
#[derive(Debug)]
pub struct Tour {
    /// The sample, as one sees it while working.
    pub bench: Bench,
    /// The card, counted from 0; the last one tells how to begin.
    pub card: usize,
}

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
}
