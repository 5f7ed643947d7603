//! Reading the list of cases.

use std::num::NonZero;
use std::path::PathBuf;
use std::time::SystemTime;

use jiff::Zoned;

use super::Hands;
use crate::app::Msg;
use crate::app::shelf::Shelved;
use crate::store::{FEWEST_GLANCES, Workspace};

/// How many cases are read at a time after the first screenful.
const BATCH: usize = 500;
/// A thread of its own is not worth it for fewer cases than this.
const FEWEST: usize = 8;

impl Hands {
    /// Lists the cases, newest first, the first screenful at once.
    pub(super) fn list(&self) {
        let begun = SystemTime::now();
        let listing = match self.workspace.entries() {
            Ok(listing) => listing,
            Err(error) => {
                self.warn(&self.text.disk_error(&error));
                return self.tell(Msg::Listed(Vec::new(), true));
            }
        };
        let paths: Vec<PathBuf> = listing.entries.into_iter().map(|entry| entry.path).collect();
        let (first, rest) = paths.split_at(self.screenful.min(paths.len()));
        if paths.len() >= FEWEST_GLANCES {
            self.workspace.recall_glances();
        }
        self.tell(Msg::Listed(self.summaries(first), false));
        for batch in rest.chunks(BATCH) {
            self.tell(Msg::Listed(self.summaries(batch), false));
        }
        self.tell(Msg::Listed(Vec::new(), true));
        if paths.len() >= FEWEST_GLANCES {
            self.workspace.keep_glances(begun, &Zoned::now());
        }
    }

    /// Reads cases on all cores, in the order given.
    pub(super) fn summaries(&self, paths: &[PathBuf]) -> Vec<Shelved> {
        let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
        let share = paths.len().div_ceil(cores).max(FEWEST);
        let workspace = &self.workspace;
        std::thread::scope(|scope| {
            let (mine, others) = paths.split_at(share.min(paths.len()));
            let others: Vec<_> = others
                .chunks(share)
                .map(|paths| scope.spawn(move || summaries(workspace, paths)))
                .collect();
            let mut rows = summaries(workspace, mine);
            rows.extend(others.into_iter().flat_map(|thread| thread.join().unwrap_or_default()));
            rows
        })
    }
}

/// Reads cases in the order given.
fn summaries(workspace: &Workspace, paths: &[PathBuf]) -> Vec<Shelved> {
    let read = |path: &PathBuf| workspace.glance(path).map(Box::new);
    paths.iter().map(|path| Shelved { path: path.clone(), read: read(path) }).collect()
}
