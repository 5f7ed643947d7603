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
    /// Among the entries of the map.
    Map,
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

impl Ground {
    /// The entries among which is looked, in order; none in a text.
    fn ids(&self, bench: &Bench) -> Vec<EntryId> {
        match self {
            Self::List(list) => bench.case.ids(*list),
            Self::Map => bench.tree().ids(),
            _ => Vec::new(),
        }
    }

    /// Whether entries are looked through, and not a text.
    #[must_use]
    pub fn is_of_entries(&self) -> bool {
        matches!(self, Self::List(_) | Self::Map)
    }

    /// The place of the entry in hand among them, or of the one under the cursor of the list.
    #[must_use]
    pub fn place_in_hand(&self, bench: &Bench) -> usize {
        match self {
            Self::List(list) => bench.views.of(*list).cursor,
            _ => {
                let held = bench.entry();
                self.ids(bench).iter().position(|id| Some(*id) == held).unwrap_or(0)
            }
        }
    }

    /// Takes an entry of them in hand.
    pub fn hold(&self, bench: &mut Bench, id: EntryId) {
        if let Some(place) = self.ids(bench).iter().position(|of| *of == id) {
            self.take(bench, place);
        }
    }

    /// Takes the entry at a place of them in hand.
    pub fn take(&self, bench: &mut Bench, place: usize) {
        match self {
            Self::List(list) => {
                bench.views.of_mut(*list).cursor = place;
                bench.lead_chain();
            }
            _ => {
                if let Some(id) = self.ids(bench).get(place) {
                    bench.show_in_map(*id);
                }
            }
        }
    }
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

    /// Looks through the entries of a list or of the map.
    #[must_use]
    pub fn in_entries(ground: Ground, query: Query, bench: &Bench) -> Self {
        let mut found = Self {
            ground,
            query,
            hits: Marks::default(),
            entries: Vec::new(),
            at: None,
            revision: 0,
        };
        found.look_again(bench);
        found
    }

    /// Looks through the entries anew; the one in hand stays so.
    pub fn look_again(&mut self, bench: &Bench) {
        let in_hand = self.entry();
        self.entries = self.ground.ids(bench);
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
    pub fn begin_in_entries(&mut self, bench: &Bench, from: usize) {
        let places = self.places(bench);
        let place = places.iter().position(|place| *place >= from);
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
    pub fn step_in_entries(&mut self, bench: &Bench, from: usize, forward: bool) -> bool {
        let places = self.places(bench);
        let next = if forward {
            places.iter().position(|place| *place > from)
        } else {
            places.iter().rposition(|place| *place < from)
        };
        self.turn(next, forward)
    }

    /// The places of the entries in which it is found, among all that are looked through.
    fn places(&self, bench: &Bench) -> Vec<usize> {
        let all = self.ground.ids(bench);
        let place = |id: &EntryId| all.iter().position(|of| of == id).unwrap_or(0);
        self.entries.iter().map(place).collect()
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
            Work::Idle if bench.map.is_open() => Ground::Map,
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
