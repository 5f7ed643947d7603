//! Finding a place or somebody's words in a text by the words themselves, marked there or not.

use std::collections::HashMap;
use std::ops::Range;

use super::hold::{Fact, Holding, Word};

/// A text with all that its sentences hold.
pub(super) struct Side<'a> {
    /// Facts, in order, with the beginning of their sentence.
    pub facts: Vec<(&'a Fact, usize)>,
    /// Words that mean something, in order, with their bytes and the number of their sentence.
    words: Vec<(Word, Range<usize>, usize)>,
    /// Where a word stands.
    places: HashMap<Word, Vec<usize>>,
    /// Numbers of which no fact was made, in hundredths, and how many times.
    pub loose: HashMap<u64, usize>,
    /// Verbs, whether they are denied, their bytes, and the number of their sentence.
    pub said: Vec<(Word, bool, Range<usize>, usize)>,
}

/// A word that stands oftener than so tells nothing of where a fact is.
const OFTEN: usize = 64;

impl<'a> Side<'a> {
    /// Puts sentences together.
    pub fn of(sentences: &[(usize, &'a Holding)]) -> Self {
        let mut side = Self {
            facts: Vec::new(),
            words: Vec::new(),
            places: HashMap::new(),
            loose: HashMap::new(),
            said: Vec::new(),
        };
        let moved = |range: &Range<usize>, by: usize| range.start + by..range.end + by;
        for (number, (at, held)) in sentences.iter().enumerate() {
            side.facts.extend(held.facts.iter().map(|fact| (fact, *at)));
            for (word, range) in &held.words {
                side.places.entry(*word).or_default().push(side.words.len());
                side.words.push((*word, moved(range, *at), number));
            }
            for loose in &held.loose {
                *side.loose.entry(loose.to_bits()).or_default() += 1;
            }
            let words = held.said.iter();
            side.said.extend(
                words.map(|(word, denied, range)| (*word, *denied, moved(range, *at), number)),
            );
        }
        side
    }

    /// The bytes of a fact.
    pub fn range(&self, fact: usize) -> Range<usize> {
        let (fact, at) = self.facts[fact];
        fact.range.start + at..fact.range.end + at
    }

    /// The words of a sentence, by its number.
    pub fn words_of(&self, sentence: usize) -> &[(Word, Range<usize>, usize)] {
        let first = self.words.partition_point(|(.., of)| *of < sentence);
        let end = self.words.partition_point(|(.., of)| *of <= sentence);
        &self.words[first..end]
    }

    /// Where the words of a place stand together: all its numbers, and most of the rest.
    pub fn place(&self, wanted: &[Word], numbers: &[Word]) -> Option<Range<usize>> {
        let rarest = wanted
            .iter()
            .filter_map(|word| self.places.get(word))
            .min_by_key(|places| places.len())?;
        let enough = (wanted.len() * 3).div_ceil(5).max(1);
        rarest.iter().take(OFTEN).find_map(|&at| {
            let here =
                at.saturating_sub(wanted.len() + 1)..(at + wanted.len() + 2).min(self.words.len());
            let here = &self.words[here];
            let has = |word: &Word| {
                here.iter()
                    .any(|(other, _, sentence)| other == word && *sentence == self.words[at].2)
            };
            let found = wanted.iter().filter(|word| has(word)).count();
            (found >= enough && numbers.iter().all(has)).then(|| self.words[at].1.clone())
        })
    }

    /// Where most of the words of a quote stand: in one sentence, or in two for a long one. What was
    /// reported without quotation marks may be told more freely.
    pub fn quote(&self, wanted: &[Word], reported: bool) -> Option<Range<usize>> {
        let mut counts: HashMap<usize, (usize, usize)> = HashMap::new();
        for word in wanted {
            let places = self.places.get(word).map_or(&[][..], Vec::as_slice);
            if places.len() > OFTEN {
                continue;
            }
            let mut last = usize::MAX;
            for &at in places {
                let sentence = self.words[at].2;
                if sentence == last {
                    continue;
                }
                // Much that was said may be told in two sentences.
                let before = (wanted.len() > 8).then(|| sentence.wrapping_sub(1));
                for of in before.into_iter().chain([sentence]) {
                    let (count, first) = counts.entry(of).or_insert((0, at));
                    *count += usize::from(of != last);
                    *first = (*first).min(at);
                }
                last = sentence;
            }
        }
        let best = counts.values().max_by_key(|(count, first)| (*count, usize::MAX - first))?;
        let part = if reported { 2 } else { 3 };
        let enough = (wanted.len() * part).div_ceil(5).max(1);
        (best.0 >= enough).then(|| self.words[best.1].1.clone())
    }
}
