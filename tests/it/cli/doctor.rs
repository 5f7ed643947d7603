//! `razbor doctor`: where everything is, and whether all is well.

use std::fs;

use super::{Machine, RU, RU_FILE};

#[test]
fn it_tells_where_things_are_and_who_chose_the_folder() {
    let machine = Machine::with_samples();
    let english = machine.run(&["doctor"]);
    let told = english.gives(0);
    assert!(told.starts_with(concat!(
        "razbor ",
        env!("CARGO_PKG_VERSION"),
        "\n\nWhere things are"
    )));
    for words in
        ["named in RAZBOR_WORKSPACE", "razbor.log", "2 cases, all can be read", "no terminal"]
    {
        assert!(told.contains(words), "{words} is not in: {told}");
    }
    let russian = machine.russian(&["doctor", "-w", "."]);
    assert!(russian.gives(0).contains("(названа в команде)"), "{}", russian.out);
    assert!(russian.out.contains("папки пока нет") || russian.out.contains("0 случаев"));
    assert_eq!(russian.err, "");
}

#[test]
fn json_has_the_same_in_one_object() {
    let machine = Machine::with_samples();
    let mut command = machine.command(&["doctor", "--json"]);
    command.env("TERM", "xterm-256color").env("LC_ALL", "C").env("TMUX", "/tmp/t,1,0");
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let names: Vec<&str> = report.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(names, ["notes", "paths", "settings", "terminal", "version", "workspace"]);
    assert_eq!(report["paths"]["workspace_chosen_by"], "environment");
    assert_eq!(report["workspace"]["cases"], 2);
    assert_eq!(report["workspace"]["damaged"], 0);
    assert_eq!(report["terminal"]["term"], "xterm-256color");
    assert_eq!(report["terminal"]["interactive"], false);
    if !cfg!(windows) {
        assert_eq!(report["terminal"]["colours"], "256");
        assert_eq!(report["terminal"]["utf8"], false);
        assert_eq!(report["terminal"]["locale"], "LC_ALL=C");
    }
    assert_eq!(report["terminal"]["inside"], serde_json::json!(["tmux"]));
    let notes = report["notes"].to_string();
    assert!(notes.contains("set -s set-clipboard on"), "{notes}");
}

#[test]
fn damage_is_counted_and_the_way_to_it_named() {
    let machine = Machine::with_samples();
    machine.put(RU_FILE, &RU[..RU.len() / 2]);
    let english = machine.run(&["doctor"]);
    assert!(
        english.gives(3).contains("2 cases, 1 cannot be read: razbor check"),
        "{}",
        english.out
    );
    let russian = machine.russian(&["doctor"]);
    assert!(russian.gives(3).contains("2 случая, не читается 1: razbor check"), "{}", russian.out);
}

#[test]
fn it_changes_nothing_and_needs_no_folder() {
    let machine = Machine::new();
    let told = machine.run(&["doctor"]);
    assert!(told.gives(0).contains("there is no folder yet"), "{}", told.out);
    assert_eq!(fs::read_dir(machine.home()).unwrap().count(), 0, "nothing was made");
    fs::write(machine.workspace(), "a file").unwrap();
    let told = machine.run(&["doctor"]);
    assert!(told.gives(3).contains("is a file, but cases live in a folder"), "{}", told.out);
}

#[test]
fn mistakes_of_the_settings_have_their_place() {
    if !cfg!(target_os = "linux") {
        return;
    }
    let machine = Machine::new();
    let config = machine.home().join(".config/razbor");
    fs::create_dir_all(&config).unwrap();
    fs::write(config.join("settings.ron"), "Settings(\n  lang: ").unwrap();
    let told = machine.run(&["doctor"]);
    let place = format!("\n  {}:2:", config.join("settings.ron").display());
    assert!(told.gives(3).contains(&place), "{}", told.out);
    let report = machine.run(&["doctor", "--json"]).json(3);
    assert_eq!(report["settings"][0]["line"], 2);
}

#[test]
fn keys_are_checked_only_on_a_terminal() {
    let machine = Machine::new();
    machine.run(&["doctor", "keys"]).fails(2, "Run razbor doctor keys right in it.");
    machine.russian(&["doctor", "keys"]).fails(2, "Запустите razbor doctor keys прямо в нём.");
    machine.run(&["doctor", "teeth"]).fails(2, "What does: keys.");
    machine.run(&["doctor", "keys", "--json"]).fails(2, "do not go together");
}

#[test]
fn a_demo_needs_a_terminal_and_no_folder() {
    let machine = Machine::new();
    machine.run(&["demo"]).fails(2, "needs a terminal");
    machine.run(&["demo", "-w", "x"]).fails(2, "a folder of their own");
    machine.russian(&["demo", "-w", "x"]).fails(2, "У примеров своя папка");
    assert_eq!(fs::read_dir(machine.home()).unwrap().count(), 0, "nothing was made");
}
