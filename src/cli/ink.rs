//! Words with colour, underlined or between brackets: whatever tells a mark where it is printed.

use std::env;
use std::io::{self, IsTerminal as _};

use crate::app::layout::visible;

/// What stretches of a text can be told apart by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    /// What step 4 takes away: red and underlined, else `[…]`.
    Soft,
    /// What it must keep: green, else bold, else `<…>`.
    Hard,
    /// A heading: bold.
    Head,
    /// What is said beside the text: dim.
    Dim,
}

/// What stdout can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Paper {
    /// Colours.
    Coloured,
    /// No colours, but bold and underlined.
    Grey,
    /// Characters and nothing else.
    Plain,
}

impl Paper {
    /// What stdout is: coloured on a terminal, unless `NO_COLOR` forbids it.
    pub(super) fn of_stdout() -> Self {
        let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
        let feeble = !cfg!(windows) && env::var_os("TERM").is_none_or(|term| term == "dumb");
        if !io::stdout().is_terminal() || feeble || !obeys() {
            Self::Plain
        } else if set("NO_COLOR") {
            Self::Grey
        } else {
            Self::Coloured
        }
    }

    /// A stretch of a line, harmless to a terminal, in an ink.
    pub(super) fn ink(self, ink: Ink, words: &str) -> String {
        let words = harmless(words);
        let code = match (self, ink) {
            (Self::Plain, Ink::Soft) => return format!("[{words}]"),
            (Self::Plain, Ink::Hard) => return format!("<{words}>"),
            (Self::Plain, Ink::Head | Ink::Dim) => return words,
            (Self::Coloured, Ink::Soft) => "4;31",
            (Self::Grey, Ink::Soft) => "4",
            (Self::Coloured, Ink::Hard) => "32",
            (Self::Grey, Ink::Hard) | (_, Ink::Head) => "1",
            (_, Ink::Dim) => "2",
        };
        format!("\u{1b}[{code}m{words}\u{1b}[m")
    }
}

/// Words that a terminal does not obey; none stay none.
pub(super) fn harmless(words: &str) -> String {
    if words.is_empty() { String::new() } else { visible(words).into_owned() }
}

/// Whether the terminal takes codes for colours; old ones of Windows have to be asked.
#[cfg(windows)]
fn obeys() -> bool {
    crossterm::ansi_support::supports_ansi()
}

#[cfg(not(windows))]
fn obeys() -> bool {
    true
}
