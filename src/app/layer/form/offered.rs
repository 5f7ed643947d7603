//! What is offered behind the cursor of a form, and how it is taken.

use super::field::{Field, Value};
use super::{FieldId, Form};
use crate::app::layout::Place;
use crate::app::offer::{self, Offer, Topic};

/// What was said before in the field in hand, and what of it is offered.
#[derive(Debug, Default)]
pub struct Offered {
    /// The field, once one was looked at.
    field: Option<FieldId>,
    before: Vec<String>,
    /// The offer.
    pub offer: Option<Offer>,
}

impl Form {
    /// Looks what is offered now; `before` tells what was said on a topic, when another field is in
    /// hand than was.
    pub fn look(&mut self, before: impl FnOnce(Topic) -> Vec<String>) {
        let field = self.field();
        let Some(topic) = field.topic() else {
            self.offered = Offered::default();
            return;
        };
        if self.offered.field != Some(field) {
            self.offered = Offered { field: Some(field), before: before(topic), offer: None };
        }
        let prose = self.prose(field);
        let offer =
            prose.and_then(|prose| offer::offer(topic, prose, &self.offered.before, self.layout));
        self.offered.offer = offer;
    }

    /// Takes what is offered; answers whether anything was.
    pub fn take_offer(&mut self) -> bool {
        let id = self.field();
        let (Some(topic), Some(offer)) = (id.topic(), self.offered.offer.take()) else {
            return false;
        };
        let Some(Field { value: Value::Written(prose), .. }) = self.get_mut(id) else {
            return false;
        };
        let line = prose.text();
        let from = line.len() - offer::part_at_the_end(topic, &line).len();
        prose.replace(Place::new(0, from), Place::new(0, line.len()), &offer.words)
    }
}
