//! Moving about: cursors, panes, and the windows that follow them.

use super::Turn;
use super::map::settle_map;
use crate::app::bench::{Bench, Work, plan};
use crate::app::geometry::{Band, Bearing, Geometry, Placed, Size};
use crate::app::layer::{Layer, Tour};
use crate::app::pane::Pane;
use crate::app::prose::Motion;
use crate::app::shown::{self, footer, form_width, home_body, new_case_rows};
use crate::method::{List, Step};
use crate::text::Text;

impl Turn<'_> {
    /// One up or down (or to an end) in whatever is in hand.
    pub(super) fn step_cursor(&mut self, by: isize) {
        match self.state.layers.last_mut() {
            Some(Layer::Help(_)) => return self.walk_help(by),
            Some(Layer::Versions(_)) => return self.walk_versions(by),
            Some(Layer::Check(_)) => return self.walk_check(by),
            Some(Layer::Lot(_)) => return self.walk_lot(by),
            Some(Layer::OtherCase(_)) => return self.walk_other_cases(by),
            Some(Layer::Compare(_)) => return self.walk_comparison(by),
            Some(Layer::Exercises(list)) => {
                list.cursor = moved(list.cursor, by, list.rows.len());
                return;
            }
            Some(Layer::Groups(list)) => {
                list.cursor = moved(list.cursor, by, list.rows.len());
                return;
            }
            Some(Layer::Picker(picker)) => {
                picker.cursor = moved(picker.cursor, by, picker.candidates.len());
                picker.typed.clear();
                return;
            }
            _ => {}
        }
        let Some(bench) = self.state.bench.as_deref_mut() else {
            let height = usize::from(home_body(self.state.size).h);
            let shelf = &mut self.state.shelf;
            let to = moved(shelf.cursor, by, shelf.choices());
            shelf.go(to, height);
            return self.take_row_in_hand();
        };
        if bench.map.is_open() {
            return bench.walk_map(by);
        }
        match bench.focus.list() {
            Some(list) => {
                bench.views.of_mut(list).cursor = bench.place_beside(list, by);
                bench.lead_chain();
            }
            None => {
                let motion = match by {
                    isize::MIN => Motion::TextStart,
                    isize::MAX => Motion::TextEnd,
                    by if by < 0 => Motion::PageUp(by.unsigned_abs()),
                    by => Motion::PageDown(by.unsigned_abs()),
                };
                if self.extend(motion) {
                    return;
                }
                if self.step_line(by) {
                    return;
                }
                let Some(bench) = self.state.bench.as_deref_mut() else { return };
                let prose =
                    if bench.focus == Pane::Raw { &mut bench.raw } else { &mut bench.neutral };
                let height = self
                    .state
                    .geometry
                    .placed(bench.focus)
                    .map_or(1, |placed| usize::from(placed.inner().h));
                let last = prose.total_rows().saturating_sub(height);
                let top = prose.top();
                prose.scroll_to(moved(top.min(last), by, last + 1));
            }
        }
    }

    /// Where problems rest on the lines of the neutral text, one goes from line to line in it.
    fn step_line(&mut self, by: isize) -> bool {
        let height = self.pane_height();
        let Some(bench) = self.bench() else { return false };
        let Some(line) = shown::line_in_hand(bench) else { return false };
        let line = moved(line, by, bench.neutral.lines().len());
        bench.neutral.set_cursor(line, 0);
        bench.neutral.reveal(height);
        true
    }

    pub(super) fn page_cursor(&mut self, direction: isize) {
        let rows = match self.state.layers.last() {
            Some(Layer::Versions(_)) => return self.page_versions(direction),
            Some(Layer::Compare(_)) => return self.page_comparison(direction),
            Some(_) => usize::from(self.state.size.h / 2),
            None => match self.map_height() {
                Some(rows) => rows,
                None => self.page_height(),
            },
        };
        self.step_cursor(direction * isize::try_from(rows.max(1)).unwrap_or(1));
    }

    /// To the pane on the left or right in its band; in a dialog to the button beside.
    pub(super) fn sideways(&mut self, right: bool) {
        if let Some(Layer::Dialog(dialog)) = self.state.layers.last_mut() {
            return dialog.go(right);
        }
        if matches!(self.state.layers.last(), Some(Layer::Tour(_))) {
            return self.turn_card(right);
        }
        if self.extend(if right { Motion::Right } else { Motion::Left }) {
            return;
        }
        if self.map_sideways(right) {
            return;
        }
        let Some(bench) = self.bench() else { return };
        let panes = bench.panes();
        let band = if bench.focus.list().is_some() && bench.focus != Pane::Questions {
            &panes[2..]
        } else {
            &panes[..2]
        };
        let Some(at) = band.iter().position(|pane| *pane == bench.focus) else { return };
        let to = if right { at + 1 } else { at.wrapping_sub(1) };
        if let Some(pane) = band.get(to) {
            bench.turn_to(*pane);
        }
    }

    /// To the next pane or the one before, around the ends; what is being written is kept.
    pub(super) fn next_pane(&mut self, forward: bool) {
        self.end_work();
        let Some(bench) = self.bench().filter(|bench| !bench.map.is_open()) else { return };
        let panes = bench.panes();
        let at = panes.iter().position(|pane| *pane == bench.focus).unwrap_or(0);
        let count = panes.len();
        bench.turn_to(panes[(at + if forward { 1 } else { count - 1 }) % count]);
    }

    /// After every message: the panes find their places, texts their widths, windows their cursors.
    pub(super) fn settle(&mut self) {
        self.settle_offers();
        self.settle_found();
        // Before the windows: what is remarked takes rows in them.
        self.settle_remarks();
        let size = self.state.size;
        // A long toast stands over the last rows: what is in hand keeps clear of it.
        let free = if self.state.toast.is_some() { footer(self.state).top() } else { size.h };
        if let Some(bench) = self.state.bench.as_deref_mut() {
            if bench.map.is_open() {
                self.state.geometry = Geometry::of_map(size);
                settle_map(bench, &self.state.geometry, &self.state.text, free);
            } else {
                bench.unfold_in_hand();
                place_panes(bench, &mut self.state.geometry, size, &self.state.text);
                let rolled = self.state.pointer.rolled;
                settle_bench(bench, &self.state.geometry, &self.state.text, free, rolled);
            }
        } else {
            let body = home_body(size);
            let shelf = &mut self.state.shelf;
            let height = body.h.min(free.saturating_sub(body.y));
            if shelf.rolled == Some(shelf.cursor) {
                let last = shelf.view.shown.len().saturating_sub(usize::from(body.h));
                shelf.top = shelf.top.min(last);
            } else {
                shelf.rolled = None;
                shelf.go(shelf.cursor, usize::from(height));
            }
            if let Some(prose) = shelf.work.prose_mut() {
                prose.set_width(u16::MAX);
            }
        }
        let rolled = self.state.pointer.rolled;
        for layer in &mut self.state.layers {
            match layer {
                Layer::NewCase(form) => {
                    let (review, title) = new_case_rows(size);
                    form.review.set_width(form_width(size));
                    if !rolled {
                        form.review.reveal(usize::from(review));
                    }
                    form.title.set_width(form_width(size));
                    form.title.reveal(usize::from(title));
                }
                Layer::Form(form) => {
                    if let Some(prose) = form.prose_mut() {
                        prose.set_width(u16::MAX);
                    }
                }
                Layer::Group(form) => form.set_width(shown::group_width(size)),
                Layer::Help(help) => help.settle(&self.state.text, size, rolled),
                Layer::Jot(jot) => jot.line.set_width(u16::MAX),
                Layer::OtherCase(choice) => choice.query.set_width(u16::MAX),
                Layer::Versions(versions) => {
                    let today = &self.state.now.today;
                    let view = shown::versions(versions, &self.state.text, today, size);
                    versions.settle(&view);
                }
                _ => {}
            }
        }
        let tour = self.state.layers.iter_mut().rev().find_map(|layer| match layer {
            Layer::Tour(tour) => Some(tour),
            _ => None,
        });
        if let Some(Tour { bench, .. }) = tour.map(|tour| &mut **tour) {
            place_panes(bench, &mut self.state.geometry, size, &self.state.text);
            settle_bench(bench, &self.state.geometry, &self.state.text, free, false);
        }
        self.settle_form();
        self.settle_reading();
        self.settle_check();
        self.settle_comparison();
        self.settle_lot();
        self.settle_mark();
        self.settle_leaving();
    }
}

impl Turn<'_> {
    /// The window over the fields of a form stays where it is while the field in hand is in it.
    fn settle_form(&mut self) {
        let top = match self.state.layers.last() {
            Some(Layer::Form(form)) => shown::form(self.state, form).top,
            Some(Layer::Group(form)) => shown::group(self.state, form).top,
            _ => return,
        };
        match self.state.layers.last_mut() {
            Some(Layer::Form(form)) => form.top = top,
            Some(Layer::Group(form)) => form.top = top,
            _ => {}
        }
    }
}

/// Finds the places of the panes; a wide screen gives the texts what short lists do not need.
fn place_panes(bench: &mut Bench, geometry: &mut Geometry, size: Size, text: &Text) {
    let step = bench.case.steps.at;
    let mut bearing = Bearing {
        size,
        step,
        focus: bench.focus,
        second: bench.second(),
        zoomed: bench.zoomed,
        upper_h: 0,
        told: (step == Step::Neutral || bench.focus == Pane::Neutral) && !bench.neutral.is_empty(),
    };
    let columns = Geometry::of(Bearing { zoomed: false, ..bearing });
    if size.is_wide() {
        let (texts, lists) =
            if step > Step::Neutral { needed(bench, &columns, text) } else { (0, 0) };
        bench.band = Some(Band::after(bench.band, size, step, texts, lists));
    } else if let [above, below] = columns.panes[..]
        && below.pane.list().is_some()
    {
        // Blank rows between the entries are less than what stands above.
        let rows = [above, below].map(|placed| rows_of(bench, &placed, text, 0).saturating_add(1));
        let (body, least) = (above.outer.h + below.outer.h, above.outer.h);
        let of = (size, step, below.pane);
        bench.band = Some(Band::peek(bench.band, of, (body, least), (rows[0], rows[1])));
    } else {
        bench.band = None;
    }
    bearing.upper_h = bench.band.map_or(0, |band| band.upper_h);
    *geometry = Geometry::of(bearing);
}

/// The rows that the longest text and the longest list need in their columns, frames included.
fn needed(bench: &mut Bench, columns: &Geometry, text: &Text) -> (u16, u16) {
    let (mut texts, mut lists) = (0, 0);
    for placed in &columns.panes {
        let rows = rows_of(bench, placed, text, usize::MAX);
        match placed.pane.list() {
            None => texts = texts.max(rows),
            Some(List::Questions) => {}
            Some(_) => lists = lists.max(rows),
        }
    }
    (texts.saturating_add(2), lists.saturating_add(2))
}

/// The rows that all of a pane takes at its width, a list as it is set in `height` rows.
fn rows_of(bench: &mut Bench, placed: &Placed, text: &Text, height: usize) -> u16 {
    let rows = match placed.pane.list() {
        Some(list) => plan(bench, text, list, placed.list().w, height).own_rows(),
        None => {
            let page = if placed.pane == Pane::Raw { &mut bench.raw } else { &mut bench.neutral };
            if !bench.zoomed {
                page.set_width(placed.prose().w);
            }
            page.total_rows()
        }
    };
    u16::try_from(rows).unwrap_or(u16::MAX)
}

/// Rows of a pane in which what is in hand is to be seen.
fn free_rows(placed: &Placed, free: u16) -> usize {
    let inner = placed.inner();
    usize::from(inner.h.min(free.saturating_sub(inner.y)).max(inner.h.min(1)))
}

fn settle_bench(bench: &mut Bench, geometry: &Geometry, text: &Text, free: u16, rolled: bool) {
    for placed in &geometry.panes {
        let (height, prose) = (usize::from(placed.inner().h), placed.prose());
        match placed.pane.list() {
            None => {
                let writing = matches!(bench.work, Work::Page { pane } if pane == placed.pane);
                let page =
                    if placed.pane == Pane::Raw { &mut bench.raw } else { &mut bench.neutral };
                page.set_width(prose.w);
                if writing && !rolled {
                    page.reveal(free_rows(placed, free));
                } else {
                    let last = page.total_rows().saturating_sub(height);
                    let top = page.top().min(last);
                    page.scroll_to(top);
                }
            }
            Some(list) => {
                let plan = plan(bench, text, list, placed.list().w, height);
                // Texts of other lists may be narrower.
                if let Work::Line(line) = &mut bench.work
                    && let Some(item) = plan.items.iter().find(|item| item.writing)
                {
                    line.prose.set_width(item.text_w);
                }
                let cursor = bench.views.of(list).cursor;
                let item = plan.items.iter().find(|item| item.writing).or_else(|| {
                    let id = bench.case.id_at(list, cursor);
                    plan.items.iter().find(|item| item.id == id)
                });
                let (top, tall) = item.map_or((0, 1), |item| (item.top, item.height));
                let view = bench.views.of_mut(list);
                if view.rolled == Some(view.cursor) {
                    view.top = view.top.min(plan.rows.saturating_sub(height));
                } else {
                    view.rolled = None;
                    view.top = window(view.top, top, tall, plan.rows, free_rows(placed, free));
                }
            }
        }
    }
}

/// The first row of a window `height` rows high over `rows`, so that an item is seen, from its
/// beginning if it does not fit.
fn window(first: usize, top: usize, tall: usize, rows: usize, height: usize) -> usize {
    let last = rows.saturating_sub(height);
    let mut first = first.min(last);
    if top + tall > first + height {
        first = (top + tall).saturating_sub(height);
    }
    first.min(top)
}

/// A cursor moved by some places (the extremes go to the ends), within `count` places.
pub(super) fn moved(cursor: usize, by: isize, count: usize) -> usize {
    cursor.saturating_add_signed(by).min(count.saturating_sub(1))
}
