//! The map: its title, what is left open, and where its rows stand.

use super::cells;
use crate::app::bench::Bench;
use crate::app::gaps::gap;
use crate::app::geometry::{Area, Geometry, WIDEST_LIST};
use crate::app::map::{MapRow, Tree, lay};
use crate::method::{Case, List};
use crate::text::Text;

/// The parts of the map.
#[derive(Debug, Clone)]
pub struct MapSheet {
    /// Its title: how many entries there are.
    pub title: (Area, String),
    /// What is left open; beside the title, or in a row of its own.
    pub gaps: (Area, String),
    /// The rows.
    pub body: Area,
}

/// Where the parts of the map stand, with their words.
#[must_use]
pub fn map(text: &Text, bench: &Bench, geometry: &Geometry) -> MapSheet {
    let row = geometry.question.inside(1, 0);
    let row = Area { w: row.w.min(WIDEST_LIST - 1), ..row };
    let gaps = gaps(text, &bench.case);
    let title = title(text, &bench.case, row.w);
    let below = geometry.question.bottom();
    let rest = Area { y: below, h: geometry.footer.y.saturating_sub(below), ..geometry.question };
    let beside = gaps.first().filter(|gaps| cells(&title) + 3 + cells(gaps) <= row.w);
    let (gaps, body) = match beside {
        Some(words) => {
            ((Area { x: row.right() - cells(words), w: cells(words), ..row }, words), rest)
        }
        None => {
            let words = gaps.iter().find(|words| cells(words) <= row.w).or(gaps.last());
            let area = Area { y: below, ..row };
            (words.map_or((Area::default(), &title), |words| (area, words)), {
                let rows = u16::from(!gaps.is_empty());
                rest.below(rows)
            })
        }
    };
    let gaps = (gaps.0, if gaps.0.w == 0 { String::new() } else { gaps.1.clone() });
    let body = Area { w: body.w.saturating_sub(1).min(WIDEST_LIST), ..body };
    MapSheet { title: (row, title), gaps, body }
}

/// The lists of the map.
const LISTS: [List; 3] = [List::Problems, List::Causes, List::Solutions];

/// How many entries there are, in short where there is little room.
fn title(text: &Text, case: &Case, room: u16) -> String {
    let join = |first: String, more: String| {
        text.with("title-join", &[("title", first.into()), ("more", more.into())])
    };
    let long = LISTS.map(|list| format!("{} {}", text.list(list), case.count(list)));
    let long = long.into_iter().fold(text.get("map-title"), join);
    if cells(&long) <= room {
        return long;
    }
    LISTS
        .map(|list| text.count(list, case.count(list)))
        .into_iter()
        .fold(text.get("map-title"), join)
}

/// What is left open: by name, then counted; nothing when nothing is.
fn gaps(text: &Text, case: &Case) -> Vec<String> {
    let join = |first: String, more: String| {
        text.with("title-join", &[("title", first.into()), ("more", more.into())])
    };
    let open = [
        (List::Problems, "gap-problems", "title-without-cause"),
        (List::Causes, "gap-causes", "title-without-solution"),
        (List::Facts, "gap-facts", "map-facts-open"),
    ];
    let named = open.iter().filter_map(|(list, id, _)| gap(text, case, *list, id));
    let counted = open.iter().filter_map(|(list, _, id)| {
        let count = case.unanswered(*list).len();
        (count > 0).then(|| text.with(id, &[("count", count.into())]))
    });
    named.reduce(join).into_iter().chain(counted.reduce(join)).collect()
}

/// The rows of the map in view from the top of its window on, each with the screen row it begins in,
/// counted from that of the window; the first may begin above it.
#[must_use]
pub fn map_rows(
    text: &Text,
    bench: &Bench,
    tree: &Tree,
    body: Area,
) -> Vec<(usize, isize, MapRow)> {
    let rows = tree.in_sight(&bench.map.folded);
    let (first, skip) = bench.map.top;
    let mut y = 0isize.saturating_sub_unsigned(skip);
    let mut shown = Vec::new();
    for at in rows.into_iter().skip(first) {
        if y >= isize::from(body.h.cast_signed()) {
            break;
        }
        let row = lay(bench, text, tree, at, body.w);
        let height = row.height;
        shown.push((at, y, row));
        y = y.saturating_add_unsigned(height);
    }
    shown
}

/// How many rows are out of sight above and below, told behind the title where there is room.
#[must_use]
pub fn map_beyond(
    text: &Text,
    bench: &Bench,
    tree: &Tree,
    sheet: &MapSheet,
) -> Option<(Area, String)> {
    let all = tree.in_sight(&bench.map.folded).len();
    let (first, skip) = bench.map.top;
    let shown = map_rows(text, bench, tree, sheet.body);
    let whole = |top: isize, height| {
        top.saturating_add_unsigned(height) <= isize::from(sheet.body.h.cast_signed())
    };
    let above = first + usize::from(skip > 0);
    let seen = first + shown.iter().filter(|(_, top, row)| whole(*top, row.height)).count();
    let below = all.saturating_sub(seen);
    let counts = [("pane-above", above), ("pane-below-short", below)];
    let parts = counts.into_iter().filter(|(_, count)| *count > 0);
    let parts: Vec<String> =
        parts.map(|(id, count)| text.with(id, &[("count", count.into())])).collect();
    let (row, title) = &sheet.title;
    let words = parts.join(" ");
    let x = row.x + cells(title) + 3;
    let (gaps, _) = &sheet.gaps;
    let end = if gaps.y == row.y && gaps.w > 0 { gaps.x.saturating_sub(3) } else { row.right() };
    let w = cells(&words);
    (w > 0 && x + w <= end).then_some((Area { x, w, ..*row }, words))
}
