//! The exercises: what they are for, and two rows for each.

use super::layers::{sheet, uncovered};
use super::{count, rows_of};
use crate::app::geometry::Area;
use crate::app::layer::Exercises;
use crate::app::state::State;

/// Where the exercises stand.
#[derive(Debug, Clone)]
pub struct ExercisesSheet {
    /// The box.
    pub outer: Area,
    /// What they are for, in rows; nothing where there is no room.
    pub about: Vec<String>,
    /// Where that stands.
    pub text: Area,
    /// Where the exercises stand, [`ROWS`] rows each.
    pub body: Area,
    /// The first one in view.
    pub top: usize,
}

/// An exercise takes so many rows.
pub const ROWS: u16 = 2;

/// Where everything of the list stands.
#[must_use]
pub fn exercises(state: &State, list: &Exercises) -> ExercisesSheet {
    let rows = count(list.rows.len()) * ROWS;
    let about = state.text.get("exercises-about");
    let w = sheet(state.size, WIDEST, 1).inside(2, 0).w;
    let mut about = rows_of(&about, w);
    let outer = sheet(state.size, WIDEST, rows + count(about.len()) + 3);
    let area = uncovered(state, outer.inside(2, 1));
    if area.h < rows + count(about.len()) {
        about.clear();
    }
    let text = Area { h: count(about.len()), ..area };
    let gap = u16::from(!about.is_empty() && area.h > rows + text.h);
    let body = area.below(text.h + gap);
    let height = usize::from((body.h / ROWS).max(1));
    ExercisesSheet { outer, about, text, body, top: (list.cursor + 1).saturating_sub(height) }
}

/// The list is never wider than this, in cells.
const WIDEST: u16 = 78;

impl ExercisesSheet {
    /// The exercise under a cell.
    #[must_use]
    pub fn row_at(&self, x: u16, y: u16, count: usize) -> Option<usize> {
        let place = self.top + usize::from(y.checked_sub(self.body.y)? / ROWS);
        (self.body.has(x, y) && place < count).then_some(place)
    }
}
