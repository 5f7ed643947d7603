//! Runs every script of `tests/scenarios/app` in Russian with Russian keys and in English with Latin ones.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use razbor::text::Language;

use super::script::{Way, run};

/// The two ways in which people sit before it: language and keyboard go together.
const WAYS: [Way; 2] = [
    Way { language: Language::Russian, russian_layout: true },
    Way { language: Language::English, russian_layout: false },
];

#[test]
fn every_script_sees_what_it_says() {
    let files = files();
    assert!(std::env::var_os("SCRIPT").is_some() || files.len() >= 70, "{} scripts", files.len());
    let (some, rest) = files.split_at(files.len() / 2);
    let wrong = std::thread::scope(|scope| {
        let halves = [some, rest].map(|half| {
            scope.spawn(move || half.iter().map(|path| try_script(path)).collect::<String>())
        });
        halves.map(|half| half.join().expect("a script panicked, see above")).concat()
    });
    assert!(wrong.is_empty(), "{wrong}\nSCRIPT=name runs only the scripts of that name.\n");
}

/// Runs a script in both ways and tells what was wrong the first time.
fn try_script(path: &Path) -> String {
    let source = fs::read_to_string(path).expect("a script is UTF-8").replace("\r\n", "\n");
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut wrong = String::new();
    if !source.starts_with("# ") {
        let _ = writeln!(wrong, "\n{name}: the first line says what it shows");
    }
    let fails = WAYS.map(|way| run(&source, way).err());
    let told: Vec<_> = WAYS.iter().zip(fails).filter(|(_, fail)| fail.is_some()).collect();
    if let Some((Way { language, .. }, Some(why))) = told.first() {
        let ways = if told.len() > 1 { "both languages".into() } else { format!("{language:?}") };
        let _ = writeln!(wrong, "\n{name} in {ways}, {why}");
    }
    wrong
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
