//! How words are brought to one form for comparing; the text itself is never changed.

/// Lower case, ё as е, and combining stress away: `None` where a character does not count.
#[must_use]
pub fn folded(c: char) -> Option<char> {
    match c {
        'ё' | 'Ё' => Some('е'),
        '\u{300}' | '\u{301}' | '\u{308}' | '\u{ad}' | '\u{200b}' => None,
        '\u{2019}' | '\u{2bc}' => Some('\''),
        '\u{2010}' | '\u{2011}' => Some('-'),
        'a'..='z' | 'а'..='я' => Some(c),
        'A'..='Z' => Some(c.to_ascii_lowercase()),
        _ => c.to_lowercase().next(),
    }
}

/// The Cyrillic letter that a Latin letter or a digit looks like, in a word of both scripts.
#[must_use]
pub fn as_cyrillic(c: char) -> Option<char> {
    Some(match c {
        'a' => 'а',
        'b' => 'в',
        'c' => 'с',
        'e' => 'е',
        'h' => 'н',
        'k' => 'к',
        'm' => 'м',
        'o' | '0' => 'о',
        'p' => 'р',
        't' => 'т',
        'x' => 'х',
        'y' => 'у',
        '3' => 'з',
        _ => return None,
    })
}

/// Whether a letter is Cyrillic.
#[must_use]
pub fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}')
}
