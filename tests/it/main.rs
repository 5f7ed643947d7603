//! All integration tests, one binary.

mod layout;
mod method;
mod prose;
mod texts;
