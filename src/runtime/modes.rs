//! How the terminal reads lines, to be set again after another program had it.

/// The modes of a moment; none where they cannot be told.
#[cfg(unix)]
#[derive(Debug, Default)]
pub struct Modes(Option<rustix::termios::Termios>);

#[cfg(unix)]
impl Modes {
    /// Those of this moment.
    pub fn now() -> Self {
        Self(rustix::termios::tcgetattr(rustix::stdio::stdin()).ok())
    }

    /// Sets them again.
    pub fn set(self) {
        use rustix::termios::{OptionalActions, tcsetattr};

        if let Some(modes) = self.0 {
            let _ = tcsetattr(rustix::stdio::stdin(), OptionalActions::Now, &modes);
        }
    }
}

/// Each program sets its own modes here.
#[cfg(not(unix))]
#[derive(Debug, Default)]
pub struct Modes;

#[cfg(not(unix))]
impl Modes {
    /// Nothing to note.
    pub fn now() -> Self {
        Self
    }

    /// Nothing to set.
    pub fn set(self) {}
}
