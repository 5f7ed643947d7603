//! The form of a new case, and those that tell what is known of something.

use super::layers::{sheet, uncovered};
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
    /// The headings in view.
    pub headings: Vec<HeadingRow>,
    /// The fields in view.
    pub rows: Vec<FieldRow>,
    /// The first row in view of all that there are.
    pub top: usize,
}

/// A heading of the form.
#[derive(Debug, Clone)]
pub struct HeadingRow {
    /// Its words.
    pub words: String,
    /// Where it stands.
    pub area: Area,
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

/// A row of the form: a heading, or the field at a place.
#[derive(Clone, Copy)]
enum FormRow {
    Heading(&'static str),
    Field(usize),
}

/// Where everything of the form stands.
#[must_use]
pub fn form(state: &State, form: &Form) -> FormSheet {
    let shown = form.shown();
    let rows: Vec<FormRow> = shown
        .iter()
        .enumerate()
        .flat_map(|(place, field)| {
            let heading = field.heading().map(FormRow::Heading);
            heading.into_iter().chain([FormRow::Field(place)])
        })
        .collect();
    let outer = sheet(state.size, 84, count(rows.len()) + 4);
    let roomy = outer.h > 8 && state.size.h > 16 && usize::from(outer.h) >= rows.len() + 4;
    let area = uncovered(state, outer.inside(2, if roomy { 2 } else { 1 }));
    let names = names(state, form, &shown, area.w / 2);
    let name_w = names.iter().map(|name| cells(name)).max().unwrap_or(0).min(area.w / 2);
    let x = area.x + name_w + 2;
    let in_hand = |row: &FormRow| matches!(row, FormRow::Field(place) if *place == form.cursor);
    let at = rows.iter().position(in_hand).unwrap_or(0);
    // The heading comes along with the first field below it.
    let above = at - usize::from(at > 0 && matches!(rows[at - 1], FormRow::Heading(_)));
    let height = usize::from(area.h).max(1);
    let most = rows.len().saturating_sub(height);
    let top = form.top.min(most).min(above).max((at + 1).saturating_sub(height));
    let title = title(state, form);
    let mut found = FormSheet { title, outer, headings: Vec::new(), rows: Vec::new(), top };
    for (y, row) in (area.y..area.bottom()).zip(rows.into_iter().skip(top)) {
        let line = Area { y, h: 1, ..area };
        match row {
            FormRow::Heading(id) => {
                found.headings.push(HeadingRow { words: state.text.get(id), area: line });
            }
            FormRow::Field(place) => found.rows.push(FieldRow {
                field: shown[place],
                kind: form.kind_of(shown[place]),
                place,
                name: names[place].clone(),
                name_area: Area { w: name_w, ..line },
                words: words(state, form, shown[place], area.right().saturating_sub(x)),
                value: Area { x, w: area.right().saturating_sub(x), ..line },
            }),
        }
    }
    found
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

/// What stands in a field that is not written; a door that is said at length says it in short where
/// there is little room.
fn words(state: &State, form: &Form, field: FieldId, room: u16) -> String {
    let known = || state.groups.profile.group(&form.text(FieldId::Group)).is_some();
    let door = match field {
        FieldId::OpenGroup if known() => Some(["detail-group-door", "detail-group-door-short"]),
        FieldId::OpenGroup => Some(["detail-group-new", "detail-group-new-short"]),
        FieldId::Text => Some(["detail-text-door", "detail-text-door-short"]),
        _ => None,
    };
    if let Some([long, short]) = door.map(|ids| ids.map(|id| state.text.get(id))) {
        return if cells(&long) > room { short } else { long };
    }
    match form.stands(field) {
        Some(Choice::Message(id)) => state.text.get(id),
        Some(Choice::Words(words)) => words,
        None => String::new(),
    }
}

/// The names of fields; one that is too long for its column is said in short, where it can be.
fn names(state: &State, form: &Form, fields: &[FieldId], room: u16) -> Vec<String> {
    let name = |field: &FieldId| {
        let name = state.text.get(name(state, form, *field));
        if cells(&name) > room { state.text.get(field.short()) } else { name }
    };
    fields.iter().map(name).collect()
}
