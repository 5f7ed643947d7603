//! Keys as razbor knows them, free of any terminal library.

use std::fmt;

/// What a key is, without its modifiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Code {
    /// A printable character as the layout gives it.
    Char(char),
    /// Enter.
    Enter,
    /// Escape.
    Esc,
    /// Tab; with shift it goes back.
    Tab,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// Insert.
    Insert,
    /// Home.
    Home,
    /// End.
    End,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// F1 to F24.
    F(u8),
}

/// A key press with its modifiers.
///
/// Shift is not told for characters: it is already in them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key {
    /// The key.
    pub code: Code,
    /// Whether control was held.
    pub ctrl: bool,
    /// Whether alt (option, meta) was held.
    pub alt: bool,
    /// Whether shift was held; false for characters.
    pub shift: bool,
}

impl Key {
    /// The key without modifiers.
    #[must_use]
    pub fn plain(code: Code) -> Self {
        Self { code, ctrl: false, alt: false, shift: false }
    }

    /// The character that this key types, if it types one.
    #[must_use]
    pub fn typed(self) -> Option<char> {
        match self.code {
            Code::Char(c) if !self.ctrl && !self.alt && !c.is_control() => Some(c),
            _ => None,
        }
    }

    /// Reads a key as the command table writes it: `Ctrl+S`, `Shift+Up`, `F2`, `Space`, `u`, `+`.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        let mut key = Self::plain(Code::Esc);
        let mut rest = name;
        loop {
            let (modifier, tail) = match rest.split_once('+') {
                Some((modifier, tail)) if !modifier.is_empty() && !tail.is_empty() => {
                    (modifier, tail)
                }
                _ => break,
            };
            match modifier {
                "Ctrl" => key.ctrl = true,
                "Alt" => key.alt = true,
                "Shift" => key.shift = true,
                _ => return None,
            }
            rest = tail;
        }
        key.code = match NAMES.iter().find(|(_, of)| *of == rest) {
            Some((code, _)) => *code,
            None if rest == "Space" => Code::Char(' '),
            None => {
                let mut chars = rest.chars();
                match (chars.next()?, chars.as_str()) {
                    ('F', number) if !number.is_empty() => Code::F(number.parse().ok()?),
                    (c, "") => Code::Char(c.to_ascii_lowercase()),
                    _ => return None,
                }
            }
        };
        Some(key)
    }
}

const NAMES: [(Code, &str); 14] = [
    (Code::Enter, "Enter"),
    (Code::Esc, "Esc"),
    (Code::Tab, "Tab"),
    (Code::Backspace, "Backspace"),
    (Code::Delete, "Del"),
    (Code::Insert, "Ins"),
    (Code::Home, "Home"),
    (Code::End, "End"),
    (Code::PageUp, "PgUp"),
    (Code::PageDown, "PgDn"),
    (Code::Up, "Up"),
    (Code::Down, "Down"),
    (Code::Left, "Left"),
    (Code::Right, "Right"),
];

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (held, name) in [(self.ctrl, "Ctrl+"), (self.alt, "Alt+"), (self.shift, "Shift+")] {
            if held {
                f.write_str(name)?;
            }
        }
        match self.code {
            Code::Char(' ') => f.write_str("Space"),
            Code::Char(c) if self.ctrl || self.alt => write!(f, "{}", c.to_uppercase()),
            Code::Char(c) => write!(f, "{c}"),
            Code::F(number) => write!(f, "F{number}"),
            code => f.write_str(NAMES.iter().find(|(of, _)| *of == code).map_or("", |(_, n)| n)),
        }
    }
}
