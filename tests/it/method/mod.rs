//! Tests of the room `method`: scenarios in files, properties of random edits, tables of flaws.

mod listing;
mod repair;
mod scenarios;
mod script;
mod tables;
mod words;
