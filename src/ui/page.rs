//! A text in a pane: the same rows whether it is read or written.

use super::canvas::Canvas;
use crate::app::geometry::Area;
use crate::app::prose::Prose;

/// Draws the window of a text; lines for which `lit` holds are set strong. Answers with the place of
/// its cursor when it is written.
pub fn draw(
    canvas: &mut Canvas,
    area: Area,
    prose: &Prose,
    writing: bool,
    lit: impl Fn(usize) -> bool,
) -> Option<(u16, u16)> {
    let top = prose.top();
    for (y, row) in
        (area.y..area.y.saturating_add(area.h)).zip(prose.rows(top, usize::from(area.h)))
    {
        let style = if lit(row.line) { canvas.theme.strong } else { canvas.theme.text };
        canvas.put(area.x, y, area.w.saturating_add(1), row.text, style);
    }
    let (row, column) = prose.cursor_cell();
    let y = row.checked_sub(top).filter(|y| *y < usize::from(area.h))?;
    writing.then(|| (area.x + column.min(area.w), area.y + u16::try_from(y).unwrap_or(0)))
}
