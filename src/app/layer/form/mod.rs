//! A form: what is known of something, field by field.

mod card;
mod details;
mod field;
mod notes;
mod offered;

pub use field::{Choice, FieldId, FieldKind};
pub use offered::Offered;

use super::Layer;
use crate::app::day::{self, Side};
use crate::app::physical::Layout;
use crate::app::prose::Prose;
use crate::app::state::State;
use crate::method::{Case, Day, Edit, EntryId};
use field::{Field, Value};

/// What a form is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// The case and its review.
    Case,
    /// A problem, cause or solution.
    Entry(EntryId),
}

/// The form.
#[derive(Debug)]
pub struct Form {
    /// What it is about.
    pub about: About,
    /// Its fields, from top to bottom.
    fields: Vec<Field>,
    /// The place in [`Self::shown`] of the field in hand.
    pub cursor: usize,
    /// The first row in its window.
    pub top: usize,
    /// When what was written has to go into the case.
    pub save_due: Option<u64>,
    /// How many acts had been done when it was opened: all that it does is one.
    pub since: usize,
    /// What is offered behind the cursor.
    pub offered: Offered,
    /// The day from which days are counted that are typed.
    today: Day,
    /// The layout beside the Latin one.
    layout: Layout,
}

impl Form {
    /// The form about something in the open case, with what is told of it there; none without one.
    #[must_use]
    pub fn new(about: About, state: &State) -> Option<Self> {
        let bench = state.bench.as_deref()?;
        let case = &bench.case;
        let fields = match about {
            About::Case => card::fields(case).into_iter().chain(details::fields(case)).collect(),
            About::Entry(id) => notes::fields(case, id)?,
        };
        Some(Self {
            about,
            fields,
            cursor: 0,
            top: 0,
            save_due: None,
            since: bench.history.len(),
            offered: Offered::default(),
            today: state.now.today.clone(),
            layout: state.keymap.layout(),
        })
    }

    /// The fields on the screen: what is asked of a competitor only for a competitor, and the door to
    /// a group where one is named.
    #[must_use]
    pub fn shown(&self) -> Vec<FieldId> {
        let hidden = |id: &FieldId| match id {
            FieldId::Competitor | FieldId::OursToo => self.choice(FieldId::Whose) == 0,
            FieldId::OursBy => {
                self.choice(FieldId::Whose) == 0
                    || !card::is_to_check(self.choice(FieldId::OursToo))
            }
            FieldId::OpenGroup => self.text(FieldId::Group).is_empty(),
            _ => false,
        };
        self.fields.iter().map(|field| field.id).filter(|id| !hidden(id)).collect()
    }

    /// The field in hand.
    #[must_use]
    pub fn field(&self) -> FieldId {
        self.shown().get(self.cursor).copied().unwrap_or(self.fields[0].id)
    }

    /// How the field in hand is filled in.
    #[must_use]
    pub fn kind(&self) -> FieldKind {
        self.kind_of(self.field())
    }

    /// How a field is filled in.
    #[must_use]
    pub fn kind_of(&self, id: FieldId) -> FieldKind {
        self.get(id).map_or(FieldKind::Written, Field::kind)
    }

    /// What is written in a field; none in one that is not written.
    #[must_use]
    pub fn prose(&self, id: FieldId) -> Option<&Prose> {
        match &self.get(id)?.value {
            Value::Written(prose) => Some(prose),
            Value::Chosen(..) | Value::Door(_) => None,
        }
    }

    /// The field in hand, to be written; none for those that are not.
    pub fn prose_mut(&mut self) -> Option<&mut Prose> {
        match &mut self.get_mut(self.field())?.value {
            Value::Written(prose) => Some(prose),
            Value::Chosen(..) | Value::Door(_) => None,
        }
    }

    /// What a field that is not written shows: what is chosen, or where the door leads.
    #[must_use]
    pub fn stands(&self, id: FieldId) -> Option<Choice> {
        match &self.get(id)?.value {
            Value::Written(_) => None,
            Value::Chosen(at, choices) => choices.get(*at).cloned(),
            Value::Door(message) => Some(Choice::Message(message)),
        }
    }

    /// Why what stands in the field in hand would not get into the case, as the message that tells it:
    /// a mark that is no whole number.
    #[must_use]
    pub fn wrong(&self) -> Option<&'static str> {
        let field = self.field();
        let text = self.text(field);
        match field {
            _ if text.is_empty() => None,
            FieldId::Rating if text.parse::<u32>().is_err() => Some("toast-rating-digits"),
            _ => None,
        }
    }

    /// Whether what stands in the field in hand should be a day to come and is none that is understood:
    /// it stays as it was typed.
    #[must_use]
    pub fn is_no_day(&self) -> bool {
        let field = self.field();
        let asked = field.side() == Some(Side::Ahead) && !self.text(field).is_empty();
        asked && self.day(field).is_none()
    }

    /// The day as it goes into the case: as it was understood, else as it was typed.
    fn day_or_words(&self, id: FieldId) -> Option<Day> {
        let words = self.text(id);
        (!words.is_empty()).then(|| self.day(id).unwrap_or(Day(words)))
    }

    /// The day that is written in a field.
    #[must_use]
    pub fn day(&self, id: FieldId) -> Option<Day> {
        day::read(&self.text(id), &self.today, id.side()?, self.layout)
    }

    /// Goes to the next field or the one before, around the ends.
    pub fn go(&mut self, forward: bool) {
        self.go_to(beside(self.cursor, self.shown().len(), forward));
    }

    /// Goes to the field at a place; a day that was typed is written out in the one that is left.
    pub fn go_to(&mut self, place: usize) {
        let left = self.field();
        if let Some(day) = self.day(left) {
            self.put(left, &day.0);
        }
        self.cursor = place.min(self.shown().len().saturating_sub(1));
    }

    /// Puts a text into a field that is written, unless it is the same.
    pub fn put(&mut self, id: FieldId, text: &str) {
        if let Some(Field { value: Value::Written(prose), .. }) = self.get_mut(id)
            && prose.text() != text
        {
            prose.select_all();
            prose.insert(text);
        }
    }

    /// Chooses the next or previous value of a chosen field.
    pub fn choose(&mut self, forward: bool) {
        let id = self.field();
        if let Some(Field { value: Value::Chosen(at, choices), .. }) = self.get_mut(id) {
            *at = beside(*at, choices.len(), forward);
        }
    }

    /// Puts the title of the case back into a field that was left blank; tells whether it did.
    pub fn restore_title(&mut self, case: &Case) -> bool {
        let asked = self.get(FieldId::Title).is_some();
        let blank = self.text(FieldId::Title).is_empty() && !case.title.trim().is_empty();
        if asked && blank {
            self.put(FieldId::Title, &case.title);
        }
        asked && blank
    }

    /// The edits that put the form into the open case; none where it tells what the case does.
    #[must_use]
    pub fn edits(&self, state: &State) -> Vec<Edit> {
        let Some(bench) = state.bench.as_deref() else { return Vec::new() };
        match self.about {
            About::Case => {
                let card = card::edit(self, &bench.case);
                details::edits(self, &bench.case).into_iter().chain(card).collect()
            }
            About::Entry(id) => notes::edits(self, &bench.case, id),
        }
    }

    fn get(&self, id: FieldId) -> Option<&Field> {
        self.fields.iter().find(|field| field.id == id)
    }

    fn get_mut(&mut self, id: FieldId) -> Option<&mut Field> {
        self.fields.iter_mut().find(|field| field.id == id)
    }

    /// What is written in a field, as one line; blank if there is no such field.
    #[must_use]
    pub fn text(&self, id: FieldId) -> String {
        self.get(id).map(Field::text).unwrap_or_default()
    }

    /// The place of what is chosen in a field; the first if there is no such field.
    fn choice(&self, id: FieldId) -> usize {
        match self.get(id).map(|field| &field.value) {
            Some(Value::Chosen(at, _)) => *at,
            _ => 0,
        }
    }
}

impl State {
    /// The form that lies on top, perhaps under help.
    #[must_use]
    pub fn form(&self) -> Option<&Form> {
        self.layers.iter().rev().find_map(|layer| match layer {
            Layer::Form(form) => Some(&**form),
            _ => None,
        })
    }
}

/// The place beside one of several, around the ends.
fn beside(at: usize, count: usize, forward: bool) -> usize {
    (at + if forward { 1 } else { count.saturating_sub(1) }) % count.max(1)
}
