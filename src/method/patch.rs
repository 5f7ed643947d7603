//! The difference between two states of a case, applicable in both directions.

use serde::{Deserialize, Serialize};

use super::{
    Case, CaseState, Cause, Fact, Parked, Problem, Question, Quote, Review, Solution, Steps,
};

/// What changed between two states of one case, with both sides of every change.
///
/// The number of the next entry is not part of it: taking a change back must not free a number.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Patch {
    title: Option<Swap<String>>,
    state: Option<Swap<CaseState>>,
    review: Option<Box<Swap<Review>>>,
    steps: Option<Swap<Steps>>,
    questions: Option<Splice<Question>>,
    facts: Option<Splice<Fact>>,
    left_out: Option<Splice<Quote>>,
    problems: Option<Splice<Problem>>,
    causes: Option<Splice<Cause>>,
    solutions: Option<Splice<Solution>>,
    parked: Option<Splice<Parked>>,
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

/// A run of items replaced by another: the common beginning and end of both lists are left out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Splice<T> {
    at: usize,
    old: Vec<T>,
    new: Vec<T>,
}

impl<T: Clone + PartialEq> Splice<T> {
    fn between(old: &[T], new: &[T]) -> Option<Self> {
        if old == new {
            return None;
        }
        let at = old.iter().zip(new).take_while(|(a, b)| a == b).count();
        let (old, new) = (&old[at..], &new[at..]);
        let tail = old.iter().rev().zip(new.iter().rev()).take_while(|(a, b)| a == b).count();
        Some(Self {
            at,
            old: old[..old.len() - tail].to_vec(),
            new: new[..new.len() - tail].to_vec(),
        })
    }

    fn put(items: &mut Vec<T>, at: usize, out: &[T], into: &[T]) {
        let end = (at + out.len()).min(items.len());
        items.splice(at.min(end)..end, into.iter().cloned());
    }
}

impl Patch {
    /// What leads from `old` to `new`.
    #[must_use]
    pub fn between(old: &Case, new: &Case) -> Self {
        Self {
            title: Swap::between(&old.title, &new.title),
            state: Swap::between(&old.state, &new.state),
            review: Swap::between(&old.review, &new.review).map(Box::new),
            steps: Swap::between(&old.steps, &new.steps),
            questions: Splice::between(&old.questions, &new.questions),
            facts: Splice::between(&old.facts, &new.facts),
            left_out: Splice::between(&old.left_out, &new.left_out),
            problems: Splice::between(&old.problems, &new.problems),
            causes: Splice::between(&old.causes, &new.causes),
            solutions: Splice::between(&old.solutions, &new.solutions),
            parked: Splice::between(&old.parked, &new.parked),
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
        fn splice<T: Clone + PartialEq>(
            change: Option<&Splice<T>>,
            items: &mut Vec<T>,
            forward: bool,
        ) {
            if let Some(Splice { at, old, new }) = change {
                let (out, into) = if forward { (old, new) } else { (new, old) };
                Splice::put(items, *at, out, into);
            }
        }
        swap(self.title.as_ref(), &mut case.title, forward);
        swap(self.state.as_ref(), &mut case.state, forward);
        swap(self.review.as_deref(), &mut case.review, forward);
        swap(self.steps.as_ref(), &mut case.steps, forward);
        splice(self.questions.as_ref(), &mut case.questions, forward);
        splice(self.facts.as_ref(), &mut case.facts, forward);
        splice(self.left_out.as_ref(), &mut case.left_out, forward);
        splice(self.problems.as_ref(), &mut case.problems, forward);
        splice(self.causes.as_ref(), &mut case.causes, forward);
        splice(self.solutions.as_ref(), &mut case.solutions, forward);
        splice(self.parked.as_ref(), &mut case.parked, forward);
    }
}
