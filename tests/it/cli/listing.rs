//! `razbor list`.

use std::fs::{self, File};

use serde_json::json;

use super::{EN_FILE, Machine, RU_FILE, case_file};

#[test]
fn cases_are_listed_in_both_languages() {
    let machine = Machine::with_samples();
    let list = machine.run(&["list"]);
    let lines: Vec<&str> = list.gives(0).lines().collect();
    assert_eq!(lines.len(), 2);
    assert!(lines[0].starts_with(EN_FILE) && lines[1].starts_with(RU_FILE), "{lines:?}");
    assert!(
        lines[1].contains("“Натощак до полудня”, step 7 “Solutions”, P4 C7 S9, changed 13 Nov")
    );
    let russian = machine.russian(&["list"]);
    assert!(russian.gives(0).contains("шаг 7 «Решения», П4 К7 Р9, изменён 13 ноя"));
    assert_eq!(russian.err, "");
}

#[test]
fn within_a_day_the_case_that_was_made_last_stands_first() {
    let machine = Machine::new();
    for (title, id, hour) in
        [("Aaa", "01KAJ5W3T8Q4N0X9B2D6F7K2M1", 18), ("Zzz", "01KAJ5W3T8Q4N0X9B2D6F7K2M2", 9)]
    {
        let case = case_file(title, id);
        let made = format!("created: \"2026-11-21T{hour:02}:00:00");
        let case = case.replacen("created: \"2026-11-21T10:20:33", &made, 1);
        machine.put(&format!("2026-11-21-{}-k2m1.ron", title.to_lowercase()), &case);
    }
    let list = machine.run(&["list"]);
    let lines: Vec<&str> = list.gives(0).lines().collect();
    assert!(lines[0].contains("Aaa") && lines[1].contains("Zzz"), "{lines:?}");
}

#[test]
fn a_list_in_json_is_one_array() {
    let machine = Machine::with_samples();
    machine.put("2026-11-12-broken-aaaa.ron", "Case(\n  title: \"a");
    let rows = machine.run(&["list", "--json"]).json(0);
    let rows = rows.as_array().unwrap();
    assert_eq!(rows.len(), 3);
    assert_eq!(rows[0]["error"]["line"], 2);
    assert_eq!(rows[0]["error"]["column"], 12);
    assert_eq!(rows[0]["error"]["kind"], "cut");
    assert!(rows[0]["error"]["message"].as_str().unwrap().contains("breaks off"));
    let file = machine.workspace().join("cases").join(RU_FILE).canonicalize().unwrap();
    assert_eq!(
        rows[2],
        json!({
            "file": file.display().to_string(),
            "id": "01M724CV205H8E3WZ4T9N6XKYA",
            "title": "Натощак до полудня",
            "state": "Open",
            "step": "Solutions",
            "tone": "Mixed",
            "created": "2026-11-10T10:05:12+03:00",
            "changed": "2026-11-13T11:48:37+03:00",
            "counts": {
                "questions": 3, "facts": 8, "problems": 4, "causes": 7, "solutions": 9, "parked": 1
            },
            "warnings": 0,
        })
    );
}

#[test]
fn copies_newer_files_and_other_states_are_named() {
    let machine = Machine::new();
    let case = case_file("One", "01KAJ5W3T8Q4N0X9B2D6F7K2M1");
    machine.put("2026-11-21-one-k2m1.ron", &case);
    machine.put("2026-11-21-one-k2m1.sync-conflict-20261122-101010-ABC.ron", &case);
    let aside = case.replace("  next:", "  state: SetAside(\"later\"),\n  next:");
    machine.put("2026-11-20-aside-k2m2.ron", aside);
    machine.put("2026-11-19-newer-k2m3.ron", case.replace("schema: 1", "schema: 9"));
    let rows = machine.run(&["list", "--json"]).json(0);
    assert_eq!(rows[0]["copy_of"], "2026-11-21-one-k2m1.ron");
    assert_eq!(rows[2]["state"], json!({ "SetAside": "later" }));
    assert_eq!(rows[3]["newer_schema"], 9);
    assert!(machine.run(&["list"]).gives(0).contains(", set aside\n"));
}

#[test]
fn a_huge_file_is_not_read() {
    let machine = Machine::with_samples();
    let path = machine.put("2026-11-30-huge-aaaa.ron", "");
    File::options().write(true).open(&path).unwrap().set_len(200 << 20).unwrap();
    let list = machine.run(&["list"]);
    assert_eq!(list.gives(0).lines().count(), 3);
    assert!(list.out.contains("200 MB"), "{}", list.out);
    machine.run(&["show", "huge"]).fails(1, "no more than 64 MB");
    let found = machine.run(&["check", "--json"]).json(3);
    assert_eq!(found[0]["kind"], "too-large");
}

#[test]
fn a_place_without_cases_is_told_apart_from_no_place() {
    let machine = Machine::new();
    machine.run(&["list"]).fails(1, "There is no folder");
    machine.run(&["check", "nowhere"]).fails(1, "There is no folder nowhere.");
    fs::create_dir(machine.workspace()).unwrap();
    machine.run(&["list"]).fails(0, "There are no cases");
    assert_eq!(machine.run(&["list", "--json"]).gives(0), "[]\n");
    fs::write(machine.home().join("file"), "x").unwrap();
    machine.run(&["list", "-w", "file"]).fails(1, "file is a file, but cases live in a folder");
    // Nobody named a folder: the one in the documents will come with the first save.
    let mut unnamed = machine.command(&["list", "--json"]);
    unnamed.env_remove("RAZBOR_WORKSPACE");
    assert_eq!(unnamed.output().unwrap().stdout, b"[]\n");
}

#[test]
fn a_broken_profile_is_told_and_does_not_stop() {
    let machine = Machine::with_samples();
    fs::write(machine.workspace().join("razbor.ron"), "Workspace(name: 7)").unwrap();
    let list = machine.run(&["list"]);
    assert_eq!(list.gives(0).lines().count(), 2);
    assert!(list.err.contains("razbor.ron:1:"), "{}", list.err);
}
