//! Home: the rows of the cases, or the ways to begin.

use super::{count, rows_of};
use crate::app::geometry::{Area, Size};
use crate::app::state::State;

/// The list of cases is never wider than this, in cells: what is told of a case stays near its title.
const WIDEST: u16 = 110;

/// Rows of home above and below the list of cases.
const CHROME: u16 = 4;

/// Where the cases stand, or the greeting of an empty workspace.
#[must_use]
pub fn home_body(size: Size) -> Area {
    let all = size.area();
    Area { y: 2, w: all.w.min(WIDEST), h: all.h.saturating_sub(CHROME), ..all }
}

/// The cases in view with their rows.
pub fn home_rows(state: &State) -> impl Iterator<Item = (usize, Area)> {
    let body = home_body(state.size);
    let places = state.shelf.top..state.shelf.rows.len();
    (body.y..body.bottom()).zip(places).map(move |(y, place)| (place, Area { y, h: 1, ..body }))
}

/// What an empty workspace shows.
#[derive(Debug, Clone)]
pub struct Greeting {
    /// What razbor is, in rows.
    pub words: Vec<String>,
    /// Where it stands.
    pub area: Area,
    /// The ways to begin, with their words.
    pub choices: Vec<(Area, String)>,
    /// Where cases will lie.
    pub path: Area,
}

/// The greeting of an empty workspace; the ways to begin come before its words.
#[must_use]
pub fn greeting(state: &State) -> Greeting {
    let body = home_body(state.size);
    let ways =
        ["home-begin-new", "home-begin-sample", "home-begin-tour"].map(|id| state.text.get(id));
    let (x, w) = (body.x + 2, body.w.saturating_sub(4).min(72));
    let air = u16::from(body.h > 8);
    let mut words: Vec<String> =
        state.text.get("home-greeting").lines().flat_map(|line| rows_of(line, w)).collect();
    let room = body.h.saturating_sub(2 * air + count(ways.len()));
    words.truncate(usize::from(room));
    let area = Area { x, y: body.y + air, w, h: count(words.len()) };
    let top = area.bottom() + air;
    let choices = (top..body.bottom())
        .zip(ways)
        .map(|(y, words)| (Area { x, y, w: (super::cells(&words) + 2).min(w + 2), h: 1 }, words))
        .collect();
    let path = top + count(3) + 1;
    let h = u16::from(path < body.bottom());
    Greeting { words, area, choices, path: Area { x, y: path, w: body.w.saturating_sub(3), h } }
}
