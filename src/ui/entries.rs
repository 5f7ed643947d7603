//! A list in its pane: labels, wordings, link tags, and the line that is being written.

use ratatui::style::Style;

use super::canvas::{Canvas, cells};
use super::paint::{Mark, PaintedRow, Stretch, paint, stretches};
use crate::app::State;
use crate::app::bench::{Aside, Bench, Item, LineWork, Plan, Work};
use crate::app::find::Ground;
use crate::app::geometry::{Area, Placed};
use crate::app::layout::{Place, Row};
use crate::method::{EntryId, List};

/// How an entry stands to the one in hand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// It is in hand, in the pane in hand.
    InHand,
    /// It is being moved.
    Moving,
    /// It is linked with the one in hand.
    Lit,
    /// There is a chain, and it is not in it.
    Back,
    /// None of these.
    Plain,
}

/// Draws a list and answers with the place of the cursor.
pub fn draw(
    canvas: &mut Canvas,
    state: &State,
    bench: &Bench,
    placed: &Placed,
    (list, plan): (List, &Plan),
    chain: &[EntryId],
) -> Option<(u16, u16)> {
    let area = placed.list();
    if plan.items.is_empty() {
        let words = state.text.get(empty(list));
        return Some(invitation(canvas, area.inside(1, 0), &words));
    }
    let top = bench.views.of(list).top;
    let focus = placed.pane == bench.focus;
    let mut cursor = None;
    for item in &plan.items {
        if item.top + item.height <= top || item.top >= top + usize::from(area.h) {
            continue;
        }
        let at = draw_item(
            canvas,
            (state, bench),
            plan,
            item,
            (area, top),
            standing(bench, item, focus, list, chain),
            list,
        );
        let in_hand = item.id.is_some() && item.id == bench.in_hand(list);
        if item.writing || (in_hand && cursor.is_none()) {
            cursor = at;
        }
    }
    cursor
}

/// The message of what an empty list says.
pub fn empty(list: List) -> &'static str {
    match list {
        List::Questions => "empty-questions",
        List::Facts => "empty-neutral",
        List::Problems => "empty-problems",
        List::Causes => "empty-causes",
        List::Solutions => "empty-solutions",
    }
}

/// What an empty pane says: one line what belongs here, one how to begin.
pub fn invitation(canvas: &mut Canvas, area: Area, words: &str) -> (u16, u16) {
    let mut y = area.y;
    for line in words.lines() {
        for row in crate::app::layout::wrap(line, area.w) {
            if y < area.y + area.h {
                canvas.put(area.x, y, area.w + 1, &line[row.start..row.end], canvas.theme.muted);
            }
            y += 1;
        }
    }
    (area.x, area.y)
}

fn standing(bench: &Bench, item: &Item, focus: bool, list: List, chain: &[EntryId]) -> Standing {
    let Some(id) = item.id else { return Standing::Plain };
    if let Work::Grab(grab) = &bench.work
        && grab.ids.contains(&id)
    {
        return Standing::Moving;
    }
    if focus && bench.in_hand(list) == Some(id) && !matches!(bench.work, Work::Line(_)) {
        return Standing::InHand;
    }
    if chain.contains(&id) {
        return Standing::Lit;
    }
    if !focus && !chain.is_empty() { Standing::Back } else { Standing::Plain }
}

fn draw_item(
    canvas: &mut Canvas,
    (state, bench): (&State, &Bench),
    plan: &Plan,
    item: &Item,
    (area, top): (Area, usize),
    standing: Standing,
    list: List,
) -> Option<(u16, u16)> {
    let theme = *canvas.theme;
    let on_screen = |row: usize| {
        let y = (item.top + row).checked_sub(top)?;
        (y < usize::from(area.h)).then(|| area.y + u16::try_from(y).unwrap_or(u16::MAX))
    };
    let wording = match standing {
        Standing::Lit | Standing::Moving => theme.strong,
        Standing::Back => theme.muted,
        _ => theme.text,
    };
    let label_x = area.x + 1 + item.indent;
    let text_x = label_x + plan.label_w;
    let picked = item.id.is_some_and(|id| bench.picked.contains(&id));
    if let Some(y) = on_screen(0) {
        let mark = match standing {
            _ if picked => "◆",
            Standing::InHand => "▌",
            Standing::Moving => "↕",
            Standing::Lit => "▸",
            _ => " ",
        };
        canvas.put(area.x, y, 1, canvas.sign(mark), theme.strong);
        canvas.put(label_x, y, plan.label_w, &item.label, theme.label(list));
    }
    if let Some(aside) = &item.aside {
        draw_aside(canvas, (area, plan, item), aside, &on_screen);
    }
    let note_rows = item.note.as_ref().map_or(&[][..], |(_, rows)| rows);
    let words = item.lines.iter().map(|row| (&item.wording, row, wording));
    let note = item.note.iter().flat_map(|(note, rows)| rows.iter().map(move |row| (note, row)));
    let note = note.map(|(note, row)| (note, row, theme.muted));
    let aside = item.aside.as_ref().map_or(0, |aside| aside.rows.len());
    let below = item.lines.len() + aside;
    for (n, (words, row, style)) in (0..).zip(words).chain((below..).zip(note)) {
        if let Some(y) = on_screen(n) {
            put_row(canvas, (text_x, y, item.text_w), words, row, style);
        }
    }
    let about = item.aside.as_ref().and_then(|aside| aside.about.clone());
    let about: Vec<Stretch> =
        about.map(|of| (at(of.start)..at(of.end), Mark::Weak)).into_iter().collect();
    let mut hits = found(state, &Ground::List(list), &item.wording);
    hits.splice(0..0, about.iter().cloned());
    for (row, y) in item.lines.iter().zip(0..).filter_map(|(row, n)| Some((row, on_screen(n)?))) {
        let area = Area { x: text_x, y, w: item.text_w, h: 1 };
        let (bytes, text) = (row.start..row.end, &item.wording[row.start..row.end]);
        paint(canvas, &PaintedRow { area, line: 0, bytes, text, ends: true }, &hits);
    }
    for (n, tag) in item.tags.iter().enumerate() {
        if let Some(y) = on_screen(n) {
            // A blank before the mark in the margin, where the wording leaves one.
            let words = item.lines.first().map_or(0, |row| row.cells);
            let moves = n == 0 && item.aside.is_some() && words < item.text_w;
            let end = area.right() - u16::from(moves);
            canvas.put_right(end, y, plan.tags_w, tag, theme.muted);
        }
    }
    if matches!(standing, Standing::InHand | Standing::Moving) {
        let told = item.lines.len()..item.lines.len() + aside;
        for y in (0..item.height).filter(|row| !told.contains(row)).filter_map(on_screen) {
            // What is bold stays so.
            let row = Area { x: area.x + 1, y, w: area.w.saturating_sub(1), h: 1 };
            canvas.tint(row, theme.hand);
        }
    }
    let Work::Line(line) = &bench.work else { return on_screen(0).map(|y| (text_x, y)) };
    if !item.writing {
        return on_screen(0).map(|y| (text_x, y));
    }
    let written = if line.target.is_answer() { item.lines.len() } else { 0 };
    let rows = if line.target.is_answer() { note_rows.len() } else { item.lines.len() };
    let rows = (0..rows).filter_map(|row| {
        let of = if written > 0 { &note_rows[row] } else { &item.lines[row] };
        Some((of, on_screen(written + row)?))
    });
    draw_line(canvas, state, line, about, (text_x, item.text_w), rows);
    let (row, column) = line.prose.cursor_cell();
    on_screen(written + row).map(|y| (text_x + column.min(item.text_w), y))
}

/// Draws the line that is being written over its rows that are in view: its field, what a remark is
/// about, what is selected and found in it.
pub fn draw_line<'a>(
    canvas: &mut Canvas,
    state: &State,
    line: &LineWork,
    about: Vec<Stretch>,
    (x, w): (u16, u16),
    rows: impl Iterator<Item = (&'a Row, u16)>,
) {
    let field = canvas.theme.field;
    let mut stretches = stretches(state, &Ground::Line(line.target.spot()), &line.prose);
    stretches.splice(0..0, about);
    let words = line.prose.text();
    for (row, y) in rows {
        let area = Area { x, y, w, h: 1 };
        canvas.tint(area, field);
        let bytes = row.start..row.end;
        let text = words.get(bytes.clone()).unwrap_or_default();
        paint(canvas, &PaintedRow { area, line: 0, bytes, text, ends: true }, &stretches);
    }
}

/// What of the wording of an entry was found.
pub fn found(state: &State, ground: &Ground, wording: &str) -> Vec<Stretch> {
    let Some(found) = state.found_in(ground) else { return Vec::new() };
    let ranges = found.query.ranges(wording).into_iter();
    ranges.map(|hit| (at(hit.start)..at(hit.end), Mark::Found)).collect()
}

fn at(byte: usize) -> Place {
    Place::new(0, byte)
}

/// What is remarked on an entry: a mark in the margin, and rows below its wording.
fn draw_aside(
    canvas: &mut Canvas,
    (area, plan, item): (Area, &Plan, &Item),
    aside: &Aside,
    on_screen: &impl Fn(usize) -> Option<u16>,
) {
    let theme = *canvas.theme;
    if let Some(y) = on_screen(0) {
        let style = if aside.hint { theme.muted } else { theme.strong };
        canvas.put(area.right(), y, 1, "~", style);
    }
    let x = area.x + 1 + item.indent + plan.label_w;
    for (row, n) in aside.rows.iter().zip(item.lines.len()..) {
        if let Some(y) = on_screen(n) {
            let words = aside.told[row.start..row.end].trim_end();
            canvas.put_cut(x, y, item.text_w, words, theme.muted);
            let named = aside.head.saturating_sub(row.start).min(words.len());
            if let Some(named) = words.get(..named) {
                canvas.tint(Area { x, y, w: cells(named), h: 1 }, theme.strong);
            }
        }
    }
}

fn put_row(canvas: &mut Canvas, (x, y, w): (u16, u16, u16), words: &str, row: &Row, style: Style) {
    let part = &words[row.start..row.end];
    let part = if cells(part) > w { part.trim_end() } else { part };
    canvas.put(x, y, w, part, style);
}
