//! Reading texts, each of whose sentences is looked at once, whatever is told of it.

use std::ops::Range;

use super::lexicon::{Analysed, Lexicon, Memo};
use super::token::Tokens;
use super::values::Found;
use super::{
    Detail, Draft, Facts, Holding, Lens, Mark, Reading, Sentence, compare, language, marks,
    sentences, values, verdict,
};

/// A lens that remembers the words it looked up: for whoever reads many sentences.
pub struct Reader<'a> {
    lexicon: &'a Lexicon,
    memo: Memo,
}

/// A sentence, looked at: all that is told of it is made of this.
struct Look {
    analysed: Analysed,
    values: Vec<Found>,
    marks: Vec<Mark>,
}

impl Lens {
    /// Begins to read.
    #[must_use]
    pub fn reader(&self) -> Reader<'_> {
        Reader { lexicon: &self.lexicon, memo: Memo::default() }
    }

    /// Reads a text.
    #[must_use]
    pub fn read(&self, text: &str) -> Reading {
        self.reader().read(text)
    }

    /// Reads a sentence of a text, whose bytes these are.
    #[must_use]
    pub fn sentence(&self, text: &str, range: Range<usize>) -> Sentence {
        self.reader().sentence(text, range).0
    }

    /// What a sentence holds, its ranges counted from its own beginning.
    #[must_use]
    pub fn holding(&self, sentence: &str) -> Holding {
        self.reader().holding(sentence)
    }

    /// Proposes a neutral text for a text and its reading.
    #[must_use]
    pub fn draft(&self, text: &str, reading: &Reading) -> Draft {
        let mut reader = self.reader();
        let mut draft = Draft::default();
        for sentence in &reading.sentences {
            let analysed = || reader.analysed(text, sentence.range.clone());
            draft.add(&self.lexicon, text, sentence, analysed);
        }
        draft
    }

    /// Compares the facts of a review with those of its neutral text.
    #[must_use]
    pub fn facts(&self, text: &str, neutral: &str) -> Facts {
        self.reader().facts(text, neutral)
    }
}

impl Reader<'_> {
    /// Reads a text.
    #[must_use]
    pub fn read(&mut self, text: &str) -> Reading {
        let ranges = sentences(text).into_iter();
        reading(text, ranges.map(|range| self.sentence(text, range).0).collect())
    }

    /// Reads a text and proposes a neutral one.
    #[must_use]
    pub fn read_and_draft(&mut self, text: &str) -> (Reading, Draft) {
        let mut draft = Draft::default();
        let mut read = Vec::new();
        for range in sentences(text) {
            let (sentence, analysed) = self.sentence(text, range);
            draft.add(self.lexicon, text, &sentence, || analysed);
            read.push(sentence);
        }
        (reading(text, read), draft)
    }

    /// Reads a sentence that is a text of its own, and what it holds.
    #[must_use]
    pub fn read_and_hold(&mut self, sentence: &str) -> (Sentence, Holding) {
        let all = 0..sentence.len();
        let look = self.look(sentence, all.clone());
        let held = self.held(&look);
        (verdict::sentence(all, &look.analysed, look.marks), held)
    }

    /// What a sentence holds, its ranges counted from its own beginning.
    #[must_use]
    pub fn holding(&mut self, sentence: &str) -> Holding {
        let look = self.look(sentence, 0..sentence.len());
        self.held(&look)
    }

    /// Compares the facts of a review with those of its neutral text.
    #[must_use]
    pub fn facts(&mut self, text: &str, neutral: &str) -> Facts {
        let mut holdings = |text: &str| -> Vec<(usize, Holding)> {
            let ranges = sentences(text).into_iter();
            ranges.map(|range| (range.start, self.holding(&text[range]))).collect()
        };
        let (text, neutral) = (holdings(text), holdings(neutral));
        let (text, neutral): (Vec<_>, Vec<_>) = (
            text.iter().map(|(at, held)| (*at, held)).collect(),
            neutral.iter().map(|(at, held)| (*at, held)).collect(),
        );
        compare(&text, &neutral)
    }

    fn sentence(&mut self, text: &str, range: Range<usize>) -> (Sentence, Analysed) {
        let Look { analysed, marks, .. } = self.look(text, range.clone());
        (verdict::sentence(range, &analysed, marks), analysed)
    }

    fn held(&self, look: &Look) -> Holding {
        Holding::of(self.lexicon, &look.analysed, &look.values, &look.marks)
    }

    fn look(&mut self, text: &str, range: Range<usize>) -> Look {
        let analysed = self.analysed(text, range);
        let values = values::find(self.lexicon, &analysed);
        let marks = marks::of(self.lexicon, &analysed, &values);
        Look { analysed, values, marks }
    }

    pub(super) fn analysed(&mut self, text: &str, range: Range<usize>) -> Analysed {
        self.lexicon.analyse(Tokens::of(text, range), &mut self.memo)
    }
}

/// A text, of these sentences.
fn reading(text: &str, sentences: Vec<Sentence>) -> Reading {
    let detail = Detail::of(&sentences);
    Reading { language: language(text), sentences, detail }
}
