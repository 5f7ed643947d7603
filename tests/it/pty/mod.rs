//! razbor as a person meets it: the real binary on a real terminal, watched through its screen.
//!
//! Nothing here sleeps. A test waits for what the screen or a file says, and only a failure takes
//! as long as [`PATIENCE`](driver::PATIENCE).

mod driver;
mod home;
mod log;

mod again;
mod demo;
mod endings;
mod gone;
mod hostile;
mod idle;
mod key_check;
mod light;
mod logged;
mod lost;
mod mouse;
mod outside;
mod panics;
mod parked;
mod pasted;
mod practice;
mod sizes;
mod stalled;
mod start;
mod steps;
mod windows;

/// The keys that have no character.
mod keys {
    pub const ENTER: &str = "\r";
    pub const ESC: &str = "\x1b";
    pub const CTRL_Q: &str = "\x11";
}
