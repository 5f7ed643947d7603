//! A case that another window had: asked for once more, and taken over when it is free.

use std::path::Path;

use super::Turn;
use crate::app::bench::{Access, Claim};
use crate::app::command::Command;
use crate::app::layer::Layer;
use crate::app::msg::{Effect, Opened, Trouble};
use crate::app::wording;

impl Turn<'_> {
    /// Asks for the case that another window has, which may have been closed by now. One question is
    /// under way at a time, so that what is taken over is what was read last.
    pub(super) fn claim(&mut self) {
        let Some(bench) = self.bench() else { return };
        if matches!(bench.access, Access::Held(_)) && bench.claim.is_none() {
            bench.claim = Some(Claim::default());
            let path = bench.path.clone();
            self.effects.push(Effect::Claim(path));
        }
    }

    /// Keeps a refused command in mind, to be done if the case turns out to be free.
    pub(super) fn keep_refused(&mut self, command: Command) {
        if let Some(claim) = self.bench().and_then(|bench| bench.claim.as_mut()) {
            claim.refused = Some(command);
        }
    }

    /// Whoever goes on to something else does not want what was refused any more.
    pub(super) fn drop_refused(&mut self) {
        if let Some(claim) = self.bench().and_then(|bench| bench.claim.as_mut()) {
            claim.refused = None;
        }
    }

    /// Takes in how the case is now.
    pub(super) fn claimed(&mut self, path: &Path, opened: Result<Box<Opened>, Trouble>) {
        let Some(bench) = self.bench().filter(|bench| bench.path == path) else { return };
        let Some(Claim { refused }) = bench.claim.take() else { return };
        match opened {
            Ok(opened) if opened.access == Access::Full => self.take_over(*opened, refused),
            Ok(opened) if opened.access != bench.access => {
                let words = wording::read_only(&self.state.text, &opened.access);
                if let Some(bench) = self.bench() {
                    bench.access = opened.access;
                }
                self.state.warn(words.unwrap_or_default());
            }
            Ok(_) => {}
            Err(trouble) => {
                let words = wording::trouble(&self.state.text, &trouble);
                self.state.warn(words);
            }
        }
    }

    /// Makes the case one that may be changed. What was refused is done now if it meant the case as
    /// it is; one that the other window has changed is looked at first.
    fn take_over(&mut self, opened: Opened, refused: Option<Command>) {
        let told = self.told_of(&opened);
        let Some(bench) = self.bench() else { return };
        let same = opened.case == bench.case && opened.kept.is_none();
        bench.access = Access::Full;
        bench.case = opened.case;
        bench.history = opened.past.history;
        bench.follow();
        if same {
            self.toast("toast-case-free");
        } else {
            // What lies on top was about the case as it was.
            self.state.layers.retain(|layer| matches!(layer, Layer::Help(_)));
            self.state.found = None;
            self.toast("toast-case-free-anew");
        }
        for layer in &mut self.state.layers {
            if let Layer::Versions(versions) = layer {
                versions.access = Access::Full;
            }
        }
        if let Some(words) = told {
            self.state.warn(words);
        }
        if let Some(kept) = opened.kept {
            self.take_up(kept, opened.base, opened.past.ahead);
        }
        if let Some(command) = refused.filter(|_| same) {
            self.run(command);
        }
    }
}
