//! Reviews in which everything is marked by hand, as text files: `tests/lens/README.md` says how.

use std::fs;
use std::ops::Range;
use std::path::Path;

use razbor::lens::{Kind, Verdict};

/// A review with what it holds.
pub struct Review {
    pub id: String,
    /// How much of a story it tells: 0 to 3.
    pub grade: u32,
    pub text: String,
    pub sentences: Vec<Sentence>,
    pub neutrals: Vec<Neutral>,
}

/// A sentence by hand.
pub struct Sentence {
    pub range: Range<usize>,
    pub verdict: Verdict,
    pub spans: Vec<(Range<usize>, Kind)>,
}

/// A neutral text, and what became of the facts on the way to it.
#[derive(Default)]
pub struct Neutral {
    pub text: String,
    pub lost: Vec<(Kind, String)>,
    /// Kind, words of the review, words of the neutral text.
    pub altered: Vec<(Kind, String, String)>,
    pub added: Vec<(Kind, String)>,
}

/// The reviews of a file of `tests/lens`.
pub fn read(name: &str) -> Vec<Review> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lens").join(name);
    let text =
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut reviews: Vec<Review> = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let place = || format!("{name}:{}: {line}", number + 1);
        if line.trim().is_empty() || line.starts_with("//") {
            continue;
        }
        if let Some(head) = line.strip_prefix("# ") {
            reviews.push(head_of(head));
            continue;
        }
        let review = reviews.last_mut().unwrap_or_else(|| panic!("no review yet: {}", place()));
        take(review, line).unwrap_or_else(|| panic!("not understood: {}", place()));
    }
    for review in &mut reviews {
        // What follows a sentence belongs to no sentence at the end.
        let len = review.text.trim_end().len();
        review.text.truncate(len);
    }
    reviews
}

fn head_of(head: &str) -> Review {
    let mut parts = head.split('|').map(str::trim);
    let id = parts.next().unwrap_or_default().to_owned();
    let grade = parts.filter_map(|part| part.strip_prefix("detail:")).next_back();
    let grade = grade.and_then(|grade| grade.trim().parse().ok());
    Review {
        grade: grade.unwrap_or_else(|| panic!("{id} has no grade of detail")),
        id,
        text: String::new(),
        sentences: Vec::new(),
        neutrals: Vec::new(),
    }
}

/// Takes in a line of a review; `None` where it cannot be understood.
fn take(review: &mut Review, line: &str) -> Option<()> {
    if line == "neutral:" {
        review.neutrals.push(Neutral::default());
        return Some(());
    }
    let (word, rest) = line.split_once(' ')?;
    match word {
        "f" => sentence(review, Verdict::Fact, rest),
        "m" => sentence(review, Verdict::Mixed, rest),
        "e" => sentence(review, Verdict::Emotion, rest),
        _ => {
            let neutral = review.neutrals.last_mut()?;
            if word == ">" {
                if !neutral.text.is_empty() {
                    neutral.text.push('\n');
                }
                neutral.text.push_str(rest);
                return Some(());
            }
            let (kind, words) = rest.split_once(": ")?;
            let kind = kind_of(kind)?;
            match word {
                "lost" => neutral.lost.push((kind, words.to_owned())),
                "added" => neutral.added.push((kind, words.to_owned())),
                "altered" => {
                    let (was, now) = words.split_once(" -> ")?;
                    neutral.altered.push((kind, was.to_owned(), now.to_owned()));
                }
                _ => return None,
            }
            Some(())
        }
    }
}

/// Takes in a sentence, and what stands between it and the next.
fn sentence(review: &mut Review, verdict: Verdict, marked: &str) -> Option<()> {
    let (marked, between) = if let Some(marked) = marked.strip_suffix('\\') {
        (marked, "\n")
    } else if let Some(marked) = marked.strip_suffix('|') {
        (marked, "")
    } else {
        (marked, " ")
    };
    let start = review.text.len();
    let mut open: Vec<(usize, Kind)> = Vec::new();
    let mut spans = Vec::new();
    let mut rest = marked.trim_end();
    while let Some(c) = rest.chars().next() {
        if c == '{' {
            let (kind, after) = rest[1..].split_once(':')?;
            open.push((review.text.len(), kind_of(kind)?));
            rest = after;
        } else if c == '}' {
            let (from, kind) = open.pop()?;
            spans.push((from..review.text.len(), kind));
            rest = &rest[1..];
        } else {
            review.text.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    spans.sort_by_key(|(range, _)| (range.start, std::cmp::Reverse(range.end)));
    review.sentences.push(Sentence { range: start..review.text.len(), verdict, spans });
    review.text.push_str(between);
    open.is_empty().then_some(())
}

fn kind_of(code: &str) -> Option<Kind> {
    Kind::ALL.into_iter().find(|kind| kind.code() == code.trim())
}
