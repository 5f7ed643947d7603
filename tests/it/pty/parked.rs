//! Parked thoughts on the real disk: over a text that is cut off, and on their way to another case.

use std::fs;

use super::home::Home;
use super::keys::{CTRL_Q, ENTER, ESC};

/// The key that opens the line for a thought, also within a text.
const F6: &str = "\x1b[17~";

/// The case whose text has these words.
fn case_with(home: &Home, words: &str) -> String {
    let texts = home.cases().into_iter().map(|path| fs::read_to_string(path).unwrap());
    texts.into_iter().find(|text| text.contains(words)).unwrap_or_default()
}

#[test]
fn a_killed_razbor_gives_back_the_word_and_the_thought_over_it() {
    let home = Home::new();
    let mut run = home.start_with("Заказ вышел во вторник и где-то гуляет.");
    run.press("5", "Что помешало клиенту");
    run.press("+", "сохранить");
    run.send("Клиенту не сказали о задер");
    run.press(F6, "На парковку → 7 Решения");
    run.send("Звонить за ча");
    home.wait_until("both", |home| {
        let kept = home.unsaved();
        kept.contains("о задер") && kept.contains("Звонить за ча")
    });
    run.kill9();

    let mut run = home.start();
    run.wait_for("На парковку → 7 Решения");
    run.send("с\r");
    run.wait_for("парковка 1");
    run.send("жке");
    run.wait_for("Клиенту не сказали о задержке");
    run.press(ESC, "править");
    run.wait_for("сохранено ✓");
    let case = home.case();
    assert!(case.contains("Звонить за час") && case.contains("о задержке"), "{case}");
    home.wait_until("nothing more", |home| home.unsaved().is_empty());
}

#[test]
fn a_thought_moves_to_a_case_that_nobody_has_and_stays_when_somebody_has_it() {
    let home = Home::new();
    let mut first = home.start_with("Зонт сломался в первый день.");
    first.press("q", "1 случай");
    first.paste("Торт опоздал на два часа.");
    first.wait_for("Название");
    first.send(ENTER);
    first.wait_for("Создан файл");
    first.press("!", "На парковку → 7 Решения");
    first.send("Чехол в подарок");
    first.wait_for("Чехол в подарок");
    first.press(ENTER, "парковка 1");

    // Another window has the other case.
    let mut second = home.start();
    second.wait_for("2 случая");
    second.press("/", "Найти:");
    second.send("зонт\r");
    second.wait_for("1 из 2");
    second.press(ENTER, "сохранено ✓");
    first.press("9", "Чехол в подарок");
    first.press("m", "В какой случай?");
    first.press(ENTER, "Мысль осталась здесь: Этот случай открыт в другом окне");
    assert!(!case_with(&home, "Зонт").contains("Чехол"));
    second.send(CTRL_Q);
    assert_eq!(second.ended(), 0);

    first.press("m", "В какой случай?");
    first.press(ENTER, "Мысль ждёт в случае");
    first.wait_for("сохранено ✓");
    let there = case_with(&home, "title: \"Зонт");
    assert!(there.contains("text: \"Чехол в подарок\""), "{there}");
    let here = case_with(&home, "title: \"Торт");
    assert!(here.contains("OtherCase("), "{here}");
}
