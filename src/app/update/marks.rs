//! Remembering where one is, and going back there.

use super::Turn;
use crate::app::bench::Access;
use crate::app::bookmark::{Bookmark, Bookmarks, Here};
use crate::app::msg::{Effect, Opened, Trouble};
use crate::app::state::State;
use crate::app::wording;
use crate::store::CASES;

/// A place that one has moved to within a case is noted after so many milliseconds.
const NOTE_AFTER: u64 = 3000;

/// What is remembered of places, and what of it is on the disk.
#[derive(Debug, Default)]
pub struct Marks {
    /// The places known at the start, and those of this run.
    pub all: Bookmarks,
    /// The place that was noted last.
    noted: Option<Here>,
    /// The place in the case that is open or was left last.
    last: Option<Bookmark>,
    /// When the place is to be noted.
    due: Option<u64>,
}

impl Marks {
    /// When the place is to be noted, in milliseconds of [`Now::ms`](crate::app::Now::ms).
    #[must_use]
    pub fn deadline(&self) -> Option<u64> {
        self.due
    }
}

impl Turn<'_> {
    /// Takes in where razbor was left; the case that was open comes with it, unless there is unsaved
    /// text to go on with.
    pub(super) fn returned(
        &mut self,
        marks: Bookmarks,
        case: Option<Result<Box<Opened>, Trouble>>,
    ) {
        let cases = self.state.workspace.path.join(CASES);
        let shelf = &mut self.state.shelf;
        shelf.in_hand = marks.in_hand.as_ref().map(|name| cases.join(name));
        self.state.marks.noted =
            Some(Here { open: marks.open.clone(), in_hand: marks.in_hand.clone(), case: None });
        self.state.marks.all = marks;
        match case {
            Some(Ok(opened)) => match &opened.access {
                Access::Held(_) => {
                    let why = wording::read_only(&self.state.text, &opened.access);
                    self.effects.push(Effect::Close);
                    self.state.warn(why.unwrap_or_default());
                }
                // An exercise is asked for: the case that was open waits at home.
                _ if self.waits_for_practice() => self.effects.push(Effect::Close),
                _ => self.enter(*opened, false),
            },
            Some(Err(trouble)) => {
                let why = wording::trouble(&self.state.text, &trouble);
                let words = self.state.text.with("toast-not-returned", &[("why", why.into())]);
                self.state.warn(words);
            }
            None => {}
        }
    }

    /// Goes to the place where a case was left, if that is known.
    pub(super) fn go_to_mark(&mut self) {
        let Some(bench) = self.state.bench.as_deref_mut() else { return };
        if let Some(mark) = self.state.marks.all.of(&bench.case.id) {
            mark.go(bench);
        }
    }

    /// After every message: has the place noted, at once when it is in another case, else soon.
    pub(super) fn settle_mark(&mut self) {
        let here = here(self.state);
        let State { marks, now, .. } = &mut *self.state;
        // Who has opened nothing yet leaves no trace in a folder.
        if marks.noted.as_ref() == Some(&here) || (marks.noted.is_none() && here.case.is_none()) {
            marks.due = None;
            return;
        }
        if marks.noted.as_ref().is_none_or(|noted| noted.open != here.open) {
            return self.note_mark();
        }
        marks.due.get_or_insert(now.ms + NOTE_AFTER);
    }

    /// Notes the place if that is due, or now.
    pub(super) fn note_mark_if_due(&mut self, at_once: bool) {
        let now = self.state.now.ms;
        if self.state.marks.due.is_some_and(|due| at_once || due <= now) {
            self.note_mark();
        }
    }

    fn note_mark(&mut self) {
        let here = here(self.state);
        let marks = &mut self.state.marks;
        marks.due = None;
        marks.all.note(here.clone());
        marks.noted = Some(here.clone());
        self.effects.push(Effect::Bookmark(Box::new(here)));
    }
}

/// Where one is now.
fn here(state: &mut State) -> Here {
    let name = |path: &std::path::Path| path.file_name()?.to_str().map(str::to_owned);
    if let Some(bench) = &state.bench {
        state.marks.last = Some(Bookmark::of(bench));
    }
    Here {
        open: state.bench.as_ref().and_then(|bench| name(&bench.path)),
        in_hand: state.shelf.in_hand.as_deref().and_then(name),
        case: state.marks.last.clone(),
    }
}
