//! `razbor check`.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::Path;
use std::time::{Duration, SystemTime};

use super::{Machine, RU, RU_FILE, case_file};

#[test]
fn a_whole_workspace_gets_a_friendly_line() {
    let machine = Machine::with_samples();
    machine.run(&["check"]).fails(0, "All is well: 2 cases checked.\n");
    machine.russian(&["check", "work"]).fails(0, "Всё в порядке: проверено 2 случая.\n");
    let json = machine.run(&["check", "--json"]);
    assert_eq!((json.gives(0), json.err.as_str()), ("[]\n", ""));
}

#[test]
fn every_kind_of_trouble_is_found_and_nothing_is_changed() {
    let machine = Machine::with_samples();
    let work = machine.workspace();
    machine.put("2026-11-01-again.ron", RU);
    machine.put("2026-11-02-broken.ron", "Case(\n  title: \"a\"\n  next: 4)");
    let lax = RU.replace("  next: 34,", "  mood: 3, // gone\n  next: 34,");
    let lax = lax.replace("problems: [12]", "problems: [12, 99]").replace("01M7", "01M8");
    machine.put("2026-11-03-lax.ron", lax);
    machine.put("2026-11-10-natoshchak-do-poludnia-xkya (1).ron", RU);
    let newer = case_file("Newer", "01M9").replace("schema: 1", "schema: 9");
    machine.put("2026-11-05-newer.ron", newer);
    fs::write(work.join("razbor.ron"), "Workspace(name: \"W\", colour: 3)").unwrap();
    fs::create_dir_all(work.join(".razbor/unsaved")).unwrap();
    fs::write(work.join(".razbor/unsaved/new-1.ron"), "?").unwrap();
    fs::write(work.join(".razbor/unsaved/new-2.ron.bad"), "?").unwrap();
    let temporary = machine.put(".2026-11-01-again.ron.tmp-4242-1", "Case(");
    let hour_ago = SystemTime::now() - Duration::from_secs(3600);
    File::options().write(true).open(temporary).unwrap().set_modified(hour_ago).unwrap();
    let lent = work.join(".razbor/editor/01A-0.txt");
    fs::create_dir_all(work.join(".razbor/editor")).unwrap();
    fs::write(&lent, "?").unwrap();
    let days_ago = hour_ago - Duration::from_secs(48 * 3600);
    File::options().write(true).open(lent).unwrap().set_modified(days_ago).unwrap();
    // A save of this very moment is nothing to worry about.
    machine.put(".2026-11-02-broken.ron.tmp-4243-1", "Case(");
    #[cfg(unix)]
    std::os::unix::fs::symlink("nowhere", work.join("cases/link.ron")).unwrap();

    let before = files(&work);
    let found = machine.run(&["check", "--json"]).json(3);
    assert_eq!(files(&work), before);

    let mut kinds: Vec<String> = found
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| {
            let name = Path::new(finding["file"].as_str().unwrap()).file_name().unwrap();
            let name = name.to_string_lossy();
            assert!(!finding["message"].as_str().unwrap().is_empty());
            format!(
                "{name} {} {}:{}",
                finding["kind"].as_str().unwrap(),
                finding["line"],
                finding["column"]
            )
        })
        .collect();
    kinds.sort_unstable();
    let mut expected = vec![
        ".2026-11-01-again.ron.tmp-4242-1 temporary-file null:null",
        "01A-0.txt unreturned-text null:null",
        "2026-11-01-again.ron duplicate-id null:null",
        "2026-11-02-broken.ron missing-comma 3:3",
        "2026-11-03-lax.ron comments 8:null",
        "2026-11-03-lax.ron dead-link null:null",
        "2026-11-03-lax.ron dead-link null:null",
        "2026-11-03-lax.ron unknown-field null:null",
        "2026-11-05-newer.ron newer-schema null:null",
        "2026-11-10-natoshchak-do-poludnia-xkya (1).ron conflict-copy null:null",
        "new-1.ron unsaved-text null:null",
        "new-2.ron.bad unsaved-text-damaged null:null",
        "razbor.ron unknown-field null:null",
    ];
    if cfg!(unix) {
        expected.push("cases broken-links null:null");
    }
    expected.sort_unstable();
    assert_eq!(kinds, expected);

    let words = machine.run(&["check"]);
    assert_eq!(words.gives(3).lines().count(), expected.len());
    assert!(words.out.contains("2026-11-02-broken.ron:3:3: a comma is missing."));
    assert!(words.out.contains(&format!("It has the same id as {RU_FILE}.")), "{}", words.out);
    assert!(words.err.ends_with("remarks. Nothing was changed.\n"), "{}", words.err);
    assert!(machine.russian(&["check"]).gives(3).contains("не хватает запятой"));
}

#[test]
fn a_broken_profile_is_a_finding() {
    let machine = Machine::with_samples();
    fs::write(machine.workspace().join("razbor.ron"), "Workspace(\nname: 7)").unwrap();
    let found = machine.run(&["check", "--json"]).json(3);
    assert_eq!((&found[0]["line"], &found[0]["kind"]), (&2.into(), &"syntax".into()));
}

/// All files below a folder with their bytes.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if entry.file_type().unwrap().is_dir() {
            all.extend(files(&path));
        } else {
            all.insert(path.display().to_string(), fs::read(&path).unwrap_or_default());
        }
    }
    all
}
