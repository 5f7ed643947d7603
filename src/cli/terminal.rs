//! Whether there is a terminal for the screen, asked before anything is drawn.

use std::io::{self, IsTerminal as _};

use crate::text::Text;

use super::USAGE;
use super::out::tell;

/// Says so when stdin or stdout is no terminal, or one that cannot draw, and answers with the exit
/// code; `None` when the screen may open.
#[must_use]
pub fn refuse_without_terminal(text: &Text) -> Option<u8> {
    let words = if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        text.get("screen-needs-terminal")
    } else if let Some(term) = feeble() {
        match term.as_str() {
            "" => text.get("screen-needs-a-name"),
            _ => text.with("screen-needs-abilities", &[("term", term.into())]),
        }
    } else {
        return None;
    };
    tell(&words);
    Some(USAGE)
}

/// The name of a terminal that only prints; Windows does not name its own.
fn feeble() -> Option<String> {
    if cfg!(windows) {
        return None;
    }
    let term = std::env::var("TERM").unwrap_or_default();
    (term.is_empty() || term == "dumb").then_some(term)
}
