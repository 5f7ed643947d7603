//! The tour: the sample as it looks at work, and a card that tells of a step.

use super::canvas::Canvas;
use super::{bench, frame};
use crate::app::State;
use crate::app::geometry::Frame;
use crate::app::layer::Tour;
use crate::app::shown;

/// Draws it over whatever was there and answers with the place of the cursor: on the words.
pub fn draw(canvas: &mut Canvas, state: &State, tour: &Tour) -> (u16, u16) {
    canvas.fill(state.size.area(), canvas.theme.text);
    bench::draw(canvas, state, &tour.bench);
    let card = shown::tour(state, tour);
    canvas.fill(card.outer, canvas.theme.text);
    frame::frame(canvas, card.outer, Frame::Box, &card.title, "", true);
    let area = card.outer.inside(2, 1);
    let strong = card.question.iter().map(|row| (row, canvas.theme.strong));
    let plain = card.words.iter().map(|row| (row, canvas.theme.text));
    let rows: Vec<_> = strong.chain(plain).collect();
    for (y, (row, style)) in (area.y..area.y + area.h).zip(rows) {
        canvas.put(area.x, y, area.w + 1, row, style);
    }
    (area.x, area.y)
}
