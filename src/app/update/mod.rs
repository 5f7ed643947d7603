//! The one function that changes the state: total, deterministic, without I/O.

mod asking;
mod beside;
mod capture;
mod cases;
mod chain;
mod check;
mod checks;
mod claim;
mod clip;
mod compare;
mod disk;
mod early;
mod find;
mod finish;
mod forms;
mod gone;
mod groups;
mod help;
mod home;
mod jot;
mod layers;
mod light;
mod lists;
mod lot;
mod map;
mod marks;
mod mouse;
mod moves;
mod outside;
mod paste;
mod practice;
mod reading;
mod remarks;
mod run;
mod scroll;
mod shelf_kept;
mod shelf_line;
mod tour;
mod trash;
mod versions;
mod wheel;
mod writing;

pub use capture::asked_area;
pub use checks::checks;
pub use disk::kept;
pub use light::Asked;
pub use marks::Marks;

use std::sync::Arc;

use super::bench::Bench;
use super::key::{Code, Key};
use super::msg::{Effect, Msg};
use super::now::Now;
use super::physical::script_of;
use super::reason::Reason;
use super::scope::Place;
use super::state::State;
use crate::text::Voice;

/// Takes in a message and answers with what is to be done outside.
pub fn update(state: &mut State, msg: Msg, now: &Now) -> Vec<Effect> {
    state.now = now.clone();
    let mut turn = Turn { state, effects: Vec::new() };
    turn.take(msg);
    turn.settle();
    turn.speak();
    turn.effects
}

/// One update under way.
struct Turn<'a> {
    state: &'a mut State,
    effects: Vec<Effect>,
}

impl Turn<'_> {
    fn take(&mut self, msg: Msg) {
        if let Msg::Key(_) | Msg::Mouse(_) | Msg::Paste(_) = msg {
            self.drop_refused();
        }
        match msg {
            Msg::Key(key) => self.key(key),
            Msg::Mouse(mouse) => self.mouse(mouse),
            Msg::Paste(text) => {
                self.state.toast = None;
                self.unroll();
                self.paste(&text);
            }
            Msg::Resize(w, h) => self.state.size = super::geometry::Size { w, h },
            Msg::FocusLost => self.flush(),
            Msg::LookUnknown => self.ask_ground(false),
            Msg::Ground(ground) => self.ground(ground),
            Msg::FocusGained => {
                self.refresh();
                self.claim();
            }
            Msg::Tick => self.tick(),
            Msg::Listed(rows, complete) => self.listed(rows, complete),
            Msg::Trash(trash) => self.trash_listed(trash),
            Msg::Altered(path, result) => self.altered(path, result),
            Msg::ThoughtMoved(path, id, result) => self.thought_moved(path, id, result),
            Msg::Binned(path, result) => self.binned(&path, result),
            Msg::BroughtBack(path, result) => self.brought_back(&path, result),
            Msg::Kept(kept) => self.resume(kept),
            Msg::Returned(marks, case) => self.returned(*marks, case),
            Msg::Opened(path, opened) => self.opened(&path, opened),
            Msg::Claimed(path, opened) => self.claimed(&path, opened),
            Msg::Created(opened) => self.created(opened),
            Msg::Saved(revision, result) => self.saved(revision, result),
            Msg::Versions(path, past) => self.versions_told(&path, past),
            Msg::CopySaved(revision, saved) => self.copy_saved(revision, saved),
            Msg::Diverted(path, trouble) => self.diverted(path, &trouble),
            Msg::NotKept(problem, file) => self.not_kept(&problem, file),
            Msg::Rescued => self.rescued(),
            Msg::Warn(words) => self.state.warn(words),
            Msg::Edited(edited) => self.come_back(edited),
            Msg::Profile(profile) => self.profile_told(*profile),
            Msg::GroupWritten(result) => self.group_saved(result),
            Msg::Lens(lens) => self.lens_made(lens),
            Msg::Advice(advice) => self.advice_made(advice),
            Msg::Heard(revision, said) => self.heard(revision, said),
            Msg::Compared(number, compared) => self.compared(number, *compared),
            Msg::Copied(copied) => self.copied(&copied),
            Msg::End => {
                self.end_shelf_line();
                self.flush();
                self.state.leaving = Some(super::state::Leaving::Program);
            }
        }
    }

    /// Speaks in the voice of the case that is open.
    fn speak(&mut self) {
        let voice =
            self.state.bench.as_deref().map_or_else(Voice::default, |bench| Voice::of(&bench.case));
        if voice != self.state.text.voice() {
            self.state.text = Arc::new(self.state.text.in_voice(voice));
        }
    }

    fn key(&mut self, key: Key) {
        self.state.toast = None;
        self.unroll();
        let layout = self.state.keymap.layout();
        if let Some(script) = key.typed().and_then(|c| script_of(c, layout)) {
            self.state.script = script;
        }
        if !self.state.size.is_enough() {
            return self.key_in_a_slit(key);
        }
        let place = self.state.place();
        match (self.state.keymap.command(place, key), key.typed()) {
            (Some(command), _) => self.run(command),
            (None, Some(c)) if place.types() => {
                self.type_char(c);
            }
            (None, Some(c)) if place == Place::Picker => self.picker_digit(c),
            (None, None) if key.alt && !key.ctrl => self.esc_with(key),
            _ => {}
        }
    }

    /// A letter with Alt that means nothing: terminals send the same for Esc and a letter right
    /// behind it. Outside a text it is taken for that. In a text it is only told: whoever changes the
    /// layout by Alt and Shift types such letters unawares, and must not be thrown out of the text
    /// into commands.
    fn esc_with(&mut self, key: Key) {
        let Code::Char(letter) = key.code else { return };
        let place = self.state.place();
        if place.types() {
            let letter = letter.to_uppercase().to_string();
            return self.toast_with("toast-esc-with-letter", &[("letter", letter.into())]);
        }
        if let Some(command) = self.state.keymap.command(place, Key::plain(Code::Esc)) {
            self.run(command);
        }
        self.key(Key { alt: false, ..key });
    }

    /// Where nothing can be shown, nothing is done but leaving; in a text no letter leaves.
    fn key_in_a_slit(&mut self, key: Key) {
        use super::command::Command;
        let place = self.state.place();
        let place = if place.types() { place } else { Place::Home };
        let command = self.state.keymap.command(place, key);
        if matches!(command, Some(Command::Exit | Command::Back)) {
            self.leave();
        }
    }

    /// The open case; everything that needs one is only called when there is one.
    fn bench(&mut self) -> Option<&mut Bench> {
        self.state.bench.as_deref_mut()
    }

    fn toast(&mut self, id: &str) {
        let words = self.state.text.get(id);
        self.state.say(words);
    }

    fn toast_with(&mut self, id: &str, values: &[(&str, crate::text::Value<'_>)]) {
        let words = self.state.text.with(id, values);
        self.state.say(words);
    }

    /// The key of a command outside text, as hints show it.
    fn key_of(&self, command: super::command::Command) -> String {
        super::hints::key_of(self.state, command)
    }

    /// The way to a command outside text from here: in a text its key would be typed.
    fn way_to(&self, command: super::command::Command) -> String {
        let key = self.key_of(command);
        if self.state.place().types() {
            self.state.text.with("key-after-esc", &[("key", key.into())])
        } else {
            key
        }
    }

    fn refuse(&mut self, reason: &Reason) {
        let words = super::wording::reason(self.state, reason);
        self.state.warn(words);
        self.claim();
    }
}
