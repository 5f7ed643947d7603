//! The words of the client, copied: a line compared with the review, which is made ready once.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::line::Line;
use super::{Advice, Flag, Remark, Sign};
use crate::lens::{Vocabulary, sentences};

/// A run of so many words is a copy; of one word less, a hint.
const COPY: usize = 3;

/// The number of a word that the review does not have.
const UNKNOWN: u32 = 0;
/// The end of a sentence, over which no run goes.
const END: u32 = 1;

/// A word with a meaning of its own.
#[derive(Debug, Clone)]
pub struct Known {
    /// Its bytes in its text.
    pub range: Range<usize>,
    /// The number of its stem.
    pub key: u32,
}

/// A review, ready to be compared with lines.
#[derive(Debug, Default)]
pub struct Said {
    /// The numbers of stems.
    keys: FxHashMap<Box<str>, u32>,
    /// The words that have a meaning of their own, in order.
    words: Vec<Known>,
    /// Where two words first stand side by side.
    pairs: FxHashMap<[u32; 2], u32>,
    /// Where three do.
    triples: FxHashMap<[u32; COPY], u32>,
}

impl Said {
    /// Makes a review ready.
    pub(super) fn of(advice: &Advice, review: &str) -> Self {
        let mut said = Self::default();
        for sentence in sentences(review) {
            let end = sentence.end;
            Vocabulary::norms(review, sentence, |range, norm| {
                if advice.is_content(norm) {
                    let next = END + 1 + u32::try_from(said.keys.len()).unwrap_or(u32::MAX - 2);
                    let key = advice.key(norm);
                    let key = *said.keys.entry(key.into_boxed_str()).or_insert(next);
                    said.words.push(Known { range, key });
                }
            });
            said.words.push(Known { range: end..end, key: END });
        }
        for at in (0..said.words.len()).rev() {
            // What stands first is written last, and stays.
            let place = u32::try_from(at).unwrap_or(u32::MAX);
            if let Some(pair) = keys(&said.words[at..]) {
                said.pairs.insert(pair, place);
            }
            if let Some(triple) = keys(&said.words[at..]) {
                said.triples.insert(triple, place);
            }
        }
        said
    }

    /// Whether a word stands in the review, in any form.
    pub(super) fn has(&self, advice: &Advice, norm: &str) -> bool {
        self.key(advice, norm) != UNKNOWN
    }

    /// The number of a folded word.
    pub(super) fn key(&self, advice: &Advice, norm: &str) -> u32 {
        self.keys.get(advice.key(norm).as_str()).copied().unwrap_or(UNKNOWN)
    }

    /// The longest run of words that a line shares with the review.
    pub(super) fn remark(&self, line: &Line) -> Option<Remark> {
        let words = line.keys(self);
        let mut best: Option<(Range<usize>, usize)> = None;
        let mut at = 0;
        while at < words.len() {
            let triple = keys(&words[at..]).and_then(|triple| self.triples.get(&triple));
            let pair = || keys(&words[at..]).and_then(|pair| self.pairs.get(&pair));
            let place = triple.or_else(pair).map(|&place| place as usize);
            let len = place.map_or(0, |place| self.run(&words[at..], place));
            if let Some(place) = place.filter(|_| best.as_ref().is_none_or(|(b, _)| b.len() < len))
            {
                best = Some((at..at + len, place));
            }
            // A run may begin within one that is shorter than a copy.
            at += if len >= COPY { len } else { 1 };
        }
        let (run, place) = best?;
        let range = words[run.start].range.start..words[run.end - 1].range.end;
        let review = self.words[place].range.start..self.words[place + run.len() - 1].range.end;
        let hint = run.len() < COPY;
        let remark = Remark::new(Flag::ClientWords, Sign::Copied, range);
        Some(Remark { review: Some(review), hint, ..remark })
    }

    /// How many words go on alike from a place in the review.
    fn run(&self, words: &[Known], place: usize) -> usize {
        let pairs = words.iter().zip(&self.words[place..]);
        pairs.take_while(|(one, other)| one.key == other.key && one.key > END).count()
    }
}

/// The numbers of the first words, all of them known.
fn keys<const N: usize>(words: &[Known]) -> Option<[u32; N]> {
    let mut keys = [UNKNOWN; N];
    for (key, word) in keys.iter_mut().zip(words.get(..N)?) {
        if word.key <= END {
            return None;
        }
        *key = word.key;
    }
    Some(keys)
}

impl Advice {
    /// Whether a folded word has a meaning of its own.
    pub(super) fn is_content(&self, norm: &str) -> bool {
        !self.function.contains(norm)
    }

    /// What stands for a folded word in all its forms.
    pub(super) fn key(&self, norm: &str) -> String {
        match self.same.get(norm) {
            Some(form) => form.clone(),
            None => self.people.stem(norm),
        }
    }
}
