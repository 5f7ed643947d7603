//! The keys of all places, and the key table of the manual, from the one table of commands.

use std::fmt::Write;

use super::command::{Row, TABLE};
use super::hints::key_name;
use super::key::Key;
use super::keymap::Keymap;
use super::physical::Script;
use super::scope::{Place, Scope};
use crate::text::Text;

/// The parts of the table: the message of its name, the place, and the scopes it lists.
const PARTS: [(&str, Place, &[Scope]); 24] = [
    ("keys-everywhere", Place::List, &[Scope::Any, Scope::Always]),
    ("keys-home", Place::Home, &[Scope::Home]),
    ("keys-filter", Place::Filter, &[Scope::Filter]),
    ("keys-shelf", Place::Shelf, &[Scope::Shelf]),
    ("keys-case", Place::List, &[Scope::Case]),
    ("keys-list", Place::List, &[Scope::List]),
    ("keys-page", Place::Page, &[Scope::Page]),
    ("keys-map", Place::Map, &[Scope::Map]),
    ("keys-grab", Place::Grab, &[Scope::Grab]),
    ("keys-line", Place::Line, &[Scope::Line]),
    ("keys-prose", Place::Prose, &[Scope::Prose]),
    ("keys-text", Place::Prose, &[Scope::Text]),
    ("keys-find", Place::Find, &[Scope::Find]),
    ("keys-naming", Place::Naming, &[Scope::Naming]),
    ("keys-form", Place::Form, &[Scope::Form]),
    ("keys-picker", Place::Picker, &[Scope::Picker]),
    ("keys-versions", Place::Versions, &[Scope::Versions]),
    ("keys-check", Place::Check, &[Scope::Check]),
    ("keys-jot", Place::Jot, &[Scope::Jot]),
    ("keys-lot", Place::Lot, &[Scope::Lot]),
    ("keys-other-case", Place::OtherCase, &[Scope::OtherCase]),
    ("keys-groups", Place::Groups, &[Scope::Groups]),
    ("keys-exercises", Place::Exercises, &[Scope::Exercises]),
    ("keys-compare", Place::Compare, &[Scope::Compare]),
];

/// A part of the table: the commands of one place with their keys.
#[derive(Debug, Clone)]
pub struct Part {
    /// The message of its name.
    pub name: &'static str,
    /// The commands in the order of help, each with the keys it has here; none when it lost them.
    pub rows: Vec<(&'static Row, Vec<Key>)>,
}

/// All keys of a live keymap, place by place.
#[must_use]
pub fn parts(keymap: &Keymap) -> Vec<Part> {
    let part = |(name, place, scopes): (&'static str, Place, &[Scope])| {
        let here = TABLE.iter().filter(|row| row.keys.iter().any(|(of, _)| scopes.contains(of)));
        Part { name, rows: here.map(|row| (row, keymap.keys(place, row.command))).collect() }
    };
    PARTS.into_iter().map(part).collect()
}

/// All keys as a Markdown table: where, which keys, what they do. Letters are those of `script`.
#[must_use]
pub fn key_table(text: &Text, keymap: &Keymap, script: Script) -> String {
    let (keys, action) = (text.get("keys-keys"), text.get("keys-action"));
    let mut table = format!("| | {keys} | {action} |\n|---|---|---|\n");
    for Part { name, rows } in parts(keymap) {
        let mut name = Some(text.get(name));
        for (row, keys) in rows.into_iter().filter(|(_, keys)| !keys.is_empty()) {
            let keys: Vec<String> =
                keys.into_iter().map(|key| format!("`{}`", key_name(text, key, script))).collect();
            let name = name.take().map(|name| format!("**{name}**")).unwrap_or_default();
            let action = text.get(&format!("cmd-{}", row.id));
            // Writing to a string never fails.
            let _ = writeln!(table, "| {name} | {} | {action} |", keys.join(" "));
        }
    }
    table
}
