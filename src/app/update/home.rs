//! Home: the list of cases, its tabs, and what is looked for in it.

use super::Turn;
use crate::app::layer::{Ask, Dialog, Layer};
use crate::app::msg::Effect;
use crate::app::prose::{Motion, Prose};
use crate::app::shelf::{Binned, Opening, ShelfWork, Shelved, Tab};

impl Turn<'_> {
    pub(super) fn listed(&mut self, rows: Vec<Shelved>, complete: bool) {
        self.state.shelf.take(rows, complete);
        if self.state.shelf.in_hand.is_none() {
            self.take_row_in_hand();
        }
        if complete {
            if !self.begin_wanted() {
                self.welcome();
            }
            self.offer_line();
        }
    }

    pub(super) fn trash_listed(&mut self, trash: Vec<Binned>) {
        self.state.shelf.trash = trash;
        self.state.shelf.show();
    }

    /// Another program may have changed the cases while it had the focus.
    pub(super) fn refresh(&mut self) {
        if self.state.bench.is_none() {
            self.effects.push(Effect::Refresh);
        }
    }

    pub(super) fn open_in_hand(&mut self) {
        let shelf = &mut self.state.shelf;
        if shelf.opening != Opening::Nothing {
            return;
        }
        if shelf.is_empty() {
            return match shelf.cursor {
                0 => self.new_case(),
                1 => self.sample(),
                2 => self.list_exercises(),
                _ => self.tour(),
            };
        }
        if let Some(binned) = shelf.binned() {
            let title = binned.case.title(&self.state.text);
            let ask = Ask::ReturnCase(binned.case.path.clone(), title, binned.at.clone());
            return self.state.layers.push(Layer::Dialog(Dialog::new(ask)));
        }
        let Some(row) = shelf.case() else { return };
        match &row.read {
            Ok(_) => {
                let path = row.path.clone();
                self.open(Effect::Open(path));
            }
            Err(damage) => {
                let words = self.state.text.read_error(damage);
                self.state.warn(words);
            }
        }
    }

    /// To the tab beside this one.
    pub(super) fn next_tab(&mut self, right: bool) {
        if let Some(Layer::Compare(_)) = self.state.layers.last() {
            return self.turn_comparison(right);
        }
        if let Some(check) = self.check_on_top() {
            let other = check.tab.other();
            return self.choose_check_tab(other);
        }
        self.go_to_tab(self.state.shelf.view.tab.beside(right));
    }

    pub(super) fn go_to_tab(&mut self, tab: Tab) {
        self.state.shelf.view.tab = tab;
        self.show_from_top();
    }

    /// Keeps what is being written at home, so that something else can come in hand.
    pub(super) fn lay_down_at_home(&mut self) {
        if matches!(self.state.shelf.work, ShelfWork::Filter(_)) {
            self.keep_filter();
        }
        self.end_shelf_line();
    }

    /// Shows the rows of another tab or query; the file in hand stays in hand where it is among them.
    fn show_from_top(&mut self) {
        let shelf = &mut self.state.shelf;
        (shelf.cursor, shelf.top) = (0, 0);
        shelf.show();
        if shelf.in_hand.is_none() {
            shelf.in_hand = shelf.file().map(|file| file.path.clone());
        }
    }

    /// Begins to look for cases, or goes on with what is looked for.
    pub(super) fn begin_filter(&mut self) {
        let shelf = &mut self.state.shelf;
        let mut prose = Prose::line(&shelf.view.looked_for);
        prose.go(Motion::TextEnd);
        shelf.work = ShelfWork::Filter(prose);
    }

    /// The words that are looked for changed: the list follows.
    pub(super) fn follow_filter(&mut self) {
        let ShelfWork::Filter(prose) = &self.state.shelf.work else { return };
        let words = prose.text();
        if words != self.state.shelf.view.looked_for {
            self.state.shelf.view.looked_for = words;
            self.show_from_top();
        }
    }

    /// Back to the list, which shows what was found.
    pub(super) fn keep_filter(&mut self) {
        self.state.shelf.work = ShelfWork::Idle;
        self.take_row_in_hand();
    }

    /// Shows all cases of the tab again; answers whether anything was looked for.
    pub(super) fn clear_filter(&mut self) -> bool {
        let shelf = &mut self.state.shelf;
        let looked = !shelf.view.looked_for.is_empty();
        shelf.view.looked_for.clear();
        if matches!(shelf.work, ShelfWork::Filter(_)) {
            shelf.work = ShelfWork::Idle;
        }
        if looked {
            self.take_row_in_hand();
            self.show_from_top();
        }
        looked
    }

    /// Notes the file under the cursor as the one in hand.
    pub(super) fn take_row_in_hand(&mut self) {
        let shelf = &mut self.state.shelf;
        if let Some(file) = shelf.file() {
            shelf.in_hand = Some(file.path.clone());
        }
    }
}
