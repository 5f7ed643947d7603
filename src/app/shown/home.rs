//! Home: the rows of the cases, or the ways to begin.

use super::{count, rows_of};
use crate::app::geometry::{Area, Size};
use crate::app::shelf::{Tab, WAYS};
use crate::app::state::State;

/// The list of cases is never wider than this, in cells: what is told of a case stays near its title.
const WIDEST: u16 = 110;

/// Where the cases stand, or the greeting of an empty workspace: above it title and tabs, below it
/// [`home_note`] and the footer.
#[must_use]
pub fn home_body(size: Size) -> Area {
    let all = size.area();
    let chrome = if size.h >= 20 { 5 } else { 4 };
    Area { y: 2, w: all.w.min(WIDEST), h: all.h.saturating_sub(chrome), ..all }
}

/// Where it is told what waits in the case in hand: two rows where there is room.
#[must_use]
pub fn home_note(size: Size) -> Area {
    let body = home_body(size);
    let h = size.h.saturating_sub(body.bottom() + 1);
    Area { x: 1, y: body.bottom(), w: body.w.saturating_sub(2), h }
}

/// The tabs with their words; on a narrow screen the one in hand alone, between arrows.
#[must_use]
pub fn tabs(state: &State) -> Vec<(Tab, Area, String)> {
    let (shelf, row) = (&state.shelf, state.size.area().row(1));
    if shelf.is_empty() && shelf.trash.is_empty() {
        return Vec::new();
    }
    let name = |tab: Tab| {
        let count = shelf.view.count(tab).to_string();
        state.text.with(tab.message(), &[("count", count.into())])
    };
    let mut x = 1;
    let mut tabs = Vec::new();
    for tab in Tab::ALL {
        let words = format!(" {} ", name(tab));
        let w = super::cells(&words);
        tabs.push((tab, Area { x, w, ..row }, words));
        x += w + 1;
    }
    if x <= row.w {
        return tabs;
    }
    let words =
        format!(" {} {} {} ", state.text.sign("‹"), name(shelf.view.tab), state.text.sign("›"));
    let w = super::cells(&words).min(row.w.saturating_sub(2));
    vec![(shelf.view.tab, Area { x: 1, w, ..row }, words)]
}

/// The cases in view with their rows.
pub fn home_rows(state: &State) -> impl Iterator<Item = (usize, Area)> {
    let body = home_body(state.size);
    let places = state.shelf.top..state.shelf.view.shown.len();
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
    let ways: [String; WAYS] =
        ["home-begin-new", "home-begin-sample", "home-begin-practice", "home-begin-tour"]
            .map(|id| state.text.get(id));
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
    let path = top + count(WAYS) + 1;
    let h = u16::from(path < body.bottom());
    Greeting { words, area, choices, path: Area { x, y: path, w: body.w.saturating_sub(3), h } }
}
