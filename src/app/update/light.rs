//! The light of the screen: flipped by a key, or as the terminal answers when it is asked.

use super::Turn;
use crate::app::look::{Look, Rgb};
use crate::app::msg::Effect;

/// The first picture waits this long for an answer, once in the life of a profile.
const FIRST: u64 = 80;
/// Who asks by a command is told after this time that nothing came.
const PATIENCE: u64 = 1000;

/// A question to the terminal that waits for its answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// Until when it waits, in milliseconds of [`Now::ms`](crate::app::Now).
    pub until: u64,
    /// Whether a person asked for it.
    pub aloud: bool,
}

impl Turn<'_> {
    /// Light or dark.
    pub(super) fn flip(&mut self) {
        self.state.asked = None;
        self.look(self.state.look.flipped());
    }

    /// Asks the terminal for its ground: by a command aloud, at the first start in silence.
    pub(super) fn ask_ground(&mut self, aloud: bool) {
        let until = self.state.now.ms + if aloud { PATIENCE } else { FIRST };
        self.state.asked = Some(Asked { until, aloud });
        if aloud {
            self.toast("toast-asking-ground");
        }
        self.effects.push(Effect::AskGround);
    }

    /// The terminal has answered; an answer that nobody waits for changes nothing.
    pub(super) fn ground(&mut self, ground: Rgb) {
        let Some(asked) = self.state.asked.take() else { return };
        self.look(Look::for_ground(ground));
        if asked.aloud {
            let dark = self.state.look == Look::Dark;
            self.toast(if dark { "toast-ground-dark" } else { "toast-ground-light" });
        }
    }

    /// Nothing came in time: then it stays as it is, and is not asked again by itself.
    pub(super) fn no_ground(&mut self) {
        let Some(asked) = self.state.asked.filter(|asked| asked.until <= self.state.now.ms) else {
            return;
        };
        self.state.asked = None;
        if asked.aloud {
            let key = self.key_of(crate::app::command::Command::Flip);
            self.toast_with("toast-no-ground", &[("key", key.into())]);
        } else {
            self.look(self.state.look);
        }
    }

    fn look(&mut self, look: Look) {
        self.state.look = look;
        self.effects.push(Effect::Remember(look));
    }
}
