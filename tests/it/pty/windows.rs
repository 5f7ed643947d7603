//! Two windows on one case: the second one reads.

use super::home::Home;
use super::keys::ENTER;

#[test]
fn the_second_window_reads_only_and_says_so() {
    let home = Home::new();
    let first = home.start_with("Окно дует. Батарея холодная.");

    let mut second = home.start();
    second.wait_for("1 случай");
    second.send(ENTER);
    second.wait_for("Только чтение: ");
    second.wait_for(&format!("процесс {}", first.pid()));
    second.wait_for("ТОЛЬКО ЧТЕНИЕ");
    second.press("5", "ТОЛЬКО ЧТЕНИЕ");
    second.press("+", "Только чтение: ");
    let before = home.case();

    // The first one dies: nothing of its lock is left in the way.
    first.kill9();
    second.press("q", "1 случай");
    second.press(ENTER, "сохранено ✓");
    second.press("5", "Что помешало клиенту");
    second.press("+", "сохранить");
    second.send("Клиент замёрз\r");
    second.wait_for("П1 Клиент замёрз");
    second.wait_for("сохранено ✓");
    second.send("\x11");
    assert_eq!(second.ended(), 0);
    assert!(!before.contains("замёрз") && home.case().contains("Клиент замёрз"));
}

#[test]
fn an_impatient_enter_does_not_lock_the_case_away_from_itself() {
    let home = Home::new();
    let mut first = home.start_with("Окно дует. Батарея холодная.");
    first.press("q", "1 случай");
    first.send("\x11");
    assert_eq!(first.ended(), 0);
    let mut run = home.start();
    run.wait_for("1 случай");
    run.send("\r\r\r");
    run.wait_for("сохранено ✓");
    run.press("5", "Что помешало клиенту");
    run.press("+", "сохранить");
    run.send("Клиент замёрз\r");
    run.wait_for("П1 Клиент замёрз");
    run.wait_for("сохранено ✓");
    assert!(home.case().contains("Клиент замёрз"));
}

#[test]
fn a_case_file_that_was_taken_away_is_made_again_and_told() {
    let home = Home::new();
    let mut run = home.start_with("Окно дует. Батарея холодная.");
    std::fs::remove_file(&home.cases()[0]).unwrap();
    run.press("5", "Что помешало клиенту");
    run.wait_for("он создан заново");
    run.press("+", "сохранить");
    run.send("Клиент замёрз\r");
    run.wait_for("П1 Клиент замёрз");
    run.wait_for("сохранено ✓");
    assert!(home.case().contains("Клиент замёрз"));
}

#[test]
fn the_second_window_takes_the_case_over_once_the_first_is_closed() {
    let home = Home::new();
    let mut first = home.start_with("Окно дует. Батарея холодная.");
    let mut second = home.start();
    second.wait_for("1 случай");
    second.press(ENTER, "Только чтение: ");
    second.wait_for("ТОЛЬКО ЧТЕНИЕ");

    first.press("5", "Что помешало клиенту");
    first.press("+", "сохранить");
    first.send("Клиент замёрз\r");
    first.wait_for("П1 Клиент замёрз");
    first.wait_for("сохранено ✓");
    first.send("\x11");
    assert_eq!(first.ended(), 0);

    // What the first one wrote is read before anything is written over it.
    second.press("+", "случай прочитан заново");
    second.wait_for("П1 Клиент замёрз");
    second.press("5", "править");
    second.press("+", "сохранить");
    second.send("Клиент ушёл\r");
    second.wait_for("П2 Клиент ушёл");
    second.wait_for("сохранено ✓");
    second.send("\x11");
    assert_eq!(second.ended(), 0);
    let case = home.case();
    assert!(case.contains("Клиент замёрз") && case.contains("Клиент ушёл"));
}
