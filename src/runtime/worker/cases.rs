//! One case and its file: made, opened, saved.

use std::path::Path;

use jiff::Zoned;
use ulid::Ulid;

use super::{Hands, OpenCase};
use crate::app::bench::Access;
use crate::app::practice::Expert;
use crate::app::{Msg, Opened, Trouble};
use crate::method::{Case, CaseId, History};
use crate::runtime::holder::holder;
use crate::store::codec;
use crate::store::stamp;
use crate::store::{FolderError, Hash, Locked, ReplaceError, SaveError};

impl Hands {
    pub(super) fn create(&mut self, case: &Case, now: &Zoned) {
        self.workspace.allow_again();
        match self.workspace.create_case(case, now) {
            Ok((file, _)) => {
                let path = file.path().to_owned();
                let opened = self.open(&path);
                self.remember_workspace();
                self.tell(Msg::Created(opened));
            }
            Err(error) => self.tell(Msg::Created(Err(Trouble::Save(error)))),
        }
    }

    /// Makes a case of the sample in the language of the interface.
    pub(super) fn create_sample(&mut self) {
        let source = self.text.sample();
        let now = Zoned::now();
        match codec::read(source.as_bytes()) {
            Ok(loaded) => {
                let stamp = stamp(&now);
                let case =
                    Case { id: new_id(), created: stamp.clone(), changed: stamp, ..loaded.case };
                self.create(&case, &now);
            }
            Err(damage) => self.warn(&self.text.damage(&damage)),
        }
    }

    /// Makes a try at an exercise.
    pub(super) fn create_practice(&mut self, id: &str) {
        let Some(expert) = Expert::of(id) else { return };
        let now = Zoned::now();
        self.create(&Case::practice(new_id(), id, &expert.case, stamp(&now)), &now);
    }

    pub(super) fn open(&mut self, path: &Path) -> Result<Box<Opened>, Trouble> {
        // Only one case is open at a time, and its own lock must not keep it from being opened again.
        self.close();
        let mut file = self.workspace.load_case(path).map_err(Trouble::Read)?;
        let mut unguarded = false;
        let mut lock = None;
        let access = match file.loaded.access {
            codec::Access::NewerSchema { schema, .. } => Access::Newer(schema),
            codec::Access::Full if !file.traits.writable => Access::Unwritable,
            codec::Access::Full => {
                match self.workspace.lock(&file.loaded.case.id, &holder(), &Zoned::now()) {
                    Ok(Locked::Ours(ours)) => {
                        lock = Some(ours);
                        Access::Full
                    }
                    Ok(Locked::Other(holder)) => Access::Held(holder),
                    Ok(Locked::NotSupported(_)) => {
                        unguarded = true;
                        Access::Full
                    }
                    Err(_) => Access::Unwritable,
                }
            }
        };
        let base = file.file.hash();
        self.rescue.set_base(base);
        let full = access == Access::Full;
        let kept = full.then(|| self.unsaved_of(&file.loaded.case.id)).flatten();
        if kept.as_ref().is_some_and(|kept| kept.base_hash != base) {
            // What came into the file since then must not go with the unsaved text.
            file.file.keep_original();
        }
        let (journal, past) = match base.filter(|_| full) {
            Some(base) => {
                let ahead = kept.as_ref().and_then(|kept| kept.case.as_ref());
                let ahead = ahead.map(|case| Hash::of(codec::write(case).as_bytes()));
                self.workspace.recall(&file.loaded.case.id, base, ahead)
            }
            None => Default::default(),
        };
        let id = file.loaded.case.id.clone();
        self.open = Some(OpenCase { id, file: file.file, lock, journal });
        Ok(Box::new(Opened {
            case: file.loaded.case,
            path: path.to_owned(),
            base,
            access,
            warnings: file.loaded.warnings,
            unguarded,
            kept,
            past,
        }))
    }

    /// Makes the workspace again, which was taken away; the open case is new in it.
    pub(super) fn make_again(&mut self) {
        if let Err(error) = self.workspace.make_again() {
            return self.warn(&self.text.folder_error(&error));
        }
        if let Some(OpenCase { id, file, lock, .. }) = &mut self.open {
            file.recreate();
            if let Ok(Locked::Ours(ours)) = self.workspace.lock(id, &holder(), &Zoned::now()) {
                *lock = Some(ours);
            }
        }
    }

    /// Lets go of the open case.
    pub(super) fn close(&mut self) {
        if let Some(OpenCase { id, mut journal, .. }) = self.open.take() {
            self.workspace.settle_history(&mut journal, &id, &Zoned::now());
        }
    }

    pub(super) fn save(&mut self, revision: u64, case: &Case, history: &History) {
        let Some(OpenCase { id, file, journal, .. }) = &mut self.open else { return };
        let now = Zoned::now();
        let text = codec::write(case);
        let to = Hash::of(text.as_bytes());
        // Undo is a convenience: a disk that refuses it refuses the case too, or is not worth a word.
        let _ = self.workspace.note_history(journal, id, file.hash(), to, history, &now);
        let mut saved = self.workspace.save_text(file, id, &text, &now);
        let mut made_again = None;
        if let Err(SaveError::Replace(ReplaceError::Gone(_))) = saved {
            // What is open is wanted: the file is made again, and nothing can be lost by that.
            file.recreate();
            saved = self.workspace.save_text(file, id, &text, &now);
            if saved.is_ok() {
                let path = file.path().display().to_string();
                made_again = Some(self.text.with("toast-made-again", &[("path", path.into())]));
            }
        }
        if saved.is_err() && self.workspace.is_gone() {
            let root = self.workspace.root().to_owned();
            saved = Err(SaveError::Folder(FolderError::Gone(root)));
        }
        let copy = match &saved {
            Err(SaveError::Replace(ReplaceError::Conflict { copy, .. })) => copy.clone(),
            _ => None,
        };
        // The other program's file stays as it is, and ours goes on in the copy beside it.
        let copied = copy.and_then(|copy| self.workspace.load_case(&copy).ok());
        match (copied, saved) {
            (Some(copied), Err(error)) => {
                let path = copied.file.path().to_owned();
                *file = copied.file;
                self.rescue.set_base(file.hash());
                self.tell(Msg::Saved(revision, Ok(())));
                self.tell(Msg::Diverted(path, Trouble::Save(error)));
            }
            (_, saved) => {
                self.rescue.set_base(file.hash());
                self.tell(Msg::Saved(revision, saved.map(|_| ()).map_err(Trouble::Save)));
            }
        }
        if let Some(words) = made_again {
            self.warn(&words);
        }
    }
}

/// A new identity for a case.
pub(super) fn new_id() -> CaseId {
    CaseId(Ulid::generate().to_string())
}
