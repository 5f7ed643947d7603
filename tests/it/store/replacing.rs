//! One durable replace, seen on a healthy disk.

use std::fs;
#[cfg(unix)]
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};
use std::path::Path;

use razbor::store::{Expect, Hash, Privacy, RealDisk, Replace, ReplaceError, Replaced, replace};

use super::at;

fn put(path: &Path, bytes: &[u8], expect: Expect) -> Result<Replaced, ReplaceError> {
    let (privacy, now) = (Privacy::Folder, &at(0));
    replace(Replace { disk: &RealDisk, path, bytes, expect, privacy, pid: 9, now })
}

#[test]
#[cfg(unix)]
fn what_is_there_already_is_not_written_again() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a.ron");
    assert!(put(&path, b"one", Expect::Nothing).unwrap().written);
    let before = fs::metadata(&path).unwrap();
    assert!(!put(&path, b"one", Expect::Bytes(Hash::of(b"one"))).unwrap().written);
    let after = fs::metadata(&path).unwrap();
    assert_eq!((before.ino(), before.mtime_nsec()), (after.ino(), after.mtime_nsec()));
}

#[test]
#[cfg(unix)]
fn the_permissions_stay() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a.ron");
    fs::write(&path, "one").unwrap();
    for mode in [0o640, 0o600, 0o664] {
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        put(&path, format!("{mode}").as_bytes(), Expect::Anything).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().mode() & 0o777, mode);
    }
    fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o700)).unwrap();
    let new = dir.path().join("b.ron");
    put(&new, b"one", Expect::Nothing).unwrap();
    assert_eq!(fs::metadata(&new).unwrap().mode() & 0o777, 0o600);
}

#[test]
#[cfg(unix)]
fn a_link_is_followed_and_kept() {
    let dir = tempfile::tempdir().unwrap();
    let (target, link) = (dir.path().join("real.ron"), dir.path().join("link.ron"));
    fs::write(&target, "one").unwrap();
    symlink(&target, &link).unwrap();
    put(&link, b"two", Expect::Bytes(Hash::of(b"one"))).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::read(&target).unwrap(), b"two");
    let nowhere = dir.path().join("nowhere.ron");
    symlink("gone.ron", &nowhere).unwrap();
    symlink("circle.ron", dir.path().join("circle.ron")).unwrap();
    for broken in ["nowhere.ron", "circle.ron"] {
        let result = put(&dir.path().join(broken), b"two", Expect::Anything);
        assert!(matches!(result, Err(ReplaceError::NotAFile { .. })), "{result:?}");
    }
}

#[test]
#[cfg(unix)]
fn a_temporary_name_laid_as_a_trap_is_passed_by() {
    let dir = tempfile::tempdir().unwrap();
    let (victim, path) = (dir.path().join("victim"), dir.path().join("a.ron"));
    fs::write(&victim, "precious").unwrap();
    symlink(&victim, dir.path().join(".a.ron.tmp-9-0")).unwrap();
    put(&path, b"one", Expect::Nothing).unwrap();
    assert_eq!(fs::read(&victim).unwrap(), b"precious");
    assert_eq!(fs::read(&path).unwrap(), b"one");
}

#[test]
#[cfg(unix)]
fn what_is_no_plain_file_or_read_only_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir(dir.path().join("folder.ron")).unwrap();
    let result = put(&dir.path().join("folder.ron"), b"x", Expect::Anything);
    assert!(matches!(result, Err(ReplaceError::NotAFile { .. })));
    let locked = dir.path().join("locked.ron");
    fs::write(&locked, "one").unwrap();
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o444)).unwrap();
    assert!(matches!(put(&locked, b"x", Expect::Anything), Err(ReplaceError::ReadOnly(_))));
    assert_eq!(fs::read(&locked).unwrap(), b"one");
}

#[test]
fn what_was_not_read_is_never_overwritten() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a.ron");
    fs::write(&path, "theirs").unwrap();
    for expect in [Expect::Nothing, Expect::Bytes(Hash::of(b"other!"))] {
        let Err(ReplaceError::Conflict { copy: Some(copy), .. }) = put(&path, b"ours", expect)
        else {
            panic!()
        };
        assert_eq!(fs::read(copy).unwrap(), b"ours");
        assert_eq!(fs::read(&path).unwrap(), b"theirs");
    }
    let names: Vec<_> = fs::read_dir(dir.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert_eq!(names.len(), 3, "two copies of one second have two names: {names:?}");
}

#[test]
fn a_file_taken_away_is_not_made_again_unasked() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a.ron");
    let result = put(&path, b"ours", Expect::Bytes(Hash::of(b"one")));
    assert!(matches!(result, Err(ReplaceError::Gone(_))), "{result:?}");
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
}

#[test]
fn a_name_as_long_as_names_may_be_can_be_replaced() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join(format!("{}.ron", "ы".repeat(125)));
    put(&path, b"one", Expect::Nothing).unwrap();
    put(&path, b"two", Expect::Bytes(Hash::of(b"one"))).unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"two");
}
