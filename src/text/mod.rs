//! The words of razbor for people, in Russian and English, and nothing but words.

mod acts;
mod advice;
mod commands;
mod damage;
mod dates;
mod disk;
mod known;
mod language;
mod lens;
mod lens_file;
mod practice;
mod quotes;
mod settings;
mod signs;
mod voice;
mod words;

pub use language::Language;
pub use practice::{Exercise, Notes};
pub use voice::Voice;
pub use words::{Text, Value};
