//! `razbor doctor keys`: what the terminal sends, told line by line.

use rustix::process::Signal;

use super::driver::{Run, command};
use super::home::Home;
use super::keys::ESC;

fn start(home: &Home, language: &str) -> Run {
    let mut command = command(home, language);
    command.args(["doctor", "keys"]);
    Run::of(command, (100, 40))
}

#[test]
fn five_keys_are_told_and_that_is_all() {
    let home = Home::new();
    let mut run = start(&home, "ru");
    run.wait_for("Нажмите пять клавиш");
    run.press("ы", "1. Пришло: ы. Клавиша: s.");
    run.wait_for("список случаев: пример");
    run.wait_for("печатает этот знак");
    run.press("\x1b[20~", "2. Пришло: F9. Клавиша: F9.");
    run.press("\x13", "3. Пришло: Ctrl+S. Клавиша: Ctrl+S.");
    run.press("\x1b[A", "4. Пришло: ↑.");
    run.press("г", "5. Пришло: г. Клавиша: u.");
    run.wait_for("Готово.");
    assert_eq!(run.ended(), 0);
    assert!(!run.modes_changed(), "the terminal is given back");
}

#[test]
fn escape_and_ctrl_c_end_it_sooner() {
    for end in [ESC, "\x03"] {
        let home = Home::new();
        let mut run = start(&home, "en");
        run.wait_for("Press any five keys");
        run.press("q", "1. Came: q. The key: q.");
        run.send(end);
        run.wait_until("the end", |screen| screen.contents().contains("That is all."));
        assert_eq!(run.ended(), 0);
        assert!(!run.modes_changed(), "the terminal is given back");
    }
}

#[test]
fn a_signal_gives_the_terminal_back() {
    let home = Home::new();
    let run = start(&home, "en");
    run.wait_for("Press any five keys");
    assert!(run.modes_changed(), "keys come one by one");
    run.signal(Signal::TERM);
    assert_eq!(run.ended(), 143);
    assert!(!run.modes_changed(), "the terminal is given back");
}
