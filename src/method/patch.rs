//! The difference between two states of a case, applicable in both directions.

use serde::{Deserialize, Serialize};

use super::splice::{Item, Splices};
use super::{
    Card, Case, CaseState, Cause, Fact, Origin, Parked, Problem, Question, Quote, Solution, Steps,
    Tone, Whose,
};

/// What changed between two states of one case, with both sides of every change.
///
/// The number of the next entry is not part of it: taking a change back must not free a number.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Patch {
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<Swap<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    state: Option<Swap<CaseState>>,
    #[serde(skip_serializing_if = "Splices::is_empty")]
    review: Splices<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    origin: Option<Box<Swap<Origin>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tone: Option<Swap<Tone>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    whose: Option<Swap<Whose>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    selected: Option<Swap<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    card: Option<Box<Swap<Card>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    steps: Option<Swap<Steps>>,
    #[serde(skip_serializing_if = "Splices::is_empty")]
    questions: Splices<Question>,
    #[serde(skip_serializing_if = "Splices::is_empty")]
    facts: Splices<Fact>,
    #[serde(skip_serializing_if = "Splices::is_empty")]
    left_out: Splices<Quote>,
    #[serde(skip_serializing_if = "Splices::is_empty")]
    problems: Splices<Problem>,
    #[serde(skip_serializing_if = "Splices::is_empty")]
    causes: Splices<Cause>,
    #[serde(skip_serializing_if = "Splices::is_empty")]
    solutions: Splices<Solution>,
    #[serde(skip_serializing_if = "Splices::is_empty")]
    parked: Splices<Parked>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Swap<T> {
    old: T,
    new: T,
}

impl<T: Clone + PartialEq> Swap<T> {
    fn between(old: &T, new: &T) -> Option<Self> {
        (old != new).then(|| Self { old: old.clone(), new: new.clone() })
    }
}

impl Patch {
    /// What leads from `old` to `new`.
    #[must_use]
    pub fn between(old: &Case, new: &Case) -> Self {
        Self {
            title: Swap::between(&old.title, &new.title),
            state: Swap::between(&old.state, &new.state),
            review: Splices::between(&old.review.text.0, &new.review.text.0),
            origin: Swap::between(&old.review.origin, &new.review.origin).map(Box::new),
            tone: Swap::between(&old.review.tone, &new.review.tone),
            whose: Swap::between(&old.review.whose, &new.review.whose),
            selected: Swap::between(&old.review.selected, &new.review.selected),
            card: Swap::between(&old.card, &new.card).map(Box::new),
            steps: Swap::between(&old.steps, &new.steps),
            questions: Splices::between(&old.questions, &new.questions),
            facts: Splices::between(&old.facts, &new.facts),
            left_out: Splices::between(&old.left_out, &new.left_out),
            problems: Splices::between(&old.problems, &new.problems),
            causes: Splices::between(&old.causes, &new.causes),
            solutions: Splices::between(&old.solutions, &new.solutions),
            parked: Splices::between(&old.parked, &new.parked),
        }
    }

    /// Whether nothing changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Takes the change back in a case that is in its new state.
    pub fn undo(&self, case: &mut Case) {
        self.put(case, false);
    }

    /// Does the change in a case that is in its old state.
    pub fn redo(&self, case: &mut Case) {
        self.put(case, true);
    }

    fn put(&self, case: &mut Case, forward: bool) {
        fn swap<T: Clone>(change: Option<&Swap<T>>, value: &mut T, forward: bool) {
            if let Some(change) = change {
                value.clone_from(if forward { &change.new } else { &change.old });
            }
        }
        fn splice<T: Item>(change: &Splices<T>, items: &mut Vec<T>, forward: bool) {
            if forward { change.redo(items) } else { change.undo(items) }
        }
        swap(self.title.as_ref(), &mut case.title, forward);
        swap(self.state.as_ref(), &mut case.state, forward);
        splice(&self.review, &mut case.review.text.0, forward);
        swap(self.origin.as_deref(), &mut case.review.origin, forward);
        swap(self.tone.as_ref(), &mut case.review.tone, forward);
        swap(self.whose.as_ref(), &mut case.review.whose, forward);
        swap(self.selected.as_ref(), &mut case.review.selected, forward);
        swap(self.card.as_deref(), &mut case.card, forward);
        swap(self.steps.as_ref(), &mut case.steps, forward);
        splice(&self.questions, &mut case.questions, forward);
        splice(&self.facts, &mut case.facts, forward);
        splice(&self.left_out, &mut case.left_out, forward);
        splice(&self.problems, &mut case.problems, forward);
        splice(&self.causes, &mut case.causes, forward);
        splice(&self.solutions, &mut case.solutions, forward);
        splice(&self.parked, &mut case.parked, forward);
    }
}
