//! The folder of the workspace is taken away while a case is open: nothing is lost, and a person
//! decides what becomes of it.

use std::path::PathBuf;

use super::Turn;
use crate::app::bench::Work;
use crate::app::layer::{Ask, Dialog, Layer};
use crate::app::msg::{Effect, Trouble};
use crate::app::wording;

impl Turn<'_> {
    /// Notes that the folder is gone; asks what is to be done, unless that would catch keys that
    /// were meant for a text.
    pub(super) fn folder_gone(&mut self) {
        let told = std::mem::replace(&mut self.state.workspace.gone, true);
        let idle = self.bench().is_some_and(|bench| matches!(bench.work, Work::Idle));
        if !told && idle && self.state.layers.is_empty() {
            self.ask_folder_gone();
        }
    }

    /// Asks what is to be done, once at a time.
    pub(super) fn ask_folder_gone(&mut self) {
        let asked = |layer: &Layer| matches!(layer, Layer::Dialog(d) if d.ask == Ask::FolderGone);
        if !self.state.layers.iter().any(asked) {
            self.state.layers.push(Layer::Dialog(Dialog::new(Ask::FolderGone)));
        }
    }

    /// Saves the case where there still is a place for it.
    pub(super) fn save_copy(&mut self) {
        let folder = self.state.workspace.refuge.clone();
        let Some(bench) = self.bench() else { return };
        let (revision, case) = (bench.disk.revision, Box::new(bench.case.clone()));
        self.effects.push(Effect::SaveCopy { revision, case, folder });
    }

    pub(super) fn copy_saved(&mut self, revision: u64, saved: Result<PathBuf, Trouble>) {
        match saved {
            Ok(path) => {
                if let Some(bench) = self.bench() {
                    bench.disk.copied = Some(revision);
                }
                let path = crate::app::layout::visible(&path.to_string_lossy()).into_owned();
                self.toast_with("toast-copy-saved", &[("path", path.into())]);
            }
            Err(trouble) => {
                let why = wording::trouble(&self.state.text, &trouble);
                let words = self.state.text.with("toast-not-saved", &[("why", why.into())]);
                self.state.warn(words);
            }
        }
    }
}
