//! Earlier versions of a case: looked through, and brought back as one act that can be taken back.

use std::path::Path;

use super::Turn;
use super::scroll::moved;
use crate::app::bench::Access;
use crate::app::layer::{Layer, Versions};
use crate::app::msg::{Effect, Past, Trouble};
use crate::app::pane::Pane;
use crate::app::{shown, wording};
use crate::method::Edit;
use crate::store::codec::Access as Readable;

impl Turn<'_> {
    /// Opens the versions of the open case, or of the one in hand at home.
    pub(super) fn versions(&mut self) {
        let (path, id, title, access) = match &self.state.bench {
            Some(bench) => {
                let (case, access) = (&bench.case, bench.access.clone());
                (bench.path.clone(), case.id.clone(), case.title.clone(), access)
            }
            None => {
                let Some(row) = self.state.shelf.case() else { return };
                let Ok(summary) = &row.read else { return };
                let access = match summary.access {
                    Readable::Full => Access::Full,
                    Readable::NewerSchema { schema, .. } => Access::Newer(schema),
                };
                (row.path.clone(), summary.id.clone(), summary.title.clone(), access)
            }
        };
        let layer = Versions::new(path.clone(), title, access);
        self.state.layers.push(Layer::Versions(Box::new(layer)));
        self.effects.push(Effect::Versions(path, id));
    }

    /// The versions came from the disk; who has closed the layer by now does not need them.
    pub(super) fn versions_told(&mut self, path: &Path, past: Result<Box<Past>, Trouble>) {
        let is_it = |layer: &Layer| matches!(layer, Layer::Versions(versions) if versions.path == path && versions.now.is_none());
        let text = self.state.text.clone();
        let open = self.state.bench.as_ref().map(|bench| bench.case.clone());
        let place = self.state.layers.iter().position(is_it);
        let Some(place) = place else { return };
        match past {
            Ok(mut past) => {
                let now = open.or_else(|| past.now.take()).unwrap_or_default();
                if let Layer::Versions(versions) = &mut self.state.layers[place] {
                    versions.take(&text, now, *past);
                }
            }
            Err(trouble) => {
                self.state.layers.remove(place);
                let words = wording::trouble(&text, &trouble);
                self.state.warn(words);
            }
        }
    }

    pub(super) fn versions_on_top(&mut self) -> Option<&mut Versions> {
        match self.state.layers.last_mut() {
            Some(Layer::Versions(versions)) => Some(versions),
            _ => None,
        }
    }

    /// Takes the version some places away in hand.
    pub(super) fn walk_versions(&mut self, by: isize) {
        let Some(versions) = self.versions_on_top() else { return };
        let to = moved(versions.cursor, by, versions.rows.len());
        self.choose_version(to);
    }

    pub(super) fn choose_version(&mut self, place: usize) {
        let text = self.state.text.clone();
        if let Some(versions) = self.versions_on_top()
            && versions.cursor != place
        {
            versions.choose(&text, place);
        }
    }

    /// Rolls the difference by some rows.
    pub(super) fn roll_versions(&mut self, by: isize) {
        let (text, today, size) =
            (self.state.text.clone(), self.state.now.today.clone(), self.state.size);
        let Some(versions) = self.versions_on_top() else { return };
        let view = shown::versions(versions, &text, &today, size);
        versions.top = moved(versions.top, by, view.last_top() + 1);
    }

    /// Rolls the difference by a window, one row of which stays.
    pub(super) fn page_versions(&mut self, direction: isize) {
        let (text, today, size) =
            (self.state.text.clone(), self.state.now.today.clone(), self.state.size);
        let Some(versions) = self.versions_on_top() else { return };
        let body = shown::versions(versions, &text, &today, size).body;
        self.roll_versions(direction * isize::from(body.h.cast_signed().max(2) - 1));
    }

    /// Brings the version in hand back.
    pub(super) fn bring_back_version(&mut self) {
        let Some(Layer::Versions(versions)) = self.state.layers.pop() else { return };
        let Some(edit) = versions.edit() else { return };
        if self.state.bench.is_some() {
            self.restore(edit);
        } else {
            self.alter(versions.path, edit);
        }
    }

    /// The case as it is now is kept as a version before the other one takes its place.
    fn restore(&mut self, edit: Edit) {
        let Some(bench) = self.bench() else { return };
        let before = Box::new(bench.case.clone());
        let at = self.effects.len();
        if self.edit(edit).is_none() {
            return;
        }
        self.effects.insert(at, Effect::KeepVersion(before));
        if let Some(bench) = self.bench() {
            bench.picked.clear();
            bench.turn_to(Pane::of_step(bench.case.steps.at));
        }
        self.tell_done();
    }
}

impl Versions {
    /// After every message: the window stays over the difference, whatever its size.
    pub(super) fn settle(&mut self, view: &shown::VersionsView) {
        self.top = self.top.min(view.last_top());
    }
}
