//! Runs every script of `tests/scenarios/app` in both languages and with both keyboard layouts.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use razbor::text::Language;

use super::script::{Way, run};

#[test]
fn every_script_sees_what_it_says() {
    let files = files();
    assert!(files.len() >= 40, "only {} scripts were found", files.len());
    let mut wrong = String::new();
    for path in files {
        let source = fs::read_to_string(&path).expect("a script is UTF-8").replace("\r\n", "\n");
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !source.starts_with("# ") {
            let _ = writeln!(wrong, "\n{name}: the first line says what it shows");
        }
        let mut fails = Vec::new();
        for language in Language::ALL {
            for russian_layout in [true, false] {
                if let Err(why) = run(&source, Way { language, russian_layout }) {
                    let layout = if russian_layout { "Russian" } else { "Latin" };
                    fails.push((format!("{language:?} with {layout} keys"), why));
                }
            }
        }
        let ways: Vec<&str> = fails.iter().map(|(way, _)| way.as_str()).collect();
        if let Some((_, why)) = fails.first() {
            let _ = writeln!(wrong, "\n{name} in {}, {why}", ways.join(", "));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios/app");
    let only = std::env::var("SCRIPT").unwrap_or_default();
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the folder of scripts")
        .map(|entry| entry.expect("readable").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "txt"))
        .filter(|path| path.to_string_lossy().contains(&only))
        .collect();
    files.sort();
    files
}
