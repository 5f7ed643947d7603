//! The terminal's answer to the question about its ground, told apart from keys.
//!
//! An answer `ESC ] 11 ; rgb:ffff/ffff/ffff BEL` reaches us as keys: Alt+], then its characters. It
//! may come late, when nobody waits for it any more; none of it may act as a key then.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use xterm_color::Color;

use crate::app::Msg;

/// What an answer begins with.
const BEGIN: &str = "11;";
/// What it goes on with: a colour in the notation of X11. No person types this.
const COLOUR: &str = "11;rgb";
/// Longer than any answer.
const LONGEST: usize = 40;

/// What is asked: the colour of the ground. Terminals that do not know the question ignore it.
pub const QUESTION: &str = "\x1b]11;?\x1b\\";

/// Lets events through, and holds back those that may be an answer until it is clear.
#[derive(Debug, Default)]
pub struct Answers {
    held: Vec<Event>,
    said: String,
}

/// What came out.
#[derive(Debug)]
pub enum Heard {
    /// An event that is no part of an answer.
    Event(Event),
    /// An answer.
    Msg(Msg),
}

impl Answers {
    /// Takes in an event and answers with what is clear now.
    pub fn take(&mut self, event: Event) -> Vec<Heard> {
        if self.held.is_empty() {
            if is(&event, ']', KeyModifiers::ALT) {
                self.held.push(event);
                return Vec::new();
            }
            return vec![Heard::Event(event)];
        }
        let at_end = is(&event, 'g', KeyModifiers::CONTROL) || is(&event, '\\', KeyModifiers::ALT);
        if at_end && self.said.starts_with(COLOUR) {
            self.held.clear();
            let said = std::mem::take(&mut self.said);
            return ground(&said[BEGIN.len()..]).map(Heard::Msg).into_iter().collect();
        }
        match event {
            Event::Key(KeyEvent { code: KeyCode::Char(c), .. }) if self.goes_on(c) => {
                self.said.push(c);
                self.held.push(event);
                Vec::new()
            }
            event => {
                let mut heard = self.release();
                heard.push(Heard::Event(event));
                heard
            }
        }
    }

    /// Lets go of what is held back, when nothing follows it; what can only be an answer stays.
    pub fn quiet(&mut self) -> Vec<Heard> {
        if self.said.starts_with(COLOUR) { Vec::new() } else { self.release() }
    }

    fn release(&mut self) -> Vec<Heard> {
        let torn = self.said.starts_with(COLOUR);
        self.said.clear();
        // The pieces of a torn answer are no keys either.
        let held = std::mem::take(&mut self.held).into_iter().filter(|_| !torn);
        held.map(Heard::Event).collect()
    }

    fn goes_on(&self, c: char) -> bool {
        let at = self.said.len();
        let expected = COLOUR.as_bytes().get(at).map(|b| char::from(*b));
        match expected {
            Some(expected) => c == expected,
            None => at < LONGEST && (c.is_ascii_hexdigit() || matches!(c, 'a' | ':' | '/')),
        }
    }
}

fn is(event: &Event, c: char, held: KeyModifiers) -> bool {
    matches!(event, Event::Key(KeyEvent { code: KeyCode::Char(of), modifiers, .. })
        if *of == c && *modifiers == held)
}

/// The ground of the terminal, as its answer names it.
fn ground(colour: &str) -> Option<Msg> {
    let Color { red, green, blue, .. } = Color::parse(colour.as_bytes()).ok()?;
    let byte = |channel: u16| u8::try_from(channel >> 8).unwrap_or(u8::MAX);
    Some(Msg::Ground([byte(red), byte(green), byte(blue)]))
}
