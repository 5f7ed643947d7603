//! The trash: what is moved there or back lies whole in one place, whatever fails, and nothing is
//! ever replaced.

use std::fs;
use std::path::{Path, PathBuf};

use razbor::method::Case;
use razbor::store::{Workspace, codec};

use super::faulty::{Fault, Faulty};
use super::{at, open, small_case};

/// A workspace with the small case; answers with its file.
fn prepared(root: &Path) -> PathBuf {
    let (file, _) = open(root).create_case(&small_case(), &at(0)).unwrap();
    file.path().to_owned()
}

/// Where the small case lies: among the cases and in the trash.
fn lies(root: &Path) -> (usize, usize) {
    let workspace = open(root);
    let whole = |path: &Path| fs::read_to_string(path).unwrap() == codec::write(&small_case());
    let cases = workspace.entries().unwrap().entries;
    let trash = workspace.trash().unwrap();
    (
        cases.iter().filter(|entry| whole(&entry.path)).count(),
        trash.iter().filter(|entry| whole(&entry.path)).count(),
    )
}

#[test]
fn a_case_goes_to_the_trash_and_comes_back_under_its_name() {
    let dir = tempfile::tempdir().unwrap();
    let path = prepared(dir.path());
    let workspace = open(dir.path());
    let there = workspace.put_in_trash(&path, &at(5)).unwrap();
    assert_eq!(lies(dir.path()), (0, 1));
    let [entry] = &workspace.trash().unwrap()[..] else { panic!("one file is in the trash") };
    assert_eq!(entry.path, there);
    assert_eq!(entry.name, path.file_name().unwrap().to_string_lossy());
    assert_eq!(entry.at.as_second(), at(5).timestamp().as_second());
    assert_eq!(workspace.bring_back(&there).unwrap(), path);
    assert_eq!(lies(dir.path()), (1, 0));
}

#[test]
fn nothing_is_replaced_in_the_trash_or_among_the_cases() {
    let dir = tempfile::tempdir().unwrap();
    let path = prepared(dir.path());
    let workspace = open(dir.path());
    let other = Case { title: "Другой".into(), ..small_case() };
    let mut put = Vec::new();
    for text in [codec::write(&small_case()), codec::write(&other), "не случай".into()] {
        fs::write(&path, &text).unwrap();
        put.push((workspace.put_in_trash(&path, &at(5)).unwrap(), text));
    }
    for (there, text) in &put {
        assert_eq!(fs::read_to_string(there).unwrap(), *text);
    }
    let names: Vec<PathBuf> =
        workspace.trash().unwrap().into_iter().map(|entry| entry.path).collect();
    assert_eq!(names, put.iter().rev().map(|(path, _)| path.clone()).collect::<Vec<_>>());
    let back: Vec<PathBuf> =
        put.iter().map(|(there, _)| workspace.bring_back(there).unwrap()).collect();
    for (back, (_, text)) in back.iter().zip(&put) {
        assert_eq!(fs::read_to_string(back).unwrap(), *text);
    }
    assert_eq!(back[0], path);
    assert!(back[1].to_string_lossy().ends_with("-2.ron"), "{:?}", back[1]);
}

#[test]
fn foreign_and_very_long_names_are_kept_as_far_as_there_is_room() {
    let dir = tempfile::tempdir().unwrap();
    prepared(dir.path());
    let workspace = open(dir.path());
    for name in ["мой случай.ron".to_owned(), format!("{}.ron", "щ".repeat(125))] {
        let path = workspace.cases().join(&name);
        fs::write(&path, "x").unwrap();
        let there = workspace.put_in_trash(&path, &at(5)).unwrap();
        let back = workspace.bring_back(&there).unwrap();
        let told = back.file_name().unwrap().to_string_lossy().into_owned();
        assert!(told == name || (told.len() > 200 && name.starts_with(&told[..200])), "{told}");
    }
    fs::write(workspace.trash_folder().join("заметка.txt"), "x").unwrap();
    assert_eq!(workspace.trash().unwrap(), vec![], "what nobody put there is not shown");
}

#[test]
fn whatever_fails_the_case_lies_whole_somewhere() {
    for fault in [5, 13, 28, 30].map(Fault::Once).into_iter().chain([Fault::Dead]) {
        for back in [false, true] {
            for k in 0.. {
                let dir = tempfile::tempdir().unwrap();
                let mut path = prepared(dir.path());
                if back {
                    path = open(dir.path()).put_in_trash(&path, &at(1)).unwrap();
                }
                let disk = Faulty::new(k, fault);
                let workspace = Workspace::open(disk.clone(), dir.path(), 77);
                let moved = workspace.ok().map(|workspace| {
                    if back {
                        workspace.bring_back(&path).is_ok()
                    } else {
                        workspace.put_in_trash(&path, &at(2)).is_ok()
                    }
                });
                let (cases, trash) = lies(dir.path());
                assert!(cases + trash >= 1, "{fault:?} at {k}: the case is gone");
                if moved == Some(true) {
                    assert_eq!((cases, trash), if back { (1, 0) } else { (0, 1) });
                }
                if disk.count() <= k {
                    assert_eq!(moved, Some(true));
                    break;
                }
            }
        }
    }
}

#[test]
fn a_fingerprint_tells_what_other_programs_did() {
    let dir = tempfile::tempdir().unwrap();
    let path = prepared(dir.path());
    let workspace = open(dir.path());
    let mut seen = vec![workspace.fingerprint()];
    assert_eq!(workspace.fingerprint(), seen[0]);
    fs::write(path.with_file_name("b.ron"), "x").unwrap();
    seen.push(workspace.fingerprint());
    fs::write(&path, "Case(").unwrap();
    seen.push(workspace.fingerprint());
    workspace.put_in_trash(&path, &at(1)).unwrap();
    seen.push(workspace.fingerprint());
    seen.dedup();
    assert_eq!(seen.len(), 4);
}
