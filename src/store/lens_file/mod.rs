//! The words that a workspace gives the lens: `lens.ron`, read list by list, never written.

mod mistake;
mod read;

pub use mistake::{LensMistake, LensSlip, LensWanted};

use std::ops::Range;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::Workspace;
use super::codec::{At, Damage, DamageKind, Piece, decode, lax, pieces, tokens};
use super::disk::{Disk, DiskError, During as _, Op, if_there};
use super::replace::SIZE_LIMIT;
use crate::lens::lexicon::shape::List;
use read::Reading;

/// The name of the file.
pub const LENS_FILE: &str = "lens.ron";

/// The lists of a workspace and what is wrong with their file.
#[derive(Debug, Default)]
pub struct LensFile {
    path: PathBuf,
    /// What the lens takes in.
    pub lists: Vec<List>,
    /// What is wrong in single places, in their order.
    pub mistakes: Vec<LensMistake>,
    /// Why the file could not be read at all.
    pub trouble: Option<DiskError>,
}

/// Takes any fields: whether a text is RON and calls itself words.
#[derive(Default, Deserialize)]
#[serde(rename = "Words", default)]
struct WordsProbe {}

/// The same for a list.
#[derive(Default, Deserialize)]
#[serde(rename = "List", default)]
struct ListProbe {}

impl LensFile {
    /// Reads the words in a folder; none are fine.
    #[must_use]
    pub fn load(disk: &dyn Disk, folder: &Path) -> Self {
        let path = folder.join(LENS_FILE);
        match if_there(disk.read(&path, SIZE_LIMIT)).during(Op::Read, &path) {
            Ok(bytes) => Self::of(path, &bytes.unwrap_or_default()),
            Err(error) => Self { path, trouble: Some(error), ..Self::default() },
        }
    }

    /// Reads the bytes of a file; none are fine.
    #[must_use]
    pub fn of(path: PathBuf, bytes: &[u8]) -> Self {
        let mut reading = Reading::default();
        match (lax::<WordsProbe>(bytes), decode(bytes)) {
            (Ok(_), Ok(text)) => {
                if let Some(root) = pieces(text) {
                    reading.words(text, &root);
                }
            }
            (Err(damage), text) => match (&damage.kind, text) {
                (DamageKind::Empty | DamageKind::Blank | DamageKind::OnlyComments, _) => {}
                (DamageKind::ConflictMarker, _) | (_, Err(_)) => reading.damaged(damage),
                (_, Ok(text)) => apart(&mut reading, text, damage),
            },
            (Ok(_), Err(damage)) => reading.damaged(damage),
        }
        reading.mistakes.sort_by_key(|mistake| mistake.at);
        Self { path, lists: reading.lists, mistakes: reading.mistakes, trouble: None }
    }

    /// Where the file is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Workspace {
    /// The words that this workspace gives the lens, as its file has them now.
    #[must_use]
    pub fn lens_file(&self) -> LensFile {
        LensFile::load(&*self.disk, self.root())
    }
}

/// Reads the lists of a damaged file one by one, so that the damage of one spoils no other. What is
/// wrong with the whole is told only when no list has the blame.
fn apart(reading: &mut Reading, text: &str, whole: Damage) {
    let mut blamed = false;
    for range in lists(text) {
        let source = &text[range.clone()];
        match lax::<ListProbe>(source.as_bytes()) {
            Ok(_) => {
                if let Some(list) = pieces(source) {
                    reading.list_at(text, range.start, &list);
                }
            }
            Err(mut damage) => {
                let begin = At::of(text, range.start);
                if damage.line == 1 {
                    damage.column += begin.column - 1;
                }
                damage.line += begin.line - 1;
                reading.damaged(damage);
                blamed = true;
            }
        }
    }
    if !blamed {
        reading.damaged(whole);
    }
}

/// Where the lists of a text stand: from `List(` to the bracket that closes it; where none does, to
/// the name of the next list, at which it is seen that something is missing.
fn lists(text: &str) -> Vec<Range<usize>> {
    let begins = |&(at, _): &(usize, &str)| {
        let before = text[..at].trim_end_matches([' ', '\t', '\r']);
        let opens = before.is_empty() || before.ends_with(['\n', '[', ',', ')']);
        opens && text[at + "List".len()..].trim_start().starts_with('(')
    };
    let starts: Vec<usize> = text.match_indices("List").filter(begins).map(|(at, _)| at).collect();
    let ends = starts.iter().skip(1).map(|next| (*next, *next + "List".len()));
    let ends = ends.chain([(text.len(), text.len())]);
    let end = |start, next| closed(&text[start..next]).map(|len| start + len);
    starts
        .iter()
        .zip(ends)
        .map(|(&start, (next, seen))| start..end(start, next).unwrap_or(seen))
        .collect()
}

/// How much of a text stands up to the bracket that closes its first one.
fn closed(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for token in tokens(text) {
        match token.piece {
            Piece::Sign(b'(' | b'[' | b'{') => depth += 1,
            Piece::Sign(b')' | b']' | b'}') if depth == 1 => return Some(token.range.end),
            Piece::Sign(b')' | b']' | b'}') => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    None
}
