//! What stands where around the panes, with what it means: pictures are drawn from it, and clicks
//! are understood by it.

mod check;
mod compare;
mod exercises;
mod footer;
mod forms;
mod groups;
mod help;
mod home;
mod jot;
mod layers;
mod lot;
mod map;
mod marks;
mod notes;
mod offers;
mod other_case;
mod remarks;
mod steps;
mod tour;
mod versions;

pub use check::{
    CheckRow, CheckSheet, Lit, check, check_rows, check_words, facts_told, lit, sentence_of,
};
pub use compare::{
    CompareLine, CompareView, INDENT as COMPARE_INDENT, Piece, Stop, Voice, compare, compared,
    first_compared,
};
pub use exercises::{ExercisesSheet, ROWS as EXERCISE_ROWS, exercises};
pub use footer::{Foot, LineRow, PlacedHint, Told, footer};
pub use forms::{
    FieldRow, FormSheet, HeadingRow, NewCaseSheet, form, form_width, new_case, new_case_rows,
};
pub use groups::{GroupPart, GroupSheet, GroupsSheet, group, group_width, groups};
pub use help::{HelpLine, HelpView, help};
pub use home::{Greeting, greeting, home_body, home_note, home_rows, tabs};
pub use jot::{JotSheet, jot, numbered};
pub use layers::{Asked, Button, PickerSheet, dialog, picker};
pub use lot::{
    LotRow, LotSheet, lot, lot_aside, lot_in_hand, lot_rows, lot_told, lot_told_rows, parked_told,
};
pub use map::{MapSheet, map, map_beyond, map_rows};
pub use marks::{detail, mark_in_hand, shows};
pub use notes::{area_prompt, line_in_hand, lines_without_problem, told_by_others};
pub use offers::{Offer, OfferKind, offered, offers};
pub use other_case::{OtherCaseSheet, other_case, other_case_words, other_cases, other_query};
pub use remarks::{copied, remark_hint};
pub use steps::{StepPiece, map_hint, steps};
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

/// The rows of what is told in parts, `·` between them: a part that has room in a row is not broken,
/// nor is the name of a file at its hyphens.
#[must_use]
pub fn rows_of_parts(text: &str, width: u16) -> Vec<String> {
    let parts: Vec<_> = text.split(BETWEEN).map(|part| tied(part, width)).collect();
    let rows = rows_of(&parts.join(BETWEEN), width).into_iter();
    let plain = |row: String| TIES.iter().fold(row, |row, (free, tie)| row.replace(tie, free));
    rows.map(plain).collect()
}

/// A row of such without what stands between it and the next.
#[must_use]
pub fn part_end(row: &str) -> &str {
    let row = row.trim_end();
    row.strip_suffix(BETWEEN.trim_end()).unwrap_or(row)
}

const BETWEEN: &str = " · ";
/// Where a row could end, and what stands there while it must not.
const TIES: [(&str, &str); 3] = [("/", "\u{2215}"), (" ", "\u{a0}"), ("-", "\u{2011}")];

/// A part whose rows end only where they may.
fn tied(part: &str, width: u16) -> String {
    if cells(part) + cells(BETWEEN) <= width {
        return TIES.iter().fold(part.to_owned(), |part, (free, tie)| part.replace(free, tie));
    }
    let words = part.split(' ').map(|word| {
        let is_path = word.contains(['/', '\\']);
        if is_path { word.replace('-', "\u{2011}") } else { word.to_owned() }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// A count as rows or columns.
fn count(of: usize) -> u16 {
    u16::try_from(of).unwrap_or(u16::MAX)
}
