//! Help: the commands of a place with their keys, which can be run from there.

use crate::app::command::{Command, Row, TABLE};
use crate::app::key::Key;
use crate::app::keymap::Keymap;
use crate::app::scope::{Place, Scope};
use crate::method::Step;

/// Help for a place.
#[derive(Debug)]
pub struct Help {
    /// The place it was called from.
    pub place: Place,
    /// The step whose rule is told, in a case.
    pub step: Option<Step>,
    /// The commands of the place, those of the innermost scope first.
    pub rows: Vec<HelpRow>,
    /// The row in hand.
    pub cursor: usize,
}

/// A command as help lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HelpRow {
    /// The command.
    pub command: Command,
    /// Its keys at the place.
    pub keys: Vec<Key>,
    /// The scope in which it is bound.
    pub scope: Scope,
}

impl Help {
    /// The help for a place.
    #[must_use]
    pub fn new(place: Place, step: Option<Step>, keymap: &Keymap) -> Self {
        let mut rows = Vec::new();
        for scope in place.scopes() {
            for Row { command, keys: bound, .. } in TABLE {
                let here = bound.iter().any(|(of, _)| of == scope);
                let known = rows.iter().any(|row: &HelpRow| row.command == *command);
                let keys = keymap.keys(place, *command);
                // What has no key is listed too: it can be run from here.
                let keyless = bound.iter().all(|(_, names)| names.is_empty());
                if here && !known && (!keys.is_empty() || keyless) {
                    rows.push(HelpRow { command: *command, keys, scope: *scope });
                }
            }
        }
        Self { place, step, rows, cursor: 0 }
    }

    /// The command in hand.
    #[must_use]
    pub fn command(&self) -> Option<Command> {
        self.rows.get(self.cursor).map(|row| row.command)
    }
}
