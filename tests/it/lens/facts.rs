//! What becomes of facts on the way to a neutral text, case by case: `tests/lens/facts.txt`.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use razbor::lens::{Facts, Lens};

/// What is told of the facts of two texts, a line each.
pub fn told(text: &str, neutral: &str, facts: &Facts) -> String {
    let mut told = String::new();
    for lost in &facts.lost {
        let _ = writeln!(told, "lost {}: {}", lost.kind.code(), &text[lost.range.clone()]);
    }
    for altered in &facts.altered {
        let (was, now) = (&text[altered.range.clone()], &neutral[altered.now.clone()]);
        let _ = writeln!(told, "altered {}: {was} -> {now}", altered.kind.code());
    }
    for added in &facts.added {
        let _ = writeln!(told, "added {}: {}", added.kind.code(), &neutral[added.range.clone()]);
    }
    for (was, now) in &facts.reversed {
        let _ = writeln!(told, "reversed: {} -> {}", &text[was.clone()], &neutral[now.clone()]);
    }
    told
}

/// Every case of the file is told as it stands there.
#[test]
fn facts_are_told_as_written() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lens/facts.txt");
    let cases = fs::read_to_string(path).expect("the cases are there");
    let lens = Lens::new(&[]);
    let mut wrong = String::new();
    for case in cases.split("\n\n") {
        let lines = case.lines().filter(|line| !line.starts_with("//"));
        let (mut text, mut neutral, mut wanted) = ("", "", String::new());
        for line in lines {
            match line.split_once(' ') {
                Some(("<", line)) => text = line,
                Some((">", line)) => neutral = line,
                _ => {
                    let _ = writeln!(wanted, "{line}");
                }
            }
        }
        let found = told(text, neutral, &lens.facts(text, neutral));
        if found != wanted {
            let _ = writeln!(wrong, "< {text}\n> {neutral}\nwanted:\n{wanted}found:\n{found}");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// Nothing is told of a text that was left as it is.
#[test]
fn a_text_keeps_its_own_facts() {
    let lens = Lens::new(&[]);
    for name in ["tuned.ru.txt", "tuned.en.txt"] {
        for review in super::fixture::read(name) {
            let told = told(&review.text, &review.text, &lens.facts(&review.text, &review.text));
            assert_eq!(told, "", "{}", review.id);
        }
    }
}
