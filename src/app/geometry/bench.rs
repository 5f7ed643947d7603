//! The panes of the workbench: two bands, one row of five, or one pane with a peek.

use super::{Area, Frame, Geometry, Placed, Size};
use crate::app::pane::Pane;
use crate::method::Step;

/// What the places of the panes depend on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bearing {
    /// The size of the screen.
    pub size: Size,
    /// The step.
    pub step: Step,
    /// The pane in hand.
    pub focus: Pane,
    /// The pane beside the raw text: the neutral text or the questions.
    pub second: Pane,
    /// Whether the pane in hand has all the room.
    pub zoomed: bool,
    /// Rows of the upper band: of the texts where there are two bands, of the peek above a list where
    /// there is one pane; it is never less than the peek has anyway.
    pub upper_h: u16,
    /// Whether the neutral text is told of in its pane.
    pub told: bool,
}

/// The two bands of a wide screen, or a list and the peek above it. Heights follow the step, and stay while one types: they change
/// again only when a list outgrows its band.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Band {
    size: Size,
    step: Step,
    /// The list below the peek; none where there are two bands.
    list: Option<Pane>,
    /// Rows of the upper band.
    pub upper_h: u16,
}

/// Rows that a list may still grow by before its band does.
const SPARE: u16 = 3;

impl Band {
    /// The bands at a size and a step, after those that were there before. `texts` and `lists` are
    /// the rows that the longest text and the longest list take, frames included.
    #[must_use]
    pub fn after(before: Option<Self>, size: Size, step: Step, texts: u16, lists: u16) -> Self {
        let body = size.h.saturating_sub(4);
        let quarter = body / 4;
        if step <= Step::Neutral {
            return Self { size, step, list: None, upper_h: body - quarter };
        }
        let upper_h = match before {
            Some(before) if before.is_of(size, step, None) => before.kept(body, quarter, lists),
            // The texts have what the lists do not need, up to the half.
            _ => texts.min(spare(body, lists).min(body / 2)).max(quarter),
        };
        Self { size, step, list: None, upper_h }
    }

    /// A list and the peek above it: the peek has what the list does not need, up to the half, and
    /// never less than `least`. `peek` and `rows` are the rows that each takes, its rule included, in `body`.
    #[must_use]
    pub fn peek(
        before: Option<Self>,
        (size, step, list): (Size, Step, Pane),
        (body, least): (u16, u16),
        (peek, rows): (u16, u16),
    ) -> Self {
        let upper_h = match before {
            Some(before) if before.is_of(size, step, Some(list)) => before.kept(body, least, rows),
            _ => peek.min(spare(body, rows)).min(body / 2).max(least),
        };
        Self { size, step, list: Some(list), upper_h }
    }

    fn is_of(self, size: Size, step: Step, list: Option<Pane>) -> bool {
        (self.size, self.step, self.list) == (size, step, list)
    }

    /// The rows of the upper band after something changed in the lists.
    fn kept(self, body: u16, least: u16, lists: u16) -> u16 {
        let fits = lists <= body.saturating_sub(self.upper_h) || self.upper_h <= least;
        if fits { self.upper_h } else { spare(body, lists).max(least) }
    }
}

/// The rows that lists leave free, with some to grow by.
fn spare(body: u16, lists: u16) -> u16 {
    body.saturating_sub(lists.saturating_add(SPARE))
}

impl Geometry {
    /// The workbench in all it depends on.
    #[must_use]
    pub fn of(bearing: Bearing) -> Self {
        let size = bearing.size;
        let mut geometry = if size.is_wide() {
            wide(bearing)
        } else if size.is_broad() {
            broad(bearing)
        } else {
            narrow(bearing)
        };
        if bearing.zoomed {
            let body = geometry.body();
            geometry.panes.retain(|placed| placed.pane == bearing.focus);
            for placed in &mut geometry.panes {
                placed.outer = body;
            }
        }
        for placed in geometry.panes.iter_mut().filter(|of| of.pane == Pane::Neutral) {
            placed.foot = match placed.inner().h {
                _ if !bearing.told => 0,
                0..5 => 0,
                5..9 => 1,
                _ => 2,
            };
        }
        geometry
    }

    /// Everything between the question and the footer.
    fn body(&self) -> Area {
        let top = self.question.bottom();
        Area { x: 0, y: top, w: self.footer.w, h: self.footer.y.saturating_sub(top) }
    }
}

/// Title, steps and question in a row each, and the footer.
fn with_header(size: Size) -> Geometry {
    let all = size.area();
    Geometry {
        title: all.row(0),
        steps: all.row(1),
        question: all.row(2),
        panes: Vec::new(),
        footer: all.row(size.h.saturating_sub(1)),
    }
}

/// Two bands, texts above and lists below.
fn wide(bearing: Bearing) -> Geometry {
    let mut geometry = with_header(bearing.size);
    let body = geometry.body();
    let texts = Area { h: bearing.upper_h.min(body.h), ..body };
    let lists = body.below(texts.h);
    geometry.panes = columns(texts, [Pane::Raw, bearing.second]);
    geometry.panes.extend(columns(lists, [Pane::Problems, Pane::Causes, Pane::Solutions]));
    geometry
}

/// All five panes in one band: reading from the left to the right is the method itself.
fn broad(bearing: Bearing) -> Geometry {
    let mut geometry = with_header(bearing.size);
    let panes = [Pane::Raw, bearing.second, Pane::Problems, Pane::Causes, Pane::Solutions];
    geometry.panes = columns(geometry.body(), panes);
    geometry
}

/// Equal columns of a band; what is left over goes to the first ones.
fn columns<const N: usize>(band: Area, panes: [Pane; N]) -> Vec<Placed> {
    let count = u16::try_from(N).unwrap_or(1).max(1);
    let mut x = band.x;
    let mut placed = Vec::new();
    for (i, pane) in (0..count).zip(panes) {
        let w = band.w / count + u16::from(i < band.w % count);
        placed.push(Placed { pane, outer: Area { x, w, ..band }, frame: Frame::Box, foot: 0 });
        x += w;
    }
    placed
}

/// One pane and a peek at the one before it; in the neutral text's pane the raw text stays above.
fn narrow(Bearing { size, focus, second, upper_h, .. }: Bearing) -> Geometry {
    let all = size.area();
    let title_h = u16::from(size.h >= 16);
    // A narrow screen has no room for the thing in hand beside the question.
    let in_hand = matches!(focus, Pane::Causes | Pane::Solutions);
    let question_h = if in_hand && size.h >= 20 && size.w < 80 { 2 } else { 1 };
    let mut geometry = Geometry {
        title: Area { h: title_h, ..all.row(0) },
        steps: all.row(title_h),
        question: Area { h: question_h, ..all.row(title_h + 1) },
        ..with_header(size)
    };
    let body = geometry.body();
    let rule = |pane, outer| Placed { pane, outer, frame: Frame::Rule, foot: 0 };
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
    match above {
        Some(above) if peek_h > 0 => {
            let peek_h = peek_h.max(upper_h);
            geometry.panes.push(rule(above, Area { h: peek_h, ..body }));
            geometry.panes.push(rule(focus, body.below(peek_h)));
        }
        _ => geometry.panes.push(rule(focus, body)),
    }
    geometry
}
