//! A text in a pane: the same rows whether it is read or written.

use super::canvas::{Canvas, cells};
use super::paint::{Mark, PaintedRow, Stretch, found, paint};
use crate::app::State;
use crate::app::find::Ground;
use crate::app::geometry::Area;
use crate::app::layout::Place;
use crate::app::prose::Prose;

/// Draws the window of the text of a ground, in which some stretches stand out besides what was
/// found and what is selected: in a form that only in the text in hand. Answers with the place of
/// its cursor when that is in view.
pub fn draw(
    canvas: &mut Canvas,
    state: &State,
    area: Area,
    (ground, prose): (&Ground, &Prose),
    in_hand: bool,
    mut stretches: Vec<Stretch>,
) -> Option<(u16, u16)> {
    let (top, height) = (prose.top(), usize::from(area.h));
    let first = prose.rows(top, 1).next().map(|row| Place::new(row.line, row.bytes.start));
    let last = prose.rows(top, height).last().map(|row| Place::new(row.line, row.bytes.end));
    if let (Some(first), Some(last)) = (first, last) {
        stretches.extend(found(state, ground, first..last));
    }
    let selected = prose.selection().filter(|_| in_hand);
    stretches.extend(selected.map(|range| (range, Mark::Selected)));
    stretches.sort_by_key(|(_, mark)| *mark);
    for (y, row) in (area.y..area.y.saturating_add(area.h)).zip(prose.rows(top, height)) {
        canvas.put(area.x, y, area.w.saturating_add(1), row.text, canvas.theme.text);
        let ends = prose.lines().get(row.line).is_some_and(|line| line.len() == row.bytes.end);
        let area = Area { y, h: 1, ..area };
        let (line, bytes, text) = (row.line, row.bytes, row.text);
        paint(canvas, &PaintedRow { area, line, bytes, text, ends }, &stretches);
    }
    let (row, column) = prose.cursor_cell();
    let y = row.checked_sub(top).filter(|y| *y < height)?;
    Some((area.x + column.min(area.w), area.y + u16::try_from(y).unwrap_or(0)))
}

/// Draws a ring behind the first row of lines that wait for something, as lists have it.
pub fn ring(canvas: &mut Canvas, prose: &Prose, area: Area, lines: &[usize]) {
    for (y, row) in (area.y..area.bottom()).zip(prose.rows(prose.top(), usize::from(area.h))) {
        if row.bytes.start == 0 && lines.contains(&row.line) {
            canvas.put(area.right(), y, 1, canvas.sign("\u{25cb}"), canvas.theme.muted);
        }
    }
}

/// Tells behind the last row of a line who told it, where there is room.
pub fn told(canvas: &mut Canvas, prose: &Prose, area: Area, lines: &[(usize, Vec<String>)]) {
    for (y, row) in (area.y..area.bottom()).zip(prose.rows(prose.top(), usize::from(area.h))) {
        let Some((_, wordings)) = lines.iter().find(|(line, _)| *line == row.line) else {
            continue;
        };
        let ends = prose.lines().get(row.line).is_some_and(|line| line.len() == row.bytes.end);
        let room = area.w.saturating_sub(cells(row.text) + 2);
        let words = wordings.iter().find(|words| ends && cells(words) <= room);
        if let Some(words) = words {
            canvas.put_right(area.right(), y, room, words, canvas.theme.muted);
        }
    }
}

/// Points at the rows of the line in hand.
pub fn point_at(canvas: &mut Canvas, prose: &Prose, area: Area, line: usize) {
    for (y, row) in (area.y..area.bottom()).zip(prose.rows(prose.top(), usize::from(area.h))) {
        if row.line == line {
            let sign = canvas.sign("\u{258c}");
            canvas.put(area.x.saturating_sub(1), y, 1, sign, canvas.theme.strong);
        }
    }
}

/// Draws the rows of a text from one on, with nothing that stands out but what is selected. Answers
/// with the place of its cursor when that is in view.
pub fn text(
    canvas: &mut Canvas,
    area: Area,
    prose: &Prose,
    top: usize,
    in_hand: bool,
) -> Option<(u16, u16)> {
    let height = usize::from(area.h);
    let selected = prose.selection().filter(|_| in_hand);
    let stretches: Vec<Stretch> =
        selected.map(|range| (range, Mark::Selected)).into_iter().collect();
    for (y, row) in (area.y..area.bottom()).zip(prose.rows(top, height)) {
        canvas.put(area.x, y, area.w.saturating_add(1), row.text, canvas.theme.text);
        let ends = prose.lines().get(row.line).is_some_and(|line| line.len() == row.bytes.end);
        let area = Area { y, h: 1, ..area };
        let (line, bytes, text) = (row.line, row.bytes, row.text);
        paint(canvas, &PaintedRow { area, line, bytes, text, ends }, &stretches);
    }
    let (row, column) = prose.cursor_cell();
    let y = row.checked_sub(top).filter(|y| *y < height)?;
    Some((area.x + column.min(area.w), area.y + u16::try_from(y).unwrap_or(0)))
}
