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
fn a_killed_razbor_gives_a_title_back_that_was_written_at_home() {
    let home = Home::new();
    let mut run = home.start_with("Заказ вышел во вторник и где-то гуляет.");
    run.press("q", "1 случай");
    run.press("n", "сохранить");
    run.send(", а мы жд");
    home.wait_until("the title", |home| home.unsaved().contains(", а мы жд"));
    run.kill9();

    let mut run = home.start();
    run.wait_for("Продолжаем с того места, где прервались.");
    run.send("ём\r");
    run.wait_for("новое название");
    assert!(home.case().contains(", а мы ждём"), "{}", home.case());
    assert_eq!(home.unsaved(), "", "what is in the case is not kept twice");
    run.send("q");
    assert_eq!(run.ended(), 0);
}

#[test]
fn two_reviews_of_killed_windows_come_back_one_by_one() {
    let home = Home::new();
    let mut run = home.start();
    run.press("+", "Вставьте отзыв клиента");
    run.send("Отзыв второго окна");
    home.wait_until("the review", |home| home.unsaved().contains("Отзыв второго окна"));
    run.kill9();
    // A window that was opened earlier, and written in later.
    let folder = home.workspace().join(".razbor/unsaved");
    let text =
        home.unsaved().replace("второго", "первого").replace("saved_at: \"20", "saved_at: \"21");
    std::fs::write(folder.join("new-00000000000000000000000000.ron"), text).unwrap();

    let mut run = home.start();
    run.wait_for("Отзыв первого окна");
    run.send(" продолжен");
    home.wait_until("more of it", |home| home.unsaved().contains("первого окна продолжен"));
    assert!(home.unsaved().contains("Отзыв второго окна"), "{}", home.unsaved());
    run.send("\t\r");
    // The first one is a case now: the next one may be gone on with.
    run.wait_for("Ещё один начатый отзыв ждёт");
    run.press("q", "1 случай");
    run.press("+", "Отзыв второго окна");
    run.send("\x11");
    assert_eq!(run.ended(), 0);

    let run = home.start();
    run.wait_for("Отзыв второго окна");
}
