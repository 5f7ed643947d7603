//! Words that are nearly a command.

use std::path::{Component, Path};

pub(super) use crate::store::near as similar;

/// Whether a path is a single name, as a command is: `show`, but not `./show`.
pub(super) fn is_bare_word(path: &Path) -> bool {
    let text = path.as_os_str().as_encoded_bytes();
    let mut parts = path.components();
    matches!((parts.next(), parts.next()), (Some(Component::Normal(_)), None))
        && !text.ends_with(b"/")
        && !text.starts_with(b".")
}
