//! However razbor ends, the terminal is as it was and the words are on the disk.

use rustix::process::Signal;

use super::driver::Run;
use super::home::Home;
use super::keys::CTRL_Q;

#[test]
fn q_and_ctrl_q_leave_and_give_the_terminal_back() {
    for key in ["q", CTRL_Q] {
        let home = Home::new();
        let mut run = home.start();
        run.wait_until("the whole screen taken", |screen| {
            screen.alternate_screen() && screen.bracketed_paste()
        });
        assert!(run.modes_changed(), "keys are read raw");
        run.send(key);
        assert_eq!(run.ended(), 0);
        run.assert_restored();
    }
}

#[test]
fn ctrl_q_in_the_middle_of_a_line_keeps_the_line() {
    let home = Home::new();
    let mut run = capturing(&home, "Лифт застрял на третьем");
    run.send(CTRL_Q);
    assert_eq!(run.ended(), 0);
    run.assert_restored();
    assert!(home.case().contains("text: \"Лифт застрял на третьем\""), "{}", home.case());
    assert_eq!(home.unsaved(), "");
}

#[test]
fn ctrl_c_only_says_how_to_leave() {
    let home = Home::new();
    let mut run = capturing(&home, "Лифт");
    run.press("\x03", "или Ctrl+Q");
    run.send(" застрял");
    run.wait_for("Лифт застрял");
}

#[test]
fn signals_end_with_their_number_and_keep_the_line() {
    for (signal, status) in [(Signal::TERM, 143), (Signal::HUP, 129), (Signal::INT, 130)] {
        let home = Home::new();
        let run = capturing(&home, "Лифт застрял на чет");
        run.signal(signal);
        assert_eq!(run.ended(), status);
        run.assert_restored();
        assert!(home.unsaved().contains("Лифт застрял на чет"), "{signal:?}: {}", home.unsaved());
    }
}

#[test]
fn a_signal_keeps_a_review_that_is_no_case_yet() {
    let home = Home::new();
    let mut run = home.start();
    run.press("+", "Вставьте отзыв клиента");
    run.send("Пока это только отз");
    run.wait_for("Пока это только отз");
    run.signal(Signal::QUIT);
    assert_eq!(run.ended(), 131);
    run.assert_restored();

    let run = home.start();
    run.wait_for("Пока это только отз");
    assert!(home.cases().is_empty());
}

#[test]
fn a_closed_terminal_ends_razbor_and_keeps_the_line() {
    let home = Home::new();
    let run = capturing(&home, "Лифт закрылся вместе с окном");
    assert_eq!(run.close(), 129);
    // The terminal's last breath is a newline, which may finish the line before razbor ends.
    let words = home.unsaved() + &home.case();
    assert!(words.contains("Лифт закрылся вместе с окном"), "{words}");
}

/// Starts razbor on a new case and writes a problem, up to the middle of it.
fn capturing(home: &Home, words: &str) -> Run {
    let mut run = home.start_with("Лифт у вас живёт своей жизнью.");
    run.press("5", "Что помешало клиенту");
    run.press("+", "сохранить");
    run.send(words);
    run.wait_for(words);
    run
}

/// The state of a stopped process is read where Linux tells it, as a shell waits for it.
#[cfg(target_os = "linux")]
#[test]
fn stopped_it_lends_the_terminal_and_goes_on_in_the_middle_of_the_line() {
    let home = Home::new();
    let mut run = capturing(&home, "Лифт застрял");
    run.signal(Signal::TSTP);
    run.wait_until("the shell's screen", |screen| !screen.alternate_screen());
    home.wait_until("the line", |home| home.unsaved().contains("Лифт застрял"));
    let stat = format!("/proc/{}/stat", run.pid());
    home.wait_until("the stop", |_| std::fs::read_to_string(&stat).unwrap().contains(") T "));
    run.signal(Signal::CONT);
    run.wait_until("the screen taken again", |screen| {
        screen.alternate_screen() && screen.contents().contains("Лифт застрял")
    });
    run.send(" опять");
    run.wait_for("Лифт застрял опять");
    run.send(CTRL_Q);
    assert_eq!(run.ended(), 0);
    run.assert_restored();
}
