//! The map: problem, cause, solution as a tree.

use super::canvas::Canvas;
use super::entries::{draw_line, found, invitation};
use super::paint::{PaintedRow, paint};
use crate::app::State;
use crate::app::bench::{Bench, Work};
use crate::app::find::Ground;
use crate::app::geometry::Area;
use crate::app::map::{Guide, MapRow, What};
use crate::app::shown;

/// Draws the map and answers with the place of the cursor.
pub fn draw(canvas: &mut Canvas, state: &State, bench: &Bench) -> (u16, u16) {
    let theme = *canvas.theme;
    let sheet = shown::map(&state.text, bench, &state.geometry);
    let (area, title) = &sheet.title;
    canvas.put_cut(area.x, area.y, area.w, title, theme.strong);
    let (area, gaps) = &sheet.gaps;
    canvas.put_cut(area.x, area.y, area.w, gaps, theme.muted);
    let tree = bench.tree();
    if tree.nodes.is_empty() {
        let words = state.text.get(super::entries::empty(crate::method::List::Problems));
        return invitation(canvas, sheet.body.inside(1, 0), &words);
    }
    if let Some((area, words)) = shown::map_beyond(&state.text, bench, &tree, &sheet) {
        canvas.put(area.x, area.y, area.w, &words, theme.muted);
    }
    let mut cursor = None;
    for (at, y, row) in shown::map_rows(&state.text, bench, &tree, sheet.body) {
        let key = tree.nodes[at].key;
        let in_hand = bench.map.at() == Some(key);
        let same = key.what.id().is_some() && key.what.id() == bench.map.entry();
        let place = Place { area: sheet.body, top: y, in_hand, same };
        let at = draw_row(canvas, state, bench, &row, place);
        if row.writing || (in_hand && cursor.is_none()) {
            cursor = at.or(cursor);
        }
    }
    cursor.unwrap_or((sheet.body.x, sheet.body.y))
}

/// Where a row of the map stands, and how it stands to the one in hand.
#[derive(Clone, Copy)]
struct Place {
    area: Area,
    /// Its first screen row, counted from that of the area.
    top: isize,
    in_hand: bool,
    /// Whether it shows what is in hand, here or elsewhere.
    same: bool,
}

impl Place {
    /// The screen row in which one of its rows stands, if it is in view.
    fn y(self, row: usize) -> Option<u16> {
        let y = u16::try_from(self.top.saturating_add_unsigned(row)).ok()?;
        (y < self.area.h).then(|| self.area.y + y)
    }
}

fn draw_row(
    canvas: &mut Canvas,
    state: &State,
    bench: &Bench,
    row: &MapRow,
    place: Place,
) -> Option<(u16, u16)> {
    let theme = *canvas.theme;
    let area = place.area;
    let idle = !matches!(bench.work, Work::Line(_));
    let in_hand = place.in_hand && idle;
    for (n, y) in (0..row.height).filter_map(|n| Some((n, place.y(n)?))) {
        guides(canvas, row, (area.x, y), n == 0);
    }
    if let Some(y) = place.y(0) {
        let mark = if in_hand { "▌" } else { " " };
        canvas.put(area.x, y, 1, canvas.sign(mark), theme.strong);
        let label_x = area.x + row.sign_x + 2;
        if let Some(list) = row.list {
            canvas.put(label_x, y, area.w, &row.label, theme.label(list));
        }
        if let Some(told) = &row.beside {
            canvas.put_right(area.right(), y, area.w, told, theme.muted);
        }
    }
    let style = match row.what {
        What::Loose => theme.strong,
        _ if place.same && !row.writing => theme.strong,
        _ => theme.text,
    };
    let x = area.x + row.text_x;
    let words = row.lines.iter().map(|of| (&row.wording, of, style));
    let below = row.below.iter().flat_map(|(told, rows)| rows.iter().map(move |of| (told, of)));
    let below = below.map(|(told, of)| (told, of, theme.muted));
    for (n, (words, of, style)) in words.chain(below).enumerate() {
        if let Some(y) = place.y(n) {
            canvas.put(x, y, row.text_w, words[of.start..of.end].trim_end(), style);
        }
    }
    let hits = found(state, &Ground::Map, &row.wording);
    for (of, y) in row.lines.iter().enumerate().filter_map(|(n, of)| Some((of, place.y(n)?))) {
        let area = Area { x, y, w: row.text_w, h: 1 };
        let (bytes, text) = (of.start..of.end, &row.wording[of.start..of.end]);
        paint(canvas, &PaintedRow { area, line: 0, bytes, text, ends: true }, &hits);
    }
    if in_hand {
        for y in (0..row.height).filter_map(|n| place.y(n)) {
            let row = Area { x: area.x + 1, y, w: area.w.saturating_sub(1), h: 1 };
            canvas.tint(row, theme.hand);
        }
    }
    match &bench.work {
        Work::Line(line) if row.writing => {
            let rows = row.lines.iter().enumerate().filter_map(|(n, of)| Some((of, place.y(n)?)));
            draw_line(canvas, state, line, Vec::new(), (x, row.text_w), rows);
            let (cursor, column) = line.prose.cursor_cell();
            place.y(cursor).map(|y| (x + column.min(row.text_w), y))
        }
        _ => place.y(0).map(|y| (x, y)),
    }
}

/// The guides of a row, in its first screen row with its sign.
fn guides(canvas: &mut Canvas, row: &MapRow, (x, y): (u16, u16), first: bool) {
    let border = canvas.theme.muted;
    for (n, guide) in (0..).zip(&row.guides) {
        let signs = match (guide, first) {
            (Guide::Blank, _) | (Guide::End, false) => [" ", " "],
            (Guide::Pass, _) | (Guide::Fork, false) => ["│", " "],
            (Guide::Fork, true) => ["├", "─"],
            (Guide::End, true) => ["└", "─"],
        };
        for (column, sign) in (0..).zip(signs) {
            canvas.put(x + 1 + 2 * n + column, y, 1, canvas.sign(sign), border);
        }
    }
    let sign = match (row.folded, first) {
        (Some(true), true) => "▸",
        (Some(false), true) => "▾",
        (Some(false), false) => "│",
        (None, true) if !row.guides.is_empty() => "─",
        _ => " ",
    };
    canvas.put(x + row.sign_x, y, 1, canvas.sign(sign), border);
}
