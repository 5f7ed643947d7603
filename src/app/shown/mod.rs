//! What stands where around the panes, with what it means: pictures are drawn from it, and clicks
//! are understood by it.

mod footer;
mod forms;
mod help;
mod home;
mod layers;
mod steps;
mod tour;
mod versions;

pub use footer::{FindRow, Foot, PlacedHint, Told, footer};
pub use forms::{DetailRow, Detailed, NewCaseSheet, details, form_width, new_case, new_case_rows};
pub use help::{HelpLine, HelpView, help};
pub use home::{Greeting, greeting, home_body, home_note, home_rows, tabs};
pub use layers::{Asked, Button, PickerSheet, dialog, picker};
pub use steps::{StepPiece, steps};
pub use tour::{TourCard, tour};
pub use versions::{VersionLine, VersionsView, versions};

use super::layout::wrap;

/// The columns that a text takes on one row.
fn cells(text: &str) -> u16 {
    u16::try_from(super::layout::cells(text)).unwrap_or(u16::MAX)
}

/// The rows of a text, as texts of their own.
fn rows_of(text: &str, width: u16) -> Vec<String> {
    let rows = wrap(text, width).into_iter();
    rows.map(|row| text[row.start..row.end].to_owned()).collect()
}

/// A count as rows or columns.
fn count(of: usize) -> u16 {
    u16::try_from(of).unwrap_or(u16::MAX)
}
