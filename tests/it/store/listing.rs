//! Names in the folder of the cases.

use std::fs;
use std::path::Path;

use razbor::method::{CaseId, Step};
use razbor::store::codec::DamageKind;
use razbor::store::{CopyMaker, ReadError, Summary, file_name};

use super::{at, open, small_case};

#[test]
fn names_of_new_files_are_plain() {
    let id = CaseId("01KAJ5W3T8Q4N0X9B2D6F7K2M1".into());
    let name = |title: &str| file_name(at(0).date(), title, &id);
    assert_eq!(name("Нет дизайнера на кухне"), "2026-11-21-net-dizainera-na-kukhne-k2m1.ron");
    assert_eq!(name(""), "2026-11-21-k2m1.ron");
    assert_eq!(name("  \u{200b} "), "2026-11-21-k2m1.ron");
    assert_eq!(name("../../etc/passwd"), "2026-11-21-etc-passwd-k2m1.ron");
    assert_eq!(name("CON"), "2026-11-21-con-k2m1.ron");
    assert_eq!(file_name(at(0).date(), "", &CaseId("/".into())), "2026-11-21.ron");
    for title in [
        "Щ".repeat(300),
        "Очень долгий рассказ ".repeat(20),
        "🍰🎂 日本語 ½".into(),
        "a:b x.".into(),
    ] {
        let name = name(&title);
        assert!(name.len() <= 11 + 60 + 5 + 4 && !name.contains("--"), "{name}");
        assert!(
            name.bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-.".contains(&b))
        );
    }
}

#[test]
fn newest_first_and_the_rest_is_counted() {
    let dir = tempfile::tempdir().unwrap();
    let workspace = open(dir.path());
    let cases = workspace.cases();
    fs::create_dir_all(cases.join("archive.ron")).unwrap();
    for name in [
        "2026-11-20-b-aaaa.ron",
        "2026-11-21-a-bbbb.ron",
        "2026-11-21-a-bbbb (Anna's conflicted copy 2026-11-21).ron",
        "2026-11-21-a-bbbb.sync-conflict-20261121-101010-ABCDEFG.ron",
        "2026-11-21-a-bbbb (1).ron",
        "2026-11-21-a-bbbb (conflict 2026-11-21 10-20-33).ron",
        "2026-11-21-a-bbbb-LAPTOP7.ron",
        "2026-11-21-a-bbbb (kopie von Anna).ron",
        "2026-11-21-a-bbbb-more-cccc.ron",
        "свой (черновик).ron",
        ".2026-11-21-a-bbbb.ron.tmp-5-0",
        ".2026-11-21-c-dddd.ron.icloud",
        "notes.txt",
    ] {
        fs::write(cases.join(name), "x").unwrap();
    }
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("loop.ron", cases.join("loop.ron")).unwrap();
        rustix::fs::mknodat(
            rustix::fs::CWD,
            cases.join("pipe.ron"),
            rustix::fs::FileType::Fifo,
            rustix::fs::Mode::from(0o600),
            0,
        )
        .unwrap();
    }
    let listing = workspace.entries().unwrap();
    let named: Vec<_> = listing
        .entries
        .iter()
        .map(|e| (e.name.as_str(), e.copy.as_ref().map(|c| (c.name.as_str(), c.maker))))
        .collect();
    let original = "2026-11-21-a-bbbb.ron";
    assert_eq!(
        named,
        [
            ("свой (черновик).ron", None),
            (
                "2026-11-21-a-bbbb.sync-conflict-20261121-101010-ABCDEFG.ron",
                Some((original, CopyMaker::Syncthing))
            ),
            ("2026-11-21-a-bbbb.ron", None),
            ("2026-11-21-a-bbbb-more-cccc.ron", None),
            ("2026-11-21-a-bbbb-LAPTOP7.ron", Some((original, CopyMaker::Computer))),
            ("2026-11-21-a-bbbb (kopie von Anna).ron", Some((original, CopyMaker::Cloud))),
            (
                "2026-11-21-a-bbbb (conflict 2026-11-21 10-20-33).ron",
                Some((original, CopyMaker::Razbor))
            ),
            (
                "2026-11-21-a-bbbb (Anna's conflicted copy 2026-11-21).ron",
                Some((original, CopyMaker::Cloud))
            ),
            ("2026-11-21-a-bbbb (1).ron", Some((original, CopyMaker::Counted))),
            ("2026-11-20-b-aaaa.ron", None),
        ]
    );
    let skipped = listing.skipped;
    assert_eq!((skipped.folders, skipped.foreign, skipped.not_downloaded), (1, 1, 1));
    #[cfg(unix)]
    assert_eq!((skipped.broken_links, skipped.special), (1, 1));
}

#[test]
fn a_summary_tells_a_case_or_its_damage() {
    let dir = tempfile::tempdir().unwrap();
    let workspace = open(dir.path());
    let (file, _) = workspace.create_case(&small_case(), &at(0)).unwrap();
    let summary = workspace.summary(file.path()).unwrap();
    assert_eq!(summary.title, "Зонт сломался в первый дождь");
    assert_eq!((summary.step, summary.counts.facts, summary.warnings), (Step::Select, 1, 0));
    let cut = workspace.cases().join("cut.ron");
    fs::write(&cut, "Case(\n  schema: 1,").unwrap();
    let Err(ReadError::Damaged { damage, .. }) = workspace.summary(&cut) else { panic!() };
    assert_eq!((damage.line, damage.kind), (2, DamageKind::Cut));
    let huge = workspace.cases().join("huge.ron");
    fs::File::create(&huge).unwrap().set_len(2 << 30).unwrap();
    let Err(ReadError::Damaged { damage, .. }) = workspace.summary(&huge) else { panic!() };
    assert!(matches!(damage.kind, DamageKind::TooLarge { bytes, .. } if bytes == 2 << 30));
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("/dev/zero", workspace.cases().join("zero.ron")).unwrap();
        let zero = workspace.summary(&workspace.cases().join("zero.ron"));
        assert!(matches!(zero, Err(ReadError::NotAFile { .. })));
    }
}

#[test]
fn a_glance_tells_what_a_summary_tells() {
    let dir = tempfile::tempdir().unwrap();
    let workspace = open(dir.path());
    fs::create_dir_all(workspace.cases()).unwrap();
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/format");
    let mut compared = 0;
    for folder in ["good", "bad"] {
        for entry in fs::read_dir(fixtures.join(folder)).unwrap() {
            let fixture = entry.unwrap().path();
            if fixture.extension().is_none_or(|ending| ending != "ron") {
                continue;
            }
            let path = workspace.cases().join(fixture.file_name().unwrap());
            fs::copy(&fixture, &path).unwrap();
            let told = |read: Result<Summary, ReadError>| match read {
                Ok(summary) => format!("{:?}", Summary { warnings: 0, ..summary }),
                Err(error) => error.to_string(),
            };
            assert_eq!(told(workspace.glance(&path)), told(workspace.summary(&path)));
            compared += 1;
        }
    }
    assert!(compared > 20, "{compared} fixtures");
}
