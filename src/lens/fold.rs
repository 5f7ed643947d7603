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

/// Whether a character is a letter; the two scripts of reviews are known without a table.
#[must_use]
pub fn is_letter(c: char) -> bool {
    match c {
        'a'..='z' | 'A'..='Z' | '\u{400}'..='\u{481}' => true,
        '\0'..='\u{a9}' => false,
        _ => c.is_alphabetic(),
    }
}

/// Whether a character is a letter or a digit.
#[must_use]
pub fn is_letter_or_digit(c: char) -> bool {
    c.is_ascii_digit() || is_letter(c) || !c.is_ascii() && c.is_numeric()
}
