//! What has to be on the disk if this moment is the last one.

use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::Zoned;
use ulid::Ulid;

use super::log::{Entry, Log};
use super::screen::Taken;
use crate::app::Kept;
use crate::app::is_home_line;
use crate::app::layout::visible;
use crate::store::{Hash, Slot, Workspace};
use crate::text::Text;

/// The newest unsaved text, where a panic or a signal finds it.
pub struct Rescue {
    workspace: Arc<Workspace>,
    newest: Mutex<Option<Kept>>,
    /// The hash of the file of the open case.
    base: Mutex<Option<Hash>>,
    /// Under which name the text of a case that is yet to be made is kept.
    new: Mutex<String>,
    taken: Arc<Taken>,
    log: Arc<Log>,
    watching: AtomicBool,
    /// What a panic says; made while words can still be made.
    last_words: String,
}

impl Rescue {
    /// Nothing to rescue yet.
    pub fn new(workspace: Arc<Workspace>, text: &Text, log: Arc<Log>) -> Self {
        let path = workspace.private().join("unsaved").display().to_string();
        let last_words = text.with("panic-words", &[("path", path.into())]);
        Self {
            workspace,
            newest: Mutex::new(None),
            base: Mutex::new(None),
            new: Mutex::new(fresh()),
            taken: Arc::default(),
            log,
            watching: AtomicBool::new(false),
            last_words: visible(&last_words).into_owned(),
        }
    }

    /// Whether the terminal is taken over.
    pub fn taken(&self) -> &Arc<Taken> {
        &self.taken
    }

    /// Notes the newest unsaved text.
    pub fn keep(&self, newest: impl FnOnce() -> Option<Kept>) {
        *lock(&self.newest) = newest();
    }

    /// Notes what the file of the open case holds.
    pub fn set_base(&self, base: Option<Hash>) {
        *lock(&self.base) = base;
    }

    /// What the file of the open case holds.
    pub fn base(&self) -> Option<Hash> {
        *lock(&self.base)
    }

    /// Under which name the text of a case that is yet to be made is kept.
    pub fn new_name(&self) -> String {
        lock(&self.new).clone()
    }

    /// The text of the next new case goes under this name, or under one of its own.
    pub fn set_new_name(&self, name: Option<String>) {
        *lock(&self.new) = name.unwrap_or_else(fresh);
    }

    /// Where unsaved text goes.
    pub fn slot(&self, kept: &Kept) -> Slot {
        match &kept.case_id {
            Some(id) if is_home_line(kept) => Slot::Line(id.clone()),
            Some(id) => Slot::Case(id.clone()),
            None => Slot::New(self.new_name()),
        }
    }

    /// Writes the newest unsaved text to the disk, from whatever thread; answers whether there was
    /// any.
    pub fn write(&self) -> bool {
        // A lock held by the thread that just panicked must not hold the rescue up.
        let newest = match self.newest.try_lock() {
            Ok(mut newest) => newest.take(),
            Err(std::sync::TryLockError::Poisoned(held)) => held.into_inner().take(),
            Err(std::sync::TryLockError::WouldBlock) => None,
        };
        let Some(mut kept) = newest else { return false };
        kept.base_hash = self.base();
        let _ = self.workspace.write_unsaved(&self.slot(&kept), &kept, &Zoned::now());
        true
    }

    /// Makes every panic keep the text, give the terminal back and say where the text is.
    pub fn watch_panics(self: &Arc<Self>) {
        if self.watching.swap(true, Ordering::SeqCst) {
            return;
        }
        let rescue = Arc::clone(self);
        let fallen = AtomicBool::new(false);
        std::panic::set_hook(Box::new(move |info| {
            if fallen.swap(true, Ordering::SeqCst) {
                return;
            }
            rescue.write();
            rescue.taken.give_back();
            if let Some(place) = info.location() {
                rescue.log.note(&Entry::Broken(place));
            }
            let words = &rescue.last_words;
            // Where the program broke, never what it was working on.
            let place = info.location().map(ToString::to_string).unwrap_or_default();
            let _ = writeln!(std::io::stderr(), "{words}\n({place})");
            std::process::exit(101);
        }));
    }
}

fn fresh() -> String {
    Ulid::generate().to_string()
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
