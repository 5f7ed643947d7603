//! Stretches of a text that stand out from it: linked facts, what was found, what is selected.

use std::ops::Range;

use super::canvas::{Canvas, cells};
use crate::app::State;
use crate::app::find::Ground;
use crate::app::geometry::Area;
use crate::app::layout::Place;
use crate::app::prose::{Prose, Strip};

/// Why a stretch of a text stands out; where two meet, the later one here is on top.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// A sentence from which step 4 keeps nothing.
    Toned,
    /// It belongs to what is in hand.
    Lit,
    /// A fact that it keeps.
    Hard,
    /// What it takes away, hardly in the way: a greeting, a guess.
    Weak,
    /// What it takes away.
    Soft,
    /// The neutral text leaves it out.
    Dropped,
    /// A fact that the other text does not have so.
    Lost,
    /// An entry says it in the same words.
    Copied,
    /// It was looked for.
    Found,
    /// It was looked for, and is in hand.
    FoundInHand,
    /// It is selected.
    Selected,
}

/// A stretch of a text and why it stands out.
pub type Stretch = (Range<Place>, Mark);

/// A row of a text as it stands on the screen.
pub struct PaintedRow<'a> {
    /// Where it begins, and the cells it has; one more may show that its end is selected.
    pub area: Area,
    /// The line of the text that it is of.
    pub line: usize,
    /// Its bytes in the line.
    pub bytes: Range<usize>,
    /// These bytes.
    pub text: &'a str,
    /// Whether the line ends with it.
    pub ends: bool,
}

/// What was found on a ground between two places of its text.
pub fn found(state: &State, ground: &Ground, between: Range<Place>) -> Vec<Stretch> {
    let found = state.found_in(ground).into_iter().flat_map(|found| found.between(between.clone()));
    let mark = |in_hand| if in_hand { Mark::FoundInHand } else { Mark::Found };
    found.map(|(hit, in_hand)| (hit, mark(in_hand))).collect()
}

/// What stands out in a line that is being written.
pub fn stretches(state: &State, ground: &Ground, prose: &Prose) -> Vec<Stretch> {
    let all = Place::default()..Place::new(usize::MAX, 0);
    let mut stretches = found(state, ground, all);
    stretches.extend(prose.selection().map(|range| (range, Mark::Selected)));
    stretches
}

/// Sets off what stands out in a line that is seen through a window of one row.
pub fn seen_through(
    canvas: &mut Canvas,
    area: Area,
    prose: &Prose,
    strip: &Strip,
    stretches: &[Stretch],
) {
    let line = prose.cursor().line;
    let text = prose.lines().get(line).map_or("", String::as_str);
    let text = text.get(strip.bytes.clone()).unwrap_or_default();
    let row = PaintedRow { area, line, bytes: strip.bytes.clone(), text, ends: true };
    paint(canvas, &row, stretches);
}

/// Sets off what of a row stands out.
pub fn paint(canvas: &mut Canvas, row: &PaintedRow, stretches: &[Stretch]) {
    for (range, mark) in stretches {
        if range.end.line < row.line || range.start.line > row.line {
            continue;
        }
        let from = if range.start.line < row.line { 0 } else { range.start.byte };
        let goes_on = range.end.line > row.line;
        // A long line has many rows, and most of what stands out in it is in others.
        if from > row.bytes.end || (!goes_on && range.end.byte <= row.bytes.start) {
            continue;
        }
        let to = if goes_on { row.bytes.end } else { range.end.byte.min(row.bytes.end) };
        let from = from.max(row.bytes.start);
        let left = cells(part(row, row.bytes.start, from));
        let mut right = cells(part(row, row.bytes.start, to));
        if goes_on && row.ends && *mark == Mark::Selected {
            right += 1;
        }
        let right = right.min(row.area.w + 1);
        if from <= to && left < right {
            let area = Area { x: row.area.x + left, w: right - left, ..row.area };
            canvas.tint(area, canvas.theme.mark(*mark));
        }
    }
}

/// The text of a row between two bytes of its line, as far as it is in the row.
fn part<'a>(row: &PaintedRow<'a>, from: usize, to: usize) -> &'a str {
    let at = |byte: usize| byte.saturating_sub(row.bytes.start);
    row.text.get(at(from)..at(to)).unwrap_or_default()
}
