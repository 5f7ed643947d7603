//! The folder of the workspace is deleted under an open case.

use super::home::Home;
use super::keys::{CTRL_Q, ENTER, ESC};

#[test]
fn a_deleted_folder_is_made_again_with_what_is_in_the_window() {
    let home = Home::new();
    let mut run = home.start_with("Крышу сняли, дождь пошёл.");
    run.press("5", "Что помешало клиенту");
    run.press("+", "сохранить");
    run.wait_for("сохранено ✓");
    std::fs::remove_dir_all(home.workspace()).unwrap();
    run.send("Клиент промок");
    run.send(ENTER);
    run.wait_for("НЕ СОХРАНЕНО");
    run.press(ESC, "? помощь");
    assert!(!home.workspace().exists(), "nothing is made unasked");
    run.press(CTRL_Q, "Папки случаев больше нет");
    run.send(ENTER);
    run.wait_for("сохранено ✓");
    assert!(home.case().contains("Клиент промок"), "{}", home.case());
    run.press("u", "Отменено: ");
    run.send(CTRL_Q);
    assert_eq!(run.ended(), 0);
    assert_eq!(home.unsaved(), "");
}
