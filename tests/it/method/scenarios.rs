//! Runs every scenario of `tests/scenarios/method` and compares what comes of it, line by line.
//!
//! `UPDATE_SCENARIOS=1` writes what came into the files instead; read the diff before committing it.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use super::script;

const BREAK: &str = "\n---\n";

#[test]
fn every_scenario_ends_as_its_file_says() {
    let update = std::env::var_os("UPDATE_SCENARIOS").is_some_and(|value| value == "1");
    let mut wrong = String::new();
    let files = files();
    assert!(files.len() >= 40, "only {} scenarios were found", files.len());
    for path in files {
        let file = fs::read_to_string(&path).expect("a scenario is UTF-8").replace("\r\n", "\n");
        let (given, expected) = file.split_once(BREAK).unwrap_or((file.trim_end(), ""));
        if !file.starts_with("# ") {
            let _ = writeln!(wrong, "\n{}: the first line says what it shows", path.display());
        }
        let actual = match script::run(given) {
            Ok(actual) => actual,
            Err(trouble) => {
                let _ = writeln!(wrong, "\n{}: {trouble}", path.display());
                continue;
            }
        };
        if actual.trim_end() == expected.trim_end() && file.contains(BREAK) {
            continue;
        }
        if update {
            fs::write(&path, format!("{given}{BREAK}{actual}")).expect("scenarios can be written");
        } else {
            let _ = writeln!(wrong, "\n{}", path.display());
            wrong.push_str(&mismatch(expected, &actual));
        }
    }
    assert!(wrong.is_empty(), "{wrong}\nUPDATE_SCENARIOS=1 rewrites what is expected.\n");
}

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios/method");
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the folder of scenarios")
        .map(|entry| entry.expect("readable").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "txt"))
        .collect();
    files.sort();
    files
}

/// Both texts whole, with `>` before the lines that are missing in the other one.
fn mismatch(expected: &str, actual: &str) -> String {
    let block = |name: &str, text: &str, other: &str| {
        text.trim_end().lines().fold(format!("  {name}\n"), |mut out, line| {
            let mark = if other.lines().any(|l| l == line) { ' ' } else { '>' };
            let _ = writeln!(out, "  {mark} {line}");
            out
        })
    };
    block("expected", expected, actual) + &block("actual", actual, expected)
}
