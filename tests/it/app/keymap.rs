//! The keymap: both layouts, no double meanings, nothing that needs a letter, words for every command.

use std::collections::BTreeMap;

use razbor::app::command::{Command, TABLE};
use razbor::app::hints::{help_hint, hints};
use razbor::app::key::{Code, Key};
use razbor::app::keymap::{Keymap, shown, taken_by};
use razbor::app::layer::commands_at;
use razbor::app::physical::{Layout, Script};
use razbor::app::scope::{PLACES, Place, Scope};
use razbor::text::{Language, Text};

use super::driver::App;

/// Russian letters and the Latin keys of their places, both cases. The table of the Russian layout,
/// written down once more so that it is not compared with itself.
const LETTERS: [(&str, &str); 2] = [
    ("йцукенгшщзхъфывапролджэячсмитьбюё", "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"),
    ("ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ", "QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~"),
];

fn key(name: &str) -> Key {
    Key::parse(name).unwrap_or_else(|| panic!("{name} is in the table and is no key"))
}

fn letter(c: char) -> Key {
    Key::plain(Code::Char(c))
}

/// All keys of a place with their commands by scope, the innermost first.
fn bound(place: Place) -> BTreeMap<String, Vec<(Scope, Command)>> {
    let mut keys: BTreeMap<String, Vec<(Scope, Command)>> = BTreeMap::new();
    for scope in place.scopes() {
        for row in TABLE {
            for (_, names) in row.keys.iter().filter(|(of, _)| of == scope) {
                for name in *names {
                    let name = Keymap::default().normal(key(name)).to_string();
                    keys.entry(name).or_default().push((*scope, row.command));
                }
            }
        }
    }
    keys
}

#[test]
fn a_russian_letter_calls_what_the_latin_key_of_its_place_calls() {
    let keymap = Keymap::default();
    for (place, _) in PLACES {
        for (russian, latin) in LETTERS {
            assert_eq!(russian.chars().count(), 33);
            for ((r, l), unshifted) in russian.chars().zip(latin.chars()).zip(LETTERS[0].1.chars())
            {
                for (ctrl, alt) in [(false, false), (true, false), (false, true)] {
                    let of = |c| keymap.command(place, Key { ctrl, alt, ..letter(c) });
                    // Where shift changes a sign, the sign of the unshifted key may serve as well.
                    let latin = [of(l), of(unshifted)];
                    assert!(latin.contains(&of(r)), "{r} is not {l} at {place:?}: {:?}", of(r));
                }
            }
        }
    }
}

#[test]
fn caps_lock_and_shift_change_no_command() {
    let keymap = Keymap::default();
    for (place, _) in PLACES {
        for c in ('a'..='z').chain('а'..='я') {
            let upper = c.to_uppercase().next().unwrap_or(c);
            let same = keymap.command(place, letter(c)) == keymap.command(place, letter(upper));
            assert!(same || upper == 'Ж', "{c} and {upper} differ at {place:?}");
        }
    }
}

#[test]
fn no_key_has_two_meanings_in_one_place() {
    for (place, _) in PLACES {
        for (name, meanings) in bound(place) {
            // An inner scope may have the last word over an outer one; whoever means that, says it
            // here. So far nobody does.
            assert_eq!(meanings.len(), 1, "{name} at {place:?}: {meanings:?}");
        }
    }
}

#[test]
fn where_text_is_typed_no_bare_character_is_bound() {
    for row in TABLE {
        for (scope, names) in row.keys.iter().filter(|(scope, _)| scope.types()) {
            for name in *names {
                assert_eq!(key(name).typed(), None, "{name} in {scope:?}");
            }
        }
    }
    let keymap = Keymap::default();
    for (place, _) in PLACES.into_iter().filter(|(place, _)| place.types()) {
        for c in (' '..='~').chain('а'..='я').chain(['ё', 'Ж', '«', '№']) {
            assert_eq!(keymap.command(place, letter(c)), None, "{c} at {place:?}");
        }
    }
}

#[test]
fn no_command_needs_a_letter_or_an_f_key() {
    let keymap = Keymap::default();
    let plain = |key: &Key| match key.code {
        Code::Char(c) => !c.is_alphabetic() && !key.ctrl && !key.alt,
        Code::F(_) => false,
        _ => !key.alt && !key.ctrl,
    };
    for (place, _) in PLACES {
        let ways = keymap.keys(place, Command::Help);
        let to_help = if place.types() { !ways.is_empty() } else { ways.iter().any(plain) };
        for (command, _) in commands_at(place, &keymap) {
            let keys = keymap.keys(place, command);
            // What help lists can be run from there by arrows and Enter.
            let reached = keys.iter().any(plain) || to_help || place == Place::Help;
            assert!(reached, "{command:?} at {place:?} has only {keys:?}");
        }
    }
    for walk in [Command::Down, Command::Up, Command::Confirm, Command::Leave] {
        assert!(keymap.keys(Place::Help, walk).iter().any(plain), "{walk:?} in help");
    }
}

#[test]
fn every_command_has_a_name_in_both_languages() {
    for language in Language::ALL {
        let text = Text::new(language);
        for row in TABLE {
            let id = format!("cmd-{}", row.id);
            assert!(text.has(&id), "{id} in {language:?}");
        }
    }
}

#[test]
fn every_row_stands_where_its_command_says() {
    for (place, row) in TABLE.iter().enumerate() {
        assert_eq!(row.command as usize, place);
        assert_eq!(row.command.row().id, row.id);
    }
    let mut ids: Vec<&str> = TABLE.iter().map(|row| row.id).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), TABLE.len());
}

#[test]
fn dot_and_comma_call_only_help_and_search() {
    for (place, _) in PLACES {
        for (name, meanings) in bound(place) {
            if name == "." || name == "," {
                let (_, command) = meanings[0];
                let calls = [Command::Help, Command::Cancel, Command::Filter, Command::Find];
                let told = calls.contains(&command);
                assert!(told, "{name} at {place:?} calls {command:?}");
            }
        }
    }
}

#[test]
fn no_key_is_one_that_terminals_swallow_or_change() {
    for row in TABLE {
        for (scope, names) in row.keys {
            for name in *names {
                let key = key(name);
                // These are extras: a held selection grows by the plain moves.
                let extra = [Command::SelectWordLeft, Command::SelectWordRight];
                let layouts = key.shift && (key.ctrl || key.alt) && !extra.contains(&row.command);
                assert!(!layouts, "{name} in {scope:?} switches layouts");
                let sign = matches!(key.code, Code::Char(c) if !c.is_ascii_lowercase());
                assert!(!(sign && key.ctrl), "{name} in {scope:?} is another key in terminals");
                let alone = names.len() == 1 && key.alt && *scope != Scope::List;
                assert!(!alone, "{name} in {scope:?} is the only key and needs Alt");
            }
        }
    }
}

#[test]
fn every_command_has_a_key_that_no_program_takes() {
    let keymap = Keymap::default();
    for (place, _) in PLACES {
        // What help lists can be run from there; in text it takes F9 or F1.
        for (command, _) in commands_at(place, &keymap) {
            let keys = keymap.keys(place, command);
            let free = keys.iter().any(|key| taken_by(*key).is_none());
            let from_help = !keymap.keys(place, Command::Help).is_empty();
            let here = from_help || place == Place::Help;
            assert!(free || here, "{command:?} at {place:?}: {keys:?}");
        }
    }
}

#[test]
fn a_letter_of_each_layout_calls_what_its_key_calls() {
    let keys = "qwertyuiopasdfghjklzxcvbnm";
    for (name, letters) in [
        ("ru", "йцукенгшщзфывапролдячсмить"),
        ("ua", "йцукенгшщзфівапролдячсмить"),
        ("by", "йцукенгшўзфывапролдячсміть"),
        ("phonetic", "явертыуиопасдфгхйклзьцжбнм"),
    ] {
        let layout = Layout::named(name).unwrap();
        let (keymap, mistakes) = Keymap::of(layout, &[]);
        assert!(mistakes.is_empty());
        for (of, place) in letters.chars().zip(keys.chars()) {
            let shown = shown(letter(place), Script::Cyrillic(layout));
            assert_eq!(shown, of.to_string(), "{place} in {name}");
            for (at, _) in PLACES {
                let called =
                    [of, of.to_uppercase().next().unwrap()].map(|c| keymap.command(at, letter(c)));
                assert_eq!(called, [keymap.command(at, letter(place)); 2], "{of} in {name}");
            }
        }
    }
}

#[test]
fn hints_name_live_keys_of_their_place() {
    // From each place to the next by keys that every keyboard has.
    let ways = [
        "",
        "s",
        "F1",
        "Esc +",
        "F1",
        "Esc Esc i",
        "Esc c",
        "Esc m",
        "Esc 0",
        "Esc Tab",
        "Ctrl+F",
        "Esc 4 Enter",
        "F12",
        "Esc Esc 3 s",
        "Esc q +",
        "Tab",
        "Esc Esc /",
        "Esc n",
        "Esc h",
        "Esc s 9",
        "+ A",
        "Enter m",
        "Esc Esc q 9",
        "Esc : g r o u p s Enter",
        "Esc : T o u r Enter",
        "Esc x",
        "Enter 3 x",
    ];
    for language in Language::ALL {
        let mut app = App::new(language, 120, 36);
        let mut places = Vec::new();
        for way in ways {
            app.press(way);
            let place = app.state.place();
            places.push(place);
            let all: Vec<_> = hints(&app.state).into_iter().chain(help_hint(&app.state)).collect();
            assert!(help_hint(&app.state).is_some(), "no help at {place:?}");
            assert!((1..=7).contains(&all.len()), "{} hints at {place:?}", all.len());
            for hint in all {
                assert!(app.text.has(&hint.message), "{} at {place:?}", hint.message);
                let space = app.text.get("key-space");
                let name = hint.key.replace(&space, "Space");
                let name = ["↑Up", "↓Down", "←Left", "→Right"].iter().fold(name, |name, arrow| {
                    let mut chars = arrow.chars();
                    let sign = chars.next().unwrap_or_default();
                    name.replace(sign, chars.as_str())
                });
                let live = app.state.keymap.command(place, key(&name));
                assert!(live.is_some(), "{} is shown at {place:?} and dead", hint.key);
            }
        }
        places.sort_by_key(|place| format!("{place:?}"));
        places.dedup();
        assert!(places.len() == PLACES.len(), "only {places:?} were seen");
    }
}
