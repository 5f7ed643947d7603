//! When the screen opens, and with what; and that it does not without a terminal.

use std::ffi::OsString;
use std::fs;

use razbor::cli::{Outcome, Start, run};
use razbor::store::ChosenBy;
use razbor::text::Language;

use super::Machine;

fn start(args: &[&str]) -> Start {
    let args = std::iter::once("razbor").chain(args.iter().copied()).map(OsString::from);
    match run(args) {
        Outcome::Screen(start) => *start,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_folder_opens_on_the_screen() {
    let machine = Machine::with_samples();
    let folder = machine.workspace();
    let path = folder.to_str().unwrap();
    for args in
        [&["--lang", "ru", path][..], &["-w", path, "--lang=ru"], &["--lang", "ru", "--", path]]
    {
        let start = start(args);
        assert_eq!(start.workspace, folder);
        assert_eq!(start.chosen_by, ChosenBy::Argument);
        assert_eq!(start.text.language(), Language::Russian);
    }
    let later = machine.home().join("later");
    assert_eq!(start(&[later.to_str().unwrap()]).workspace, later);
    assert!(!later.exists());
}

#[test]
fn a_folder_named_like_a_command_is_opened_by_its_path() {
    let machine = Machine::new();
    fs::create_dir(machine.home().join("show")).unwrap();
    for args in [&["./show"][..], &["--", "show"]] {
        machine.run(args).fails(2, "needs a terminal");
    }
    machine.run(&["show"]).fails(2, "Missing: <CASE>.");
    // A word that is no command is a folder, there or not; one that nearly is, is asked about.
    machine.run(&["weekly"]).fails(2, "needs a terminal");
    machine.run(&["shows"]).fails(2, "It looks like show.");
    fs::create_dir(machine.home().join("shows")).unwrap();
    machine.run(&["shows"]).fails(2, "needs a terminal");
}

#[test]
fn without_a_terminal_it_says_so_and_draws_nothing() {
    let machine = Machine::new();
    machine.run(&[]).fails(2, "needs a terminal");
    machine.russian(&[]).fails(2, "Экрану razbor нужен терминал");
    fs::write(machine.home().join("file"), "x").unwrap();
    machine.run(&["file"]).fails(1, "file is a file, but cases live in a folder");
}

#[cfg(unix)]
#[test]
fn a_terminal_that_only_prints_is_told_in_plain_words() {
    use std::io::Read as _;

    use portable_pty::{CommandBuilder, PtySize, native_pty_system};

    let machine = Machine::with_samples();
    for (term, words) in [
        ("dumb", "The terminal says TERM=dumb and cannot show the screen."),
        ("", "TERM is not set"),
    ] {
        let pty = native_pty_system().openpty(PtySize::default()).unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_razbor"));
        command.env_clear();
        command.env("TERM", term);
        command.args(["--lang", "en"]);
        command.arg(machine.workspace());
        let mut child = pty.slave.spawn_command(command).unwrap();
        drop(pty.slave);
        let mut said = Vec::new();
        // The end of a terminal is an error on some systems.
        let _ = pty.master.try_clone_reader().unwrap().read_to_end(&mut said);
        assert_eq!(child.wait().unwrap().exit_code(), 2);
        let said = String::from_utf8(said).unwrap();
        assert!(said.starts_with(words), "{said:?}");
        assert!(!said.contains('\u{1b}'), "{said:?}");
    }
}
