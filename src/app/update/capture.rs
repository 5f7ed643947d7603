//! New entries: what a line becomes, and which line follows it.

use super::Turn;
use crate::app::areas::areas;
use crate::app::bench::{Bench, LineWork, Target, Way, Work};
use crate::app::layer::Layer;
use crate::app::prose::{Motion, Prose};
use crate::method::{Act, Case, Edit, EntryId, Evidence, List};

impl Turn<'_> {
    /// Opens a line for a new entry.
    pub(super) fn open_target(&mut self, target: Target) {
        if let Some(bench) = self.bench() {
            bench.work = Work::Line(LineWork::new(Prose::line(""), target));
        }
    }

    /// Makes entries of these wordings where the line would have made one; all of them are one act.
    pub(super) fn add_entries(
        &mut self,
        target: &Target,
        texts: Vec<String>,
    ) -> Option<Vec<EntryId>> {
        let bench = self.bench()?;
        let edit = match target {
            Target::New { list, at, parents } => {
                // Between a crash and the next start another program may have moved or deleted them.
                let above = list.parents();
                let is_there =
                    |id: &EntryId| bench.case.find(*id).is_some_and(|(of, _)| Some(of) == above);
                let parents = parents.iter().copied().filter(is_there).collect();
                Edit::Add { list: *list, at: *at, texts, parents }
            }
            Target::Under { over, at, .. } if bench.case.cause(*over).is_some() => {
                Edit::AddUnder { over: *over, after: before(&bench.case, *over, *at), texts }
            }
            Target::Under { at, .. } => {
                Edit::Add { list: List::Causes, at: *at, texts, parents: Vec::new() }
            }
            Target::Entry(_) | Target::Answer(_) | Target::Reason => return None,
        };
        let made = self.edit(edit)?;
        self.note_area(target, &made);
        if let (Some(bench), Some(last)) = (self.bench(), made.last()) {
            bench.take_in_hand(*last);
        }
        Some(made)
    }

    /// Causes that came to mind when an area was asked about are of that area.
    fn note_area(&mut self, target: &Target, made: &[EntryId]) {
        let Some(area) = asked_area(self.state) else { return };
        let apart = matches!(target, Target::Under { way: Way::Apart(_), .. });
        let Some(bench) = self.bench().filter(|_| !apart && is_of(target, List::Causes)) else {
            return;
        };
        let before = bench.history.len();
        for &id in made {
            let edit = Edit::NoteCause { id, area: area.clone(), evidence: Evidence::default() };
            // It was made just now, and nothing is noted of it.
            let _ = bench.history.edit(&mut bench.case, edit);
        }
        let acts = bench.history.len().saturating_sub(before) + 1;
        bench.history.join(&bench.case, acts);
        bench.follow();
        self.changed();
    }

    /// The line that follows one that became the entry in hand.
    pub(super) fn following(&mut self, target: Target) -> Option<Target> {
        let bench = self.bench()?;
        let (list, at) = target.place()?;
        let id = bench.in_hand(list)?;
        let next = bench.case.find(id).map_or(at + 1, |(_, place)| place + 1);
        Some(match target {
            Target::New { list, parents, .. } => Target::New { list, at: next, parents },
            Target::Under { way: Way::Deeper, .. } => {
                Target::Under { over: id, at: next, way: Way::Deeper }
            }
            Target::Under { over, way, .. } => Target::Under { over, at: next, way },
            other => other,
        })
    }

    /// One row up; above the first row of a new line the entry before it is edited.
    pub(super) fn text_up(&mut self) {
        if matches!(self.state.layers.last(), Some(Layer::Group(_))) {
            return self.walk_in_group(false);
        }
        let above = self.state.bench.as_deref().and_then(|bench| match &bench.work {
            Work::Line(LineWork { prose, target, .. }) if prose.cursor_cell().0 == 0 => {
                let (list, at) = target.place()?;
                if bench.map.is_open() {
                    return bench.above_line();
                }
                bench.case.id_at(list, at.checked_sub(1)?)
            }
            _ => None,
        });
        let Some(id) = above else { return self.go(Motion::RowUp) };
        self.finish_line();
        if let Some(bench) = self.bench()
            && matches!(bench.work, Work::Idle)
        {
            bench.take_in_hand(id);
            self.edit_entry(id);
        }
    }

    /// One row down.
    pub(super) fn text_down(&mut self) {
        match self.state.layers.last() {
            Some(Layer::Group(_)) => self.walk_in_group(true),
            _ => self.go(Motion::RowDown),
        }
    }

    /// Opens a line under the cause in hand: "why?" is asked of it.
    pub(super) fn ask_why(&mut self) {
        self.open_under(Way::Deeper);
    }

    /// Opens lines under the cause in hand for the small ones it is made of.
    pub(super) fn break_down(&mut self) {
        self.open_under(Way::Apart(Vec::new()));
        self.toast("toast-breaking-down");
    }

    fn open_under(&mut self, way: Way) {
        let Some(bench) = self.bench() else { return };
        let held = if bench.map.is_open() { bench.entry() } else { bench.in_hand(List::Causes) };
        let Some(over) = held else { return };
        bench.folded.retain(|folded| *folded != over);
        let at = bench.end_of(List::Causes);
        self.open_target(Target::Under { over, at, way });
    }

    /// What a cause was broken down into is one act, named so. What was done between the lines, as a
    /// thought that was parked, stays an act of its own, and so do the lines before it.
    pub(super) fn join_apart(&mut self, over: EntryId, made: usize) {
        let Some(bench) = self.bench() else { return };
        let is_line = |act: &Act| matches!(act, Act::Added(label) if label.list == List::Causes);
        let last = bench.history.count_last(made, is_line);
        if let Some(label) = bench.case.label(over).filter(|_| last > 1) {
            bench.history.join(&bench.case, last);
            bench.history.call_last(Act::BrokenDown(label, last));
            self.changed();
            self.tell_done();
        }
    }
}

impl Bench {
    /// The line for a new entry below the one in hand; below a cause under another it is one more
    /// under that.
    #[must_use]
    pub fn line_below(&self, list: List) -> Target {
        if self.map.is_open() {
            return self.map_beside();
        }
        let at = self.end_of(list);
        let cause = self.in_hand(list).and_then(|id| self.case.cause(id));
        match cause.and_then(|cause| cause.under) {
            Some(over) => Target::Under { over, at, way: Way::Beside },
            None => Target::New { list, at, parents: self.parents_for(list) },
        }
    }

    /// The place behind the entry in hand and all that stands under it.
    fn end_of(&self, list: List) -> usize {
        match self.in_hand(list) {
            Some(id) => self.views.of(list).cursor + 1 + self.case.under(id).len(),
            None => 0,
        }
    }
}

/// The cause right under `over` behind which something at a place of the list stands.
fn before(case: &Case, over: EntryId, at: usize) -> Option<EntryId> {
    let last = case.id_at(List::Causes, at.checked_sub(1)?)?;
    let mut chain = std::iter::once(last).chain(case.over(last));
    chain.find(|id| case.cause(*id).is_some_and(|cause| cause.under == Some(over)))
}

/// The area that is asked about.
#[must_use]
pub fn asked_area(state: &crate::app::State) -> Option<String> {
    let asked = state.bench.as_deref()?.asked_area?;
    areas(state).get(asked).map(|area| area.name.clone())
}

fn is_of(target: &Target, list: List) -> bool {
    target.place().is_some_and(|(of, _)| of == list)
}
