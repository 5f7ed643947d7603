//! `razbor practice 1`: the exercise opens at once, and the same try the next time.

use std::fs;

use super::driver::{Run, command};
use super::home::Home;
use super::keys::CTRL_Q;

fn start(home: &Home, language: &str) -> Run {
    let mut command = command(home, language);
    command.arg("practice");
    command.arg("1");
    command.arg("-w");
    command.arg(home.workspace());
    Run::of(command, (100, 30))
}

fn cases(home: &Home) -> usize {
    fs::read_dir(home.workspace().join("cases")).map_or(0, Iterator::count)
}

#[test]
fn an_exercise_opens_at_once_and_is_gone_on_with() {
    for (language, title, expert) in [
        ("ru", "Платье «поверх свитера»", "Видно по шагам: где, что сказали"),
        ("en", "Done since eleven", "Times, sums and quotes; the whole"),
    ] {
        let home = Home::new();
        let mut run = start(&home, language);
        run.wait_for(title);
        run.send("3");
        run.wait_for("✓2");
        run.send("x");
        run.wait_for(expert);
        run.send("x");
        run.wait_gone(expert);
        run.send(CTRL_Q);
        assert_eq!(run.ended(), 0);
        assert_eq!(cases(&home), 1);
        let mut run = start(&home, language);
        run.wait_for("✓2");
        run.wait_for(title);
        run.send(CTRL_Q);
        assert_eq!(run.ended(), 0);
        assert_eq!(cases(&home), 1, "the try that was begun is gone on with");
    }
}
