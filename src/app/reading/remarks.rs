//! The remarks on the lines of a case, kept up to date while they are written: a wording is read once,
//! and the review is made ready once.

use std::ops::Range;
use std::sync::Arc;

use std::collections::{HashMap, HashSet};

use super::proposal::{place, starts};
use crate::advice::{Advice, Remark, Said};
use crate::app::layout::Place;
use crate::app::prose::Prose;
use crate::lens::Lens;
use crate::method::{List, Step};

/// A review of so many bytes is made ready at once, a longer one elsewhere.
const AT_ONCE: usize = 16 * 1024;

/// So many wordings are kept beside those that the case has.
const SPARE: usize = 64;

/// What is remarked on wordings of problems, causes and solutions.
#[derive(Debug, Default)]
pub struct Remarks {
    /// The review as lines are compared with it.
    said: Option<Heard>,
    /// The revision of the review that is being made ready elsewhere.
    under_way: Option<u64>,
    /// By list and wording.
    read: HashMap<Step, HashMap<Box<str>, Vec<Remark>>>,
}

/// A review that is ready.
#[derive(Debug)]
struct Heard {
    revision: u64,
    said: Arc<Said>,
    /// Where its lines begin.
    starts: Vec<usize>,
}

/// What a review needs before lines are compared with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hearing {
    /// Nothing: it is ready.
    Ready,
    /// It is being made ready elsewhere.
    UnderWay,
    /// To be made ready elsewhere: its revision and its text.
    Elsewhere(u64, String),
}

impl Remarks {
    /// Goes along with the review, and makes a short one ready: what was read beside another one is
    /// read anew.
    pub fn follow(&mut self, advice: &Advice, raw: &Prose) -> Hearing {
        let revision = raw.revision();
        if self.said.as_ref().is_some_and(|heard| heard.revision == revision) {
            return Hearing::Ready;
        }
        if self.under_way == Some(revision) {
            return Hearing::UnderWay;
        }
        let bytes: usize = raw.lines().iter().map(|line| line.len() + 1).sum();
        if bytes > AT_ONCE {
            (self.under_way, self.said) = (Some(revision), None);
            self.read.clear();
            return Hearing::Elsewhere(revision, raw.text());
        }
        self.take(revision, Arc::new(advice.said(&raw.text())), raw);
        Hearing::Ready
    }

    /// Takes in a review that was made ready elsewhere, unless it has changed since.
    pub fn heard(&mut self, revision: u64, said: Arc<Said>, raw: &Prose) {
        if self.under_way == Some(revision) && raw.revision() == revision {
            self.take(revision, said, raw);
        }
    }

    fn take(&mut self, revision: u64, said: Arc<Said>, raw: &Prose) {
        self.under_way = None;
        self.read.clear();
        self.said = Some(Heard { revision, said, starts: starts(raw.lines()) });
    }

    /// Reads a wording of a list, unless it was read, as long as a budget in bytes lasts; answers
    /// whether it is read now. Without a review that is ready nothing is.
    pub fn read(
        &mut self,
        (advice, lens): (&Advice, &Lens),
        list: List,
        text: &str,
        budget: &mut usize,
    ) -> bool {
        let (Some(step), Some(heard)) = (step(list), &self.said) else { return true };
        let read = self.read.entry(step).or_default();
        if read.contains_key(text) {
            return true;
        }
        if *budget == 0 {
            return false;
        }
        *budget = budget.saturating_sub(text.len().max(1));
        let remarks = advice.remarks(lens, step, text, Some(&heard.said));
        read.insert(text.into(), remarks);
        true
    }

    /// Forgets wordings that nobody has any more, once there are many of them.
    pub fn keep<'a>(&mut self, list: List, texts: impl ExactSizeIterator<Item = &'a str>) {
        let read = step(list).and_then(|step| self.read.get_mut(&step));
        if let Some(read) = read.filter(|read| read.len() > texts.len() + SPARE) {
            let texts: HashSet<&str> = texts.collect();
            read.retain(|text, _| texts.contains(&**text));
        }
    }

    /// The remarks on a wording of a list, as far as it was read.
    #[must_use]
    pub fn of(&self, list: List, text: &str) -> &[Remark] {
        let read = step(list).and_then(|step| self.read.get(&step)?.get(text));
        read.map_or(&[], Vec::as_slice)
    }

    /// Where in the review the words stand that a remark found in it.
    #[must_use]
    pub fn place(&self, bytes: &Range<usize>) -> Option<Range<Place>> {
        let starts = &self.said.as_ref()?.starts;
        Some(place(starts, bytes.start)..place(starts, bytes.end))
    }
}

/// The step of a list on which there are remarks.
fn step(list: List) -> Option<Step> {
    match list {
        List::Questions | List::Facts => None,
        List::Problems => Some(Step::Problems),
        List::Causes => Some(Step::Causes),
        List::Solutions => Some(Step::Solutions),
    }
}
