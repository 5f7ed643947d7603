//! Light or dark as the terminal answers, asked once; whatever comes late is no key.

use std::fs;
use std::time::Instant;

use super::driver::Run;
use super::home::Home;

const QUESTION: &[u8] = b"\x1b]11;?";
const LIGHT: &str = "\x1b]11;rgb:ffff/fafa/f0f0\x1b\\";

fn asked(run: &Run) -> bool {
    run.log().windows(QUESTION.len()).any(|bytes| bytes == QUESTION)
}

fn settings(home: &Home) -> String {
    fs::read_to_string(home.root().join("config/razbor/settings.ron")).unwrap_or_default()
}

/// Whether the ground of the picture is white.
fn is_light(run: &Run) -> bool {
    run.ground() == vt100::Color::Rgb(255, 255, 255)
}

#[test]
fn the_answer_of_the_terminal_is_taken_and_remembered() {
    let home = Home::never_used();
    let mut run = Run::start(&home, "en", (80, 24));
    run.send(LIGHT);
    run.wait_for("? help");
    home.wait_until("the theme", |home| settings(home).contains("theme: \"light\""));
    assert!(asked(&run) && is_light(&run));
    run.send("q");
    assert_eq!(run.ended(), 0);
    let mut run = Run::start(&home, "en", (80, 24));
    run.wait_for("? help");
    assert!(!asked(&run) && is_light(&run), "it is asked once");
    run.send("q");
    assert_eq!(run.ended(), 0);
}

#[test]
fn a_silent_terminal_is_asked_once_and_a_late_answer_does_nothing() {
    let home = Home::never_used();
    let mut run = Run::start(&home, "en", (80, 24));
    run.wait_for("? help");
    home.wait_until("the theme", |home| settings(home).contains("theme: \"dark\""));
    let before = run.screen();
    // None of its characters opens help, moves or leaves.
    run.send(LIGHT);
    run.send("\x1b]11;rgb:1111/2222/3333\x07");
    run.press("?", "Help");
    run.send("\x1b");
    run.wait_gone("Help");
    assert_eq!(run.screen(), before);
    assert!(!is_light(&run));
    run.send("q");
    assert_eq!(run.ended(), 0);
    let mut run = Run::start(&home, "en", (80, 24));
    run.wait_for("? help");
    assert!(!asked(&run));
    run.send("q");
    assert_eq!(run.ended(), 0);
}

#[test]
fn a_terminal_without_colours_or_with_a_look_is_not_asked() {
    for settings in ["(theme: \"dark\")", "(theme: ansi)", "(theme: "] {
        let home = Home::never_used();
        let folder = home.root().join("config/razbor");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("settings.ron"), settings).unwrap();
        let start = Instant::now();
        let mut run = Run::start(&home, "en", (80, 24));
        run.wait_for("? help");
        assert!(!asked(&run), "{settings} after {:?}", start.elapsed());
        run.send("q");
        assert_eq!(run.ended(), 0);
    }
}
