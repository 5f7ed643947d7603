//! One's own beside the expert's, a step at a time.

use crate::app::practice::Expert;
use crate::method::Step;

/// A comparison.
#[derive(Debug)]
pub struct Compare {
    /// What the expert made of the review.
    pub expert: Expert,
    /// The last step that is open.
    pub last: Step,
    /// The step that is compared.
    pub step: Step,
    /// What is in hand: the note of the step first, then the rows.
    pub cursor: usize,
    /// The first row of the screen in view.
    pub top: usize,
}

impl Compare {
    /// The comparison of a step, at its beginning.
    #[must_use]
    pub fn new(expert: Expert, step: Step) -> Self {
        Self { expert, last: step, step, cursor: 0, top: 0 }
    }

    /// Turns to the step beside this one, as far as they are open.
    pub fn turn(&mut self, forward: bool) {
        let beside = if forward { self.step.next() } else { self.step.previous() };
        if let Some(step) = beside.filter(|step| (Step::Select..=self.last).contains(step)) {
            (self.step, self.cursor, self.top) = (step, 0, 0);
        }
    }
}
