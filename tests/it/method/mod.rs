//! Tests of the room `method`: scenarios in files, properties of random edits, tables of flaws.

mod align;
mod around;
mod listing;
pub mod properties;
mod repair;
mod scenarios;
pub mod script;
mod tables;
pub mod wishes;
pub mod words;
