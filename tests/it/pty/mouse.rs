//! The mouse on a real terminal: asked for at the start, acted on, left alone at the end.

use super::home::Home;
use super::keys::CTRL_Q;
use super::log::holds;

#[test]
fn a_click_acts_and_the_terminal_gets_its_mouse_back() {
    let home = Home::new();
    let mut run = home.start_with("Мышь бегала по прилавку.");
    for mode in ["\x1b[?1000h", "\x1b[?1002h", "\x1b[?1006h"] {
        assert!(holds(&run.log(), mode), "{mode:?} is asked for");
    }
    assert!(!holds(&run.log(), "\x1b[?1003h"), "moves of a passing hand are not asked for");
    run.click("5 Проблемы");
    run.wait_for("5 ПРОБЛЕМЫ");
    // What was told of going on early gives way to the hints.
    run.press("\x1b", "добавить");
    run.click("добавить");
    run.wait_for("сохранить");
    run.send("Клиент видел мышь");
    run.click("6 Причины");
    run.wait_for("6 ПРИЧИНЫ");
    run.wait_for("П1 Клиент видел мышь");
    // Outside the screen, wheels of nothing, other buttons, what no terminal sends.
    run.send(
        "\x1b[<0;9999;9999M\x1b[<64;0;0M\x1b[<2;5;5M\x1b[<0;65535;65535m\x1b[<35;7;7M\x1b[M   ",
    );
    run.press("?", "Найти:");
    run.send("\x1b");
    run.wait_gone("Найти:");
    run.press("v", "МЫШЬ: ВЫДЕЛЕНИЕ");
    run.press("v", "добавить");
    run.wait_gone("МЫШЬ: ВЫДЕЛЕНИЕ");
    run.send(CTRL_Q);
    assert_eq!(run.ended(), 0);
    run.assert_restored();
}

#[test]
fn the_settings_leave_the_mouse_alone() {
    let home = Home::new();
    home.settings("Settings(mouse: false)");
    let mut run = home.start();
    run.wait_for("Новый случай из отзыва");
    assert!(!holds(&run.log(), "\x1b[?1000h"), "the mouse is not asked for");
    run.press("v", "Мышь выключена");
    run.send(CTRL_Q);
    assert_eq!(run.ended(), 0);
}
