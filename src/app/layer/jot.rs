//! A line jotted down over whatever is open, which goes on afterwards as it was: a thought for another
//! step, why one is dropped, why one went on early, a question about words of the review.

use serde::{Deserialize, Serialize};

use crate::app::prose::{Motion, Prose};
use crate::method::{EntryId, Quote, Step};

/// A line that is jotted down.
#[derive(Debug)]
pub struct Jot {
    /// The line.
    pub line: Prose,
    /// What it is about.
    pub about: Jotted,
    /// The line as it was at first.
    was: String,
}

/// What a line is about that is jotted down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Jotted {
    /// A new thought for this step.
    Thought(Step),
    /// Another wording of a parked thought.
    Wording(EntryId),
    /// Why a parked thought is dropped.
    Drop(EntryId),
    /// Why one went on early.
    Jump,
    /// A question to the client about these words of the review.
    Question(Quote),
}

/// The steps for which a thought can wait: those with a list, in the order of the method.
pub const STEPS: [Step; 5] =
    [Step::Clarify, Step::Neutral, Step::Problems, Step::Causes, Step::Solutions];

/// The step beside one of those for which a thought can wait, around the ends.
#[must_use]
pub fn step_beside(step: Step, forward: bool) -> Step {
    let count = STEPS.len();
    let at = STEPS.iter().position(|of| *of == step);
    let next = at.map_or(0, |at| (at + if forward { 1 } else { count - 1 }) % count);
    STEPS[next]
}

impl Jot {
    /// A line with the cursor at its end.
    #[must_use]
    pub fn new(about: Jotted, text: &str) -> Self {
        let mut line = Prose::line(text);
        line.go(Motion::TextEnd);
        Self { line, about, was: text.to_owned() }
    }

    /// A thought, said at a step: mostly it is a solution that comes too early; at the step of the
    /// solutions it is a problem that was not seen before.
    #[must_use]
    pub fn thought(at: Step) -> Self {
        let step = if at == Step::Solutions { Step::Problems } else { Step::Solutions };
        Self::new(Jotted::Thought(step), "")
    }

    /// Whether what was called off in it goes on in a line about that: a thought wherever it is said,
    /// a question whatever words it is about.
    #[must_use]
    pub fn goes_on_in(&self, about: &Jotted) -> bool {
        match (&self.about, about) {
            (Jotted::Thought(_), Jotted::Thought(_))
            | (Jotted::Question(_), Jotted::Question(_)) => true,
            (own, other) => own == other,
        }
    }

    /// Whether anything was typed that would be lost.
    #[must_use]
    pub fn has_news(&self) -> bool {
        let text = self.line.text();
        !text.trim().is_empty() && text != self.was
    }

    /// Means the thought for the next step, or for the one before; tells whether it is a thought.
    pub fn turn(&mut self, forward: bool) -> bool {
        let Jotted::Thought(step) = &mut self.about else { return false };
        *step = step_beside(*step, forward);
        true
    }
}
