//! Numbers for the forms of words that the lexicon knows, so that phrases compare numbers.

use frostem::{Algorithm, Stemmer};
use rustc_hash::FxHashMap;

use crate::lens::fold::{folded, is_cyrillic};

/// The number of a form that the lexicon knows; 0 is none.
pub type Symbol = u32;

/// No form that is known.
pub const NONE: Symbol = 0;
/// Any one word.
pub const ANY: Symbol = 1;

/// The forms that a word of a text may be known by: as it stands, by its stem, by its beginning.
pub type Forms = [Symbol; 3];

/// All known forms.
pub struct Symbols {
    exact: FxHashMap<Box<str>, Symbol>,
    stems: FxHashMap<Box<str>, Symbol>,
    prefixes: FxHashMap<Box<str>, Symbol>,
    /// The lengths in bytes that beginnings have, longest first.
    prefix_lens: Vec<usize>,
    next: Symbol,
    russian: Stemmer,
    english: Stemmer,
}

impl Default for Symbols {
    fn default() -> Self {
        Self {
            exact: FxHashMap::default(),
            stems: FxHashMap::default(),
            prefixes: FxHashMap::default(),
            prefix_lens: Vec::new(),
            next: ANY + 1,
            russian: Stemmer::new(Algorithm::Russian),
            english: Stemmer::new(Algorithm::English),
        }
    }
}

impl Symbols {
    /// The number of a form as a list writes it: `word`, `=word`, `word*` or `_`.
    pub fn intern(&mut self, written: &str) -> Symbol {
        if written == "_" {
            return ANY;
        }
        let form: String = written.trim_matches(['=', '*']).chars().filter_map(folded).collect();
        let (map, key) = if written.starts_with('=') {
            (&mut self.exact, form)
        } else if written.ends_with('*') {
            if !self.prefix_lens.contains(&form.len()) {
                self.prefix_lens.push(form.len());
                self.prefix_lens.sort_unstable_by(|a, b| b.cmp(a));
            }
            (&mut self.prefixes, form)
        } else {
            let stem = stem(&self.russian, &self.english, &form).into_owned();
            (&mut self.stems, stem)
        };
        *map.entry(key.into_boxed_str()).or_insert_with(|| {
            self.next += 1;
            self.next - 1
        })
    }

    /// The stem of a folded word, by the algorithm of its script.
    pub fn stem<'a>(&self, norm: &'a str) -> std::borrow::Cow<'a, str> {
        stem(&self.russian, &self.english, norm)
    }

    /// How many numbers are given, the two that stand for no form among them.
    pub fn len(&self) -> usize {
        self.next as usize
    }

    /// What a folded word is known by.
    pub fn forms(&self, norm: &str) -> Forms {
        let exact = self.exact.get(norm).copied().unwrap_or(NONE);
        let stem = stem(&self.russian, &self.english, norm);
        let stem = self.stems.get(stem.as_ref()).copied().unwrap_or(NONE);
        let prefix = self
            .prefix_lens
            .iter()
            .find_map(|&len| norm.get(..len).and_then(|begin| self.prefixes.get(begin)).copied());
        [exact, stem, prefix.unwrap_or(NONE)]
    }
}

fn stem<'a>(russian: &Stemmer, english: &Stemmer, norm: &'a str) -> std::borrow::Cow<'a, str> {
    if norm.chars().next_back().is_some_and(is_cyrillic) {
        russian.stem(norm)
    } else {
        english.stem(norm)
    }
}
