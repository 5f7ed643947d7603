//! Mistakes in the settings: each told with its place, and all the rest still holds.

use std::path::PathBuf;

use razbor::app::command::Command;
use razbor::app::key::Key;
use razbor::app::look::Look;
use razbor::app::scope::{PLACES, Place};
use razbor::app::settings::{Chosen, told};
use razbor::store::{RealDisk, SettingsFile};
use razbor::text::{Language, Text};

fn file(source: &str) -> SettingsFile {
    SettingsFile::of(PathBuf::from("settings.ron"), source.as_bytes())
}

fn chosen(source: &str) -> Chosen {
    Chosen::of(&file(source))
}

/// What is told in English, hints too; in Russian as many lines with the same places.
fn lines(source: &str) -> Vec<String> {
    let file = file(source);
    let [russian, english] = Language::ALL
        .map(|language| told(&Text::new(language), &file, &Chosen::of(&file).mistakes, true));
    assert_eq!(russian.len(), english.len());
    for (russian, english) in russian.iter().zip(&english) {
        let place = |line: &str| line.splitn(4, ':').take(3).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(place(russian), place(english));
        assert!(!russian.contains("<set-") && russian.chars().any(|c| matches!(c, 'а'..='я')));
    }
    english.into_iter().map(|line| line.replacen("settings.ron:", "", 1)).collect()
}

/// Checks what is told of a file: the beginning of each line.
fn check(source: &str, expect: &[&str]) {
    let lines = lines(source);
    let fit = lines.len() == expect.len()
        && lines.iter().zip(expect).all(|(line, begin)| line.starts_with(begin));
    assert!(fit, "{source}\n{lines:#?}\nis not\n{expect:#?}");
}

fn command(chosen: &Chosen, place: Place, key: &str) -> Option<Command> {
    chosen.keymap.command(place, Key::read(key).unwrap())
}

#[test]
fn settings_without_a_mistake_are_not_worth_a_word() {
    check("", &[]);
    check("Settings()", &[]);
    check(
        "// всё сразу
        Settings(
          lang: \"ru\", theme: light, layout: ua, mouse: false, ascii: Some(true),
          keys: { \"delete\": [\"Del\", \"x\"], \"note\": [], \"save\": \"F5\" },
          colours: (light: (text: \"#202020\", ground: \"fff\")),
          last_workspace: \"/дом\",
        )",
        &[],
    );
}

#[test]
fn one_wrong_thing_spoils_nothing_else() {
    let source = "Settings(
  lang: 5,
  theme: \"lite\",
  mouse: \"да\",
  ascii: 1,
  layot: \"ru\",
  keys: { \"delete\": [\"x\"], 7: [\"y\"] },
  theme: \"dark\",
)";
    check(
        source,
        &[
            "2:9: lang: a word in quotes belongs here",
            "3:10: theme: there is no “lite”. There are dark, light, ansi, auto.",
            "4:10: mouse: true or false belongs here",
            "5:10: ascii: true or false belongs here",
            "6:3: there is no field layot, it is not used. Did you mean layout?",
            "7:28: there is no command 7.",
            "8:3: theme is already in line 3: the first one counts",
        ],
    );
    let chosen = chosen(source);
    assert_eq!(command(&chosen, Place::List, "x"), Some(Command::Delete));
    assert_eq!(chosen.look, Some(Look::Dark));
}

#[test]
fn wrong_kinds_are_told_where_they_stand() {
    check("(keys: 3)", &["1:8: keys: commands with keys in braces"]);
    check("(keys: [(\"save\", [\"F5\"]), \"delete\"])", &["1:27: keys: commands with keys"]);
    check("(keys: {\"save\": [5]})", &["1:18: save: a list of keys in quotes"]);
    check("(layout: 5)", &["1:10: layout: the name of a layout"]);
    check("(layout: custom(5))", &["1:10: layout: the name of a layout"]);
    check("(colours: 5)", &["1:11: colours: themes with colours"]);
    check("(colours: (text: \"#000\"))", &["1:12: colours: themes with colours"]);
    check("(colours: (dark: (text: 5)))", &["1:25: colours.dark.text: a word in quotes"]);
    check("(lang: \"de\")", &["1:8: lang: there is no “de”. There are ru, en."]);
    check(
        "(layout: de)",
        &["1:10: layout: there is no “de”. There are ru, ua, by, phonetic, custom"],
    );
}

#[test]
fn keys_that_there_are_not() {
    check(
        "(keys: {\n  \"delet\": [\"x\"],\n  \"delete\": [\"Dell\", \"Ctrl+Upp\", \"F99\", \"\"],\n})",
        &[
            "2:3: there is no command delet. razbor keys shows all commands with their keys. Did you mean delete?",
            "3:14: there is no key “Dell”. Write Del, F8, Ctrl+S, Alt+Left, x. Did you mean Del?",
            "3:22: there is no key “Ctrl+Upp”. Write Del, F8, Ctrl+S, Alt+Left, x. Did you mean Ctrl+Up?",
            "3:34: there is no key “F99”. Write Del, F8, Ctrl+S, Alt+Left, x.",
            "3:41: there is no key “”. Write Del",
        ],
    );
    // Nothing of it was understood, so that the keys of the table stay.
    let chosen = chosen("(keys: {\"delete\": [\"Dell\"]})");
    assert_eq!(command(&chosen, Place::List, "Del"), Some(Command::Delete));
}

#[test]
fn names_from_elsewhere_lead_to_the_ones_here() {
    for (written, meant) in [
        ("language: \"ru\"", "lang"),
        ("keymap: {}", "keys"),
        ("colors: ()", "colours"),
        ("color: ()", "colours"),
        ("Keyboard: ua", "layout"),
        ("colours: (night: (text: \"#fff\"))", "dark"),
        ("colours: (Day: (text: \"#000\"))", "light"),
        ("colours: (dark: (background: \"#000\"))", "ground"),
    ] {
        let lines = lines(&format!("({written})"));
        assert!(lines[0].ends_with(&format!("Did you mean {meant}?")), "{lines:?}");
    }
}

#[test]
fn a_folder_in_place_of_the_file_is_told_in_words() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("settings.ron")).unwrap();
    let file = SettingsFile::load(&RealDisk, folder.path());
    let [russian, english] = Language::ALL
        .map(|language| told(&Text::new(language), &file, &Chosen::of(&file).mistakes, true));
    assert!(russian[0].starts_with("это папка ("), "{russian:?}");
    assert!(english[0].starts_with("this is a folder ("), "{english:?}");
}

#[test]
fn keys_are_read_as_people_write_them() {
    let chosen = chosen("(keys: {\"delete\": [\"delete\", \"CTRL+x\", \"ч\", \"Alt++\"]})");
    for key in ["Del", "Ctrl+X", "x", "Alt++"] {
        assert_eq!(command(&chosen, Place::List, key), Some(Command::Delete), "{key}");
    }
    assert_eq!(command(&chosen, Place::List, "F8"), None);
}

#[test]
fn a_key_for_two_commands_stays_with_the_first_line() {
    let source = "(keys: {\n  \"delete\": [\"x\"],\n  \"merge\": [\"x\", \"n\"],\n})";
    check(source, &["3:13: x for merge: delete has this key already in line 2, and keeps it."]);
    let chosen = chosen(source);
    assert_eq!(command(&chosen, Place::List, "x"), Some(Command::Delete));
    assert_eq!(command(&chosen, Place::List, "n"), Some(Command::Merge));
    // Two places that never meet may share a key.
    check("(keys: {\"open\": [\"x\"], \"delete\": [\"x\"]})", &[]);
    check(
        "(keys: {\"delete\": [\"x\"],\n\"delete\": [\"y\"]})",
        &["2:1: delete is already in line 1: the first one counts"],
    );
}

#[test]
fn a_key_taken_from_another_command_is_told_only_when_it_was_the_last() {
    check("(keys: {\"delete\": [\"a\", \"Del\"]})", &[]);
    check(
        "(keys: {\"delete\": [\"Del\", \"m\"]})",
        &["1:9: m now belongs to delete, and grab has no key left"],
    );
    // The user's line has the last word, also over an inner scope of the table.
    let chosen = chosen("(keys: {\"undo\": [\"m\"]})");
    assert_eq!(command(&chosen, Place::List, "m"), Some(Command::Undo));
    assert_eq!(command(&chosen, Place::Line, "Ctrl+Z"), Some(Command::Undo));
}

#[test]
fn what_types_in_text_calls_nothing_there() {
    check(
        "(keys: {\"leave\": [\"q\"]})",
        &["1:19: q for leave: where text is written this key types"],
    );
    let source = "(keys: {\"save\": [\"x\"]})";
    check(source, &["1:18: x for save: where text"]);
    let chosen = chosen(source);
    assert_eq!(command(&chosen, Place::List, "x"), Some(Command::Save));
    assert_eq!(command(&chosen, Place::Prose, "F2"), Some(Command::Save));
    for (place, _) in PLACES.into_iter().filter(|(place, _)| place.types()) {
        assert_eq!(command(&chosen, place, "x"), None, "{place:?}");
    }
}

#[test]
fn help_and_a_way_out_always_stay() {
    let source = "(keys: {\"help\": [], \"leave\": [], \"back\": [], \"exit\": [], \"cancel\": [], \"confirm\": []})";
    let all = lines(source);
    assert_eq!(all.len(), 6, "{all:#?}");
    assert!(all.iter().all(|line| line.contains("so it kept its default keys")), "{all:#?}");
    let stolen = "(keys: {\"text-left\": [\"Esc\", \"F10\"], \"save\": [\"F1\", \"Ctrl+Q\"], \"delete\": [\"?\", \",\"]})";
    for source in [source, stolen] {
        let chosen = chosen(source);
        let plain = Chosen::default();
        for (place, _) in PLACES {
            for command in [Command::Help, Command::Leave, Command::Back, Command::Exit] {
                let had = !plain.keymap.keys(place, command).is_empty();
                let has = !chosen.keymap.keys(place, command).is_empty();
                assert!(has || !had, "{command:?} at {place:?} with {source}");
            }
        }
    }
}

#[test]
fn keys_that_may_not_arrive_are_a_hint() {
    check("(keys: {\"save\": [\"Ctrl+B\"]})", &["1:18: Ctrl+B: tmux takes this key for itself"]);
    check("(keys: {\"save\": [\"Ctrl+I\"]})", &["1:18: Ctrl+I: terminals send Tab instead"]);
    check("(keys: {\"save\": [\"Ctrl+/\"]})", &["1:18: Ctrl+/: many terminals do not send"]);
    let file = file("(keys: {\"save\": [\"Ctrl+B\"]})");
    assert!(
        told(&Text::new(Language::English), &file, &Chosen::of(&file).mistakes, false).is_empty(),
        "not told unasked"
    );
}

#[test]
fn a_key_that_never_arrives_is_told_unless_there_is_another() {
    let told = |source: &str| {
        let file = file(source);
        told(&Text::new(Language::English), &file, &Chosen::of(&file).mistakes, false)
    };
    let source = "(keys: {\"save\": [\"Ctrl+M\"]})";
    let lines = told(source);
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(lines[0].contains("1:18: Ctrl+M: terminals send Enter instead, and"), "{lines:?}");
    assert_eq!(command(&chosen(source), Place::List, "F2"), Some(Command::Save));
    assert!(told("(keys: {\"save\": [\"Ctrl+[\", \"F5\"]})").is_empty());
    check(
        "(keys: {\"save\": [\"Ctrl+[\", \"F5\"]})",
        &["1:18: Ctrl+[: terminals send Esc instead."],
    );
    check(
        "(keys: {\"save\": [\"Ctrl+I\"], \"delete\": [\"F2\", \"Ctrl+S\"]})",
        &[
            "1:9: save has no key left in some places.",
            "1:18: Ctrl+I: terminals send Tab instead, and the settings give save no other key.",
            "1:46: Ctrl+S: zellij takes this key for itself",
        ],
    );
}

#[test]
fn a_refused_key_is_named_and_the_default_ones_stand_in() {
    let source = "(keys: {\"edit\": [\"Esc\"], \"delete\": [\"Enter\"]})";
    check(source, &["1:18: Esc for edit: cancel keeps this key"]);
    let now = chosen(source);
    assert_eq!(command(&now, Place::List, "Esc"), Some(Command::Cancel));
    assert_eq!(command(&now, Place::List, "Enter"), Some(Command::Delete));
    assert_eq!(command(&now, Place::List, "e"), Some(Command::Edit));
    assert_eq!(command(&now, Place::Page, "Enter"), Some(Command::Edit));

    let source = "(keys: {\"edit\": [\"Esc\"], \"delete\": [\"Enter\", \"e\"]})";
    check(
        source,
        &["1:9: edit has no key left in some places.", "1:18: Esc for edit: cancel keeps this key"],
    );
    check(
        "(keys: {\"merge\": [\"Esc\"], \"delete\": [\"n\"]})",
        &["1:9: merge has no key left. It", "1:19: Esc for merge: cancel keeps this key"],
    );
    let all = lines("(keys: {\"save\": [\"F1\"]})");
    assert!(all.iter().any(|line| line.starts_with("1:18: F1 for save: help keeps")), "{all:#?}");
    // One kept command cannot cost another its keys.
    let source = "(keys: {\"help\": [\"Esc\"]})";
    let lines = lines(source);
    assert!(lines.iter().any(|line| line.starts_with("1:18: Esc for help: ")), "{lines:#?}");
    assert_eq!(command(&chosen(source), Place::List, "F1"), Some(Command::Help));
}

#[test]
fn layouts() {
    let chosen = |source: &str| {
        let chosen = Chosen::of(&file(source));
        assert!(chosen.mistakes.is_empty(), "{:?}", chosen.mistakes);
        chosen
    };
    // The same letter lies on S in one layout and on B in another.
    let ua = chosen("(layout: \"ua\")");
    assert_eq!(command(&ua, Place::Home, "і"), command(&ua, Place::Home, "s"));
    let by = chosen("(layout: by)");
    assert_eq!(command(&by, Place::Home, "і"), Some(Command::Flip));
    assert_eq!(command(&by, Place::Home, "и"), Some(Command::Flip));
    let phonetic = chosen("(layout: phonetic)");
    assert_eq!(command(&phonetic, Place::List, "д"), Some(Command::Delete));
    assert_eq!(command(&phonetic, Place::List, "я"), Some(Command::Back));
    let custom = "яшертыуиопюж асдфгчйкльэ зхцвбнм,./";
    let custom = chosen(&format!("(layout: custom(\"{custom}\"))"));
    assert_eq!(command(&custom, Place::List, "ч"), command(&custom, Place::List, "h"));
    assert_eq!(command(&custom, Place::List, "Й"), command(&custom, Place::List, "j"));
    check(
        "(layout: custom(\"йцукен\"))",
        &["1:10: the layout has 6 characters, but needs 32 to 37"],
    );
    check(
        "(layout: custom(\"йцукенгшщзхъ фывапролджэ ячсмитьбй\"))",
        &["1:10: the letter “й” is on two keys of the layout: the first one counts"],
    );
}

#[test]
fn colours_hold_and_faint_ones_are_told_with_their_figure() {
    check(
        "(colours: (light: (text: \"#999999\", border: \"pink\", txt: \"#000\"), night: (text: \"#000\")))",
        &[
            "1:26: theme light: text on ground has a contrast of 2.8:1, and 7:1 is easy to read",
            "1:26: theme light: text on field has a contrast of 2.4:1",
            "1:45: colours.light.border: “pink” is no colour",
            "1:58: there is no field colours.light.txt, it is not used. Did you mean text?",
            "1:81: there is no field colours.night.text",
        ],
    );
    let chosen = chosen("(colours: (dark: (ground: \"#000\")))");
    assert!(chosen.mistakes.is_empty());
    assert_eq!(chosen.paint.dark.ground, [0, 0, 0]);
    assert_ne!(chosen.paint.light.ground, [0, 0, 0]);
}

#[test]
fn auto_and_nothing_ask_the_terminal() {
    assert_eq!(chosen("(theme: auto)").look, None);
    assert_eq!(chosen("()").look, None);
    assert_eq!(chosen("(theme: ansi)").look, Some(Look::Ansi));
}

#[test]
fn the_examples_of_the_readmes_hold_without_a_word() {
    for readme in [include_str!("../../README.md"), include_str!("../../README.ru.md")] {
        let (_, rest) = readme.split_once("```ron\nSettings(").expect("an example");
        let (fields, _) = rest.split_once("```").expect("its end");
        check(&format!("Settings({fields}"), &[]);
        for field in razbor::store::FIELDS {
            assert!(readme.contains(&format!("`{field}`")), "{field} is in no table");
        }
    }
}
