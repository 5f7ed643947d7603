//! Keys that come faster than a hand types: a paste that the terminal did not mark as one.
//!
//! Windows and old multiplexers send pasted text as if it were typed, and a text that holds the mark
//! of its own end goes on as keys behind it. Outside a text such keys would be commands; they are
//! text, whatever they spell.

use std::time::Duration;

use crate::app::Msg;
use crate::app::key::{Code, Key};

/// More text keys than this at once are no typing.
pub const TYPED_AT_ONCE: usize = 8;
/// More letters than this no slow line holds up before they come to a text.
pub const TYPED_AHEAD: usize = 64;
/// A key that came alone waits only this long for company.
const MOMENT: Duration = Duration::from_micros(500);
/// Keys that came together wait this long for more.
const LITTLE_WHILE: Duration = Duration::from_millis(5);
/// A paste may come in pieces, as the terminal gets to it.
const WHILE: Duration = Duration::from_millis(30);

/// Something that came from the terminal.
#[derive(Debug)]
pub enum Arrival {
    /// Keys, one right behind the other.
    Keys(Vec<Key>),
    /// Text that the terminal says is pasted.
    Paste(String),
    /// Anything else, as it is.
    Other(Msg),
}

/// All that came from the terminal without a pause.
#[derive(Debug, Default)]
pub struct Batch {
    arrivals: Vec<Arrival>,
}

impl Batch {
    /// Adds what came next.
    pub fn push(&mut self, msg: Msg) {
        match (msg, self.arrivals.last_mut()) {
            (Msg::Key(key), Some(Arrival::Keys(keys))) => keys.push(key),
            (Msg::Key(key), _) => self.arrivals.push(Arrival::Keys(vec![key])),
            (Msg::Paste(text), _) => self.arrivals.push(Arrival::Paste(text)),
            (msg, _) => self.arrivals.push(Arrival::Other(msg)),
        }
    }

    /// Whether nothing came.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.arrivals.is_empty()
    }

    /// How long to wait for what may belong to it.
    #[must_use]
    pub fn patience(&self) -> Duration {
        match self.arrivals.last() {
            Some(Arrival::Paste(_)) => WHILE,
            Some(Arrival::Keys(_)) if self.arrivals.len() > 1 => WHILE,
            // A key that is held down keeps coming: it must not keep what came waiting.
            Some(Arrival::Keys(keys)) if keys.len() > TYPED_AT_ONCE && !is_held(keys) => WHILE,
            Some(Arrival::Keys(keys)) if keys.len() > 1 => LITTLE_WHILE,
            _ => MOMENT,
        }
    }

    /// What it means, while a text is being `written` or not.
    ///
    /// In a text a run of text keys is pasted and everything else is what it is. Outside a text, what
    /// comes behind the beginning of a paste belongs to it, and keys that type nothing are dropped.
    /// In both, what comes behind the end that a terminal marked is still the paste.
    #[must_use]
    pub fn sift(self, writing: bool) -> Vec<Msg> {
        let mut msgs = Vec::new();
        // The paste that what comes next belongs to.
        let mut open: Option<String> = None;
        for arrival in self.arrivals {
            match arrival {
                Arrival::Paste(text) => open.get_or_insert_default().push_str(&text),
                Arrival::Keys(keys) => match &mut open {
                    Some(text) => text.extend(keys.iter().filter_map(|key| typed(*key))),
                    None if writing => paste_runs(&keys, &mut msgs),
                    None => open = paste_all(&keys, &mut msgs),
                },
                Arrival::Other(msg) => {
                    if writing {
                        msgs.extend(open.take().map(Msg::Paste));
                    }
                    msgs.push(msg);
                }
            }
        }
        msgs.extend(open.map(Msg::Paste));
        msgs
    }
}

/// In a text: runs of text keys become pastes, which is the same and quicker.
fn paste_runs(keys: &[Key], msgs: &mut Vec<Msg>) {
    for run in keys.chunk_by(|a, b| typed(*a).is_some() == typed(*b).is_some()) {
        if is_paste(run, true) {
            msgs.push(Msg::Paste(run.iter().filter_map(|key| typed(*key)).collect()));
        } else {
            msgs.extend(run.iter().copied().map(Msg::Key));
        }
    }
}

/// Outside a text: keys up to the first run that is pasted; from there on all is one paste.
fn paste_all(keys: &[Key], msgs: &mut Vec<Msg>) -> Option<String> {
    let mut at = 0;
    for run in keys.chunk_by(|a, b| typed(*a).is_some() == typed(*b).is_some()) {
        if is_paste(run, false) {
            return Some(keys[at..].iter().filter_map(|key| typed(*key)).collect());
        }
        at += run.len();
        msgs.extend(run.iter().copied().map(Msg::Key));
    }
    None
}

/// Whether a run of keys was pasted. In a text letters do no more than being typed, and may as well
/// have been typed ahead.
fn is_paste(run: &[Key], writing: bool) -> bool {
    if writing && run.iter().all(|key| key.typed().is_some()) {
        return run.len() > TYPED_AHEAD;
    }
    run.len() > TYPED_AT_ONCE && run.iter().all(|key| typed(*key).is_some()) && !is_held(run)
}

/// Whether one key was held down.
fn is_held(run: &[Key]) -> bool {
    run.windows(2).all(|pair| pair[0] == pair[1])
}

/// What a key stands for in a text that is sent as keys.
fn typed(key: Key) -> Option<char> {
    match key.code {
        Code::Enter if key == Key::plain(Code::Enter) => Some('\n'),
        Code::Tab if key == Key::plain(Code::Tab) => Some('\t'),
        // A newline, as terminals send it.
        Code::Char('j') if key.ctrl && !key.alt => Some('\n'),
        _ => key.typed(),
    }
}
