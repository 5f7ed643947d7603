//! What is known about the case and its review, as a form.

use crate::app::prose::Prose;
use crate::method::{Case, Day, Edit, Origin, Tone, Whose};

/// A field of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DetailField {
    /// The title of the case.
    Title,
    /// Complaint, praise or both.
    Tone,
    /// Ours or a competitor's.
    Whose,
    /// The competitor's name.
    Competitor,
    /// The site or channel.
    Source,
    /// The branch or place.
    Place,
    /// The product or service.
    Product,
    /// The client.
    Author,
    /// When it was written.
    Date,
    /// The client's mark.
    Rating,
    /// The address of the review.
    Link,
    /// How the client can be reached.
    Contact,
    /// Why it was selected.
    Selected,
    /// The raw text, to be mended.
    Text,
}

/// How a field is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// By typing.
    Written,
    /// By choosing with ← and →.
    Chosen,
    /// It is a door to somewhere else.
    Door,
}

impl DetailField {
    /// All fields, from top to bottom.
    pub const ALL: [Self; 14] = [
        Self::Title,
        Self::Tone,
        Self::Whose,
        Self::Competitor,
        Self::Source,
        Self::Place,
        Self::Product,
        Self::Author,
        Self::Date,
        Self::Rating,
        Self::Link,
        Self::Contact,
        Self::Selected,
        Self::Text,
    ];

    /// How it is filled in.
    #[must_use]
    pub fn kind(self) -> FieldKind {
        match self {
            Self::Tone | Self::Whose => FieldKind::Chosen,
            Self::Text => FieldKind::Door,
            _ => FieldKind::Written,
        }
    }

    /// The message of its name.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Title => "detail-title",
            Self::Tone => "detail-tone",
            Self::Whose => "detail-whose",
            Self::Competitor => "detail-competitor",
            Self::Source => "detail-source",
            Self::Place => "detail-place",
            Self::Product => "detail-product",
            Self::Author => "detail-author",
            Self::Date => "detail-date",
            Self::Rating => "detail-rating",
            Self::Link => "detail-link",
            Self::Contact => "detail-contact",
            Self::Selected => "detail-selected",
            Self::Text => "detail-text",
        }
    }
}

/// The form.
#[derive(Debug)]
pub struct Details {
    /// The fields that are written, in the order of [`DetailField::ALL`]; chosen ones stand empty.
    fields: Vec<Prose>,
    /// Complaint, praise or both.
    pub tone: Tone,
    /// Whether it is a competitor's client.
    pub competitor: bool,
    /// The place in [`Self::shown`] of the field in hand.
    pub cursor: usize,
    /// When what was written has to go into the case.
    pub save_due: Option<u64>,
}

impl Details {
    /// The form of a case.
    #[must_use]
    pub fn new(case: &Case) -> Self {
        let Origin { source, link, place, product, author, date, rating, contact } =
            &case.review.origin;
        let competitor = match &case.review.whose {
            Whose::Ours => None,
            Whose::Competitor(name) => Some(name.as_str()),
        };
        let fields = DetailField::ALL
            .into_iter()
            .map(|field| {
                let rating = rating.map(|r| r.to_string()).unwrap_or_default();
                let text = match field {
                    DetailField::Title => &case.title,
                    DetailField::Competitor => competitor.unwrap_or(""),
                    DetailField::Source => source,
                    DetailField::Place => place,
                    DetailField::Product => product,
                    DetailField::Author => author,
                    DetailField::Date => date.as_ref().map_or("", |day| &day.0),
                    DetailField::Rating => &rating,
                    DetailField::Link => link,
                    DetailField::Contact => contact,
                    DetailField::Selected => &case.review.selected,
                    DetailField::Tone | DetailField::Whose | DetailField::Text => "",
                };
                let mut prose = Prose::line(text);
                prose.go(crate::app::prose::Motion::TextEnd);
                prose
            })
            .collect();
        let tone = case.review.tone;
        Self { fields, tone, competitor: competitor.is_some(), cursor: 0, save_due: None }
    }

    /// The fields on the screen: a competitor's name only for a competitor.
    #[must_use]
    pub fn shown(&self) -> Vec<DetailField> {
        let hidden = |field: &DetailField| *field == DetailField::Competitor && !self.competitor;
        DetailField::ALL.into_iter().filter(|field| !hidden(field)).collect()
    }

    /// The field in hand.
    #[must_use]
    pub fn field(&self) -> DetailField {
        self.shown().get(self.cursor).copied().unwrap_or(DetailField::Title)
    }

    /// What is written in a field.
    #[must_use]
    pub fn prose(&self, field: DetailField) -> &Prose {
        &self.fields[field as usize]
    }

    /// The field in hand, to be written; none for those that are chosen.
    pub fn prose_mut(&mut self) -> Option<&mut Prose> {
        let field = self.field();
        (field.kind() == FieldKind::Written).then(|| &mut self.fields[field as usize])
    }

    /// Whether the mark in hand is no whole number, so that it would not get into the case.
    #[must_use]
    pub fn is_wrong(&self) -> bool {
        let text = crate::method::one_line(&self.prose(DetailField::Rating).text());
        self.field() == DetailField::Rating && !text.is_empty() && text.parse::<u32>().is_err()
    }

    /// Goes to the next field or the one before, around the ends.
    pub fn go(&mut self, forward: bool) {
        let count = self.shown().len();
        self.cursor = (self.cursor + if forward { 1 } else { count - 1 }) % count;
    }

    /// Chooses the next or previous value of a chosen field.
    pub fn choose(&mut self, forward: bool) {
        match self.field() {
            DetailField::Tone => {
                let at = Tone::ALL.iter().position(|tone| *tone == self.tone).unwrap_or(0);
                let count = Tone::ALL.len();
                self.tone = Tone::ALL[(at + if forward { 1 } else { count - 1 }) % count];
            }
            DetailField::Whose => self.competitor = !self.competitor,
            _ => {}
        }
    }

    /// Puts the title of the case back into a field that was left blank; tells whether it did.
    pub fn restore_title(&mut self, case: &Case) -> bool {
        let title = &mut self.fields[DetailField::Title as usize];
        let blank = title.text().trim().is_empty() && !case.title.trim().is_empty();
        if blank {
            title.select_all();
            title.insert(&case.title);
        }
        blank
    }

    /// The edits that put the form into a case: its title if it has one, and the rest.
    #[must_use]
    pub fn edits(&self, case: &Case) -> Vec<Edit> {
        let text =
            |field: DetailField| crate::method::one_line(&self.fields[field as usize].text());
        let mut edits = Vec::new();
        let title = text(DetailField::Title);
        if !title.is_empty() && title != case.title {
            edits.push(Edit::Retitle(title));
        }
        let date = text(DetailField::Date);
        let rating = text(DetailField::Rating);
        let origin = Origin {
            source: text(DetailField::Source),
            link: text(DetailField::Link),
            place: text(DetailField::Place),
            product: text(DetailField::Product),
            author: text(DetailField::Author),
            date: (!date.is_empty()).then(|| iso(&date)),
            // What is no number yet takes nothing away.
            rating: match rating.parse() {
                Ok(rating) => Some(rating),
                Err(_) if rating.is_empty() => None,
                Err(_) => case.review.origin.rating,
            },
            contact: text(DetailField::Contact),
        };
        let whose = if self.competitor {
            Whose::Competitor(text(DetailField::Competitor))
        } else {
            Whose::Ours
        };
        let selected = text(DetailField::Selected);
        let new = (&origin, self.tone, &whose, &selected);
        let review = &case.review;
        if new != (&review.origin, review.tone, &review.whose, &review.selected) {
            edits.push(Edit::Details { origin, tone: self.tone, whose, selected });
        }
        edits
    }
}

/// A day as ISO 8601 if it is written as `19.11.2026` or so already; else as it was written.
fn iso(text: &str) -> Day {
    let parts: Vec<&str> = text.split('.').map(str::trim).collect();
    if let [day, month, year] = parts[..]
        && let (Ok(day), Ok(month), Ok(year)) = (day.parse(), month.parse(), year.parse())
        && let Ok(date) = jiff::civil::Date::new(year, month, day)
    {
        return Day(date.to_string());
    }
    Day(text.to_owned())
}
