//! Exercises: chosen at home, begun, gone on with, and those that the command line asks for.

use std::path::Path;

use super::Turn;
use crate::app::command::Command;
use crate::app::hints::key_at;
use crate::app::layer::{Exercises, Layer};
use crate::app::msg::Effect;
use crate::app::scope::Place;
use crate::app::shelf::Opening;
use crate::text::Exercise;

impl Turn<'_> {
    /// Opens the list of exercises.
    pub(super) fn list_exercises(&mut self) {
        let mut list = Exercises::new(&self.state.text);
        // The first one that is not done comes in hand.
        let done = |id: &str| {
            let of = self.state.shelf.latest_try(id);
            of.is_some_and(|of| of.state == crate::method::CaseState::Finished)
        };
        list.cursor = list.rows.iter().position(|row| !done(row.id)).unwrap_or(0);
        self.state.layers.push(Layer::Exercises(Box::new(list)));
    }

    /// Goes on with the latest try at the exercise in hand, or begins one; `anew` begins one in any
    /// case.
    pub(super) fn practise_in_hand(&mut self, anew: bool) {
        let Some(Layer::Exercises(list)) = self.state.layers.last() else { return };
        let Some(id) = list.rows.get(list.cursor).map(|row| row.id) else { return };
        self.practise(id, anew);
    }

    /// A click on an exercise takes it in hand, a second one opens it.
    pub(super) fn press_exercise(&mut self, place: usize, double: bool) {
        if let Some(Layer::Exercises(list)) = self.state.layers.last_mut() {
            list.cursor = place;
        }
        if double {
            self.run(Command::Confirm);
        }
    }

    fn practise(&mut self, id: &'static str, anew: bool) {
        let latest = self.state.shelf.latest_try(id).map(|of| of.path.clone());
        match latest.filter(|_| !anew) {
            Some(path) => drop(self.open(Effect::Open(path))),
            None => {
                if self.open(Effect::CreatePractice(id)) {
                    self.state.shelf.opening = Opening::Practice;
                }
            }
        }
    }

    /// Begins the exercise that the command line asks for, now that all cases are known; answers
    /// whether one was asked for. What was not saved comes first.
    pub(super) fn begin_wanted(&mut self) -> bool {
        let Some(id) = self.state.shelf.wanted.take() else { return false };
        let idle = self.state.bench.is_none()
            && self.state.layers.is_empty()
            && self.state.shelf.opening == Opening::Nothing;
        if idle {
            self.practise(id, false);
        } else {
            let key = key_at(self.state, Place::Home, Command::Practice);
            self.toast_with("toast-practice-later", &[("key", key.into())]);
        }
        true
    }

    /// Whether a case that comes back by itself has to wait for the exercise that is asked for.
    pub(super) fn waits_for_practice(&self) -> bool {
        self.state.shelf.wanted.is_some()
    }

    /// Tells that a try was begun, and how to compare later.
    pub(super) fn tell_practice(&mut self, id: &str, path: &Path) {
        let Some(exercise) = Exercise::with_id(id) else { return };
        let path = crate::app::layout::visible(&path.to_string_lossy()).into_owned();
        let values = [
            ("number", exercise.number.to_string().into()),
            ("key", self.key_of(Command::Compare).into()),
            ("path", path.into()),
        ];
        self.toast_with("toast-practice", &values);
    }
}
