//! One's own beside the expert's: rows of both in two columns, or one below the other where the
//! screen is narrow.

use super::rows_of;
use crate::app::geometry::{Area, MEASURE, Size};
use crate::app::layer::Compare;
use crate::app::practice::{Pair, side_by_side};
use crate::app::state::State;
use crate::method::{Case, EntryId, List, Step};
use crate::text::Text;

/// Where the parts of a comparison stand.
#[derive(Debug, Clone)]
pub struct CompareView {
    /// All of it, with its frame if there is one.
    pub outer: Area,
    /// Whether there is a box around it; a small window has no room for one.
    pub boxed: bool,
    /// Where the title stands without a box.
    pub head: Area,
    /// The window over the rows.
    pub body: Area,
    /// Where the expert's column begins; none where all stands in one.
    pub second: Option<u16>,
    /// All rows, in the window or not.
    pub lines: Vec<CompareLine>,
    /// What can be in hand: the note first, then the rows of the comparison.
    pub stops: Vec<Stop>,
}

/// A row of the screen.
#[derive(Debug, Clone, Default)]
pub struct CompareLine {
    /// What stands in the first column, or in the only one.
    pub first: Option<Piece>,
    /// What stands in the second.
    pub second: Option<Piece>,
}

/// What stands in a row of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The label of the entry that begins here, with its list.
    pub label: Option<(List, String)>,
    /// The words.
    pub words: String,
    /// How they are meant.
    pub voice: Voice,
}

/// How words are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voice {
    /// What was said at the step.
    Said,
    /// What is known of it.
    Aside,
    /// What is told about the step, over the whole width.
    Note,
    /// Whose it is.
    Heading,
}

/// Something that can be in hand: rows `from..to`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stop {
    /// Its first row.
    pub from: usize,
    /// The row behind its last.
    pub to: usize,
    /// Whether it is a row of the comparison, and not the note.
    pub is_row: bool,
}

/// From this width on both stand side by side.
const WIDE: u16 = 76;
/// Blank columns between the two.
const BETWEEN: u16 = 3;
/// Words of entries stand so far in, behind the labels.
pub const INDENT: u16 = 4;

/// What is compared in the row in hand; nothing in the note above the rows.
#[must_use]
pub fn compared(own: &Case, compare: &Compare) -> Option<Pair> {
    let pairs = pairs(own, compare);
    pairs.get(compare.cursor.checked_sub(1)?).copied()
}

/// The place in hand from which an entry of the expert's can be taken first; the first row, if there
/// is none.
#[must_use]
pub fn first_compared(own: &Case, compare: &Compare) -> usize {
    let alone = |pair: &Pair| pair.own.is_none();
    pairs(own, compare).iter().position(alone).map_or(1, |place| place + 1)
}

/// The rows of a comparison.
fn pairs(own: &Case, compare: &Compare) -> Vec<Pair> {
    let expert = &compare.expert.case;
    let Some(list) = compare.step.list() else {
        let has = |words: &str| (!words.trim().is_empty()).then_some(0);
        let [own, expert] = [own, expert].map(|case| has(&case.review.selected));
        return vec![Pair { own, expert }];
    };
    side_by_side(own, expert, list)
}

/// The parts of a comparison with the case that is open.
#[must_use]
pub fn compare(state: &State, compare: &Compare) -> CompareView {
    let size = state.size;
    let outer = Area { h: size.h.saturating_sub(1), ..size.area() };
    let boxed = size.h >= 16 && size.w >= 44;
    let inner = if boxed { outer.inside(2, 1) } else { outer.below(1).inside(1, 0) };
    let body = super::layers::uncovered(state, inner);
    let mut page = Page::new(&state.text, body, size);
    if let Some(bench) = &state.bench {
        page.fill(&bench.case, compare);
    }
    let second = page.is_wide.then_some(body.x + page.column + BETWEEN);
    let Page { lines, stops, .. } = page;
    CompareView { outer, boxed, head: outer.row(0), body, second, lines, stops }
}

impl CompareView {
    /// What is in hand.
    #[must_use]
    pub fn stop(&self, compare: &Compare) -> Option<Stop> {
        self.stops.get(compare.cursor).copied()
    }

    /// The first row of the last window.
    #[must_use]
    pub fn last_top(&self) -> usize {
        self.lines.len().saturating_sub(usize::from(self.body.h))
    }

    /// The window that shows what is in hand, as near to `top` as can be.
    #[must_use]
    pub fn reveal(&self, cursor: usize, top: usize) -> usize {
        let Some(stop) = self.stops.get(cursor) else { return 0 };
        let height = usize::from(self.body.h).max(1);
        let top = if stop.to - stop.from >= height {
            // Taller than the window: it rolls within.
            top.clamp(stop.from, stop.to - height)
        } else {
            top.clamp(stop.to.saturating_sub(height), stop.from)
        };
        top.min(self.last_top().max(stop.from))
    }
}

/// The rows as they come to be.
struct Page<'a> {
    text: &'a Text,
    is_wide: bool,
    /// The width of a column.
    column: u16,
    lines: Vec<CompareLine>,
    stops: Vec<Stop>,
}

impl<'a> Page<'a> {
    fn new(text: &'a Text, body: Area, size: Size) -> Self {
        let is_wide = size.w >= WIDE;
        let column = if is_wide { body.w.saturating_sub(BETWEEN) / 2 } else { body.w };
        Self { text, is_wide, column: column.min(MEASURE), lines: Vec::new(), stops: Vec::new() }
    }

    fn fill(&mut self, own: &Case, compare: &Compare) {
        let (step, expert) = (compare.step, &compare.expert.case);
        self.note(compare.expert.notes.of(step));
        if step == Step::Problems {
            let goal =
                self.text.with("compare-goal", &[("goal", expert.card.goal.as_str().into())]);
            self.note(&goal);
        }
        self.stops.push(Stop { from: 0, to: self.lines.len(), is_row: false });
        self.lines.push(CompareLine::default());
        if self.is_wide {
            let heads = ["compare-own", "compare-expert"].map(|id| Piece {
                label: None,
                words: self.text.get(id),
                voice: Voice::Heading,
            });
            let [first, second] = heads.map(Some);
            self.lines.push(CompareLine { first, second });
        }
        for pair in pairs(own, compare) {
            let (mine, theirs) = match step.list() {
                None => {
                    let [mine, theirs] =
                        [own, expert].map(|case| self.said(None, &case.review.selected));
                    (mine, theirs)
                }
                Some(list) => {
                    let mine = self.entry(own, list, pair.own, false);
                    (mine, self.entry(expert, list, pair.expert, true))
                }
            };
            self.row(mine, theirs);
        }
        self.later(compare.last);
    }

    /// Words over the whole width.
    fn note(&mut self, words: &str) {
        let w = if self.is_wide { (self.column * 2 + BETWEEN).min(MEASURE) } else { self.column };
        self.lines.extend(rows_of(words, w).into_iter().map(|words| CompareLine {
            first: Some(Piece { label: None, words, voice: Voice::Note }),
            second: None,
        }));
    }

    /// One row of the comparison, as many rows of the screen as it takes.
    fn row(&mut self, own: Vec<Piece>, expert: Vec<Piece>) {
        let from = self.lines.len();
        if self.is_wide {
            let (mut own, mut expert) = (own.into_iter(), expert.into_iter());
            loop {
                let line = CompareLine { first: own.next(), second: expert.next() };
                if line.first.is_none() && line.second.is_none() {
                    break;
                }
                self.lines.push(line);
            }
        } else {
            for (id, pieces) in [("compare-own", own), ("compare-expert", expert)] {
                if pieces.is_empty() {
                    continue;
                }
                let words = self.text.get(id);
                let head = Piece { label: None, words, voice: Voice::Heading };
                let pieces = std::iter::once(head).chain(pieces);
                self.lines
                    .extend(pieces.map(|piece| CompareLine { first: Some(piece), second: None }));
            }
        }
        self.stops.push(Stop { from, to: self.lines.len(), is_row: true });
        self.lines.push(CompareLine::default());
    }

    /// An entry of a list with what is known of it; of the expert's also what it stands on, in words.
    fn entry(&self, case: &Case, list: List, place: Option<usize>, whole: bool) -> Vec<Piece> {
        let Some(id) = place.and_then(|place| case.id_at(list, place)) else { return Vec::new() };
        let label = case.label(id).map(|label| (list, self.text.label(label)));
        let mut pieces = self.said(label, case.text_of(id).unwrap_or_default());
        let mut asides = Vec::new();
        let known = self.known(case, list, id);
        if !known.is_empty() {
            asides.push(known.join(" "));
        }
        let parents = case.parents_of(id).iter().filter(|_| list != List::Problems);
        let labels = |id: &EntryId| case.label(*id).map(|label| self.text.label(label));
        if whole {
            asides.extend(parents.filter_map(|id| {
                let words = case.text_of(*id)?;
                let values = [("label", labels(id)?.into()), ("words", words.into())];
                Some(self.text.with("compare-stands-on", &values))
            }));
        } else {
            let labels: Vec<String> = parents.filter_map(labels).collect();
            if !labels.is_empty() {
                let values = [("labels", labels.join(" ").into())];
                asides.push(self.text.with("compare-stands-on-own", &values));
            }
        }
        let w = self.column.saturating_sub(INDENT);
        let rows = asides.iter().flat_map(|words| rows_of(words, w));
        pieces.extend(rows.map(|words| Piece { label: None, words, voice: Voice::Aside }));
        pieces
    }

    fn known(&self, case: &Case, list: List, id: EntryId) -> Vec<String> {
        let text = self.text;
        match list {
            List::Facts => {
                let fact = case.facts.iter().find(|fact| fact.id == id);
                fact.map(|fact| text.known_of_fact(fact)).unwrap_or_default()
            }
            List::Causes => {
                case.cause(id).map(|cause| text.known_of_cause(case, cause)).unwrap_or_default()
            }
            List::Solutions => {
                let of = case.solutions.iter().find(|of| of.id == id);
                of.map(|of| text.known_of_solution(of, |day| text.date(day))).unwrap_or_default()
            }
            List::Questions | List::Problems => Vec::new(),
        }
    }

    /// What was said, in rows, the label before the first.
    fn said(&self, mut label: Option<(List, String)>, words: &str) -> Vec<Piece> {
        let rows = rows_of(words, self.column.saturating_sub(INDENT)).into_iter();
        let rows = rows.filter(|row| !row.trim().is_empty());
        rows.map(|words| Piece { label: label.take(), words, voice: Voice::Said }).collect()
    }

    /// That what comes later shows when one has been there.
    fn later(&mut self, last: Step) {
        let Some(next) = last.next() else { return };
        let number = next.number().to_string();
        let values = [("number", number.into()), ("step", self.text.step(next).into())];
        let words = self.text.with("compare-later", &values);
        let from = self.lines.len();
        self.note(&words);
        self.stops.push(Stop { from, to: self.lines.len(), is_row: false });
    }
}
