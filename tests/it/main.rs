//! What razbor promises, room by room: one test binary.

mod advice;
mod app;
mod burst;
mod cli;
mod comparing;
mod day;
mod effort;
mod layout;
mod lens;
mod map;
mod method;
mod offer;
mod pictures;
mod practice;
mod prose;
#[cfg(unix)]
mod pty;
mod query;
mod reading;
mod readme;
mod remarking;
mod samples;
mod settings;
mod store;
mod svg;
mod text;
mod texts;
mod tidy;
mod title;
