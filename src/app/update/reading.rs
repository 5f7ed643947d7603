//! Reading along: the lens is asked for when it is needed, and reads what is on the screen first.

use std::sync::Arc;

use super::Turn;
use crate::app::bench::Bench;
use crate::app::geometry::Geometry;
use crate::app::layer::{Layer, Tour};
use crate::app::msg::Effect;
use crate::app::pane::Pane;
use crate::app::state::State;
use crate::lens::Lens;

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

    /// After every message: what is on the screen is read, the rest when there is time.
    pub(super) fn settle_reading(&mut self) {
        let State { bench, layers, reader, geometry, now, .. } = &mut *self.state;
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
        let Some(lens) = &reader.lens else {
            if !reader.asked {
                reader.asked = true;
                self.effects.push(Effect::MakeLens);
            }
            return;
        };
        let slice = reader.due.is_some_and(|due| due <= now.ms);
        if read_along(bench, lens, geometry, slice) {
            reader.due = None;
        } else if slice || reader.due.is_none() {
            reader.due = Some(now.ms + REST);
        }
    }
}

/// Reads what is on the screen, and perhaps a slice of the rest; whether all was read.
fn read_along(bench: &mut Bench, lens: &Lens, geometry: &Geometry, slice: bool) -> bool {
    let Bench { raw, neutral, readings, .. } = bench;
    let mut all = true;
    for (pane, prose, reading) in
        [(Pane::Raw, raw, &mut readings.raw), (Pane::Neutral, neutral, &mut readings.neutral)]
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
