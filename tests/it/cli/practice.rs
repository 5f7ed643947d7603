//! `razbor practice`.

use super::{Machine, case_file};

#[test]
fn exercises_are_listed_in_both_languages() {
    let machine = Machine::new();
    let list = machine.run(&["practice"]);
    let lines: Vec<&str> = list.gives(0).lines().collect();
    assert_eq!(lines.len(), 4, "{lines:?}");
    assert_eq!(lines[0], "1. Done since eleven (not begun yet · complaint · 80 words)");
    assert!(
        lines[2].starts_with("3. Grandad and the wren (not begun yet · praise · "),
        "{lines:?}"
    );
    assert!(lines[3].ends_with("razbor practice 1"), "{lines:?}");
    let russian = machine.russian(&["practice"]);
    let russian = russian.gives(0);
    assert!(
        russian.starts_with("1. Платье «поверх свитера» (ещё не начато · жалоба · "),
        "{russian}"
    );
    assert!(russian.contains(" · и то и другое · "), "{russian}");
}

#[test]
fn a_list_tells_how_far_one_is() {
    let machine = Machine::new();
    let case = case_file("A try", "01KAJ5W3T8Q4N0X9B2D6F7K2M1");
    let case = case.replacen("  title:", "  practice: \"en-2\",\n  title:", 1);
    let path = machine.put("2026-11-21-a-try-k2m1.ron", case);
    let list = machine.run(&["practice"]);
    let second = list.gives(0).lines().nth(1).unwrap_or_default();
    assert!(second.contains(" (begun: "), "{second}");
    let rows = machine.run(&["practice", "--json"]).json(0);
    assert_eq!(rows[0]["id"], "en-1");
    assert_eq!(rows[0]["number"], 1);
    assert_eq!(rows[0]["tone"], "Complaint");
    assert!(rows[0].get("file").is_none(), "{rows}");
    let path = path.canonicalize().unwrap();
    assert_eq!(rows[1]["file"], path.display().to_string());
    assert_eq!(rows[1]["state"], "Open");
    assert_eq!(rows[2]["title"], "Grandad and the wren");
}

#[test]
fn an_exercise_needs_a_terminal_and_a_number_that_there_is() {
    let machine = Machine::new();
    machine.run(&["practice", "1"]).fails(2, "needs a terminal");
    machine.run(&["practice", "9"]).fails(2, "from 1 to 3");
    machine.russian(&["practice", "платье"]).fails(2, "от 1 до 3");
    machine.run(&["practice", "1", "--json"]).fails(2, "--json");
}
