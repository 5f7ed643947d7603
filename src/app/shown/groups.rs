//! Client groups: the list of all, and one as a form.

use super::count;
use super::layers::{sheet, top, uncovered};
use crate::app::geometry::{Area, MEASURE, Size};
use crate::app::layer::{GroupForm, GroupList};
use crate::app::state::State;

/// All groups.
#[derive(Debug, Clone, Copy)]
pub struct GroupsSheet {
    /// The box.
    pub outer: Area,
    /// Where the groups stand, a row each.
    pub body: Area,
    /// The first one in view.
    pub top: usize,
}

/// Where everything of the list stands.
#[must_use]
pub fn groups(state: &State, list: &GroupList) -> GroupsSheet {
    let rows = count(list.rows.len()).clamp(6, 20);
    let outer = sheet(state.size, 84, rows + 2);
    let body = uncovered(state, outer.inside(2, 1));
    GroupsSheet { outer, body, top: top(list.cursor, body) }
}

/// A group.
#[derive(Debug, Clone)]
pub struct GroupSheet {
    /// The box.
    pub outer: Area,
    /// The fields that are in view at least in part.
    pub parts: Vec<GroupPart>,
    /// The first row in view of all that there are.
    pub top: usize,
}

/// A field of a group.
#[derive(Debug, Clone, Copy)]
pub struct GroupPart {
    /// Its place.
    pub place: usize,
    /// Where its name stands; no rows when it is out of view.
    pub heading: Area,
    /// Where its text stands, as far as it is in view.
    pub text: Area,
    /// The row of the text that stands in the first of these.
    pub first: usize,
}

/// The width of the box of a group at most: that of the card from which it is opened.
const WIDEST: u16 = 84;

/// The width of the texts of a group, in cells.
#[must_use]
pub fn group_width(size: Size) -> u16 {
    sheet(size, WIDEST, size.h).inside(2, 1).w.saturating_sub(3).clamp(1, MEASURE)
}

/// Where everything of a group stands.
#[must_use]
pub fn group(state: &State, form: &GroupForm) -> GroupSheet {
    let size = state.size;
    // Where there is room, what belongs together stands apart from the rest.
    let gap = usize::from(size.h >= 20);
    let rows = |place: usize| form.prose(place).total_rows();
    let all: usize = (0..form.count()).map(|place| rows(place) + 1 + gap).sum::<usize>() - gap;
    let outer = sheet(size, WIDEST, count(all.max(14)).saturating_add(2));
    let area = uncovered(state, outer.inside(2, 1));
    let begins = |of: usize| (0..of).map(|place| rows(place) + 1 + gap).sum::<usize>();
    let height = usize::from(area.h).max(1);
    let heading = begins(form.cursor);
    let cursor = heading + 1 + form.prose(form.cursor).cursor_cell().0;
    let wanted = if cursor - heading < height { heading } else { cursor };
    let most = all.saturating_sub(height);
    let top = form.top.min(most).min(wanted).max((cursor + 1).saturating_sub(height));
    let mut parts = Vec::new();
    for place in 0..form.count() {
        let begin = begins(place);
        let seen = |from: usize, to: usize| {
            let (from, to) = (from.max(top), to.min(top + height));
            let h = count(to.saturating_sub(from));
            Area { y: area.y + count(from.saturating_sub(top)).min(area.h), h, ..area }
        };
        let text = begin + 1;
        let part = GroupPart {
            place,
            heading: seen(begin, text),
            text: Area { x: area.x + 2, w: group_width(size), ..seen(text, text + rows(place)) },
            first: top.saturating_sub(text),
        };
        if part.heading.h + part.text.h > 0 {
            parts.push(part);
        }
    }
    GroupSheet { outer, parts, top }
}
