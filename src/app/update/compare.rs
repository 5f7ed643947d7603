//! Comparing with the expert: opened, looked through, and an entry of the expert's taken over.

use super::Turn;
use super::scroll::moved;
use crate::app::bench::Bench;
use crate::app::command::Command;
use crate::app::layer::{Compare, Layer};
use crate::app::practice::{Expert, Pair, has_own, last_open, side_by_side};
use crate::app::shown::{self, CompareView};
use crate::method::{Case, Edit, EntryId, List, Plan, Step, one_line};

impl Turn<'_> {
    /// Opens the comparison of the step in hand, or of the one just left.
    pub(super) fn compare(&mut self) {
        let Some(bench) = &self.state.bench else { return };
        let Some(step) = last_open(&bench.case) else { return };
        let Some(expert) = Expert::of(&bench.case.practice) else { return };
        self.state.layers.push(Layer::Compare(Box::new(Compare::new(expert, step))));
        self.begin_comparison();
    }

    /// Takes the first row in hand that only the expert has, where it is in view beside the note.
    fn begin_comparison(&mut self) {
        let Some(Layer::Compare(compare)) = self.state.layers.last() else { return };
        let case = self.state.bench.as_deref().map(|bench| &bench.case);
        let first = case.map_or(0, |case| shown::first_compared(case, compare));
        let Some((view, compare)) = self.comparison() else { return };
        let height = usize::from(view.body.h);
        if view.stops.get(first).is_some_and(|stop| stop.to <= height) {
            compare.cursor = first;
        }
    }

    /// Turns to the step before or behind, as far as they are open.
    pub(super) fn turn_comparison(&mut self, forward: bool) {
        if let Some(Layer::Compare(compare)) = self.state.layers.last_mut() {
            let before = compare.step;
            compare.turn(forward);
            if compare.step != before {
                self.begin_comparison();
            }
        }
    }

    /// The comparison on top, with where everything of it stands.
    fn comparison(&mut self) -> Option<(CompareView, &mut Compare)> {
        let Some(Layer::Compare(compare)) = self.state.layers.last() else { return None };
        let view = shown::compare(self.state, compare);
        match self.state.layers.last_mut() {
            Some(Layer::Compare(compare)) => Some((view, compare)),
            _ => None,
        }
    }

    /// Takes the row some places away in hand; one that is taller than the window is rolled first.
    pub(super) fn walk_comparison(&mut self, by: isize) {
        let Some((view, compare)) = self.comparison() else { return };
        let height = usize::from(view.body.h).max(1);
        let end = compare.top + height;
        if let Some(stop) = view.stop(compare)
            && by.unsigned_abs() == 1
        {
            let page = height.max(2) - 1;
            if by > 0 && stop.to > end {
                compare.top += page.min(stop.to - end);
                return;
            }
            if by < 0 && stop.from < compare.top {
                compare.top -= page.min(compare.top - stop.from);
                return;
            }
        }
        compare.cursor = moved(compare.cursor, by, view.stops.len());
        // A tall row comes into view with the end that one comes from.
        if by < 0
            && let Some(stop) = view.stop(compare)
        {
            compare.top = compare.top.min(stop.to.saturating_sub(height).max(stop.from));
        }
    }

    /// Rolls by a window.
    pub(super) fn page_comparison(&mut self, direction: isize) {
        let Some((view, compare)) = self.comparison() else { return };
        let page = usize::from(view.body.h.max(2)) - 1;
        let by = direction * page.cast_signed();
        compare.top = moved(compare.top, by, view.last_top() + 1);
        compare.cursor = in_window(&view, compare);
    }

    /// Rolls by some rows.
    pub(super) fn roll_comparison(&mut self, by: isize) {
        let Some((view, compare)) = self.comparison() else { return };
        compare.top = moved(compare.top, by, view.last_top() + 1);
        compare.cursor = in_window(&view, compare);
    }

    /// A click takes a row in hand.
    pub(super) fn press_compared(&mut self, place: usize) {
        if let Some(Layer::Compare(compare)) = self.state.layers.last_mut() {
            compare.cursor = place;
        }
    }

    /// After every message: what is in hand is in view.
    pub(super) fn settle_comparison(&mut self) {
        if let Some((view, compare)) = self.comparison() {
            compare.cursor = compare.cursor.min(view.stops.len().saturating_sub(1));
            compare.top = view.reveal(compare.cursor, compare.top);
        }
    }

    /// Takes the expert's entry in hand over, as one step.
    pub(super) fn take_experts(&mut self) {
        if !matches!(self.state.layers.last(), Some(Layer::Compare(_))) {
            return;
        }
        // The case is changed below it.
        let Some(Layer::Compare(compare)) = self.state.layers.pop() else { return };
        let case = self.state.bench.as_deref().map(|bench| &bench.case);
        let pair = case.and_then(|case| shown::compared(case, &compare));
        let step = compare.step;
        if let Some(place) = pair.and_then(|pair| pair.expert) {
            let before = self.state.bench.as_ref().map_or(0, |bench| bench.history.len());
            let done = match step.list() {
                None => self.take_selected(&compare.expert.case),
                Some(list) => self.take_entry(&compare.expert.case, list, place),
            };
            if let Some(bench) = self.bench().filter(|_| done) {
                bench.history.join(&bench.case, bench.history.len().saturating_sub(before));
                self.tell_done();
            }
        }
        self.state.layers.push(Layer::Compare(compare));
    }

    /// Why the expert selected the review, behind what one says oneself.
    fn take_selected(&mut self, expert: &Case) -> bool {
        let Some(bench) = self.bench() else { return false };
        let review = bench.case.review.clone();
        let theirs = expert.review.selected.as_str();
        let own = review.selected.trim();
        let selected =
            if own.is_empty() { theirs.to_owned() } else { one_line(&format!("{own}; {theirs}")) };
        let (origin, tone, whose) = (review.origin, review.tone, review.whose);
        self.edit(Edit::Details { origin, tone, whose, selected }).is_some()
    }

    /// An entry with what is noted on it, linked with those of one's own that say what the expert's
    /// stand on.
    fn take_entry(&mut self, expert: &Case, list: List, place: usize) -> bool {
        let Some(id) = expert.id_at(list, place) else { return false };
        let Some(bench) = self.bench() else { return false };
        let texts = vec![expert.text_of(id).unwrap_or_default().to_owned()];
        let at = place_for(bench, expert, list, place);
        let parents = match list.parents() {
            Some(of) => own_of(&bench.case, expert, of, expert.parents_of(id)),
            None => Vec::new(),
        };
        let about = expert.question(id).and_then(|question| question.about.clone());
        let over = expert.cause(id).and_then(|cause| cause.under);
        let over = over
            .and_then(|over| own_of(&bench.case, expert, List::Causes, &[over]).first().copied());
        let edit = match about {
            Some(about) => Edit::Ask { at, text: texts.concat(), about },
            None => Edit::Add { list, at, texts, parents },
        };
        let Some(new) = self.edit(edit).and_then(|ids| ids.first().copied()) else { return false };
        self.note_as_expert(expert, id, new);
        if over.is_some() {
            self.edit(Edit::Under { id: new, over });
        }
        if let Some(bench) = self.bench() {
            bench.take_in_hand(new);
        }
        true
    }

    /// Notes on the new entry what the expert notes.
    fn note_as_expert(&mut self, expert: &Case, id: EntryId, new: EntryId) {
        if let Some(cause) = expert.cause(id) {
            let (area, evidence) = (cause.area.clone(), cause.evidence);
            self.edit(Edit::NoteCause { id: new, area, evidence });
        }
        if let Some(solution) = expert.solutions.iter().find(|of| of.id == id) {
            self.edit(Edit::NoteSolution { id: new, plan: Box::new(Plan::of(solution)) });
        }
    }

    /// How to compare what was done at the step that was left, where there is an expert.
    pub(super) fn compare_offer(&self, from: Step, to: Step) -> Option<String> {
        let bench = self.state.bench.as_ref()?;
        let case = &bench.case;
        let is_left = from != Step::Find && from < to && has_own(case, from);
        let key = self.key_of(Command::Compare);
        let offers = is_left && crate::text::Exercise::with_id(&case.practice).is_some();
        offers.then(|| self.state.text.with("toast-compare", &[("key", key.into())]))
    }
}

/// The first thing in hand that is wholly in the window, else the one that fills it.
fn in_window(view: &CompareView, compare: &Compare) -> usize {
    let (top, end) = (compare.top, compare.top + usize::from(view.body.h));
    let in_view = |at: usize| view.stops.get(at).is_some_and(|of| of.from < end && of.to > top);
    if in_view(compare.cursor) {
        return compare.cursor;
    }
    let whole = view.stops.iter().position(|stop| stop.from >= top && stop.to <= end);
    whole.or_else(|| (0..view.stops.len()).find(|at| in_view(*at))).unwrap_or(compare.cursor)
}

/// Where an entry of the expert's goes: a fact behind what comes before it, anything else to the end.
fn place_for(bench: &Bench, expert: &Case, list: List, place: usize) -> usize {
    if list != List::Facts {
        return bench.case.count(list);
    }
    let rows = side_by_side(&bench.case, expert, list);
    let before = rows.iter().take_while(|pair| pair.expert != Some(place));
    before.filter_map(|pair| pair.own).max().map_or(0, |own| own + 1)
}

/// One's own entries of a list that say what these of the expert's say.
fn own_of(own: &Case, expert: &Case, list: List, ids: &[EntryId]) -> Vec<EntryId> {
    let pairs = side_by_side(own, expert, list);
    let of = |id: &EntryId| {
        let is_it = |pair: &&Pair| pair.expert.and_then(|at| expert.id_at(list, at)) == Some(*id);
        own.id_at(list, pairs.iter().find(is_it)?.own?)
    };
    ids.iter().filter_map(of).collect()
}
