//! The words and signs of a sentence, in the form in which rules compare them.

use std::ops::Range;

use super::fold::{as_cyrillic, folded, is_cyrillic, is_letter, is_letter_or_digit};

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// Letters, with hyphens, apostrophes and masking signs inside.
    Word,
    /// Digits only.
    Digits,
    /// A run of one and the same other sign.
    Sign(char),
}

/// How the letters of a word are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Case {
    /// It begins with a small letter, or has none.
    Small,
    /// It begins with a capital.
    Capital,
    /// It has two letters or more, all capitals.
    Capitals,
}

impl Case {
    fn of(capital: bool, loud: bool) -> Self {
        match (capital, loud) {
            (true, true) => Self::Capitals,
            (true, false) => Self::Capital,
            (false, _) => Self::Small,
        }
    }
}

/// A word or a sign.
#[derive(Debug, Clone)]
pub struct Token {
    /// Bytes in the whole text.
    pub range: Range<usize>,
    /// What it is.
    pub what: What,
    /// Its place in the folded forms.
    norm: Range<usize>,
    /// The place of the form in which a stretched letter is kept twice; empty where there is none.
    twice: Range<usize>,
    /// Whether blanks stand before it.
    pub spaced: bool,
    /// How its letters are written.
    pub case: Case,
    /// Whether signs stand in place of letters.
    pub masked: bool,
    /// Whether a hyphen stands inside.
    pub hyphen: bool,
    /// How many times its sign, or how many characters.
    pub count: usize,
}

/// The tokens of a stretch of a text.
#[derive(Debug)]
pub struct Tokens {
    norms: String,
    all: Vec<Token>,
}

impl Token {
    /// Whether a letter stands three times or more in a row.
    #[must_use]
    pub fn stretched(&self) -> bool {
        !self.twice.is_empty()
    }
}

impl Tokens {
    /// Takes a stretch of a text apart.
    #[must_use]
    pub fn of(text: &str, range: Range<usize>) -> Self {
        let mut tokens = Self {
            norms: String::with_capacity(range.len()),
            all: Vec::with_capacity(range.len() / 6 + 2),
        };
        let base = range.start;
        let stretch = &text[range];
        let mut at = 0;
        let mut spaced = true;
        while let Some(first) = stretch[at..].chars().next() {
            let len = if first.is_whitespace() {
                spaced = true;
                at += first.len_utf8();
                continue;
            } else if let Some((len, sign)) = remains(&stretch[at..]) {
                if let Some(sign) = sign {
                    tokens.sign_of(base + at, len, sign, spaced);
                }
                at += len;
                spaced = sign.is_none();
                continue;
            } else if is_letter_or_digit(first) {
                tokens.word(&stretch[at..], base + at, spaced)
            } else {
                tokens.sign(&stretch[at..], first, base + at, spaced)
            };
            at += len;
            spaced = false;
        }
        tokens
    }

    /// All tokens, in order.
    #[must_use]
    pub fn all(&self) -> &[Token] {
        &self.all
    }

    /// A token's folded form: lower case, ё as е, letters said many times said once.
    #[must_use]
    pub fn norm(&self, token: &Token) -> &str {
        &self.norms[token.norm.clone()]
    }

    /// The folded form of a stretched word in which its letter stands twice, as in "cool".
    #[must_use]
    pub fn twice(&self, token: &Token) -> Option<&str> {
        Some(&self.norms[token.twice.clone()]).filter(|form| !form.is_empty())
    }

    /// Takes in a word or a number, and says how many bytes it has.
    fn word(&mut self, rest: &str, at: usize, spaced: bool) -> usize {
        let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        let goes_on = || rest[digits..].starts_with(is_letter) && begins_word(&rest[digits..]);
        if digits > 0 && !goes_on() {
            let start = self.norms.len();
            self.norms.push_str(&rest[..digits]);
            self.push(at..at + digits, What::Digits, start, spaced, digits);
            return digits;
        }
        if let Some(len) = self.plain_word(rest, at, spaced) {
            return len;
        }
        let len = word_len(rest);
        let word = &rest[..len];
        let start = self.norms.len();
        let stretched = self.fold(word, 1);
        self.push(at..at + len, What::Word, start, spaced, word.chars().count());
        let start = self.norms.len();
        if stretched {
            self.fold(word, 2);
        }
        let twice = start..self.norms.len();
        let letters = || word.chars().filter(|&c| is_letter(c));
        if let Some(token) = self.all.last_mut() {
            token.twice = twice;
            token.masked = word.contains(is_masking);
            token.hyphen = self.norms[token.norm.clone()].contains('-');
            let capital = letters().next().is_some_and(char::is_uppercase);
            let loud = letters().nth(1).is_some() && letters().all(|c| !c.is_lowercase());
            token.case = Case::of(capital, loud);
        }
        len
    }

    /// Takes in a word that is nothing but letters of one script, as nearly all are, and says how many
    /// bytes it has; `None` where there is more to it.
    fn plain_word(&mut self, rest: &str, at: usize, spaced: bool) -> Option<usize> {
        let start = self.norms.len();
        let (mut count, mut capitals, mut capital) = (0, 0, false);
        let (mut cyrillic, mut run) = (None, (' ', 0));
        let mut letters = rest.chars();
        let plain = loop {
            let left = letters.as_str();
            let Some(c) = letters.next() else { break rest.len() };
            let small = matches!(c, 'a'..='z' | '\u{430}'..='\u{44f}' | '\u{451}');
            if !(small || matches!(c, 'A'..='Z' | '\u{410}'..='\u{42f}' | '\u{401}')) {
                let end = rest.len() - left.len();
                break if ends_plain(c) { end } else { 0 };
            }
            let letter = folded(c)?;
            run = if letter == run.0 { (letter, run.1 + 1) } else { (letter, 1) };
            if run.1 > 2 || cyrillic.replace(!c.is_ascii()).is_some_and(|was| was == c.is_ascii()) {
                break 0;
            }
            self.norms.push(letter);
            capital |= count == 0 && !small;
            capitals += usize::from(!small);
            count += 1;
        };
        if plain == 0 {
            self.norms.truncate(start);
            return None;
        }
        self.push(at..at + plain, What::Word, start, spaced, count);
        self.all.last_mut()?.case = Case::of(capital, count > 1 && capitals == count);
        Some(plain)
    }

    /// Adds the folded form of a word in which a stretched letter is kept once or twice, and says
    /// whether there was one.
    fn fold(&mut self, word: &str, kept: usize) -> bool {
        let mixed =
            word.chars().any(is_cyrillic) && word.chars().any(|c| c.is_ascii_alphanumeric());
        let mut stretched = false;
        let mut run = (' ', 0usize, 0usize);
        for c in word.chars().filter_map(folded) {
            let c = if mixed { as_cyrillic(c).unwrap_or(c) } else { c };
            if c == run.0 {
                run.1 += 1;
                if run.1 >= 3 && is_letter(c) {
                    self.norms.truncate(run.2 + kept * c.len_utf8());
                    stretched = true;
                    continue;
                }
            } else {
                run = (c, 1, self.norms.len());
            }
            self.norms.push(c);
        }
        stretched
    }

    /// Takes in a run of one sign, and says how many bytes it has.
    fn sign(&mut self, rest: &str, sign: char, at: usize, spaced: bool) -> usize {
        let len = rest.find(|c: char| c != sign).unwrap_or(rest.len());
        let start = self.norms.len();
        self.norms.push(sign);
        self.push(at..at + len, What::Sign(sign), start, spaced, len / sign.len_utf8());
        len
    }

    /// Takes in a sign that stands in other characters.
    fn sign_of(&mut self, at: usize, len: usize, sign: char, spaced: bool) {
        let start = self.norms.len();
        self.norms.push(sign);
        self.push(at..at + len, What::Sign(sign), start, spaced, 1);
    }

    fn push(&mut self, range: Range<usize>, what: What, start: usize, spaced: bool, count: usize) {
        self.all.push(Token {
            range,
            what,
            norm: start..self.norms.len(),
            twice: 0..0,
            spaced,
            case: Case::Small,
            masked: false,
            hyphen: false,
            count,
        });
    }
}

/// How many bytes here are what is left of HTML, and the sign that they stand for; a tag and a blank
/// stand for none.
fn remains(rest: &str) -> Option<(usize, Option<char>)> {
    const ENTITIES: [(&str, Option<char>); 8] = [
        ("&quot;", Some('"')),
        ("&laquo;", Some('\u{ab}')),
        ("&raquo;", Some('\u{bb}')),
        ("&nbsp;", None),
        ("&amp;", Some('&')),
        ("&#39;", Some('\'')),
        ("&lt;", None),
        ("&gt;", None),
    ];
    if rest.starts_with('&') {
        let entity = ENTITIES.iter().find(|(entity, _)| rest.starts_with(entity));
        return entity.map(|&(entity, sign)| (entity.len(), sign));
    }
    tag(rest).map(|len| (len, None))
}

/// How many bytes at the beginning of a text are a tag of HTML: a few letters between `<` and `>`.
pub fn tag(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('<')?;
    let inside = &inside.as_bytes()[..inside.len().min(9)];
    let len = inside.iter().position(|&byte| byte == b'>').filter(|&len| len > 0)?;
    let of_tag = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b' ');
    inside[..len].iter().all(of_tag).then_some(len + 2)
}

/// Whether a character is known to be of no word that stands before it.
fn ends_plain(c: char) -> bool {
    matches!(c, '\n' | ' ' | '!' | '"' | '(' | ')' | ',' | '.' | '/' | ':' | ';' | '?')
        || matches!(c, '\u{a0}' | '\u{ab}' | '\u{bb}' | '\u{2013}' | '\u{2014}' | '\u{2026}')
}

/// Whether a sign can stand in place of a letter.
fn is_masking(c: char) -> bool {
    matches!(c, '*' | '@' | '#' | '$')
}

/// Whether letters right after digits make one word with them: a look-alike inside a word, not the
/// unit of a number.
fn begins_word(after_digits: &str) -> bool {
    let len = word_len(after_digits);
    let letters = after_digits[..len].chars();
    letters.clone().any(|c| c.is_ascii_digit()) && letters.count() > 3
}

/// How many bytes of a text are one word: letters and digits, with hyphens, apostrophes, stress and
/// masking signs between them.
fn word_len(rest: &str) -> usize {
    let mut end = 0;
    let mut digits = 0;
    for (at, c) in rest.char_indices() {
        let after = at + c.len_utf8();
        let goes_on = || rest[after..].chars().next().is_some_and(is_letter);
        if c.is_ascii_digit() {
            digits += 1;
            let inside = goes_on() && digits < 2;
            if !inside {
                break;
            }
            end = after;
        } else if is_letter(c) || matches!(c, '\u{300}' | '\u{301}' | '\u{308}') {
            digits = 0;
            end = after;
        } else if matches!(
            c,
            '-' | '\'' | '\u{2019}' | '\u{2bc}' | '\u{2010}' | '\u{2011}' | '\u{ad}'
        ) {
            if !goes_on() {
                break;
            }
            end = after;
        } else if is_masking(c) {
            let more = rest[after..].trim_start_matches(is_masking);
            if !more.starts_with(is_letter) && end == 0 {
                break;
            }
            end = after;
        } else {
            break;
        }
    }
    end.max(rest.chars().next().map_or(0, char::len_utf8))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn norms(text: &str) -> Vec<String> {
        let tokens = Tokens::of(text, 0..text.len());
        tokens.all().iter().map(|token| tokens.norm(token).to_owned()).collect()
    }

    #[test]
    fn words_and_numbers_stand_apart() {
        assert_eq!(norms("30\u{a0}min, 19:30!!"), ["30", "min", ",", "19", ":", "30", "!"]);
        assert_eq!(norms("30min it's so-so"), ["30", "min", "it's", "so-so"]);
    }

    #[test]
    fn stretched_letters_fold_to_one_or_two() {
        assert_eq!(norms("SOOOO coool good"), ["so", "col", "good"]);
        let text = "coool";
        let tokens = Tokens::of(text, 0..text.len());
        assert_eq!(tokens.twice(&tokens.all()[0]), Some("cool"));
    }
}
