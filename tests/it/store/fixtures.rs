//! Every `tests/fixtures/format/{good,bad}/*.ron` reads as the `.txt` beside it says.
//!
//! Bad files have one line, `line:column kind`. Good ones have a line for each warning, `newer …`
//! for a newer shape, or `fine`.

use std::fs;
use std::path::{Path, PathBuf};

use razbor::store::codec::{self, Access, Warning};

fn fixtures(folder: &str) -> Vec<(PathBuf, Vec<u8>, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/format").join(folder);
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "ron"));
    paths.sort();
    assert!(paths.len() > 10);
    let read = |path: PathBuf| {
        let expected = fs::read_to_string(path.with_extension("txt")).unwrap();
        let bytes = fs::read(&path).unwrap();
        (path, bytes, expected)
    };
    paths.into_iter().map(read).collect()
}

fn report(warning: &Warning) -> String {
    match warning {
        Warning::UnknownField(path) => format!("unknown {path}"),
        Warning::Comments { line } => format!("comments {line}"),
        Warning::NoSchema => "no-schema".into(),
        Warning::Flaw(flaw) => format!("flaw {flaw:?}"),
    }
}

#[test]
fn good_files_open_with_the_warnings_they_deserve() {
    for (path, bytes, expected) in fixtures("good") {
        let loaded = codec::read(&bytes).unwrap_or_else(|damage| panic!("{path:?}: {damage:?}"));
        let mut report: Vec<String> = match loaded.access {
            Access::Full => Vec::new(),
            Access::NewerSchema { schema, body: true } => vec![format!("newer {schema} body")],
            Access::NewerSchema { schema, body: false } => {
                vec![format!("newer {schema} head {}", loaded.case.title).trim_end().to_owned()]
            }
        };
        report.extend(loaded.warnings.iter().map(self::report));
        if report.is_empty() {
            report.push("fine".into());
        }
        assert_eq!(report.join("\n"), expected.trim_end(), "{path:?}");
    }
}

#[test]
fn a_good_file_is_settled_by_one_save() {
    for (path, bytes, _) in fixtures("good") {
        let loaded = codec::read(&bytes).unwrap();
        if loaded.access == Access::Full {
            let again = codec::read(codec::write(&loaded.case).as_bytes()).unwrap();
            assert_eq!(again.case, loaded.case, "{path:?}");
            assert_eq!(again.warnings, [], "{path:?}");
        }
    }
}

#[test]
fn files_that_say_the_same_are_the_same_case() {
    let case = |name: &str| {
        let path = format!("tests/fixtures/format/good/{name}.ron");
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
        codec::read(&fs::read(path).unwrap()).unwrap().case
    };
    let plain = case("crlf");
    for name in [
        "order-changed",
        "byte-order-mark",
        "missing-header",
        "options-spelled-out",
        "comments",
        "dead-links",
        "next-too-low",
        "unknown-fields",
    ] {
        assert_eq!(case(name), plain, "{name}");
    }
}

#[test]
fn bad_files_are_damaged_where_they_are() {
    let mut wrong = Vec::new();
    for (path, bytes, expected) in fixtures("bad") {
        let damage = codec::read(&bytes).expect_err(&format!("{path:?}"));
        let report = format!("{}:{} {}", damage.line, damage.column, damage.kind.code());
        if report != expected.trim_end() {
            wrong.push(format!("{path:?}: {report}, not {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.concat());
}
