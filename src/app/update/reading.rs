//! Reading along: the lens is asked for when it is needed, and reads what is on the screen first.

use std::sync::Arc;

use super::Turn;
use crate::app::bench::{Bench, Readings};
use crate::app::geometry::Geometry;
use crate::app::layer::{Layer, Tour};
use crate::app::layout::Place;
use crate::app::msg::Effect;
use crate::app::pane::Pane;
use crate::app::reading::{Compared, Comparison, Due, Reader, Shown};
use crate::app::shown::{OfferKind, offered, offers, shows};
use crate::app::state::State;
use crate::lens::Lens;
use crate::method::Edit;

/// So many bytes of what is on the screen are read at once.
const AT_ONCE: usize = 32 * 1024;
/// So many bytes of the rest are read at a time…
const SLICE: usize = 8 * 1024;
/// …and then nothing for so many milliseconds, so that keys go before.
const REST: u64 = 5;

impl Turn<'_> {
    /// The lens was made.
    pub(super) fn lens_made(&mut self, lens: Arc<Lens>) {
        self.state.reader.lens = Some(lens);
    }

    /// Takes over what is offered first: what a remark proposes, a parked thought, a question, a
    /// strength.
    pub(super) fn take_offered(&mut self) {
        if self.take_proposal() {
            return;
        }
        let Some(bench) = self.state.bench.as_deref() else { return };
        let list = offered(bench);
        let Some(first) = offers(self.state, bench, list).into_iter().next() else { return };
        let at = bench.case.count(list);
        let edit = match first.kind {
            OfferKind::Parked(id) => Edit::UseParked { id, at, parents: bench.parents_for(list) },
            OfferKind::Question | OfferKind::Strength => {
                Edit::Add { list, at, texts: vec![first.words], parents: Vec::new() }
            }
        };
        let Some(touched) = self.edit(edit) else {
            return;
        };
        if let (Some(bench), Some(id)) = (self.bench(), touched.first()) {
            bench.picked.clear();
            bench.take_in_hand(*id);
        }
        self.tell_done();
    }

    /// Shows other marks than until now, and says which.
    pub(super) fn show_other_marks(&mut self) {
        let shown = self.state.reader.shown.next();
        self.state.reader.shown = shown;
        self.effects.push(Effect::RememberShown(shown));
        self.toast(match shown {
            Shown::All => "toast-marks-all",
            Shown::Emotions => "toast-marks-emotions",
            Shown::Facts => "toast-marks-facts",
            Shown::Nothing => "toast-marks-none",
        });
    }

    /// To the next mark of the text in hand or the one before, around the ends; from what is in view
    /// if the cursor is not.
    pub(super) fn go_to_mark_beside(&mut self, forward: bool) {
        let height = self.page_height();
        let Some(bench) = self.state.bench.as_deref() else { return };
        let (Some(prose), Some(reading)) = (bench.page(bench.focus), bench.reading(bench.focus))
        else {
            return;
        };
        let top = prose.rows(prose.top(), 1).next();
        let top = top.map_or(Place::default(), |row| Place::new(row.line, row.bytes.start));
        let in_view = (prose.top()..=prose.top() + height).contains(&prose.cursor_cell().0);
        let from = if in_view { prose.cursor() } else { top };
        let shown = |kind| shows(self.state, bench.focus, kind);
        let last = Place::new(usize::MAX, 0);
        let start = if forward { Place::default() } else { last };
        let at_start = || reading.mark_at(start, shown).map(|_| start);
        let around = || at_start().or_else(|| reading.beside(start, forward, shown));
        let Some(to) = reading.beside(from, forward, shown).or_else(around) else {
            return self.toast("toast-no-marks");
        };
        let focus = bench.focus;
        if let Some(prose) = self.bench().and_then(|bench| bench.page_mut(focus)) {
            prose.set_cursor(to.line, to.byte);
            prose.reveal(height);
        }
    }

    /// The facts of two long texts were compared.
    pub(super) fn compared(&mut self, number: u64, compared: Compared) {
        if let Some(bench) = self.bench() {
            bench.readings.kept.arrived(number, compared);
        }
    }

    /// Compares the facts of the two texts now, however long they are, if they were read.
    pub(super) fn compare_here(&mut self) {
        let State { bench: Some(bench), reader: Reader { lens: Some(lens), .. }, .. } =
            &mut *self.state
        else {
            return;
        };
        let Readings { raw, neutral, kept, .. } = &bench.readings;
        let read = raw.is_read() && neutral.is_read() && !bench.neutral.is_empty();
        if read && kept.exact().is_none() {
            let compared = comparison(bench, lens).make();
            bench.readings.kept.take(compared);
        }
    }

    /// After every message: what is on the screen is read, the rest when there is time; then the facts
    /// are compared.
    pub(super) fn settle_reading(&mut self) {
        let State { bench, layers, reader, geometry, now, .. } = &mut *self.state;
        let looks = matches!(layers.last(), Some(Layer::Check(_)));
        let tour = layers.iter_mut().rev().find_map(|layer| match layer {
            Layer::Tour(tour) => Some(&mut **tour),
            _ => None,
        });
        let bench = match (tour, bench) {
            (Some(Tour { bench, .. }), _) => bench,
            (None, Some(bench)) => &mut **bench,
            (None, None) => {
                reader.due = None;
                return;
            }
        };
        bench.readings.kept.follow(&bench.raw, &bench.neutral, now.ms);
        let Some(lens) = &reader.lens else {
            if !reader.asked {
                reader.asked = true;
                self.effects.push(Effect::MakeLens);
            }
            return;
        };
        // A short text is read at once and needs no deadline.
        let slice = reader.due.is_none_or(|due| due <= now.ms);
        if !read_along(bench, lens, geometry, slice) {
            let next = now.ms + REST;
            reader.due = Some(reader.due.filter(|_| !slice).map_or(next, |due| due.min(next)));
            return;
        }
        let Bench { raw, neutral, readings, case, .. } = &*bench;
        let (raw, neutral) = ((raw, &readings.raw), (neutral, &readings.neutral));
        let due = readings.kept.due(raw, neutral, &case.left_out, now.ms);
        // Whoever looks through the facts does not type.
        let due = if looks && matches!(due, Due::At(_)) { Due::Elsewhere } else { due };
        reader.due = None;
        match due {
            Due::No => {}
            Due::Here => {
                let compared = comparison(bench, lens).make();
                bench.readings.kept.take(compared);
            }
            Due::Elsewhere => {
                reader.compared += 1;
                let comparison = Box::new(comparison(bench, lens));
                bench.readings.kept.begin(reader.compared);
                self.effects.push(Effect::Compare(reader.compared, comparison));
            }
            Due::At(due) => reader.due = Some(due),
        }
    }
}

/// Reads what is on the screen, and perhaps a slice of the rest; whether all was read.
fn read_along(bench: &mut Bench, lens: &Lens, geometry: &Geometry, slice: bool) -> bool {
    let Bench { raw, neutral, readings, .. } = bench;
    let mut all = true;
    let Readings { raw: raw_reading, neutral: reading, .. } = readings;
    for (pane, prose, reading) in
        [(Pane::Raw, &*raw, &mut *raw_reading), (Pane::Neutral, &*neutral, &mut *reading)]
    {
        reading.follow(prose);
        if reading.is_read() {
            continue;
        }
        if let Some(placed) = geometry.placed(pane) {
            let mut lines: Vec<usize> =
                prose.rows(prose.top(), usize::from(placed.outer.h)).map(|row| row.line).collect();
            lines.dedup();
            reading.read(lens, prose, lines.into_iter(), &mut AT_ONCE.clone());
        }
        if slice {
            reading.read_on(lens, prose, &mut SLICE.clone());
        }
        all &= reading.is_read();
    }
    all
}

/// The two texts as they are, to be compared.
fn comparison(bench: &Bench, lens: &Arc<Lens>) -> Comparison {
    let Bench { raw, neutral, readings, case, .. } = bench;
    let (raw, neutral) = ((raw, &readings.raw), (neutral, &readings.neutral));
    Comparison::of(lens, raw, neutral, &case.left_out, &readings.kept.proposal)
}
