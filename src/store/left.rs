//! Where razbor was left in a workspace: one small private file that is only ever a convenience.

use std::path::Path;

use jiff::Zoned;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Workspace;
use super::codec::{lax, to_text};
use super::workspace::PrivateError;

const FILE: &str = "places.ron";
/// What is larger was not written by us.
const LIMIT: u64 = 1024 * 1024;

impl Workspace {
    /// Where razbor was left; none where that is not known or not to be read.
    #[must_use]
    pub fn left<T: DeserializeOwned>(&self) -> Option<T> {
        let bytes = self.disk.read(&self.private().join(FILE), LIMIT).ok()?;
        lax(&bytes).ok().map(|lax| lax.value)
    }

    /// Remembers where razbor is.
    ///
    /// # Errors
    /// [`PrivateError`]; what was remembered before stands.
    pub fn write_left<T: Serialize>(&self, left: &T, now: &Zoned) -> Result<(), PrivateError> {
        self.write_private(Path::new(""), FILE, to_text(left)?.as_bytes(), now).map(|_| ())
    }
}
