//! What the list knows of cases that were read before, so that a file that stays as it is need not
//! be read again.
//!
//! Only a cache: a file is known by its name and its mark, which the file system changes with every
//! write. What is not sure is read; a cache that is damaged, foreign or gone costs some time and
//! nothing else.

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use jiff::Zoned;
use serde::{Deserialize, Serialize};

use super::codec::Access;
use super::disk::{Kind, Meta};
use super::listing::Summary;
use super::replace::SIZE_LIMIT;
use super::{Hash, Workspace};

/// The file of the cache, in the private folder.
const FILE: &str = "list.cache";
/// Fewer cases than this are read as quickly as they are remembered.
pub const FEWEST_GLANCES: usize = 200;
/// Two writes within this time may leave the same mark: what is so fresh is not remembered.
const TICK: Duration = Duration::from_secs(2);
/// What is remembered of a case, and by which version of razbor: another one may count otherwise. The
/// number goes up whenever a [`Summary`] gets another shape.
const SHAPE: &str = concat!(env!("CARGO_PKG_VERSION"), "/4");
/// How many bytes stand before the cases: the hash of all that follows.
const HEAD: usize = 16;

/// The cases that were read.
#[derive(Debug, Default)]
pub(super) struct Glances(Mutex<Known>);

#[derive(Debug, Default)]
struct Known {
    /// Whether the cache was asked for.
    recalled: bool,
    /// Whether the cache on the disk does not know all that was read.
    stale: bool,
    /// By the name of the file.
    cases: HashMap<String, Glance>,
}

/// A case that was read.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Glance {
    /// The mark of the file when it was read.
    mark: u64,
    summary: Summary,
    /// When the file was last written.
    #[serde(skip)]
    written: Option<SystemTime>,
    /// Whether the file was there when the list was read last.
    #[serde(skip)]
    seen: bool,
}

/// The cache as it is kept.
#[derive(Serialize, Deserialize)]
struct Kept {
    /// The version of razbor that wrote it, and the shape: another one may count otherwise.
    version: String,
    cases: HashMap<String, Glance>,
}

impl Workspace {
    /// Remembers the cases that were listed before, unless that was done already. It is asked for
    /// before the first case is read.
    pub fn recall_glances(&self) {
        if std::mem::replace(&mut self.glances.lock().recalled, true) {
            return;
        }
        let bytes = self.disk.read(&self.private().join(FILE), SIZE_LIMIT).ok();
        let Some(kept) = bytes.as_deref().and_then(decode) else {
            self.glances.lock().stale = true;
            return;
        };
        self.glances.lock().cases = kept;
    }

    /// Keeps what is known of the cases for the next time, if that is worth it: `begun` is the moment
    /// before the first of them was read. A disk that refuses is not worth a word.
    pub fn keep_glances(&self, begun: SystemTime, now: &Zoned) {
        let mut known = self.glances.lock();
        let before = known.cases.len();
        known.cases.retain(|_, glance| std::mem::take(&mut glance.seen));
        let stale = std::mem::take(&mut known.stale) || known.cases.len() != before;
        let settled = |glance: &Glance| glance.written.is_none_or(|written| written + TICK < begun);
        known.cases.retain(|_, glance| settled(glance));
        if !stale || known.cases.len() < FEWEST_GLANCES || self.disk.meta(&self.private()).is_err()
        {
            return;
        }
        let kept = Kept { version: SHAPE.into(), cases: known.cases.clone() };
        drop(known);
        if let Some(bytes) = encode(&kept) {
            let _ = self.write_private(Path::new(""), FILE, &bytes, now);
        }
    }

    /// What is known of a file with this mark.
    pub(super) fn known_glance(&self, path: &Path, mark: u64) -> Option<Summary> {
        let name = self.name_of_case(path)?;
        let mut known = self.glances.lock();
        let glance = known.cases.get_mut(name).filter(|glance| glance.mark == mark)?;
        glance.seen = true;
        Some(Summary { path: path.to_owned(), ..glance.summary.clone() })
    }

    /// Notes what was read of a file that was as `meta` says before.
    pub(super) fn note_glance(&self, path: &Path, meta: &Meta, summary: &Summary) {
        if meta.kind == Kind::File
            && summary.access == Access::Full
            && let Some(name) = self.name_of_case(path)
        {
            let (mark, written) = (meta.mark, meta.modified);
            let glance = Glance { mark, summary: summary.clone(), written, seen: true };
            let mut known = self.glances.lock();
            known.stale = true;
            known.cases.insert(name.to_owned(), glance);
        }
    }

    /// The name of a file among the cases.
    fn name_of_case<'a>(&self, path: &'a Path) -> Option<&'a str> {
        let inside = path.parent().is_some_and(|folder| folder == self.cases());
        path.file_name().filter(|_| inside)?.to_str()
    }
}

impl Glances {
    fn lock(&self) -> MutexGuard<'_, Known> {
        // What is known stays right, whoever fell.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn encode(kept: &Kept) -> Option<Vec<u8>> {
    let cases = postcard::to_stdvec(kept).ok()?;
    let mut bytes = Hash::of(&cases).to_bytes().to_vec();
    bytes.extend(cases);
    Some(bytes)
}

fn decode(bytes: &[u8]) -> Option<HashMap<String, Glance>> {
    let (head, cases) = bytes.split_at_checked(HEAD)?;
    if head != Hash::of(cases).to_bytes() {
        return None;
    }
    let kept: Kept = postcard::from_bytes(cases).ok()?;
    (kept.version == SHAPE).then_some(kept.cases)
}
