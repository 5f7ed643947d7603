//! The form of a new case, and those that tell what is known of something.

use super::layers::uncovered;
use super::{cells, count};
use crate::app::geometry::{Area, MEASURE, Size};
use crate::app::layer::{About, Choice, FieldId, FieldKind, Form};
use crate::app::state::State;

/// The width of the text of a new case, in cells.
#[must_use]
pub fn form_width(size: Size) -> u16 {
    size.w.saturating_sub(4).clamp(1, MEASURE)
}

/// The form of a new case gives the review no more rows than this, so that the title stays near.
const TALLEST_REVIEW: u16 = 18;

/// Rows of the review and of the title in the form of a new case.
#[must_use]
pub fn new_case_rows(size: Size) -> (u16, u16) {
    let title = 2.min(size.h / 6).max(1);
    (size.h.saturating_sub(title + 5).clamp(1, TALLEST_REVIEW), title)
}

/// The form of a new case.
#[derive(Debug, Clone, Copy)]
pub struct NewCaseSheet {
    /// The review with its rule.
    pub review_outer: Area,
    /// The text of the review.
    pub review: Area,
    /// The title with its rule.
    pub title_outer: Area,
    /// The text of the title.
    pub title: Area,
}

/// Where everything of a new case stands.
#[must_use]
pub fn new_case(size: Size) -> NewCaseSheet {
    let all = size.area();
    let (review_h, title_h) = new_case_rows(size);
    let w = form_width(size);
    let review_outer = Area { x: 0, y: 1, w: all.w, h: review_h + 1 };
    let title_outer = Area { x: 0, y: review_outer.bottom(), w: all.w, h: title_h + 1 };
    let text = |outer: Area| Area { x: 2, w, ..outer.below(1) };
    NewCaseSheet { review_outer, review: text(review_outer), title_outer, title: text(title_outer) }
}

/// What is known of something, field by field.
#[derive(Debug, Clone)]
pub struct FormSheet {
    /// What it is about.
    pub title: String,
    /// The box.
    pub outer: Area,
    /// The fields in view.
    pub rows: Vec<FieldRow>,
}

/// A field of the form.
#[derive(Debug, Clone)]
pub struct FieldRow {
    /// The field.
    pub field: FieldId,
    /// How it is filled in.
    pub kind: FieldKind,
    /// Its place among the fields that are shown.
    pub place: usize,
    /// Its name.
    pub name: String,
    /// Where the name stands.
    pub name_area: Area,
    /// What stands in it; a field that is written keeps that itself.
    pub words: String,
    /// Where that stands.
    pub value: Area,
}

/// Where everything of the form stands.
#[must_use]
pub fn form(state: &State, form: &Form) -> FormSheet {
    let all = state.size.area();
    let shown = form.shown();
    let room = all.h.saturating_sub(1);
    let (w, h) = (84.min(all.w), (count(shown.len()) + 4).min(room));
    let outer = Area { x: (all.w - w) / 2, y: (room - h) / 2, w, h };
    let area = uncovered(state, outer.inside(2, if h > 8 && all.h > 16 { 2 } else { 1 }));
    let names: Vec<String> =
        shown.iter().map(|field| state.text.get(name(state, form, *field))).collect();
    let name_w = names.iter().map(|name| cells(name)).max().unwrap_or(0).min(area.w / 2);
    let x = area.x + name_w + 2;
    let top = form.cursor.saturating_sub(usize::from(area.h).saturating_sub(1));
    let rows = (area.y..area.bottom()).zip(shown.into_iter().zip(names).enumerate().skip(top));
    let rows = rows.map(|(y, (place, (field, name)))| FieldRow {
        field,
        kind: form.kind_of(field),
        place,
        name,
        name_area: Area { y, w: name_w, h: 1, ..area },
        words: words(state, form, field),
        value: Area { x, y, w: area.right().saturating_sub(x), h: 1 },
    });
    let title = title(state, form);
    FormSheet { title, outer, rows: rows.collect() }
}

/// The message of the name of a field: a strength hinders no goal.
fn name(state: &State, form: &Form, field: FieldId) -> &'static str {
    let bench = state.bench.as_deref();
    match (field, form.about) {
        (FieldId::Hinders, About::Entry(id))
            if bench.is_some_and(|bench| bench.case.is_strength(id)) =>
        {
            "note-goal-helped"
        }
        _ => field.message(),
    }
}

/// What a form is about.
fn title(state: &State, form: &Form) -> String {
    let label = |id| state.bench.as_deref().and_then(|bench| bench.case.label(id));
    match form.about {
        About::Case => state.text.get("details-title"),
        About::Entry(id) => {
            let label = label(id).map(|label| state.text.label(label)).unwrap_or_default();
            state.text.with("note-title", &[("label", label.into())])
        }
    }
}

/// What stands in a field that is not written.
fn words(state: &State, form: &Form, field: FieldId) -> String {
    match form.stands(field) {
        Some(Choice::Message(id)) => state.text.get(id),
        Some(Choice::Words(words)) => words,
        None => String::new(),
    }
}
