//! Numbers for the forms of words that the lexicon knows, so that phrases compare numbers.

use std::hash::{DefaultHasher, Hasher as _};

use frostem::{Algorithm, Stemmer};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::lens::fold::{folded, is_cyrillic};

/// The number of a form that the lexicon knows; 0 is none.
pub type Symbol = u32;

/// No form that is known.
pub const NONE: Symbol = 0;
/// Any one word.
pub const ANY: Symbol = 1;

/// The forms that a word of a text may be known by: as it stands, by its stem, by its beginning, by
/// its end.
pub type Forms = [Symbol; 4];

/// Not known at all.
pub const UNKNOWN: Forms = [NONE; 4];

/// All known forms.
#[derive(Serialize, Deserialize)]
pub struct Symbols {
    exact: FxHashMap<Box<str>, Symbol>,
    stems: FxHashMap<Box<str>, Symbol>,
    prefixes: Parts,
    suffixes: Parts,
    next: Symbol,
    #[serde(skip, default = "russian")]
    russian: Stemmer,
    #[serde(skip, default = "english")]
    english: Stemmer,
}

/// Beginnings or ends of words.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Parts {
    known: FxHashMap<Box<str>, Symbol>,
    /// The lengths in bytes that they have, longest first.
    lens: Vec<usize>,
}

impl Parts {
    /// All of them, one of this length in bytes among them.
    fn with(&mut self, len: usize) -> &mut FxHashMap<Box<str>, Symbol> {
        if !self.lens.contains(&len) {
            self.lens.push(len);
            self.lens.sort_unstable_by(|a, b| b.cmp(a));
        }
        &mut self.known
    }

    /// The longest that a word has, of which `part` cuts out so many bytes.
    fn longest<'a>(&self, part: impl Fn(usize) -> Option<&'a str>) -> Symbol {
        let known = |&len: &usize| self.known.get(part(len)?).copied();
        self.lens.iter().find_map(known).unwrap_or(NONE)
    }
}

impl Default for Symbols {
    fn default() -> Self {
        Self {
            exact: FxHashMap::default(),
            stems: FxHashMap::default(),
            prefixes: Parts::default(),
            suffixes: Parts::default(),
            next: ANY + 1,
            russian: russian(),
            english: english(),
        }
    }
}

impl Symbols {
    /// The number of a form as a list writes it: `word`, `=word`, `word*`, `*word` or `_`.
    pub fn intern(&mut self, written: &str) -> Symbol {
        if written == "_" {
            return ANY;
        }
        let form: String = written.trim_matches(['=', '*']).chars().filter_map(folded).collect();
        let (map, key) = if written.starts_with('=') {
            (&mut self.exact, form)
        } else if written.starts_with('*') {
            (self.suffixes.with(form.len()), form)
        } else if written.ends_with('*') {
            (self.prefixes.with(form.len()), form)
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

    /// What a folded word with this stem is known by.
    pub fn forms(&self, norm: &str, stem: &str) -> Forms {
        let exact = self.exact.get(norm).copied().unwrap_or(NONE);
        let stem = self.stems.get(stem).copied().unwrap_or(NONE);
        let prefix = self.prefixes.longest(|len| norm.get(..len));
        let suffix = self.suffixes.longest(|len| norm.get(norm.len().checked_sub(len)?..));
        [exact, stem, prefix, suffix]
    }
}

fn russian() -> Stemmer {
    Stemmer::new(Algorithm::Russian)
}

fn english() -> Stemmer {
    Stemmer::new(Algorithm::English)
}

/// A stem as it is compared among the words of texts; never 0.
#[must_use]
pub fn hashed(stem: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    hasher.write(stem.as_bytes());
    hasher.finish() | 1
}

/// A stem by what words of one root share, as it is compared among the words of texts: "complained"
/// and "complaint", a noun and the verb that it is made of.
///
/// In Russian the vowel that comes and goes before the last consonant is left out, and a vowel at the
/// end; of a long stem its beginning counts.
#[must_use]
pub fn compared(stem: &str) -> u64 {
    const VOWELS: [char; 11] = [
        '\u{430}', '\u{435}', '\u{438}', '\u{43e}', '\u{443}', '\u{44b}', '\u{44d}', '\u{44e}',
        '\u{44f}', '\u{44c}', '\u{439}',
    ];
    let mut letters: Vec<char> = stem.chars().collect();
    if letters.last().is_some_and(|&last| is_cyrillic(last)) {
        while letters.len() > 3 && letters.last().is_some_and(|last| VOWELS.contains(last)) {
            letters.pop();
        }
        // The algorithm takes the noun "zamena" for a participle, and not its other forms.
        if letters.ends_with(&['\u{435}', '\u{43d}'])
            && letters[..letters.len() - 2].iter().any(|letter| VOWELS.contains(letter))
        {
            letters.truncate(letters.len() - 2);
        }
        let before = letters.len().saturating_sub(2);
        if letters.len() > 3 && matches!(letters[before], '\u{435}' | '\u{43e}' | '\u{44c}') {
            letters.remove(before);
        }
    }
    letters.truncate(ROOT);
    hashed(&letters.into_iter().collect::<String>())
}

/// So many letters of a stem are compared.
const ROOT: usize = 6;

fn stem<'a>(russian: &Stemmer, english: &Stemmer, norm: &'a str) -> std::borrow::Cow<'a, str> {
    if norm.chars().next_back().is_some_and(is_cyrillic) {
        russian.stem(norm)
    } else {
        english.stem(norm)
    }
}
