//! Pictures of a state: nothing here changes it.

mod areas;
mod bench;
mod canvas;
mod check;
mod compare;
mod entries;
mod exercises;
mod footer;
mod forms;
mod frame;
mod groups;
mod header;
mod help;
mod home;
mod layers;
mod lot;
mod map;
mod marks;
mod page;
mod paint;
mod proposals;
pub mod theme;
mod tour;
mod versions;

pub use theme::{Palette, Theme};

use ratatui::Frame;
use ratatui::layout::Position;

use crate::app::State;
use crate::app::layer::Layer;
use canvas::Canvas;

/// Draws the state as a person sees it, and puts the terminal's cursor where the work is.
pub fn draw(frame: &mut Frame, state: &State, palette: Palette) {
    let area = frame.area();
    let theme = Theme::painted(state.look, palette, &state.paint);
    let mut canvas = Canvas::new(frame.buffer_mut(), &state.text, &theme);
    canvas.fill(canvas::area(area), theme.text);
    let cursor = picture(&mut canvas, state);
    if let Some((x, y)) = cursor
        && x < area.width
        && y < area.height
    {
        frame.set_cursor_position(Position { x, y });
    }
}

/// Draws everything and answers with the place of the cursor.
fn picture(canvas: &mut Canvas, state: &State) -> Option<(u16, u16)> {
    if !state.size.is_enough() {
        return slit(canvas, state);
    }
    let below = match &state.bench {
        Some(bench) => bench::draw(canvas, state, bench),
        None => home::draw(canvas, state),
    };
    let mut cursor = below;
    for (place, layer) in state.layers.iter().enumerate() {
        // A form that was opened from another one, or from a list, takes its place.
        if matches!(state.layers.get(place + 1), Some(Layer::Group(_))) {
            continue;
        }
        cursor = match layer {
            Layer::Help(help) => help::draw(canvas, state, help),
            Layer::Picker(picker) => layers::picker(canvas, state, picker),
            Layer::Dialog(dialog) => layers::dialog(canvas, state, dialog),
            Layer::Check(of) => check::draw(canvas, state, of),
            Layer::Versions(of) => versions::draw(canvas, state, of),
            Layer::Tour(tour) => Some(tour::draw(canvas, state, tour)),
            Layer::Form(form) => forms::form(canvas, state, form),
            Layer::Groups(list) => groups::list(canvas, state, list),
            Layer::Group(form) => groups::form(canvas, state, form),
            Layer::NewCase(form) => forms::new_case(canvas, state, form),
            Layer::Lot(of) => lot::draw(canvas, state, of),
            Layer::OtherCase(choice) => Some(lot::other_case(canvas, state, choice)),
            Layer::Jot(jot) => Some(lot::jot(canvas, state, jot)),
            Layer::Exercises(list) => exercises::draw(canvas, state, list),
            Layer::Compare(of) => compare::draw(canvas, state, of),
            Layer::Find(_) => cursor,
        };
    }
    footer::draw(canvas, state).or(cursor)
}

/// Too little room for anything but a word.
fn slit(canvas: &mut Canvas, state: &State) -> Option<(u16, u16)> {
    let area = state.size.area();
    let words = state.text.get("too-small");
    canvas.put(area.x, area.y, area.w, &words, canvas.theme.text);
    None
}
