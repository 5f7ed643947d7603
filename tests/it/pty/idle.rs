//! A razbor that nobody touches sleeps: it wakes up for nothing and writes nothing.
#![cfg(target_os = "linux")]

use std::fs;

use super::driver::Run;
use super::home::Home;

#[test]
fn an_untouched_razbor_sleeps() {
    let home = Home::new();
    let run = home.start_with("Тишина в зале ожидания.");
    // Another razbor writes a line until it is kept, which takes it most of a second: all the time
    // to wake up in. The first rounds may still see the untouched one fall asleep.
    let slept = (0..8).any(|_| {
        let before = (wake_ups(&run), run.log().len());
        let elsewhere = Home::new();
        let mut other = elsewhere.start();
        other.press("+", "Вставьте отзыв клиента");
        other.send("Тут шумно");
        elsewhere.wait_until("the line", |home| home.unsaved().contains("Тут шумно"));
        before == (wake_ups(&run), run.log().len())
    });
    assert!(slept, "it wakes up all the time");
}

/// How often its threads have gone to sleep so far, each by its number.
fn wake_ups(run: &Run) -> Vec<(String, String)> {
    let tasks = fs::read_dir(format!("/proc/{}/task", run.pid())).unwrap();
    let mut counts: Vec<_> = tasks
        .map(|task| {
            let task = task.unwrap();
            let status = fs::read_to_string(task.path().join("status")).unwrap();
            let sleeps = status.lines().find(|line| line.starts_with("voluntary_ctxt_switches"));
            (task.file_name().to_string_lossy().into_owned(), sleeps.unwrap().to_owned())
        })
        .collect();
    counts.sort();
    counts
}
