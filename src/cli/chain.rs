//! The second half of a case told in words: problems, causes, solutions, gaps, parked thoughts.

use crate::method::{Case, Cause, EntryId, List, Problem, Solution};

use super::story::{Story, ended};

impl Story<'_> {
    /// Tells what the review was broken down to.
    pub(super) fn chain(&mut self) {
        let case = self.case;
        self.begin(List::Problems);
        for (place, problem) in case.problems.iter().enumerate() {
            self.entry(List::Problems, place, &self.problem(problem));
        }
        self.begin(List::Causes);
        for (place, cause) in case.causes.iter().enumerate() {
            self.entry(List::Causes, place, &self.cause(cause));
        }
        self.begin(List::Solutions);
        for (place, solution) in case.solutions.iter().enumerate() {
            self.entry(List::Solutions, place, &self.solution(solution));
        }
        self.gaps();
        self.parked();
    }

    fn begin(&mut self, list: List) {
        let name = self.text.list(list);
        if self.case.count(list) == 0 {
            self.none(&name);
        } else {
            self.heading(&name);
        }
    }

    fn problem(&self, problem: &Problem) -> Vec<String> {
        let causes = self.case.children_of(problem.id);
        let solutions = solutions_of(self.case, &causes);
        let mut sentences = vec![ended(&problem.text)];
        sentences.extend(self.labels("show-facts", &problem.facts));
        sentences.extend(self.labels("show-causes", &causes));
        sentences.extend(self.labels("show-solutions", &solutions));
        let known = self.text.known_of_problem(self.case, problem);
        sentences.extend(known.iter().map(|words| ended(words)));
        sentences
    }

    fn cause(&self, cause: &Cause) -> Vec<String> {
        let mut sentences = vec![ended(&cause.text)];
        sentences.extend(self.labels("show-for-problems", &cause.problems));
        sentences.extend(self.labels("show-solutions", &self.case.children_of(cause.id)));
        let known = self.text.known_of_cause(self.case, cause);
        sentences.extend(known.iter().map(|words| ended(words)));
        sentences
    }

    fn solution(&self, solution: &Solution) -> Vec<String> {
        let mut sentences = vec![ended(&solution.text)];
        sentences.extend(self.labels("show-causes", &solution.causes));
        let known = self.text.known_of_solution(solution, |day| self.day(day));
        sentences.extend(known.iter().map(|words| ended(words)));
        sentences
    }

    /// Tells what has no answer yet and what answers nothing.
    fn gaps(&mut self) {
        let case = self.case;
        let gaps = [
            ("show-gap-problems", case.unanswered(List::Problems)),
            ("show-gap-causes", case.unanswered(List::Causes)),
            ("show-gap-stray-causes", case.orphans(List::Causes)),
            ("show-gap-stray-solutions", case.orphans(List::Solutions)),
        ];
        let words: Vec<String> =
            gaps.iter().filter_map(|(id, entries)| self.labels(id, entries)).collect();
        if !words.is_empty() {
            self.heading(&self.text.get("show-gaps"));
            for gap in words {
                self.say(gap);
            }
        } else if !case.problems.is_empty() {
            let words = self.text.get("show-no-gaps");
            self.say(format!("\n{words}"));
        }
    }

    fn parked(&mut self) {
        if self.case.parked.is_empty() {
            return;
        }
        self.heading(&self.text.get("show-parked"));
        for parked in &self.case.parked {
            let fate = ended(&self.text.known_of_parked(parked));
            self.say(format!("{} {fate}", ended(&parked.text)));
        }
    }
}

/// The solutions of several causes, each once, in the order of their list.
fn solutions_of(case: &Case, causes: &[EntryId]) -> Vec<EntryId> {
    let answers = |solution: &&Solution| solution.causes.iter().any(|id| causes.contains(id));
    case.solutions.iter().filter(answers).map(|solution| solution.id).collect()
}
