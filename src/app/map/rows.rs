//! How a row of the map is set: guides, sign, label, wording, and what is told beside or below it.

use super::aside::{aside, wording};
use super::{Tree, What};
use crate::app::bench::{Bench, Target, Work};
use crate::app::layout::{self, Row};
use crate::method::{EntryId, Label, List};
use crate::text::Text;

/// What leads the eye from a row to the one that it stands under.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guide {
    /// Nothing stands further down on that level.
    Blank,
    /// Something does.
    Pass,
    /// The row stands there, and others follow.
    Fork,
    /// The row stands there, the last one.
    End,
}

/// A row of the map as it is set in so many columns.
#[derive(Debug, Clone)]
pub struct MapRow {
    /// What it shows.
    pub what: What,
    /// Its list; none for the heading.
    pub list: Option<List>,
    /// The guides from the left, two columns each.
    pub guides: Vec<Guide>,
    /// Whether it is folded; none where nothing stands under it.
    pub folded: Option<bool>,
    /// Its label; empty for the heading.
    pub label: String,
    /// Columns before the sign: of the guides.
    pub sign_x: u16,
    /// Columns before the wording.
    pub text_x: u16,
    /// Columns of the wording.
    pub text_w: u16,
    /// The wording.
    pub wording: String,
    /// The rows of the wording.
    pub lines: Vec<Row>,
    /// What is told at the right end of its first screen row.
    pub beside: Option<String>,
    /// What is told below the wording, in rows.
    pub below: Option<(String, Vec<Row>)>,
    /// Whether it is being written.
    pub writing: bool,
    /// Screen rows.
    pub height: usize,
}

/// However deep a row stands, its wording has as many columns.
const LEAST: u16 = 16;
/// From so many columns of wording on, something may be told beside it.
const BESIDE: u16 = 40;

/// Sets a row in so many columns.
#[must_use]
pub fn lay(bench: &Bench, text: &Text, tree: &Tree, at: usize, width: u16) -> MapRow {
    let node = &tree.nodes[at];
    let what = node.key.what;
    let (list, label) = named(bench, text, what);
    let label_w = if list.is_some() { label_width(bench, text) } else { 0 };
    // A column for what points at the row in hand, the sign, a blank.
    let room = width.saturating_sub(3 + label_w);
    let most = usize::from(room.saturating_sub(LEAST) / 2);
    let guides = guides(tree, at, most);
    let sign_x = 1 + 2 * u16::try_from(guides.len()).unwrap_or(u16::MAX);
    let text_x = sign_x + 2 + label_w;
    let whole = width.saturating_sub(text_x).max(1);
    let mut row = MapRow {
        what,
        list,
        guides,
        folded: (node.kids > 0).then(|| bench.map.folded.contains(&what)),
        label,
        sign_x,
        text_x,
        text_w: whole,
        wording: wording(bench, text, what, node.kids),
        lines: Vec::new(),
        beside: None,
        below: None,
        writing: false,
        height: 1,
    };
    if let Some(words) = written(bench, node.key.what, bench.map.at() == Some(node.key)) {
        (row.wording, row.writing) = (words, true);
    } else {
        let [all, short] = aside(bench, text, tree, at);
        // In one row with the wording, or beside the rows of a long one.
        let wording_w = cells(&row.wording);
        let in_one = |told: &&String| cells(told) + 2 + wording_w <= whole;
        let beside = |told: &&String| whole >= BESIDE && cells(told) + 2 <= whole * 2 / 5;
        let one = all.iter().chain(&short).find(in_one);
        if let Some(told) = one.or_else(|| short.iter().find(beside)) {
            row.text_w = whole - cells(told) - 2;
            row.beside = Some(told.clone());
        } else if let Some(told) = short {
            let rows = layout::wrap(&told, whole);
            row.below = Some((told, rows));
        }
    }
    row.lines = layout::wrap(&row.wording, row.text_w);
    row.height = row.lines.len() + row.below.as_ref().map_or(0, |(_, rows)| rows.len());
    row
}

/// The words of the line that is being written, if it is this row.
fn written(bench: &Bench, what: What, in_hand: bool) -> Option<String> {
    let Work::Line(line) = &bench.work else { return None };
    let here = match (&line.target, what) {
        (target, What::Line) => target.is_new(),
        (Target::Entry(of), What::Entry(id)) => in_hand && *of == id,
        _ => false,
    };
    here.then(|| line.prose.text())
}

/// The list and the label of a row. Below a new line the labels are those they will have.
fn named(bench: &Bench, text: &Text, what: What) -> (Option<List>, String) {
    let line = match &bench.work {
        Work::Line(line) => line.target.place(),
        _ => None,
    };
    let found = |id: EntryId| bench.case.find(id);
    let Some((list, place)) = (match what {
        What::Entry(id) => found(id).map(|(list, place)| {
            let moved = line.is_some_and(|(of, at)| of == list && at <= place);
            (list, place + usize::from(moved))
        }),
        What::Line => line.map(|(list, at)| (list, at.min(bench.case.count(list)))),
        What::Loose => None,
    }) else {
        return (None, String::new());
    };
    (Some(list), text.label(Label { list, number: place + 1 }))
}

/// Columns of the labels, the blank after them included.
fn label_width(bench: &Bench, text: &Text) -> u16 {
    let lists = [List::Problems, List::Causes, List::Solutions];
    let widest = lists.map(|list| {
        let number = bench.case.count(list) + usize::from(matches!(bench.work, Work::Line(_)));
        cells(&text.label(Label { list, number: number.max(1) }))
    });
    widest.into_iter().max().unwrap_or(2) + 1
}

/// The guides of a row, the nearest of them where not all have room.
fn guides(tree: &Tree, at: usize, most: usize) -> Vec<Guide> {
    let node = &tree.nodes[at];
    if node.depth == 0 {
        return Vec::new();
    }
    let passed = |at: usize| if tree.nodes[at].last { Guide::Blank } else { Guide::Pass };
    let over = tree.over(at).take_while(|at| tree.nodes[*at].depth > 0).map(passed);
    let own = if node.last { Guide::End } else { Guide::Fork };
    let mut guides: Vec<Guide> = std::iter::once(own).chain(over).take(most).collect();
    guides.reverse();
    guides
}

fn cells(text: &str) -> u16 {
    u16::try_from(layout::cells(text)).unwrap_or(u16::MAX)
}
