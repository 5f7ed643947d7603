//! How much of what is soft a draft takes away, how much of what is hard it keeps.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use razbor::lens::Lens;

use super::fixture::Review;

/// What drafts left and kept.
#[derive(Default)]
pub struct Drafts {
    /// Soft stretches, and those of them that are left.
    soft: (u32, u32),
    /// Facts, and those of them of which a word is missing.
    hard: (u32, u32),
    /// Words of drafts, and those of them that the review does not have.
    words: (u32, u32),
}

impl Drafts {
    /// Drafts a review and looks for what was marked in it; prints it when asked to by `DRAFTS=1`.
    pub fn take(&mut self, lens: &Lens, review: &Review) {
        let reading = lens.read(&review.text);
        let draft = lens.draft(&review.text, &reading);
        let all = draft.text();
        let line = |at: usize| {
            let number = reading.sentences.iter().position(|sentence| sentence.range.end > at);
            let line = draft.lines.iter().find(|line| Some(line.sentence) == number);
            line.map_or("", |line| line.text.as_str())
        };
        let mut left = Vec::new();
        let mut missing = Vec::new();
        for (range, kind) in review.sentences.iter().flat_map(|sentence| &sentence.spans) {
            let span = &review.text[range.clone()];
            let line = line(range.start);
            if kind.is_soft() {
                let stays = line.contains(span);
                self.soft.0 += 1;
                self.soft.1 += u32::from(stays);
                if stays {
                    left.push(span);
                }
            } else if kind.is_hard() {
                let there = words(&all);
                let gone = words(span).iter().any(|word| !there.contains(word));
                self.hard.0 += 1;
                self.hard.1 += u32::from(gone);
                if gone {
                    missing.push(span);
                }
            }
        }
        let known = words(&review.text);
        for line in &draft.lines {
            let said = words(&line.text);
            self.words.0 += u32::try_from(said.len()).unwrap_or(0);
            let new = said.iter().filter(|word| !known.contains(*word)).count();
            self.words.1 += u32::try_from(new).unwrap_or(0);
        }
        if std::env::var_os("DRAFTS").is_some() {
            println!("\n{}\n{}", review.id, review.text);
            for line in &draft.lines {
                println!("  > {}", line.text);
            }
            println!("  soft left: {left:?}; facts missing: {missing:?}");
        }
    }

    /// The share of soft spans that drafts took away.
    pub fn taken(&self) -> f64 {
        1.0 - f64::from(self.soft.1) / f64::from(self.soft.0.max(1))
    }

    /// Prints the shares.
    pub fn print(&self) {
        let share = |(all, part): (u32, u32)| f64::from(part) / f64::from(all.max(1));
        println!(
            "draft: soft left {:.3}, hard kept {:.3}, words not in the review {:.3}",
            share(self.soft),
            1.0 - share(self.hard),
            share(self.words)
        );
    }
}

/// The words of a text in small letters.
fn words(text: &str) -> HashSet<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// Every case of the file is drafted as it stands there.
#[test]
fn drafts_read_as_written() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lens/draft.txt");
    let cases = fs::read_to_string(path).expect("the cases are there");
    let lens = Lens::new(&[]);
    let mut wrong = String::new();
    for case in cases.split("\n\n") {
        let with = |sign: &str| -> Vec<&str> {
            case.lines().filter_map(|line| line.strip_prefix(sign)).collect()
        };
        let (text, wanted) = (with("< ").join("\n"), with("> ").join("\n"));
        let found = lens.draft(&text, &lens.read(&text)).text();
        if found != wanted {
            let _ = writeln!(wrong, "< {text}\nwanted:\n{wanted}\nfound:\n{found}\n");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// What a draft says that it left out lies in its sentence, in order, and is what is gone.
#[test]
fn a_draft_tells_what_it_leaves_out() {
    let lens = Lens::new(&[]);
    for name in ["tuned.ru.txt", "tuned.en.txt"] {
        for review in super::fixture::read(name) {
            let reading = lens.read(&review.text);
            let draft = lens.draft(&review.text, &reading);
            let lines = draft.lines.iter().map(|line| line.sentence);
            let mut sentences: Vec<usize> = lines.chain(draft.dropped.iter().copied()).collect();
            sentences.sort_unstable();
            assert_eq!(sentences, (0..reading.sentences.len()).collect::<Vec<_>>());
            for line in &draft.lines {
                let sentence = &reading.sentences[line.sentence].range;
                let mut from = sentence.start;
                for drop in &line.dropped {
                    assert!(from <= drop.range.start && drop.range.end <= sentence.end);
                    assert!(!review.text[drop.range.clone()].is_empty());
                    from = drop.range.end;
                }
                assert!(line.text.ends_with(['.', '?', ':', '!', '"', '»', '”', '“', '…']));
            }
        }
    }
}
