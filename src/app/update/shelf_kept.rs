//! A line of home and the disk: kept while it is written, offered again after an end.

use std::path::Path;

use super::Turn;
use crate::app::msg::{Effect, Field, Kept, Spot, is_home_line};
use crate::app::prose::Prose;
use crate::app::shelf::{Opening, ShelfWork, Tab, is_about};
use crate::app::state::State;
use crate::method::CaseState;

impl Turn<'_> {
    /// Keeps the line of home that is being written, if that is due or now.
    pub(super) fn keep_shelf_line(&mut self, at_once: bool) {
        let now = self.state.now.ms;
        let lines = &mut self.state.shelf.lines;
        if lines.keep_due.is_some_and(|due| at_once || due <= now) {
            lines.keep_due = None;
            let kept = kept_line(self.state);
            self.effects.extend(kept.map(|kept| Effect::Keep(Box::new(kept))));
        }
    }

    /// Notes that the line of home goes into its case: until that has it, it stays kept.
    pub(super) fn send_shelf_line(&mut self) {
        self.keep_shelf_line(true);
        let kept = kept_line(self.state);
        self.state.shelf.lines.sent.extend(kept);
    }

    /// The line of home changes nothing.
    pub(super) fn forget_shelf_line(&mut self, path: &Path) {
        self.state.shelf.lines.keep_due = None;
        let row = self.state.shelf.rows.iter().find(|row| row.path == path);
        let id = row.and_then(|row| row.read.as_ref().ok()).map(|summary| summary.id.clone());
        self.effects.extend(id.map(Effect::ForgetLine));
    }

    /// Takes the lines of home out of what was left unsaved; the newest is offered at home.
    pub(super) fn take_lines(&mut self, kept: &mut Vec<Kept>) {
        let lines = &mut self.state.shelf.lines;
        lines.left.extend(kept.extract_if(.., |kept| is_home_line(kept)));
        lines.offer = !lines.left.is_empty();
    }

    /// Opens the newest line that was left, unless something else is in hand by now: then it waits
    /// until its command is called for its case.
    pub(super) fn offer_line(&mut self) {
        let shelf = &mut self.state.shelf;
        if !std::mem::take(&mut shelf.lines.offer)
            || self.state.bench.is_some()
            || !self.state.layers.is_empty()
            || !matches!(shelf.work, ShelfWork::Idle)
            || shelf.opening != Opening::Nothing
        {
            return;
        }
        let Some(kept) = shelf.lines.left.last() else { return };
        let Some(row) = shelf.rows.iter().find(|row| is_about(kept, &row.path)) else { return };
        let aside = kept.field.as_ref().is_some_and(|field| field.place == Spot::HomeReason);
        let state = row.read.as_ref().ok().map(|summary| &summary.state);
        if state.is_none() || (aside && matches!(state, Some(CaseState::SetAside(_)))) {
            return;
        }
        if !shelf.view.tab.holds(row) {
            shelf.view.tab = Tab::All;
        }
        shelf.view.looked_for.clear();
        shelf.in_hand = Some(row.path.clone());
        shelf.show();
        if aside {
            self.set_aside();
        } else {
            self.begin_title();
        }
        self.toast("toast-resumed");
    }
}

/// The line of home that is being written, if it says anything that the case does not.
pub(super) fn kept_line(state: &State) -> Option<Kept> {
    let (path, prose, place) = match &state.shelf.work {
        ShelfWork::Title(path, prose) => (path, prose, Spot::HomeTitle),
        ShelfWork::Reason(path, prose) => (path, prose, Spot::HomeReason),
        ShelfWork::Idle | ShelfWork::Filter(_) => return None,
    };
    let row = state.shelf.rows.iter().find(|row| row.path == *path)?;
    let summary = row.read.as_ref().ok()?;
    if is_nothing_new(prose, &place, &summary.title) {
        return None;
    }
    let (lines, byte) = (prose.lines().to_vec(), prose.cursor().byte);
    let field = Field { place, lines, line: 0, byte, before: None };
    Some(Kept {
        case_id: Some(summary.id.clone()),
        file: path.file_name().map(|name| name.to_string_lossy().into_owned()),
        saved_at: state.now.stamp.clone(),
        base_hash: None,
        case: None,
        field: Some(field),
        over: None,
    })
}

fn is_nothing_new(prose: &Prose, place: &Spot, title: &str) -> bool {
    let text = prose.text();
    text.trim().is_empty() || (*place == Spot::HomeTitle && text == title)
}
