//! `razbor demo`: samples in a folder of their own, which goes.

use std::fs;
use std::path::PathBuf;

use super::driver::{Run, command};
use super::home::Home;
use super::keys::{CTRL_Q, ENTER};

/// Starts the samples in a home whose temporary folder is its own.
fn start(home: &Home, language: &str) -> Run {
    let temporary = home.root().join("tmp");
    fs::create_dir_all(&temporary).unwrap();
    let mut command = command(home, language);
    command.env("TMPDIR", temporary);
    command.arg("demo");
    Run::of(command, (100, 30))
}

fn left(home: &Home) -> Vec<PathBuf> {
    fs::read_dir(home.root().join("tmp")).unwrap().map(|item| item.unwrap().path()).collect()
}

fn settings(home: &Home) -> String {
    fs::read_to_string(home.root().join("config/razbor/settings.ron")).unwrap_or_default()
}

#[test]
fn three_samples_are_open_at_once_and_go_at_the_end() {
    for (language, count, samples, gone) in [
        ("ru", "Все 3", "примеры, исчезнут при выходе", "Папка с примерами удалена."),
        ("en", "All 3", "samples, gone when you leave", "The folder of the samples was removed."),
    ] {
        let home = Home::new();
        let before = settings(&home);
        let mut run = start(&home, language);
        run.wait_for(count);
        run.wait_for(samples);
        let folder = left(&home).pop().unwrap();
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = fs::metadata(&folder).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o700, "nobody else looks into it");
        }
        // A sample that was changed goes too: it was said.
        run.send("b");
        run.send(ENTER);
        run.wait_for("✓");
        run.send(CTRL_Q);
        assert_eq!(run.ended(), 0);
        run.assert_restored();
        assert!(run.screen().contains(gone), "{}", run.screen());
        assert_eq!(left(&home), Vec::<PathBuf>::new());
        assert_eq!(settings(&home), before, "neither look nor workspace is remembered");
    }
}

#[test]
fn a_case_of_ones_own_keeps_the_folder() {
    let home = Home::new();
    let mut run = start(&home, "ru");
    run.wait_for("Все 3");
    run.paste("Чайник приехал без крышки.");
    run.wait_for("Название");
    run.send(ENTER);
    run.wait_for("Создан файл");
    run.send(CTRL_Q);
    assert_eq!(run.ended(), 0);
    assert!(run.screen().contains("В папке с примерами есть ваш случай"), "{}", run.screen());
    assert_eq!(left(&home).len(), 1);
}

#[test]
fn a_begun_review_keeps_the_folder_and_an_empty_form_does_not() {
    let home = Home::new();
    let mut run = start(&home, "ru");
    run.wait_for("Все 3");
    run.send("+");
    run.wait_for("Название");
    run.send(CTRL_Q);
    assert_eq!(run.ended(), 0);
    assert!(run.screen().contains("Папка с примерами удалена."), "{}", run.screen());
    assert_eq!(left(&home), Vec::<PathBuf>::new());

    let mut run = start(&home, "ru");
    run.wait_for("Все 3");
    run.paste("Чайник приехал без крышки.");
    run.wait_for("Название");
    run.send(CTRL_Q);
    assert_eq!(run.ended(), 0);
    assert!(run.screen().contains("ждёт начатый отзыв"), "{}", run.screen());
    let folder = left(&home).pop().unwrap();

    // There it goes on, and nothing says any more that the folder goes.
    let mut command = command(&home, "ru");
    command.arg(&folder);
    let mut run = Run::of(command, (100, 30));
    run.wait_for("Чайник приехал без крышки.");
    let profile = fs::read_to_string(folder.join("razbor.ron")).unwrap();
    assert!(profile.contains("примеры") && !profile.contains("исчезнут"), "{profile}");
    run.send(CTRL_Q);
    assert_eq!(run.ended(), 0);
}

#[test]
fn a_review_that_was_erased_again_does_not_keep_the_folder() {
    let home = Home::new();
    let mut run = start(&home, "en");
    run.wait_for("All 3");
    run.send("+");
    run.wait_for("Title");
    run.send("Lid");
    run.wait_for("3 characters");
    run.send("\x7f\x7f\x7f");
    run.send(CTRL_Q);
    assert_eq!(run.ended(), 0);
    assert!(run.screen().contains("was removed"), "{}", run.screen());
    assert_eq!(left(&home), Vec::<PathBuf>::new());
}
