//! razbor: a terminal workbench for the Client Case method.

pub mod app;
pub mod cli;
pub mod lens;
pub mod method;
pub mod runtime;
pub mod store;
pub mod text;
pub mod ui;
