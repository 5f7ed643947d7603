//! `razbor keys`: the live key table as text, as JSON or as Markdown.

use clap::ArgMatches;

use crate::app::hints::key_name;
use crate::app::key::Key;
use crate::app::keymap::Keymap;
use crate::app::layout::cells;
use crate::app::manual::{Part, key_table, parts};
use crate::app::physical::Script;
use crate::text::{Language, Text};

use super::desk::Desk;
use super::json::{Array, KeyRow};
use super::out::{Out, Stop};
use super::{FINE, grammar};

/// Columns for keys; rows that need more go on behind them.
const WIDEST: usize = 30;

pub(super) fn run(desk: &Desk, out: &mut Out, matches: &ArgMatches) -> Result<u8, Stop> {
    let (text, keymap) = (&*desk.text, desk.keymap());
    if matches.get_flag(grammar::MARKDOWN) {
        out.people(key_table(text, &keymap, script(text, &keymap)).trim_end())?;
    } else if matches.get_flag(grammar::JSON) {
        let mut array = Array::default();
        for part in parts(&keymap) {
            for row in rows(text, &part) {
                array.item(out, &row)?;
            }
        }
        array.end(out)?;
    } else {
        out.people(&table(text, &parts(&keymap), script(text, &keymap)))?;
    }
    Ok(FINE)
}

/// The script in which people of this language think of letters.
fn script(text: &Text, keymap: &Keymap) -> Script {
    match text.language() {
        Language::Russian => Script::Cyrillic(keymap.layout()),
        Language::English => Script::Latin,
    }
}

fn rows<'a>(text: &'a Text, part: &'a Part) -> impl Iterator<Item = KeyRow> + 'a {
    part.rows.iter().map(|(row, keys)| KeyRow {
        place: part.name.trim_start_matches("keys-"),
        command: row.id,
        does: text.get(&format!("cmd-{}", row.id)),
        keys: keys.iter().map(Key::to_string).collect(),
    })
}

/// The table for people: a paragraph for each place, keys and actions in two columns.
fn table(text: &Text, parts: &[Part], script: Script) -> String {
    let named: Vec<Vec<(String, String)>> =
        parts.iter().map(|part| named(text, part, script)).collect();
    let widths = named.iter().flatten().map(|(keys, _)| cells(keys));
    let width = widths.filter(|width| *width <= WIDEST).max().unwrap_or(0);
    let mut words = text.get("keys-note");
    for (part, rows) in parts.iter().zip(named) {
        let name = text.get(part.name);
        words.push_str("\n\n");
        words.extend(name.chars().take(1).flat_map(char::to_uppercase));
        words.extend(name.chars().skip(1));
        for (keys, action) in rows {
            let gap = " ".repeat(width.saturating_sub(cells(&keys)) + 2);
            words.extend(["\n  ", &keys, &gap, &action]);
        }
    }
    words
}

/// The rows of a place that have keys, in words.
fn named(text: &Text, part: &Part, script: Script) -> Vec<(String, String)> {
    let bound = part.rows.iter().filter(|(_, keys)| !keys.is_empty());
    let words = |(row, keys): &(&crate::app::command::Row, Vec<Key>)| {
        let keys: Vec<String> = keys.iter().map(|key| both(text, *key, script)).collect();
        (keys.join("  "), text.get(&format!("cmd-{}", row.id)))
    };
    bound.map(words).collect()
}

/// A key by its Latin letter, and by the one that people of this language see there.
fn both(text: &Text, key: Key, script: Script) -> String {
    let latin = key_name(text, key, Script::Latin);
    let own = key_name(text, key, script);
    if own == latin { latin } else { format!("{latin} ({own})") }
}
