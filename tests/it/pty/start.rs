//! The first minute: the greeting, and a case made of a pasted review.

use super::driver::Run;
use super::home::Home;
use super::keys::{CTRL_Q, ENTER};

#[test]
fn greets_in_russian() {
    let home = Home::new();
    let mut run = home.start();
    run.wait_for("razbor · workspace");
    run.wait_for("razbor разбирает один отзыв клиента за семь шагов");
    run.wait_for("Новый случай из отзыва");
    run.send("q");
    assert_eq!(run.ended(), 0);
}

#[test]
fn greets_in_english() {
    let home = Home::new();
    let mut run = Run::start(&home, "en", (80, 24));
    run.wait_for("razbor · workspace");
    run.wait_for("? help");
    assert!(!run.screen().contains("отзыв"), "{}", run.screen());
    run.send("q");
    assert_eq!(run.ended(), 0);
}

#[test]
fn a_pasted_review_becomes_a_case() {
    let home = Home::new();
    let mut run = home.start();
    run.paste("Здравствуйте! Чайник приехал без крышки. В чате молчат второй день.\nОбидно.");
    run.wait_for("Новый случай");
    run.wait_for("Чайник приехал без крышки");
    // The title is proposed and selected: behind it typing goes on.
    run.send("\x1b[F, а чат молчит");
    run.wait_for("Чайник приехал без крышки, а чат молчит");
    run.send(ENTER);
    run.wait_for("Создан файл");
    run.wait_for("сохранено ✓");

    let case = home.case();
    assert!(case.contains("title: \"Чайник приехал без крышки, а чат молчит\""), "{case}");
    assert!(case.contains("В чате молчат второй день."), "{case}");
    let name = home.cases()[0].file_name().unwrap().to_string_lossy().into_owned();
    assert!(name.contains("-chainik-") || name.contains("-chaynik-"), "{name}");
    assert_eq!(home.unsaved(), "", "nothing is left unsaved");

    run.send(CTRL_Q);
    assert_eq!(run.ended(), 0);
}

#[test]
fn a_review_typed_in_cyrillic_becomes_a_case() {
    let home = Home::new();
    let mut run = home.start();
    run.press("ф", "Вставьте отзыв клиента");
    // Two bytes for a letter, some of them cut between two writes.
    let bytes = "Щётка скрипит. Ёлки!".as_bytes();
    for piece in bytes.chunks(3) {
        run.send(piece);
    }
    run.wait_for("Щётка скрипит. Ёлки!");
    run.send("\t");
    run.wait_until("the title", |screen| screen.contents().matches("Щётка скрипит").count() == 2);
    run.send(ENTER);
    run.wait_for("Создан файл");
    let case = home.case();
    assert!(case.contains("Щётка скрипит. Ёлки!"), "{case}");
}
