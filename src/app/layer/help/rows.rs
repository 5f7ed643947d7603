//! The rows of help: every command with its keys, its names, and the reason why not now.

use super::HelpKind;
use crate::app::command::{Command, Row, TABLE};
use crate::app::hints::{key_name, main_commands};
use crate::app::keymap::Keymap;
use crate::app::physical::Script;
use crate::app::reason::{Reason, possible_at};
use crate::app::scope::{PLACES, Place, Scope};
use crate::app::state::State;
use crate::text::Text;

/// A command as help lists it.
#[derive(Debug, Clone)]
pub struct HelpRow {
    /// The command.
    pub command: Command,
    /// Its name.
    pub name: String,
    /// Its keys as they are shown.
    pub keys: Vec<String>,
    /// The same keys in the other script, to be found by.
    pub other_keys: Vec<String>,
    /// Other names that it is found by: in the other language, and what people also call it.
    pub also: Vec<String>,
    /// The heading under which it stands.
    pub group: Group,
    /// Why it is not possible now.
    pub barred: Option<Reason>,
}

/// A heading of help.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// What belongs to this place alone, the most useful first.
    Here,
    /// The case as a whole.
    Case,
    /// Any text that is being written.
    Text,
    /// Everywhere.
    Anywhere,
    /// Other places; found, but not listed.
    Elsewhere,
}

impl Group {
    /// The message of the heading.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Here => "help-here",
            Self::Case => "help-case",
            Self::Text => "help-text",
            Self::Anywhere => "help-anywhere",
            Self::Elsewhere => "help-elsewhere",
        }
    }

    fn of(scope: Scope) -> Self {
        match scope {
            Scope::Case => Self::Case,
            Scope::Text => Self::Text,
            Scope::Any | Scope::Always => Self::Anywhere,
            _ => Self::Here,
        }
    }
}

/// The commands of a place with the scope they belong to there, innermost first; those that lost all
/// their keys to an inner scope are not among them, those that never had one are.
#[must_use]
pub fn commands_at(place: Place, keymap: &Keymap) -> Vec<(Command, Scope)> {
    let mut commands: Vec<(Command, Scope)> = Vec::new();
    for scope in place.scopes() {
        for Row { command, keys, .. } in TABLE {
            if !keys.iter().any(|(of, _)| of == scope) {
                continue;
            }
            let known = commands.iter().any(|(known, _)| known == command);
            // What has no key at all can be run from the list none the less.
            let bare = keymap.is_bare(*scope, *command);
            if !known && (bare || !keymap.keys(place, *command).is_empty()) {
                commands.push((*command, *scope));
            }
        }
    }
    commands
}

/// All rows in the order in which they are listed.
pub(super) fn rows(state: &State, kind: HelpKind) -> Vec<HelpRow> {
    let place = state.place();
    let here = commands_at(place, &state.keymap);
    let main = main_commands(state, place);
    let other = Text::new(state.text.language().other());
    // What calls this very list is not worth a row in it.
    let this = if kind == HelpKind::All { Command::Palette } else { Command::Help };
    let mut rows: Vec<(Option<usize>, HelpRow)> = Vec::with_capacity(TABLE.len());
    let elsewhere =
        TABLE.iter().filter(|row| !here.iter().any(|(command, _)| *command == row.command));
    let all = here.iter().map(|(command, scope)| (*command, Group::of(*scope)));
    for (command, group) in all.chain(elsewhere.map(|row| (row.command, Group::Elsewhere))) {
        if command == this || shares_row(place, command) {
            continue;
        }
        let weight = main.iter().position(|of| *of == command || joins(place, command, *of));
        let group = if weight.is_some() { Group::Here } else { group };
        rows.push((weight, row(state, &other, place, command, group)));
    }
    rows.sort_by_key(|(weight, row)| {
        let first = match kind {
            HelpKind::Here => (row.group, false),
            HelpKind::All => (Group::Here, row.barred.is_some()),
        };
        (first, weight.unwrap_or(usize::MAX), row.command.is_walk())
    });
    rows.into_iter().map(|(_, row)| row).collect()
}

/// Whether a command is told of in the row of another: the way up from home is the way out.
fn shares_row(place: Place, command: Command) -> bool {
    (place, command) == (Place::Home, Command::Back)
}

/// Whether the row of a command tells of another one too.
fn joins(place: Place, command: Command, other: Command) -> bool {
    command == Command::Exit && shares_row(place, other)
}

fn row(state: &State, other: &Text, place: Place, command: Command, group: Group) -> HelpRow {
    let (text, id) = (&state.text, command.row().id);
    let mut keys = state.keymap.keys(place, command);
    if group == Group::Elsewhere {
        let there = PLACES.iter().map(|(there, _)| state.keymap.keys(*there, command));
        keys = there.into_iter().find(|keys| !keys.is_empty()).unwrap_or_default();
    }
    let mut also = vec![other.command(id)];
    also.extend(text.synonyms(id));
    also.extend(other.synonyms(id));
    if joins(place, command, Command::Back) {
        keys.splice(0..0, state.keymap.keys(place, Command::Back));
        let id = Command::Back.row().id;
        also.extend([text.command(id), other.command(id)]);
    }
    let shown = |script| keys.iter().map(|key| key_name(text, *key, script)).collect();
    let other_script = match state.script {
        Script::Latin => Script::Cyrillic(state.keymap.layout()),
        Script::Cyrillic(_) => Script::Latin,
    };
    HelpRow {
        command,
        name: text.command(id),
        keys: shown(state.script),
        other_keys: shown(other_script),
        also,
        group,
        barred: possible_at(state, place, command).err(),
    }
}
