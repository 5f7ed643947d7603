//! What a person looks for: found whatever the case, with е for ё, and typed in the wrong layout.

use std::ops::Range;

use super::physical::Layout;

/// What is looked for, ready to be compared with many texts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// The parts that must all be found, each in the ways it may have been meant.
    parts: Vec<Vec<Vec<char>>>,
}

impl Query {
    /// Looks for every word of what was typed, in any order, as lists are filtered; the layout is
    /// the one beside the Latin one.
    #[must_use]
    pub fn words(typed: &str, layout: Layout) -> Self {
        Self { parts: typed.split_whitespace().map(|word| ways(word, layout)).collect() }
    }

    /// Looks for what was typed as it stands, as text is searched.
    #[must_use]
    pub fn phrase(typed: &str, layout: Layout) -> Self {
        Self { parts: if typed.is_empty() { Vec::new() } else { vec![ways(typed, layout)] } }
    }

    /// Whether nothing is looked for: then everything is found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// Whether every part is found in at least one of these texts.
    #[must_use]
    pub fn finds(&self, texts: &[&str]) -> bool {
        self.parts.iter().all(|ways| {
            texts.iter().any(|text| {
                let folded: Vec<char> = folded(text).map(|(c, _)| c).collect();
                ways.iter().any(|way| folded.windows(way.len().max(1)).any(|w| w == way))
            })
        })
    }

    /// The same question, ready to be asked of very many texts that are [folded](fold) already.
    #[must_use]
    pub fn finder(&self) -> Finder {
        let said = |way: &Vec<char>| way.iter().collect();
        Finder { parts: self.parts.iter().map(|ways| ways.iter().map(said).collect()).collect() }
    }

    /// Where the parts are found in a text: ranges of bytes on character boundaries, in order, none
    /// overlapping another.
    #[must_use]
    pub fn ranges(&self, text: &str) -> Vec<Range<usize>> {
        let letters: Vec<(char, Range<usize>)> = folded(text).collect();
        let mut found: Vec<Range<usize>> = Vec::new();
        for way in self.parts.iter().flatten().filter(|way| !way.is_empty()) {
            let mut at = 0;
            while at + way.len() <= letters.len() {
                if letters[at..at + way.len()].iter().map(|(c, _)| c).eq(way.iter()) {
                    let end = letters[at + way.len() - 1].1.end;
                    found.push(letters[at].1.start..end);
                    at += way.len();
                } else {
                    at += 1;
                }
            }
        }
        found.sort_by_key(|range| (range.start, std::cmp::Reverse(range.end)));
        let mut end = 0;
        found.retain(|range| {
            let free = range.start >= end;
            if free {
                end = range.end;
            }
            free
        });
        found
    }
}

/// Looks through texts that are folded already.
#[derive(Debug, Clone)]
pub struct Finder {
    parts: Vec<Vec<String>>,
}

impl Finder {
    /// Whether every part is found in a folded text.
    #[must_use]
    pub fn finds(&self, folded: &str) -> bool {
        self.parts.iter().all(|ways| ways.iter().any(|way| folded.contains(way.as_str())))
    }
}

/// A text as it is compared, for a [`Finder`].
#[must_use]
pub fn fold(text: &str) -> String {
    folded(text).map(|(c, _)| c).collect()
}

/// What was typed, and what the same keys type in the other layout.
fn ways(typed: &str, layout: Layout) -> Vec<Vec<char>> {
    let plain: Vec<char> = folded(typed).map(|(c, _)| c).collect();
    let lower = typed.to_lowercase();
    let swapped: [String; 2] = [
        lower.chars().map(|c| layout.latin(c)).collect(),
        lower.chars().map(|c| layout.typed(c)).collect(),
    ];
    let mut ways = vec![plain];
    for text in swapped {
        let way: Vec<char> = folded(&text).map(|(c, _)| c).collect();
        if !ways.contains(&way) {
            ways.push(way);
        }
    }
    ways
}

/// The characters of a text as they are compared, each with the bytes it stands for: lower case,
/// е for ё, and й whole where it came in two pieces.
fn folded(text: &str) -> impl Iterator<Item = (char, Range<usize>)> + '_ {
    let mut chars = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, c) = chars.next()?;
        let mut end = start + c.len_utf8();
        let mut c = c.to_lowercase().next().unwrap_or(c);
        let whole = match (c, chars.peek().map(|(_, mark)| *mark)) {
            ('и', Some('\u{306}')) => Some('й'),
            ('е', Some('\u{308}')) => Some('е'),
            _ => None,
        };
        if let Some(whole) = whole {
            c = whole;
            end += chars.next().map_or(0, |(_, mark)| mark.len_utf8());
        }
        Some((if c == 'ё' { 'е' } else { c }, start..end))
    })
}
