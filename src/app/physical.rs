//! Where a letter lies on the keyboard: Cyrillic layouts mapped to the Latin key of the same place.
//!
//! Letters of commands are matched by place, after the key event and never inside text fields, so
//! that a command works whatever layout is on.

/// The script in which a person typed last; hints show their letters in it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Script {
    /// Latin letters.
    #[default]
    Latin,
    /// The letters of this layout.
    Cyrillic(Layout),
}

/// A keyboard layout: the characters on the keys of [`PLACES`], in the same order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Layout([char; COUNT]);

/// The Latin keys in the order in which a layout names its characters: three rows of letters with
/// the signs at their right ends, then the keys that lie elsewhere on different keyboards.
pub const PLACES: &str = "qwertyuiop[]asdfghjkl;'zxcvbnm,./`\\-=";
const COUNT: usize = 37;
/// A layout of the user's own must reach to the last letter that the Russian one has in the three
/// rows.
pub const LEAST: usize = 32;

/// The layouts that are known by name. The phonetic one is that of Linux, with В on W.
pub const LAYOUTS: [(&str, &str); 4] = [
    ("ru", "йцукенгшщзхъфывапролджэячсмитьбю.ё\\-="),
    ("ua", "йцукенгшщзхїфівапролджєячсмитьбю.'ґ-="),
    ("by", "йцукенгшўзх'фывапролджэячсмітьбю.ё\\-="),
    ("phonetic", "явертыуиопшщасдфгхйкл;'зьцжбнм,./юэ-ч"),
];

/// What is wrong with the characters of a layout.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LayoutFlaw {
    /// There are so many of them: too few or too many.
    Length(usize),
    /// This letter stands on two keys.
    Twice(char),
}

impl Default for Layout {
    fn default() -> Self {
        Self::of(LAYOUTS[0].1).0
    }
}

impl Layout {
    /// The layout of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        LAYOUTS.iter().find(|(of, _)| *of == name).map(|(_, rows)| Self::of(rows).0)
    }

    /// A layout by the characters of its keys in the order of [`PLACES`]; blanks between rows do not
    /// count, and keys at the end may be left out.
    ///
    /// # Errors
    /// When there are too few or too many characters. A letter on two keys is told beside.
    pub fn custom(rows: &str) -> Result<(Self, Option<LayoutFlaw>), LayoutFlaw> {
        let rows: String = rows.chars().filter(|c| !c.is_whitespace()).collect();
        let count = rows.chars().count();
        if !(LEAST..=COUNT).contains(&count) {
            return Err(LayoutFlaw::Length(count));
        }
        Ok(Self::of(&rows))
    }

    fn of(rows: &str) -> (Self, Option<LayoutFlaw>) {
        let mut keys = ['\0'; COUNT];
        let mut flaw = None;
        for (key, c) in rows.chars().enumerate().take(COUNT) {
            let c = lower(c);
            // Only letters are told apart by their places: signs are bound as they are typed.
            if c.is_ascii() || !c.is_alphabetic() {
                continue;
            }
            if keys.contains(&c) {
                flaw = flaw.or(Some(LayoutFlaw::Twice(c)));
            } else {
                keys[key] = c;
            }
        }
        (Self(keys), flaw)
    }

    /// The character of the same key in the Latin layout, lower case for letters; what is on no key
    /// of this layout is answered as it is, lower case.
    ///
    /// The standard layouts of the neighbours differ in a few letters, each of which tells its key.
    #[must_use]
    pub fn latin(&self, c: char) -> char {
        let low = lower(c);
        let key = self.key(low).or_else(|| {
            let cyrillic = self.key('ц') == Some('w');
            cyrillic
                .then(|| NEIGHBOURS.iter().find(|(of, _)| *of == low))
                .flatten()
                .map(|(_, k)| *k)
        });
        match key {
            // Shift with this key types a colon in the Latin layout.
            Some(';') if c != low => ':',
            Some(key) => key,
            None => low,
        }
    }

    fn key(&self, c: char) -> Option<char> {
        self.0.iter().position(|of| *of == c).and_then(|key| PLACES.chars().nth(key))
    }

    /// What a key of the Latin layout types in this one, signs too; a key without a letter is
    /// answered as it is.
    #[must_use]
    pub fn typed(&self, c: char) -> char {
        let key = PLACES.chars().position(|of| of == c);
        key.map(|key| self.0[key]).filter(|c| *c != '\0').unwrap_or(c)
    }

    /// The letter on the key of a Latin letter, or of a sign that commands have by its place; what has
    /// none is answered as it is.
    #[must_use]
    pub fn letter(&self, c: char) -> char {
        if c.is_ascii_lowercase() || matches!(c, '[' | ']' | ';' | '\'') {
            self.typed(c)
        } else {
            c
        }
    }
}

/// Letters of the standard layouts that others have in place of them.
const NEIGHBOURS: [(char, char); 11] = [
    ('і', 's'),
    ('ї', ']'),
    ('є', '\''),
    ('ґ', '\\'),
    ('ў', 'o'),
    ('ы', 's'),
    ('ъ', ']'),
    ('э', '\''),
    ('ё', '`'),
    ('щ', 'o'),
    ('и', 'b'),
];

fn lower(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}

/// The script of a typed character, if it tells.
#[must_use]
pub fn script_of(c: char, layout: Layout) -> Option<Script> {
    match c {
        'a'..='z' | 'A'..='Z' => Some(Script::Latin),
        '\u{400}'..='\u{52f}' => Some(Script::Cyrillic(layout)),
        _ => None,
    }
}
