//! A panic anywhere keeps the text, gives the terminal back and says where the text is.
//!
//! The released program has no way to be made to panic. So the whole of it runs within a test of its
//! own process, beside a thread that panics when it is told to.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use razbor::app::settings::Chosen;
use razbor::runtime::{Setup, run};
use razbor::store::{RealDisk, Workspace};
use razbor::text::{Language, Text};

use super::driver::Run;
use super::home::Home;

#[test]
fn a_panic_keeps_the_text_and_gives_the_terminal_back() {
    let home = Home::new();
    let mut run = Run::start_test(&home, "pty::panics::razbor_beside_a_panic");
    run.wait_for("Новый случай из отзыва");
    run.press("+", "Вставьте отзыв клиента");
    run.send("Пол провалился подо мной");
    run.wait_for("Пол провалился подо мной");
    std::fs::write(home.root().join("panic"), "").unwrap();
    assert_eq!(run.ended(), 101);
    run.assert_restored();
    assert!(home.unsaved().contains("Пол провалился подо мной"), "{}", home.unsaved());
    let screen = run.screen().replace('\n', "");
    assert!(screen.contains(".razbor/unsaved"), "{screen}");
    assert!(!screen.contains("Пол провалился"), "{screen}");
    let log = std::fs::read_to_string(home.root().join("panic.log")).unwrap();
    assert!(log.contains(" error broken at=") && log.contains("panics.rs:"), "{log}");
    assert!(log.is_ascii() && !log.contains("told to"), "a place and no words: {log}");

    let run = home.start();
    run.wait_for("Пол провалился подо мной");
}

#[test]
fn razbor_beside_a_panic() {
    // Without a place to run in this is no test, only the program of the one above.
    let Some(root) = std::env::var_os("RAZBOR_TEST_ROOT").map(PathBuf::from) else { return };
    let (folder, log) = (root.join("workspace"), root.join("panic.log"));
    std::thread::spawn(move || {
        while !root.join("panic").exists() {
            std::thread::park_timeout(Duration::from_millis(5));
        }
        panic!("told to");
    });
    let workspace = Workspace::open(Arc::new(RealDisk), &folder, std::process::id()).unwrap();
    let text = Arc::new(Text::new(Language::Russian));
    let setup = Setup {
        workspace,
        text,
        settings: None,
        chosen: Chosen::default(),
        scratch: None,
        warnings: Vec::new(),
        greeting: None,
        named: true,
        throw_away: false,
        practice: None,
        log: Some(log),
    };
    std::process::exit(run(setup).unwrap().into());
}
