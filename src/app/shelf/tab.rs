//! The tabs of home: which cases stand in the list.

use super::Shelved;
use crate::method::CaseState;

/// A tab of home.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Tab {
    /// Cases in work, and files that cannot be read.
    #[default]
    Open,
    /// Cases that are finished.
    Finished,
    /// Cases that were set aside.
    Aside,
    /// All of them.
    All,
    /// What was deleted.
    Trash,
}

impl Tab {
    /// All tabs, from left to right.
    pub const ALL: [Self; 5] = [Self::Open, Self::Finished, Self::Aside, Self::All, Self::Trash];

    /// Whether a case stands in it.
    #[must_use]
    pub fn holds(self, case: &Shelved) -> bool {
        let state = case.read.as_ref().ok().map(|summary| &summary.state);
        match self {
            // Work is to be done on a damaged file as well.
            Self::Open => matches!(state, None | Some(CaseState::Open)),
            Self::Finished => matches!(state, Some(CaseState::Finished)),
            Self::Aside => matches!(state, Some(CaseState::SetAside(_))),
            Self::All => true,
            Self::Trash => false,
        }
    }

    /// Whether what stands there was deleted.
    #[must_use]
    pub fn is_trash(self) -> bool {
        self == Self::Trash
    }

    /// The tab beside it, around the ends.
    #[must_use]
    pub fn beside(self, right: bool) -> Self {
        let count = Self::ALL.len();
        let at = self as usize + if right { 1 } else { count - 1 };
        Self::ALL[at % count]
    }

    /// The message of its name.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Open => "tab-open",
            Self::Finished => "tab-finished",
            Self::Aside => "tab-aside",
            Self::All => "tab-all",
            Self::Trash => "tab-trash",
        }
    }

    /// The message that tells that nothing stands in it.
    #[must_use]
    pub fn nothing(self) -> &'static str {
        match self {
            Self::Open => "tab-open-nothing",
            Self::Finished => "tab-finished-nothing",
            Self::Aside => "tab-aside-nothing",
            Self::All => "tab-all-nothing",
            Self::Trash => "tab-trash-nothing",
        }
    }
}
