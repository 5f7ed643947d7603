//! Any size of the terminal, and back again.

use super::home::Home;
use super::keys::{CTRL_Q, ENTER};
use super::log::assert_only_drawing;

const SIZES: [(u16, u16); 9] =
    [(1, 1), (2, 2), (1, 200), (200, 1), (40, 12), (39, 11), (400, 100), (60, 20), (1, 1)];

#[test]
fn one_cell_and_back() {
    let home = Home::new();
    let mut run = home.start();
    run.resize(20, 3);
    run.wait_for("Мало места");
    run.resize(1, 1);
    run.wait_gone("Мало места");
    run.resize(120, 36);
    run.wait_for("Новый случай из отзыва");
    run.send("q");
    assert_eq!(run.ended(), 0);
    run.assert_restored();
}

#[test]
fn ctrl_l_draws_everything_anew_and_asks_nothing() {
    let home = Home::new();
    let mut run = home.start();
    run.smudge("\x1b[3;3HГромкое объявление соседа");
    run.wait_for("Громкое объявление соседа");
    run.send("\x0c");
    run.wait_gone("Громкое объявление соседа");
    run.wait_for("Новый случай из отзыва");
    run.send("q");
    assert_eq!(run.ended(), 0);
    assert_only_drawing(&run.log());
}

#[test]
fn what_is_written_outlives_every_size() {
    let home = Home::new();
    let mut run = home.start_with("Экран маленький, буквы большие.");
    run.press("5", "Что помешало клиенту");
    run.press("+", "сохранить");
    run.send("Клиент не разглядел");
    run.wait_for("Клиент не разглядел");
    for (cols, rows) in SIZES {
        run.resize(cols, rows);
    }
    run.resize(120, 36);
    run.wait_for("Клиент не разглядел");
    run.send(" цену");
    run.wait_for("Клиент не разглядел цену");
    run.send(ENTER);
    run.wait_for("П1 Клиент не разглядел цену");
    run.send(CTRL_Q);
    assert_eq!(run.ended(), 0);
    assert!(home.case().contains("Клиент не разглядел цену"));
}

#[test]
fn layers_outlive_every_size() {
    let home = Home::new();
    let mut run = home.start_with("Окошко за окошком.");
    for (key, shown) in [("?", "Помощь ━"), ("i", "Карточка случая")] {
        run.press(key, shown);
        for (cols, rows) in SIZES {
            run.resize(cols, rows);
        }
        run.resize(120, 36);
        run.wait_for(shown);
        run.send("\x1b");
        run.wait_gone(shown);
    }
    run.send(CTRL_Q);
    assert_eq!(run.ended(), 0);
}
