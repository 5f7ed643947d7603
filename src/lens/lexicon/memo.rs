//! What the lexicon knows of the words met so far, so that each is looked up once in a stream of texts.

use rustc_hash::FxHashMap;

use super::classes::{self, Classes};
use super::compiled::Lexicon;
use super::symbols::{Forms, UNKNOWN, compared};

/// So many words are remembered at most; then it begins anew.
const MOST: usize = 1 << 14;
/// A word of more bytes is not remembered.
const LONGEST: usize = 64;

/// What is known of a word.
#[derive(Debug, Clone, Copy, Default)]
pub struct Known {
    /// What it is known by.
    pub forms: Forms,
    /// What it is.
    pub classes: Classes,
    /// Its stem as it is compared among the words of texts.
    pub stem: u64,
}

/// The words met so far, of one lexicon. Whoever reads many texts has one; it stays small.
#[derive(Debug, Default)]
pub struct Memo(FxHashMap<Box<str>, Known>);

impl Memo {
    /// What is known of a folded word; `twice` is its form in which a stretched letter stands twice.
    pub(super) fn known(&mut self, lexicon: &Lexicon, norm: &str, twice: Option<&str>) -> Known {
        if let Some(known) = self.0.get(norm).filter(|_| twice.is_none()) {
            return *known;
        }
        let known = lexicon.known(norm, twice);
        if twice.is_none() && norm.len() <= LONGEST {
            if self.0.len() >= MOST {
                self.0.clear();
            }
            self.0.insert(norm.into(), known);
        }
        known
    }
}

impl Lexicon {
    /// What is known of a folded word, by its other form where it is not known by itself.
    fn known(&self, norm: &str, twice: Option<&str>) -> Known {
        let stem = self.symbols.stem(norm);
        let mut forms = self.symbols.forms(norm, &stem);
        if let Some(twice) = twice.filter(|_| forms[..3] == UNKNOWN[..3]) {
            forms = self.symbols.forms(twice, &self.symbols.stem(twice));
        }
        let of_form = |all: Classes, form| all.and(classes::of(&self.classes, form));
        Known {
            forms,
            classes: forms.into_iter().fold(self.endings.of(norm), of_form),
            stem: compared(&stem),
        }
    }
}
