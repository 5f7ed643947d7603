//! What razbor promises, room by room: one test binary.

mod app;
mod layout;
mod method;
mod prose;
mod store;
mod texts;
