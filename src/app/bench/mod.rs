//! The workbench: one case, its panes, and what is being done to it.

mod disk;
mod fold;
mod hand;
mod notes;
mod remarks;
mod rows;
mod travel;
mod work;

use std::path::PathBuf;

pub use disk::{Access, Claim, Disk, KEEP_AFTER, SAVE_AFTER};
pub use hand::{ListView, Views};
pub use notes::known;
pub use rows::{Aside, Item, Plan, plan};
pub use work::{Grab, LineWork, Pattern, Target, Way, Work};

use super::geometry::Band;
use super::layer::Jot;
use super::layout::Place;
use super::map::Map;
use super::pane::Pane;
use super::prose::Prose;
use super::reading::{Kept, LiveReading, Remarks};
use crate::method::{Case, EntryId, History, List, Step};

/// One open case.
#[derive(Debug)]
pub struct Bench {
    /// The case.
    pub case: Case,
    /// What was done to it.
    pub history: History,
    /// Its file.
    pub path: PathBuf,
    /// Whether it may be changed.
    pub access: Access,
    /// How it is asked for once more, while another window has it.
    pub claim: Option<Claim>,
    /// How it stands with the disk.
    pub disk: Disk,
    /// The pane in hand.
    pub focus: Pane,
    /// Whether the pane in hand has all the room.
    pub zoomed: bool,
    /// The bands of a wide screen.
    pub band: Option<Band>,
    /// Cursor and window of each list.
    pub views: Views,
    /// The map, a page of its own over the panes.
    pub map: Map,
    /// Entries picked for one act together; all of one list.
    pub picked: Vec<EntryId>,
    /// Causes of which one does not see what stands under them.
    pub folded: Vec<EntryId>,
    /// The area that is asked about while no cause comes to mind, counted from 0.
    pub asked_area: Option<usize>,
    /// What is being written or moved.
    pub work: Work,
    /// The raw review as it is read.
    pub raw: Prose,
    /// The neutral text as it is read and written.
    pub neutral: Prose,
    /// What the lens says of the two.
    pub readings: Readings,
    /// What lit up last in the other text, and was brought into view.
    pub shown_lit: Option<(Pane, Place)>,
    /// Lines that were called off: each comes back with the next one of its kind.
    pub called_off: Vec<Jot>,
    /// The parked thought that is on its way to another case.
    pub moving: Option<EntryId>,
}

/// What the lens says of the texts of a case, and what is remarked on its lines.
#[derive(Debug, Default)]
pub struct Readings {
    /// Of the raw review.
    pub raw: LiveReading,
    /// Of the neutral text.
    pub neutral: LiveReading,
    /// Of the facts of the one in the other.
    pub kept: Kept,
    /// What is remarked on problems, causes and solutions.
    pub remarks: Remarks,
}

impl Bench {
    /// A bench for a case, in the pane of its step.
    #[must_use]
    pub fn new(case: Case, path: PathBuf, access: Access) -> Self {
        let raw = Prose::page(case.review.text.0.clone());
        let neutral = Prose::page(facts(&case));
        let focus = Pane::of_step(case.steps.at);
        let mut bench = Self {
            case,
            history: History::default(),
            path,
            access,
            claim: None,
            disk: Disk::default(),
            focus,
            zoomed: false,
            band: None,
            views: Views::default(),
            map: Map::default(),
            picked: Vec::new(),
            folded: Vec::new(),
            asked_area: None,
            work: Work::Idle,
            raw,
            neutral,
            readings: Readings::default(),
            shown_lit: None,
            called_off: Vec::new(),
            moving: None,
        };
        bench.lead_chain();
        bench
    }

    /// Whether a line or a text is being written.
    #[must_use]
    pub fn is_writing(&self) -> bool {
        matches!(self.work, Work::Line(_) | Work::Page { .. })
    }

    /// Why the case is being set aside, while that is written.
    #[must_use]
    pub fn reason(&self) -> Option<&Prose> {
        match &self.work {
            Work::Line(line) if line.target.is_reason() => Some(&line.prose),
            _ => None,
        }
    }

    /// The text of a pane; none for a list.
    #[must_use]
    pub fn page(&self, pane: Pane) -> Option<&Prose> {
        match pane {
            Pane::Raw => Some(&self.raw),
            Pane::Neutral => Some(&self.neutral),
            _ => None,
        }
    }

    /// What the lens says of the text of a pane; none for a list.
    #[must_use]
    pub fn reading(&self, pane: Pane) -> Option<&LiveReading> {
        match pane {
            Pane::Raw => Some(&self.readings.raw),
            Pane::Neutral => Some(&self.readings.neutral),
            _ => None,
        }
    }

    /// The text of a pane, to be moved about or written in.
    pub fn page_mut(&mut self, pane: Pane) -> Option<&mut Prose> {
        match pane {
            Pane::Raw => Some(&mut self.raw),
            Pane::Neutral => Some(&mut self.neutral),
            _ => None,
        }
    }

    /// The text that is being written.
    #[must_use]
    pub fn written(&self) -> Option<&Prose> {
        match &self.work {
            Work::Page { pane } => self.page(*pane),
            Work::Line(line) => Some(&line.prose),
            Work::Idle | Work::Grab(_) => None,
        }
    }

    /// The text that is being written, to be changed.
    pub fn written_mut(&mut self) -> Option<&mut Prose> {
        match &mut self.work {
            Work::Page { pane: Pane::Raw } => Some(&mut self.raw),
            Work::Page { .. } => Some(&mut self.neutral),
            Work::Line(line) => Some(&mut line.prose),
            Work::Idle | Work::Grab(_) => None,
        }
    }

    /// The pane beside the raw text: the questions while they are at hand or nothing neutral is
    /// written yet in steps 1–3, else the neutral text.
    #[must_use]
    pub fn second(&self) -> Pane {
        let early = self.case.steps.at <= Step::Clarify;
        let asked = self.case.steps.at == Step::Clarify && self.focus != Pane::Neutral;
        if self.focus == Pane::Questions
            || asked
            || (early && self.case.facts.is_empty() && self.focus != Pane::Neutral)
        {
            Pane::Questions
        } else {
            Pane::Neutral
        }
    }

    /// The panes in the order of Tab.
    #[must_use]
    pub fn panes(&self) -> [Pane; 5] {
        [Pane::Raw, self.second(), Pane::Problems, Pane::Causes, Pane::Solutions]
    }

    /// The entry in hand of a list: the one under its cursor.
    #[must_use]
    pub fn in_hand(&self, list: List) -> Option<EntryId> {
        self.case.id_at(list, self.views.of(list).cursor)
    }

    /// The entry in hand of the pane in hand, or of the map while that is open.
    #[must_use]
    pub fn entry(&self) -> Option<EntryId> {
        if self.map.is_open() {
            return self.map.entry();
        }
        self.in_hand(self.focus.list()?)
    }

    /// The picked entries in the order of their list, or the one in hand.
    #[must_use]
    pub fn chosen(&self) -> Vec<EntryId> {
        let Some(list) = self.focus.list() else { return Vec::new() };
        let picked: Vec<EntryId> =
            self.case.ids(list).into_iter().filter(|id| self.picked.contains(id)).collect();
        if picked.is_empty() { self.entry().into_iter().collect() } else { picked }
    }

    /// Takes what the entry in hand stands on in hand too, unless one of it is already: whoever adds
    /// the next cause below this one goes on with its problem.
    pub fn lead_chain(&mut self) {
        let mut list = self.focus.list();
        while let Some((below, above)) = list.and_then(|list| Some((list, list.parents()?))) {
            let Some(id) = self.in_hand(below) else { return };
            let parents = self.case.parents_of(id);
            let held = self.in_hand(above).is_some_and(|id| parents.contains(&id));
            if let Some((_, place)) = parents.first().and_then(|id| self.case.find(*id))
                && !held
            {
                self.views.of_mut(above).cursor = place;
            }
            list = Some(above);
        }
    }

    /// Turns to a pane, in which something that belongs to what is in hand comes in hand.
    pub fn turn_to(&mut self, pane: Pane) {
        self.picked.clear();
        self.asked_area = None;
        if let Some(page) = self.page_mut(self.focus) {
            page.let_go();
        }
        self.focus = pane;
        let Some(list) = pane.list() else { return };
        if let Some(above) = list.parents().and_then(|above| self.in_hand(above)) {
            let answers = self.case.children_of(above);
            let held = self.in_hand(list).is_some_and(|id| answers.contains(&id));
            match answers.first().and_then(|id| self.case.find(*id)) {
                Some((_, place)) if !held => self.views.of_mut(list).cursor = place,
                Some(_) => {}
                // Nothing answers it yet: it stays in hand, so that the first answer is its own.
                None => return,
            }
        }
        self.lead_chain();
    }

    /// Whoever comes to the causes while there are none begins with the first problem; so it is with
    /// the solutions and the first cause.
    pub fn begin_with_the_first(&mut self, pane: Pane) {
        let Some(list) = pane.list().filter(|list| self.case.count(*list) == 0) else { return };
        let Some(above) = list.parents().filter(|above| *above != List::Facts) else { return };
        let first = self.case.unanswered(above).first().copied();
        if let Some((_, place)) = first.and_then(|id| self.case.find(id)) {
            self.views.of_mut(above).cursor = place;
        }
    }

    /// What a new entry of a list stands on: the problem in hand for a cause, the cause in hand for
    /// a solution.
    #[must_use]
    pub fn parents_for(&self, list: List) -> Vec<EntryId> {
        match list {
            List::Causes => self.in_hand(List::Problems).into_iter().collect(),
            List::Solutions => self.in_hand(List::Causes).into_iter().collect(),
            List::Questions | List::Facts | List::Problems => Vec::new(),
        }
    }

    /// Makes everything that is shown follow the case after it changed.
    pub fn follow(&mut self) {
        for list in List::ALL {
            let last = self.case.count(list).saturating_sub(1);
            let view = self.views.of_mut(list);
            view.cursor = view.cursor.min(last);
        }
        let case = &self.case;
        self.folded.retain(|id| case.cause(*id).is_some());
        self.picked.retain(|id| case.find(*id).is_some());
        if !matches!(self.work, Work::Page { pane: Pane::Neutral }) {
            let facts = facts(&self.case);
            if self.neutral.lines() != facts {
                self.neutral.renew(facts);
            }
        }
        if !matches!(self.work, Work::Page { pane: Pane::Raw })
            && self.raw.lines() != self.case.review.text.0
        {
            self.raw.renew(self.case.review.text.0.clone());
        }
    }
}

/// The neutral text as lines.
fn facts(case: &Case) -> Vec<String> {
    case.facts.iter().map(|fact| fact.text.clone()).collect()
}
