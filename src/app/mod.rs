//! The program without a terminal.

pub mod layout;
pub mod prose;
