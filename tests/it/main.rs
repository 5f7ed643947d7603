//! The one test binary: every room has a module here.

mod store;
