//! The workspace on the disk: reading and writing cases so that nothing typed is ever lost.
//!
//! Every file is replaced durably or not at all (`replace`), what was not read is never
//! overwritten, and what cannot be understood is named and kept. Clock, process number and ids come
//! from outside; errors are types with the paths and values a message needs.
//!
//! Read in this order: `codec` (text of a case), `disk`, `replace`, `workspace`, `case_file`,
//! `listing`, then `versions`, `trash`, `lock`, `unsaved`, `history`, `left`, `settings`, `profile`,
//! `lens_file`.

mod age;
mod case_file;
pub mod codec;
mod copies;
mod disk;
mod fingerprint;
mod glances;
mod hash;
mod history;
mod left;
mod lens_file;
mod lent;
mod listing;
mod lock;
mod name;
mod near;
mod patch;
mod places;
mod profile;
mod real;
mod replace;
mod settings;
mod sweep;
mod trash;
mod unsaved;
mod versions;
mod workspace;

pub use age::Age;
pub use case_file::{CaseFile, OpenFile, ReadError, SaveError, Saved, Traits, VersionKept};
pub use copies::CopyMaker;
pub use disk::{Disk, DiskError, Held, Item, Kind, Meta, NewFile, Op};
pub use glances::FEWEST_GLANCES;
pub use hash::Hash;
pub use history::{HISTORY_LIMIT, HistoryLost, Journal, Recalled};
pub use lens_file::{LENS_FILE, LensFile, LensMistake, LensSlip, LensWanted};
pub use listing::{
    CaseEntry, CopyOf, Counts, LONGEST_SAID, Listing, Said, Skipped, Summary, Thought, Waits,
};
pub use lock::{CaseLock, Holder, LockError, Locked};
pub use name::{SLUG_LIMIT, file_name, moment, stamp};
pub use near::near;
pub use places::{ChosenBy, DEFAULT_NAME, Places, choose_workspace};
pub use profile::{
    GROUP_FIELDS, GroupWritten, PROFILE_FILE, Profile, ProfileError, ProfileWarning,
};
pub use real::RealDisk;
pub use replace::{
    Expect, Kept, Privacy, REVIEW_LIMIT, Replace, ReplaceError, Replaced, SIZE_LIMIT, replace,
};
pub use settings::{
    ColourOf, FIELDS, KeysOf, LayoutWish, Mistake, SETTINGS_FILE, Settings, SettingsError,
    SettingsFile, SettingsTrouble, Slip, Wanted,
};
pub use trash::{TrashEntry, TrashError};
pub use unsaved::{FieldText, Found, Slot, Unsaved};
pub use versions::{BETWEEN, VERSION_LIMIT, Version, Why, thin};
pub use workspace::{CASES, FolderError, OpenError, PRIVATE, PrivateError, Workspace};
