//! How the open case stands with the disk, and when something is due.

use crate::app::command::Command;
use crate::store::Holder;

/// Unsaved text is kept this many milliseconds after the first key that was not.
pub const KEEP_AFTER: u64 = 700;
/// Prose goes into the case this many milliseconds after the last key.
pub const SAVE_AFTER: u64 = 2000;

/// A refused save is tried again after so many milliseconds, then after twice as many, and so on…
const RETRY_AFTER: u64 = 5000;
/// …but at least this often.
const RETRY_AT_LEAST: u64 = 60_000;

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
    /// It is the sample of the tour: there is no file at all.
    Sample,
}

/// A case that another window has is asked for once more.
#[derive(Debug, Default)]
pub struct Claim {
    /// What was refused and is done when the case is had as it was read, unless anything was done
    /// since.
    pub refused: Option<Command>,
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
    /// How many saves have failed one after the other.
    pub failures: u32,
    /// When what the disk refused is to be sent there again.
    pub retry_due: Option<u64>,
    /// When text in a field has to be kept.
    pub keep_due: Option<u64>,
    /// When prose has to go into the case.
    pub save_due: Option<u64>,
    /// Whether the case goes on in a copy, because another program changed its file.
    pub copy: bool,
    /// The revision of which there is a copy elsewhere, because the workspace is gone.
    pub copied: Option<u64>,
    /// Whether text is kept that the case does not have.
    pub kept: bool,
}

impl Disk {
    /// Whether everything is on the disk.
    #[must_use]
    pub fn is_saved(&self) -> bool {
        self.saved == self.revision
    }

    /// Whether everything is on the disk, though perhaps elsewhere.
    #[must_use]
    pub fn is_safe(&self) -> bool {
        self.is_saved() || self.copied == Some(self.revision)
    }

    /// Whether a save is under way.
    #[must_use]
    pub fn is_saving(&self) -> bool {
        self.sent > self.saved && self.failure.is_none()
    }

    /// When something is due.
    #[must_use]
    pub fn deadline(&self) -> Option<u64> {
        [self.keep_due, self.save_due, self.retry_due].into_iter().flatten().min()
    }

    /// Notes that a save failed at a moment; answers whether that is news.
    pub fn fail(&mut self, why: &str, ms: u64) -> bool {
        let wait = RETRY_AFTER << self.failures.min(4);
        self.failures += 1;
        self.retry_due = Some(ms + wait.min(RETRY_AT_LEAST));
        self.failure.replace(why.to_owned()).as_deref() != Some(why)
    }

    /// Notes that a revision is on the disk.
    pub fn succeed(&mut self, revision: u64) {
        self.saved = self.saved.max(revision);
        if self.is_saved() {
            (self.failure, self.failures, self.retry_due) = (None, 0, None);
        }
    }
}
