//! Cases that are changed, deleted and brought back without being opened.

use std::path::{Path, PathBuf};

use jiff::Zoned;

use super::Hands;
use crate::app::{Altered, Kept, Trouble};
use crate::method::{CaseId, Edit, apply};
use crate::runtime::holder::holder;
use crate::store::codec::Loaded;
use crate::store::{CaseLock, Locked, ReplaceError, SaveError, Summary, stamp};

impl Hands {
    /// Changes a case that is not open, in the way an open one is saved.
    pub(super) fn alter(&self, path: &Path, edit: Edit) -> Result<Box<Altered>, Trouble> {
        let mut opened = self.workspace.load_case(path).map_err(Trouble::Read)?;
        let before = opened.loaded.case;
        let _lock = self.take_alone(&before.id)?;
        if !opened.traits.writable {
            let read_only = ReplaceError::ReadOnly(path.to_owned());
            return Err(Trouble::Save(SaveError::Replace(read_only)));
        }
        let now = Zoned::now();
        let mut case = before.clone();
        let (act, _) = apply(&mut case, edit).map_err(Trouble::Refused)?;
        case.changed = stamp(&now);
        self.workspace.save_case(&mut opened.file, &case, &now).map_err(Trouble::Save)?;
        let (access, warnings) = (opened.loaded.access, Vec::new());
        let after = Summary::of(path, Loaded { case, access, warnings });
        Ok(Box::new(Altered { act, before, after }))
    }

    /// Puts a case file in the trash, unless another window has it open.
    pub(super) fn bin(&self, path: &Path) -> Result<PathBuf, Trouble> {
        // A file that cannot be read has no window that could hold it.
        let summary = self.workspace.glance(path).ok();
        let _lock = summary.map(|summary| self.take_alone(&summary.id)).transpose()?;
        self.workspace.put_in_trash(path, &Zoned::now()).map_err(Trouble::Trash)
    }

    /// Takes the lock of a case that has no unsaved text waiting; `None` where there are no locks.
    fn take_alone(&self, id: &CaseId) -> Result<Option<CaseLock>, Trouble> {
        let lock = match self.workspace.lock(id, &holder(), &Zoned::now()) {
            Ok(Locked::Ours(lock)) => Some(lock),
            Ok(Locked::NotSupported(_)) => None,
            Ok(Locked::Other(holder)) => return Err(Trouble::Held(holder)),
            Err(error) => return Err(Trouble::Lock(error)),
        };
        let unsaved: Option<Kept> = self.unsaved_of(id);
        if unsaved.is_some() { Err(Trouble::Unsaved) } else { Ok(lock) }
    }
}
