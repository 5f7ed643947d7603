//! A text under the cursor: one editor for pages of prose and for fields of one line.
//!
//! A newcomer reads `change`, `history`, `edit`, `motion`, `select`, `view`, `marks`.

mod change;
mod edit;
mod history;
mod marks;
mod motion;
mod select;
mod view;

pub use change::{Change, Lean};
pub use marks::Marks;
pub use motion::Motion;
pub use view::Strip;

use crate::app::layout::{Flow, Place, ceil};
use history::History;
use select::Anchor;

/// Whether a text may have more than one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Many lines.
    Page,
    /// A field: a newline never enters it, but it may wrap to several rows.
    Line,
}

/// The width in cells of a text that nobody has laid out yet.
const FIRST_WIDTH: u16 = 72;

/// An editable text with its cursor, its undo history and its layout.
///
/// There is always at least one line, no line holds a newline, and the cursor always stands between
/// two graphemes.
#[derive(Debug, Clone)]
pub struct Prose {
    shape: Shape,
    lines: Vec<String>,
    cursor: Place,
    /// Where a selection was begun, if one was.
    anchor: Option<Anchor>,
    /// The column that vertical moves try to keep, in cells.
    goal: Option<u16>,
    flow: Flow,
    /// The first row in view.
    top: usize,
    history: History,
    /// What the last edit, undo or redo did.
    changes: Vec<Change>,
    /// How many edits were made; the number of the last change.
    edits: u64,
    revision: u64,
}

impl Prose {
    /// A page; a newline inside a line parts it. The cursor is at the beginning.
    #[must_use]
    pub fn page(mut lines: Vec<String>) -> Self {
        if lines.iter().any(|line| line.contains('\n')) {
            lines = lines.iter().flat_map(|line| line.split('\n').map(String::from)).collect();
        }
        Self::new(Shape::Page, lines)
    }

    /// Puts another text in its place, with nothing to undo.
    pub fn renew(&mut self, lines: Vec<String>) {
        // Whoever followed the former text by its changes is not to take this for one of them.
        let width = self.width();
        *self = Self { revision: self.revision + 2, ..Self::page(lines) };
        self.set_width(width);
    }

    /// A field; newlines become blanks. The cursor is at the end.
    #[must_use]
    pub fn line(text: &str) -> Self {
        let mut prose = Self::new(Shape::Line, vec![text.replace('\n', " ")]);
        prose.cursor.byte = prose.lines[0].len();
        prose
    }

    fn new(shape: Shape, mut lines: Vec<String>) -> Self {
        if lines.is_empty() {
            lines.push(String::new());
        }
        Self {
            shape,
            flow: Flow::new(&lines, FIRST_WIDTH),
            lines,
            cursor: Place::default(),
            anchor: None,
            goal: None,
            top: 0,
            history: History::default(),
            changes: Vec::new(),
            edits: 0,
            revision: 0,
        }
    }

    /// Whether this is a page or a field.
    #[must_use]
    pub fn shape(&self) -> Shape {
        self.shape
    }

    /// The lines of the text; at least one.
    #[must_use]
    pub fn lines(&self) -> &[String] {
        &self.lines
    }

    /// The lines joined by newlines.
    #[must_use]
    pub fn text(&self) -> String {
        self.lines.join("\n")
    }

    /// Whether there is no text at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lines.len() == 1 && self.lines[0].is_empty()
    }

    /// Where the cursor is.
    #[must_use]
    pub fn cursor(&self) -> Place {
        self.cursor
    }

    /// Puts the cursor at the nearest place there is, with nothing selected, and ends the run of
    /// typing.
    pub fn set_cursor(&mut self, line: usize, byte: usize) {
        self.cursor = self.nearest(Place::new(line, byte));
        self.anchor = None;
        self.goal = None;
        self.history.end_run();
    }

    /// A number that changes whenever the text does.
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// What the last edit, undo or redo did to the text, in order; see [`Change::carry`].
    #[must_use]
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// The text before and behind the cursor.
    #[must_use]
    pub fn split_at_cursor(&self) -> (String, String) {
        let end = Place::new(usize::MAX, usize::MAX);
        (self.slice(Place::default(), self.cursor), self.slice(self.cursor, end))
    }

    /// The text between two places.
    #[must_use]
    pub fn slice(&self, from: Place, to: Place) -> String {
        change::slice(&self.lines, self.nearest(from), self.nearest(to))
    }

    /// The place at or behind `place` that exists and lies on a grapheme boundary.
    fn nearest(&self, place: Place) -> Place {
        let last = self.lines.len() - 1;
        if place.line > last {
            return Place::new(last, self.lines[last].len());
        }
        Place::new(place.line, ceil(&self.lines[place.line], place.byte))
    }
}
