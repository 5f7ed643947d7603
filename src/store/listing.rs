//! What lies in the folder of the cases: names first and cheaply, each file read when it is asked for.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::Workspace;
use super::case_file::{ReadError, read_case};
use super::codec::{self, Access, Loaded};
use super::copies::{CopyMaker, copy_of};
use super::disk::{DiskError, During as _, Kind, Op, if_there};
use super::replace::SIZE_LIMIT;
use crate::method::{
    Case, CaseId, CaseState, Day, EntryId, List, Parked, QuestionState, Stamp, Step, Tone, Whose,
};

/// So many parked thoughts of a case are told in a list…
const MOST_THOUGHTS: usize = 20;
/// …each with so many characters at most.
const LONGEST_THOUGHT: usize = 240;

/// The files of a workspace's cases.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listing {
    /// Newest first, by name.
    pub entries: Vec<CaseEntry>,
    /// What is there besides.
    pub skipped: Skipped,
}

/// A file that should hold a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseEntry {
    /// Where it is.
    pub path: PathBuf,
    /// Its name.
    pub name: String,
    /// What it is a copy of, when a syncing program left two files for one case.
    pub copy: Option<CopyOf>,
}

/// What a conflict copy stands beside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CopyOf {
    /// The name of the original, which need not be there.
    pub name: String,
    /// Who made the copy.
    pub maker: CopyMaker,
}

/// How many names were passed over, by reason. Hidden files do not count.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Skipped {
    /// Folders.
    pub folders: usize,
    /// Pipes, sockets, devices.
    pub special: usize,
    /// Links that lead nowhere or in a circle.
    pub broken_links: usize,
    /// Files of other programs.
    pub foreign: usize,
    /// Files that a cloud has not brought here yet.
    pub not_downloaded: usize,
}

/// A case in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// Where it is.
    #[serde(skip)]
    pub path: PathBuf,
    /// Its identity; two files may claim the same.
    pub id: CaseId,
    /// Its title.
    pub title: String,
    /// Whether work on it goes on.
    pub state: CaseState,
    /// The exercise that it is a try at, by its id; none in a case of one's own.
    pub practice: String,
    /// The step one stands at.
    pub step: Step,
    /// What the review mostly says.
    pub tone: Tone,
    /// Whether a competitor's client wrote it.
    pub competitor: bool,
    /// Where the review came from.
    pub source: String,
    /// The place it is about.
    pub place: String,
    /// The client.
    pub author: String,
    /// When it was made.
    pub created: Stamp,
    /// When it was last edited.
    pub changed: Stamp,
    /// How many entries it has.
    pub counts: Counts,
    /// What waits in it.
    pub waits: Waits,
    /// What other cases may say too.
    pub said: Said,
    /// Whether it may be changed.
    pub access: Access,
    /// How many things are to be told about the file.
    pub warnings: usize,
}

/// How many entries a case has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Questions to the client.
    pub questions: usize,
    /// Lines of the neutral text.
    pub facts: usize,
    /// Problems.
    pub problems: usize,
    /// Causes.
    pub causes: usize,
    /// Solutions.
    pub solutions: usize,
    /// Parked thoughts that wait.
    pub parked: usize,
}

/// What waits in a case.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waits {
    /// When the questions were asked that have no answer yet.
    pub asked: Vec<Day>,
    /// Parked thoughts.
    pub parked: usize,
    /// The first of these.
    pub thoughts: Vec<Thought>,
    /// Problems without a cause.
    pub problems: usize,
    /// Causes without a solution.
    pub causes: usize,
}

/// A parked thought that waits, as a list tells it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thought {
    /// Its number in the case.
    pub id: EntryId,
    /// Its words, cut where they are long.
    pub text: String,
    /// The step at which it was said.
    pub said_at: Step,
    /// The step it belongs to.
    pub for_step: Step,
    /// When it was said.
    pub when: Stamp,
}

/// What a case says that other cases may say too: it is offered while those are written, and groups
/// grow out of it. No part is longer than [`LONGEST_SAID`].
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// What kind of client.
    pub kind: String,
    /// In what surroundings.
    pub surroundings: String,
    /// What task was stated.
    pub task: String,
    /// What the client is really fighting for.
    pub goal: String,
    /// The nickname of the client group.
    pub group: String,
    /// The touchpoints.
    pub touchpoints: Vec<String>,
    /// The departments of its solutions, each once.
    pub departments: Vec<String>,
}

/// How much of one of these is remembered, in characters.
pub const LONGEST_SAID: usize = 120;
/// How many touchpoints and departments of a case are remembered.
const MOST_SAID: usize = 16;

impl Said {
    /// What a case says.
    #[must_use]
    pub fn of(case: &Case) -> Self {
        let short = |text: &String| -> String { text.chars().take(LONGEST_SAID).collect() };
        let mut departments: Vec<String> = Vec::new();
        for solution in &case.solutions {
            let department = short(&solution.department);
            if !department.is_empty() && !departments.contains(&department) {
                departments.push(department);
            }
        }
        departments.truncate(MOST_SAID);
        let card = &case.card;
        Self {
            kind: short(&card.kind),
            surroundings: short(&card.surroundings),
            task: short(&card.task),
            goal: short(&card.goal),
            group: short(&card.group),
            touchpoints: card.touchpoints.iter().take(MOST_SAID).map(short).collect(),
            departments,
        }
    }
}

impl Workspace {
    /// The case files by name, newest first; nothing is opened, folders are not entered.
    ///
    /// # Errors
    /// [`DiskError`] when the folder is there and cannot be listed.
    pub fn entries(&self) -> Result<Listing, DiskError> {
        let folder = self.cases();
        let items = if_there(self.disk.read_dir(&folder)).during(Op::List, &folder)?;
        let (mut names, mut skipped) = (Vec::new(), Skipped::default());
        for item in items.unwrap_or_default() {
            let name = item.name.to_string_lossy();
            if name.starts_with('.') {
                skipped.not_downloaded += usize::from(name.ends_with(".icloud"));
                continue;
            }
            let kind = match item.kind {
                Kind::Link => self.disk.meta(&folder.join(&item.name)).map(|meta| meta.kind).ok(),
                kind => Some(kind),
            };
            match kind {
                None | Some(Kind::Link) => skipped.broken_links += 1,
                Some(Kind::Folder) => skipped.folders += 1,
                Some(Kind::Special) => skipped.special += 1,
                Some(Kind::File) if !is_case_name(&name) => skipped.foreign += 1,
                Some(Kind::File) => names.push(item.name),
            }
        }
        names.sort_unstable_by(|a, b| b.cmp(a));
        let texts: Vec<String> = names.iter().map(|n| n.to_string_lossy().into_owned()).collect();
        let stems: HashSet<&str> = texts.iter().map(|name| stem(name)).collect();
        let entries = names.iter().zip(&texts).map(|(file, name)| CaseEntry {
            path: folder.join(file),
            name: name.clone(),
            copy: copy_of(stem(name), &stems)
                .map(|(base, maker)| CopyOf { name: format!("{base}.ron"), maker }),
        });
        Ok(Listing { entries: entries.collect(), skipped })
    }

    /// Reads one case for a list.
    ///
    /// # Errors
    /// [`ReadError`]: damaged, no plain file, or the disk failed.
    pub fn summary(&self, path: &Path) -> Result<Summary, ReadError> {
        let (loaded, _) = read_case(&*self.disk, path)?;
        Ok(Summary::of(path, loaded))
    }

    /// Reads one case for a list that tells no warnings: without looking for them, as
    /// [`Self::summary`] does, which is still asked about every file that is not plainly one of ours.
    ///
    /// # Errors
    /// Those of [`Self::summary`].
    pub fn glance(&self, path: &Path) -> Result<Summary, ReadError> {
        // The mark is taken first: should the file change while it is read, the mark is an old one.
        let meta = self.disk.meta(path).ok();
        if let Some(known) = meta.and_then(|meta| self.known_glance(path, meta.mark)) {
            return Ok(known);
        }
        let bytes = self.disk.read(path, SIZE_LIMIT).ok();
        let summary = match bytes.and_then(|bytes| codec::glance(&bytes)) {
            Some(case) => {
                let loaded = Loaded { case, access: Access::Full, warnings: Vec::new() };
                Summary::of(path, loaded)
            }
            None => self.summary(path)?,
        };
        if let Some(meta) = meta {
            self.note_glance(path, &meta, &summary);
        }
        Ok(summary)
    }
}

impl Summary {
    /// What a list shows of a case.
    #[must_use]
    pub fn of(path: &Path, loaded: Loaded) -> Self {
        let Loaded { case, access, warnings } = loaded;
        let (parked, thoughts) = thoughts(&case);
        let asked = case.questions.iter().filter_map(|question| match &question.state {
            QuestionState::Asked(day) => Some(day.clone()),
            _ => None,
        });
        let waits = Waits {
            asked: asked.collect(),
            parked,
            thoughts,
            problems: case.unanswered(List::Problems).len(),
            causes: case.unanswered(List::Causes).len(),
        };
        let said = Said::of(&case);
        let origin = case.review.origin;
        Self {
            path: path.to_owned(),
            id: case.id,
            title: case.title,
            state: case.state,
            practice: case.practice,
            step: case.steps.at,
            tone: case.review.tone,
            competitor: matches!(case.review.whose, Whose::Competitor(_)),
            source: origin.source,
            place: origin.place,
            author: origin.author,
            created: case.created,
            changed: case.changed,
            counts: Counts {
                questions: case.questions.len(),
                facts: case.facts.len(),
                problems: case.problems.len(),
                causes: case.causes.len(),
                solutions: case.solutions.len(),
                parked,
            },
            waits,
            said,
            access,
            warnings: warnings.len(),
        }
    }
}

/// How many parked thoughts wait in a case, and the first of them.
fn thoughts(case: &Case) -> (usize, Vec<Thought>) {
    let told = case.waiting_thoughts().take(MOST_THOUGHTS).map(|parked| {
        let Parked { id, text, said_at, for_step, when, .. } = parked.clone();
        Thought { id, text: text.chars().take(LONGEST_THOUGHT).collect(), said_at, for_step, when }
    });
    (case.waiting_thoughts().count(), told.collect())
}

fn is_case_name(name: &str) -> bool {
    name.len() > 4 && name.get(name.len() - 4..).is_some_and(|end| end.eq_ignore_ascii_case(".ron"))
}

/// The name without its ending, which has four bytes.
fn stem(name: &str) -> &str {
    name.get(..name.len().saturating_sub(4)).unwrap_or(name)
}
