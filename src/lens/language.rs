//! Which language a text is in.

use super::Language;
use super::fold::is_cyrillic;

/// The language of a text by the share of its letters that are Cyrillic; half is enough, because
/// names of things are often Latin.
#[must_use]
pub fn language(text: &str) -> Language {
    let (mut cyrillic, mut latin) = (0usize, 0usize);
    for c in text.chars() {
        if is_cyrillic(c) {
            cyrillic += 1;
        } else if c.is_alphabetic() {
            latin += 1;
        }
    }
    if cyrillic > 0 && cyrillic >= latin { Language::Russian } else { Language::English }
}
