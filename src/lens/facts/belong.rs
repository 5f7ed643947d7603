//! Which sentences of a review and which lines of its neutral text belong together, by their words.

use std::collections::HashMap;

use super::hold::{Holding, Word};

/// A word that so many sentences have tells nothing of which belong together.
const OFTEN: usize = 64;

/// How near a sentence and a line are.
#[derive(Clone, Copy)]
struct Kin {
    sentence: usize,
    line: usize,
    /// Words that both have.
    shared: usize,
    /// The words of the shorter one.
    of: usize,
}

/// The numbers of the sentences and lines that belong together, in order; several holdings may be of
/// one number.
///
/// They share half of the words of the shorter one; of those that do so less than nearly whole, a
/// sentence or a line goes with its nearest.
#[must_use]
pub fn belonging(text: &[(usize, &Holding)], lines: &[(usize, &Holding)]) -> Vec<(usize, usize)> {
    let (text, lines) = (words(text), words(lines));
    let mut places: HashMap<Word, Vec<usize>> = HashMap::new();
    for (at, (_, words)) in text.iter().enumerate() {
        for word in words {
            places.entry(*word).or_default().push(at);
        }
    }
    let mut kin = Vec::new();
    for (line, words) in &lines {
        let mut shared: HashMap<usize, usize> = HashMap::new();
        let told = words.iter().filter_map(|word| places.get(word));
        for at in told.filter(|places| places.len() <= OFTEN).flatten() {
            *shared.entry(*at).or_default() += 1;
        }
        let near = shared.into_iter().map(|(at, shared)| {
            let (sentence, others) = &text[at];
            Kin { sentence: *sentence, line: *line, shared, of: words.len().min(others.len()) }
        });
        kin.extend(near.filter(|kin| kin.shared * 2 >= kin.of && kin.shared >= kin.of.min(2)));
    }
    let nearest = |by: fn(&Kin) -> usize| {
        let mut best: HashMap<usize, usize> = HashMap::new();
        for one in &kin {
            let best = best.entry(by(one)).or_default();
            *best = (*best).max(one.shared);
        }
        best
    };
    let (of_sentence, of_line) = (nearest(|kin| kin.sentence), nearest(|kin| kin.line));
    let holds = |kin: &&Kin| {
        kin.shared * 4 >= kin.of * 3
            || kin.shared == of_sentence[&kin.sentence]
            || kin.shared == of_line[&kin.line]
    };
    let mut pairs: Vec<_> = kin.iter().filter(holds).map(|kin| (kin.sentence, kin.line)).collect();
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

/// The words of each number, each once.
fn words(of: &[(usize, &Holding)]) -> Vec<(usize, Vec<Word>)> {
    let mut all: Vec<(usize, Vec<Word>)> = Vec::new();
    for (number, held) in of {
        let words = held.words.iter().map(|(word, _)| *word);
        match all.last_mut() {
            Some((last, have)) if last == number => have.extend(words),
            _ => all.push((*number, words.collect())),
        }
    }
    for (_, words) in &mut all {
        words.sort_unstable();
        words.dedup();
    }
    all
}
