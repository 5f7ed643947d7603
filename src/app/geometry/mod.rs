//! Which pane stands where: pure arithmetic over the size of the screen and the step.
//!
//! It is worked out before an update, not found while drawing, so that moving by visual rows and
//! paging are right from the first frame on.

mod bench;
mod map;

pub use bench::{Band, Bearing};

use super::pane::Pane;

/// A rectangle in cells.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Area {
    /// Columns from the left.
    pub x: u16,
    /// Rows from the top.
    pub y: u16,
    /// Columns.
    pub w: u16,
    /// Rows.
    pub h: u16,
}

impl Area {
    /// The area without this many columns on both sides and rows above and below.
    #[must_use]
    pub fn inside(self, columns: u16, rows: u16) -> Self {
        let (dx, dy) = (columns.min(self.w / 2), rows.min(self.h / 2));
        Self { x: self.x + dx, y: self.y + dy, w: self.w - 2 * dx, h: self.h - 2 * dy }
    }

    /// The area without its first rows.
    #[must_use]
    pub fn below(self, rows: u16) -> Self {
        let rows = rows.min(self.h);
        Self { y: self.y + rows, h: self.h - rows, ..self }
    }

    /// Whether a cell lies in it.
    #[must_use]
    pub fn has(self, x: u16, y: u16) -> bool {
        (self.x..self.right()).contains(&x) && (self.y..self.bottom()).contains(&y)
    }

    /// The column behind its last one.
    #[must_use]
    pub fn right(self) -> u16 {
        self.x.saturating_add(self.w)
    }

    /// The row below its last one.
    #[must_use]
    pub fn bottom(self) -> u16 {
        self.y.saturating_add(self.h)
    }

    /// A row of the area, counted from 0.
    #[must_use]
    pub fn row(self, row: u16) -> Self {
        Self { y: self.y + row.min(self.h), h: u16::from(row < self.h), ..self }
    }
}

/// The size of the screen in cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Size {
    /// Columns.
    pub w: u16,
    /// Rows.
    pub h: u16,
}

impl Size {
    /// Whether five panes stand in two bands.
    #[must_use]
    pub fn is_wide(self) -> bool {
        self.w >= 120 && self.h >= 30
    }

    /// Whether five panes stand side by side from the left to the right: where there are many
    /// columns and few rows.
    #[must_use]
    pub fn is_broad(self) -> bool {
        self.w >= 200 && self.h >= 12 && !self.is_wide()
    }

    /// Whether there is room to work at all.
    #[must_use]
    pub fn is_enough(self) -> bool {
        self.w >= 24 && self.h >= 6
    }

    /// The whole screen.
    #[must_use]
    pub fn area(self) -> Area {
        Area { x: 0, y: 0, w: self.w, h: self.h }
    }
}

/// Prose is never set wider than this, in cells.
pub const MEASURE: u16 = 72;

/// A list is never set wider than this, in cells: links stay near what they belong to.
pub const WIDEST_LIST: u16 = 100;

/// How a pane is framed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frame {
    /// A border on all sides.
    Box,
    /// A rule above.
    Rule,
}

/// A pane on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placed {
    /// Which.
    pub pane: Pane,
    /// With its frame.
    pub outer: Area,
    /// The frame.
    pub frame: Frame,
    /// Rows at its end that tell of the text above them.
    pub foot: u16,
}

impl Placed {
    /// Inside the frame, above what tells of it.
    #[must_use]
    pub fn inner(&self) -> Area {
        let area = self.framed();
        Area { h: area.h.saturating_sub(self.foot), ..area }
    }

    fn framed(&self) -> Area {
        match self.frame {
            Frame::Box => self.outer.inside(1, 1),
            Frame::Rule => self.outer.below(1),
        }
    }

    /// Where that is told what tells of it: a blank column on both sides.
    #[must_use]
    pub fn foot(&self) -> Area {
        self.framed().below(self.inner().h).inside(1, 0)
    }

    /// Where a list stands in it: a blank column at its right end.
    #[must_use]
    pub fn list(&self) -> Area {
        let area = self.inner();
        Area { w: area.w.saturating_sub(1).min(WIDEST_LIST), ..area }
    }

    /// Where prose stands in it: a blank column on both sides, and no wider than [`MEASURE`].
    #[must_use]
    pub fn prose(&self) -> Area {
        let area = self.inner().inside(1, 0);
        Area { w: area.w.min(MEASURE), ..area }
    }
}

/// Where everything of the workbench stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Geometry {
    /// Title and status; no rows when there is no room.
    pub title: Area,
    /// The step bar.
    pub steps: Area,
    /// The question of the step and the thing in hand.
    pub question: Area,
    /// The panes, in reading order.
    pub panes: Vec<Placed>,
    /// Hints or the toast.
    pub footer: Area,
}

impl Geometry {
    /// The pane's place, if it is on the screen.
    #[must_use]
    pub fn placed(&self, pane: Pane) -> Option<&Placed> {
        self.panes.iter().find(|placed| placed.pane == pane)
    }
}
