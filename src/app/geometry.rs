//! Which pane stands where: pure arithmetic over the size of the screen and the step.
//!
//! It is worked out before an update, not found while drawing, so that moving by visual rows and
//! paging are right from the first frame on.

use super::pane::Pane;
use crate::method::Step;

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
    /// Whether five panes stand side by side.
    #[must_use]
    pub fn is_wide(self) -> bool {
        self.w >= 120 && self.h >= 30
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
}

impl Placed {
    /// Inside the frame.
    #[must_use]
    pub fn inner(&self) -> Area {
        match self.frame {
            Frame::Box => self.outer.inside(1, 1),
            Frame::Rule => self.outer.below(1),
        }
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
    /// The workbench at a size, a step and a focus; `second` is the pane that stands beside the raw
    /// text (the neutral text or the questions).
    #[must_use]
    pub fn of(size: Size, step: Step, focus: Pane, second: Pane) -> Self {
        if size.is_wide() { wide(size, step, second) } else { narrow(size, focus, second) }
    }

    /// The pane's place, if it is on the screen.
    #[must_use]
    pub fn placed(&self, pane: Pane) -> Option<&Placed> {
        self.panes.iter().find(|placed| placed.pane == pane)
    }
}

/// Two bands, texts above and lists below; the band of the step has three quarters.
fn wide(size: Size, step: Step, second: Pane) -> Geometry {
    let all = size.area();
    let body = Area { y: 3, h: size.h - 4, ..all };
    let quarter = body.h / 4;
    let texts_h = if step <= Step::Neutral { body.h - quarter } else { quarter };
    let texts = Area { h: texts_h, ..body };
    let lists = body.below(texts_h);
    let mut panes = columns(texts, [Pane::Raw, second]);
    panes.extend(columns(lists, [Pane::Problems, Pane::Causes, Pane::Solutions]));
    Geometry {
        title: all.row(0),
        steps: all.row(1),
        question: all.row(2),
        panes,
        footer: all.row(size.h - 1),
    }
}

/// Equal columns of a band; what is left over goes to the first ones.
fn columns<const N: usize>(band: Area, panes: [Pane; N]) -> Vec<Placed> {
    let count = u16::try_from(N).unwrap_or(1).max(1);
    let mut x = band.x;
    let mut placed = Vec::new();
    for (i, pane) in (0..count).zip(panes) {
        let w = band.w / count + u16::from(i < band.w % count);
        placed.push(Placed { pane, outer: Area { x, w, ..band }, frame: Frame::Box });
        x += w;
    }
    placed
}

/// One pane and a peek at the one before it; in the neutral text's pane the raw text stays above.
fn narrow(size: Size, focus: Pane, second: Pane) -> Geometry {
    let all = size.area();
    let title_h = u16::from(size.h >= 16);
    let steps = all.row(title_h);
    // A narrow screen has no room for the thing in hand beside the question.
    let in_hand = matches!(focus, Pane::Causes | Pane::Solutions);
    let question_h = if in_hand && size.h >= 20 && size.w < 80 { 2 } else { 1 };
    let question = Area { h: question_h, ..all.row(title_h + 1) };
    let top = question.y + question.h;
    let body = Area { y: top, h: size.h.saturating_sub(top + 1), ..all };
    let rule = |pane, outer| Placed { pane, outer, frame: Frame::Rule };
    let above = match focus {
        Pane::Raw => None,
        Pane::Neutral | Pane::Questions => Some(Pane::Raw),
        Pane::Problems => Some(second),
        Pane::Causes => Some(Pane::Problems),
        Pane::Solutions => Some(Pane::Causes),
    };
    let peek_h = match focus {
        Pane::Neutral | Pane::Questions if size.h >= 16 => body.h / 2,
        _ if size.h >= 22 => (body.h / 4).clamp(3, 6),
        _ => 0,
    };
    let mut panes = Vec::new();
    match above {
        Some(above) if peek_h > 0 => {
            panes.push(rule(above, Area { h: peek_h, ..body }));
            panes.push(rule(focus, body.below(peek_h)));
        }
        _ => panes.push(rule(focus, body)),
    }
    Geometry {
        title: Area { h: title_h, ..all.row(0) },
        steps,
        question,
        panes,
        footer: all.row(size.h.saturating_sub(1)),
    }
}
