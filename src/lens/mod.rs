//! Reading a text: pure functions that know neither a case nor a terminal.

mod sentences;

pub use sentences::sentences;
