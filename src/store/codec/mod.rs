//! Case files as text: writing them in one shape, reading whatever a hand or a tool made of it.

mod damage;
mod encoding;
mod lax;
mod layout;
mod lex;
mod pieces;

pub use damage::{Damage, DamageKind, Encoding, SOURCE_LIMIT};
pub use encoding::decode;
pub(super) use lax::options as ron_options;
pub use lax::{Lax, lax};
pub use layout::to_text;
pub(super) use lex::{Piece, Token, tokens};
pub use pieces::At;
pub(super) use pieces::{Part, Shape, holds_comma, is_blank, pieces, quoted};

use serde::{Deserialize, Serialize};

use crate::method::{Case, CaseId, Flaw, SCHEMA, Stamp, repair};

/// A case that was read, and what is to be told about its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loaded {
    /// The case, set right where the file had flaws.
    pub case: Case,
    /// Whether it may be changed.
    pub access: Access,
    /// What was ignored or set right, in the order of finding.
    pub warnings: Vec<Warning>,
}

/// Whether a case that was read may be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Access {
    /// It may.
    Full,
    /// It was written by a newer version and may only be looked at.
    NewerSchema {
        /// The number of its shape.
        schema: u32,
        /// Whether the body was understood; if not, only the head is there.
        body: bool,
    },
}

/// Something about a file that a person should know before it is saved for the first time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Warning {
    /// A field that nobody reads, with its path: `facts[2].mood`. A save would drop it.
    UnknownField(String),
    /// Comments stand in the file, the first at this line. A save would drop them.
    Comments {
        /// The line of the first one, counted from 1.
        line: usize,
    },
    /// There is no `schema`, or it is 0; the file is read as the first shape.
    NoSchema,
    /// Something was set right in memory.
    Flaw(Flaw),
}

/// Writes a case in the one shape of our files.
///
/// # Panics
/// Never: a case is nothing but structs, lists, numbers and texts, and RON holds all of them.
#[must_use]
pub fn write(case: &Case) -> String {
    to_text(case).expect("a case has only what RON can hold")
}

/// Reads the bytes of a case file.
///
/// Any order of fields, trailing commas, comments, CRLF and a byte order mark are fine.
///
/// # Errors
/// [`Damage`] when the file is not whole or not a case; nothing is ever half read.
pub fn read(bytes: &[u8]) -> Result<Loaded, Damage> {
    let text = lax::text(bytes)?;
    match lax::parse::<Case>(text) {
        Ok(lax) => Ok(loaded(lax)),
        Err(error) => newer(text).ok_or_else(|| Damage::of(error, text)),
    }
}

/// Reads a case of this version's shape without looking for what else is in its file; `None` when it
/// takes [`read`] to tell what it is.
pub(super) fn glance(bytes: &[u8]) -> Option<Case> {
    let text = lax::text(bytes).ok()?;
    let case: Case = lax::options().from_str(text).ok()?;
    (case.schema == SCHEMA && !case.title.contains(char::is_control)).then_some(case)
}

fn loaded(lax: Lax<Case>) -> Loaded {
    let mut case = lax.value;
    let mut warnings = Vec::new();
    if case.schema == 0 || !lax.schema {
        case.schema = SCHEMA;
        warnings.push(Warning::NoSchema);
    }
    warnings.extend(lax.unknown.into_iter().map(Warning::UnknownField));
    warnings.extend(lax.comment.map(|line| Warning::Comments { line }));
    // A hand that adds an entry takes any free number: there is nothing wrong with that.
    let flaws = repair(&mut case).into_iter().filter(|flaw| !matches!(flaw, Flaw::NextTooLow(_)));
    warnings.extend(flaws.map(Warning::Flaw));
    let access = if case.schema > SCHEMA {
        Access::NewerSchema { schema: case.schema, body: true }
    } else {
        Access::Full
    };
    Loaded { case, access, warnings }
}

/// What can be told of a file whose body does not fit, when a newer version wrote it.
fn newer(text: &str) -> Option<Loaded> {
    let head = lax::parse::<Head>(text).map(|lax| lax.value).or_else(|_| {
        lax::parse::<Peek>(text).map(|lax| Head { schema: lax.value.schema, ..Head::default() })
    });
    let head = head.ok().filter(|head| head.schema > SCHEMA)?;
    let schema = head.schema;
    let case = Case {
        schema,
        id: head.id,
        title: head.title,
        created: head.created,
        changed: head.changed,
        ..Case::default()
    };
    let mut loaded =
        Loaded { case, access: Access::NewerSchema { schema, body: false }, warnings: Vec::new() };
    repair(&mut loaded.case);
    Some(loaded)
}

/// The fields that every shape is believed to have; all others are skipped.
#[derive(Default, Deserialize)]
#[serde(rename = "Case", default)]
struct Head {
    schema: u32,
    id: CaseId,
    title: String,
    created: Stamp,
    changed: Stamp,
}

/// The one field that every shape has.
#[derive(Default, Deserialize)]
#[serde(rename = "Case", default)]
struct Peek {
    schema: u32,
}
