//! What is known about the case and its review, as a form.

use super::field::Field;
use super::{Choice, FieldId, Form};
use crate::method::{Case, Edit, Origin, Tone, Whose};

/// The fields with what the case tells.
pub(super) fn fields(case: &Case) -> Vec<Field> {
    let review = &case.review;
    let Origin { source, link, place, product, author, date, rating, contact } = &review.origin;
    let competitor = match &review.whose {
        Whose::Ours => None,
        Whose::Competitor(name) => Some(name.as_str()),
    };
    let tone = Tone::ALL.iter().position(|tone| *tone == review.tone).unwrap_or(0);
    let tones = ["tone-complaint", "tone-praise", "tone-mixed"].map(Choice::Message);
    let whose = ["whose-ours", "whose-competitor"].map(Choice::Message);
    let [ours_too, ours_by] = super::card::ours_too(case);
    vec![
        Field::written(FieldId::Title, &case.title),
        Field::chosen(FieldId::Tone, tone, tones.to_vec()),
        Field::chosen(FieldId::Whose, usize::from(competitor.is_some()), whose.to_vec()),
        Field::written(FieldId::Competitor, competitor.unwrap_or("")),
        ours_too,
        ours_by,
        Field::written(FieldId::Source, source),
        Field::written(FieldId::Place, place),
        Field::written(FieldId::Product, product),
        Field::written(FieldId::Author, author),
        Field::written(FieldId::Date, date.as_ref().map_or("", |day| &day.0)),
        Field::written(FieldId::Rating, &rating.map(|r| r.to_string()).unwrap_or_default()),
        Field::written(FieldId::Link, link),
        Field::written(FieldId::Contact, contact),
        Field::written(FieldId::Selected, &review.selected),
        Field::door(FieldId::Text, "detail-text-door"),
    ]
}

/// The edits that put the form into a case: its title if it has one, and the rest.
pub(super) fn edits(form: &Form, case: &Case) -> Vec<Edit> {
    let mut edits = Vec::new();
    let title = form.text(FieldId::Title);
    if !title.is_empty() && title != case.title {
        edits.push(Edit::Retitle(title));
    }
    let rating = form.text(FieldId::Rating);
    let origin = Origin {
        source: form.text(FieldId::Source),
        link: form.text(FieldId::Link),
        place: form.text(FieldId::Place),
        product: form.text(FieldId::Product),
        author: form.text(FieldId::Author),
        date: form.day_or_words(FieldId::Date),
        // What is no number yet takes nothing away.
        rating: match rating.parse() {
            Ok(rating) => Some(rating),
            Err(_) if rating.is_empty() => None,
            Err(_) => case.review.origin.rating,
        },
        contact: form.text(FieldId::Contact),
    };
    let whose = match form.choice(FieldId::Whose) {
        0 => Whose::Ours,
        _ => Whose::Competitor(form.text(FieldId::Competitor)),
    };
    let tone = Tone::ALL.get(form.choice(FieldId::Tone)).copied().unwrap_or_default();
    let selected = form.text(FieldId::Selected);
    let review = &case.review;
    if (&origin, tone, &whose, &selected)
        != (&review.origin, review.tone, &review.whose, &review.selected)
    {
        edits.push(Edit::Details { origin, tone, whose, selected });
    }
    edits
}
