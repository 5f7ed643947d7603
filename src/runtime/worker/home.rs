//! Cases that are changed, deleted and brought back without being opened.

use std::path::{Path, PathBuf};

use jiff::Zoned;

use super::Hands;
use crate::app::{Altered, Kept, Trouble};
use crate::method::{CaseId, Edit, apply};
use crate::runtime::holder::holder;
use crate::store::codec::{self, Loaded};
use crate::store::{CaseLock, Hash, Locked, ReplaceError, SaveError, Slot, Summary, stamp};

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
        let from_home = !matches!(edit, Edit::Receive(_));
        let (id, base) = (before.id.clone(), opened.file.hash());
        let recall = |base| self.workspace.recall(&id, base, None);
        let (mut journal, past) = base.map(recall).unwrap_or_default();
        let (mut case, mut history) = (before.clone(), past.history);
        let (act, _) = apply(&mut case.clone(), edit.clone()).map_err(Trouble::Refused)?;
        if let Edit::Restore(..) = edit {
            self.keep_before(&before).map_err(Trouble::Private)?;
        }
        history.edit(&mut case, edit).map_err(Trouble::Refused)?;
        case.changed = stamp(&now);
        let text = codec::write(&case);
        let to = Hash::of(text.as_bytes());
        // As with an open case: what was done here can be taken back there, and undo goes on.
        let _ = self.workspace.note_history(&mut journal, &id, base, to, &history, &now);
        self.workspace.save_text(&mut opened.file, &id, &text, &now).map_err(Trouble::Save)?;
        if from_home {
            // What was written of it at home is in the case now.
            let _ = self.workspace.remove_unsaved(&Slot::Line(id.clone()));
        }
        self.workspace.settle_history(&mut journal, &id, &now);
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
