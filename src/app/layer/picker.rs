//! Linking by number: the entries of the neighbouring lists, each linked or not.

use crate::method::{Case, EntryId, Link, List};

/// The links of one entry while they are picked.
#[derive(Debug)]
pub struct Picker {
    /// The entry.
    pub about: EntryId,
    /// What it can be linked with.
    pub candidates: Vec<Candidate>,
    /// The candidate in hand.
    pub cursor: usize,
    /// The number typed so far.
    pub typed: String,
}

/// An entry that can be linked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The entry.
    pub id: EntryId,
    /// Its list.
    pub list: List,
    /// Its number there, counted from 1.
    pub number: usize,
    /// Whether it was linked when picking began.
    pub was: bool,
    /// Whether it is linked now.
    pub on: bool,
}

impl Picker {
    /// The links of an entry: with what answers it first for a problem (its causes), with what it
    /// answers first for causes and solutions; the other side after that.
    #[must_use]
    pub fn new(case: &Case, about: EntryId) -> Option<Self> {
        let (list, _) = case.find(about)?;
        let sides = match list {
            List::Problems => [Some(List::Causes), Some(List::Facts)],
            _ => [list.parents(), list.children()],
        };
        let linked: Vec<EntryId> =
            case.parents_of(about).iter().copied().chain(case.children_of(about)).collect();
        let mut candidates = Vec::new();
        for side in sides.into_iter().flatten() {
            for (place, id) in case.ids(side).into_iter().enumerate() {
                let on = linked.contains(&id);
                candidates.push(Candidate { id, list: side, number: place + 1, was: on, on });
            }
        }
        Some(Self { about, candidates, cursor: 0, typed: String::new() })
    }

    /// The list whose entries a bare number means.
    #[must_use]
    pub fn first_list(&self) -> Option<List> {
        self.candidates.first().map(|candidate| candidate.list)
    }

    /// Types a digit and goes to the entry of that number in the first list; a number that is not
    /// there begins anew with the digit.
    pub fn digit(&mut self, digit: char) {
        self.typed.push(digit);
        if !self.find_typed() {
            self.typed = digit.to_string();
            if !self.find_typed() {
                self.typed.clear();
            }
        }
    }

    fn find_typed(&mut self) -> bool {
        let Ok(number) = self.typed.parse::<usize>() else { return false };
        let list = self.first_list();
        let place = self.candidates.iter().position(|c| Some(c.list) == list && c.number == number);
        if let Some(place) = place {
            self.cursor = place;
        }
        place.is_some()
    }

    /// Links the candidate in hand, or cuts the link.
    pub fn toggle(&mut self) {
        if let Some(candidate) = self.candidates.get_mut(self.cursor) {
            candidate.on = !candidate.on;
        }
        self.typed.clear();
    }

    /// The links to make and to cut.
    #[must_use]
    pub fn changes(&self, case: &Case) -> (Vec<Link>, Vec<Link>) {
        let Some((list, _)) = case.find(self.about) else { return (Vec::new(), Vec::new()) };
        let link = |candidate: &Candidate| {
            if list.parents() == Some(candidate.list) {
                Link { child: self.about, parent: candidate.id }
            } else {
                Link { child: candidate.id, parent: self.about }
            }
        };
        let changed = |on: bool| {
            self.candidates.iter().filter(|c| c.on == on && c.was != on).map(link).collect()
        };
        (changed(true), changed(false))
    }
}
