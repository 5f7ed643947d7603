//! What one text says was done and the other denies.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::compare::Both;
use super::hold::Word;
use super::words::Side;

impl Both<'_> {
    /// Verbs that are denied wherever they stand in one text, and nowhere in the other, in sentences
    /// that tell of the same.
    pub(super) fn reversed(&self) -> Vec<(Range<usize>, Range<usize>)> {
        let only = |side: &Side, denied: bool| -> HashSet<Word> {
            let of = |wanted: bool| {
                let words = side.said.iter().filter(move |(_, denied, ..)| *denied == wanted);
                words.map(|(word, ..)| *word).collect::<HashSet<_>>()
            };
            of(denied).difference(&of(!denied)).copied().collect()
        };
        let mut pairs = Vec::new();
        for denied in [true, false] {
            let (here, there) = (only(&self.text, denied), only(&self.neutral, !denied));
            let mut met: HashMap<Word, Vec<(&Range<usize>, usize)>> = HashMap::new();
            for (word, _, range, number) in &self.neutral.said {
                met.entry(*word).or_default().push((range, *number));
            }
            let told = self.text.said.iter().filter(|(word, ..)| here.contains(word));
            for (word, _, range, number) in told.filter(|(word, ..)| there.contains(word)) {
                let others = met.get(word).into_iter().flatten().take(32);
                let near = others.max_by_key(|(_, other)| self.share(*number, *other));
                if let Some((now, other)) = near
                    && self.tell_of_the_same(*number, *other)
                {
                    pairs.push((range.clone(), (*now).clone()));
                }
            }
        }
        pairs.sort_by_key(|(range, _)| range.start);
        pairs
    }

    /// How many words a sentence of the review and one of the neutral text share.
    fn share(&self, sentence: usize, other: usize) -> usize {
        let (a, b) = (self.text.words_of(sentence), self.neutral.words_of(other));
        a.iter().filter(|(word, ..)| b.iter().any(|(other, ..)| word == other)).count()
    }

    /// Whether two sentences share more than a verb, unless one of them hardly has more.
    fn tell_of_the_same(&self, sentence: usize, other: usize) -> bool {
        let (a, b) = (self.text.words_of(sentence), self.neutral.words_of(other));
        a.len().min(b.len()) <= 2 || self.share(sentence, other) > 1
    }
}
