//! Keys of the user's choice over the table: each in the scopes where its command has keys by
//! default, what cannot be told with its place, and help and a way out wherever they were.

use std::collections::HashMap;

use super::{Keymap, default_keys, is_lost, sent_as, taken_by};
use crate::app::command::{Command, Row, TABLE};
use crate::app::key::Key;
use crate::app::scope::{PLACES, Place, Scope};
use crate::store::codec::At;
use crate::store::{KeysOf, Mistake, Slip, near};

/// Commands that keep a key wherever they have one: help, the ways out, and what a question waits
/// for.
const KEPT: [Command; 7] = [
    Command::Help,
    Command::Leave,
    Command::Back,
    Command::Exit,
    Command::Cancel,
    Command::PutBack,
    Command::Confirm,
];

/// A key of the user's choice as it was written.
#[derive(Debug, Clone, Copy)]
struct Wish<'a> {
    of: &'a KeysOf,
    command: Command,
    /// Where it stands: the command, or the key once it is bound.
    at: At,
}

/// A keymap under change.
struct Change<'a> {
    keymap: Keymap,
    /// Which line bound a key.
    bound: HashMap<(Scope, Key), Wish<'a>>,
    mistakes: Vec<Mistake>,
}

/// Changes a keymap by what the user wrote.
pub(super) fn changed(keymap: Keymap, overrides: &[KeysOf]) -> (Keymap, Vec<Mistake>) {
    let mut change = Change { keymap, bound: HashMap::new(), mistakes: Vec::new() };
    let mut wishes = Vec::new();
    for of in overrides {
        match TABLE.iter().find(|row| row.id == of.command) {
            Some(Row { command, .. }) => wishes.push(Wish { of, command: *command, at: of.at }),
            None => {
                let ids: Vec<&str> = TABLE.iter().map(|row| row.id).collect();
                let near = near(&of.command, &ids).map(str::to_owned);
                let slip = Slip::NoCommand { id: of.command.clone(), near };
                change.mistakes.push(Mistake { at: of.at, slip });
            }
        }
    }
    let before = change.keymap.clone();
    for wish in &wishes {
        change.clear(*wish);
    }
    for wish in &wishes {
        change.take(*wish);
    }
    // What must stay may take a key away again, and the table's keys stand in for it.
    for _ in 0..2 {
        change.refill(&wishes, &before);
        change.keep(&wishes, &before);
    }
    change.tell_robbed(&wishes, &before);
    change.tell_bare(&wishes, &before);
    change.mistakes.sort_by_key(|mistake| mistake.at);
    (change.keymap, change.mistakes)
}

impl<'a> Change<'a> {
    fn slip(&mut self, at: At, slip: Slip) {
        let mistake = Mistake { at, slip };
        if !self.mistakes.contains(&mistake) {
            self.mistakes.push(mistake);
        }
    }

    /// Takes the keys of the table away from a command.
    fn clear(&mut self, wish: Wish<'_>) {
        for (scope, names) in wish.command.row().keys {
            for key in default_keys(names) {
                let key = self.keymap.normal(key);
                if self.keymap.bindings.get(&(*scope, key)) == Some(&wish.command) {
                    self.keymap.unbind(*scope, key);
                }
            }
        }
    }

    /// Gives a command its new keys in each of its scopes.
    fn take(&mut self, wish: Wish<'a>) {
        let (mut keys, mut lost) = (Vec::new(), Vec::new());
        for (name, at) in &wish.of.keys {
            let Some(key) = Key::read(name) else {
                self.slip(*at, Slip::NoKey { name: name.clone(), near: Key::near(name) });
                continue;
            };
            let key = self.keymap.normal(key);
            if let Some(other) = sent_as(key) {
                if is_lost(key) {
                    lost.push((key, other, *at));
                    continue;
                }
                let (key, other) = (key.to_string(), other.to_owned());
                self.slip(*at, Slip::SentAs { key, other, alone: None });
            } else if let Some(by) = taken_by(key) {
                self.slip(*at, Slip::Taken { key: key.to_string(), by: by.to_owned() });
            }
            keys.push((key, *at));
        }
        // Beside a key that arrives, one that does not is no great loss.
        let alone = keys.is_empty().then(|| wish.of.command.clone());
        for (key, other, at) in lost {
            let (key, other) = (key.to_string(), other.to_owned());
            self.slip(at, Slip::SentAs { key, other, alone: alone.clone() });
        }
        for (scope, _) in wish.command.row().keys {
            for (key, at) in &keys {
                let wish = Wish { at: *at, ..wish };
                if !types(*scope, *key) {
                    self.give(*scope, *key, wish);
                    continue;
                }
                let command = wish.of.command.clone();
                self.slip(*at, Slip::Types { key: key.to_string(), command });
                // Outside text there is nothing against it.
                if *scope == Scope::Always {
                    self.give(Scope::Any, *key, wish);
                }
            }
        }
    }

    /// Binds a key unless another line has it at a place where this one would have it too.
    fn give(&mut self, scope: Scope, key: Key, wish: Wish<'a>) {
        let shared = |other: Scope| {
            PLACES.iter().any(|(_, scopes)| scopes.contains(&scope) && scopes.contains(&other))
        };
        let holder = self
            .bound
            .iter()
            .find(|((other, of), held)| {
                *of == key && held.command != wish.command && shared(*other)
            })
            .map(|(_, held)| *held);
        if let Some(held) = holder {
            let slip = Slip::Clash {
                key: key.to_string(),
                command: wish.of.command.clone(),
                holder: held.of.command.clone(),
                line: held.of.at.line,
            };
            self.slip(wish.at, slip);
            return;
        }
        // What the table has in an inner scope would have the last word; the user has it.
        for (_, scopes) in PLACES {
            if let Some(here) = scopes.iter().position(|of| *of == scope) {
                for inner in &scopes[..here] {
                    if !self.bound.contains_key(&(*inner, key)) {
                        self.keymap.unbind(*inner, key);
                    }
                }
            }
        }
        self.keymap.bind(scope, key, wish.command);
        self.bound.insert((scope, key), wish);
    }

    /// Gives the commands without a key in a scope those of the table back, as far as no line has
    /// them; only an empty list is the wish for none.
    fn refill(&mut self, wishes: &[Wish<'a>], before: &Keymap) {
        for Row { command, keys, .. } in TABLE {
            if wishes.iter().any(|wish| wish.command == *command && wish.of.keys.is_empty()) {
                continue;
            }
            for (scope, names) in *keys {
                if !self.keymap.is_bare(*scope, *command) {
                    continue;
                }
                for key in default_keys(names) {
                    let key = self.keymap.normal(key);
                    let was = before.bindings.get(&(*scope, key)) == Some(command);
                    if was && self.is_free(*scope, key) {
                        self.keymap.bind(*scope, key, *command);
                    }
                }
            }
        }
    }

    /// Whether a key calls nothing in a scope, nor what a line gave it around that.
    fn is_free(&self, scope: Scope, key: Key) -> bool {
        let wished = |scopes: &[Scope]| {
            scopes
                .iter()
                .skip_while(|of| **of != scope)
                .any(|of| self.bound.contains_key(&(*of, key)))
        };
        !self.keymap.bindings.contains_key(&(scope, key))
            && !PLACES.iter().any(|(_, scopes)| wished(scopes))
    }

    /// Help and a way out stay wherever they were, whoever was given their keys.
    fn keep(&mut self, wishes: &[Wish<'a>], before: &Keymap) {
        for (place, scopes) in PLACES {
            for command in KEPT {
                if before.keys(place, command).is_empty()
                    || !self.keymap.keys(place, command).is_empty()
                {
                    continue;
                }
                if let Some(wish) = wishes.iter().find(|wish| wish.command == command) {
                    self.slip(wish.at, Slip::Kept { command: command.row().id.to_owned() });
                }
                for (scope, names) in command.row().keys.iter().filter(|(s, _)| scopes.contains(s))
                {
                    for key in default_keys(names) {
                        let key = self.keymap.normal(key);
                        for inner in scopes.iter().take_while(|of| *of != scope) {
                            self.refuse(*inner, key, command);
                        }
                        self.refuse(*scope, key, command);
                        // Around it the key stays with its line, though not here.
                        for outer in scopes.iter().skip_while(|of| *of != scope).skip(1) {
                            if let Some(wish) = self.bound.get(&(*outer, key)).copied() {
                                self.tell_refused(key, wish, command);
                            }
                        }
                        self.keymap.bind(*scope, key, command);
                    }
                }
            }
        }
    }

    /// Takes a key away from whatever it was given to, for the command that keeps it.
    fn refuse(&mut self, scope: Scope, key: Key, holder: Command) {
        self.keymap.unbind(scope, key);
        if let Some(wish) = self.bound.remove(&(scope, key)) {
            self.tell_refused(key, wish, holder);
        }
    }

    /// Names a key that a command keeps, once even if several do.
    fn tell_refused(&mut self, key: Key, wish: Wish<'_>, holder: Command) {
        let told = |of: &Mistake| of.at == wish.at && matches!(of.slip, Slip::Refused { .. });
        if wish.command != holder && !self.mistakes.iter().any(told) {
            let (key, command) = (key.to_string(), wish.of.command.clone());
            let holder = holder.row().id.to_owned();
            self.slip(wish.at, Slip::Refused { key, command, holder });
        }
    }

    /// Names the commands of the lines that are left without a key where they had one.
    fn tell_bare(&mut self, wishes: &[Wish<'a>], before: &Keymap) {
        for wish in wishes.iter().filter(|wish| !wish.of.keys.is_empty()) {
            let has = |keymap: &Keymap, place| !keymap.keys(place, wish.command).is_empty();
            let had = || PLACES.iter().filter(|(place, _)| has(before, *place));
            let left = had().filter(|(place, _)| has(&self.keymap, *place)).count();
            if left < had().count() {
                let command = wish.of.command.clone();
                self.slip(wish.at, Slip::Bare { command, everywhere: left == 0 });
            }
        }
    }

    /// Names the commands of the table that have lost their last key to another one.
    fn tell_robbed(&mut self, wishes: &[Wish<'a>], before: &Keymap) {
        let mut told = Vec::new();
        for (place, scopes) in PLACES {
            for Row { command, id, .. } in TABLE {
                let had = before.keys(place, *command);
                let own = wishes.iter().any(|wish| wish.command == *command);
                if own || had.is_empty() || !self.keymap.keys(place, *command).is_empty() {
                    continue;
                }
                let thief = scopes.iter().find_map(|scope| {
                    had.iter().find_map(|key| Some((*key, *self.bound.get(&(*scope, *key))?)))
                });
                if let Some((key, wish)) = thief
                    && !told.contains(command)
                {
                    told.push(*command);
                    let slip = Slip::Robbed {
                        key: key.to_string(),
                        command: wish.of.command.clone(),
                        other: (*id).to_owned(),
                    };
                    self.slip(wish.of.at, slip);
                }
            }
        }
    }
}

/// Whether a key types a character at a place of this scope, or a number where numbers are typed.
fn types(scope: Scope, key: Key) -> bool {
    let Some(c) = key.typed() else { return false };
    PLACES.iter().any(|(place, scopes)| {
        scopes.contains(&scope)
            && (place.types() || (*place == Place::Picker && c.is_ascii_digit()))
    })
}
