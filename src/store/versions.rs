//! Earlier versions of case files: kept now and then, thinned by age, never the last.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, Zoned, civil};

use super::Workspace;
use super::disk::{DiskError, During as _, Op, if_there};
use super::workspace::{PrivateError, file_stem};
use crate::method::CaseId;

/// How long one version stands for the saves of a case.
pub const BETWEEN: SignedDuration = SignedDuration::from_mins(10);
/// How many versions of one case there are at most.
pub const VERSION_LIMIT: usize = 200;

/// An earlier version of a case file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Where it is.
    pub path: PathBuf,
    /// When it was replaced, by the clock of that day.
    pub at: Timestamp,
    /// Its number, which only grows; it puts versions in order whatever the clock said.
    pub number: u64,
    /// Why it was kept.
    pub why: Why,
}

/// Why a version was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It was time.
    Own,
    /// The file was not written by this version of the program; these are not thinned by age.
    Foreign,
    /// An earlier version was brought back over it.
    Restored,
}

impl Workspace {
    /// The versions of a case, oldest first.
    ///
    /// # Errors
    /// [`DiskError`] when their folder is there and cannot be listed.
    pub fn versions(&self, id: &CaseId) -> Result<Vec<Version>, DiskError> {
        let folder = self.private().join(below(id));
        let items = if_there(self.disk.read_dir(&folder)).during(Op::List, &folder)?;
        let mut versions: Vec<Version> = items
            .unwrap_or_default()
            .iter()
            .filter_map(|item| parse(&folder, item.name.to_str()?))
            .collect();
        versions.sort_by_key(|version| version.number);
        Ok(versions)
    }

    /// Keeps bytes that are about to be replaced; `None` when a version of the last minutes stands
    /// for them. What is foreign, and what an earlier version replaces, is always kept.
    ///
    /// # Errors
    /// [`PrivateError`]; nothing was kept.
    pub fn keep_version(
        &self,
        id: &CaseId,
        bytes: &[u8],
        why: Why,
        now: &Zoned,
    ) -> Result<Option<PathBuf>, PrivateError> {
        let mut versions = self.versions(id).unwrap_or_default();
        let at = now.timestamp();
        if why == Why::Own
            && let Some(last) = versions.last()
            && (SignedDuration::ZERO..BETWEEN).contains(&at.duration_since(last.at))
        {
            return Ok(None);
        }
        let number = versions.last().map_or(1, |last| last.number.saturating_add(1));
        let name = name(at, number, why);
        let path = self.write_private(&below(id), &name, bytes, now)?.path;
        versions.push(Version { path: path.clone(), at, number, why });
        for version in thin(&versions, at) {
            // One that stays goes the next time.
            let _ = self.disk.remove(&version.path);
        }
        Ok(Some(path))
    }
}

/// The versions that may go, of all versions of a case, oldest first.
///
/// All of the last hour stay, one of each hour of the last day, one of each day of the last thirty,
/// one of each thirty days before; the last one always, and those from the future.
#[must_use]
pub fn thin(versions: &[Version], now: Timestamp) -> Vec<&Version> {
    let mut taken = HashSet::new();
    let mut stay = 0;
    let mut go = Vec::new();
    for (place, version) in versions.iter().rev().enumerate() {
        let wanted = version.why == Why::Foreign
            || bucket(version.at, now).is_none_or(|bucket| taken.insert(bucket));
        if place == 0 || (wanted && stay < VERSION_LIMIT) {
            stay += 1;
        } else {
            go.push(version);
        }
    }
    go
}

/// The stretch of time of which one version is enough; `None` where every one counts.
fn bucket(at: Timestamp, now: Timestamp) -> Option<(i64, i64)> {
    const HOUR: i64 = 3600;
    const DAY: i64 = 24 * HOUR;
    let length = match now.as_second().saturating_sub(at.as_second()) {
        age if age < HOUR => return None,
        age if age < DAY => HOUR,
        age if age < 30 * DAY => DAY,
        _ => 30 * DAY,
    };
    Some((length, at.as_second().div_euclid(length)))
}

fn below(id: &CaseId) -> PathBuf {
    Path::new("versions").join(file_stem(&id.0))
}

fn name(at: Timestamp, number: u64, why: Why) -> String {
    let mark = match why {
        Why::Own => "",
        Why::Foreign => "-foreign",
        Why::Restored => "-restored",
    };
    format!("{}-{number:06}{mark}.ron", at.strftime("%Y%m%dT%H%M%SZ"))
}

fn parse(folder: &Path, name: &str) -> Option<Version> {
    let stem = name.strip_suffix(".ron")?;
    let marks = [("-foreign", Why::Foreign), ("-restored", Why::Restored)];
    let marked = marks.iter().find_map(|(mark, why)| Some((stem.strip_suffix(mark)?, *why)));
    let (stem, why) = marked.unwrap_or((stem, Why::Own));
    let (stamp, number) = stem.rsplit_once('-')?;
    let at = civil::DateTime::strptime("%Y%m%dT%H%M%SZ", stamp).ok()?;
    let at = at.to_zoned(TimeZone::UTC).ok()?.timestamp();
    Some(Version { path: folder.join(name), at, number: number.parse().ok()?, why })
}
