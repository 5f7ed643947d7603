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
                    ('F', number) if !number.is_empty() => {
                        Code::F(number.parse().ok().filter(|n| (1..=24).contains(n))?)
                    }
                    (c, "") => Code::Char(c.to_ascii_lowercase()),
                    _ => return None,
                }
            }
        };
        Some(key)
    }
}

/// Other names that people know keys by.
const ALSO: [(&str, &str); 10] = [
    ("delete", "Del"),
    ("insert", "Ins"),
    ("pageup", "PgUp"),
    ("pagedown", "PgDn"),
    ("escape", "Esc"),
    ("return", "Enter"),
    ("bs", "Backspace"),
    ("spacebar", "Space"),
    ("control", "Ctrl"),
    ("option", "Alt"),
];

impl Key {
    /// Reads a key as a person may write it: whatever the case, with other usual names, and a letter
    /// in any script.
    #[must_use]
    pub fn read(name: &str) -> Option<Self> {
        let name = name.trim();
        let mut parts: Vec<&str> = name.split('+').map(str::trim).collect();
        // The plus sign itself: `+`, `Ctrl++`.
        if parts.len() > 1 && parts.ends_with(&["", ""]) {
            parts.truncate(parts.len() - 2);
            parts.push("+");
        }
        let parts: Vec<String> = parts.into_iter().map(known).collect();
        Self::parse(&parts.join("+"))
    }

    /// The name of a key that was probably meant.
    #[must_use]
    pub fn near(name: &str) -> Option<String> {
        let names = NAMES.iter().map(|(_, name)| *name).chain(["Ctrl", "Alt", "Shift", "Space"]);
        let lower: Vec<(String, &str)> = names.map(|name| (name.to_lowercase(), name)).collect();
        let known_names: Vec<&str> = lower.iter().map(|(lower, _)| &**lower).collect();
        let mut parts: Vec<String> = Vec::new();
        for part in name.split('+') {
            let part = known(part.trim());
            let near = crate::store::near(&part.to_lowercase(), &known_names);
            let near = near.and_then(|near| lower.iter().find(|(lower, _)| lower == near));
            parts.push(match near {
                Some((_, name)) if part.chars().count() > 1 => (*name).to_owned(),
                _ => part,
            });
        }
        Some(parts.join("+")).filter(|near| near != name && Self::parse(near).is_some())
    }
}

/// The name that the table has for a part of what a person wrote.
fn known(part: &str) -> String {
    let lower = part.to_lowercase();
    if let Some((_, name)) = ALSO.iter().find(|(also, _)| *also == lower) {
        return (*name).to_owned();
    }
    let names = NAMES.iter().map(|(_, name)| *name).chain(["Ctrl", "Alt", "Shift", "Space"]);
    let name = names.into_iter().find(|name| name.to_lowercase() == lower).map(str::to_owned);
    let number = lower.strip_prefix('f').filter(|number| number.parse::<u8>().is_ok());
    name.or_else(|| number.map(|number| format!("F{number}"))).unwrap_or_else(|| part.to_owned())
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
