//! A razbor that nobody touches sleeps: it wakes up for nothing and writes nothing.
#![cfg(target_os = "linux")]

use std::fs;

use super::driver::Run;
use super::home::Home;

#[test]
fn an_untouched_razbor_sleeps() {
    let home = Home::new();
    let run = home.start_with("Тишина в зале ожидания.");
    // Another razbor comes and goes: while it does, the untouched one has all the time to wake up.
    // The first rounds may still see it fall asleep.
    let slept = (0..20).any(|_| {
        let before = (wake_ups(&run), run.log().len());
        let mut other = Home::new().start();
        other.send("q");
        assert_eq!(other.ended(), 0);
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
