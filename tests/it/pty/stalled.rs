//! A terminal that takes nothing any more takes no text with it.

use super::home::Home;
use super::keys::CTRL_Q;

#[test]
fn text_is_kept_though_the_terminal_stopped_reading() {
    let home = Home::new();
    let mut run = home.start_with("Экран застыл на полуслове.");
    run.press("5", "Что помешало клиенту");
    run.press("+", "сохранить");
    run.wait_for("сохранено ✓");
    run.stall(true);
    // The picture of the first letter already stays in the middle; what it shows is kept.
    run.send("Щ");
    home.wait_until("the letter", |home| home.unsaved().contains("Щ"));
    run.send("ётка");
    run.stall(false);
    run.wait_for("Щётка");
    run.send(CTRL_Q);
    assert_eq!(run.ended(), 0);
    assert!(home.case().contains("Щётка"), "{}", home.case());
    assert_eq!(home.unsaved(), "", "what is in the case is not kept twice");
}
