//! Selecting, cutting, copying, and pasting what was copied.

use super::Turn;
use crate::app::bench::{Bench, Work};
use crate::app::command::Command;
use crate::app::layout::glance;
use crate::app::msg::Effect;
use crate::app::prose::{Motion, Prose};

/// A toast shows no more cells of what was copied.
const SHOWN: usize = 32;

impl Turn<'_> {
    /// The text that is being written, else the one that is read in the pane in hand.
    pub(super) fn page_in_hand(&mut self) -> Option<&mut Prose> {
        match self.state.bench.as_deref_mut() {
            Some(Bench { work: Work::Idle, .. }) if self.state.layers.is_empty() => {
                let bench = self.state.bench.as_deref_mut()?;
                bench.page_mut(bench.focus)
            }
            _ => self.prose(),
        }
    }

    /// Does something with the selection of the text in hand. In a text that is only read the cursor
    /// comes into view first, and stays there.
    fn with_selection(&mut self, act: impl FnOnce(&mut Prose)) {
        let height = self.pane_height();
        let Some(page) = self.page_in_hand() else { return };
        let (row, _) = page.cursor_cell();
        let top = page.top();
        if page.selection().is_none() && !page.is_held() && !(top..top + height).contains(&row) {
            page.click(top, 0);
        }
        act(page);
        page.reveal(height);
    }

    /// Rows of the pane in hand.
    pub(super) fn pane_height(&self) -> usize {
        let focus = self.state.bench.as_ref().map(|bench| bench.focus);
        let placed = focus.and_then(|focus| self.state.geometry.placed(focus));
        usize::from(placed.map_or(1, |placed| placed.inner().h)).max(1)
    }

    /// Selects what a move passes.
    pub(super) fn select(&mut self, motion: Motion) {
        self.with_selection(|page| _ = page.select(motion));
    }

    pub(super) fn select_all(&mut self) {
        self.with_selection(Prose::select_all);
    }

    /// Begins a selection that plain moves extend.
    pub(super) fn hold(&mut self) {
        if self.page_in_hand().is_some() {
            self.with_selection(Prose::hold);
            self.toast("toast-selecting");
        }
    }

    /// Moves the end of a selection that is held in a text that is only read; answers whether one is.
    pub(super) fn extend(&mut self, motion: Motion) -> bool {
        let held = self.page_in_hand().is_some_and(|page| page.is_held());
        if held {
            self.select(motion);
        }
        held
    }

    /// Lets the selection of a text that is only read go; answers whether there was one.
    pub(super) fn let_go(&mut self) -> bool {
        self.page_in_hand().is_some_and(Prose::let_go)
    }

    pub(super) fn cut(&mut self) {
        if self.form_is_closed() {
            return;
        }
        if let Some(text) = self.prose().and_then(|prose| prose.selected_text()) {
            self.write(Prose::delete_selection);
            self.put_on_clipboard("toast-cut", text);
        }
    }

    /// Copies what is selected, else the picked entries or the text in hand. Many press the key to
    /// get out: with nothing to copy it says how.
    pub(super) fn copy(&mut self) {
        let selected = self.page_in_hand().and_then(|page| page.selected_text());
        let chosen = || {
            let bench = self.state.bench.as_deref()?;
            (self.state.layers.is_empty() && !bench.is_writing()).then(|| chosen(bench))
        };
        match selected.or_else(chosen).filter(|text| !text.trim().is_empty()) {
            Some(text) => {
                if let Some(page) = self.page_in_hand().filter(|page| page.is_held()) {
                    page.let_go();
                }
                self.put_on_clipboard("toast-copied", text);
            }
            None => {
                let key = self.way_to(Command::Back);
                self.toast_with("toast-how-to-leave", &[("key", key.into())]);
            }
        }
    }

    /// Keeps a text for pasting here, hands it to the system, and says what it is.
    pub(super) fn put_on_clipboard(&mut self, id: &str, text: String) {
        let count = text.split_whitespace().count();
        let shown = [
            ("count", count.into()),
            ("words", glance(&text, SHOWN, self.state.text.sign("\u{2026}")).into()),
        ];
        self.toast_with(id, &shown);
        self.state.copied.clone_from(&text);
        self.effects.push(Effect::Copy { text });
    }

    pub(super) fn paste_copied(&mut self) {
        if self.state.copied.is_empty() {
            return self.toast("toast-nothing-copied");
        }
        let text = self.state.copied.clone();
        self.paste(&text);
    }
}

/// The wordings of the picked entries or the one in hand, a line each; the whole text of a pane.
fn chosen(bench: &Bench) -> String {
    if let Some(page) = bench.page(bench.focus) {
        return page.text();
    }
    let chosen = bench.chosen();
    let texts: Vec<&str> = chosen.iter().filter_map(|id| bench.case.text_of(*id)).collect();
    texts.join("\n")
}
