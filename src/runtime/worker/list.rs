//! Reading the list of cases.

use std::num::NonZero;
use std::time::SystemTime;

use jiff::Zoned;
use jiff::tz::TimeZone;

use super::Hands;
use crate::app::Msg;
use crate::app::shelf::{Binned, Shelved};
use crate::store::{CaseEntry, FEWEST_GLANCES, TrashEntry, Workspace, stamp};
use crate::text::Text;

/// How many cases are read at a time after the first screenful.
const BATCH: usize = 500;
/// So many cases of one day are read with the first screenful at most.
const MOST_OF_A_DAY: usize = 200;
/// A thread of its own is not worth it for fewer cases than this.
const FEWEST: usize = 8;

impl Hands {
    /// Lists the cases, newest first, the first screenful at once.
    pub(super) fn list(&mut self) {
        let begun = SystemTime::now();
        let listing = match self.workspace.entries() {
            Ok(listing) => listing,
            Err(error) => {
                self.warn(&self.text.disk_error(&error));
                return self.tell(Msg::Listed(Vec::new(), true));
            }
        };
        let entries = listing.entries;
        let (first, rest) = entries.split_at(whole_days(&entries, self.screenful));
        if entries.len() >= FEWEST_GLANCES {
            self.workspace.recall_glances();
        }
        self.tell(Msg::Listed(self.summaries(first), false));
        // The first picture does not wait for it.
        self.listed = Some(self.workspace.fingerprint());
        for batch in rest.chunks(BATCH) {
            self.tell(Msg::Listed(self.summaries(batch), false));
        }
        self.tell(Msg::Listed(Vec::new(), true));
        if entries.len() >= FEWEST_GLANCES {
            self.workspace.keep_glances(begun, &Zoned::now());
        }
        self.list_trash();
    }

    /// Lists the cases if anything in their folder or the trash is not as it was listed last.
    pub(super) fn refresh(&mut self) {
        if self.listed != Some(self.workspace.fingerprint()) {
            self.list();
        }
    }

    /// Tells what lies in the trash, the latest first.
    fn list_trash(&self) {
        let entries = match self.workspace.trash() {
            Ok(entries) => entries,
            Err(error) => return self.warn(&self.text.disk_error(&error)),
        };
        let binned = |TrashEntry { path, name, at }: TrashEntry| {
            let read = self.workspace.glance(&path).map(Box::new);
            let at = stamp(&at.to_zoned(TimeZone::system()));
            Binned { case: Shelved::new(path, read, None, &self.text), name, at }
        };
        self.tell(Msg::Trash(entries.into_iter().map(binned).collect()));
    }

    /// Reads cases on all cores, in the order given.
    pub(super) fn summaries(&self, entries: &[CaseEntry]) -> Vec<Shelved> {
        let asked = || std::thread::available_parallelism().map_or(1, NonZero::get);
        let share = entries.len().div_ceil(*self.cores.get_or_init(asked)).max(FEWEST);
        let (workspace, text) = (&*self.workspace, &*self.text);
        std::thread::scope(|scope| {
            let (mine, others) = entries.split_at(share.min(entries.len()));
            let others: Vec<_> = others
                .chunks(share)
                .map(|entries| scope.spawn(move || summaries(workspace, text, entries)))
                .collect();
            let mut rows = summaries(workspace, text, mine);
            rows.extend(others.into_iter().flat_map(|thread| thread.join().unwrap_or_default()));
            rows
        })
    }
}

/// How many cases are told of first: a screenful, and what else has the day of its last one unless
/// that is too much; within a day names do not tell which is the newest.
fn whole_days(entries: &[CaseEntry], screenful: usize) -> usize {
    let day = |entry: &CaseEntry| entry.name.get(..10).map(str::to_owned);
    let Some(last) = entries.get(screenful.max(1) - 1).and_then(day) else {
        return screenful.min(entries.len());
    };
    let rest = entries[screenful..].iter().take(MOST_OF_A_DAY);
    screenful + rest.take_while(|entry| day(entry).as_ref() == Some(&last)).count()
}

/// Reads cases in the order given.
fn summaries(workspace: &Workspace, text: &Text, entries: &[CaseEntry]) -> Vec<Shelved> {
    let shelved = |CaseEntry { path, copy, .. }: &CaseEntry| {
        let read = workspace.glance(path).map(Box::new);
        Shelved::new(path.clone(), read, copy.as_ref().map(|of| of.name.clone()), text)
    };
    entries.iter().map(shelved).collect()
}
