//! razbor comes back to where it was left, and can take back what was done before.

use super::driver::Run;
use super::home::Home;
use super::keys::{CTRL_Q, ENTER, ESC};

/// Two problems of a new case, both in the file.
fn two_problems(home: &Home) -> Run {
    let mut run = home.start_with("Свет мигает. Мастер не идёт.");
    run.press("5", "Что помешало клиенту");
    run.press("+", "сохранить");
    for (words, shown) in [("Клиент ждал", "П1 Клиент ждал"), ("Клиент ушёл", "П2 Клиент ушёл")]
    {
        run.send(words);
        run.send(ENTER);
        run.wait_for(shown);
    }
    run.press(ESC, "? помощь");
    run.wait_for("сохранено ✓");
    run
}

fn wait_for_the_cursor_on(run: &Run, words: &str) {
    run.wait_until(words, |screen| {
        let (row, _) = screen.cursor_position();
        let (_, width) = screen.size();
        let row = screen.rows(0, width.into()).nth(row.into()).unwrap_or_default();
        !screen.hide_cursor() && row.contains(words)
    });
}

#[test]
fn killed_it_opens_the_case_again_and_undoes_what_was_done_before() {
    let home = Home::new();
    two_problems(&home).kill9();

    let mut run = home.start();
    run.wait_for("П2 Клиент ушёл");
    run.press("5", "Что помешало клиенту");
    run.press("u", "Отменено: ");
    run.wait_gone("П2 Клиент ушёл");
    run.wait_for("сохранено ✓");
    assert!(!home.case().contains("Клиент ушёл"), "{}", home.case());
    run.kill9();

    let mut run = home.start();
    run.wait_for("П1 Клиент ждал");
    run.press("5", "Что помешало клиенту");
    run.press("r", "Повторено: ");
    run.wait_for("П2 Клиент ушёл");
    run.send(CTRL_Q);
    assert_eq!(run.ended(), 0);
}

#[test]
fn left_in_a_case_it_starts_there_and_left_at_home_at_home() {
    let home = Home::new();
    let mut run = two_problems(&home);
    wait_for_the_cursor_on(&run, "Клиент ушёл");
    run.send("\x1b[A");
    wait_for_the_cursor_on(&run, "Клиент ждал");
    run.send(CTRL_Q);
    assert_eq!(run.ended(), 0);

    let mut run = home.start();
    wait_for_the_cursor_on(&run, "Клиент ждал");
    run.press("q", "1 случай");
    run.send(CTRL_Q);
    assert_eq!(run.ended(), 0);

    let mut run = home.start();
    run.wait_for("1 случай");
    run.send(CTRL_Q);
    assert_eq!(run.ended(), 0);
}

#[test]
fn a_window_that_only_looks_leaves_no_trace_in_a_folder() {
    let home = Home::new();
    let mut run = home.start();
    run.wait_for("Новый случай из отзыва");
    run.send("\x1b[B\x1b[O");
    run.send(CTRL_Q);
    assert_eq!(run.ended(), 0);
    assert_eq!(std::fs::read_dir(home.workspace()).unwrap().count(), 0);
}
