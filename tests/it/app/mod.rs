//! Tests of the program: what a person does with keys and sees on the screen.

mod ascii;
mod contrast;
mod driver;
mod keymap;
mod phrases;
mod promises;
mod properties;
mod scenarios;
mod screen;
mod script;
mod sizes;
mod snapshots;
mod world;
