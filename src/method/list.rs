//! The five lists of a case and the links between neighbours: who explains what, who answers what.

use super::{Case, Cause, Entry, EntryId, Fact, Label, Problem, Question, Solution};

/// A list of entries in a case.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum List {
    /// Questions to the client.
    Questions,
    /// Lines of the neutral text.
    Facts,
    /// Problems.
    Problems,
    /// Causes.
    Causes,
    /// Solutions.
    Solutions,
}

/// Calls a closure-like body with the entries of a list, whatever their type.
macro_rules! with_list {
    ($case:expr, $list:expr, $entries:ident => $body:expr) => {
        match $list {
            $crate::method::List::Questions => {
                let $entries = &$case.questions;
                $body
            }
            $crate::method::List::Facts => {
                let $entries = &$case.facts;
                $body
            }
            $crate::method::List::Problems => {
                let $entries = &$case.problems;
                $body
            }
            $crate::method::List::Causes => {
                let $entries = &$case.causes;
                $body
            }
            $crate::method::List::Solutions => {
                let $entries = &$case.solutions;
                $body
            }
        }
    };
    ($case:expr, $list:expr, mut $entries:ident => $body:expr) => {
        match $list {
            $crate::method::List::Questions => {
                let $entries = &mut $case.questions;
                $body
            }
            $crate::method::List::Facts => {
                let $entries = &mut $case.facts;
                $body
            }
            $crate::method::List::Problems => {
                let $entries = &mut $case.problems;
                $body
            }
            $crate::method::List::Causes => {
                let $entries = &mut $case.causes;
                $body
            }
            $crate::method::List::Solutions => {
                let $entries = &mut $case.solutions;
                $body
            }
        }
    };
}
pub(super) use with_list;

impl List {
    /// All five, in the order of the method.
    pub const ALL: [Self; 5] =
        [Self::Questions, Self::Facts, Self::Problems, Self::Causes, Self::Solutions];

    /// The list whose entries this one's stand on.
    #[must_use]
    pub fn parents(self) -> Option<Self> {
        match self {
            Self::Questions | Self::Facts => None,
            Self::Problems => Some(Self::Facts),
            Self::Causes => Some(Self::Problems),
            Self::Solutions => Some(Self::Causes),
        }
    }

    /// The list whose entries stand on this one's.
    #[must_use]
    pub fn children(self) -> Option<Self> {
        match self {
            Self::Facts => Some(Self::Problems),
            Self::Problems => Some(Self::Causes),
            Self::Causes => Some(Self::Solutions),
            Self::Questions | Self::Solutions => None,
        }
    }
}

/// A link between an entry and one it stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Link {
    /// The cause of a problem, the solution of a cause, the problem of a fact.
    pub child: EntryId,
    /// What it stands on.
    pub parent: EntryId,
}

impl Case {
    /// Where an entry stands: its list, and its place there counted from 0.
    #[must_use]
    pub fn find(&self, id: EntryId) -> Option<(List, usize)> {
        List::ALL.into_iter().find_map(|list| {
            let place =
                with_list!(self, list, entries => entries.iter().position(|e| e.id() == id));
            Some((list, place?))
        })
    }

    /// How people call an entry: its list and its place counted from 1 (П2, К3, Р1).
    #[must_use]
    pub fn label(&self, id: EntryId) -> Option<Label> {
        self.find(id).map(|(list, place)| Label { list, number: place + 1 })
    }

    /// How many entries a list has.
    #[must_use]
    pub fn count(&self, list: List) -> usize {
        with_list!(self, list, entries => entries.len())
    }

    /// The numbers of a list's entries, in order.
    #[must_use]
    pub fn ids(&self, list: List) -> Vec<EntryId> {
        with_list!(self, list, entries => entries.iter().map(Entry::id).collect())
    }

    /// The entry at a place of a list, counted from 0.
    #[must_use]
    pub fn id_at(&self, list: List, place: usize) -> Option<EntryId> {
        with_list!(self, list, entries => entries.get(place).map(Entry::id))
    }

    /// The wording of an entry.
    #[must_use]
    pub fn text_of(&self, id: EntryId) -> Option<&str> {
        let (list, place) = self.find(id)?;
        Some(with_list!(self, list, entries => entries[place].text()))
    }

    /// The codes of the remarks on the wording of an entry that were let be.
    #[must_use]
    pub fn accepted_of(&self, id: EntryId) -> &[String] {
        let accepted = self
            .find(id)
            .and_then(|(list, place)| with_list!(self, list, entries => entries[place].accepted()));
        accepted.unwrap_or(&[])
    }

    /// What an entry stands on, in the order it was linked.
    #[must_use]
    pub fn parents_of(&self, id: EntryId) -> &[EntryId] {
        match self.find(id) {
            Some((list, place)) => with_list!(self, list, entries => entries[place].parents()),
            None => &[],
        }
    }

    /// The entries that stand on this one, in the order of their list.
    #[must_use]
    pub fn children_of(&self, id: EntryId) -> Vec<EntryId> {
        let Some(children) = self.find(id).and_then(|(list, _)| list.children()) else {
            return Vec::new();
        };
        with_list!(self, children, entries => entries
            .iter()
            .filter(|e| e.parents().contains(&id))
            .map(Entry::id)
            .collect())
    }

    /// All entries joined to this one by a chain of links, up and down, without itself.
    ///
    /// Up from a cause are its problems, their facts and the causes over it, down from it its solutions
    /// and the causes under it: a chain never turns, so two causes of one problem do not light each
    /// other up.
    #[must_use]
    pub fn chain_of(&self, id: EntryId) -> Vec<EntryId> {
        let above = |id: EntryId| {
            let over = self.cause(id).and_then(|cause| cause.under);
            self.parents_of(id).iter().copied().chain(over).collect::<Vec<_>>()
        };
        let below = |id: EntryId| {
            let causes = self.causes.iter().filter(|cause| cause.under == Some(id));
            let mut below = self.children_of(id);
            below.extend(causes.map(|cause| cause.id));
            below
        };
        let mut chain = Vec::new();
        let mut up = above(id);
        while let Some(next) = up.pop() {
            if !chain.contains(&next) {
                chain.push(next);
                up.extend(above(next));
            }
        }
        let mut down = below(id);
        while let Some(next) = down.pop() {
            if !chain.contains(&next) {
                chain.push(next);
                down.extend(below(next));
            }
        }
        chain
    }

    /// The problem with this number.
    #[must_use]
    pub fn problem(&self, id: EntryId) -> Option<&Problem> {
        self.problems.iter().find(|e| e.id == id)
    }

    /// The cause with this number.
    #[must_use]
    pub fn cause(&self, id: EntryId) -> Option<&Cause> {
        self.causes.iter().find(|e| e.id == id)
    }

    /// The solution with this number.
    #[must_use]
    pub fn solution(&self, id: EntryId) -> Option<&Solution> {
        self.solutions.iter().find(|e| e.id == id)
    }

    /// The question with this number.
    #[must_use]
    pub fn question(&self, id: EntryId) -> Option<&Question> {
        self.questions.iter().find(|e| e.id == id)
    }

    /// The fact with this number.
    #[must_use]
    pub fn fact(&self, id: EntryId) -> Option<&Fact> {
        self.facts.iter().find(|e| e.id == id)
    }
}
