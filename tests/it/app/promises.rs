//! Promises about what leaves the program and in which order, which no screen shows.

use std::sync::Arc;

use razbor::app::geometry::Size;
use razbor::app::key::{Code, Key};
use razbor::app::{Effect, Look, Msg, State, Workplace, update};
use razbor::method::Case;
use razbor::text::{Language, Text};

use super::driver::{App, now};
use super::world::Disk;
use crate::method::script::case;

fn coffee() -> Case {
    case("add problem Клиент ждал\ngo problems").expect("edits that are possible")
}

#[test]
fn nothing_is_asked_of_the_outside_without_need() {
    let mut app = App::with_case(coffee(), Language::Russian, 80, 24);
    assert_eq!(app.state.deadline(), None, "an idle program sleeps");
    app.press("+");
    app.type_text("Клиент ушёл");
    assert!(app.state.deadline().is_some());
    app.wait(10_000);
    assert_eq!(app.state.deadline(), None, "and sleeps again when all is kept");
}

#[test]
fn every_second_of_typing_is_kept() {
    let mut app = App::with_case(coffee(), Language::Russian, 80, 24);
    for keys in ["+", "Esc 4 Enter", "Esc i", "Esc F10 +"] {
        app.press(keys);
        let before = format!("{:?} {:?}", app.world.kept, app.world.files);
        app.type_text("слово за словом ");
        app.wait(1000);
        let after = format!("{:?} {:?}", app.world.kept, app.world.files);
        assert_ne!(before, after, "after {keys}");
        assert!(after.contains("слово за словом"), "after {keys}: {after}");
        app.press("Esc");
    }
}

#[test]
fn a_line_is_on_the_disk_at_every_moment_after_it_was_kept() {
    // The disk does one job after the other, and the light goes out after each number of jobs.
    for jobs in 0..6 {
        let mut app = App::with_case(coffee(), Language::Russian, 80, 24);
        app.press("+");
        app.type_text("Клиент ушёл голодным");
        app.wait(1000);
        app.disk(Disk::Sleeps);
        app.press("Enter Enter");
        app.let_work(jobs);
        app.world.disk = Disk::Works;
        app.kill_and_start();
        let kept = format!("{:?}", app.world.kept);
        let there = app.file().contains("ушёл голодным") || kept.contains("ушёл голодным");
        assert!(there, "gone after {jobs} jobs");
    }
}

#[test]
fn a_change_is_told_to_the_disk_once() {
    let mut app = App::with_case(coffee(), Language::Russian, 80, 24);
    let saves = |effects: &[Effect]| {
        effects.iter().filter(|effect| matches!(effect, Effect::Save { .. })).count()
    };
    let delete = Msg::Key(Key::plain(Code::Delete));
    assert_eq!(saves(&update(&mut app.state, delete, &now(9_000))), 1);
    let save = Msg::Key(Key::plain(Code::F(2)));
    assert_eq!(saves(&update(&mut app.state, save, &now(9_100))), 0, "it is under way already");
}

#[test]
fn the_same_messages_make_the_same_state() {
    let run = || {
        let mut app = App::with_case(coffee(), Language::English, 80, 24);
        app.press("+");
        app.type_text("Two\nThree\n\n");
        app.press("Space Down Space n u 4 Enter");
        (app.screen().text(), app.file())
    };
    assert_eq!(run(), run());
}

#[test]
fn answers_that_come_too_late_do_no_harm() {
    let text = Arc::new(Text::new(Language::English));
    let size = Size { w: 80, h: 24 };
    let mut state = State::new(text, Look::Dark, size, Workplace::default(), now(0));
    let late = [
        Msg::Saved(3, Ok(())),
        Msg::Tick,
        Msg::FocusLost,
        Msg::Kept(Vec::new()),
        Msg::Listed(Vec::new(), false),
        Msg::Listed(Vec::new(), true),
        Msg::Warn("disk".into()),
    ];
    for msg in late {
        update(&mut state, msg, &now(5));
    }
    assert!(state.bench.is_none() && state.layers.is_empty());
}
