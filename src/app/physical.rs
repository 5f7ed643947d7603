//! Where a letter lies on the keyboard: Cyrillic layouts mapped to the Latin key of the same place.
//!
//! Letters of commands are matched by place, after the key event and never inside text fields, so
//! that a command works whatever layout is on. The table is that of the Russian, Ukrainian and
//! Belarusian standard layouts.

/// The layout in which a person typed last; hints show their letters in it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Script {
    /// Latin letters.
    #[default]
    Latin,
    /// Cyrillic letters.
    Cyrillic,
}

/// Russian keys and the Latin keys of the same places, lower case.
const RUSSIAN: &str = "йцукенгшщзхъфывапролджэячсмитьбюё";
const LATIN: &str = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
/// Keys that the Ukrainian and Belarusian layouts have in place of Russian ones.
const NEIGHBOURS: [(char, char); 5] =
    [('і', 's'), ('ї', ']'), ('є', '\''), ('ґ', '\\'), ('ў', 'o')];

/// The character of the same key in the Latin layout, lower case for letters.
///
/// What is not on the Cyrillic half of the table is answered as it is, lower case.
#[must_use]
pub fn latin(c: char) -> char {
    let lower = c.to_lowercase().next().unwrap_or(c);
    // Shift with the key of the letter before "e" types a colon in the Latin layout.
    if c == 'Ж' {
        return ':';
    }
    let russian = RUSSIAN.chars().zip(LATIN.chars());
    russian.chain(NEIGHBOURS).find(|(key, _)| *key == lower).map_or(lower, |(_, place)| place)
}

/// The Russian letter on the key of a Latin one; what has none is answered as it is.
#[must_use]
pub fn cyrillic(c: char) -> char {
    if c.is_ascii_lowercase() { russian(c) } else { c }
}

/// What a key of the Latin layout types in the Russian one, signs too; what is on no key that types
/// a Russian letter is answered as it is.
#[must_use]
pub fn russian(c: char) -> char {
    RUSSIAN.chars().zip(LATIN.chars()).find(|(_, key)| *key == c).map_or(c, |(r, _)| r)
}

/// The script of a typed character, if it tells.
#[must_use]
pub fn script_of(c: char) -> Option<Script> {
    match c {
        'a'..='z' | 'A'..='Z' => Some(Script::Latin),
        '\u{400}'..='\u{4ff}' => Some(Script::Cyrillic),
        _ => None,
    }
}
