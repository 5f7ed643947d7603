//! The settings of the user: a patch over defaults, and never lost.

use std::fs;
use std::path::Path;

use razbor::store::{Disk as _, RealDisk, SettingsError, SettingsFile, SettingsTrouble};

use super::at;

/// Lets razbor remember a look and a workspace in a file that says `before`.
fn remembered(before: &str) -> String {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("settings.ron");
    fs::write(&path, before).unwrap();
    let mut file = SettingsFile::load(&RealDisk, dir.path());
    file.settings.theme = Some("light".into());
    file.save(&RealDisk, 7, &at(0)).unwrap();
    let read = SettingsFile::load(&RealDisk, dir.path());
    assert_eq!(read.settings, file.settings, "{before}");
    assert!(read.trouble.is_none());
    fs::read_to_string(&path).unwrap()
}

#[test]
fn the_first_save_makes_the_file_and_its_folder() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("config/razbor");
    let mut file = SettingsFile::load(&RealDisk, &folder);
    assert!(file.trouble.is_none() && !folder.exists());
    file.save(&RealDisk, 7, &at(0)).unwrap();
    assert!(!folder.exists(), "nothing was changed, so nothing is written");
    file.settings.theme = Some("dark".into());
    file.settings.last_workspace = Some("/дом/Разбор \"новый\"".into());
    file.save(&RealDisk, 7, &at(0)).unwrap();
    let text = fs::read_to_string(file.path()).unwrap();
    let wanted =
        "Settings(\n  theme: \"dark\",\n  last_workspace: \"/дом/Разбор \\\"новый\\\"\",\n)\n";
    assert_eq!(text, wanted);
}

#[test]
fn razbor_changes_its_field_and_no_other_byte() {
    for (before, after) in [
        ("Settings(theme: \"dark\")", "Settings(theme: \"light\")"),
        (
            "// моё\nSettings(\n  theme: \"dark\", // вечером\n  shade: 3,\n)\n",
            "// моё\nSettings(\n  theme: \"light\", // вечером\n  shade: 3,\n)\n",
        ),
        ("Settings(lang: \"ru\")", "Settings(lang: \"ru\",\n  theme: \"light\",\n)"),
        (
            "(\n  lang: \"ru\" // без запятой, с запятой\n)",
            "(\n  lang: \"ru\", // без запятой, с запятой\n  theme: \"light\",\n)",
        ),
        (
            "(\n  lang: ru,\n  /* конец */ )",
            "(\n  lang: ru,\n  /* конец */\n  theme: \"light\",\n)",
        ),
        (
            "Settings(\r\n  mouse: false,\r\n)\r\n",
            "Settings(\r\n  mouse: false,\r\n  theme: \"light\",\r\n)\r\n",
        ),
        ("", "Settings(\n  theme: \"light\",\n)\n"),
        (" \n\n", "Settings(\n  theme: \"light\",\n)\n"),
        ("// пока пусто\n", "// пока пусто\nSettings(\n  theme: \"light\",\n)\n"),
        ("()", "(\n  theme: \"light\",\n)"),
        ("(theme: Some(\"dark\"), mouse: 7)", "(theme: \"light\", mouse: 7)"),
    ] {
        assert_eq!(remembered(before), after);
    }
}

#[test]
fn what_a_hand_wrote_meanwhile_stays() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("settings.ron");
    fs::write(&path, "(lang: \"ru\")").unwrap();
    let mut file = SettingsFile::load(&RealDisk, dir.path());
    fs::write(&path, "(lang: \"en\", keys: {\"save\": [\"F5\"]})").unwrap();
    file.settings.theme = Some("light".into());
    file.save(&RealDisk, 7, &at(0)).unwrap();
    let read = SettingsFile::load(&RealDisk, dir.path()).settings;
    assert_eq!((read.lang.as_deref(), read.theme.as_deref()), (Some("en"), Some("light")));
    assert_eq!(read.keys.len(), 1);

    fs::write(&path, "(lang: ").unwrap();
    file.settings.theme = Some("dark".into());
    assert!(matches!(file.save(&RealDisk, 7, &at(0)), Err(SettingsError::LeftAlone(_))));
    assert_eq!(fs::read_to_string(&path).unwrap(), "(lang: ");
}

#[test]
fn a_damaged_file_is_left_as_it_is() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("settings.ron");
    let sources: [(&[u8], &str, usize, usize); 8] = [
        (b"Settings(lang: ", "cut", 1, 15),
        (b"Settings(\n  lang: \"ru\n)", "unclosed-string", 2, 9),
        ("Settings(lang: \"ru\" тема: 1)".as_bytes(), "missing-comma", 1, 21),
        (b"Case(schema: 1)", "other-kind", 1, 1),
        (b"[1, 2]", "syntax", 1, 1),
        (b"\0\0\0\0", "zeros", 1, 1),
        (b"\xff\xfe(\0)\0", "utf-16le", 1, 1),
        (b"<<<<<<< ours\n(lang: \"ru\")", "conflict-marker", 1, 1),
    ];
    for (bytes, code, line, column) in sources {
        fs::write(&path, bytes).unwrap();
        let mut file = SettingsFile::load(&RealDisk, dir.path());
        let Some(SettingsTrouble::Damaged(damage)) = &file.trouble else { panic!("{code}") };
        assert_eq!((damage.kind.code(), damage.line, damage.column), (code, line, column));
        assert_eq!(file.settings, razbor::store::Settings::default());
        file.settings.theme = Some("light".into());
        assert!(matches!(file.save(&RealDisk, 7, &at(0)), Err(SettingsError::LeftAlone(_))));
        assert_eq!(fs::read(&path).unwrap(), bytes);
    }
}

#[test]
fn an_unreadable_file_is_left_as_it_is() {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir(dir.path().join("settings.ron")).unwrap();
    let mut file = SettingsFile::load(&RealDisk, dir.path());
    assert!(matches!(file.trouble, Some(SettingsTrouble::Unreadable(_))));
    file.settings.theme = Some("light".into());
    assert!(file.save(&RealDisk, 7, &at(0)).is_err());
    assert!(RealDisk.meta(Path::new(file.path())).is_ok());
}
