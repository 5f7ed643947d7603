//! Keys that do not reach razbor as they are pressed, everywhere or under some programs.

use crate::app::key::{Code, Key};

/// The programs that take keys for themselves in their usual settings, and which.
const TAKEN: [(&str, &[&str]); 8] = [
    ("tmux", &["Ctrl+B"]),
    ("GNU screen", &["Ctrl+A"]),
    (
        "zellij",
        &[
            "Ctrl+P",
            "Ctrl+N",
            "Ctrl+S",
            "Ctrl+O",
            "Ctrl+T",
            "Ctrl+H",
            "Ctrl+G",
            "Ctrl+B",
            "Ctrl+Q",
            "Alt+Up",
            "Alt+Down",
            "Alt+Left",
            "Alt+Right",
            "Alt+F",
            "Alt+N",
            "Alt+I",
            "Alt+O",
            "Alt+H",
            "Alt+J",
            "Alt+K",
            "Alt+L",
            "Alt+P",
            "Alt+-",
            "Alt+=",
            "Alt+[",
            "Alt+]",
        ],
    ),
    (
        "Windows Terminal",
        &[
            "Alt+Up",
            "Alt+Down",
            "Alt+Left",
            "Alt+Right",
            "Alt+Enter",
            "F11",
            "Ctrl+Ins",
            "Shift+Ins",
        ],
    ),
    ("VS Code", &["Ctrl+P", "Ctrl+Q"]),
    ("Konsole", &["Shift+Left", "Shift+Right"]),
    ("GNOME", &["F1", "F10", "F11"]),
    ("macOS", &["Ctrl+Up", "Ctrl+Down", "Ctrl+Left", "Ctrl+Right"]),
];

/// The first program that is known to take a key, if any.
#[must_use]
pub fn taken_by(key: Key) -> Option<&'static str> {
    let is = |name: &&str| Key::parse(name) == Some(key);
    TAKEN.iter().find(|(_, names)| names.iter().any(is)).map(|(by, _)| *by)
}

/// Whether a key never arrives: terminals have one byte for it and the other one.
#[must_use]
pub fn is_lost(key: Key) -> bool {
    matches!(sent_as(key), Some("Tab" | "Enter" | "Esc"))
}

/// What terminals send in place of a key: another key, or nothing certain (an empty answer); `None`
/// for a key that arrives as it is.
#[must_use]
pub fn sent_as(key: Key) -> Option<&'static str> {
    let ctrl = key.ctrl && !key.alt;
    match key.code {
        Code::Char('i') if ctrl => Some("Tab"),
        Code::Char('m') if ctrl => Some("Enter"),
        Code::Char('[') if ctrl => Some("Esc"),
        Code::Char('h') if ctrl => Some("Backspace"),
        Code::Char(c) if key.ctrl && !c.is_ascii_alphabetic() && c != ' ' => Some(""),
        Code::Tab | Code::Enter | Code::Backspace | Code::Esc if key.ctrl => Some(""),
        Code::Enter | Code::Backspace | Code::Esc if key.shift => Some(""),
        Code::F(13..) => Some(""),
        _ => None,
    }
}
