//! What is still open in a case: facts without a problem, problems without a cause, causes without a
//! solution. Shown everywhere, in nobody's way.

use std::collections::HashSet;

use super::{Case, Cause, EntryId, List, Step, StepState, Tone};

impl Case {
    /// Whether an entry waits for its answer.
    #[must_use]
    pub fn is_unanswered(&self, id: EntryId) -> bool {
        self.find(id).is_some_and(|(list, _)| self.unanswered(list).contains(&id))
    }

    /// The entries of a list that wait for their answer, in order.
    ///
    /// A fact waits for a problem unless it holds none, a problem for a cause unless it is deferred, a
    /// cause for a solution unless a cause over or under it has one: a chain needs one in it.
    #[must_use]
    pub fn unanswered(&self, list: List) -> Vec<EntryId> {
        match list {
            List::Facts => {
                let answered = linked(self.problems.iter().flat_map(|problem| &problem.facts));
                let waits = self.facts.iter().filter(|fact| !fact.no_problem).map(|fact| fact.id);
                waits.filter(|id| !answered.contains(id)).collect()
            }
            List::Problems => {
                let answered = linked(self.causes.iter().flat_map(|cause| &cause.problems));
                let waits = self.problems.iter().filter(|problem| problem.deferred.is_none());
                waits.map(|problem| problem.id).filter(|id| !answered.contains(id)).collect()
            }
            List::Causes => {
                let solved = self.solved();
                let waits = self.causes.iter().map(|cause| cause.id);
                waits.filter(|id| !solved.contains(id)).collect()
            }
            List::Questions | List::Solutions => Vec::new(),
        }
    }

    /// The causes that have a solution, or have one over or under them.
    fn solved(&self) -> HashSet<EntryId> {
        let own = linked(self.solutions.iter().flat_map(|solution| &solution.causes));
        let mut solved = own.clone();
        solved.extend(own.iter().flat_map(|id| self.over(*id)));
        // The list is in the order of its chains, so what stands over a cause was seen before it.
        let mut below: HashSet<EntryId> = own;
        for cause in &self.causes {
            if cause.under.is_some_and(|over| below.contains(&over)) {
                below.insert(cause.id);
            }
        }
        solved.extend(below);
        solved
    }

    /// The problems that are neither answered by a solution nor deferred, in order.
    #[must_use]
    pub fn open_problems(&self) -> Vec<EntryId> {
        let solved = self.solved();
        let has_one = |cause: &&Cause| solved.contains(&cause.id);
        let answered = linked(self.causes.iter().filter(has_one).flat_map(|cause| &cause.problems));
        let open = self.problems.iter().filter(|problem| problem.deferred.is_none());
        open.map(|problem| problem.id).filter(|id| !answered.contains(id)).collect()
    }

    /// The entries of a list that stand on nothing although they should: a cause of no problem and
    /// under no other cause, a solution of no cause. A problem may well rest on no single fact.
    #[must_use]
    pub fn orphans(&self, list: List) -> Vec<EntryId> {
        match list {
            List::Causes => {
                let stray = |cause: &&Cause| cause.problems.is_empty() && cause.under.is_none();
                self.causes.iter().filter(stray).map(|cause| cause.id).collect()
            }
            List::Solutions => {
                let stray = self.solutions.iter().filter(|solution| solution.causes.is_empty());
                stray.map(|solution| solution.id).collect()
            }
            List::Questions | List::Facts | List::Problems => Vec::new(),
        }
    }

    /// Whether going on to a step is early: what one stands at, or a step between that was not closed,
    /// is still empty or leaves something of the step before it open.
    #[must_use]
    pub fn is_early(&self, to: Step) -> bool {
        let from = self.steps.at;
        let passed = Step::ALL.into_iter().filter(|step| (from..to).contains(step));
        let open = |step: &Step| *step == from || self.steps.state(*step) == StepState::Open;
        passed.filter(open).any(|step| self.has_gaps(step))
    }

    /// Whether what a step is to fill is still empty, or leaves something of the step before it open.
    fn has_gaps(&self, step: Step) -> bool {
        let empty = |list: List| self.count(list) == 0;
        match step {
            Step::Find | Step::Select | Step::Clarify => false,
            Step::Neutral => empty(List::Facts),
            Step::Problems => empty(List::Problems),
            Step::Causes => empty(List::Causes) || !self.unanswered(List::Problems).is_empty(),
            Step::Solutions => empty(List::Solutions) || !self.unanswered(List::Causes).is_empty(),
        }
    }

    /// Whether a problem is a strength: each is in a praise, in a mixed case those that are marked.
    #[must_use]
    pub fn is_strength(&self, id: EntryId) -> bool {
        let marked = || self.problem(id).is_some_and(|problem| problem.strength);
        match self.review.tone {
            Tone::Praise => true,
            Tone::Mixed => marked(),
            Tone::Complaint => false,
        }
    }

    /// How many causes stand over a cause.
    #[must_use]
    pub fn depth(&self, id: EntryId) -> usize {
        self.over(id).len()
    }

    /// The causes over a cause, the nearest first.
    #[must_use]
    pub fn over(&self, id: EntryId) -> Vec<EntryId> {
        let mut over = Vec::new();
        let mut at = self.cause(id).and_then(|cause| cause.under);
        // A loop that nobody repaired ends where it began.
        while let Some(next) = at.filter(|next| *next != id && !over.contains(next)) {
            over.push(next);
            at = self.cause(next).and_then(|cause| cause.under);
        }
        over
    }

    /// The causes under a cause, at any depth, in the order of their list.
    #[must_use]
    pub fn under(&self, id: EntryId) -> Vec<EntryId> {
        let below = |cause: &&Cause| cause.id != id && self.over(cause.id).contains(&id);
        self.causes.iter().filter(below).map(|cause| cause.id).collect()
    }
}

fn linked<'a>(ids: impl Iterator<Item = &'a EntryId>) -> HashSet<EntryId> {
    ids.copied().collect()
}
