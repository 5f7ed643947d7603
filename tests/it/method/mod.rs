//! Tests of the room `method`: scenarios in files, properties of random edits, tables of flaws.

mod align;
mod listing;
mod properties;
mod repair;
mod scenarios;
mod script;
mod tables;
mod wishes;
mod words;
