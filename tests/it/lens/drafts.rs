//! How much of what is soft a draft takes away, how much of what is hard it keeps.

use std::collections::HashSet;

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
