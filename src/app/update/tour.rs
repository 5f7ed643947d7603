//! The tour: begun at the very first start, or when it is asked for; gone through, left.

use super::Turn;
use crate::app::layer::{Layer, Tour};
use crate::app::msg::Effect;
use crate::app::shelf::Opening;
use crate::store::codec;

impl Turn<'_> {
    /// Begins the tour at the very first start, if nobody has begun anything yet.
    pub(super) fn welcome(&mut self) {
        let first = std::mem::take(&mut self.state.first_run);
        let idle = self.state.layers.is_empty() && self.state.bench.is_none();
        if first
            && idle
            && self.state.shelf.is_empty()
            && self.state.shelf.opening == Opening::Nothing
        {
            self.tour();
        }
    }

    /// Opens the tour over the sample. That it was shown is remembered at once: it never comes by
    /// itself again, however it ends.
    pub(super) fn tour(&mut self) {
        // The built-in sample is a case, which a test holds.
        let Ok(sample) = codec::read(self.state.text.sample().as_bytes()) else { return };
        self.state.layers.push(Layer::Tour(Box::new(Tour::new(sample.case))));
        self.effects.push(Effect::RememberTour);
    }

    /// To the next card or the one before; after the last one the tour is over.
    pub(super) fn turn_card(&mut self, forward: bool) {
        if let Some(Layer::Tour(tour)) = self.state.layers.last_mut()
            && !tour.go(forward)
            && forward
        {
            self.state.layers.pop();
        }
    }

    /// Leaves the tour, if it is on top.
    pub(super) fn leave_tour(&mut self) {
        if matches!(self.state.layers.last(), Some(Layer::Tour(_))) {
            self.state.layers.pop();
        }
    }
}
