//! Where razbor was left, so that it comes back there.

use serde::{Deserialize, Serialize};

use super::bench::Bench;
use super::pane::Pane;
use super::prose::Prose;
use crate::method::{CaseId, EntryId, List};

/// In how many cases the place is remembered.
const CASES: usize = 300;

/// Where razbor was left in a workspace, as it is kept on the disk.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "Places", default)]
pub struct Bookmarks {
    /// The file of the case that was open; none when home was.
    pub open: Option<String>,
    /// The file in hand at home.
    pub in_hand: Option<String>,
    /// The place in each case, the one that was open last at the end.
    pub cases: Vec<Bookmark>,
}

/// The place in one case.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Bookmark {
    /// The case.
    pub id: CaseId,
    /// The pane in hand; none for that of the step.
    pub pane: Option<Pane>,
    /// The entry in hand of each list that has one.
    pub entries: Vec<EntryId>,
    /// The first row in view of each list, in the order of the method.
    pub tops: Vec<usize>,
    /// The place in the raw review.
    pub raw: TextMark,
    /// The place in the neutral text.
    pub neutral: TextMark,
}

/// The place in a text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TextMark {
    /// The line of the cursor, counted from 0.
    pub line: usize,
    /// The byte of the cursor in its line.
    pub byte: usize,
    /// The first row in view…
    pub top: usize,
    /// …of a text so many cells wide.
    pub width: u16,
}

/// Where one is now.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Here {
    /// The file of the open case; none at home.
    pub open: Option<String>,
    /// The file in hand at home.
    pub in_hand: Option<String>,
    /// The place in the open case, or in the one that was left last.
    pub case: Option<Bookmark>,
}

impl Bookmarks {
    /// Remembers where one is.
    pub fn note(&mut self, here: Here) {
        (self.open, self.in_hand) = (here.open, here.in_hand);
        if let Some(mark) = here.case {
            self.cases.retain(|other| other.id != mark.id);
            self.cases.push(mark);
            self.cases.drain(..self.cases.len().saturating_sub(CASES));
        }
    }

    /// The place in a case.
    #[must_use]
    pub fn of(&self, id: &CaseId) -> Option<&Bookmark> {
        self.cases.iter().rfind(|mark| mark.id == *id)
    }
}

impl Bookmark {
    /// The place on a bench.
    #[must_use]
    pub fn of(bench: &Bench) -> Self {
        let held = || List::ALL.into_iter().filter_map(|list| bench.in_hand(list)).collect();
        let (pane, entries) = bench.map.left().unwrap_or_else(|| (bench.focus, held()));
        Self {
            id: bench.case.id.clone(),
            pane: Some(pane),
            entries,
            tops: List::ALL.into_iter().map(|list| bench.views.of(list).top).collect(),
            raw: TextMark::of(&bench.raw),
            neutral: TextMark::of(&bench.neutral),
        }
    }

    /// Goes there as far as it is still there.
    pub fn go(&self, bench: &mut Bench) {
        bench.focus = self.pane.unwrap_or(bench.focus);
        for (list, top) in List::ALL.into_iter().zip(&self.tops) {
            bench.views.of_mut(list).top = *top;
        }
        for id in &self.entries {
            if let Some((list, place)) = bench.case.find(*id) {
                bench.views.of_mut(list).cursor = place;
            }
        }
        self.raw.go(&mut bench.raw);
        self.neutral.go(&mut bench.neutral);
    }
}

impl TextMark {
    fn of(prose: &Prose) -> Self {
        let cursor = prose.cursor();
        let (top, width) = (prose.top(), prose.width());
        Self { line: cursor.line, byte: cursor.byte, top, width }
    }

    fn go(self, prose: &mut Prose) {
        prose.set_cursor(self.line, self.byte);
        if self.width > 0 {
            prose.set_width(self.width);
            prose.scroll_to(self.top);
        }
    }
}
