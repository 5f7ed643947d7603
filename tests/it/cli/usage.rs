//! Help, languages, and command lines that make no sense.

use std::fs;

use super::Machine;

#[test]
fn help_speaks_the_language_that_was_asked_for() {
    let machine = Machine::new();
    let help = machine.run(&["--help"]);
    assert!(help.gives(0).contains("Usage: razbor [FOLDER]"), "{}", help.out);
    assert!(help.out.contains("Examples:") && help.out.contains("Exit codes"));
    for command in ["new", "list", "show", "check"] {
        assert!(help.out.contains(&format!("\n  {command} ")), "{}", help.out);
        for args in [[command, "--help"], [command, "-h"]] {
            let own = machine.run(&args);
            assert!(own.gives(0).contains(&format!("razbor {command}")), "{}", own.out);
        }
    }
    let russian = machine.run(&["--help", "--lang", "ru"]);
    assert!(russian.gives(0).contains("Примеры:"), "{}", russian.out);
    for english in ["Usage", "Options", "Commands", "Arguments", "Print"] {
        assert!(!russian.out.contains(english), "{english} is in: {}", russian.out);
        let own = machine.russian(&["show", "--help"]);
        assert!(!own.gives(0).contains(english), "{english} is in: {}", own.out);
    }
    assert_eq!(machine.run(&["help"]).out, help.out);
    assert_eq!(
        machine.run(&["--version"]).gives(0),
        concat!("razbor ", env!("CARGO_PKG_VERSION"), "\n")
    );
}

#[test]
fn the_language_is_the_first_that_is_named() {
    let machine = Machine::new();
    let speaks = |args: &[&str], env: &[(&str, &str)]| {
        let mut command = machine.command(args);
        command.env_remove("RAZBOR_LANG").envs(env.iter().copied());
        let out = String::from_utf8(command.output().unwrap().stdout).unwrap();
        if out.contains("Примеры") { "ru" } else { "en" }
    };
    assert_eq!(speaks(&["-h"], &[]), "en");
    assert_eq!(speaks(&["-h"], &[("LANG", "ru_RU.UTF-8")]), "ru");
    assert_eq!(speaks(&["-h"], &[("LANG", "ru_RU.UTF-8"), ("LC_ALL", "C")]), "en");
    assert_eq!(speaks(&["-h"], &[("LANG", "de_DE.UTF-8")]), "en");
    assert_eq!(speaks(&["-h"], &[("LC_MESSAGES", "ru"), ("LANG", "en_GB")]), "ru");
    assert_eq!(speaks(&["-h"], &[("RAZBOR_LANG", "en"), ("LANG", "ru")]), "en");
    assert_eq!(speaks(&["--lang=ru", "-h"], &[("RAZBOR_LANG", "en")]), "ru");
    assert_eq!(speaks(&["-h", "--lang", "en", "--lang", "ru"], &[]), "ru");
    if cfg!(target_os = "linux") {
        let config = machine.home().join(".config/razbor");
        fs::create_dir_all(&config).unwrap();
        fs::write(config.join("settings.ron"), "Settings(lang: \"ru\")").unwrap();
        assert_eq!(speaks(&["-h"], &[("LANG", "en_GB")]), "ru");
        assert_eq!(speaks(&["-h"], &[("RAZBOR_LANG", "en")]), "en");
    }
}

#[test]
fn mistakes_are_told_in_our_own_words() {
    let machine = Machine::new();
    let cases: &[(&[&str], &str)] = &[
        (&["--xyz"], "There is no option --xyz."),
        (&["list", "--jsn"], "It looks like --json."),
        (&["list", "x"], "“x” is one word too many."),
        (&["show"], "Missing: <CASE>."),
        (&["show", "a", "-w"], "A value is missing after --workspace <FOLDER>."),
        (&["--lang", "de", "list"], "“de” does not fit. What does: ru, en."),
        (&["list", "--json=1"], "--json takes no value"),
        (&["new", "--title", "a", "--title", "b"], "is given twice"),
        (&["lst"], "It looks like list."),
        (&["lst", "--json"], "It looks like list."),
        (&["shwo", "cake"], "It looks like show."),
        (&["./x", "list"], "razbor list -w ./x"),
        (&["check", "a", "-w", "b"], "Two folders are named: a and b."),
        (&["a", "-w", "b"], "Two folders are named: a and b."),
    ];
    for (args, words) in cases {
        machine.run(args).fails(2, words);
    }
    let russian = machine.russian(&["list", "--jsn"]);
    russian.fails(2, "Нет параметра --jsn. Похоже на --json.\nПодробнее: razbor --help");
    machine.run(&["--lang", "ru", "--xyz"]).fails(2, "Нет параметра --xyz.");
}

#[test]
fn broken_settings_are_told_and_do_not_stop() {
    if !cfg!(target_os = "linux") {
        return;
    }
    let machine = Machine::with_samples();
    let config = machine.home().join(".config/razbor");
    fs::create_dir_all(&config).unwrap();
    fs::write(config.join("settings.ron"), "Settings(\n  lang: ").unwrap();
    let list = machine.run(&["list"]);
    assert_eq!(list.gives(0).lines().count(), 2);
    assert!(list.err.contains("settings.ron:2:"), "{}", list.err);
}
