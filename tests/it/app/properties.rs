//! What holds whatever a person does: nothing panics, the case stays valid, the disk has it all.
//!
//! A failure prints its smallest input; it is worth a script.

use proptest::prelude::*;
use razbor::app::Msg;
use razbor::app::command::TABLE;
use razbor::app::key::Key;
use razbor::app::mouse::MouseKind;
use razbor::method::repair;
use razbor::store::codec;
use razbor::text::Language;

use super::driver::App;
use super::world::Disk;
use crate::texts::line;

/// Something that happens to the program.
#[derive(Debug, Clone)]
enum Act {
    Press(&'static str),
    Type(String),
    Paste(String),
    Resize(u16, u16),
    Mouse(MouseKind, u16, u16),
    Wait(u64),
    Disk(Disk),
    LoseFocus,
    Kill,
}

/// Every key of the table, with the Russian letters among the Latin ones.
fn keys() -> Vec<&'static str> {
    let bound = TABLE.iter().flat_map(|row| row.keys).flat_map(|(_, names)| names.iter().copied());
    let mut keys: Vec<&str> = bound.filter(|name| *name != "Ctrl+Q").collect();
    keys.extend(["й", "ц", "у", "к", "в", "т", "ь", "с", "ш", "Ж", "б", "ю", "F12", "Alt+X"]);
    keys.sort_unstable();
    keys.dedup();
    keys
}

fn act() -> impl Strategy<Value = Act> {
    let pieces = proptest::collection::vec(line(), 1..4);
    let size = prop_oneof![4 => (20u16..130, 4u16..40), 1 => (0u16..300, 0u16..100)];
    let mouse = [
        MouseKind::Press,
        MouseKind::Drag,
        MouseKind::Release,
        MouseKind::WheelUp,
        MouseKind::WheelDown,
    ];
    let cell = prop_oneof![12 => (0u16..130, 0u16..40), 1 => (any::<u16>(), any::<u16>())];
    prop_oneof![
        12 => (proptest::sample::select(mouse.to_vec()), cell).prop_map(|(kind, (x, y))| Act::Mouse(kind, x, y)),
        30 => proptest::sample::select(keys()).prop_map(Act::Press),
        6 => "[а-яa-z ,.!?]{1,12}".prop_map(Act::Type),
        1 => line().prop_map(Act::Type),
        2 => pieces.prop_map(|lines| Act::Paste(lines.join("\n"))),
        2 => size.prop_map(|(w, h)| Act::Resize(w, h)),
        1 => (1u64..5000).prop_map(Act::Wait),
        1 => proptest::sample::select(vec![Disk::Works, Disk::Sleeps, Disk::Full]).prop_map(Act::Disk),
        1 => Just(Act::LoseFocus),
        1 => Just(Act::Kill),
    ]
}

fn config(cases: u32) -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(cases);
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// The sample is open, in a terminal of the usual size.
fn begin() -> App {
    let mut app = App::new(Language::Russian, 80, 24);
    app.press("s");
    app
}

fn perform(app: &mut App, act: &Act) {
    match act {
        Act::Press(name) => app.key(Key::parse(name).expect("a key of the table")),
        Act::Type(text) => app.type_text(text),
        Act::Paste(text) => app.paste(text),
        Act::Resize(w, h) => app.resize(*w, *h),
        // Half of the clicks come twice, as people click.
        Act::Mouse(MouseKind::Press, x, y) if x % 2 == 0 => {
            app.click((*x, *y));
            app.click_again((*x, *y));
        }
        Act::Mouse(kind, x, y) => app.mouse(*kind, (*x, *y)),
        Act::Wait(ms) => app.wait(*ms),
        Act::Disk(disk) => app.disk(*disk),
        Act::LoseFocus => app.send(Msg::FocusLost),
        Act::Kill => app.kill_and_start(),
    }
}

fn check(app: &App) -> Result<(), TestCaseError> {
    if let Some(bench) = &app.state.bench {
        let mut repaired = bench.case.clone();
        prop_assert_eq!(repair(&mut repaired), vec![]);
        prop_assert_eq!(&repaired, &bench.case);
    }
    Ok(())
}

/// Does all of it, one after the other, with a look at the screen now and then, and ends razbor.
fn storm(acts: &[Act], look_at: usize) -> Result<(), TestCaseError> {
    let mut app = begin();
    let count = |app: &App| app.world.files.len() + app.world.trash.len();
    let mut cases = count(&app);
    for (place, act) in acts.iter().enumerate() {
        perform(&mut app, act);
        check(&app)?;
        prop_assert!(count(&app) >= cases, "a case is lost");
        cases = count(&app);
        if place % look_at == 0 {
            app.screen();
        }
        if app.world.ended {
            app.kill_and_start();
        }
    }
    app.screen();
    app.disk(Disk::Works);
    app.resize(80, 24);
    app.send(Msg::End);
    if !app.world.ended {
        // A save that had failed was tried again by the end.
        app.send(Msg::End);
    }
    prop_assert!(app.world.ended);
    if let Some(bench) = &app.state.bench {
        let there = codec::read(app.file().as_bytes()).expect("what was saved can be read");
        prop_assert_eq!(&there.case, &bench.case);
    }
    Ok(())
}

proptest! {
    #![proptest_config(config(40))]

    #[test]
    fn whatever_is_done_the_case_stays_valid_and_the_disk_has_it(
        acts in proptest::collection::vec(act(), 1..60),
        look_at in 1usize..20,
    ) {
        storm(&acts, look_at)?;
    }
}

proptest! {
    // What takes long to go wrong. A failure is not made smaller: that would take all night.
    #![proptest_config(ProptestConfig { max_shrink_iters: 60, ..config(2) })]

    #[test]
    fn two_thousand_acts_lose_nothing(acts in proptest::collection::vec(act(), 2000)) {
        storm(&acts, 61)?;
    }
}

proptest! {
    #![proptest_config(config(60))]

    #[test]
    fn every_size_can_be_drawn(w in 0u16..=300, h in 0u16..=100, keys in 0usize..12) {
        let ways =
            ["", "?", "i", "c", "m", "+", "4 Enter", "3 s", "k", "! A", "! A Enter 9", "4 Enter F6 A"];
        let mut app = begin();
        app.press(ways[keys]);
        app.resize(w, h);
        app.screen();
        app.press("Down Enter Esc");
        app.screen();
    }
}

#[test]
fn the_smallest_and_the_largest_sizes_can_be_drawn() {
    let mut app = begin();
    for (w, h) in [(0, 0), (1, 1), (0, 5), (5, 0), (24, 6), (23, 6), (24, 5), (300, 100)] {
        app.resize(w, h);
        app.screen();
        app.press("Down + Esc ? Esc");
        app.screen();
    }
}
