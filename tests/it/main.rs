//! What razbor promises, room by room: one test binary.

mod cli;
mod layout;
mod method;
mod prose;
mod samples;
mod text;
mod texts;
