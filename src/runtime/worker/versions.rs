//! Earlier versions of a case: read to be looked at, and kept before one of them comes back.

use std::path::Path;

use jiff::Zoned;
use jiff::tz::TimeZone;

use super::Hands;
use crate::app::{Earlier, Past, Trouble};
use crate::method::{Case, CaseId};
use crate::store::codec::{self, Access};
use crate::store::{DiskError, PrivateError, ReadError, SaveError, Version, Why, stamp};

/// How many versions are read at most.
const MOST: usize = 50;

impl Hands {
    /// The versions of a case, and the case itself unless it is open.
    pub(super) fn versions(&self, path: &Path, id: &CaseId) -> Result<Box<Past>, Trouble> {
        let is_open = self.open.as_ref().is_some_and(|open| open.id == *id);
        let now = if is_open {
            None
        } else {
            Some(self.workspace.load_case(path).map_err(Trouble::Read)?.loaded.case)
        };
        let failed = |error: DiskError| Trouble::Read(ReadError::Disk(error));
        let versions = self.workspace.versions(id).map_err(failed)?;
        let older = versions.len().saturating_sub(MOST);
        let versions = versions.iter().rev().take(MOST).map(|of| self.earlier(of)).collect();
        Ok(Box::new(Past { now, versions, older }))
    }

    fn earlier(&self, version: &Version) -> Earlier {
        let read = match self.workspace.load_case(&version.path) {
            Err(error) => Err(Trouble::Read(error)),
            Ok(opened) => match opened.loaded.access {
                Access::Full => Ok(Box::new(opened.loaded.case)),
                Access::NewerSchema { schema, .. } => {
                    Err(Trouble::Save(SaveError::NewerSchema(schema)))
                }
            },
        };
        Earlier { at: stamp(&version.at.to_zoned(TimeZone::system())), why: version.why, read }
    }

    /// Keeps the open case as it is before an earlier version replaces it. The history has it too.
    pub(super) fn keep_version(&self, case: &Case) {
        if let Err(error) = self.keep_before(case) {
            let why = self.text.private_error(&error);
            self.warn(&self.text.with("toast-version-not-kept", &[("why", why.into())]));
        }
    }

    /// Keeps a case as a version, whatever was kept in the last minutes.
    pub(super) fn keep_before(&self, case: &Case) -> Result<(), PrivateError> {
        let text = codec::write(case);
        let now = Zoned::now();
        self.workspace.keep_version(&case.id, text.as_bytes(), Why::Restored, &now).map(|_| ())
    }
}
