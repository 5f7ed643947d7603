//! Sweeping up: temporary files whose program died in the middle of a save.

use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use super::Workspace;

/// How old a temporary file must be; a program on another machine may still be writing it.
const AGE: Duration = Duration::from_secs(3600);

impl Workspace {
    /// Removes temporary files that are an hour old and whose process is not `alive`; answers with
    /// those that are gone. What cannot be listed or removed stays for the next time.
    pub fn sweep(&self, now: SystemTime, alive: impl Fn(u32) -> bool) -> Vec<PathBuf> {
        let private = self.private();
        let folders =
            [self.root().to_owned(), self.cases(), private.join("unsaved"), private.join("locks")];
        let mut swept = Vec::new();
        for folder in folders {
            for item in self.disk.read_dir(&folder).unwrap_or_default() {
                let path = folder.join(&item.name);
                if item.name.to_str().and_then(owner).is_some_and(|pid| !alive(pid))
                    && self.disk.meta(&path).ok().and_then(|meta| meta.modified).is_some_and(
                        |changed| now.duration_since(changed).is_ok_and(|age| age >= AGE),
                    )
                    && self.disk.remove(&path).is_ok()
                {
                    swept.push(path);
                }
            }
        }
        swept
    }
}

/// The process that made a temporary file, told from its name, `.<name>.tmp-<pid>-<n>`.
fn owner(name: &str) -> Option<u32> {
    let (_, tail) = name.strip_prefix('.')?.rsplit_once(".tmp-")?;
    let (pid, n) = tail.split_once('-')?;
    n.bytes().all(|b| b.is_ascii_digit()).then(|| pid.parse().ok())?
}
