//! One's own beside the expert's.

use super::canvas::{Canvas, cells};
use super::frame;
use crate::app::State;
use crate::app::geometry::{Area, Frame};
use crate::app::layer::Compare;
use crate::app::shown::{self, COMPARE_INDENT, CompareView, Piece, Voice};

/// Draws it and answers with the place of the cursor: the row in hand.
pub fn draw(canvas: &mut Canvas, state: &State, compare: &Compare) -> Option<(u16, u16)> {
    let (text, theme) = (&state.text, *canvas.theme);
    let view = shown::compare(state, compare);
    canvas.fill(view.outer, theme.text);
    let number = compare.step.number().to_string();
    let values = [("number", number.into()), ("step", text.step(compare.step).into())];
    let title = text.with("compare-title", &values);
    let aside = aside(state, compare, &view);
    if view.boxed {
        frame::frame(canvas, view.outer, Frame::Box, &title, &aside, true);
    } else {
        let (head, aside_w) = (view.head.inside(1, 0), cells(&aside));
        let room = head.w.saturating_sub(aside_w + 1);
        canvas.put_cut(head.x, head.y, room, &title, theme.strong);
        canvas.put_right(head.right(), head.y, aside_w, &aside, theme.muted);
    }
    let body = view.body;
    for (y, line) in (body.y..body.bottom()).zip(view.lines.iter().skip(compare.top)) {
        let end = view.second.map_or(body.right(), |x| x.saturating_sub(2));
        if let Some(first) = &line.first {
            let end = if first.voice == Voice::Note { body.right() } else { end };
            piece(canvas, Area { y, h: 1, w: end.saturating_sub(body.x), ..body }, first);
        }
        if let (Some(x), Some(second)) = (view.second, &line.second) {
            piece(canvas, Area { x, y, w: body.right().saturating_sub(x), h: 1 }, second);
        }
    }
    in_hand(canvas, compare, &view)
}

/// What is out of sight.
fn aside(state: &State, compare: &Compare, view: &CompareView) -> String {
    let below = view.lines.len().saturating_sub(compare.top + usize::from(view.body.h));
    let parts = [("pane-above", compare.top), ("pane-below", below)]
        .map(|(id, count)| (count > 0).then(|| state.text.with(id, &[("count", count.into())])));
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn piece(canvas: &mut Canvas, area: Area, piece: &Piece) {
    let theme = *canvas.theme;
    let style = match piece.voice {
        Voice::Said => theme.text,
        Voice::Aside | Voice::Note => theme.muted,
        Voice::Heading => theme.strong,
    };
    if let Some((list, label)) = &piece.label {
        canvas.put(area.x, area.y, area.w, label, theme.label(*list));
    }
    let indent = match piece.voice {
        Voice::Said | Voice::Aside => COMPARE_INDENT,
        Voice::Note | Voice::Heading => 0,
    };
    // A blank that wrapping leaves at the end may hang over.
    let room = (area.w + 1).saturating_sub(indent);
    canvas.put(area.x + indent, area.y, room, &piece.words, style);
}

/// Marks the rows in hand by a bar at their left, and what stands there on either side.
fn in_hand(canvas: &mut Canvas, compare: &Compare, view: &CompareView) -> Option<(u16, u16)> {
    let theme = *canvas.theme;
    let stop = view.stop(compare)?;
    let body = view.body;
    let lines = &view.lines[stop.from..stop.to];
    let first = stop.is_row && lines.iter().any(|line| line.first.is_some());
    let second = lines.iter().any(|line| line.second.is_some());
    let middle = view.second.unwrap_or(body.right());
    let gap = if view.second.is_some() { 2 } else { 0 };
    let rows = stop.from.max(compare.top)..stop.to.min(compare.top + usize::from(body.h));
    let mut cursor = None;
    for row in rows {
        let y = body.y + u16::try_from(row - compare.top).unwrap_or(u16::MAX);
        canvas.put(body.x.saturating_sub(1), y, 1, canvas.sign("▌"), theme.strong);
        let area = Area { y, h: 1, ..body };
        if first {
            canvas.tint(Area { w: middle.saturating_sub(body.x + gap), ..area }, theme.hand);
        }
        if second {
            let w = body.right().saturating_sub(middle);
            canvas.tint(Area { x: middle, w, ..area }, theme.hand);
        }
        cursor = cursor.or(Some((if first { body.x } else { middle.min(body.right()) }, y)));
    }
    // The note is in hand as a whole; nothing of it can be taken.
    cursor.map(|(x, y)| if stop.is_row { (x, y) } else { (body.x, y) })
}
