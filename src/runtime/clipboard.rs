//! Copies: on the clipboard through the terminal, and in a file of the user, should the terminal refuse.

use std::path::{Path, PathBuf};

use jiff::Zoned;

use crate::store::{Expect, Privacy, RealDisk, Replace, replace};

/// The longest text that is sent to a terminal, in bytes. In base64 and with its frame it fills the
/// 100,000 bytes that terminals have long allowed a sequence; many allow more, and one that is cut
/// off is worse than none.
const LIMIT: usize = 74_994;
/// The file of the last copy.
pub const LAST_COPY: &str = "last-copy.txt";

/// Whether a text may go to the terminal.
pub fn may_have(text: &str) -> bool {
    text.len() <= LIMIT
}

/// Writes a text to a file that the user alone can read; `None` when that does not work out.
pub fn keep(folder: &Path, name: &str, text: &str) -> Option<PathBuf> {
    std::fs::create_dir_all(folder).ok()?;
    let path = folder.join(name);
    let kept = replace(Replace {
        disk: &RealDisk,
        path: &path,
        bytes: text.as_bytes(),
        expect: Expect::Anything,
        privacy: Privacy::Private,
        pid: std::process::id(),
        now: &Zoned::now(),
    });
    kept.ok().map(|kept| kept.path)
}
