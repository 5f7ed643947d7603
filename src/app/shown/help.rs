//! Help and palette: the query, the window over the rows, what the row in hand does.

use super::rows_of;
use crate::app::geometry::{Area, Size};
use crate::app::layer::{Group, Help, HelpKind};
use crate::text::Text;

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HelpLine {
    /// Words: the rule of the step, how letters work, that nothing was found.
    Words(String),
    /// A heading.
    Heading(Group),
    /// A row, by its place in [`Help::found`].
    Row(usize),
    /// Nothing.
    Blank,
}

/// Where the parts of help stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HelpView {
    /// All of it, with its frame if there is one.
    pub outer: Area,
    /// Whether there is a box around it; a small window has no room for one.
    pub boxed: bool,
    /// Where the query is typed.
    pub query: Area,
    /// The window over the lines.
    pub body: Area,
    /// What the command in hand does, or why it is not possible.
    pub tip: Area,
    /// All lines, in the window or not.
    pub lines: Vec<HelpLine>,
}

/// Help is never wider than this, in cells.
const WIDEST: u16 = 84;

/// The parts of help at a size of the screen.
#[must_use]
pub fn help(help: &Help, text: &Text, size: Size) -> HelpView {
    let room = Area { h: size.h.saturating_sub(1), ..size.area() };
    let boxed = size.h >= 16 && size.w >= 44;
    let w = room.w.min(WIDEST);
    let outer = Area { x: (room.w - w) / 2, w, ..room };
    let inner = if boxed { outer.inside(2, 1) } else { outer.inside(1, 0) };
    // A sentence takes two rows on most screens, one on wide ones, and none where rows are dear.
    let tip_h = if inner.h < 7 { 0 } else { 2 };
    let query = inner.row(0);
    let gap = u16::from(boxed);
    let body_h = inner.h.saturating_sub(1 + 2 * gap + tip_h);
    let body = Area { y: inner.y + 1 + gap, h: body_h, ..inner };
    let tip = Area { y: body.y + body.h + gap, h: tip_h, ..inner };
    HelpView { outer, boxed, query, body, tip, lines: lines(help, text, body.w) }
}

impl HelpView {
    /// The first line of the window at the start: the words above the rows are shown when the main
    /// commands have room below them, else one goes up to them.
    #[must_use]
    pub fn first_top(&self) -> usize {
        let main = 8;
        let first = self.line_of(0).unwrap_or(0);
        if first + main <= usize::from(self.body.h) { 0 } else { first.saturating_sub(1) }
    }

    /// The first line of the last window.
    #[must_use]
    pub fn last_top(&self) -> usize {
        self.lines.len().saturating_sub(usize::from(self.body.h))
    }

    /// The line of a row.
    #[must_use]
    pub fn line_of(&self, row: usize) -> Option<usize> {
        self.lines.iter().position(|line| *line == HelpLine::Row(row))
    }

    /// The row under a cell while the window begins at `top`.
    #[must_use]
    pub fn row_at(&self, top: usize, x: u16, y: u16) -> Option<usize> {
        let line = y.checked_sub(self.body.y).filter(|_| self.body.has(x, y))?;
        match self.lines.get(top + usize::from(line))? {
            HelpLine::Row(row) => Some(*row),
            _ => None,
        }
    }

    /// Whether a row is in the window that begins at `top`.
    #[must_use]
    pub fn shows(&self, top: usize, row: usize) -> bool {
        let window = top..top + usize::from(self.body.h);
        self.line_of(row).is_some_and(|line| window.contains(&line))
    }

    /// The first line of a window that shows a row, its heading with it, and the end with the last.
    #[must_use]
    pub fn top_for(&self, top: usize, row: usize) -> usize {
        let height = usize::from(self.body.h).max(1);
        let last = self.lines.len().saturating_sub(height);
        let Some(line) = self.line_of(row) else { return top.min(last) };
        let headed = line > 0 && matches!(self.lines[line - 1], HelpLine::Heading(_));
        let first = line - usize::from(headed);
        top.max((line + 1).saturating_sub(height)).min(first).min(last)
    }
}

fn lines(help: &Help, text: &Text, w: u16) -> Vec<HelpLine> {
    let mut lines = Vec::new();
    let words = |lines: &mut Vec<HelpLine>, words: &str| {
        lines.extend(words.lines().flat_map(|line| rows_of(line, w)).map(HelpLine::Words));
    };
    let grouped = help.kind == HelpKind::Here && help.looked_for().is_empty();
    if grouped {
        if let Some(step) = help.step {
            words(&mut lines, &text.step_rule(step));
            lines.push(HelpLine::Blank);
        }
        words(&mut lines, &text.get("help-layouts"));
        lines.push(HelpLine::Blank);
    }
    if help.found.is_empty() {
        words(&mut lines, &text.get("help-nothing"));
    }
    let mut group = None;
    for (place, row) in help.found.iter().enumerate() {
        let of = help.rows[*row].group;
        if grouped && group != Some(of) {
            if group.is_some() {
                lines.push(HelpLine::Blank);
            }
            group = Some(of);
            lines.push(HelpLine::Heading(of));
        }
        lines.push(HelpLine::Row(place));
    }
    lines
}
