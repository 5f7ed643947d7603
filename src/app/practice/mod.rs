//! Practice: exercises to choose from, and what of an expert's breakdown may be compared by now.
//!
//! The expert's words never go into the user's file: a case only says which exercise it is a try at,
//! and they are read from razbor itself whenever they are shown.

mod alike;

pub use alike::{Pair, pairs};

use crate::method::{Case, CaseState, List, Step, Tone};
use crate::store::{Summary, codec};
use crate::text::{Exercise, Notes, Text};

/// What an expert made of the review of an exercise.
#[derive(Debug)]
pub struct Expert {
    /// The breakdown.
    pub case: Case,
    /// What to look at when one compares.
    pub notes: Notes,
}

impl Expert {
    /// The expert of an exercise; none of one that this version does not have.
    #[must_use]
    pub fn of(id: &str) -> Option<Self> {
        let exercise = Exercise::with_id(id)?;
        // The exercises are cases, which a test holds.
        let case = codec::read(exercise.case.as_bytes()).ok()?.case;
        Some(Self { case, notes: exercise.notes() })
    }
}

/// An exercise as a list shows it.
#[derive(Debug, Clone)]
pub struct Outline {
    /// By which a case says that it is a try at this one.
    pub id: &'static str,
    /// Its number among those of its language, from 1.
    pub number: usize,
    /// Its title.
    pub title: String,
    /// What the review mostly says.
    pub tone: Tone,
    /// How many words the review has.
    pub words: usize,
}

impl Outline {
    /// All exercises of the interface's language.
    #[must_use]
    pub fn all(text: &Text) -> Vec<Self> {
        let outline = |exercise: Exercise| {
            let case = Expert::of(exercise.id)?.case;
            Some(Self {
                id: exercise.id,
                number: exercise.number,
                words: case.review.text.join().split_whitespace().count(),
                title: case.title,
                tone: case.review.tone,
            })
        };
        text.exercises().into_iter().filter_map(outline).collect()
    }

    /// What kind of review it is, how long, and how far the latest try has come, if there is one.
    #[must_use]
    pub fn told(&self, text: &Text, latest: Option<&Summary>) -> String {
        let how = match latest {
            None => text.get("exercise-new"),
            Some(of) if of.state == CaseState::Finished => text.get("exercise-done"),
            Some(of) => {
                let number = of.step.number().to_string();
                let values = [("number", number.into()), ("step", text.step(of.step).into())];
                text.with("exercise-begun", &values)
            }
        };
        let values = [
            ("tone", text.tone(self.tone).into()),
            ("words", self.words.into()),
            ("how", how.into()),
        ];
        text.with("exercise-told", &values)
    }
}

/// The latest try at an exercise among cases, the newest of which come first.
pub fn latest<'a>(id: &str, cases: impl IntoIterator<Item = &'a Summary>) -> Option<&'a Summary> {
    cases.into_iter().find(|case| case.practice == id)
}

/// The last step whose comparison is open: the one in hand when there is something of one's own in
/// it, else the one before, which was just left. Later ones stay hidden; nothing is open before there
/// is something to compare.
#[must_use]
pub fn last_open(case: &Case) -> Option<Step> {
    let at = case.steps.at;
    if case.state == CaseState::Finished {
        return Some(Step::Solutions);
    }
    let last = if has_own(case, at) { Some(at) } else { at.previous() };
    last.filter(|step| *step != Step::Find)
}

/// Whether there is something of one's own at a step.
#[must_use]
pub fn has_own(case: &Case, step: Step) -> bool {
    match step {
        Step::Find => false,
        Step::Select => !case.review.selected.trim().is_empty(),
        step => step.list().is_some_and(|list| case.count(list) > 0),
    }
}

/// One's own and the expert's entries of a list side by side: those that say alike are one pair.
#[must_use]
pub fn side_by_side(own: &Case, expert: &Case, list: List) -> Vec<Pair> {
    let texts = |case: &Case| -> Vec<String> {
        let ids = case.ids(list).into_iter();
        ids.map(|id| case.text_of(id).unwrap_or_default().to_owned()).collect()
    };
    pairs(&texts(own), &texts(expert))
}
