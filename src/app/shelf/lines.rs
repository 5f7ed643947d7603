//! Lines of home that no case has yet: the one being written, those sent off, those left.

use std::path::Path;

use crate::app::msg::{Kept, Spot};
use crate::app::prose::Prose;

/// What becomes of the lines of home.
#[derive(Debug, Default)]
pub struct Lines {
    /// When the one that is being written has to be kept.
    pub keep_due: Option<u64>,
    /// Those that are on their way into their cases.
    pub sent: Vec<Kept>,
    /// Those that were left by an end of razbor or refused by the disk, the newest last.
    pub left: Vec<Kept>,
    /// Whether the newest of them is to be offered as soon as all cases are listed.
    pub offer: bool,
}

impl Lines {
    /// Notes that a line was answered for; gives it back.
    pub fn arrive(&mut self, path: &Path) -> Option<Kept> {
        let place = self.sent.iter().position(|line| is_about(line, path))?;
        Some(self.sent.remove(place))
    }

    /// The line that was left of this case, with the cursor where it was.
    pub fn take_left(&mut self, path: &Path, spot: &Spot) -> Option<Prose> {
        let is_it = |line: &Kept| {
            is_about(line, path) && line.field.as_ref().is_some_and(|field| field.place == *spot)
        };
        let place = self.left.iter().rposition(is_it)?;
        let field = self.left.remove(place).field?;
        let mut prose = Prose::line(&field.lines.join(" "));
        prose.set_cursor(0, field.byte);
        Some(prose)
    }
}

/// Whether a line is about the case in this file.
#[must_use]
pub fn is_about(line: &Kept, path: &Path) -> bool {
    line.file.as_deref().is_some_and(|name| path.file_name().is_some_and(|of| of == name))
}
