//! The versions of a case: the list, and beside or below it how the one in hand is different.

use super::{count, rows_of};
use crate::app::difference::Line;
use crate::app::geometry::{Area, Size};
use crate::app::layer::Versions;
use crate::app::wording;
use crate::method::Day;
use crate::store::Why;
use crate::text::Text;

/// A row of the difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VersionLine {
    /// Words about the version.
    Words(String),
    /// The name of a part of the case.
    Heading(String),
    /// A line that stands in both; as the next two, a sign goes before its first row.
    Same(String),
    /// A line that the version has and the case has not.
    Gone(bool, String),
    /// A line that the case has and the version has not.
    New(bool, String),
    /// Unchanged lines are left out.
    Between,
    /// Nothing.
    Blank,
}

/// Where the parts of the versions stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionsView {
    /// All of it, with its frame if there is one.
    pub outer: Area,
    /// Whether there is a box around it; a small window has no room for one.
    pub boxed: bool,
    /// Where the title stands without a box.
    pub head: Area,
    /// The versions, a row each.
    pub list: Area,
    /// The first version in view.
    pub first: usize,
    /// The line between list and difference: one column or one row.
    pub rule: Area,
    /// The window over the difference.
    pub body: Area,
    /// All rows of the difference, in the window or not.
    pub lines: Vec<VersionLine>,
}

/// From this width on the difference stands beside the list.
const WIDE: u16 = 100;

/// With fewer rows than this the difference comes first.
const LEAST: u16 = 8;

/// The parts of the versions at a size of the screen.
#[must_use]
pub fn versions(versions: &Versions, text: &Text, today: &Day, size: Size) -> VersionsView {
    let outer = Area { h: size.h.saturating_sub(1), ..size.area() };
    let boxed = size.h >= 16 && size.w >= 44;
    let head = outer.row(0);
    let inner = if boxed { outer.inside(2, 1) } else { outer.below(1).inside(1, 0) };
    let (list, rule, body) = if versions.rows.is_empty() {
        (inner.row(inner.h), inner.row(inner.h), inner)
    } else if size.w >= WIDE {
        let list = Area { w: inner.w * 2 / 5, ..inner };
        let rule = Area { x: list.right() + 1, w: 1, ..inner };
        let x = rule.right() + 1;
        (list, rule, Area { x, w: inner.right().saturating_sub(x), ..inner })
    } else {
        let most = (inner.h / 3).max(1);
        let list = Area { h: count(versions.rows.len()).clamp(1, most).min(inner.h), ..inner };
        let below = inner.below(list.h);
        (list, below.row(0), below.below(1))
    };
    let first = versions.cursor.saturating_sub(usize::from(list.h).saturating_sub(1));
    let lines = lines(versions, text, today, body);
    VersionsView { outer, boxed, head, list, first, rule, body, lines }
}

impl VersionsView {
    /// The first row of the last window over the difference.
    #[must_use]
    pub fn last_top(&self) -> usize {
        self.lines.len().saturating_sub(usize::from(self.body.h))
    }
}

fn lines(versions: &Versions, text: &Text, today: &Day, body: Area) -> Vec<VersionLine> {
    let w = body.w;
    let mut lines = Vec::new();
    let words = |lines: &mut Vec<VersionLine>, words: &str| {
        lines.extend(words.lines().flat_map(|line| rows_of(line, w)).map(VersionLine::Words));
    };
    let Some(row) = versions.rows.get(versions.cursor) else {
        if versions.now.is_none() {
            words(&mut lines, &text.get("versions-reading"));
            return lines;
        }
        words(&mut lines, &text.get("versions-none"));
        words(&mut lines, &text.get("versions-none-more"));
        return lines;
    };
    let when = text.moment_of(&row.earlier.at, today);
    let why = match row.earlier.why {
        Why::Own => "version-why-own",
        Why::Foreign => "version-why-foreign",
        Why::Restored => "version-why-restored",
    };
    // Where rows are dear, the list above tells as much.
    if body.h >= LEAST || row.earlier.why != Why::Own {
        words(&mut lines, &text.with(why, &[("when", when.into())]));
    }
    if let Err(trouble) = &row.earlier.read {
        words(&mut lines, &wording::trouble(text, trouble));
        return lines;
    }
    if versions.sections.is_empty() {
        words(&mut lines, &text.get("version-like-now"));
        return lines;
    }
    words(&mut lines, &text.get("version-legend"));
    for section in &versions.sections {
        lines.push(VersionLine::Blank);
        lines.push(VersionLine::Heading(section.name.clone()));
        for line in &section.lines {
            let rows = |words: &str| {
                let rows = words.lines().flat_map(|line| rows_of(line, w.saturating_sub(2)));
                let rows: Vec<String> = rows.collect();
                // A blank line that came or went is a row too.
                if rows.is_empty() { vec![String::new()] } else { rows }
            };
            match line {
                Line::Same(words) => lines.extend(rows(words).into_iter().map(VersionLine::Same)),
                Line::Gone(words) => {
                    let rows = rows(words).into_iter().enumerate();
                    lines.extend(rows.map(|(row, words)| VersionLine::Gone(row == 0, words)));
                }
                Line::New(words) => {
                    let rows = rows(words).into_iter().enumerate();
                    lines.extend(rows.map(|(row, words)| VersionLine::New(row == 0, words)));
                }
                Line::Between => lines.push(VersionLine::Between),
            }
        }
    }
    lines
}
