//! The log tells what went wrong and never what was said.

use std::fs;

use super::driver::{Run, command};
use super::home::Home;
use super::keys::{CTRL_Q, ENTER};

fn log(home: &Home) -> String {
    fs::read_to_string(home.root().join("state/razbor/razbor.log")).unwrap_or_default()
}

/// Words of the reviews and titles below, and what file names make of them.
const SAID: [&str; 7] = ["айник", "рышк", "chainik", "Chainik", "аповед", "секрет", "sekret"];

#[test]
fn failures_are_logged_by_kind_and_id() {
    let home = Home::new();
    let cases = home.workspace().join("cases");
    fs::create_dir(&cases).unwrap();
    fs::write(cases.join("2030-01-01-sekret-zapoved.ron"), "Case(\n  title: \"Заповедник").unwrap();
    let mut command = command(&home, "ru");
    command.env("RAZBOR_LOG", "debug");
    command.arg(home.workspace());
    let mut run = Run::of(command, (120, 36));
    run.wait_for("1 случай");
    run.paste("Чайник приехал без крышки. Это секрет.");
    run.wait_for("Название");
    run.send(ENTER);
    run.wait_for("Создан файл");
    run.wait_for("сохранено ✓");
    run.press("5", "Что помешало клиенту");
    run.wait_for("сохранено ✓");
    // The folder goes away under the open case.
    fs::rename(home.workspace(), home.root().join("elsewhere")).unwrap();
    run.press("+", "сохранить");
    run.send("Клиент обжёгся");
    run.press(ENTER, "НЕ СОХРАНЕНО");
    home.wait_until("the failure", |home| log(home).contains(" failed to=save why="));
    run.kill9();

    let log = log(&home);
    for line in [
        " info begun",
        " info unreadable why=",
        " debug done create case=01",
        " error failed to=save why=",
    ] {
        assert!(log.contains(line), "{line} is not in:\n{log}");
    }
    for word in SAID {
        assert!(!log.contains(word), "{word} is in:\n{log}");
    }
    assert!(log.is_ascii(), "no Russian word gets in:\n{log}");
}

#[test]
fn a_session_without_trouble_leaves_no_log() {
    let home = Home::new();
    let mut run = home.start_with("Чайник приехал без крышки.");
    run.wait_for("сохранено ✓");
    run.send(CTRL_Q);
    assert_eq!(run.ended(), 0);
    assert_eq!(log(&home), "");
}
