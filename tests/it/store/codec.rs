//! The shape of the file, and that nothing is half read.

use proptest::prelude::*;
use razbor::method::{
    Case, CaseState, EntryId, Fact, Lines, Problem, Question, QuestionState, Quote, clean, one_line,
};
use razbor::store::codec::{self, DamageKind};

use super::{large_case, small_case};

const EXAMPLE: &str = include_str!("../../fixtures/example-case.ron");

#[test]
fn the_example_is_written_as_it_was_read() {
    let loaded = codec::read(EXAMPLE.as_bytes()).unwrap();
    assert_eq!(loaded.warnings, []);
    assert_eq!(codec::write(&loaded.case), EXAMPLE);
}

#[test]
fn a_cut_file_is_always_damaged() {
    let text = codec::write(&large_case(2));
    for whole in [EXAMPLE, &text] {
        // The last line end is no loss.
        let whole = whole.trim_end().as_bytes();
        for cut in 0..whole.len() {
            let damage = codec::read(&whole[..cut]).expect_err("a cut file was read");
            let lines = whole[..cut].split(|b| *b == b'\n').count();
            assert!(damage.line <= lines && damage.column >= 1, "{cut}: {damage:?}");
        }
    }
}

#[test]
fn a_changed_byte_never_panics() {
    for at in (0..EXAMPLE.len()).step_by(3) {
        for byte in [0, b'"', b'(', b'\\', b'/', 0xff, b'\n'] {
            let mut bytes = EXAMPLE.as_bytes().to_vec();
            bytes[at] = byte;
            let _ = codec::read(&bytes);
        }
    }
}

#[test]
fn no_control_character_but_the_line_end_reaches_the_file() {
    let mut case = small_case();
    case.title = "\u{1b}]52;c;SGk=\u{7}\0\u{9b}2J\r\nтаб\tи \"кавычки\" \\ #\"#".into();
    case.state = CaseState::SetAside("раз\nдва\n<<<<<<< три".into());
    let text = codec::write(&case);
    assert!(text.chars().all(|c| c == '\n' || !c.is_control()), "{text}");
    let read = codec::read(text.as_bytes()).unwrap().case;
    assert_eq!(read.title, one_line(&case.title));
    // A reason is one line.
    assert_eq!(read.state, CaseState::SetAside("раз два <<<<<<< три".into()));
}

#[test]
fn damage_quotes_its_line_and_names_what_it_met() {
    let text = EXAMPLE.replace("tone: Mixed", "tone: Gloomy");
    let damage = codec::read(text.as_bytes()).unwrap_err();
    assert_eq!((damage.line, damage.column), (22, 11));
    assert_eq!(damage.source_line, "    tone: Gloomy,");
    let DamageKind::UnknownVariant { found, expected } = damage.kind else { panic!() };
    assert_eq!((found.as_str(), expected.len()), ("Gloomy", 3));
}

#[test]
fn monstrous_files_are_damaged_at_once() {
    let [brackets, comments, hashes, digits] =
        [("[", 100_000), ("/*", 500_000), ("#", 70_000), ("9", 1_000_000)]
            .map(|(bit, times)| format!("Case(schema: 1, next: {}", bit.repeat(times)));
    assert_eq!(codec::read(brackets.as_bytes()).unwrap_err().kind.code(), "syntax");
    let deep = brackets.replace("next", "extra");
    assert_eq!(codec::read(deep.as_bytes()).unwrap_err().kind.code(), "too-deep");
    assert_eq!(codec::read(comments.as_bytes()).unwrap_err().kind.code(), "cut");
    assert_eq!(codec::read(hashes.as_bytes()).unwrap_err().kind.code(), "syntax");
    let digits = format!("{digits})");
    assert_eq!(codec::read(digits.as_bytes()).unwrap_err().kind.code(), "out-of-range");
}

/// Any text as a field of one line may hold it.
fn line() -> impl Strategy<Value = String> {
    any::<String>().prop_map(|text| one_line(&text))
}

fn awkward() -> impl Strategy<Value = String> {
    let bits = [
        "\"",
        "\"#",
        "r#\"",
        "\\",
        "//",
        "/*",
        "*/",
        "[",
        "]",
        "(",
        ")",
        ",",
        "'",
        "\u{2028}",
        "\u{202e}",
        "й",
        "👨\u{200d}👩\u{200d}👧",
        "\u{fffe}",
        "<<<<<<< ",
        "\t",
        "\u{feff}",
        " ",
        "слово",
    ];
    prop::collection::vec(prop::sample::select(bits.to_vec()), 0..12).prop_map(|bits| bits.concat())
}

fn arbitrary_case() -> impl Strategy<Value = Case> {
    let lines = prop::collection::vec(prop_oneof![any::<String>(), awkward()], 0..8);
    let texts = prop::collection::vec(prop_oneof![line(), awkward().prop_map(|t| one_line(&t))], 4);
    (lines, texts).prop_map(|(lines, texts)| {
        let mut case = small_case();
        let [title, fact, asked, reason] = texts.try_into().unwrap();
        case.title = title;
        case.review.text = Lines::of(&clean(&lines.join("\n")).text);
        case.facts[0] = Fact { id: EntryId(1), text: fact, ..Fact::default() };
        case.problems = vec![Problem {
            id: EntryId(2),
            text: "Болт".into(),
            facts: vec![EntryId(1)],
            ..Problem::default()
        }];
        let about = Some(Quote { words: asked.clone(), nth: 1 });
        let state = QuestionState::Answered(razbor::method::Day(asked.clone()), clean(&asked).text);
        case.questions = vec![Question { id: EntryId(3), text: asked, about, state }];
        case.state = CaseState::SetAside(reason);
        case.next = 4;
        case
    })
}

proptest! {
    #[test]
    fn any_text_comes_back_as_it_was(case in arbitrary_case()) {
        let text = codec::write(&case);
        let loaded = codec::read(text.as_bytes()).unwrap();
        prop_assert_eq!(&loaded.case, &case);
        prop_assert_eq!(codec::write(&loaded.case), text.clone());
        // And after a tool changed all line ends.
        let loaded = codec::read(text.replace('\n', "\r\n").as_bytes()).unwrap();
        prop_assert_eq!(loaded.case, case);
    }

    #[test]
    fn any_bytes_are_read_or_damaged(bytes in any::<Vec<u8>>()) {
        let _ = codec::read(&bytes);
    }

    #[test]
    fn any_pieces_are_read_or_damaged(text in awkward()) {
        let _ = codec::read(text.as_bytes());
        let _ = codec::read(format!("Case(schema: 1, title: {text})").as_bytes());
    }
}
