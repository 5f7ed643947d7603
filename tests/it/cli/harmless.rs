//! Nothing from outside acts on the terminal, and a reader that leaves is no mistake.

use std::fs::{self, File};
use std::io::Read as _;
use std::process::Stdio;

use super::{Ended, Machine, RU, case_file};

/// Sequences that move cursors, rename windows, reorder or hide text.
const NASTY: &str = "a\u{1b}]0;pwned\u{7}b\u{1b}[2Jc\u{9b}6nd\u{90}x\u{9c}e\u{202e}f\u{2066}g\u{200b}h\u{feff}i\u{e0041}j\u{2028}k\u{7f}l";

#[track_caller]
fn assert_harmless(text: &str) {
    let bad = text.chars().find(|c| {
        (c.is_control() && *c != '\n')
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
    });
    assert_eq!(bad, None, "in {text:?}");
}

/// A sample with nasty words in every text, written as a hand could write them.
fn nasty_case() -> String {
    let escaped = NASTY.escape_unicode();
    let mut lines = Vec::new();
    for line in RU.lines() {
        let quoted = line.split('"').collect::<Vec<_>>();
        let is_text = quoted.len() == 3 && !line.contains("id:");
        lines.push(match quoted.as_slice() {
            [before, text, after] if is_text => format!("{before}\"{text}{escaped}\"{after}"),
            _ => line.to_owned(),
        });
    }
    lines.join("\n")
}

#[test]
fn nasty_texts_never_reach_a_terminal() {
    let machine = Machine::new();
    machine.put("2026-11-21-nasty-k2m1.ron", nasty_case());
    machine.put("2026-11-22-word-k2m2.ron", format!("Case(\n  {NASTY}: 3)"));
    machine.put(
        "2026-11-23-field-k2m3.ron",
        case_file("F", "01\u{202e}X").replace("  next:", "  r#mood: 1,\n  next:"),
    );
    for args in [
        &["list"][..],
        &["list", "--json"],
        &["show", "nasty"],
        &["show", "nasty", "--json"],
        &["show", "word"],
        &["show", "field"],
        &["show", "2026"],
        &["check"],
        &["check", "--json"],
    ] {
        for ended in [machine.run(args), machine.russian(args)] {
            assert!(!ended.out.is_empty() || !ended.err.is_empty());
            assert_harmless(&ended.out);
            assert_harmless(&ended.err);
        }
    }
    assert!(machine.run(&["show", "nasty"]).out.contains("⟨rlo⟩"));
}

#[test]
fn nasty_words_of_the_command_line_are_harmless_too() {
    let machine = Machine::with_samples();
    for args in [
        &["show", NASTY][..],
        &["new", NASTY],
        &["list", "-w", NASTY],
        &["list", NASTY],
        &["--lang", NASTY],
        &[NASTY, "list"],
        &["check", NASTY, "-w", NASTY],
    ] {
        let ended = machine.run(args);
        assert!(ended.code == 1 || ended.code == 2, "{args:?}: {}", ended.code);
        assert_harmless(&ended.err);
    }
    let made = machine.feed(&["new", "--title", NASTY], b"It broke.");
    assert_harmless(made.gives(0));
    assert_harmless(&made.err);
}

#[test]
fn json_keeps_the_data_it_escapes() {
    let machine = Machine::new();
    let title = "a\u{202e}b\u{200d}c\u{e0041}d\u{feff}";
    machine.put("2026-11-21-bidi-k2m1.ron", case_file(title, "01KAJ5"));
    let show = machine.run(&["show", "bidi", "--json"]);
    assert_eq!(show.json(0)["title"], title);
    assert!(show.out.contains("\\u202e") && show.out.contains("\\udb40\\udc41"), "{}", show.out);
    assert_eq!(machine.run(&["list", "--json"]).json(0)[0]["title"], title);
}

#[cfg(unix)]
#[test]
fn names_that_are_no_text_do_no_harm() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;
    let machine = Machine::with_samples();
    let odd = OsStr::from_bytes(b"2026-11-21-\x1b[2J\xff.ron");
    // Some file systems refuse such names.
    if fs::write(machine.workspace().join("cases").join(odd), RU).is_ok() {
        for args in [&["list"][..], &["check"], &["list", "--json"], &["show", "2026-11-21"]] {
            let ended = machine.run(args);
            assert_harmless(&ended.out);
            assert_harmless(&ended.err);
        }
    }
    let ended = Ended::of(machine.command(&["list", "-w"]).arg(odd).output().unwrap());
    ended.fails(1, "There is no folder");
    Ended::of(machine.command(&["new", "--title"]).arg(odd).output().unwrap()).fails(2, "UTF-8");
}

#[test]
fn a_reader_that_leaves_is_a_quiet_end() {
    let machine = Machine::with_samples();
    for n in 0..300 {
        machine.put(&format!("2026-12-01-many-{n:04}.ron"), case_file("Many", &format!("M{n}")));
    }
    for args in [&["list"][..], &["list", "--json"], &["--help"], &["--version"], &["show", "nato"]]
    {
        let mut child = machine.command(args).spawn().unwrap();
        drop(child.stdout.take());
        let mut err = String::new();
        child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
        assert_eq!((child.wait().unwrap().code(), err.as_str()), (Some(0), ""), "{args:?}");
    }
    let mut child = machine.command(&["nowhere", "list"]).spawn().unwrap();
    drop(child.stderr.take());
    assert_eq!(child.wait().unwrap().code(), Some(2));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_behind_stdout_is_told() {
    let machine = Machine::with_samples();
    for args in [&["list"][..], &["--help"], &["show", "nato"]] {
        let full = File::options().write(true).open("/dev/full").unwrap();
        let output = machine.command(args).stdout(Stdio::from(full)).output().unwrap();
        let err = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{err}");
        assert!(err.contains("the disk is full"), "{err}");
    }
}
