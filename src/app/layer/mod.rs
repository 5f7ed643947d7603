//! What can lie on top of home and the workbench.

mod check;
mod compare;
mod dialog;
mod exercises;
mod form;
mod group;
mod groups;
mod help;
mod jot;
mod lot;
mod new_case;
mod picker;
mod tour;
mod versions;

pub use check::{Check, CheckTab};
pub use compare::Compare;
pub use dialog::{Ask, Dialog};
pub use exercises::Exercises;
pub use form::{About, Choice, FieldId, FieldKind, Form, Offered};
pub use group::{BadName, GroupForm};
pub use groups::GroupList;
pub use help::{Group, Help, HelpKind, HelpRow, commands_at};
pub use jot::{Jot, Jotted, step_beside};
pub use lot::{Lot, OtherCase};
pub use new_case::NewCase;
pub use picker::{Candidate, Picker};
pub use tour::Tour;
pub use versions::{VersionRow, Versions};

use super::find::FindLine;
use super::prose::Prose;
use super::scope::Place;

/// A layer.
#[derive(Debug)]
pub enum Layer {
    /// Help or palette: commands to be found and run.
    Help(Box<Help>),
    /// Links of an entry.
    Picker(Picker),
    /// What is known of something, field by field.
    Form(Box<Form>),
    /// A client group.
    Group(Box<GroupForm>),
    /// All client groups.
    Groups(Box<GroupList>),
    /// A new case from a review.
    NewCase(Box<NewCase>),
    /// A question with buttons.
    Dialog(Dialog),
    /// A line in which is written what to look for below.
    Find(Box<FindLine>),
    /// The tour over the sample.
    Tour(Box<Tour>),
    /// Earlier versions of a case.
    Versions(Box<Versions>),
    /// The facts of the review against those of the neutral text, and what was left out.
    Check(Check),
    /// A line jotted down over whatever is open.
    Jot(Box<Jot>),
    /// The parking lot of the case; at home that of all cases.
    Lot(Lot),
    /// The choice of another case for a parked thought.
    OtherCase(Box<OtherCase>),
    /// The exercises to choose from.
    Exercises(Box<Exercises>),
    /// One's own beside the expert's.
    Compare(Box<Compare>),
}

impl Layer {
    /// Where keys go while it is on top.
    #[must_use]
    pub fn place(&self) -> Place {
        match self {
            Self::Help(_) => Place::Help,
            Self::Picker(_) => Place::Picker,
            Self::Form(_) => Place::Form,
            Self::Group(form) if form.at_name() => Place::Form,
            Self::Groups(_) => Place::Groups,
            Self::NewCase(form) if form.at_title => Place::Naming,
            Self::NewCase(_) | Self::Group(_) => Place::Prose,
            Self::Dialog(_) => Place::Dialog,
            Self::Find(_) => Place::Find,
            Self::Tour(_) => Place::Tour,
            Self::Versions(_) => Place::Versions,
            Self::Check(_) => Place::Check,
            Self::Jot(_) => Place::Jot,
            Self::Lot(_) => Place::Lot,
            Self::OtherCase(_) => Place::OtherCase,
            Self::Exercises(_) => Place::Exercises,
            Self::Compare(_) => Place::Compare,
        }
    }

    /// Whether what is done in it changes the case below, so that it is taken back there.
    #[must_use]
    pub fn works_on_the_case(&self) -> bool {
        matches!(self, Self::Check(_) | Self::Lot(_) | Self::Compare(_))
    }

    /// The text that is being written in it.
    #[must_use]
    pub fn prose(&self) -> Option<&Prose> {
        match self {
            Self::NewCase(form) => Some(if form.at_title { &form.title } else { &form.review }),
            Self::Find(find) => Some(&find.line),
            Self::Form(form) => form.prose(form.field()),
            Self::Group(form) => Some(form.prose(form.cursor)),
            Self::Help(help) => Some(&help.query),
            Self::Jot(jot) => Some(&jot.line),
            Self::OtherCase(choice) => Some(&choice.query),
            _ => None,
        }
    }

    /// The text that is being written in it, to be changed.
    pub fn prose_mut(&mut self) -> Option<&mut Prose> {
        match self {
            // The case is being made of it: what is typed now would be in nothing.
            Self::NewCase(form) if form.sent => None,
            Self::NewCase(form) => {
                Some(if form.at_title { &mut form.title } else { &mut form.review })
            }
            Self::Find(find) => Some(&mut find.line),
            Self::Form(form) => form.prose_mut(),
            Self::Group(form) => Some(form.prose_mut()),
            Self::Help(help) => Some(&mut help.query),
            Self::Jot(jot) => Some(&mut jot.line),
            Self::OtherCase(choice) => Some(&mut choice.query),
            _ => None,
        }
    }

    /// When something of it is due, in milliseconds of [`Now::ms`](super::Now::ms).
    #[must_use]
    pub fn deadline(&self) -> Option<u64> {
        match self {
            Self::NewCase(form) => form.keep_due,
            Self::Form(form) => form.save_due,
            Self::Group(form) => form.save_due,
            _ => None,
        }
    }
}
