//! Which rows of a list pane each entry takes.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::notes::{self, Room};
use super::{Bench, LineWork, Target, Work};
use crate::app::layout::{self, Row};
use crate::method::{EntryId, Label, List};
use crate::text::Text;

/// How a list is set in its pane.
#[derive(Debug, Clone, Default)]
pub struct Plan {
    /// What stands in it, from top to bottom.
    pub items: Vec<Item>,
    /// All rows, blank ones between entries included.
    pub rows: usize,
    /// Columns of the labels, the blank after them included.
    pub label_w: u16,
    /// Columns of the wordings that stand at the left edge.
    pub text_w: u16,
    /// Columns of the link tags, the blank before them included; 0 when there are none.
    pub tags_w: u16,
}

/// One entry, or the line of a new one.
#[derive(Debug, Clone)]
pub struct Item {
    /// The entry; none for a line that is yet to become one.
    pub id: Option<EntryId>,
    /// Its label; a new line has the one it will have.
    pub label: String,
    /// Columns by which it stands in: what stands under a cause.
    pub indent: u16,
    /// Columns of its wording.
    pub text_w: u16,
    /// The wording; empty where the line is being written.
    pub wording: String,
    /// The rows of the wording.
    pub lines: Vec<Row>,
    /// What is remarked on it.
    pub aside: Option<Aside>,
    /// What follows the wording: what is known of the entry, in its rows.
    pub note: Option<(String, Vec<Row>)>,
    /// The link tags, one row each.
    pub tags: Vec<String>,
    /// Whether the wording (or, if there is a note, the note) is being written.
    pub writing: bool,
    /// The first row.
    pub top: usize,
    /// Rows.
    pub height: usize,
}

/// What is remarked on an entry: a mark in the margin and, where it is in hand, some rows.
#[derive(Debug, Clone)]
pub struct Aside {
    /// Whether it is a hint only.
    pub hint: bool,
    /// What is told; nothing where it is not in hand.
    pub told: String,
    /// The first bytes of it that name what it is.
    pub head: usize,
    /// Its rows; the last may be too long for its columns.
    pub rows: Vec<Row>,
    /// The bytes of the wording that it is about, where it is in hand and not about all of it.
    pub about: Option<Range<usize>>,
}

impl Item {
    /// Rows without what is remarked.
    fn own_height(&self) -> usize {
        self.height - self.aside_rows()
    }

    fn aside_rows(&self) -> usize {
        self.aside.as_ref().map_or(0, |aside| aside.rows.len())
    }
}

impl Plan {
    /// All rows without what is remarked: nothing makes room for that, so that nothing jumps.
    #[must_use]
    pub fn own_rows(&self) -> usize {
        self.rows - self.items.iter().map(Item::aside_rows).sum::<usize>()
    }

    /// How many entries are not whole in a window of `height` rows that begins at `top`: above it
    /// and below it.
    #[must_use]
    pub fn out_of_sight(&self, top: usize, height: usize) -> (usize, usize) {
        let above = self.items.iter().filter(|item| item.top < top);
        let below = self.items.iter().filter(|item| item.top + item.height > top + height);
        (above.count(), below.count())
    }
}

/// Sets a list in a pane `width` columns wide and `height` rows high. What is known of the entries is
/// told as far as all of the list stays in view.
#[must_use]
pub fn plan(bench: &Bench, text: &Text, list: List, width: u16, height: usize) -> Plan {
    let mut room = notes::room(width, height);
    loop {
        let plan = plan_in(bench, text, list, width, height, room);
        let noted = || list != List::Questions && plan.items.iter().any(|item| item.note.is_some());
        if plan.own_rows() <= height || matches!(room, Room::Scant | Room::None) || !noted() {
            return plan;
        }
        room = room.less();
    }
}

fn plan_in(bench: &Bench, text: &Text, list: List, width: u16, height: usize, told: Room) -> Plan {
    let ids = bench.case.ids(list);
    let hidden = bench.hidden(list);
    let depths = depths(bench, list);
    let fresh = fresh_line(bench, list);
    let count = ids.len() + usize::from(fresh.is_some());
    let widest = text.label(Label { list, number: count.max(1) });
    let label_w = cells(&widest) + 1;
    let waiting: HashSet<EntryId> = bench.case.unanswered(list).into_iter().collect();
    let waits = |id: &EntryId| waiting.contains(id);
    let tags: Vec<Vec<String>> =
        ids.iter().map(|id| tags(bench, text, list, *id, waits(id))).collect();
    let fresh_tags = fresh_tags(bench, text);
    let room = width.saturating_sub(1 + label_w);
    let tags_w = tags_width(tags.iter().chain([&fresh_tags]), room);
    let fresh_tags = fold_tags(&fresh_tags, tags_w);
    let text_w = room.saturating_sub(tags_w).max(1);
    let mut plan = Plan { items: Vec::new(), rows: 0, label_w, text_w, tags_w };
    let label = |number| text.label(Label { list, number });
    for (place, id) in ids.into_iter().enumerate() {
        if fresh == Some(place) {
            let mut item = fresh_item(bench, fresh_tags.clone(), text_w);
            item.label = label(place + 1);
            remark(bench, text, list, &mut item, height);
            plan.items.push(item);
        }
        if hidden.contains(&id) {
            continue;
        }
        let depth = depths.get(&id).copied().unwrap_or(0);
        let mut item = item(bench, id, depth, fold_tags(&tags[place], tags_w), text_w);
        item.label = label(place + 1 + usize::from(fresh.is_some_and(|fresh| fresh <= place)));
        if item.note.is_none() {
            item.note = notes::note(bench, text, list, id, told).map(|note| (note, Vec::new()));
        }
        measure(&mut item);
        remark(bench, text, list, &mut item, height);
        plan.items.push(item);
    }
    if fresh.is_some_and(|place| place >= bench.case.count(list)) {
        let mut item = fresh_item(bench, fresh_tags, text_w);
        item.label = label(count);
        remark(bench, text, list, &mut item, height);
        plan.items.push(item);
    }
    stack(&mut plan, height);
    plan
}

/// Columns for the tags: two of them side by side in a narrow list, all of them where there is room.
fn tags_width<'a>(tags: impl Iterator<Item = &'a Vec<String>> + Clone, room: u16) -> u16 {
    let widest = tags.clone().flatten().map(|tag| cells(tag)).max().unwrap_or(0);
    if widest == 0 || room < 20 {
        return 0;
    }
    let whole = tags.map(|tags| tags.iter().map(|tag| cells(tag) + 1).sum::<u16>()).max();
    let most = if room >= 50 { room / 3 } else { 6.max(widest + 1) };
    whole.unwrap_or(0).min(most)
}

/// Where the line of a new entry stands in a list, if one is being written there.
fn fresh_line(bench: &Bench, list: List) -> Option<usize> {
    match &bench.work {
        Work::Line(line) => {
            let there = line.target.place().filter(|(of, _)| *of == list);
            there.map(|(_, at)| at.min(bench.case.count(list)))
        }
        _ => None,
    }
}

/// How many causes stand over each that stands under one.
fn depths(bench: &Bench, list: List) -> HashMap<EntryId, usize> {
    let mut depths = HashMap::new();
    let causes = bench.case.causes.iter().filter(|_| list == List::Causes);
    for cause in causes {
        // The list is in the order of its chains, so what stands over a cause was seen before it.
        if let Some(over) = cause.under {
            depths.insert(cause.id, depths.get(&over).copied().unwrap_or(0) + 1);
        }
    }
    depths
}

/// Columns by which an entry stands in that has so many over it, where so many are left for it.
fn indent(depth: usize, text_w: u16) -> u16 {
    let most = text_w.saturating_sub(MEASURE_LEFT);
    u16::try_from(depth).unwrap_or(u16::MAX).saturating_mul(2).min(most)
}

/// However deep a cause stands, its wording has as many columns.
const MEASURE_LEFT: u16 = 16;

fn item(bench: &Bench, id: EntryId, depth: usize, tags: Vec<String>, text_w: u16) -> Item {
    let target = match &bench.work {
        Work::Line(line) => Some((&line.target, line.prose.text())),
        _ => None,
    };
    let wording = bench.case.text_of(id).unwrap_or_default().to_owned();
    let indent = indent(depth, text_w);
    let mut item = Item {
        id: Some(id),
        label: String::new(),
        indent,
        text_w: text_w - indent,
        wording,
        lines: Vec::new(),
        aside: None,
        note: None,
        tags,
        writing: false,
        top: 0,
        height: 0,
    };
    match target {
        Some((Target::Entry(of), words)) if *of == id => {
            item.wording = words;
            item.writing = true;
        }
        Some((Target::Answer(of), words)) if *of == id => {
            item.note = Some((words, Vec::new()));
            item.writing = true;
        }
        _ => {}
    }
    item
}

fn fresh_item(bench: &Bench, tags: Vec<String>, text_w: u16) -> Item {
    let (wording, depth) = match &bench.work {
        Work::Line(line) => {
            let over = match line.target {
                Target::Under { over, .. } => Some(over),
                _ => None,
            };
            (line.prose.text(), over.map_or(0, |over| bench.case.depth(over) + 1))
        }
        _ => (String::new(), 0),
    };
    let indent = indent(depth, text_w);
    let mut item = Item {
        id: None,
        label: String::new(),
        indent,
        text_w: text_w - indent,
        wording,
        lines: Vec::new(),
        aside: None,
        note: None,
        tags,
        writing: true,
        top: 0,
        height: 0,
    };
    measure(&mut item);
    item
}

fn measure(item: &mut Item) {
    item.lines = layout::wrap(&item.wording, item.text_w);
    if let Some((note, rows)) = &mut item.note {
        *rows = layout::wrap(note, item.text_w);
    }
    let note = item.note.as_ref().map_or(0, |(_, rows)| rows.len());
    item.height = (item.lines.len() + note).max(item.tags.len()).max(1);
}

/// Notes what is remarked on a measured item, with its rows where it is in hand.
fn remark(bench: &Bench, text: &Text, list: List, item: &mut Item, height: usize) {
    let first = if item.writing {
        bench.remarks_on_line().first().copied()
    } else {
        item.id.and_then(|id| bench.remarks_on(id).next())
    };
    let Some(first) = first else { return };
    let here = bench.focus.list() == Some(list) && item.id == bench.in_hand(list);
    // While a line is being written its own remark alone is told.
    let idle = here && !bench.is_writing() && bench.remark_in_hand().is_some();
    let in_hand = item.writing || idle;
    let hint = first.hint;
    let mut aside = Aside { hint, told: String::new(), head: 0, rows: Vec::new(), about: None };
    if in_hand {
        aside.told = bench.told(text, &item.wording, first);
        aside.head = if hint { 0 } else { text.flag(first.flag).len() };
        aside.rows = layout::wrap(&aside.told, item.text_w);
        aside.rows.truncate(match height {
            0..6 => 1,
            6..12 => 2,
            12..16 => 4,
            _ => 5,
        });
        if let Some(last) = aside.rows.last_mut() {
            last.end = aside.told.len();
        }
        let all = first.range.len() >= item.wording.trim().len();
        aside.about = (!all).then(|| first.range.clone());
    }
    item.height += aside.rows.len();
    item.aside = Some(aside);
}

/// Stacks the items, with blank rows between them only when all then fits.
fn stack(plan: &mut Plan, height: usize) {
    let bare: usize = plan.items.iter().map(Item::own_height).sum();
    let gap = usize::from(bare + plan.items.len().saturating_sub(1) <= height);
    let mut top = 0;
    for item in &mut plan.items {
        item.top = top;
        top += item.height + gap;
    }
    plan.rows = top.saturating_sub(if plan.items.is_empty() { 0 } else { gap });
}

/// The labels of what an entry stands on, and a ring if it waits for its answer.
fn tags(bench: &Bench, text: &Text, list: List, id: EntryId, waits: bool) -> Vec<String> {
    let mut tags = Vec::new();
    if matches!(list, List::Causes | List::Solutions) {
        let mut labels: Vec<Label> =
            bench.case.parents_of(id).iter().filter_map(|id| bench.case.label(*id)).collect();
        labels.sort_unstable_by_key(|label| label.number);
        tags.extend(labels.into_iter().map(|label| text.label(label)));
    }
    let folded = if list == List::Causes { bench.folded_under(id) } else { 0 };
    if folded > 0 {
        tags.push(text.with("tag-folded", &[("count", folded.into())]));
    }
    if bench.case.problem(id).is_some_and(|of| of.strength) && bench.case.is_strength(id) {
        tags.push("+".to_owned());
    }
    if waits {
        tags.push(text.sign("\u{25cb}").to_owned());
    }
    tags
}

/// The labels of what the line that is being written will stand on.
fn fresh_tags(bench: &Bench, text: &Text) -> Vec<String> {
    let Work::Line(LineWork { target: Target::New { parents, .. }, .. }) = &bench.work else {
        return Vec::new();
    };
    let labels = parents.iter().filter_map(|id| bench.case.label(*id));
    labels.map(|label| text.label(label)).collect()
}

/// Puts as many tags in a row as go into it.
fn fold_tags(tags: &[String], tags_w: u16) -> Vec<String> {
    let mut rows: Vec<String> = Vec::new();
    if tags_w == 0 {
        return rows;
    }
    for tag in tags {
        match rows.last_mut() {
            Some(row) if cells(row) + 1 + cells(tag) < tags_w => {
                row.push(' ');
                row.push_str(tag);
            }
            _ => rows.push(tag.clone()),
        }
    }
    rows
}

fn cells(text: &str) -> u16 {
    u16::try_from(layout::cells(text)).unwrap_or(u16::MAX)
}
