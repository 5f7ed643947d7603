//! Text that is not in a case file yet: kept, found again, brought back.

use std::path::{Path, PathBuf};

use jiff::Zoned;

use super::Hands;
use crate::app::is_home_line;
use crate::app::{Kept, Msg, Spot, Trouble};
use crate::method::CaseId;
use crate::runtime::clipboard;
use crate::runtime::holder::holder;
use crate::store::codec;
use crate::store::{Found, Locked, Slot, moment};

impl Hands {
    /// Tells what text was left unsaved by windows that are not there any more; answers whether
    /// there was any.
    pub(super) fn left_unsaved(&mut self) -> bool {
        let found = match self.workspace.all_unsaved::<Spot>() {
            Ok(found) => found,
            Err(error) => {
                self.warn(&self.text.disk_error(&error));
                return false;
            }
        };
        let (mut kept, mut new) = (Vec::new(), Vec::new());
        for found in found {
            match found {
                Found::Whole { path, unsaved } if unsaved.case_id.is_none() => {
                    new.push((path, *unsaved));
                }
                Found::Whole { unsaved, .. } if self.bring_back(&unsaved) => {}
                Found::Whole { unsaved, .. } => kept.push(*unsaved),
                spoilt => self.tell_spoilt(spoilt),
            }
        }
        // There is one form: the newest text comes back in it, and the others wait for their turn
        // under their own names, until that one is a case or given up.
        kept.extend(self.newest_new(new).map(|(_, new)| new));
        // A line of home does not keep anybody from the case that was open.
        let any = !kept.iter().all(is_home_line);
        if !kept.is_empty() {
            self.tell(Msg::Kept(kept));
        }
        any
    }

    /// The unsaved text of a case that is being opened.
    pub(super) fn unsaved_of(&self, id: &CaseId) -> Option<Kept> {
        match self.workspace.unsaved(&Slot::Case(id.clone()))? {
            Found::Whole { unsaved, .. } => Some(*unsaved),
            spoilt => {
                self.tell_spoilt(spoilt);
                None
            }
        }
    }

    fn tell_spoilt(&self, spoilt: Found<Spot>) {
        match spoilt {
            Found::Whole { .. } => {}
            Found::Damaged { path, damage } => {
                let what = self.text.damage_at(&path, &damage);
                self.warn(&self.text.with("toast-unsaved-damaged", &[("what", what.into())]));
            }
            Found::Unreadable(error) => self.warn(&self.text.disk_error(&error)),
        }
    }

    /// Gives unsaved text that is not taken up a name under which it stays.
    pub(super) fn put_aside(&self, id: &CaseId) {
        self.workspace.put_aside_unsaved(&Slot::Case(id.clone()));
    }

    /// Makes the file of a case again if it is gone and only the unsaved text has the case.
    pub(super) fn bring_back(&self, unsaved: &Kept) -> bool {
        let (Some(file), Some(case)) = (&unsaved.file, &unsaved.case) else { return false };
        if self.workspace.cases().join(file).exists() {
            return false;
        }
        match self.workspace.create_case(case, &Zoned::now()) {
            Ok((file, _)) => {
                let _ = self.workspace.remove_unsaved(&Slot::Case(case.id.clone()));
                let path = file.path().display().to_string();
                self.warn(&self.text.with("toast-unsaved-brought-back", &[("path", path.into())]));
                true
            }
            Err(_) => false,
        }
    }

    /// Takes the unsaved text of a new case over, unless another window is writing it.
    pub(super) fn take_over(&mut self, path: &Path) -> bool {
        let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
        let Some(name) = name.as_deref().and_then(|name| name.strip_prefix("new-")) else {
            return false;
        };
        let lock = self.workspace.lock(&CaseId(format!("new-{name}")), &holder(), &Zoned::now());
        match lock {
            Ok(Locked::Ours(lock)) => self.lock = Some(lock),
            Ok(Locked::NotSupported(_)) | Err(_) => {}
            Ok(Locked::Other(_)) => return false,
        }
        self.rescue.set_new_name(Some(name.to_owned()));
        true
    }

    pub(super) fn keep(&mut self, mut kept: Kept) {
        kept.base_hash = self.rescue.base();
        let slot = self.rescue.slot(&kept);
        if let Slot::New(name) = &slot
            && self.lock.is_none()
        {
            let id = CaseId(format!("new-{name}"));
            if let Ok(Locked::Ours(lock)) = self.workspace.lock(&id, &holder(), &Zoned::now()) {
                self.lock = Some(lock);
            }
        }
        if let Err(error) = self.workspace.write_unsaved(&slot, &kept, &Zoned::now()) {
            let file = self.keep_elsewhere(&kept);
            self.tell(Msg::NotKept(Trouble::Private(error), file));
        }
    }

    /// Keeps what the workspace refuses beside the other files of razbor on this machine: the words
    /// as a text, and a case that is ahead of its file as a file of its own.
    fn keep_elsewhere(&self, kept: &Kept) -> Option<PathBuf> {
        let folder = self.scratch.as_deref()?;
        let pid = std::process::id();
        let case = kept.case.as_ref().and_then(|case| {
            let name = format!("unsaved-{pid}.ron");
            clipboard::keep(folder, &name, &codec::write(case))
        });
        let fields: Vec<_> = [&kept.field, &kept.over].into_iter().flatten().collect();
        let text = fields.iter().map(|field| field.lines.join("\n")).collect::<Vec<_>>().join("\n");
        let field = (!fields.is_empty()).then(|| {
            let name = format!("unsaved-{pid}.txt");
            clipboard::keep(folder, &name, &text)
        });
        let field = field.flatten();
        field.or(case)
    }

    pub(super) fn forget(&mut self, id: Option<CaseId>) {
        let slot = id.map_or_else(|| Slot::New(self.rescue.new_name()), Slot::Case);
        // What cannot be removed is offered once more, which does no harm.
        let _ = self.workspace.remove_unsaved(&slot);
        if matches!(slot, Slot::New(_)) {
            self.rescue.set_new_name(None);
            self.lock = None;
            self.next_new();
        }
    }

    /// Offers the newest text of a new case that still waits for its turn.
    fn next_new(&mut self) {
        let found = self.workspace.all_unsaved::<Spot>().unwrap_or_default();
        let whole = found.into_iter().filter_map(|found| match found {
            Found::Whole { path, unsaved } if unsaved.case_id.is_none() => Some((path, *unsaved)),
            _ => None,
        });
        if let Some((path, next)) = self.newest_new(whole.collect()) {
            // Until it is taken up, what is written goes under a name of its own.
            self.lock = None;
            self.rescue.set_new_name(None);
            self.offered = Some(path);
            self.tell(Msg::Kept(vec![next]));
        }
    }

    /// The text that was offered is gone on with.
    pub(super) fn take_up_new(&mut self) {
        if let Some(path) = self.offered.take() {
            self.take_over(&path);
        }
    }

    /// The newest text of a new case that no other window is writing.
    fn newest_new(&mut self, mut new: Vec<(PathBuf, Kept)>) -> Option<(PathBuf, Kept)> {
        new.sort_by_key(|(_, new)| std::cmp::Reverse(moment(&new.saved_at)));
        new.into_iter().find(|(path, _)| self.take_over(path))
    }
}
