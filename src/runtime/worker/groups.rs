//! What the workspace says for all its cases: told when it changed, and groups written into it.

use jiff::Zoned;

use super::Hands;
use crate::app::{Msg, Trouble};
use crate::method::ClientGroup;
use crate::store::ProfileWarning;

impl Hands {
    /// Tells what `razbor.ron` says unless that is told already; what cannot be read takes nothing
    /// away.
    pub(super) fn tell_profile(&mut self) {
        let (profile, warnings) = self.workspace.read_profile();
        let lost = |warning: &ProfileWarning| {
            matches!(warning, ProfileWarning::Damaged { .. } | ProfileWarning::Unreadable(_))
        };
        if warnings.iter().any(lost) || profile == self.profile {
            return;
        }
        self.profile = profile.clone();
        self.tell(Msg::Profile(Box::new(profile)));
    }

    pub(super) fn write_group(
        &mut self,
        before: Option<&ClientGroup>,
        after: Option<&ClientGroup>,
    ) {
        let written = self.workspace.write_group(before, after, &Zoned::now());
        if let Ok(written) = &written {
            self.profile = written.profile.clone();
        }
        self.tell(Msg::GroupWritten(
            written.map(Box::new).map_err(|error| Trouble::Profile(Box::new(error))),
        ));
    }
}
