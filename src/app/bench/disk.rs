//! How the open case stands with the disk, and when something is due.

use crate::store::Holder;

/// Unsaved text is kept this many milliseconds after the first key that was not.
pub const KEEP_AFTER: u64 = 700;
/// Prose goes into the case this many milliseconds after the last key.
pub const SAVE_AFTER: u64 = 2000;

/// Whether a case may be changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Access {
    /// It may.
    Full,
    /// Another window has it open.
    Held(Option<Holder>),
    /// It was written by a newer razbor, with this schema.
    Newer(u32),
    /// The file or its folder refuses to be written.
    Unwritable,
}

/// How the open case stands with the disk.
#[derive(Debug, Default)]
pub struct Disk {
    /// Counts the changes of the case.
    pub revision: u64,
    /// The revision that is on the disk.
    pub saved: u64,
    /// The newest revision that was sent there.
    pub sent: u64,
    /// Why the last save failed, in words.
    pub failure: Option<String>,
    /// When text in a field has to be kept.
    pub keep_due: Option<u64>,
    /// When prose has to go into the case.
    pub save_due: Option<u64>,
    /// Whether the case goes on in a copy, because another program changed its file.
    pub copy: bool,
    /// Whether text is kept that the case does not have.
    pub kept: bool,
}

impl Disk {
    /// Whether everything is on the disk.
    #[must_use]
    pub fn is_saved(&self) -> bool {
        self.saved == self.revision
    }

    /// Whether a save is under way.
    #[must_use]
    pub fn is_saving(&self) -> bool {
        self.sent > self.saved && self.failure.is_none()
    }

    /// When something is due.
    #[must_use]
    pub fn deadline(&self) -> Option<u64> {
        self.keep_due.into_iter().chain(self.save_due).min()
    }
}
