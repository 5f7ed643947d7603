//! The shapes of `--json`. They stay as they are: scripts read them.
//!
//! `list` is one array of [`CaseRow`] and [`DamagedRow`], `check` one array of
//! [`Finding`](super::findings::Finding), `keys` one of [`KeyRow`], each item on a line of its own;
//! `practice` is one array of [`ExerciseRow`]; `show` is a `Case` with the field names of its file, defaults left out as there. The lines of
//! `--jsonl` have their shapes beside their commands.

use std::fmt::Write as _;

use serde::Serialize;

use crate::method::{CaseId, CaseState, Stamp, Step, Tone};
use crate::store::Counts;

use super::out::{Out, Stop};

/// An exercise in `practice --json`.
#[derive(Debug, Serialize)]
pub(super) struct ExerciseRow {
    /// Its number, from 1.
    pub number: usize,
    /// Its id, as a case names it.
    pub id: &'static str,
    /// Its title, one line.
    pub title: String,
    /// `"Complaint"`, `"Praise"` or `"Mixed"`.
    pub tone: Tone,
    /// How many words the review has.
    pub words: usize,
    /// The path of the latest try's file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// The state of that try, as in [`CaseRow`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<CaseState>,
    /// The step it stands at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<Step>,
}

/// A case in `list --json`.
#[derive(Debug, Serialize)]
pub(super) struct CaseRow {
    /// The path of its file.
    pub file: String,
    /// Its identity.
    pub id: CaseId,
    /// Its title, one line.
    pub title: String,
    /// `"Open"`, `"Finished"` or `{"SetAside": reason}`.
    pub state: CaseState,
    /// The step one stands at, as in the file: `"Find"` … `"Solutions"`.
    pub step: Step,
    /// `"Complaint"`, `"Praise"` or `"Mixed"`.
    pub tone: Tone,
    /// When it was made, RFC 3339.
    pub created: Stamp,
    /// When it was last changed, RFC 3339.
    pub changed: Stamp,
    /// How many entries it has.
    pub counts: CountsRow,
    /// How many things `check` tells about the file.
    pub warnings: usize,
    /// The name of the file this is a second copy of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub copy_of: Option<String>,
    /// The number of the shape, when a newer version wrote it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub newer_schema: Option<u32>,
}

/// How many entries a case has.
#[derive(Debug, Serialize)]
pub(super) struct CountsRow {
    questions: usize,
    facts: usize,
    problems: usize,
    causes: usize,
    solutions: usize,
    /// Parked thoughts that wait.
    parked: usize,
}

impl From<Counts> for CountsRow {
    fn from(counts: Counts) -> Self {
        let Counts { questions, facts, problems, causes, solutions, parked } = counts;
        Self { questions, facts, problems, causes, solutions, parked }
    }
}

/// A file in `list --json` that could not be read.
#[derive(Debug, Serialize)]
pub(super) struct DamagedRow {
    /// The path of the file.
    pub file: String,
    /// Why.
    pub error: Trouble,
}

/// What is wrong with a file, and where.
#[derive(Debug, Serialize)]
pub(super) struct Trouble {
    /// The line, counted from 1; null when it is about the whole file.
    pub line: Option<usize>,
    /// The column in characters, counted from 1; null when there is no line.
    pub column: Option<usize>,
    /// A short name that stays the same.
    pub kind: &'static str,
    /// The same in words, in the language of the interface.
    pub message: String,
}

/// A command and its keys at a place, in `keys --json`.
#[derive(Debug, Serialize)]
pub(super) struct KeyRow {
    /// Where: `everywhere`, `home`, `case`, `list` and so on.
    #[serde(rename = "where")]
    pub place: &'static str,
    /// The id of the command, as in the settings.
    pub command: &'static str,
    /// The same in words, in the language of the interface.
    pub does: String,
    /// The keys as the settings write them; none for a command that lost them.
    pub keys: Vec<String>,
}

/// An array that is printed while its items are found.
#[derive(Debug, Default)]
pub(super) struct Array {
    begun: bool,
}

impl Array {
    /// Prints the next item.
    pub(super) fn item(&mut self, out: &mut Out, item: &impl Serialize) -> Result<(), Stop> {
        out.data(if self.begun { ",\n" } else { "[\n" })?;
        self.begun = true;
        out.data(&one_line(item))
    }

    /// Prints the end.
    pub(super) fn end(self, out: &mut Out) -> Result<(), Stop> {
        out.data(if self.begun { "\n]\n" } else { "[]\n" })
    }
}

/// A value over many lines, with a last line end.
pub(super) fn pretty(value: &impl Serialize) -> String {
    let mut json = serde_json::to_string_pretty(value).expect("our shapes have text keys only");
    json.push('\n');
    escape(&json)
}

/// A value on one line, without its end.
pub(super) fn one_line(value: &impl Serialize) -> String {
    escape(&serde_json::to_string(value).expect("our shapes have text keys only"))
}

/// Escapes what a terminal might obey or hide and JSON lets pass: DEL, C1 controls, invisible and
/// reordering characters. They can only stand inside strings, so the data stay the same.
fn escape(json: &str) -> String {
    let tricky = |c: char| {
        matches!(c, '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{61c}' | '\u{180e}'
            | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
    };
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        if tricky(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                // Writing to a string cannot fail.
                let _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(c);
        }
    }
    out
}
