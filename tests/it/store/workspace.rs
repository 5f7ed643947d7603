//! Opening a workspace, and what stands around it.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use razbor::store::{
    ChosenBy, FolderError, OpenError, Places, ProfileWarning, RealDisk, ReplaceError, SaveError,
    Workspace, choose_workspace,
};

use super::{at, open, small_case};

#[test]
fn opening_makes_nothing_and_the_first_save_makes_all() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path().join("a/b/мастерская");
    let workspace = open(&root);
    assert!(!workspace.exists() && workspace.is_writable());
    assert_eq!(workspace.entries().unwrap().entries, []);
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
    let (file, saved) = workspace.create_case(&small_case(), &at(0)).unwrap();
    assert!(saved.replaced.written && file.path().exists());
    assert_eq!(
        file.path().file_name().unwrap(),
        "2026-11-21-zont-slomalsia-v-pervyi-dozhd-k2m1.ron"
    );
    let (second, _) = workspace.create_case(&small_case(), &at(0)).unwrap();
    assert!(second.path().to_str().unwrap().ends_with("-k2m1-2.ron"));
    assert_eq!(workspace.entries().unwrap().entries.len(), 2);
}

#[test]
fn odd_places_are_refused_or_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("file");
    fs::write(&file, "x").unwrap();
    let opened = |path: &Path| Workspace::open(Arc::new(RealDisk), path, 1);
    assert!(matches!(opened(&file), Err(OpenError::NotAFolder { .. })));
    assert!(matches!(opened(&file.join("below")), Err(OpenError::Disk(_))));
    assert!(opened(Path::new("/")).is_ok());
    let long = dir.path().join("x".repeat(1000));
    assert!(matches!(opened(&long), Err(OpenError::Disk(_))));
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
}

#[test]
fn a_folder_taken_away_is_not_made_again_unasked() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path().join("w");
    let workspace = open(&root);
    let (mut file, _) = workspace.create_case(&small_case(), &at(0)).unwrap();
    fs::remove_dir_all(&root).unwrap();
    let mut case = small_case();
    case.title = "Другое".into();
    assert!(workspace.save_case(&mut file, &case, &at(1)).is_err());
    let again = workspace.create_case(&case, &at(1));
    assert!(matches!(again, Err(SaveError::Folder(FolderError::Gone(_)))), "{again:?}");
    assert!(!root.exists());
    workspace.allow_again();
    workspace.create_case(&case, &at(2)).unwrap();
}

#[test]
fn a_case_taken_away_is_made_again_when_asked() {
    let dir = tempfile::tempdir().unwrap();
    let workspace = open(dir.path());
    let (mut file, _) = workspace.create_case(&small_case(), &at(0)).unwrap();
    fs::remove_file(file.path()).unwrap();
    let gone = workspace.save_case(&mut file, &small_case(), &at(1));
    assert!(matches!(gone, Err(SaveError::Replace(ReplaceError::Gone(_)))), "{gone:?}");
    file.recreate();
    workspace.save_case(&mut file, &small_case(), &at(1)).unwrap();
    assert!(file.path().exists());
}

#[test]
fn a_newer_file_is_never_saved() {
    let dir = tempfile::tempdir().unwrap();
    let workspace = open(dir.path());
    fs::create_dir(workspace.cases()).unwrap();
    let path = workspace.cases().join("new.ron");
    fs::write(&path, "Case(schema: 3, title: \"Из будущего\")").unwrap();
    let mut opened = workspace.load_case(&path).unwrap();
    let saved = workspace.save_case(&mut opened.file, &opened.loaded.case, &at(0));
    assert!(matches!(saved, Err(SaveError::NewerSchema(3))));
}

#[test]
#[cfg(unix)]
fn where_the_private_corner_cannot_be_made_cases_still_open() {
    let dir = tempfile::tempdir().unwrap();
    let workspace = open(dir.path());
    let (file, _) = workspace.create_case(&small_case(), &at(0)).unwrap();
    // A file in its place stops everyone, the superuser too.
    let _ = fs::remove_dir_all(workspace.private());
    fs::write(workspace.private(), "").unwrap();
    let mut opened = workspace.load_case(file.path()).unwrap();
    let holder = razbor::store::Holder::default();
    assert!(workspace.lock(&small_case().id, &holder, &at(0)).is_err());
    let mut case = opened.loaded.case;
    case.title = "Зонт без версии".into();
    let saved = workspace.save_case(&mut opened.file, &case, &at(20)).unwrap();
    assert!(matches!(saved.version, razbor::store::VersionKept::Failed(_)));
    // But what only the file has is not given up by itself.
    fs::write(file.path(), "Case(schema: 1) // важно").unwrap();
    let mut file = workspace.load_case(file.path()).unwrap().file;
    let saved = workspace.save_case(&mut file, &case, &at(21));
    assert!(matches!(saved, Err(SaveError::NoVersion(_))), "{saved:?}");
    file.give_up_original();
    workspace.save_case(&mut file, &case, &at(21)).unwrap();
}

#[test]
#[cfg(unix)]
fn what_a_save_should_know_of_a_file_is_told() {
    let (dir, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let workspace = open(dir.path());
    let (file, _) = workspace.create_case(&small_case(), &at(0)).unwrap();
    let away = other.path().join("away.ron");
    fs::rename(file.path(), &away).unwrap();
    fs::hard_link(&away, other.path().join("twin.ron")).unwrap();
    std::os::unix::fs::symlink(&away, file.path()).unwrap();
    let traits = workspace.load_case(file.path()).unwrap().traits;
    assert!(traits.outside && traits.writable);
    assert_eq!(traits.links, 2);
}

#[test]
fn the_profile_is_told_where_it_is_broken() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("razbor.ron");
    fs::write(&path, "Workspace(\n  name: \"Пекарня\",\n  lang: \"ru\",\n  tone: 1,\n)").unwrap();
    let workspace = open(dir.path());
    assert_eq!(workspace.profile().name, "Пекарня");
    assert_eq!(workspace.profile().language.as_deref(), Some("ru"));
    let [ProfileWarning::UnknownField { field, .. }] = workspace.warnings() else { panic!() };
    assert_eq!(field, "tone");
    fs::write(&path, "Workspace(\n  name: Пекарня,\n)").unwrap();
    let workspace = open(dir.path());
    assert_eq!(workspace.profile().name, "");
    let [ProfileWarning::Damaged { damage, .. }] = workspace.warnings() else { panic!() };
    assert_eq!((damage.line, damage.column), (2, 9));
    assert_eq!(fs::read_to_string(&path).unwrap(), "Workspace(\n  name: Пекарня,\n)");
}

#[test]
fn the_workspace_that_is_meant() {
    let places =
        Places { documents: Some("/d".into()), data: Some("/data".into()), ..Places::default() };
    let (a, b, c) = (Some(Path::new("/a")), Some(Path::new("/b")), Some(Path::new("/c")));
    let empty = Some(Path::new(""));
    let chosen = |a, b, c, places: &Places| choose_workspace(a, b, c, places).unwrap();
    let path = |text: &str| PathBuf::from(text);
    assert_eq!(chosen(a, b, c, &places), (path("/a"), ChosenBy::Argument));
    assert_eq!(chosen(None, b, c, &places), (path("/b"), ChosenBy::Environment));
    assert_eq!(chosen(empty, empty, c, &places), (path("/c"), ChosenBy::LastUsed));
    assert_eq!(chosen(None, None, None, &places), (path("/d/Razbor"), ChosenBy::Documents));
    let bare = Places { documents: None, ..places };
    assert_eq!(chosen(None, None, None, &bare), (path("/data/Razbor"), ChosenBy::Data));
    assert_eq!(choose_workspace(None, None, None, &Places::default()), None);
}

#[test]
fn temporary_files_of_the_dead_are_swept_away() {
    let dir = tempfile::tempdir().unwrap();
    let workspace = open(dir.path());
    workspace.create_case(&small_case(), &at(0)).unwrap();
    let cases = workspace.cases();
    for name in [".a.ron.tmp-10-0", ".a.ron.tmp-11-0", ".a.ron.tmp-x-0", "a.tmp-10-0", ".keep"] {
        fs::write(cases.join(name), "").unwrap();
    }
    let later = SystemTime::now() + Duration::from_secs(7200);
    assert_eq!(workspace.sweep(SystemTime::UNIX_EPOCH, |_| false), [] as [PathBuf; 0]);
    let swept = workspace.sweep(later, |pid| pid == 11);
    assert_eq!(swept, [cases.join(".a.ron.tmp-10-0")]);
}

#[test]
fn texts_that_an_editor_left_as_they_were_are_swept_away_after_a_day() {
    let dir = tempfile::tempdir().unwrap();
    let workspace = open(dir.path());
    workspace.create_case(&small_case(), &at(0)).unwrap();
    let lend = |name| workspace.lend(name, "Окно дует.\n", &at(0)).unwrap();
    let (same, changed, open) = (lend("01A"), lend("01B"), lend("01C"));
    fs::write(&changed, "Окно дует, и холодно.\n").unwrap();
    let swap = open.with_file_name(format!(".{}.swp", open.file_name().unwrap().display()));
    fs::write(&swap, "?").unwrap();
    let (now, later) = (SystemTime::now(), SystemTime::now() + Duration::from_secs(25 * 3600));
    assert_eq!(workspace.sweep_loans(now), [] as [PathBuf; 0]);
    assert_eq!(workspace.lost_loans(now), [] as [PathBuf; 0]);
    assert_eq!(workspace.sweep_loans(later), [same]);
    // What may hold words of a person stays, and `razbor check` tells of it.
    assert_eq!(workspace.lost_loans(later), [swap, changed, open]);
}
