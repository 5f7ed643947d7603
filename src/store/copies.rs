//! Names that syncing programs give to the second of two files that should be one.

use std::collections::HashSet;

/// Who made a copy, as far as its name tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CopyMaker {
    /// This program, when the file had been changed by another.
    Razbor,
    /// Syncthing.
    Syncthing,
    /// Dropbox, Nextcloud and others that say so in brackets.
    Cloud,
    /// A file manager or browser that counts: `name (1).ron`.
    Counted,
    /// `OneDrive`, which adds the name of the computer.
    Computer,
}

/// The stem of the file a copy was made of, and who made it; `None` for a name of its own.
///
/// `stems` are the names in the same folder without their ending. Words in brackets are believed
/// in any language when the file without them is there.
pub(super) fn copy_of<'a>(stem: &'a str, stems: &HashSet<&str>) -> Option<(&'a str, CopyMaker)> {
    if let Some((base, _)) = stem.split_once(".sync-conflict-") {
        return Some((base, CopyMaker::Syncthing));
    }
    if let Some((base, words)) = stem.strip_suffix(')').and_then(|s| s.rsplit_once('(')) {
        let base = base.trim_end();
        let counted = words.bytes().all(|b| b.is_ascii_digit()) && !words.is_empty();
        if words.starts_with("conflict 2") {
            return Some((base, CopyMaker::Razbor));
        }
        if words.contains("conflicted copy") {
            return Some((base, CopyMaker::Cloud));
        }
        if counted && !base.is_empty() {
            return Some((base, CopyMaker::Counted));
        }
        if stems.contains(base) {
            return Some((base, CopyMaker::Cloud));
        }
    }
    // Our own names are small letters only, so a tail with others in it is not ours.
    stem.match_indices('-').rev().find_map(|(at, _)| {
        let foreign = stem[at + 1..].bytes().any(|b| b.is_ascii_uppercase());
        (foreign && stems.contains(&stem[..at])).then_some((&stem[..at], CopyMaker::Computer))
    })
}
