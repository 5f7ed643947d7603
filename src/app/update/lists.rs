//! Acts on entries: add, edit, delete, merge, pick, link, go along links.

use super::Turn;
use crate::app::bench::{LineWork, Target, Work};
use crate::app::command::Command;
use crate::app::layer::{Layer, Picker};
use crate::app::pane::Pane;
use crate::app::prose::{Motion, Prose};
use crate::method::{Edit, EntryId};

impl Turn<'_> {
    /// Does an edit as a step of its own; a refusal is told. Answers with what it touched.
    pub(super) fn edit(&mut self, edit: Edit) -> Option<Vec<EntryId>> {
        let bench = self.bench()?;
        match bench.history.edit(&mut bench.case, edit) {
            Ok(touched) => {
                bench.follow();
                self.changed();
                Some(touched)
            }
            Err(refusal) => {
                self.refuse(&crate::app::reason::Reason::Refused(refusal));
                None
            }
        }
    }

    /// Tells what the last edit did.
    pub(super) fn tell_done(&mut self) {
        let act = self.state.bench.as_ref().and_then(|bench| bench.history.last().cloned());
        if let Some(act) = act {
            let words = self.state.text.act(&act);
            let key = self.way_to(Command::Undo);
            self.toast_with("toast-done-undo", &[("act", words.into()), ("key", key.into())]);
        }
    }

    pub(super) fn edit_in_hand(&mut self) {
        if let Some(Layer::Lot(_)) = self.state.layers.last() {
            return self.reword_thought();
        }
        let Some(bench) = self.bench() else { return };
        match bench.focus {
            Pane::Raw => {}
            Pane::Neutral => self.begin_page(Pane::Neutral),
            // An area is asked about: what comes to mind is a new cause.
            Pane::Causes if bench.asked_area.is_some() => self.add(),
            _ => match bench.entry() {
                Some(id) => self.edit_entry(id),
                None if bench.map.at().is_some() && bench.map.is_open() => self.fold(),
                None => self.add(),
            },
        }
    }

    pub(super) fn edit_entry(&mut self, id: EntryId) {
        let Some(bench) = self.bench() else { return };
        let mut prose = Prose::line(bench.case.text_of(id).unwrap_or_default());
        prose.go(Motion::TextEnd);
        bench.work = Work::Line(LineWork::new(prose, Target::Entry(id)));
    }

    /// Opens a line below the one in hand; in an empty neutral text begins with the raw one.
    pub(super) fn add(&mut self) {
        let Some(bench) = self.bench() else { return };
        match bench.focus.list() {
            Some(_) if bench.map.is_open() => {
                let target = bench.map_child();
                self.open_target(target);
            }
            Some(list) => {
                let target = bench.line_below(list);
                self.open_target(target);
            }
            None if bench.focus == Pane::Neutral => self.begin_neutral(),
            None if bench.focus == Pane::Raw => self.ask_about_words(),
            None => {}
        }
    }

    /// Begins the neutral text with the sentences of the raw one, or goes to its end.
    fn begin_neutral(&mut self) {
        let Some(bench) = self.bench() else { return };
        if bench.case.facts.is_empty() {
            let raw = bench.case.review.text.join();
            let lines = crate::lens::sentences(&raw)
                .into_iter()
                .map(|range| raw[range].to_owned())
                .collect();
            if self.edit(Edit::BeginNeutral(lines)).is_none() {
                return;
            }
            self.begin_page(Pane::Neutral);
            if let Some(bench) = self.bench() {
                bench.neutral.go(Motion::TextStart);
            }
            return self.toast("toast-neutral-begun");
        }
        self.begin_page(Pane::Neutral);
        if let Some(bench) = self.bench() {
            bench.neutral.go(Motion::TextEnd);
            if bench.neutral.cursor().byte > 0 {
                bench.neutral.newline();
            }
        }
    }

    pub(super) fn delete_chosen(&mut self) {
        let Some(bench) = self.bench() else { return };
        let chosen = bench.chosen();
        if self.edit(Edit::Delete(chosen)).is_some() {
            self.tell_done();
        }
    }

    pub(super) fn merge_chosen(&mut self) {
        let Some(bench) = self.bench() else { return };
        let chosen = bench.chosen();
        if let Some(touched) = self.edit(Edit::Merge(chosen)) {
            if let (Some(bench), Some(heir)) = (self.bench(), touched.first()) {
                bench.picked.clear();
                bench.take_in_hand(*heir);
            }
            self.tell_done();
        }
    }

    /// Picks the entry in hand or lets it go, and goes on in the direction given.
    pub(super) fn pick(&mut self, down: Option<bool>) {
        let Some(bench) = self.bench() else { return };
        let (Some(id), Some(list)) = (bench.entry(), bench.focus.list()) else { return };
        match bench.picked.iter().position(|picked| *picked == id) {
            Some(place) if down.is_none() => {
                bench.picked.remove(place);
            }
            Some(_) => {}
            None => bench.picked.push(id),
        }
        let by = if down == Some(false) { -1 } else { 1 };
        bench.views.of_mut(list).cursor = bench.place_beside(list, by);
        if down.is_some()
            && let Some(id) = bench.entry()
            && !bench.picked.contains(&id)
        {
            bench.picked.push(id);
        }
    }

    pub(super) fn pick_all(&mut self) {
        let Some(bench) = self.bench() else { return };
        let Some(list) = bench.focus.list() else { return };
        let all = bench.case.ids(list);
        let every = all.iter().all(|id| bench.picked.contains(id));
        bench.picked = if every { Vec::new() } else { all };
    }

    pub(super) fn pick_links(&mut self) {
        let Some(bench) = self.bench() else { return };
        let picker = bench.entry().and_then(|id| Picker::new(&bench.case, id));
        if let Some(picker) = picker {
            self.state.layers.push(Layer::Picker(picker));
        }
    }

    /// Goes to the first entry that is linked: to what it stands on, else to what stands on it.
    pub(super) fn go_linked(&mut self) {
        let Some(bench) = self.bench() else { return };
        let Some(id) = bench.entry() else { return };
        let above = bench.case.parents_of(id).iter().copied();
        let in_a_list = |id: &EntryId| {
            bench.case.find(*id).is_some_and(|(list, _)| Pane::of(list).list().is_some())
        };
        let goal = above.chain(bench.case.children_of(id)).find(in_a_list);
        if let Some(goal) = goal {
            bench.take_in_hand(goal);
            bench.picked.clear();
        }
    }
}

impl crate::app::bench::Bench {
    /// Puts the cursor of its list on an entry, and the focus on its pane.
    pub fn take_in_hand(&mut self, id: EntryId) {
        if let Some((list, place)) = self.case.find(id) {
            self.views.of_mut(list).cursor = place;
            self.focus = Pane::of(list);
            self.lead_chain();
            if self.map.is_open() {
                self.show_in_map(id);
            }
        }
    }
}
