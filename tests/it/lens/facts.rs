//! What becomes of facts on the way to a neutral text, case by case: `tests/lens/facts.txt`.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use razbor::lens::{Facts, Kind, Lens};

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

/// Every case of a file is told as it stands there.
fn check(name: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lens").join(name);
    let cases = fs::read_to_string(path).expect("the cases are there");
    let lens = Lens::new(&[]);
    let (mut all, mut wrong) = (0, Vec::new());
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
        all += 1;
        if found != wanted {
            wrong.push(format!("< {text}\n> {neutral}\nwanted:\n{wanted}found:\n{found}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {all} in {name}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn facts_are_told_as_written() {
    check("facts.txt");
}

/// The same for longer texts.
#[test]
fn facts_of_longer_texts_are_told_as_written() {
    check("pairs.txt");
}

/// Every line of the table of values is read as it stands there, and compared by its value.
#[test]
fn values_are_read_as_written() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lens/values.txt");
    let lines = fs::read_to_string(path).expect("the table is there");
    let lens = Lens::new(&[]);
    let mut wrong = String::new();
    for line in lines.lines().filter(|line| !line.starts_with("//")) {
        let mut parts = line.split('|').map(str::trim);
        let mut part = || parts.next().unwrap_or_default();
        let (text, wanted, same) = (part(), part(), part());
        let sentence = lens.sentence(text, 0..text.len());
        let hard = sentence.marks.iter().filter(|mark| mark.kind.is_hard());
        let found: Vec<String> = hard
            .filter(|mark| mark.kind != Kind::Who)
            .map(|mark| format!("{}: {}", mark.kind.code(), &text[mark.range.clone()]))
            .collect();
        if found.join("; ") != wanted {
            let _ = writeln!(wrong, "{text}\n  wanted {wanted}\n  found {}", found.join("; "));
        }
        if !same.is_empty() {
            let told = told(text, same, &lens.facts(text, same));
            if !told.is_empty() {
                let _ = writeln!(wrong, "{text}\n  {same}\n  {}", told.trim().replace('\n', "; "));
            }
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
