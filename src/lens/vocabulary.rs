//! Lists of words of another room, found in a text as the lens finds its own.

use std::ops::Range;

use super::lexicon::{Class, Classes, Lexicon, Memo, shape};
use super::token::{Tokens, What};

/// Lists of words and phrases, ready for comparing; made once, then only read.
pub struct Vocabulary {
    lexicon: Lexicon,
}

/// A word or a number of a text.
#[derive(Debug, Clone)]
pub struct Word {
    /// Bytes in the text.
    pub range: Range<usize>,
    /// Its folded form.
    pub norm: String,
    /// What the lens knows of it.
    pub classes: Classes,
    /// Its clause, counted from 0.
    pub clause: u16,
}

/// A word or a phrase of a list that stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its words, counted among those of the text.
    pub words: Range<usize>,
    /// Its list, counted from 0 in the order in which they came.
    pub list: usize,
}

impl Word {
    /// Whether the lens counts it to a class.
    #[must_use]
    pub fn is(&self, class: Class) -> bool {
        self.classes.has(class)
    }
}

impl Vocabulary {
    /// Makes lists ready, beside the classes of words of both languages.
    ///
    /// # Panics
    /// When the built-in classes are not what was compiled.
    #[must_use]
    pub fn new(lists: &[shape::List]) -> Self {
        let mut lexicon = super::compiled(super::CLASSES);
        lexicon.add(lists, false);
        Self { lexicon }
    }

    /// The words of a text, and what of the lists stands in it: longer before shorter, stronger
    /// before weaker, none over another; both in order.
    #[must_use]
    pub fn look(&self, text: &str) -> (Vec<Word>, Vec<Found>) {
        let tokens = Tokens::of(text, 0..text.len());
        let analysed = self.lexicon.analyse(tokens, &mut Memo::default());
        let tokens = &analysed.tokens;
        let word = |&token: &usize| Word {
            range: tokens.all()[token].range.clone(),
            norm: tokens.norm(&tokens.all()[token]).to_owned(),
            classes: analysed.classes(token),
            clause: analysed.clause(token),
        };
        let number = |token: usize| analysed.words().partition_point(|&word| word < token);
        let hits = self.lexicon.hits(&analysed).into_iter();
        let found = hits.map(|hit| Found {
            words: number(hit.tokens.start)..number(hit.tokens.end),
            list: usize::from(hit.list),
        });
        (analysed.words().iter().map(word).collect(), found.collect())
    }

    /// The words and numbers of a text by their folded forms alone, for long texts.
    pub fn norms(text: &str, range: Range<usize>, mut each: impl FnMut(Range<usize>, &str)) {
        let tokens = Tokens::of(text, range);
        for token in tokens.all().iter().filter(|token| !matches!(token.what, What::Sign(_))) {
            each(token.range.clone(), tokens.norm(token));
        }
    }

    /// The stem of a folded word.
    #[must_use]
    pub fn stem(&self, norm: &str) -> String {
        self.lexicon.stem(norm)
    }
}
