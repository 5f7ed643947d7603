//! Which command a key calls at a place, and which key to show for a command there.

use std::collections::HashMap;

use super::command::{Command, Row, TABLE};
use super::key::{Code, Key};
use super::physical::{Script, cyrillic, latin};
use super::scope::{Place, Scope};

/// The live keymap.
#[derive(Debug, Clone)]
pub struct Keymap {
    bindings: HashMap<(Scope, Key), Command>,
}

impl Default for Keymap {
    fn default() -> Self {
        let mut bindings = HashMap::new();
        for Row { command, keys, .. } in TABLE {
            for (scope, names) in *keys {
                for name in *names {
                    let key = Key::parse(name).expect("the table names only keys that there are");
                    bindings.insert((*scope, normal(key)), *command);
                }
            }
        }
        Self { bindings }
    }
}

impl Keymap {
    /// The command that a key calls at a place; the innermost scope wins.
    #[must_use]
    pub fn command(&self, place: Place, key: Key) -> Option<Command> {
        let key = normal(key);
        place.scopes().iter().find_map(|scope| self.bindings.get(&(*scope, key)).copied())
    }

    /// The keys that call a command at a place, the one to show first.
    #[must_use]
    pub fn keys(&self, place: Place, command: Command) -> Vec<Key> {
        let row = command.row();
        let mut keys = Vec::new();
        for scope in place.scopes() {
            for (_, names) in row.keys.iter().filter(|(of, _)| of == scope) {
                keys.extend(names.iter().filter_map(|name| Key::parse(name)));
            }
        }
        keys.retain(|key| self.command(place, *key) == Some(command));
        keys
    }
}

/// The key by its place on the keyboard: letters Latin and lower case, so that neither layout nor
/// Caps Lock matters.
#[must_use]
pub fn normal(key: Key) -> Key {
    match key.code {
        Code::Char(c) => Key { code: Code::Char(latin(c)), shift: false, ..key },
        _ => key,
    }
}

/// A key's name as it is shown: letters in the script last typed in, arrows as arrows.
#[must_use]
pub fn shown(key: Key, script: Script) -> String {
    let arrow = match key.code {
        Code::Up => '↑',
        Code::Down => '↓',
        Code::Left => '←',
        Code::Right => '→',
        Code::Char(c)
            if script == Script::Cyrillic && !key.ctrl && !key.alt && c.is_ascii_lowercase() =>
        {
            cyrillic(c)
        }
        _ => return key.to_string(),
    };
    let plain = Key::plain(Code::Char(arrow));
    Key { ctrl: key.ctrl, alt: key.alt, shift: key.shift, ..plain }.to_string()
}
