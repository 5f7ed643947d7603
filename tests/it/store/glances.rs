//! The cache of the list: it saves reading, and never tells what is not in the file.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use proptest::prelude::*;
use razbor::method::Case;
use razbor::store::{FEWEST_GLANCES, Workspace, codec};

use super::faulty::Faulty;
use super::{at, open, small_case};

/// A folder with as many cases as are worth remembering, and a private corner.
fn folder() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir(dir.path().join("cases")).unwrap();
    fs::create_dir(dir.path().join(".razbor")).unwrap();
    for number in 0..FEWEST_GLANCES {
        write(dir.path(), number, &format!("Зонт номер {number:04}"));
    }
    dir
}

fn path(root: &Path, number: usize) -> PathBuf {
    root.canonicalize().unwrap().join("cases").join(format!("2026-11-21-zont-{number:04}.ron"))
}

fn write(root: &Path, number: usize, title: &str) {
    let case = Case { title: title.into(), ..small_case() };
    fs::write(path(root, number), codec::write(&case)).unwrap();
}

/// A moment after which the files just written are old.
fn later() -> SystemTime {
    SystemTime::now() + Duration::from_secs(60)
}

/// Lists all cases as the screen does, with the cache before and after.
fn list(workspace: &Workspace) -> Vec<String> {
    workspace.recall_glances();
    let entries = workspace.entries().unwrap().entries;
    let titles = entries.iter().map(|entry| match workspace.glance(&entry.path) {
        Ok(summary) => {
            assert_eq!(summary.path, entry.path);
            summary.title
        }
        Err(error) => error.to_string(),
    });
    let titles = titles.collect();
    workspace.keep_glances(later(), &at(0));
    titles
}

#[test]
fn a_file_that_stays_as_it_is_is_not_read_again() {
    let dir = folder();
    let first = list(&open(dir.path()));
    let disk = Faulty::sound();
    let workspace = Workspace::open(disk.clone(), dir.path(), 77).unwrap();
    workspace.recall_glances();
    let file = path(dir.path(), 7);
    let before = disk.count();
    let known = workspace.glance(&file).unwrap();
    assert_eq!(disk.count(), before + 1, "it was only looked at");
    assert_eq!(known, workspace.summary(&file).unwrap());
    assert_eq!(list(&open(dir.path())), first);
}

#[test]
fn what_is_fresh_or_few_is_not_remembered() {
    let dir = folder();
    let workspace = open(dir.path());
    workspace.recall_glances();
    for number in 0..FEWEST_GLANCES {
        workspace.glance(&path(dir.path(), number)).unwrap();
    }
    workspace.keep_glances(SystemTime::now(), &at(0));
    assert!(!dir.path().join(".razbor/list.cache").exists(), "all of them are too fresh");
    fs::remove_file(path(dir.path(), 0)).unwrap();
    list(&open(dir.path()));
    assert!(!dir.path().join(".razbor/list.cache").exists(), "they are too few now");
}

#[test]
fn a_folder_that_was_only_looked_at_stays_as_it_was() {
    let dir = folder();
    fs::remove_dir(dir.path().join(".razbor")).unwrap();
    list(&open(dir.path()));
    assert!(!dir.path().join(".razbor").exists());
}

#[test]
fn a_damaged_cache_costs_nothing_but_time() {
    let dir = folder();
    let titles = list(&open(dir.path()));
    let cache = dir.path().join(".razbor/list.cache");
    let whole = fs::read(&cache).unwrap();
    let mut bent = whole.clone();
    bent[whole.len() / 2] ^= 1;
    for bytes in [&whole[..whole.len() / 2], &bent, b"", b"Case("] {
        fs::write(&cache, bytes).unwrap();
        assert_eq!(list(&open(dir.path())), titles);
        assert_eq!(fs::read(&cache).unwrap().len(), whole.len(), "and it is made anew");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    /// Whatever other programs do between two lists, the list tells what the files say.
    #[test]
    fn the_list_says_what_the_files_say(acts in prop::collection::vec((0..FEWEST_GLANCES, 0..5_u8), 1..12)) {
        let dir = folder();
        list(&open(dir.path()));
        for (number, act) in acts {
            let file = path(dir.path(), number);
            match act {
                // As long as before, and the time set back, as some programs do.
                0 => {
                    let old = fs::metadata(&file).and_then(|meta| meta.modified()).ok();
                    write(dir.path(), number, &format!("Зонт нoмер {number:04}"));
                    let file = fs::File::options().append(true).open(&file).unwrap();
                    let _ = old.map(|old| file.set_modified(old));
                }
                1 => write(dir.path(), number, "Другой зонт"),
                2 => fs::write(&file, "Case(\n  title: ").unwrap(),
                3 => { let _ = fs::remove_file(&file); }
                _ => { let _ = fs::rename(&file, path(dir.path(), FEWEST_GLANCES + number)); }
            }
        }
        let told = list(&open(dir.path()));
        let workspace = open(dir.path());
        let said = workspace.entries().unwrap().entries.into_iter().map(|entry| {
            workspace.summary(&entry.path).map_or_else(|error| error.to_string(), |s| s.title)
        });
        prop_assert_eq!(told, said.collect::<Vec<_>>());
    }
}
