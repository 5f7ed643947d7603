//! Sweeping up: temporary files whose program died in the middle of a save.

use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use super::Workspace;

/// How old a temporary file must be; a program on another machine may still be writing it.
const AGE: Duration = Duration::from_secs(3600);
/// How long a save may take before its temporary file counts as left over.
const A_SAVE: Duration = Duration::from_secs(60);

impl Workspace {
    /// Removes temporary files that are an hour old and whose process is not `alive`; answers with
    /// those that are gone. What cannot be listed or removed stays for the next time.
    pub fn sweep(&self, now: SystemTime, alive: impl Fn(u32) -> bool) -> Vec<PathBuf> {
        let mut swept = Vec::new();
        for (path, pid) in self.temporary(now, AGE) {
            if !alive(pid) && self.disk.remove(&path).is_ok() {
                swept.push(path);
            }
        }
        swept
    }

    /// Temporary files that no save of this moment explains, by name; nothing is removed.
    #[must_use]
    pub fn leftovers(&self, now: SystemTime) -> Vec<PathBuf> {
        let mut paths: Vec<PathBuf> =
            self.temporary(now, A_SAVE).into_iter().map(|(path, _)| path).collect();
        paths.sort_unstable();
        paths
    }

    /// Temporary files of at least this age, and the processes that made them.
    fn temporary(&self, now: SystemTime, age: Duration) -> Vec<(PathBuf, u32)> {
        let private = self.private();
        let inner = ["unsaved", "locks", "history"].map(|name| private.join(name));
        let folders = [self.root().to_owned(), self.cases(), private].into_iter().chain(inner);
        let mut found = Vec::new();
        for folder in folders {
            for item in self.disk.read_dir(&folder).unwrap_or_default() {
                let Some(pid) = item.name.to_str().and_then(owner) else { continue };
                let path = folder.join(&item.name);
                let modified = self.disk.meta(&path).ok().and_then(|meta| meta.modified);
                let old = |changed| now.duration_since(changed).is_ok_and(|past| past >= age);
                if modified.is_some_and(old) {
                    found.push((path, pid));
                }
            }
        }
        found
    }
}

/// The process that made a temporary file, told from its name, `.<name>.tmp-<pid>-<n>`.
fn owner(name: &str) -> Option<u32> {
    let (_, tail) = name.strip_prefix('.')?.rsplit_once(".tmp-")?;
    let (pid, n) = tail.split_once('-')?;
    n.bytes().all(|b| b.is_ascii_digit()).then(|| pid.parse().ok())?
}
