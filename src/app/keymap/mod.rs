//! Which command a key calls at a place, and which key to show for a command there.

mod change;
mod foreign;

pub use foreign::{is_lost, sent_as, taken_by};

use std::collections::HashMap;

use super::command::{Command, Row, TABLE};
use super::key::{Code, Key};
use super::physical::{Layout, Script};
use super::scope::{Place, Scope};
use crate::store::{KeysOf, Mistake};

/// The live keymap.
#[derive(Debug, Clone)]
pub struct Keymap {
    /// The layout whose letters are matched by their place.
    layout: Layout,
    /// The keys of each command in a scope, the first one shown.
    rows: HashMap<(Scope, Command), Vec<Key>>,
    bindings: HashMap<(Scope, Key), Command>,
}

impl Default for Keymap {
    fn default() -> Self {
        Self::of_table(Layout::default())
    }
}

impl Keymap {
    /// The keymap of a layout with keys of the user's choice, and what is wrong with those; all the
    /// others hold.
    #[must_use]
    pub fn of(layout: Layout, overrides: &[KeysOf]) -> (Self, Vec<Mistake>) {
        change::changed(Self::of_table(layout), overrides)
    }

    fn of_table(layout: Layout) -> Self {
        let mut keymap = Self { layout, rows: HashMap::new(), bindings: HashMap::new() };
        for Row { command, keys, .. } in TABLE {
            for (scope, names) in *keys {
                for key in default_keys(names) {
                    keymap.bind(*scope, key, *command);
                }
            }
        }
        keymap
    }

    /// The command that a key calls at a place; the innermost scope wins.
    #[must_use]
    pub fn command(&self, place: Place, key: Key) -> Option<Command> {
        let key = self.normal(key);
        place.scopes().iter().find_map(|scope| self.bindings.get(&(*scope, key)).copied())
    }

    /// The keys that call a command at a place, the one to show first.
    #[must_use]
    pub fn keys(&self, place: Place, command: Command) -> Vec<Key> {
        let of = |scope: &Scope| self.rows.get(&(*scope, command));
        let mut keys: Vec<Key> = place.scopes().iter().filter_map(of).flatten().copied().collect();
        keys.retain(|key| self.command(place, *key) == Some(command));
        keys
    }

    /// Whether a command has no key in a scope.
    #[must_use]
    pub fn is_bare(&self, scope: Scope, command: Command) -> bool {
        self.rows.get(&(scope, command)).is_none_or(Vec::is_empty)
    }

    /// The layout whose letters are matched by their place.
    #[must_use]
    pub fn layout(&self) -> Layout {
        self.layout
    }

    /// The key by its place on the keyboard: letters Latin and lower case, so that neither layout
    /// nor Caps Lock matters.
    #[must_use]
    pub fn normal(&self, key: Key) -> Key {
        match key.code {
            Code::Char(c) => Key { code: Code::Char(self.layout.latin(c)), shift: false, ..key },
            _ => key,
        }
    }

    fn bind(&mut self, scope: Scope, key: Key, command: Command) {
        let key = self.normal(key);
        self.unbind(scope, key);
        self.bindings.insert((scope, key), command);
        self.rows.entry((scope, command)).or_default().push(key);
    }

    fn unbind(&mut self, scope: Scope, key: Key) {
        if let Some(command) = self.bindings.remove(&(scope, key))
            && let Some(keys) = self.rows.get_mut(&(scope, command))
        {
            keys.retain(|of| *of != key);
        }
    }
}

/// The keys of the table: it names only keys that there are.
fn default_keys(names: &[&str]) -> impl Iterator<Item = Key> {
    names.iter().map(|name| Key::parse(name).expect("the table names only keys that there are"))
}

/// A key's name as it is shown: letters in the script last typed in, arrows as arrows.
#[must_use]
pub fn shown(key: Key, script: Script) -> String {
    let sign = match (key.code, script) {
        (Code::Up, _) => '↑',
        (Code::Down, _) => '↓',
        (Code::Left, _) => '←',
        (Code::Right, _) => '→',
        (Code::Char(c), Script::Cyrillic(layout)) if !key.ctrl && !key.alt => layout.letter(c),
        _ => return key.to_string(),
    };
    let plain = Key::plain(Code::Char(sign));
    Key { ctrl: key.ctrl, alt: key.alt, shift: key.shift, ..plain }.to_string()
}
