//! The private corner: versions and unsaved text.

use std::fs;
use std::path::PathBuf;

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use razbor::method::{CaseId, Stamp};
use razbor::store::codec;
use razbor::store::{
    FieldText, Found, Hash, Slot, Unsaved, VERSION_LIMIT, Version, VersionKept, Why, thin,
};
use serde::{Deserialize, Serialize};

use super::{at, open, small_case};

fn version(number: u64, age_minutes: i64, why: Why) -> Version {
    let at = at(0).timestamp() - SignedDuration::from_mins(age_minutes);
    Version { path: PathBuf::from(number.to_string()), at, number, why }
}

/// The ages in minutes of the versions that stay, oldest first.
fn stay(versions: &[Version]) -> Vec<i64> {
    let now: Timestamp = at(0).timestamp();
    let go: Vec<u64> = thin(versions, now).iter().map(|v| v.number).collect();
    let left = versions.iter().filter(|v| !go.contains(&v.number));
    left.map(|v| now.duration_since(v.at).as_mins()).collect()
}

#[test]
fn versions_thin_out_with_age() {
    // One each ten minutes for three days, as a long work makes them.
    let minutes = (0..3 * 24 * 6).rev().map(|n| n * 10);
    let versions: Vec<_> =
        (1_u64..).zip(minutes).map(|(n, age)| version(n, age, Why::Own)).collect();
    let ages = stay(&versions);
    assert_eq!(ages.iter().filter(|age| **age < 60).count(), 6);
    assert!((23..=24).contains(&ages.iter().filter(|age| (60..1440).contains(*age)).count()));
    assert!((2..=3).contains(&ages.iter().filter(|age| **age >= 1440).count()), "{ages:?}");
}

#[test]
fn the_last_version_and_foreign_ones_stay() {
    let old = 400 * 24 * 60;
    assert_eq!(stay(&[version(1, old, Why::Own)]), [old]);
    let two = [version(1, old, Why::Foreign), version(2, old - 1, Why::Foreign)];
    assert_eq!(stay(&two), [old, old - 1]);
    assert_eq!(stay(&[version(1, -5000, Why::Own), version(2, -6000, Why::Own)]), [-5000, -6000]);
}

proptest! {
    #[test]
    fn thinning_is_bounded_and_steady(ages in prop::collection::vec(-100_i64..1_000_000, 1..400)) {
        let versions: Vec<_> = (1_u64..).zip(&ages).map(|(n, age)| version(n, *age, Why::Own)).collect();
        let now = at(0).timestamp();
        let go: Vec<u64> = thin(&versions, now).iter().map(|v| v.number).collect();
        let left: Vec<Version> =
            versions.iter().filter(|v| !go.contains(&v.number)).cloned().collect();
        prop_assert!(left.len() <= VERSION_LIMIT);
        prop_assert_eq!(left.last(), versions.last());
        prop_assert!(thin(&left, now).is_empty());
    }
}

#[test]
fn a_version_is_kept_each_ten_minutes() {
    let dir = tempfile::tempdir().unwrap();
    let workspace = open(dir.path());
    let mut case = small_case();
    let (mut file, _) = workspace.create_case(&case, &at(0)).unwrap();
    for minute in 1..=25 {
        case.title = format!("Зонт, минута {minute}");
        workspace.save_case(&mut file, &case, &at(minute)).unwrap();
    }
    let kept = workspace.versions(&case.id).unwrap();
    assert_eq!(kept.iter().map(|v| v.number).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(fs::read_to_string(&kept[0].path).unwrap(), codec::write(&small_case()));
    // A clock that was set back does not stop it, and the numbers still tell the order.
    case.title = "Зонт, прошлый год".into();
    workspace.save_case(&mut file, &case, &at(-500_000)).unwrap();
    assert_eq!(workspace.versions(&case.id).unwrap().last().unwrap().number, 4);
}

#[test]
fn what_a_hand_wrote_is_kept_before_the_first_save() {
    let dir = tempfile::tempdir().unwrap();
    let workspace = open(dir.path());
    let (file, _) = workspace.create_case(&small_case(), &at(0)).unwrap();
    let by_hand =
        codec::write(&small_case()).replace("  next:", "  // см. письмо\n  mood: Sunny,\n  next:");
    fs::write(file.path(), &by_hand).unwrap();
    let opened = workspace.load_case(file.path()).unwrap();
    assert_eq!(opened.loaded.warnings.len(), 2);
    assert!(opened.file.is_foreign());
    assert_eq!(fs::read_to_string(file.path()).unwrap(), by_hand, "opening changed the file");
    let mut file = opened.file;
    let saved = workspace.save_case(&mut file, &opened.loaded.case, &at(1)).unwrap();
    let VersionKept::Kept(path) = saved.version else { panic!() };
    assert_eq!(fs::read_to_string(path).unwrap(), by_hand);
    assert!(!file.is_foreign());
}

#[test]
fn ids_from_foreign_files_lead_nowhere_else() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path().join("inner");
    let workspace = open(&root);
    for id in ["../../../up", "/abs", "a/b", "", "nul\0", &"x".repeat(500)] {
        let id = CaseId(id.into());
        let path = workspace.keep_version(&id, b"x", Why::Foreign, &at(0)).unwrap().unwrap();
        assert!(
            path.starts_with(root.canonicalize().unwrap().join(".razbor/versions")),
            "{path:?}"
        );
        assert_eq!(workspace.versions(&id).unwrap().len(), 1);
    }
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
enum Place {
    Neutral,
    Capture { list: String, parents: Vec<u32>, after: Option<u32> },
}

fn unsaved(place: Place) -> Unsaved<Place> {
    Unsaved {
        case_id: Some(small_case().id),
        file: Some("2026-11-21-zont.ron".into()),
        saved_at: Stamp("2026-11-21T10:20:33+03:00".into()),
        base_hash: Some(Hash::of(b"x")),
        case: Some(small_case()),
        field: Some(FieldText {
            place,
            lines: vec!["Зонт \"сложился\"".into(), String::new(), "<<<<<<< и".into()],
            line: 2,
            byte: 7,
            before: Some(vec!["Зонт".into()]),
        }),
        over: None,
    }
}

#[test]
fn unsaved_text_comes_back_whole() {
    let dir = tempfile::tempdir().unwrap();
    let workspace = open(dir.path());
    let capture = Place::Capture { list: "Problems".into(), parents: vec![1, 2], after: Some(3) };
    let slot = Slot::Case(small_case().id);
    let path = workspace.write_unsaved(&slot, &unsaved(capture.clone()), &at(0)).unwrap();
    workspace.write_unsaved(&Slot::New("01NEW".into()), &unsaved(Place::Neutral), &at(0)).unwrap();
    let Some(Found::Whole { unsaved: back, .. }) = workspace.unsaved::<Place>(&slot) else {
        panic!()
    };
    assert_eq!(*back, unsaved(capture));
    assert_eq!(workspace.all_unsaved::<Place>().unwrap().len(), 2);
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        assert_eq!(fs::metadata(&path).unwrap().mode() & 0o777, 0o600);
        assert_eq!(fs::metadata(path.parent().unwrap()).unwrap().mode() & 0o777, 0o700);
    }
    assert_eq!(fs::read_to_string(workspace.private().join(".gitignore")).unwrap(), "*\n");
    workspace.remove_unsaved(&slot).unwrap();
    workspace.remove_unsaved(&slot).unwrap();
    assert!(workspace.unsaved::<Place>(&slot).is_none());
}

#[test]
fn damaged_unsaved_text_is_told_and_kept_aside() {
    let dir = tempfile::tempdir().unwrap();
    let workspace = open(dir.path());
    let slot = Slot::Case(small_case().id);
    for n in 1..=2 {
        let path = workspace.write_unsaved(&slot, &unsaved(Place::Neutral), &at(0)).unwrap();
        let half = fs::read(&path).unwrap()[..80].to_vec();
        fs::write(&path, &half).unwrap();
        let found = workspace.all_unsaved::<Place>().unwrap();
        let [Found::Damaged { path: aside, .. }] = &found[..] else { panic!("{found:?}") };
        let ending = if n == 1 { ".ron.bad" } else { ".ron.2.bad" };
        assert!(aside.to_str().unwrap().ends_with(ending), "{aside:?}");
        assert_eq!(fs::read(aside).unwrap(), half);
    }
}

#[test]
fn what_an_earlier_version_replaces_is_kept_whatever_the_last_minutes_have() {
    let dir = tempfile::tempdir().unwrap();
    let workspace = open(dir.path());
    let mut case = small_case();
    let (mut file, _) = workspace.create_case(&case, &at(0)).unwrap();
    case.title = "Зонт сломался сразу".into();
    workspace.save_case(&mut file, &case, &at(1)).unwrap();
    let earlier = workspace.load_case(&workspace.versions(&case.id).unwrap()[0].path).unwrap();

    let now = codec::write(&case);
    let kept = workspace.keep_version(&case.id, now.as_bytes(), Why::Restored, &at(2)).unwrap();
    workspace.save_case(&mut file, &earlier.loaded.case, &at(2)).unwrap();

    let versions = workspace.versions(&case.id).unwrap();
    let whys: Vec<Why> = versions.iter().map(|version| version.why).collect();
    assert_eq!(whys, [Why::Own, Why::Restored]);
    assert_eq!(workspace.load_case(&kept.unwrap()).unwrap().loaded.case, case);
}
