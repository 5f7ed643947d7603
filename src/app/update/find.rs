//! Looking for words in the text or the list in hand.

use super::Turn;
use crate::app::find::{FindLine, Found, Ground};
use crate::app::layer::Layer;
use crate::app::layout::Place;
use crate::app::prose::Prose;
use crate::app::query::Query;
use crate::text::Value;

impl Turn<'_> {
    /// Opens the find line with what is selected, or with what was looked for last.
    pub(super) fn find(&mut self) {
        let text = self.state.ground_text();
        let selected = text.and_then(Prose::selected_text).filter(|text| !text.contains('\n'));
        let top = match (self.state.ground(), text, &self.state.bench) {
            (Some(of), _, Some(bench)) if of.is_of_entries() => of.place_in_hand(bench),
            (_, Some(text), _) => text.top(),
            _ => return,
        };
        let from = self.stand();
        let mut line = Prose::line(selected.as_deref().unwrap_or(&self.state.sought));
        line.select_all();
        let find = FindLine { line, from, top, turned: None };
        self.state.layers.push(Layer::Find(Box::new(find)));
        self.search();
    }

    /// Where one stands in the text that is looked through.
    fn stand(&self) -> Place {
        let text = self.state.ground_text();
        let selected = text.and_then(Prose::selection).map(|selected| selected.start);
        selected.or(text.map(Prose::cursor)).unwrap_or_default()
    }

    fn find_line(&mut self) -> Option<&mut FindLine> {
        match self.state.layers.last_mut() {
            Some(Layer::Find(find)) => Some(find),
            _ => None,
        }
    }

    /// Looks for what the find line says, from where one was before.
    pub(super) fn search(&mut self) {
        let Some(find) = self.find_line() else { return };
        find.turned = None;
        let (typed, from, top) = (find.line.text(), find.from, find.top);
        self.look_for(&typed);
        match (&mut self.state.found, self.state.bench.as_deref()) {
            (Some(found), Some(bench)) if found.ground.is_of_entries() => {
                found.begin_in_entries(bench, top);
            }
            (Some(found), _) => found.begin(from),
            (None, _) => {}
        }
        self.show_found();
    }

    /// Looks where one is; when nothing was typed, nothing is found.
    fn look_for(&mut self, typed: &str) {
        self.state.found = None;
        if typed.is_empty() {
            return;
        }
        typed.clone_into(&mut self.state.sought);
        let query = Query::phrase(typed, self.state.keymap.layout());
        self.state.found = match (self.state.ground(), self.state.bench.as_deref()) {
            (Some(of), Some(bench)) if of.is_of_entries() => {
                Some(Found::in_entries(of, query, bench))
            }
            (Some(ground), _) => {
                self.state.ground_text().map(|text| Found::in_text(ground, query, text))
            }
            (None, _) => None,
        };
    }

    /// Goes to the next place where it is found, or the one before, around the ends.
    pub(super) fn find_next(&mut self, forward: bool) {
        let ground = self.state.ground();
        if self.state.found.as_ref().map(|found| &found.ground) != ground.as_ref() {
            let sought = self.state.sought.clone();
            self.look_for(&sought);
        }
        let from = self.stand();
        let bench = self.state.bench.as_deref();
        let turned = match (&mut self.state.found, &ground, bench) {
            (Some(found), Some(of), Some(bench)) if of.is_of_entries() => {
                found.step_in_entries(bench, of.place_in_hand(bench), forward)
            }
            (Some(found), ..) => found.step(from, forward),
            (None, ..) => return,
        };
        self.show_found();
        if let Some(find) = self.find_line() {
            find.turned = turned.then_some(forward);
            return;
        }
        let Some(found) = &self.state.found else { return };
        let (at, count) = (found.at, found.count());
        let around = match (turned, forward) {
            (false, _) => "no",
            (true, true) => "start",
            (true, false) => "end",
        };
        let sought = crate::app::layout::visible(&self.state.sought).into_owned();
        let values: [(&str, Value); 4] = [
            ("at", at.map_or(0, |at| at + 1).into()),
            ("count", count.into()),
            ("around", around.to_owned().into()),
            ("words", sought.into()),
        ];
        self.toast_with(if count > 0 { "toast-found" } else { "toast-not-found" }, &values);
        self.select_found();
    }

    /// Brings what is in hand of the found into view; when nothing is found, one is back where one
    /// was.
    fn show_found(&mut self) {
        let back = self.find_line().map(|find| (find.from, find.top));
        let found = self.state.found.as_ref();
        let (hit, entry) = (found.and_then(Found::hit), found.and_then(Found::entry));
        if let Some(of) = self.state.ground().filter(Ground::is_of_entries) {
            let Some(bench) = self.bench() else { return };
            match (entry, back) {
                (Some(id), _) => of.hold(bench, id),
                (None, Some((_, place))) => of.take(bench, place),
                (None, None) => {}
            }
            return;
        }
        let height = self.pane_height();
        let Some(text) = self.state.ground_text_mut() else { return };
        match (hit, back) {
            (Some(hit), _) => {
                text.set_cursor(hit.start.line, hit.start.byte);
                text.reveal(height);
            }
            (None, Some((from, top))) => {
                text.set_cursor(from.line, from.byte);
                text.scroll_to(top);
            }
            (None, None) => {}
        }
    }

    /// Esc in the find line: one stays where it was found; where one writes, it is selected.
    pub(super) fn close_find(&mut self) {
        self.state.layers.pop();
        if self.state.found.as_ref().is_some_and(|found| found.count() == 0) {
            self.state.found = None;
        }
        self.select_found();
    }

    /// Selects the hit in hand in a text that is being written.
    fn select_found(&mut self) {
        if !self.state.place().types() {
            return;
        }
        let Some(hit) = self.state.found.as_mut().and_then(|found| {
            let hit = found.hit();
            found.at = None;
            hit
        }) else {
            return;
        };
        if let Some(text) = self.state.ground_text_mut() {
            text.select_range(hit);
        }
    }

    /// After every message: the hits go along with the text, and are gone when one is elsewhere.
    pub(super) fn settle_found(&mut self) {
        let ground = self.state.ground();
        if ground.is_none() && matches!(self.state.layers.last(), Some(Layer::Find(_))) {
            self.state.layers.pop();
        }
        let Some(mut found) = self.state.found.take() else { return };
        if ground.as_ref() != Some(&found.ground) {
            return;
        }
        if let Some(bench) = self.state.bench.as_deref().filter(|_| found.ground.is_of_entries()) {
            found.look_again(bench);
        } else if let Some(text) = self.state.ground_text()
            && !found.follow(text)
        {
            found = found.anew(text);
        }
        self.state.found = Some(found);
    }
}
