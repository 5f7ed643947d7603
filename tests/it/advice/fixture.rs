//! Reviews with the lines of a breakdown, each marked by hand; tests/advice/README.md has the form.

use std::fs;
use std::path::Path;

use razbor::advice::Flag;
use razbor::method::Step;

/// A review and the lines of its breakdown.
pub struct Breakdown {
    pub id: String,
    pub language: String,
    pub review: String,
    pub lines: Vec<Marked>,
}

/// A line and what is to be remarked on.
pub struct Marked {
    pub step: Step,
    pub text: String,
    pub flags: Vec<Flag>,
}

pub fn read(name: &str) -> Vec<Breakdown> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/advice").join(name);
    parse(&fs::read_to_string(&path).unwrap())
}

fn parse(file: &str) -> Vec<Breakdown> {
    let mut all: Vec<Breakdown> = Vec::new();
    let mut in_review = false;
    for line in file.lines() {
        if let Some(head) = line.strip_prefix("# ") {
            let (id, language) = head.split_once('|').unwrap_or_else(|| panic!("{line}"));
            all.push(Breakdown {
                id: id.trim().into(),
                language: language.trim().into(),
                review: String::new(),
                lines: Vec::new(),
            });
            in_review = true;
            continue;
        }
        let Some(breakdown) = all.last_mut() else { continue };
        if line.trim() == "---" {
            in_review = false;
        } else if in_review {
            breakdown.review.push_str(line);
            breakdown.review.push('\n');
        } else if !line.trim().is_empty() {
            breakdown.lines.push(marked(line));
        }
    }
    assert!(all.len() > 10, "the breakdowns were found");
    all
}

fn marked(line: &str) -> Marked {
    let (step, rest) = line.split_once('|').unwrap_or_else(|| panic!("{line}"));
    let (text, flags) = rest.rsplit_once('|').unwrap_or_else(|| panic!("{line}"));
    let step = match step.trim() {
        "problem" => Step::Problems,
        "cause" => Step::Causes,
        "solution" => Step::Solutions,
        other => panic!("{other}: {line}"),
    };
    let flag = |code: &str| Flag::ALL.into_iter().find(|flag| flag.code() == code);
    let flags = flags.split_whitespace();
    let flags = flags.map(|code| flag(code).unwrap_or_else(|| panic!("{code}: {line}"))).collect();
    Marked { step, text: text.trim().into(), flags }
}
