//! One case, two windows.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::sync::Arc;

use razbor::method::{CaseId, Stamp};
use razbor::store::{Holder, Locked, Workspace};

use super::faulty::{Fault, Faulty};
use super::{at, open};

fn id() -> CaseId {
    CaseId("01KAJ5W3T8Q4N0X9B2D6F7K2M1".into())
}

fn anna() -> Holder {
    let since = Stamp("2026-11-21T10:20:33+03:00".into());
    Holder { user: "анна".into(), host: "ноутбук".into(), pid: 41, since }
}

#[test]
fn the_second_window_learns_who_has_the_case() {
    let dir = tempfile::tempdir().unwrap();
    let (first, second) = (open(dir.path()), open(dir.path()));
    let Locked::Ours(lock) = first.lock(&id(), &anna(), &at(0)).unwrap() else { panic!() };
    let boris = Holder { user: "борис".into(), ..Holder::default() };
    let Locked::Other(Some(holder)) = second.lock(&id(), &boris, &at(1)).unwrap() else { panic!() };
    assert_eq!(holder, anna());
    let other = CaseId("01KAJ5W3T8Q4N0X9B2D6F7K2M2".into());
    assert!(matches!(second.lock(&other, &boris, &at(1)).unwrap(), Locked::Ours(_)));
    drop(lock);
    let Locked::Ours(_lock) = second.lock(&id(), &boris, &at(2)).unwrap() else { panic!() };
    let Locked::Other(Some(holder)) = first.lock(&id(), &anna(), &at(3)).unwrap() else { panic!() };
    assert_eq!(holder, boris);
}

/// Not a test by itself: holds the lock until it is killed, for the test below.
#[test]
fn hold_a_lock_until_killed() {
    let Some(root) = std::env::var_os("RAZBOR_TEST_HOLD") else { return };
    let Locked::Ours(_lock) = open(root.as_ref()).lock(&id(), &anna(), &at(0)).unwrap() else {
        panic!()
    };
    println!("held");
    loop {
        std::thread::park();
    }
}

#[test]
fn a_killed_window_frees_its_case_at_once() {
    let dir = tempfile::tempdir().unwrap();
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "store::locks::hold_a_lock_until_killed", "--nocapture"])
        .env("RAZBOR_TEST_HOLD", dir.path())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(lines.map_while(Result::ok).any(|line| line.ends_with("held")));
    let workspace = open(dir.path());
    let Locked::Other(Some(holder)) = workspace.lock(&id(), &Holder::default(), &at(1)).unwrap()
    else {
        panic!()
    };
    assert_eq!(holder, anna());
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(matches!(workspace.lock(&id(), &Holder::default(), &at(2)).unwrap(), Locked::Ours(_)));
}

#[test]
#[cfg(target_os = "linux")]
fn a_file_system_without_locks_is_a_warning() {
    for errno in [37, 38, 95] {
        let told = (0..40).any(|k| {
            let dir = tempfile::tempdir().unwrap();
            fs::create_dir_all(dir.path().join(".razbor/locks")).unwrap();
            let disk = Faulty::new(k, Fault::Once(errno));
            Workspace::open(Arc::clone(&disk) as _, dir.path(), 77).is_ok_and(|workspace| {
                let locked = workspace.lock(&id(), &anna(), &at(0));
                matches!(locked, Ok(Locked::NotSupported(_)))
            })
        });
        assert!(told, "{errno}");
    }
}
