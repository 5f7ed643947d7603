//! `razbor new`.

use std::fs;
use std::path::Path;

use razbor::method::{Step, StepState};
use razbor::store::codec;

use super::Machine;

const REVIEW: &str =
    "Здравствуйте! Торт привезли в восемь вечера. Гости уже ушли.\r\nСпасибо кондитеру.\n";

#[test]
fn a_case_is_made_of_standard_input_or_a_file() {
    let machine = Machine::new();
    fs::write(machine.home().join("review.txt"), REVIEW).unwrap();
    for (args, input) in [
        (vec!["new"], REVIEW),
        (vec!["new", "-"], REVIEW),
        (vec!["new", "review.txt"], ""),
        (vec!["new", "review.txt", "--title", "  "], ""),
    ] {
        let made = machine.feed(&args, input.as_bytes());
        let path = Path::new(made.gives(0).strip_suffix('\n').unwrap());
        assert!(
            path.is_absolute() && path.starts_with(machine.workspace().canonicalize().unwrap())
        );
        assert_eq!(made.err, "Made the case “Торт привезли в восемь вечера”.\n");
        let bytes = fs::read(path).unwrap();
        let loaded = codec::read(&bytes).unwrap();
        assert_eq!(loaded.warnings, []);
        assert_eq!(codec::write(&loaded.case).as_bytes(), bytes);
        assert_eq!(loaded.case.review.text.join(), REVIEW.replace('\r', "").trim_end());
        assert_eq!(loaded.case.steps.state(Step::Find), StepState::Done);
        assert_eq!(loaded.case.id.0.len(), 26);
        assert_eq!(loaded.case.created.0.len(), "2026-11-21T10:20:33+03:00".len());
    }
    assert_eq!(machine.run(&["list"]).gives(0).lines().count(), 4);
}

#[test]
fn a_title_may_be_given_and_begin_with_a_hyphen() {
    let machine = Machine::new();
    let made = machine.feed(&["new", "--title", "-50% за\tторт"], REVIEW.as_bytes());
    let case = codec::read(&fs::read(made.gives(0).trim_end()).unwrap()).unwrap().case;
    assert_eq!(case.title, "-50% за торт");
}

#[test]
fn what_is_no_review_is_refused_and_nothing_is_made() {
    let machine = Machine::new();
    let file = |name: &str, bytes: &[u8]| fs::write(machine.home().join(name), bytes).unwrap();
    file("binary", b"\x7fELF\x00\xff\xfe");
    file("koi", b"\xf4\xcf\xd2\xd4 \xcf\xd0\xcf\xda\xc4\xc1\xcc");
    file("one-byte", "Хороший торт, но\nодин байт \u{0}".as_bytes());
    file("torn", b"\xd0\xa5\xd0\xbe\xd1\x80\n\xd0\xbe\xff");
    file("utf16", b"\xff\xfe\x22\x04");
    file("blank", b" \n\t\r\n");
    file("empty", b"");
    file("controls", b"\x01\x02\n");
    for (name, words) in [
        ("binary", "binary:1:6: this is not text. No case was made."),
        ("koi", "koi:1:1: the encoding is KOI8-R. Save the file as UTF-8."),
        ("torn", "torn:2:2: a byte here is not UTF-8."),
        ("utf16", "UTF-16 LE"),
        ("blank", "blank: there is no text of a review here."),
        ("empty", "empty: there is no text of a review here."),
        ("controls", "controls: there is no text of a review here."),
        ("missing", "there is no such file or folder (missing)."),
        (".", "this is a folder"),
    ] {
        machine.run(&["new", name]).fails(1, words);
    }
    machine.run(&["new"]).fails(1, "standard input: there is no text");
    machine.feed(&["new"], &vec![b'a'; (16 << 20) + 1]).fails(1, "more than 16 MB");
    assert!(!machine.workspace().exists());
    let made = machine.run(&["new", "one-byte"]);
    assert!(made.gives(0).ends_with(".ron\n"));
    assert!(made.err.contains("1 control character was taken out."), "{}", made.err);
}

#[test]
fn a_workspace_that_is_a_file_is_refused() {
    let machine = Machine::new();
    fs::write(machine.workspace(), "x").unwrap();
    machine.feed(&["new"], REVIEW.as_bytes()).fails(1, "cases live in a folder");
}
