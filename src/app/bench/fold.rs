//! Folded causes: what stands under them is out of sight. Nothing in the case changes.

use std::collections::HashSet;

use super::Bench;
use crate::method::{EntryId, List};

impl Bench {
    /// The entries of a list that are out of sight because a cause over them is folded.
    #[must_use]
    pub fn hidden(&self, list: List) -> HashSet<EntryId> {
        if list != List::Causes {
            return HashSet::new();
        }
        self.folded.iter().flat_map(|id| self.case.under(*id)).collect()
    }

    /// How many causes are out of sight under one that is folded.
    #[must_use]
    pub fn folded_under(&self, id: EntryId) -> usize {
        if self.folded.contains(&id) { self.case.under(id).len() } else { 0 }
    }

    /// Folds a cause, or unfolds it.
    pub fn fold(&mut self, id: EntryId) {
        match self.folded.iter().position(|folded| *folded == id) {
            Some(place) => drop(self.folded.remove(place)),
            None => self.folded.push(id),
        }
        let hidden = self.hidden(List::Causes);
        self.picked.retain(|id| !hidden.contains(id));
    }

    /// Brings what is in hand into sight: nothing that is folded holds it.
    pub fn unfold_in_hand(&mut self) {
        if self.folded.is_empty() {
            return;
        }
        let Some(id) = self.in_hand(List::Causes) else { return };
        let over = self.case.over(id);
        self.folded.retain(|folded| !over.contains(folded));
    }

    /// The place in a list that lies so many entries further, of those in sight; the extremes are its
    /// ends.
    #[must_use]
    pub fn place_beside(&self, list: List, by: isize) -> usize {
        let (ids, hidden) = (self.case.ids(list), self.hidden(list));
        let at = self.views.of(list).cursor;
        let in_sight = |place: &usize| !hidden.contains(&ids[*place]);
        let places: Vec<usize> = (0..ids.len()).filter(in_sight).collect();
        let here = places.iter().rposition(|place| *place <= at).unwrap_or(0);
        let last = places.len().saturating_sub(1);
        places.get(here.saturating_add_signed(by).min(last)).copied().unwrap_or(0)
    }
}
