//! The words of the method as types: a case, its entries and links, and every change they allow.
//!
//! Nothing here reads a clock, a disk or a terminal, and nothing here speaks to people: a refused
//! edit answers with a typed [`Refusal`], a done one with an [`Act`] that other rooms put in words.

mod act;
mod align;
mod apply;
mod card;
mod case;
mod chain;
mod clean;
mod coverage;
mod edit;
mod entry;
mod fact;
mod group;
mod history;
mod lines;
mod list;
mod parked;
mod patch;
mod question;
mod refusal;
mod repair;
mod review;
mod splice;
mod step;

pub use act::{Act, Label};
pub use align::{Aligned, align};
pub use apply::apply;
pub use card::{Card, OursToo};
pub use case::{Case, CaseId, CaseState, Day, SCHEMA, Stamp};
pub use chain::{Cause, Evidence, Kind, Plan, Problem, Reach, Solution, SolutionState};
pub use clean::{Cleaned, clean, one_line};
pub use edit::Edit;
pub use entry::{Entry, EntryId, Quote};
pub use fact::{Fact, Source};
pub use group::{ClientGroup, same_name};
pub use history::{Deed, History};
pub use lines::Lines;
pub use list::{Link, List};
pub use parked::{Parked, ParkedState};
pub use patch::Patch;
pub use question::{Question, QuestionState};
pub use refusal::Refusal;
pub use repair::{Flaw, repair};
pub use review::{Origin, Review, Tone, Whose};
pub use step::{Jump, Step, StepState, Steps};
