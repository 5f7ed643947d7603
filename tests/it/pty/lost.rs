//! Killed in the middle of a word, razbor comes back to that word.

use super::home::Home;
use super::keys::ESC;

#[test]
fn a_killed_razbor_goes_on_in_the_middle_of_the_word() {
    let home = Home::new();
    let mut run = home.start_with("Заказ вышел во вторник и где-то гуляет.");
    run.press("5", "Что помешало клиенту");
    run.press("+", "сохранить");
    run.send("Клиенту не сказали о задер");
    home.wait_until("the beginning of the word", |home| {
        home.unsaved().contains("Клиенту не сказали о задер")
    });
    assert!(!home.case().contains("Клиенту"), "a line in hand is not in the case yet");
    run.kill9();

    let mut run = home.start();
    run.wait_for("Продолжаем с того места, где прервались.");
    run.wait_for("Клиенту не сказали о задер");
    run.wait_until("the cursor behind the word", |screen| {
        let (row, col) = screen.cursor_position();
        let before: String = screen.rows(0, col).nth(row.into()).unwrap_or_default();
        !screen.hide_cursor() && before.ends_with("о задер")
    });
    run.send("жке");
    run.wait_for("Клиенту не сказали о задержке");
    run.press(ESC, "править");
    run.wait_for("сохранено ✓");
    assert!(home.case().contains("text: \"Клиенту не сказали о задержке\""), "{}", home.case());
    run.send("qq");
    assert_eq!(run.ended(), 0);
    assert_eq!(home.unsaved(), "", "what is in the case is not kept twice");
}

#[test]
fn a_killed_razbor_gives_a_review_back() {
    let home = Home::new();
    let mut run = home.start();
    run.press("+", "Вставьте отзыв клиента");
    run.send("Второй раз привозят чуж");
    home.wait_until("the review", |home| home.unsaved().contains("Второй раз привозят чуж"));
    run.kill9();

    let mut run = home.start();
    run.wait_for("Второй раз привозят чуж");
    run.send("ое.\t");
    run.wait_until("the title", |screen| screen.contents().matches("привозят чужое").count() == 2);
    run.send("\r");
    run.wait_for("Создан файл");
    assert!(home.case().contains("Второй раз привозят чужое."));
    home.wait_until("nothing more", |home| home.unsaved().is_empty());
}

#[test]
fn two_reviews_that_broke_off_do_not_overwrite_each_other() {
    let home = Home::new();
    let (mut first, mut second) = (home.start(), home.start());
    for (run, review) in [(&mut first, "Первый отзыв"), (&mut second, "Второй отзыв")]
    {
        run.press("+", "Вставьте отзыв клиента");
        run.send(review);
        home.wait_until(review, |home| home.unsaved().contains(review));
    }
    // The window that began first writes last.
    run_on(&home, &mut first);
    first.kill9();
    second.kill9();

    let mut run = home.start();
    run.wait_for("отзыв");
    run.send("!!!");
    home.wait_until("what is typed now", |home| home.unsaved().contains("!!!"));
    let unsaved = home.unsaved();
    assert!(unsaved.contains("Первый отзыв до конца"), "{unsaved}");
    assert!(unsaved.contains("Второй отзыв"), "{unsaved}");
}

/// Goes on with the review when the clock, which counts seconds, shows another moment.
fn run_on(home: &Home, run: &mut super::driver::Run) {
    std::thread::park_timeout(std::time::Duration::from_millis(1100));
    run.send(" до конца");
    home.wait_until("the end", |home| home.unsaved().contains("Первый отзыв до конца"));
}
