//! The key check: what the terminal sends for a few keys, as razbor understands it.
//!
//! It needs no screen of its own: lines are printed one below the other and stay.

use std::io::{self, Write as _};

use crossterm::event::{Event, KeyEventKind, read};
use crossterm::terminal::{disable_raw_mode, enable_raw_mode};

use super::keys;
use crate::app::Msg;
use crate::app::hints::key_name;
use crate::app::key::{Code, Key};
use crate::app::keymap::Keymap;
use crate::app::layout::visible;
use crate::app::physical::Script;
use crate::app::scope::Place;
use crate::text::Text;

/// How many keys are asked for.
const KEYS: usize = 5;
/// The places that are told, with the messages of their names.
const PLACES: [(&str, Place); 3] =
    [("keys-home", Place::Home), ("keys-list", Place::List), ("keys-prose", Place::Prose)];

/// Asks for a few keys and tells what came; answers with the exit status.
///
/// # Errors
/// When the terminal refuses or is gone; it is as it was before, whatever happens.
pub fn check_keys(text: &Text, keymap: &Keymap) -> io::Result<u8> {
    let raw = Raw::on()?;
    say(&text.get("key-check-begin"))?;
    let mut count = 0;
    while count < KEYS {
        let Event::Key(event) = read()? else { continue };
        if event.kind == KeyEventKind::Release {
            continue;
        }
        count += 1;
        let number = ("number", count.to_string().into());
        let Some(Msg::Key(key)) = keys::message(Event::Key(event)) else {
            say(&text.with("key-check-unknown", &[number]))?;
            continue;
        };
        if is_the_end(keymap, key) {
            break;
        }
        let values =
            [number, ("key", named(text, key).into()), ("place", place(text, keymap, key).into())];
        say(&text.with("key-check-key", &values))?;
        for (name, place) in PLACES {
            let values =
                [("place", text.get(name).into()), ("does", does(text, keymap, place, key).into())];
            say(&format!("    {}", text.with("key-check-does", &values)))?;
        }
    }
    say(&text.get("key-check-end"))?;
    drop(raw);
    Ok(0)
}

/// Esc, and Ctrl+C in either layout.
fn is_the_end(keymap: &Keymap, key: Key) -> bool {
    key.code == Code::Esc || (key.ctrl && keymap.normal(key).code == Code::Char('c'))
}

/// The key as the terminal named it.
fn named(text: &Text, key: Key) -> String {
    key_name(text, key, Script::Latin)
}

/// Its place on the keyboard, by the Latin letter there.
fn place(text: &Text, keymap: &Keymap, key: Key) -> String {
    key_name(text, keymap.normal(key), Script::Latin)
}

/// What the key does at a place, in words.
fn does(text: &Text, keymap: &Keymap, place: Place, key: Key) -> String {
    match keymap.command(place, key) {
        Some(command) => text.get(&format!("cmd-{}", command.row().id)),
        None if place.types() && key.typed().is_some() => text.get("key-check-types"),
        None => text.get("key-check-nothing"),
    }
}

/// Prints lines on a terminal that does not go back to its first column by itself.
fn say(words: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    for line in words.lines() {
        write!(out, "{}\r\n", visible(line))?;
    }
    out.flush()
}

/// Keys come one by one, unseen, until this is dropped or a signal ends razbor.
struct Raw;

impl Raw {
    fn on() -> io::Result<Self> {
        #[cfg(unix)]
        give_back_on_signals()?;
        enable_raw_mode()?;
        Ok(Self)
    }
}

impl Drop for Raw {
    fn drop(&mut self) {
        // A terminal that is gone needs nothing.
        let _ = disable_raw_mode();
    }
}

/// There is nothing to save here: the terminal is given back, and that is the end.
#[cfg(unix)]
fn give_back_on_signals() -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};

    let mut signals = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM])?;
    std::thread::Builder::new().name("signals".into()).spawn(move || {
        if let Some(number) = signals.forever().next() {
            let _ = disable_raw_mode();
            std::process::exit(128 + number);
        }
    })?;
    Ok(())
}
