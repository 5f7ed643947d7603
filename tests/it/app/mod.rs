//! Tests of the program: what a person does with keys and sees on the screen.

mod ascii;
mod contrast;
pub mod driver;
mod keymap;
mod phrases;
mod promises;
mod properties;
mod scenarios;
pub mod screen;
mod script;
mod sizes;
mod snapshots;
mod storms;
pub mod world;
