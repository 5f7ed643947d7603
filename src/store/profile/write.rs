//! Writing one client group into `razbor.ron`, as the file is on the disk now.

use std::path::PathBuf;

use jiff::Zoned;

use super::{PROFILE_FILE, Profile, read};
use crate::method::{ClientGroup, Lines, same_name};
use crate::store::codec::{Damage, decode};
use crate::store::disk::{DiskError, During as _, Op, if_there};
use crate::store::patch::{Step, Value, push, remove, set};
use crate::store::replace::{Expect, Privacy, Replace, ReplaceError, SIZE_LIMIT, replace};
use crate::store::workspace::FolderError;
use crate::store::{Hash, Workspace};

/// The names that the four parts of a group have in the file.
pub const GROUP_FIELDS: [&str; 4] = ["portrait", "works", "hinders", "scripts"];

/// The name of the outermost struct.
const ROOT: &str = "Workspace";

/// A group that is on the disk.
#[derive(Debug)]
pub struct GroupWritten {
    /// What the whole file says now.
    pub profile: Profile,
    /// The group as it stands there; none if it was taken out.
    pub group: Option<ClientGroup>,
    /// Whether the file held something in its place that was not known, so that both are there now.
    pub merged: bool,
}

/// Why a group was not written; the file is as it was.
#[derive(Debug, thiserror::Error)]
pub enum ProfileError {
    /// The file is damaged; it is left for a person to mend.
    #[error("{path:?}:{damage}")]
    LeftAlone {
        /// The file.
        path: PathBuf,
        /// What is wrong, and where.
        damage: Damage,
    },
    /// The file is sound, but not of a shape in which one value can be changed.
    #[error("{0:?} has another shape")]
    Shape(PathBuf),
    /// The folder of the workspace could not be made.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// The file could not be read.
    #[error(transparent)]
    Disk(#[from] DiskError),
    /// The file was not replaced.
    #[error(transparent)]
    Replace(#[from] ReplaceError),
}

impl Workspace {
    /// Writes a group durably: `before` is the group as it was read, `after` as it is to be; without
    /// the first it is added, without the second taken out.
    ///
    /// Nothing that was not read gets lost: what the file says otherwise than `before` stays, and
    /// what is new in `after` comes behind it.
    ///
    /// # Errors
    /// [`ProfileError`]; the file is then as it was.
    pub fn write_group(
        &self,
        before: Option<&ClientGroup>,
        after: Option<&ClientGroup>,
        now: &Zoned,
    ) -> Result<GroupWritten, ProfileError> {
        self.make_root()?;
        let path = self.root().join(PROFILE_FILE);
        let disk = &*self.disk;
        let bytes = if_there(disk.read(&path, SIZE_LIMIT)).during(Op::Read, &path)?;
        let damaged = |damage| ProfileError::LeftAlone { path: path.clone(), damage };
        let old = bytes.as_deref().unwrap_or_default();
        let (profile, _) = read(&path, old).map_err(damaged)?;
        let text = if old.is_empty() { "" } else { decode(old).map_err(damaged)? };
        let place = place_of(&profile, before, after);
        let there = place.map(|place| &profile.groups[place]);
        let (wanted, merged) = settled(there, before, after);
        let patched = patched(text, place, there, wanted.as_ref());
        let text = patched.ok_or_else(|| ProfileError::Shape(path.clone()))?;
        let (profile, _) = read(&path, text.as_bytes()).map_err(damaged)?;
        let expect = bytes.map_or(Expect::Nothing, |bytes| Expect::Bytes(Hash::of(&bytes)));
        let (bytes, pid, privacy) = (text.as_bytes(), self.pid, Privacy::Folder);
        replace(Replace { disk, path: &path, bytes, expect, privacy, pid, now })?;
        Ok(GroupWritten { profile, group: wanted, merged })
    }
}

/// Where the group stands in the file now: under the nickname it had, else under the one it gets.
fn place_of(
    profile: &Profile,
    before: Option<&ClientGroup>,
    after: Option<&ClientGroup>,
) -> Option<usize> {
    let named =
        |of: &ClientGroup| profile.groups.iter().position(|group| same_name(&group.name, &of.name));
    // Whoever takes out a group that is not there takes out nothing.
    before.and_then(named).or_else(|| after.and_then(named))
}

/// What is to stand in the place of `there`, and whether that is more than was wished.
fn settled(
    there: Option<&ClientGroup>,
    before: Option<&ClientGroup>,
    after: Option<&ClientGroup>,
) -> (Option<ClientGroup>, bool) {
    let Some(there) = there else { return (after.cloned(), false) };
    if Some(there) == before {
        return (after.cloned(), false);
    }
    // A group that changed since it was read is not taken out.
    let Some(after) = after else { return (Some(there.clone()), true) };
    let empty = ClientGroup::default();
    let before = before.unwrap_or(&empty);
    let mut wanted = there.clone();
    wanted.name.clone_from(&after.name);
    for name in &after.before {
        if !wanted.before.contains(name) {
            wanted.before.push(name.clone());
        }
    }
    let mut merged = false;
    for (((to, there), before), after) in
        wanted.parts_mut().into_iter().zip(there.parts()).zip(before.parts()).zip(after.parts())
    {
        if there == before {
            to.clone_from(after);
        } else if there != after {
            *to = both(there, after);
            merged = true;
        }
    }
    (Some(wanted), merged)
}

/// The lines that are there, and behind them those that are not: what one side took out comes back
/// rather than getting lost.
fn both(there: &Lines, after: &Lines) -> Lines {
    let new = |line: &&String| !there.0.contains(line);
    Lines(there.0.iter().chain(after.0.iter().filter(new)).cloned().collect())
}

/// The text of the file with the group at its place as it is wanted.
fn patched(
    text: &str,
    place: Option<usize>,
    there: Option<&ClientGroup>,
    wanted: Option<&ClientGroup>,
) -> Option<String> {
    let groups = Step::Field("groups");
    let (place, there, wanted) = match (place.zip(there), wanted) {
        (None, None) => return Some(text.to_owned()),
        (None, Some(wanted)) => return push(text, ROOT, &[groups], &whole(wanted)),
        (Some((place, _)), None) => return remove(text, &[groups, Step::Item(place)]),
        (Some((place, there)), Some(wanted)) => (place, there, wanted),
    };
    let mut text = text.to_owned();
    for (field, value) in changes(there, wanted) {
        let path = [groups, Step::Item(place), Step::Field(field)];
        text = set(&text, ROOT, &path, &value)?;
    }
    Some(text)
}

/// The fields in which two groups differ, as they are wanted.
fn changes<'a>(there: &ClientGroup, wanted: &'a ClientGroup) -> Vec<(&'static str, Value<'a>)> {
    let mut changes = Vec::new();
    if there.name != wanted.name {
        changes.push(("name", Value::Text(&wanted.name)));
    }
    if there.before != wanted.before {
        changes.push(("before", Value::texts(&wanted.before)));
    }
    let parts = GROUP_FIELDS.into_iter().zip(there.parts()).zip(wanted.parts());
    let changed = parts.filter(|((_, there), wanted)| there != wanted);
    changes.extend(changed.map(|((field, _), wanted)| (field, Value::texts(&wanted.0))));
    changes
}

/// A group as it is added.
fn whole(group: &ClientGroup) -> Value<'_> {
    let mut fields = vec![("name", Value::Text(&group.name))];
    if !group.before.is_empty() {
        fields.push(("before", Value::texts(&group.before)));
    }
    let parts = GROUP_FIELDS.into_iter().zip(group.parts());
    fields.extend(parts.filter(|(_, p)| !p.0.is_empty()).map(|(f, p)| (f, Value::texts(&p.0))));
    Value::Struct("Group", fields)
}
