//! The rooms of the house and its habits, held over the sources by reading them as plain text.

use std::fs;
use std::path::{Path, PathBuf};

/// A room: a folder of `src`, whom it may know, and which crates it may use.
struct Room {
    name: &'static str,
    knows: &'static [&'static str],
    crates: &'static [&'static str],
    /// What of the standard library must be absent, beside what no room may have.
    absent: &'static [&'static str],
}

/// What reads or changes the world outside.
const WORLD: &[&str] =
    &["std::fs", "std::io", "std::net", "std::env", "std::process", "Instant::now", "SystemTime"];

/// The house from the ground up: a room knows only rooms under it.
const ROOMS: &[Room] = &[
    Room { name: "method", knows: &[], crates: &["serde", "unicode_segmentation"], absent: WORLD },
    Room {
        name: "lens",
        knows: &[],
        crates: &["frostem", "ron", "rustc_hash", "serde", "unicode_segmentation", "postcard"],
        absent: WORLD,
    },
    Room {
        name: "advice",
        knows: &["method", "lens"],
        crates: &["ron", "rustc_hash", "serde"],
        absent: WORLD,
    },
    Room {
        name: "store",
        knows: &["method", "lens"],
        crates: &[
            "deunicode",
            "directories",
            "jiff",
            "postcard",
            "ron",
            "rustix",
            "serde",
            "serde_ignored",
            "thiserror",
            "xxhash_rust",
        ],
        // Moments and the number of the process come in from outside.
        absent: &["std::net", "std::env", "Instant::now", "SystemTime::now", "process::id"],
    },
    Room {
        name: "text",
        knows: &["method", "lens", "advice", "store"],
        crates: &["fluent_bundle", "jiff", "ron", "serde"],
        // The kinds of errors of the disk have names in `std::io`.
        absent: &["std::fs", "std::net", "std::env", "Instant::now", "SystemTime"],
    },
    Room {
        name: "app",
        knows: &["method", "lens", "advice", "store", "text"],
        crates: &[
            "jiff",
            "serde",
            "similar",
            "unicode_linebreak",
            "unicode_segmentation",
            "unicode_width",
        ],
        absent: WORLD,
    },
    Room {
        name: "ui",
        knows: &["method", "lens", "advice", "store", "text", "app"],
        crates: &["ratatui", "unicode_segmentation"],
        absent: WORLD,
    },
    Room {
        name: "cli",
        knows: &["method", "lens", "advice", "store", "text", "app"],
        crates: &[
            "clap",
            "clap_complete",
            "crossterm",
            "jiff",
            "roff",
            "serde",
            "serde_json",
            "sys_locale",
            "tempfile",
            "ulid",
        ],
        absent: &["std::net"],
    },
    Room {
        name: "runtime",
        knows: &["method", "lens", "advice", "store", "text", "app", "ui"],
        crates: &[
            "crossterm",
            "jiff",
            "ratatui",
            "rustix",
            "shell_words",
            "signal_hook",
            "ulid",
            "xterm_color",
        ],
        absent: &["std::net"],
    },
];

/// Every crate a source may name; which room may use it stands above.
const CRATES: &[&str] = &[
    "clap",
    "clap_complete",
    "crossterm",
    "deunicode",
    "directories",
    "fluent_bundle",
    "frostem",
    "jiff",
    "postcard",
    "ratatui",
    "roff",
    "ron",
    "rustc_hash",
    "rustix",
    "serde",
    "serde_ignored",
    "serde_json",
    "shell_words",
    "signal_hook",
    "similar",
    "sys_locale",
    "tempfile",
    "thiserror",
    "ulid",
    "unic_langid",
    "unicode_linebreak",
    "unicode_segmentation",
    "unicode_width",
    "xterm_color",
    "xxhash_rust",
];

/// No room may have these.
const NOWHERE: &[(&str, &str)] = &[
    (".unwrap()", "what cannot fail says why in an `expect`"),
    ("unsafe ", "the house is safe"),
    ("#[allow(", "an exception is an `expect` with a reason"),
    ("#![allow(", "an exception is an `expect` with a reason"),
    ("todo!(", "nothing is left undone"),
    ("unimplemented!(", "nothing is left undone"),
    ("dbg!(", "a trace of yesterday"),
    ("thread_local!", "no globals"),
    ("static mut", "no globals"),
    ("OnceLock", "no globals"),
    ("LazyLock", "no globals"),
    ("async fn", "no async"),
    (".await", "no async"),
];

/// Files that may hold Cyrillic: tables of letters, not words for people.
const LETTERS: &[&str] =
    &["src/app/physical.rs", "src/app/query.rs", "src/lens/abbreviations.rs", "src/lens/fold.rs"];

/// Lines a file may have.
const LONGEST: usize = 450;

/// A source file: its path from the root of the project, and its text.
struct Source {
    path: String,
    text: String,
}

impl Source {
    /// Its lines of code with their numbers: comments left out.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self.text.lines().enumerate().map(|(at, line)| (at + 1, line.trim()));
        lines.filter(|(_, line)| !line.starts_with("//"))
    }

    fn room(&self) -> Option<&'static Room> {
        let name = self.path.strip_prefix("src/")?.split(['/', '.']).next()?;
        ROOMS.iter().find(|room| room.name == name)
    }
}

fn sources() -> Vec<Source> {
    let mut paths = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut paths);
    paths.sort();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let name = |path: &Path| {
        let parts = path.strip_prefix(root).unwrap().iter().map(|part| part.to_string_lossy());
        parts.collect::<Vec<_>>().join("/")
    };
    let sources: Vec<Source> = paths
        .iter()
        .map(|path| Source { path: name(path), text: fs::read_to_string(path).unwrap() })
        .collect();
    assert!(sources.len() > 100, "the sources were found");
    sources
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for item in fs::read_dir(folder).unwrap() {
        let path = item.unwrap().path();
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            paths.push(path);
        }
    }
}

/// Fails with every finding of a check over all lines of code.
fn check(find: impl Fn(&Source, &str) -> Option<String>) {
    let mut findings = Vec::new();
    for source in sources() {
        for (at, line) in source.code() {
            if let Some(finding) = find(&source, line) {
                findings.push(format!("{}:{at}: {finding}\n    {line}", source.path));
            }
        }
    }
    assert!(findings.is_empty(), "\n{}\n", findings.join("\n"));
}

/// The names that stand right behind a prefix such as `crate::`, also behind `crate::{`.
fn names_behind<'a>(line: &'a str, prefix: &'a str) -> impl Iterator<Item = &'a str> {
    line.match_indices(prefix).flat_map(move |(at, _)| {
        let rest = &line[at + prefix.len()..];
        let (names, braced) = match rest.strip_prefix('{') {
            Some(list) => (list.split('}').next().unwrap_or(list), true),
            None => (rest, false),
        };
        let word = |part: &'a str| {
            let part = part.trim_start();
            part.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next().unwrap_or("")
        };
        names.split(',').take(if braced { usize::MAX } else { 1 }).map(word)
    })
}

/// Whether a line has a path that begins with this crate.
fn begins_a_path(line: &str, name: &str) -> bool {
    line.match_indices(name).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let inside = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
        !before.is_some_and(inside) && line[at + name.len()..].starts_with("::")
    })
}

/// Whether a path stands in a line as a word of its own.
fn holds(line: &str, path: &str) -> bool {
    line.match_indices(path).any(|(at, _)| {
        let outside = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '_');
        outside(line[..at].chars().next_back()) && outside(line[at + path.len()..].chars().next())
    })
}

#[test]
fn a_room_knows_only_the_rooms_under_it() {
    check(|source, line| {
        let room = source.room()?;
        let stranger = names_behind(line, "crate::").find(|name| {
            ROOMS.iter().any(|other| other.name == *name)
                && *name != room.name
                && !room.knows.contains(name)
        })?;
        Some(format!("{} must not know {stranger}", room.name))
    });
    for (at, room) in ROOMS.iter().enumerate() {
        let under: Vec<&str> = ROOMS[..at].iter().map(|room| room.name).collect();
        assert!(room.knows.iter().all(|known| under.contains(known)), "{} looks up", room.name);
    }
}

#[test]
fn a_room_is_not_left_by_the_back_door() {
    check(|source, line| {
        // From src/room/file.rs two steps up stand outside the room, from src/room/mod.rs one.
        let inside = source.path.split('/').count() - 2;
        let inside = inside - usize::from(source.path.ends_with("/mod.rs"));
        source.room()?;
        let steps = "super::".repeat(inside + 1);
        line.contains(&steps).then(|| "write crate::room to be seen".into())
    });
}

#[test]
fn a_room_uses_only_its_crates() {
    check(|source, line| {
        let room = source.room()?;
        let stranger =
            CRATES.iter().find(|name| begins_a_path(line, name) && !room.crates.contains(*name))?;
        Some(format!("{} must not use {stranger}", room.name))
    });
}

#[test]
fn every_crate_of_the_manifest_is_known_here() {
    let manifest = include_str!("../../Cargo.toml");
    let mut section = "";
    for line in manifest.lines() {
        if line.starts_with('[') {
            section = line;
        } else if section.ends_with("dependencies]") && !section.contains("dev-") {
            let Some((name, _)) = line.split_once(" =") else { continue };
            let name = name.replace('-', "_");
            assert!(CRATES.contains(&name.as_str()), "{name} has no room in tests/it/tidy.rs");
        }
    }
}

#[test]
fn the_world_stays_outside_the_quiet_rooms() {
    check(|source, line| {
        let room = source.room()?;
        let told = room.absent.iter().find(|path| {
            let (parent, name) = path.rsplit_once("::").unwrap_or((path, path));
            holds(line, path) || names_behind(line, &format!("{parent}::")).any(|n| n == name)
        })?;
        Some(format!("{} must not have {told}", room.name))
    });
    check(|source, line| {
        let room = source.room()?;
        let clocks = ["cli", "runtime"];
        let reads = holds(line, "Zoned::now") || holds(line, "Timestamp::now");
        (reads && !clocks.contains(&room.name)).then(|| "moments come in from outside".into())
    });
}

#[test]
fn nothing_stands_that_stands_nowhere() {
    check(|_, line| {
        let (found, why) = NOWHERE.iter().find(|(found, _)| line.contains(found))?;
        Some(format!("`{found}`: {why}"))
    });
}

#[test]
fn only_the_command_line_prints() {
    check(|source, line| {
        let prints = ["println!(", "print!("].iter().any(|print| line.contains(print));
        let may = source.path.starts_with("src/cli/") || source.path == "src/main.rs";
        // What compiles along speaks to cargo.
        let may = may || source.path == "src/build.rs";
        (prints && !may).then(|| "a screen is drawn, not printed on".into())
    });
}

#[test]
fn words_for_people_are_not_in_the_sources() {
    check(|source, line| {
        let cyrillic = line.chars().any(|c| ('\u{400}'..='\u{52f}').contains(&c));
        let may = LETTERS.contains(&source.path.as_str());
        (cyrillic && !may).then(|| "words for people live in assets/text".into())
    });
}

#[test]
fn a_file_begins_with_a_sentence_and_ends_in_time() {
    for source in sources() {
        let first = source.text.lines().next().unwrap_or("");
        assert!(first.starts_with("//! "), "{}: begins with {first:?}", source.path);
        let intro = source.text.lines().take_while(|line| line.starts_with("//!"));
        let intro: Vec<&str> = intro.collect();
        assert!(
            intro.iter().any(|line| line.contains(['.', '?', ':'])),
            "{}: no sentence in {intro:?}",
            source.path
        );
        let lines = source.text.lines().count();
        assert!(lines <= LONGEST, "{}: {lines} lines", source.path);
    }
}

#[test]
fn an_exception_has_a_reason() {
    for source in sources() {
        for (at, _) in source.text.match_indices("#[expect(") {
            let end = source.text[at..].find(")]").map_or(source.text.len(), |end| at + end);
            let exception = &source.text[at..end];
            assert!(exception.contains("reason = "), "{}: {exception}", source.path);
        }
    }
}
