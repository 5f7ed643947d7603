//! What undo and redo changed comes in hand.

use super::Bench;
use crate::app::pane::Pane;
use crate::method::{Act, Case, EntryId, List};

impl Bench {
    /// Makes everything that is shown follow the case after an act was taken back, or done again:
    /// what it changed comes in hand, and so does its pane unless a text is in hand. `before` is the
    /// case as it was until now.
    pub fn follow_act(&mut self, before: &Case, act: &Act, back: bool) {
        let held = List::ALL.map(|list| before.id_at(list, self.views.of(list).cursor));
        self.follow();
        for (list, id) in List::ALL.into_iter().zip(held) {
            if let Some((of, place)) = id.and_then(|id| self.case.find(id))
                && of == list
            {
                self.views.of_mut(list).cursor = place;
            }
        }
        if matches!(act, Act::Went(_) | Act::NotNeeded(_) | Act::Restored(_)) {
            self.focus = Pane::of_step(self.case.steps.at);
        } else if let Some((list, place)) = touched(before, &self.case, act, back) {
            self.hold_place(list, place);
        }
    }

    /// Takes what stands at a place of a list in hand, and its pane unless a text is.
    fn hold_place(&mut self, list: List, place: usize) {
        let last = self.case.count(list).saturating_sub(1);
        if self.map.is_open() {
            if let Some(id) = self.case.id_at(list, place) {
                self.show_in_map(id);
            }
            return;
        }
        let view = self.views.of_mut(list);
        (view.cursor, view.rolled) = (place.min(last), None);
        let pane = Pane::of(list);
        if self.focus.list().is_some() {
            if self.focus != pane {
                self.picked.clear();
            }
            self.focus = pane;
            self.lead_chain();
        }
    }
}

/// Where the first entry stands that an act changed: one that is new, else one with another list,
/// wording, state, place or links; else where one stood that is gone.
fn touched(before: &Case, after: &Case, act: &Act, back: bool) -> Option<(List, usize)> {
    let stood = entries(before);
    let stands = entries(after);
    let find = |changed: &dyn Fn(EntryId) -> bool| {
        stands.iter().copied().find(|id| changed(*id)).and_then(|id| after.find(id))
    };
    let list = |case: &Case, id| case.find(id).map(|(list, _)| list);
    // The labels of an act are those of the moment before it was done.
    let undone = if back { after } else { before };
    let moved = match act {
        Act::Moved(labels) => labels.first(),
        Act::Linked(label) => Some(label),
        _ => None,
    };
    let moved = moved.and_then(|label| undone.id_at(label.list, label.number.checked_sub(1)?));
    let gone = || stood.iter().copied().find(|id| after.find(*id).is_none());
    find(&|id| before.find(id).is_none())
        .or_else(|| find(&|id| list(before, id) != list(after, id)))
        .or_else(|| find(&|id| before.text_of(id) != after.text_of(id)))
        .or_else(|| find(&|id| before.question(id) != after.question(id)))
        .or_else(|| after.find(moved?))
        .or_else(|| before.find(gone()?))
}

/// The entries of the lists that panes show as lists, in order.
fn entries(case: &Case) -> Vec<EntryId> {
    let shown = List::ALL.into_iter().filter(|list| Pane::of(*list).list().is_some());
    shown.flat_map(|list| case.ids(list)).collect()
}
