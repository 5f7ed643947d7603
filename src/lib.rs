//! razbor: a terminal workbench for the Client Case method.

pub mod app;
pub mod method;
pub mod store;
