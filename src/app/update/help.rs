//! Help and palette: called, typed into, walked along, run from.

use super::Turn;
use super::scroll::moved;
use crate::app::command::Command;
use crate::app::geometry::Size;
use crate::app::layer::{Help, HelpKind, Layer};
use crate::app::reason::possible_at;
use crate::app::shown;
use crate::text::Text;

impl Turn<'_> {
    /// Calls help or palette; the same key again closes it, that of the other goes over to it with
    /// what was typed.
    pub(super) fn help(&mut self, kind: HelpKind) {
        let mut typed = String::new();
        if let Some(help) = self.help_on_top() {
            let same = help.kind == kind;
            typed = help.query.text();
            self.state.layers.pop();
            if same {
                return;
            }
        }
        let mut help = Help::new(self.state, kind);
        if !typed.is_empty() {
            help.query = crate::app::prose::Prose::line(&typed);
            help.find();
        }
        self.state.layers.push(Layer::Help(Box::new(help)));
        self.begin_help();
    }

    pub(super) fn help_on_top(&mut self) -> Option<&mut Help> {
        match self.state.layers.last_mut() {
            Some(Layer::Help(help)) => Some(help),
            _ => None,
        }
    }

    /// What means something else while a command is looked for; answers whether it did.
    pub(super) fn run_in_help(&mut self, command: Command) -> bool {
        match command {
            Command::Leave => self.leave_help(),
            Command::Back => drop(self.state.layers.pop()),
            Command::TextPageUp => self.page_cursor(-1),
            Command::TextPageDown => self.page_cursor(1),
            // The query is what is taken back, whatever lies below.
            Command::Undo => drop(self.write_undo(true)),
            Command::Redo => drop(self.write_undo(false)),
            _ => return false,
        }
        true
    }

    /// Finds commands anew after the query changed.
    pub(super) fn find_command(&mut self) {
        if let Some(help) = self.help_on_top() {
            help.find();
        }
        self.begin_help();
    }

    fn begin_help(&mut self) {
        let (text, size) = (self.state.text.clone(), self.state.size);
        if let Some(help) = self.help_on_top() {
            help.top = shown::help(help, &text, size).first_top();
        }
    }

    /// Moves along the rows. Above the first one the words above it are gone through.
    pub(super) fn walk_help(&mut self, by: isize) {
        let (text, size) = (self.state.text.clone(), self.state.size);
        let Some(help) = self.help_on_top() else { return };
        if by < 0 && help.cursor == 0 {
            help.top = help.top.saturating_sub(by.unsigned_abs());
            return;
        }
        help.walking = true;
        help.cursor = moved(help.cursor, by, help.found.len());
        help.top = shown::help(help, &text, size).top_for(help.top, help.cursor);
    }

    /// Esc: clears what was typed, then closes.
    fn leave_help(&mut self) {
        let Some(help) = self.help_on_top() else { return };
        if help.query.is_empty() {
            self.state.layers.pop();
            return;
        }
        help.query = crate::app::prose::Prose::line("");
        self.find_command();
    }

    /// Enter: runs the command in hand, or says why it cannot be done now.
    pub(super) fn run_found(&mut self) {
        let (text, size) = (self.state.text.clone(), self.state.size);
        let Some(help) = self.help_on_top() else { return };
        let Some(command) = help.command() else { return };
        let place = help.place;
        let view = shown::help(help, &text, size);
        if !view.shows(help.top, help.cursor) {
            // What is not seen is not run.
            help.top = view.top_for(help.top, help.cursor);
            return;
        }
        if let Err(reason) = possible_at(self.state, place, command) {
            return self.refuse(&reason);
        }
        self.state.layers.pop();
        self.run(command);
    }
}

impl Help {
    /// After every message: the row in hand stays in the window, whatever its size, unless the wheel
    /// rolled it away.
    pub(super) fn settle(&mut self, text: &Text, size: Size, rolled: bool) {
        self.query.set_width(u16::MAX);
        let view = shown::help(self, text, size);
        self.top = if rolled {
            self.top.min(view.last_top())
        } else if self.cursor > 0 {
            view.top_for(self.top, self.cursor)
        } else {
            self.top.min(view.line_of(0).unwrap_or(0))
        };
    }
}
