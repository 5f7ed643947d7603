//! A save on a disk that fails at each of its operations: the file is whole, old or new, and the
//! answer says which.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use razbor::store::codec;
use razbor::store::{Kept, ReplaceError, SaveError, Workspace};

use super::faulty::{Fault, Faulty};
use super::{at, open, small_case};

const EIO: i32 = 5;
const EACCES: i32 = 13;
const ENOSPC: i32 = 28;
const EROFS: i32 = 30;

/// A workspace with one case, and the same case changed.
fn prepared(root: &Path) -> (std::path::PathBuf, razbor::method::Case) {
    let workspace = Workspace::open(Faulty::sound(), root, 77).unwrap();
    let (file, _) = workspace.create_case(&small_case(), &at(0)).unwrap();
    let mut changed = small_case();
    changed.title = "Зонт сломался во второй дождь".into();
    (file.path().to_owned(), changed)
}

fn save_through(disk: Arc<Faulty>, root: &Path, path: &Path) -> Option<Result<(), SaveError>> {
    let mut changed = small_case();
    changed.title = "Зонт сломался во второй дождь".into();
    let workspace = Workspace::open(disk, root, 77).ok()?;
    let mut file = workspace.load_case(path).ok()?.file;
    Some(workspace.save_case(&mut file, &changed, &at(1)).map(|_| ()))
}

#[test]
fn the_file_is_whole_whatever_fails() {
    let faults = [ENOSPC, EIO, EACCES, EROFS].map(Fault::Once);
    for fault in faults.into_iter().chain([Fault::Dead]) {
        let mut told = 0;
        for k in 0.. {
            let dir = tempfile::tempdir().unwrap();
            let (path, changed) = prepared(dir.path());
            let old = codec::write(&small_case());
            let new = codec::write(&changed);
            let disk = Faulty::new(k, fault);
            let result = save_through(Arc::clone(&disk), dir.path(), &path);
            let there = fs::read_to_string(&path).unwrap();
            assert!(there == old || there == new, "{fault:?} at {k}: {there:?}");
            match &result {
                None => assert_eq!(there, old),
                Some(Ok(())) => assert_eq!(there, new, "{fault:?} at {k}: saved, it said"),
                Some(Err(SaveError::Replace(ReplaceError::Disk { kept, .. }))) => {
                    told += 1;
                    match kept {
                        Kept::Old => assert_eq!(there, old, "{fault:?} at {k}"),
                        Kept::OldAndTemp(temp) => assert!(there == old && temp.exists()),
                        Kept::New => assert_eq!(there, new, "{fault:?} at {k}"),
                        Kept::Nothing => panic!("{fault:?} at {k}: there was a file"),
                    }
                }
                Some(Err(error)) => panic!("{fault:?} at {k}: {error:?}"),
            }
            // Whatever is left over is no case.
            let left = open(dir.path()).entries().unwrap();
            assert_eq!(left.entries.len(), 1, "{fault:?} at {k}");
            if disk.count() <= k {
                assert!(matches!(result, Some(Ok(()))));
                break;
            }
        }
        assert!(told >= 5, "{fault:?}: {told}");
    }
}

#[test]
fn the_next_try_saves() {
    for k in 0.. {
        let dir = tempfile::tempdir().unwrap();
        let (path, changed) = prepared(dir.path());
        let disk = Faulty::new(k, Fault::Once(ENOSPC));
        let Ok(workspace) = Workspace::open(disk.clone(), dir.path(), 77) else { continue };
        let Ok(opened) = workspace.load_case(&path) else { continue };
        let mut file = opened.file;
        let _ = workspace.save_case(&mut file, &changed, &at(1));
        if disk.count() <= k {
            break;
        }
        workspace.save_case(&mut file, &changed, &at(1)).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), codec::write(&changed));
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "a temp is left, {k}");
    }
}

#[test]
fn a_new_case_is_whole_or_not_there() {
    for fault in [Fault::Once(ENOSPC), Fault::Once(EIO), Fault::Dead] {
        for k in 0.. {
            let dir = tempfile::tempdir().unwrap();
            let root = dir.path().join("мастерская");
            let disk = Faulty::new(k, fault);
            let workspace = Workspace::open(disk.clone(), &root, 77);
            let made = workspace.ok().map(|w| w.create_case(&small_case(), &at(0)));
            if let Some(Err(SaveError::Replace(ReplaceError::Disk { error, kept }))) = &made {
                assert!(matches!(kept, Kept::Nothing | Kept::New), "{kept:?}");
                let path = error.path.display().to_string();
                assert!(*kept == Kept::New || !path.contains(".tmp-"), "{path}");
            }
            for entry in open(&root).entries().unwrap().entries {
                assert_eq!(fs::read_to_string(entry.path).unwrap(), codec::write(&small_case()));
            }
            if disk.count() <= k {
                assert!(matches!(made, Some(Ok(_))));
                break;
            }
        }
    }
}

#[test]
fn short_writes_are_finished() {
    let dir = tempfile::tempdir().unwrap();
    let (path, changed) = prepared(dir.path());
    let disk = Faulty::new(100_000, Fault::ShortWrites);
    save_through(disk, dir.path(), &path).unwrap().unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), codec::write(&changed));
}

#[test]
fn a_folder_that_cannot_be_flushed_is_no_failure() {
    // EINVAL is what network file systems say to a flush of a folder, here as the last operation.
    let dir = tempfile::tempdir().unwrap();
    let (path, _) = prepared(dir.path());
    let probe = Faulty::sound();
    save_through(probe.clone(), dir.path(), &path).unwrap().unwrap();
    let last = probe.count() - 1;
    let dir = tempfile::tempdir().unwrap();
    let (path, _) = prepared(dir.path());
    save_through(Faulty::new(last, Fault::Once(22)), dir.path(), &path).unwrap().unwrap();
    let dir = tempfile::tempdir().unwrap();
    let (path, _) = prepared(dir.path());
    let result = save_through(Faulty::new(last, Fault::Once(EIO)), dir.path(), &path).unwrap();
    assert!(matches!(result, Err(SaveError::Replace(ReplaceError::Disk { kept: Kept::New, .. }))));
}

#[test]
fn a_change_by_another_program_at_any_moment_survives() {
    let theirs = codec::write(&small_case()).replace("Зонт", "Плащ");
    let (mut conflicts, mut seen) = (0, 0);
    for k in 0.. {
        let dir = tempfile::tempdir().unwrap();
        let (path, changed) = prepared(dir.path());
        let disk = Faulty::meanwhile(k, &path, theirs.as_bytes());
        let workspace = Workspace::open(disk.clone(), dir.path(), 77).unwrap();
        let mut file = workspace.load_case(&path).unwrap().file;
        let before = disk.count();
        let result = workspace.save_case(&mut file, &changed, &at(1));
        if disk.count() <= k {
            break;
        }
        match result {
            Err(SaveError::Replace(ReplaceError::Conflict {
                copy: Some(copy),
                error: None,
                ..
            })) => {
                conflicts += 1;
                assert_eq!(fs::read_to_string(&path).unwrap(), theirs);
                assert_eq!(fs::read_to_string(&copy).unwrap(), codec::write(&changed));
                let name = copy.file_name().unwrap().to_str().unwrap();
                assert!(name.ends_with(" (conflict 2026-11-21 10-21-33).ron"), "{name}");
            }
            // Before the case was read, theirs is what was read; after the last look it is too late.
            Ok(_) => seen += usize::from(k > before),
            other => panic!("{k}: {other:?}"),
        }
    }
    assert!(conflicts >= 6, "{conflicts}");
    assert!(seen <= 2, "{seen}");
}
