//! What razbor promises, room by room: one test binary.

mod layout;
mod method;
mod prose;
#[cfg(unix)]
mod pty;
mod samples;
mod store;
mod texts;
