//! Frames of panes and layers: borders, rules, titles.

use super::canvas::{Canvas, cells};
use super::paint::Mark;
use crate::app::geometry::{Area, Frame};

/// Thin and thick lines: corners from the upper left clockwise, horizontal, vertical.
const THIN: [&str; 6] = ["┌", "┐", "┘", "└", "─", "│"];
const THICK: [&str; 6] = ["┏", "┓", "┛", "┗", "━", "┃"];

/// Draws the frame of a pane with its title; `aside` stands at its right end.
pub fn frame(canvas: &mut Canvas, outer: Area, kind: Frame, title: &str, aside: &str, focus: bool) {
    match kind {
        Frame::Box => boxed(canvas, outer, title, aside, focus),
        Frame::Rule => rule(canvas, outer, title, aside, focus),
    }
}

/// A box; thick when it is in hand.
pub fn boxed(canvas: &mut Canvas, outer: Area, title: &str, aside: &str, focus: bool) {
    if outer.w < 2 || outer.h < 2 {
        return;
    }
    let style = if focus { canvas.theme.focus } else { canvas.theme.border };
    let signs = if focus { THICK } else { THIN };
    let [nw, ne, se, sw, h, v] = signs.map(|sign| canvas.sign(sign));
    let (right, bottom) = (outer.x + outer.w - 1, outer.y + outer.h - 1);
    let bar = h.repeat(usize::from(outer.w - 2));
    canvas.put(outer.x + 1, outer.y, outer.w - 2, &bar, style);
    canvas.put(outer.x + 1, bottom, outer.w - 2, &bar, style);
    for y in outer.y + 1..bottom {
        canvas.put(outer.x, y, 1, v, style);
        canvas.put(right, y, 1, v, style);
    }
    for (x, y, corner) in
        [(outer.x, outer.y, nw), (right, outer.y, ne), (right, bottom, se), (outer.x, bottom, sw)]
    {
        canvas.put(x, y, 1, corner, style);
    }
    titles(canvas, Area { x: outer.x + 1, w: outer.w - 2, ..outer.row(0) }, title, aside, focus);
}

/// A rule above; double when it is in hand.
fn rule(canvas: &mut Canvas, outer: Area, title: &str, aside: &str, focus: bool) {
    if outer.h == 0 {
        return;
    }
    let style = if focus { canvas.theme.focus } else { canvas.theme.border };
    let line = canvas.sign(if focus { "━" } else { "─" });
    canvas.put(outer.x, outer.y, outer.w, &line.repeat(usize::from(outer.w)), style);
    let inside = Area { x: outer.x + 1, w: outer.w.saturating_sub(2), ..outer.row(0) };
    titles(canvas, inside, title, aside, focus);
}

/// Gives some columns of a title the style of a mark, as far as they are there.
pub fn tint_title(canvas: &mut Canvas, outer: Area, (from, w): (u16, u16), mark: Mark) {
    let (x, end) = (outer.x.saturating_add(2 + from), outer.right().saturating_sub(2));
    let area = Area { x, w: w.min(end.saturating_sub(x)), ..outer.row(0) };
    canvas.tint(area, canvas.theme.mark(mark));
}

/// Says something in the lower border of a box; a rule has none.
pub fn foot(canvas: &mut Canvas, outer: Area, kind: Frame, words: &str) {
    if kind == Frame::Box && outer.w > 6 && outer.h > 2 {
        let row = outer.row(outer.h - 1);
        let words = format!(" {words} ");
        canvas.put_cut(row.x + 1, row.y, row.w - 2, &words, canvas.theme.text);
    }
}

/// Whether there is room for words at the right end of a frame with this title.
pub fn has_room_for(outer: Area, title: &str, aside: &str) -> bool {
    has_room(outer.w.saturating_sub(2), cells(title), aside)
}

fn has_room(row: u16, title: u16, aside: &str) -> bool {
    cells(aside) <= row.saturating_sub(title + 6)
}

fn titles(canvas: &mut Canvas, row: Area, title: &str, aside: &str, focus: bool) {
    let strong = if focus { canvas.theme.focus } else { canvas.theme.text };
    let room = row.w.saturating_sub(2);
    let title_w = cells(title).min(room);
    canvas.put(row.x, row.y, 1, " ", strong);
    let took = canvas.put_cut(row.x + 1, row.y, title_w, title, strong);
    canvas.put(row.x + 1 + took, row.y, 1, " ", strong);
    if !aside.is_empty() && has_room(row.w, took, aside) {
        let words = format!(" {aside} ");
        let end = row.x + row.w - 1;
        canvas.put_right(end, row.y, row.w.saturating_sub(took), &words, canvas.theme.muted);
    }
}
