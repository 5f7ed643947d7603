//! The earlier versions of a case.

use super::canvas::{Canvas, cells};
use super::frame;
use crate::app::State;
use crate::app::geometry::{Area, Frame};
use crate::app::layer::{VersionRow, Versions};
use crate::app::shown::{self, VersionLine, VersionsView};
use crate::app::wording;
use crate::method::List;
use crate::store::Why;

/// Draws them and answers with the place of the cursor: the version in hand.
pub fn draw(canvas: &mut Canvas, state: &State, versions: &Versions) -> Option<(u16, u16)> {
    let (text, theme) = (&state.text, *canvas.theme);
    let view = shown::versions(versions, text, &state.now.today, state.size);
    canvas.fill(view.outer, theme.text);
    let title = wording::title(text, &versions.title);
    let title = text.with("versions-title", &[("title", title.into())]);
    let aside = aside(state, versions, &view);
    if view.boxed {
        frame::frame(canvas, view.outer, Frame::Box, &title, &aside, true);
    } else {
        let (head, aside_w) = (view.head.inside(1, 0), cells(&aside));
        let room = head.w.saturating_sub(aside_w + 1);
        canvas.put_cut(head.x, head.y, room, &title, theme.strong);
        canvas.put_right(head.right(), head.y, aside_w, &aside, theme.muted);
    }
    rule(canvas, view.rule);
    body(canvas, versions, &view);
    list(canvas, state, versions, &view).or(Some((view.body.x, view.body.y)))
}

/// What of the difference is out of sight.
fn aside(state: &State, versions: &Versions, view: &VersionsView) -> String {
    let below = view.lines.len().saturating_sub(versions.top + usize::from(view.body.h));
    let parts = [("pane-above", versions.top), ("pane-below", below)]
        .map(|(id, count)| (count > 0).then(|| state.text.with(id, &[("count", count.into())])));
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn rule(canvas: &mut Canvas, area: Area) {
    let style = canvas.theme.border;
    if area.w == 1 {
        let line = canvas.sign("│");
        for y in area.y..area.bottom() {
            canvas.put(area.x, y, 1, line, style);
        }
    } else if area.h > 0 {
        let line = canvas.sign("─").repeat(usize::from(area.w));
        canvas.put(area.x, area.y, area.w, &line, style);
    }
}

fn list(
    canvas: &mut Canvas,
    state: &State,
    versions: &Versions,
    view: &VersionsView,
) -> Option<(u16, u16)> {
    let area = view.list;
    let mut cursor = None;
    let rows = versions.rows.iter().enumerate().skip(view.first);
    for (y, (place, version)) in (area.y..area.bottom()).zip(rows) {
        row(canvas, state, Area { y, h: 1, ..area }, version);
        if place == versions.cursor {
            canvas.tint(Area { y, h: 1, ..area }, canvas.theme.hand);
            cursor = Some((area.x, y));
        }
    }
    let free = area.y + u16::try_from(versions.rows.len()).unwrap_or(u16::MAX).min(area.h);
    if versions.older > 0 && free < area.bottom() {
        let words = state.text.with("versions-older", &[("count", versions.older.into())]);
        canvas.put_cut(area.x + 1, free, area.w.saturating_sub(1), &words, canvas.theme.muted);
    }
    cursor
}

/// When, whether it was kept for a reason of its own, and what was changed after it.
fn row(canvas: &mut Canvas, state: &State, area: Area, version: &VersionRow) {
    let theme = *canvas.theme;
    let when = state.text.moment_of(&version.earlier.at, &state.now.today);
    let took = canvas.put_cut(area.x + 1, area.y, area.w / 2, &when, theme.text);
    let mark = match version.earlier.why {
        Why::Own => "",
        Why::Foreign => "!",
        Why::Restored => "←",
    };
    let x = area.x + 1 + took.max(cells("00 xxx 00:00")) + 1;
    canvas.put(x, area.y, 1, canvas.sign(mark), theme.strong);
    let room = area.right().saturating_sub(x + 2);
    match &version.summary {
        Some(words) => canvas.put_cut(x + 2, area.y, room, words, theme.muted),
        None => {
            let words = state.text.get("version-unread");
            canvas.put_cut(x + 2, area.y, room, &words, theme.danger)
        }
    };
}

fn body(canvas: &mut Canvas, versions: &Versions, view: &VersionsView) {
    let (area, theme) = (view.body, *canvas.theme);
    for (y, line) in (area.y..area.bottom()).zip(view.lines.iter().skip(versions.top)) {
        let (sign, mark, words, style) = match line {
            VersionLine::Words(words) => {
                canvas.put(area.x, y, area.w + 1, words, theme.muted);
                continue;
            }
            VersionLine::Heading(words) => {
                canvas.put_cut(area.x, y, area.w, words, theme.strong);
                continue;
            }
            VersionLine::Blank => continue,
            VersionLine::Between => ("…", theme.muted, "", theme.muted),
            VersionLine::Same(words) => ("", theme.muted, words.as_str(), theme.muted),
            VersionLine::Gone(first, words) => {
                let sign = if *first { "−" } else { "" };
                (sign, theme.label(List::Problems), words.as_str(), theme.text)
            }
            VersionLine::New(first, words) => {
                let sign = if *first { "+" } else { "" };
                (sign, theme.label(List::Solutions), words.as_str(), theme.text)
            }
        };
        canvas.put(area.x, y, 1, canvas.sign(sign), mark);
        canvas.put(area.x + 2, y, area.w.saturating_sub(1), words, style);
    }
}
