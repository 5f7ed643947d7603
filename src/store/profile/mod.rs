//! What `razbor.ron` says about a workspace: read laxly, changed only in the value that razbor sets.

mod write;

pub use write::{GROUP_FIELDS, GroupWritten, ProfileError};

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::Workspace;
use super::codec::{Damage, DamageKind, lax};
use super::disk::{Disk, DiskError, During as _, Op, if_there};
use super::replace::SIZE_LIMIT;
use crate::method::{ClientGroup, one_line};

/// The file that describes a workspace.
pub const PROFILE_FILE: &str = "razbor.ron";

/// What the file says; all of it may be missing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "Workspace", default)]
pub struct Profile {
    /// The name people know it by.
    pub name: String,
    /// The language of its texts, such as `ru`.
    #[serde(alias = "lang")]
    pub language: Option<String>,
    /// The departments that solutions are given to.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub departments: Vec<String>,
    /// The touchpoints of the client's journey, in its order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub touchpoints: Vec<String>,
    /// The areas of the business in which causes are looked for; without any, those of razbor hold.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub areas: Vec<String>,
    /// The client groups.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<ClientGroup>,
}

/// Something about `razbor.ron` that a person should know; the file is left as it is.
#[derive(Debug)]
pub enum ProfileWarning {
    /// It cannot be understood, and defaults stand in for it.
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong, and where.
        damage: Damage,
    },
    /// It cannot be read, and defaults stand in for it.
    Unreadable(DiskError),
    /// A field that nobody reads.
    UnknownField {
        /// The file.
        path: PathBuf,
        /// The field with its path.
        field: String,
    },
    /// A client group without a nickname, by which cards could name it.
    NoGroupName {
        /// The file.
        path: PathBuf,
        /// Its place among the groups, counted from 1.
        number: usize,
    },
    /// A nickname that an earlier group has already: cards name that one.
    GroupTwice {
        /// The file.
        path: PathBuf,
        /// The nickname.
        name: String,
    },
}

impl Profile {
    /// The group that a card names.
    #[must_use]
    pub fn group(&self, name: &str) -> Option<&ClientGroup> {
        // Whoever has the nickname now comes before whoever had it once.
        let now = |group: &&ClientGroup| crate::method::same_name(&group.name, name);
        let named = self.groups.iter().find(now).filter(|_| !name.trim().is_empty());
        named.or_else(|| self.groups.iter().find(|group| group.is_called(name)))
    }

    /// Brings what a hand wrote into the shape in which it is shown.
    fn tidy(&mut self) {
        for list in [&mut self.departments, &mut self.touchpoints, &mut self.areas] {
            for line in list.iter_mut() {
                *line = one_line(line);
            }
            list.retain(|line| !line.is_empty());
        }
        self.groups.iter_mut().for_each(ClientGroup::tidy);
    }
}

impl Workspace {
    /// What `razbor.ron` says now, and what is to be told about it.
    #[must_use]
    pub fn read_profile(&self) -> (Profile, Vec<ProfileWarning>) {
        read_profile(&*self.disk, self.root())
    }
}

/// Reads the file in a folder; none is fine.
pub(super) fn read_profile(disk: &dyn Disk, folder: &Path) -> (Profile, Vec<ProfileWarning>) {
    let path = folder.join(PROFILE_FILE);
    let warning = match if_there(disk.read(&path, SIZE_LIMIT)).during(Op::Read, &path) {
        Ok(None) => return (Profile::default(), Vec::new()),
        Ok(Some(bytes)) => match read(&path, &bytes) {
            Ok(read) => return read,
            Err(damage) => ProfileWarning::Damaged { path, damage },
        },
        Err(error) => ProfileWarning::Unreadable(error),
    };
    (Profile::default(), vec![warning])
}

/// Reads the bytes of the file; one that says nothing yet is fine.
fn read(path: &Path, bytes: &[u8]) -> Result<(Profile, Vec<ProfileWarning>), Damage> {
    let mut lax = match lax::<Profile>(bytes) {
        Ok(lax) => lax,
        Err(Damage {
            kind: DamageKind::Empty | DamageKind::Blank | DamageKind::OnlyComments,
            ..
        }) => return Ok((Profile::default(), Vec::new())),
        Err(damage) => return Err(damage),
    };
    lax.value.tidy();
    let path = || path.to_owned();
    let mut warnings: Vec<ProfileWarning> = lax
        .unknown
        .into_iter()
        .map(|field| ProfileWarning::UnknownField { path: path(), field })
        .collect();
    let groups = &lax.value.groups;
    for (place, group) in groups.iter().enumerate() {
        if group.name.is_empty() {
            warnings.push(ProfileWarning::NoGroupName { path: path(), number: place + 1 });
        } else if groups[..place].iter().any(|of| crate::method::same_name(&of.name, &group.name)) {
            let name = group.name.clone();
            warnings.push(ProfileWarning::GroupTwice { path: path(), name });
        }
    }
    Ok((lax.value, warnings))
}
