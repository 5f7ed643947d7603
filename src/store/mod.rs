//! The workspace on the disk: reading and writing cases so that nothing typed is ever lost.

pub mod codec;
mod hash;

pub use hash::Hash;
