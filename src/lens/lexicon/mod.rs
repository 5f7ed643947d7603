//! The words that the lens knows: their lists, their classes, and how a text is compared with them.

mod classes;
mod compiled;
mod find;
mod memo;
mod mistake;
mod senses;
pub mod shape;
mod symbols;

pub use classes::{Class, Classes};
pub use compiled::{Lexicon, ListInfo};
pub use find::{Analysed, Hit};
pub use memo::Memo;
pub use mistake::{LONGEST_PHRASE, Wrong, wrong};
pub use senses::{Currency, Sense, Values};
pub use symbols::{compared, hashed};
