//! What is done at home, and how it is taken back.

use std::path::PathBuf;

use crate::method::Edit;

/// An act at home that can be taken back.
#[derive(Debug, Clone, PartialEq)]
pub enum HomeAct {
    /// A case was changed without being opened.
    Changed {
        /// Its file.
        path: PathBuf,
        /// The edit that takes the change back.
        back: Box<Edit>,
        /// What was done, in words.
        words: String,
    },
    /// A case was put in the trash.
    Binned {
        /// Its file there.
        path: PathBuf,
        /// Its title.
        title: String,
    },
    /// A case was made of the sample.
    Sample(PathBuf),
}
