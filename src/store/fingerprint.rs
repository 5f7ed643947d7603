//! Whether anything in the folder of the cases changed, told without opening a file.

use std::path::Path;
use std::time::UNIX_EPOCH;

use super::{Hash, Workspace};

impl Workspace {
    /// A hash of the names, sizes and times of all cases and of what lies in the trash: what is not
    /// listed anew while it stays. A change that keeps size and time escapes it, but no save does:
    /// those compare bytes.
    #[must_use]
    pub fn fingerprint(&self) -> Hash {
        let mut seen = Vec::new();
        self.look_over(&self.cases(), &mut seen);
        self.look_over(&self.trash_folder(), &mut seen);
        seen.sort_unstable();
        Hash::of(seen.join("\n").as_bytes())
    }

    fn look_over(&self, folder: &Path, seen: &mut Vec<String>) {
        for item in self.disk.read_dir(folder).unwrap_or_default() {
            let meta = self.disk.meta(&folder.join(&item.name)).ok();
            let len = meta.map(|meta| meta.len);
            let modified = meta.and_then(|meta| meta.modified);
            let nanos = modified.and_then(|at| at.duration_since(UNIX_EPOCH).ok());
            seen.push(format!("{} {len:?} {nanos:?}", item.name.display()));
        }
    }
}
