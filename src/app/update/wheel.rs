//! The wheel: it rolls what it points at, and nothing comes in hand by that.

use super::Turn;
use super::scroll::moved;
use crate::app::bench::plan;
use crate::app::hit::{Target, hit};
use crate::app::layer::Layer;
use crate::app::pane::Pane;
use crate::app::shown::{self, home_body};

impl Turn<'_> {
    /// Rolls what is under the mouse; cursor and focus stay.
    pub(super) fn roll(&mut self, x: u16, y: u16, by: isize) {
        match self.state.layers.last_mut() {
            Some(Layer::Help(help)) => {
                let view = shown::help(help, &self.state.text, self.state.size);
                if view.outer.has(x, y) {
                    help.top = moved(help.top, by, view.last_top() + 1);
                    self.state.pointer.rolled = true;
                }
            }
            Some(Layer::Versions(versions)) => {
                let (text, today) = (&self.state.text, &self.state.now.today);
                let view = shown::versions(versions, text, today, self.state.size);
                if view.list.has(x, y) {
                    self.walk_versions(by.signum());
                } else if view.outer.has(x, y) {
                    self.roll_versions(by);
                }
            }
            Some(
                Layer::Picker(_)
                | Layer::Check(_)
                | Layer::Lot(_)
                | Layer::OtherCase(_)
                | Layer::Groups(_)
                | Layer::Exercises(_),
            ) => {
                if !matches!(hit(self.state, x, y), None | Some(Target::Outside)) {
                    self.step_cursor(by);
                }
            }
            Some(Layer::Compare(_)) => self.roll_comparison(by),
            Some(Layer::NewCase(form)) => {
                let shown = shown::new_case(self.state.size);
                if shown.review_outer.has(x, y) {
                    let last = form.review.total_rows().saturating_sub(usize::from(shown.review.h));
                    form.review.scroll_to(moved(form.review.top(), by, last + 1));
                    self.state.pointer.rolled = true;
                }
            }
            None | Some(Layer::Find(_)) if self.state.bench.is_some() => self.roll_pane(x, y, by),
            Some(_) => {}
            None => {
                let height = usize::from(home_body(self.state.size).h);
                let shelf = &mut self.state.shelf;
                let last = shelf.view.shown.len().saturating_sub(height);
                shelf.top = moved(shelf.top, by, last + 1);
                shelf.rolled = Some(shelf.cursor);
            }
        }
    }

    fn roll_pane(&mut self, x: u16, y: u16, by: isize) {
        if self.bench().is_some_and(|bench| bench.map.is_open()) {
            return self.roll_map(by);
        }
        let Some(bench) = self.state.bench.as_deref_mut() else { return };
        let panes = &self.state.geometry.panes;
        let Some(placed) = panes.iter().find(|placed| placed.outer.has(x, y)) else { return };
        let height = usize::from(placed.inner().h);
        let Some(list) = placed.pane.list() else {
            let page = if placed.pane == Pane::Raw { &mut bench.raw } else { &mut bench.neutral };
            let last = page.total_rows().saturating_sub(height);
            page.scroll_to(moved(page.top(), by, last + 1));
            self.state.pointer.rolled = true;
            return;
        };
        let rows = plan(bench, &self.state.text, list, placed.list().w, height).rows;
        let view = bench.views.of_mut(list);
        view.top = moved(view.top, by, rows.saturating_sub(height) + 1);
        view.rolled = Some(view.cursor);
    }
}
