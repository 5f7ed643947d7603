//! The words of a workspace: every mistake is named with its place, and the rest works.

use std::path::PathBuf;

use razbor::lens::{Kind, Lens, Rule};
use razbor::store::{LensFile, RealDisk, Workspace};
use razbor::text::{Language, Text};
use tempfile::TempDir;

fn file(text: &str) -> LensFile {
    LensFile::of(PathBuf::from("lens.ron"), text.as_bytes())
}

fn names(file: &LensFile) -> Vec<&str> {
    file.lists.iter().map(|list| list.name.as_str()).collect()
}

/// The places and the codes of the mistakes: `3:7 no-such-kind`.
fn mistakes(file: &LensFile) -> Vec<String> {
    let told =
        |m: &razbor::store::LensMistake| format!("{}:{} {}", m.at.line, m.at.column, m.slip.code());
    file.mistakes.iter().map(told).collect()
}

#[test]
fn a_whole_file_gives_its_lists() {
    let file = file(
        r#"// our trade
Words(lists: [
  List(name: "nails", kind: Evaluation, strength: 3, words: ["облез", "=скололся"],
       phrases: ["лак _ слез"], when: [Near(["лак"])], unless: [Number, Next("ноготь")]),
  (name: "rooms", kind: "place", words: ["reception"]),
])"#,
    );
    assert_eq!(mistakes(&file), [""; 0]);
    assert_eq!(names(&file), ["nails", "rooms"]);
    assert_eq!((file.lists[0].strength, file.lists[1].strength), (3, 2));
    assert_eq!(file.lists[1].kind, Kind::Place);
    assert_eq!((file.lists[0].when.len(), file.lists[0].unless.len()), (1, 2));
}

#[test]
fn no_file_and_an_empty_one_are_fine() {
    for text in ["", "  \n", "// later\n", "Words()", "Words(lists: [])"] {
        let file = file(text);
        assert!(file.lists.is_empty() && file.mistakes.is_empty(), "{text:?}");
    }
    let folder = TempDir::new().unwrap();
    let file = LensFile::load(&RealDisk, folder.path());
    assert!(file.trouble.is_none() && file.mistakes.is_empty());
}

#[test]
fn a_mistake_in_one_list_spoils_no_other() {
    let file = file(
        r#"Words(
  lists: [
    List(name: "a", kind: Emotions, words: ["x"]),
    List(name: "b", kind: Emotion, words: ["", "ok", "5 stars", "=x*"], phrases: ["a b c d e f", "_ b"]),
    List(name: "c", kind: Blame, words: ["c"], when: [Numbr]),
    List(name: "d", kind: Blame, strength: 7, word: ["c"], words: "d"),
    List(kind: Blame, words: ["c"]),
    List(name: "f", words: ["c"]),
    List(name: "g", kind: Blame, kind: Emotion, when: [Near, First("x")]),
    List(name: "h", kind: Blame, words: ["h"]),
  ],
  list: [],
)
"#,
    );
    assert_eq!(
        mistakes(&file),
        [
            "3:27 no-such-kind",
            "4:44 empty-word",
            "4:54 not-a-word",
            "4:65 not-a-word",
            "4:83 long-phrase",
            "4:98 not-a-word",
            "5:55 no-such-condition",
            "6:44 no-such-strength",
            "6:47 unknown-field",
            "6:67 wrong-kind",
            "7:5 missing-field",
            "8:5 missing-field",
            "9:5 no-words",
            "9:34 twice",
            "9:56 wrong-kind",
            "9:62 wrong-kind",
            "12:3 unknown-field",
        ]
    );
    assert_eq!(names(&file), ["b", "d", "h"]);
    assert_eq!(file.lists[0].words, ["ok"]);
    assert_eq!(file.lists[1].strength, 2);
}

#[test]
fn damage_in_one_list_spoils_no_other() {
    for (broken, told) in [
        (r#"List(name: "b", kind: Blame words: ["b"]),"#, "3:31 missing-comma"),
        (r#"List(name: "b", kind: Blame, words: ["b),"#, "3:40 unclosed-string"),
        (r#"List(name: "b", kind: Blame, words: ["b"),"#, "3:43 missing-comma"),
        (r#"List(name: "b", kind: Blame, words: ["b"],"#, "4:"),
    ] {
        let file = file(&format!(
            "Words(lists: [\n  List(name: \"a\", kind: Joy, words: [\"z\"]), List(name: \"a\", kind: \
             Blame, words: [\"a\"]),\n  {broken}\n  List(name: \"c\", kind: Emotion, words: \
             [\"c\"]),\n])\n"
        ));
        assert_eq!(names(&file), ["a", "c"], "{broken}");
        let mistakes = mistakes(&file);
        assert_eq!(mistakes[0], "2:25 no-such-kind");
        assert!(mistakes.len() == 2 && mistakes[1].starts_with(told), "{broken}: {mistakes:?}");
    }
}

#[test]
fn damage_around_the_lists_spoils_none() {
    for (text, told) in [
        ("Words(lists: [\n  List(name: \"a\", kind: Blame, words: [\"a\"])\n", "cut"),
        ("Words(lists: [List(name: \"a\", kind: Blame, words: [\"a\"]) List()])", "missing-comma"),
        ("Settings(lists: [List(name: \"a\", kind: Blame, words: [\"a\"])])", "other-kind"),
        ("[List(name: \"a\", kind: Blame, words: [\"a\"])]", ""),
    ] {
        let file = file(text);
        assert_eq!(names(&file), ["a"], "{text}");
        assert!(mistakes(&file).iter().any(|said| said.contains(told)), "{:?}", mistakes(&file));
    }
}

#[test]
fn what_is_no_text_is_told_once() {
    for bytes in [&b"\xcf\xf0\xe8\xe2\xe5\xf2 List(name"[..], b"<<<<<<< ours\nWords()", &[0, 1, 2]]
    {
        let file = LensFile::of(PathBuf::from("lens.ron"), bytes);
        assert_eq!((file.lists.len(), file.mistakes.len()), (0, 1));
    }
}

/// Whatever stands in the file, reading it neither fails nor gives words that would never be found.
#[test]
fn pieces_of_a_file_never_harm() {
    let whole = "Words(lists: [List(name: \"a\", kind: Blame, words: [\"слово\", \"=x\"], when: \
                 [Near([\"y\"])]), List(name: \"b\", kind: Emotion, phrases: [\"a _ b\"])])";
    let bytes = whole.as_bytes();
    for cut in 0..bytes.len() {
        let _ = LensFile::of(PathBuf::new(), &bytes[..cut]);
        for sign in [b'"', b'(', b')', b']', b',', b'\\', b'/', 0xff] {
            let mut changed = bytes.to_vec();
            changed[cut] = sign;
            let _ = LensFile::of(PathBuf::new(), &changed);
        }
    }
}

#[test]
fn words_of_a_workspace_make_marks_of_their_own() {
    let folder = TempDir::new().unwrap();
    let words = r#"Words(lists: [List(name: "polish", kind: Evaluation, words: ["облупиться"])])"#;
    std::fs::write(folder.path().join("lens.ron"), words).unwrap();
    let workspace =
        Workspace::open(std::sync::Arc::new(RealDisk), folder.path(), std::process::id()).unwrap();
    let file = workspace.lens_file();
    let reading = Lens::new(&file.lists).read("Лак облупился.");
    let rule = Rule::OwnList("polish".into());
    assert!(reading.sentences[0].marks.iter().any(|mark| mark.rule == rule), "{reading:?}");
}

#[test]
fn every_mistake_is_told_with_its_place_and_what_to_write() {
    let file = file("Words(lists: [\n  List(name: \"a\", kind: Emotions, words: [\"x\"]),\n])");
    let told = Text::new(Language::English).lens_told(&file);
    assert_eq!(told.len(), 1);
    assert!(told[0].starts_with("lens.ron:2:25: there is no kind “Emotions”."), "{told:?}");
    assert!(told[0].ends_with("Did you mean Emotion?"), "{told:?}");
    let told = Text::new(Language::Russian).lens_told(&file);
    assert!(told[0].ends_with("Может быть, Emotion?"), "{told:?}");
}
