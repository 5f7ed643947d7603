//! The client card in the form of the case: four questions, the group, touchpoints, and what is asked
//! of a competitor's case.

use super::field::Field;
use super::{Choice, FieldId, Form};
use crate::method::{Card, Case, Edit, OursToo, one_line};

/// The choice that something is to be checked, among those of whether we have it too.
const TO_CHECK: usize = 3;

/// Whether this choice is that it is to be checked.
pub(super) fn is_to_check(choice: usize) -> bool {
    choice == TO_CHECK
}

/// The fields about the client, with what the card tells.
pub(super) fn fields(case: &Case) -> Vec<Field> {
    let card = &case.card;
    let yes_or_no = ["choice-no", "choice-yes"].map(Choice::Message);
    vec![
        Field::written(FieldId::ClientKind, &card.kind),
        Field::written(FieldId::Surroundings, &card.surroundings),
        Field::written(FieldId::Task, &card.task),
        Field::written(FieldId::ClientGoal, &card.goal),
        Field::written(FieldId::Group, &card.group),
        Field::door(FieldId::OpenGroup, "detail-group-door"),
        Field::written(FieldId::Touchpoints, &joined(card)),
        Field::chosen(FieldId::Routine, usize::from(card.routine), yes_or_no.to_vec()),
    ]
}

/// Whether we have it too, and by which day that is checked: asked where it is said whose client it is.
pub(super) fn ours_too(case: &Case) -> [Field; 2] {
    let choices = ["ours-too-not-asked", "choice-yes", "choice-no", "ours-too-to-check"];
    let (at, by) = match &case.card.ours_too {
        None => (0, None),
        Some(OursToo::Yes) => (1, None),
        Some(OursToo::No) => (2, None),
        Some(OursToo::ToCheck(by)) => (TO_CHECK, by.as_ref()),
    };
    [
        Field::chosen(FieldId::OursToo, at, choices.map(Choice::Message).to_vec()),
        Field::written(FieldId::OursBy, by.map_or("", |day| &day.0)),
    ]
}

/// The edit that puts the card into a case; none where it says the same.
pub(super) fn edit(form: &Form, case: &Case) -> Option<Edit> {
    let card = Card {
        kind: form.text(FieldId::ClientKind),
        surroundings: form.text(FieldId::Surroundings),
        task: form.text(FieldId::Task),
        goal: form.text(FieldId::ClientGoal),
        group: form.text(FieldId::Group),
        touchpoints: touchpoints(form, case),
        routine: form.choice(FieldId::Routine) == 1,
        ours_too: read_ours_too(form),
    };
    (card != case.card).then(|| Edit::WriteCard(Box::new(card)))
}

fn joined(card: &Card) -> String {
    card.touchpoints.join(", ")
}

/// What stands between commas, each once. A touchpoint that a hand put into the file with a comma in
/// it stays whole as long as nobody touches the field.
fn touchpoints(form: &Form, case: &Case) -> Vec<String> {
    let text = form.text(FieldId::Touchpoints);
    if text == joined(&case.card) {
        return case.card.touchpoints.clone();
    }
    let mut parts: Vec<String> = Vec::new();
    for part in text.split(',').map(one_line).filter(|part| !part.is_empty()) {
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    parts
}

fn read_ours_too(form: &Form) -> Option<OursToo> {
    if form.choice(FieldId::Whose) == 0 {
        return None;
    }
    match form.choice(FieldId::OursToo) {
        1 => Some(OursToo::Yes),
        2 => Some(OursToo::No),
        TO_CHECK => Some(OursToo::ToCheck(form.day_or_words(FieldId::OursBy))),
        _ => None,
    }
}
