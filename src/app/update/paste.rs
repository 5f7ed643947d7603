//! A paste is text: it goes into what is being written, or is offered; it never acts as keys.

use super::Turn;
use crate::app::bench::{Access, Work};
use crate::app::layer::{Ask, Dialog, Layer};
use crate::app::pane::Pane;
use crate::app::prose::Motion;
use crate::app::scope::Place;
use crate::method::clean;
use crate::store::REVIEW_LIMIT;

impl Turn<'_> {
    pub(super) fn paste(&mut self, text: &str) {
        if text.len() > REVIEW_LIMIT {
            return self.toast("toast-paste-too-large");
        }
        let cleaned = clean(text);
        let text = cleaned.text;
        let place = self.state.place();
        if text.trim().is_empty() && !place.types() {
            return;
        }
        match place {
            Place::Home => {
                self.new_case();
                if let Some(Layer::NewCase(form)) = self.state.layers.last_mut()
                    && form.has_review()
                {
                    // A review was begun: what is pasted goes below it, where it can be told apart.
                    form.at_title = false;
                    form.review.go(Motion::TextEnd);
                    form.review.insert("\n\n");
                }
                self.paste_review(&text);
            }
            Place::Tour => {
                self.leave_tour();
                return self.paste(&text);
            }
            Place::Prose if matches!(self.state.layers.last(), Some(Layer::NewCase(_))) => {
                self.paste_review(&text);
            }
            Place::Line => self.paste_line(&text),
            Place::Prose
            | Place::Form
            | Place::Naming
            | Place::Filter
            | Place::Shelf
            | Place::Find
            | Place::Jot
            | Place::OtherCase
            | Place::Help => {
                self.write(|prose| prose.insert(&text));
            }
            Place::List | Place::Page | Place::Map => self.offer(text),
            Place::Grab
            | Place::Picker
            | Place::Dialog
            | Place::Versions
            | Place::Check
            | Place::Lot
            | Place::Groups
            | Place::Exercises
            | Place::Compare => {
                return self.toast("toast-paste-nowhere");
            }
        }
        if cleaned.dropped > 0 {
            self.toast_with("toast-controls-dropped", &[("count", cleaned.dropped.into())]);
        }
    }

    /// A review pasted into an empty form goes straight on to its title.
    fn paste_review(&mut self, text: &str) {
        let Some(Layer::NewCase(form)) = self.state.layers.last_mut() else { return };
        if form.sent {
            return;
        }
        let first = !form.has_review();
        form.review.insert(if first { text.trim_matches('\n') } else { text });
        self.written();
        if first {
            self.keep_new_case();
            self.next_field(true);
        }
    }

    /// Lines pasted while capturing become entries; elsewhere a paste is words.
    pub(super) fn paste_line(&mut self, text: &str) {
        let lines: Vec<String> = text
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect();
        let Some(bench) = self.bench() else { return };
        let target = match &bench.work {
            Work::Line(line) => Some((line.target.clone(), line.prose.text())),
            _ => None,
        };
        let Some((mut target, begun)) = target.filter(|(target, _)| target.is_new()) else {
            return self.write(|prose| prose.insert(text));
        };
        // A line that is ended is a whole one, as it would be by Enter.
        if lines.len() < 2 && !(lines.len() == 1 && text.ends_with('\n')) {
            return self.write(|prose| prose.insert(text));
        }
        // What stood in the line goes before the first pasted one.
        let mut texts = lines;
        texts[0].insert_str(0, &begun);
        let Some(made) = self.add_entries(&target, texts) else { return };
        self.forget_field();
        target.made(&made);
        let next = self.following(target);
        if let Some(next) = next {
            self.open_target(next);
        }
        self.tell_done();
    }

    /// Text pasted where nothing is being written is offered as entries or as lines.
    fn offer(&mut self, text: String) {
        let Some(bench) = self.bench() else { return };
        if bench.access != Access::Full {
            let reason = crate::app::reason::Reason::ReadOnly(bench.access.clone());
            return self.refuse(&reason);
        }
        let ask = match bench.focus {
            Pane::Raw => return self.toast("toast-raw-stays"),
            Pane::Neutral => Ask::PasteText(Pane::Neutral, text),
            pane => {
                let child = || bench.map_child().place().map(|(list, _)| list);
                let list = if bench.map.is_open() { child() } else { pane.list() };
                let Some(list) = list else { return };
                let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
                Ask::PasteEntries(list, lines.map(str::to_owned).collect())
            }
        };
        self.state.layers.push(Layer::Dialog(Dialog::new(ask)));
    }
}
