//! razbor («разбор»): a terminal workbench for the Client Case method, which breaks one client
//! review down in seven steps, from the complaint to solutions.
//!
//! # What is not here
//! - No async, no globals, no messages the program sends to itself.
//! - No clock and no random number below [`cli`] and [`runtime`]: moments and ids come in from
//!   outside, so that every screen and every file can be told in advance. Where folders of this
//!   machine lie is asked in one place, [`store::Places`].
//! - No disk in [`method`], [`lens`], [`advice`], [`app`] and [`ui`]; no terminal below [`ui`]; no words for
//!   people outside [`text`] and its files.
//! - No network, anywhere. Nothing leaves the machine.
//!
//! # The rooms, in the order to read them
//! ```text
//! method      lens      the two roots; neither knows anybody
//!    \         /
//!  advice    store       side by side: advice on both roots, store on both too
//!       text            on all of these
//!        app            on all of these
//!     ui     cli        side by side, on app
//!      runtime          on everything but cli
//!       main
//! ```
//! 1. [`method`]: the words of the method as types. A case changes only by an edit, which is done
//!    whole or refused with a reason, and can be taken back.
//! 2. [`lens`]: reading a text.
//! 3. [`advice`]: remarks on problems, causes and solutions.
//! 4. [`store`]: the workspace on the disk, so that nothing typed is ever lost.
//! 5. [`text`]: every word of the interface, in Russian and English.
//! 6. [`app`]: the program without a terminal. The table of commands is in [`app::command`]; the
//!    editor of prose in [`app::prose`], over the wrapping of [`app::layout`].
//! 7. [`ui`]: pictures of a state.
//! 8. [`cli`]: the command line, for all that needs no screen.
//! 9. [`runtime`]: terminal, keys, signals, disk worker and clock around the one update.
//!
//! # How it goes round
//! ```text
//! update(&mut State, Msg, &Now) -> Vec<Effect>    total, deterministic, does nothing outside
//! draw(&mut Frame, &State, Palette)               changes nothing
//! loop { draw; wait; take in all that came, update each; do the effects }
//! ```
//! A [`Msg`](app::Msg) came from outside, a [`Command`](app::command::Command) is something a person
//! may want, an [`Edit`](method::Edit) changes a case and goes into its history, an
//! [`Effect`](app::Effect) leaves the program. Each has one test of belonging, and none is another.
//!
//! # What always holds
//! - "Saved" means that it is on the disk. A file is replaced whole or not at all, and never when
//!   it holds what was not read.
//! - Why something cannot be done now is the same value that greys the command, explains it and
//!   guards the change.
//! - Whatever came from outside passes [`app::layout::visible()`] before a terminal sees it; the
//!   data stay as they are.
//! - A file here says in its first sentence what it is.
//!
//! `tests/it/tidy.rs` holds the rooms and most of the absences.

#![forbid(unsafe_code)]

pub mod advice;
pub mod app;
pub mod cli;
pub mod lens;
pub mod method;
pub mod runtime;
pub mod store;
pub mod text;
pub mod ui;
