//! What is looked for in a text or a list, and where it was found.

use std::ops::Range;

use super::bench::{Bench, Work};
use super::layer::{FieldId, FieldKind, Layer};
use super::layout::Place;
use super::msg::Spot;
use super::pane::Pane;
use super::prose::{Marks, Prose};
use super::query::Query;
use super::state::State;
use crate::method::{EntryId, List};

/// Where something is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ground {
    /// In the text of a pane, read or written.
    Page(Pane),
    /// In a line that is being written.
    Line(Spot),
    /// In the review of a new case.
    Review,
    /// In the title of a new case.
    Title,
    /// In a field of the details.
    Field(FieldId),
    /// Among the entries of a list.
    List(List),
}

/// A search and what it found.
#[derive(Debug)]
pub struct Found {
    /// Where.
    pub ground: Ground,
    /// What is looked for.
    pub query: Query,
    /// Where it is found in a text; the hits stay on their words while it changes.
    hits: Marks<()>,
    /// The entries of a list in which it is found.
    entries: Vec<EntryId>,
    /// Which of the hits or entries is in hand.
    pub at: Option<usize>,
    /// Which revision of the text the hits are of.
    revision: u64,
}

/// The line in which is written what to look for.
#[derive(Debug)]
pub struct FindLine {
    /// What is looked for.
    pub line: Prose,
    /// Where the cursor was before: there one comes back to when nothing is found.
    pub from: Place,
    /// The first row in view, or the entry in hand before.
    pub top: usize,
    /// Whether the last step went on from the other end, and in which direction.
    pub turned: Option<bool>,
}

impl Found {
    /// Looks through a text.
    #[must_use]
    pub fn in_text(ground: Ground, query: Query, prose: &Prose) -> Self {
        Self::of(ground, query, prose)
    }

    /// Looks through the text anew.
    #[must_use]
    pub fn anew(self, prose: &Prose) -> Self {
        Self::of(self.ground, self.query, prose)
    }

    fn of(ground: Ground, query: Query, prose: &Prose) -> Self {
        let hits = Marks::new(prose.lines().iter().enumerate().flat_map(|(line, text)| {
            let ranges = query.ranges(text).into_iter();
            ranges.map(move |r| (Place::new(line, r.start)..Place::new(line, r.end), ()))
        }));
        let revision = prose.revision();
        Self { ground, query, hits, entries: Vec::new(), at: None, revision }
    }

    /// Looks through the entries of a list.
    #[must_use]
    pub fn in_list(list: List, query: Query, bench: &Bench) -> Self {
        let mut found = Self {
            ground: Ground::List(list),
            query,
            hits: Marks::default(),
            entries: Vec::new(),
            at: None,
            revision: 0,
        };
        found.look_again(list, bench);
        found
    }

    /// Looks through the entries anew; the one in hand stays so.
    pub fn look_again(&mut self, list: List, bench: &Bench) {
        let in_hand = self.entry();
        self.entries = bench.case.ids(list);
        self.entries.retain(|id| bench.case.text_of(*id).is_some_and(|t| self.query.finds(&[t])));
        self.at = self.entries.iter().position(|id| in_hand == Some(*id));
    }

    /// Goes along with a text that changed by one edit; false when it changed in another way, so that
    /// it has to be looked through anew.
    pub fn follow(&mut self, prose: &Prose) -> bool {
        if prose.revision() == self.revision {
            return true;
        }
        self.at = None;
        self.hits.follow(prose.changes());
        self.revision += 1;
        prose.revision() == self.revision
    }

    /// How often it is found.
    #[must_use]
    pub fn count(&self) -> usize {
        self.hits.len() + self.entries.len()
    }

    /// The hits in a text that lie between two places, and whether each is the one in hand.
    pub fn between(&self, range: Range<Place>) -> impl Iterator<Item = (Range<Place>, bool)> {
        let all = self.hits.iter().enumerate();
        let seen = all.filter(move |(_, (hit, ()))| hit.end > range.start && hit.start < range.end);
        seen.map(|(place, (hit, ()))| (hit.clone(), self.at == Some(place)))
    }

    /// The hit in hand.
    #[must_use]
    pub fn hit(&self) -> Option<Range<Place>> {
        self.hits.iter().nth(self.at?).map(|(hit, ())| hit.clone())
    }

    /// The entry in hand.
    #[must_use]
    pub fn entry(&self) -> Option<EntryId> {
        self.entries.get(self.at?).copied()
    }

    /// Takes the first hit at or behind a place in hand, or the first of all.
    pub fn begin(&mut self, from: Place) {
        let place = self.hits.iter().position(|(hit, ())| hit.start >= from);
        self.at = (!self.hits.is_empty()).then_some(place.unwrap_or(0));
    }

    /// Takes the first entry at or behind a place of its list in hand, or the first of all.
    pub fn begin_in_list(&mut self, bench: &Bench, from: usize) {
        let place_of = |id: &EntryId| bench.case.find(*id).map_or(0, |(_, place)| place);
        let place = self.entries.iter().position(|id| place_of(id) >= from);
        self.at = (!self.entries.is_empty()).then_some(place.unwrap_or(0));
    }

    /// Takes the next hit from a place in hand, or the one before; tells whether it went on from the
    /// other end.
    pub fn step(&mut self, from: Place, forward: bool) -> bool {
        let next = if forward {
            self.hits.iter().position(|(hit, ())| hit.start > from)
        } else {
            let before = self.hits.iter().take_while(|(hit, ())| hit.start < from).count();
            before.checked_sub(1)
        };
        self.turn(next, forward)
    }

    /// The same among the entries of a list, from a place in it.
    pub fn step_in_list(&mut self, bench: &Bench, from: usize, forward: bool) -> bool {
        let place_of = |id: &EntryId| bench.case.find(*id).map_or(0, |(_, place)| place);
        let next = if forward {
            self.entries.iter().position(|id| place_of(id) > from)
        } else {
            self.entries.iter().rposition(|id| place_of(id) < from)
        };
        self.turn(next, forward)
    }

    fn turn(&mut self, next: Option<usize>, forward: bool) -> bool {
        let last = self.count().checked_sub(1);
        self.at = next.or(if forward { last.map(|_| 0) } else { last });
        next.is_none()
    }
}

impl State {
    /// Where one looks for something now; a find line on top does not count.
    #[must_use]
    pub fn ground(&self) -> Option<Ground> {
        match self.layer_below_find() {
            Some(Layer::NewCase(form)) if form.at_title => return Some(Ground::Title),
            Some(Layer::NewCase(_)) => return Some(Ground::Review),
            Some(Layer::Form(form)) => {
                let written = form.kind() == FieldKind::Written;
                return written.then(|| Ground::Field(form.field()));
            }
            Some(_) => return None,
            None => {}
        }
        let bench = self.bench.as_deref()?;
        Some(match &bench.work {
            Work::Page { pane } => Ground::Page(*pane),
            Work::Line(line) => Ground::Line(line.target.spot()),
            Work::Grab(_) => return None,
            Work::Idle => match bench.focus.list() {
                Some(list) => Ground::List(list),
                None => Ground::Page(bench.focus),
            },
        })
    }

    /// The text of the ground, if it is a text.
    #[must_use]
    pub fn ground_text(&self) -> Option<&Prose> {
        match self.layer_below_find() {
            Some(layer) => layer.prose(),
            None => {
                let bench = self.bench.as_deref()?;
                bench.written().or_else(|| bench.page(bench.focus))
            }
        }
    }

    /// The same, to move its cursor.
    pub fn ground_text_mut(&mut self) -> Option<&mut Prose> {
        let below = self.layers.iter_mut().rfind(|layer| !matches!(layer, Layer::Find(_)));
        match below {
            Some(layer) => layer.prose_mut(),
            None => {
                let bench = self.bench.as_deref_mut()?;
                if bench.is_writing() { bench.written_mut() } else { bench.page_mut(bench.focus) }
            }
        }
    }

    fn layer_below_find(&self) -> Option<&Layer> {
        self.layers.iter().rfind(|layer| !matches!(layer, Layer::Find(_)))
    }

    /// What was found there, if that is where one looked.
    #[must_use]
    pub fn found_in(&self, ground: &Ground) -> Option<&Found> {
        self.found.as_ref().filter(|found| found.ground == *ground)
    }
}
