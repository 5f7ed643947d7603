//! All seven steps, in short, at the speed of keys.

use super::driver::Run;
use super::home::Home;
use super::keys::{CTRL_Q, ENTER, ESC};

#[test]
fn from_a_review_to_a_solution() {
    let home = Home::new();
    let mut run = home.start_with("Ключи от номера не сработали. Ждал у лифта сорок минут!");
    run.press("1", "Что написал клиент");
    run.press("2", "Видно ли из отзыва");
    run.press("3", "Чего мы не знаем");
    write(&mut run, "Какой это был этаж?", "В1 Какой это был этаж?");

    run.press("4", "Что увидел и услышал бы прохожий?");
    run.press("+", "Отзыв разложен по предложениям");
    run.press(ESC, "+ добавить");

    run.press("5", "Что помешало клиенту");
    write(&mut run, "Клиент не попал в номер", "П1 Клиент не попал в номер");
    run.press("6", "Что сделало это возможным");
    write(&mut run, "Ключи пишутся на один день", "К1 Ключи пишутся на один день");
    run.press("7", "Что уберёт каждую причину");
    write(&mut run, "Писать ключ до дня отъезда", "Р1 Писать ключ до дня отъезда");
    run.wait_for("сохранено ✓");

    run.press("q", "1 случай");
    assert_eq!(home.unsaved(), "");
    let case = home.case();
    for words in [
        "Какой это был этаж?",
        "text: \"Ждал у лифта сорок минут!\"",
        "Клиент не попал в номер",
        "Ключи пишутся на один день",
        "problems: [",
        "Писать ключ до дня отъезда",
        "causes: [",
        "at: Solutions",
    ] {
        assert!(case.contains(words), "{words}\n{case}");
    }
    run.send(CTRL_Q);
    assert_eq!(run.ended(), 0);
}

/// Writes one entry of the list in hand.
fn write(run: &mut Run, text: &str, shown: &str) {
    run.press("+", "сохранить");
    run.send(text);
    run.wait_for(text);
    // After Enter the next line is open: the status tells that the one before is in the file.
    run.send(ENTER);
    run.wait_for(shown);
    run.press(ESC, "? помощь");
}

#[test]
fn the_sample_opens_and_is_a_file_like_any_other() {
    let home = Home::new();
    let mut run = home.start();
    run.press("s", "обычный файл");
    run.wait_for("Натощак до полудня");
    assert!(home.case().contains("title: \"Натощак до полудня\""));
    run.send("q");
    run.wait_for("1 случай");
    // The same key again leaves razbor.
    run.send("й");
    assert_eq!(run.ended(), 0);
}
