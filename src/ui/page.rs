//! A text in a pane: the same rows whether it is read or written.

use super::canvas::Canvas;
use super::paint::{Mark, PaintedRow, Stretch, paint};
use crate::app::geometry::Area;
use crate::app::prose::Prose;

/// Draws the window of a text, in which some stretches stand out. Answers with the place of its
/// cursor when it is written or selected.
pub fn draw(
    canvas: &mut Canvas,
    area: Area,
    prose: &Prose,
    writing: bool,
    mut stretches: Vec<Stretch>,
) -> Option<(u16, u16)> {
    stretches.extend(prose.selection().map(|range| (range, Mark::Selected)));
    stretches.sort_by_key(|(_, mark)| *mark);
    let top = prose.top();
    for (y, row) in
        (area.y..area.y.saturating_add(area.h)).zip(prose.rows(top, usize::from(area.h)))
    {
        canvas.put(area.x, y, area.w.saturating_add(1), row.text, canvas.theme.text);
        let ends = prose.lines().get(row.line).is_some_and(|line| line.len() == row.bytes.end);
        let area = Area { y, h: 1, ..area };
        let (line, bytes, text) = (row.line, row.bytes, row.text);
        paint(canvas, &PaintedRow { area, line, bytes, text, ends }, &stretches);
    }
    let (row, column) = prose.cursor_cell();
    let y = row.checked_sub(top).filter(|y| *y < usize::from(area.h))?;
    let shown = writing || prose.is_held() || prose.selection().is_some();
    shown.then(|| (area.x + column.min(area.w), area.y + u16::try_from(y).unwrap_or(0)))
}
