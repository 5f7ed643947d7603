//! Going from step to step: free in both directions, and what is left open is said in one line.

use super::Turn;
use crate::app::bench::Access;
use crate::app::command::Command;
use crate::app::gaps::gap;
use crate::app::pane::Pane;
use crate::method::{Case, Edit, List, Step};
use crate::text::Text;

impl Turn<'_> {
    pub(super) fn go_step_of(&mut self, command: Command) {
        let steps = Step::ALL.into_iter().zip(Command::STEPS);
        for (step, _) in steps.filter(|(_, of)| *of == command) {
            self.go_step(step);
        }
    }

    /// Goes to a step; the same digit again only brings its pane back into hand. That one went on
    /// while something was still open is remembered.
    fn go_step(&mut self, step: Step) {
        let now = self.state.now.stamp.clone();
        let Some(bench) = self.bench() else { return };
        bench.close_map();
        let from = bench.case.steps.at;
        bench.begin_with_the_first(Pane::of_step(step));
        bench.turn_to(Pane::of_step(step));
        if from == step || bench.access != Access::Full {
            return;
        }
        let early = step > from && bench.case.is_early(step);
        let edit = if early { Edit::GoEarly(step, now) } else { Edit::Go(step) };
        if self.edit(edit).is_some() && step > from {
            self.tell_gaps(from, step, early);
            self.offer_to_compare(from, step);
        }
    }

    /// Says how to compare with the expert what was done at the step that was left, behind what else
    /// is said.
    pub(super) fn offer_to_compare(&mut self, from: Step, to: Step) {
        let Some(offer) = self.compare_offer(from, to) else { return };
        let words = match self.state.toast.take() {
            Some(told) => {
                let values = [("first", told.words.into()), ("more", offer.into())];
                self.state.text.with("note-tags", &values)
            }
            None => offer,
        };
        self.state.say(words);
    }

    /// Says in one line what is left open behind one, and how to say why.
    fn tell_gaps(&mut self, from: Step, to: Step, early: bool) {
        let Some(bench) = &self.state.bench else { return };
        let gaps = gaps_between(&self.state.text, &bench.case, from, to).join(", ");
        if gaps.is_empty() {
            return;
        }
        let gaps = ("gaps", gaps.into());
        if early {
            let key = self.key_of(Command::Palette);
            self.toast_with("toast-gaps-early", &[gaps, ("key", key.into())]);
        } else {
            self.toast_with("toast-gaps", &[gaps]);
        }
    }
}

/// What the steps left open from one up to another, each in a few words.
fn gaps_between(text: &Text, case: &Case, from: Step, to: Step) -> Vec<String> {
    let passed = |step: Step| (from..to).contains(&step);
    let mut gaps = Vec::new();
    for (step, list, none, open) in [
        (Step::Neutral, List::Facts, "gap-no-facts", None),
        (Step::Problems, List::Problems, "gap-no-problems", Some((List::Facts, "gap-facts"))),
        (Step::Causes, List::Causes, "gap-no-causes", Some((List::Problems, "gap-problems"))),
        (Step::Solutions, List::Solutions, "gap-no-solutions", Some((List::Causes, "gap-causes"))),
    ] {
        if !passed(step) {
            continue;
        }
        if case.count(list) == 0 {
            gaps.push(text.get(none));
        } else if let Some((of, id)) = open {
            gaps.extend(gap(text, case, of, id));
        }
    }
    gaps
}
