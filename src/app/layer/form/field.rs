//! The fields that forms are made of.

use crate::app::day::Side;
use crate::app::offer::Topic;
use crate::app::prose::{Motion, Prose};
use crate::method::one_line;

/// Which field it is: forms name what they ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FieldId {
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
    /// Whether a problem is a strength.
    Sign,
    /// Which goal of the client it hinders.
    Hinders,
    /// Why it is knowingly left without an answer for now.
    Deferred,
    /// The area of a cause.
    Area,
    /// How sure a cause is.
    Evidence,
    /// What a solution does for the touchpoint.
    SolutionKind,
    /// How far a solution reaches.
    Reach,
    /// Who does it.
    Department,
    /// By when.
    Due,
    /// How we will know that it worked.
    Check,
    /// What kind of client it is.
    ClientKind,
    /// In what surroundings.
    Surroundings,
    /// What task was stated.
    Task,
    /// What the client is really fighting for.
    ClientGoal,
    /// The client group.
    Group,
    /// The client group, to be looked at and written.
    OpenGroup,
    /// The touchpoints, with commas between them.
    Touchpoints,
    /// Whether it is routine for us and alarming for the client.
    Routine,
    /// Of a competitor's case: whether we have this too.
    OursToo,
    /// By which day that is to be checked.
    OursBy,
}

impl FieldId {
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
            Self::Sign => "note-sign",
            Self::Hinders => "note-goal",
            Self::Deferred => "note-deferred",
            Self::Area => "note-area",
            Self::Evidence => "note-evidence",
            Self::SolutionKind => "note-kind",
            Self::Reach => "note-reach",
            Self::Department => "note-department",
            Self::Due => "note-due",
            Self::Check => "note-check",
            Self::ClientKind => "detail-kind",
            Self::Surroundings => "detail-surroundings",
            Self::Task => "detail-task",
            Self::ClientGoal => "detail-goal",
            Self::Group => "detail-group",
            Self::OpenGroup => "detail-open-group",
            Self::Touchpoints => "detail-touchpoints",
            Self::Routine => "detail-routine",
            Self::OursToo => "detail-ours-too",
            Self::OursBy => "detail-ours-by",
        }
    }

    /// The message of its name where there is little room; the same where it is short.
    #[must_use]
    pub fn short(self) -> &'static str {
        match self {
            Self::Surroundings => "detail-surroundings-short",
            Self::Task => "detail-task-short",
            Self::ClientGoal => "detail-goal-short",
            Self::Group => "detail-group-short",
            Self::Routine => "detail-routine-short",
            Self::OursToo => "detail-ours-too-short",
            _ => self.message(),
        }
    }

    /// The message that tells in the empty field what may be written there.
    #[must_use]
    pub fn example(self) -> Option<&'static str> {
        match self {
            Self::ClientKind => Some("detail-kind-example"),
            Self::Surroundings => Some("detail-surroundings-example"),
            Self::Task => Some("detail-task-example"),
            Self::ClientGoal => Some("detail-goal-example"),
            Self::Group => Some("detail-group-example"),
            Self::Touchpoints => Some("detail-touchpoints-example"),
            Self::OursBy | Self::Due => Some("detail-ours-by-example"),
            _ => None,
        }
    }

    /// The heading that stands above it.
    #[must_use]
    pub fn heading(self) -> Option<&'static str> {
        match self {
            Self::ClientKind => Some("details-client"),
            Self::Title => Some("details-review"),
            _ => None,
        }
    }

    /// What of the things said before is offered in it.
    #[must_use]
    pub fn topic(self) -> Option<Topic> {
        match self {
            Self::ClientKind => Some(Topic::Kind),
            Self::Surroundings => Some(Topic::Surroundings),
            Self::Task => Some(Topic::Task),
            Self::ClientGoal => Some(Topic::Goal),
            Self::Hinders => Some(Topic::Hinders),
            Self::Area => Some(Topic::Area),
            Self::Department => Some(Topic::Department),
            Self::Group => Some(Topic::Group),
            Self::Touchpoints => Some(Topic::Touchpoints),
            Self::Source => Some(Topic::Source),
            Self::Place => Some(Topic::Place),
            _ => None,
        }
    }

    /// On which side of today a day lies that is typed into it; none where none is.
    #[must_use]
    pub fn side(self) -> Option<Side> {
        match self {
            Self::OursBy | Self::Due => Some(Side::Ahead),
            Self::Date => Some(Side::Back),
            _ => None,
        }
    }
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

/// What one chooses in a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// What the message with this id says.
    Message(&'static str),
    /// These words.
    Words(String),
}

/// What stands in a field.
#[derive(Debug)]
pub(super) enum Value {
    /// What is written.
    Written(Box<Prose>),
    /// The place of what is chosen, and all that can be.
    Chosen(usize, Vec<Choice>),
    /// Where the door leads, in the words of this message.
    Door(&'static str),
}

/// A field.
#[derive(Debug)]
pub(super) struct Field {
    /// Which.
    pub(super) id: FieldId,
    /// What stands in it.
    pub(super) value: Value,
}

impl Field {
    /// A field to be written, with what is written in it already.
    pub(super) fn written(id: FieldId, text: &str) -> Self {
        let mut prose = Prose::line(text);
        prose.go(Motion::TextEnd);
        Self { id, value: Value::Written(Box::new(prose)) }
    }

    /// A field to be chosen, of which the choice at this place is made.
    pub(super) fn chosen(id: FieldId, at: usize, choices: Vec<Choice>) -> Self {
        Self { id, value: Value::Chosen(at, choices) }
    }

    /// A door to somewhere else, with the message that tells where.
    pub(super) fn door(id: FieldId, message: &'static str) -> Self {
        Self { id, value: Value::Door(message) }
    }

    /// How it is filled in.
    pub(super) fn kind(&self) -> FieldKind {
        match self.value {
            Value::Written(_) => FieldKind::Written,
            Value::Chosen(..) => FieldKind::Chosen,
            Value::Door(_) => FieldKind::Door,
        }
    }

    /// What is written in it, as one line; blank where nothing is written.
    pub(super) fn text(&self) -> String {
        match &self.value {
            Value::Written(prose) => one_line(&prose.text()),
            Value::Chosen(..) | Value::Door(_) => String::new(),
        }
    }
}
