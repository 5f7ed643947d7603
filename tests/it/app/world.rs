//! A world in memory that answers the program's effects as the real worker does.

use std::collections::{BTreeMap, VecDeque};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use jiff::civil::date;
use razbor::advice::Advice;
use razbor::app::bench::Access;
use razbor::app::bookmark::Bookmarks;
use razbor::app::is_home_line;
use razbor::app::practice::Expert;
use razbor::app::reading::Shown;
use razbor::app::shelf::{Binned, Shelved};
use razbor::app::wording::at_the_start;
use razbor::app::{
    Altered, Copied, Earlier, Edited, Effect, Kept, Look, Msg, Now, Opened, Past, Trouble,
};
use razbor::lens::Lens;
use razbor::method::{Case, CaseId, ClientGroup, Edit, History, Lines, Review, Stamp, apply};
use razbor::store::codec::{self, Access as Shape, Damage};
use razbor::store::{
    BETWEEN, CASES, DiskError, FolderError, GroupWritten, Hash, HistoryLost, Holder, LENS_FILE,
    LensFile, Op, PROFILE_FILE, PrivateError, ProfileError, ReadError, RealDisk, Recalled,
    ReplaceError, SaveError, Summary, Why, Workspace, file_name,
};
use razbor::text::Text;

/// How the disk is today.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Disk {
    /// It does everything at once.
    #[default]
    Works,
    /// It does nothing until it works again.
    Sleeps,
    /// It has no room left.
    Full,
    /// The workspace was taken away.
    Gone,
}

/// What the editor of the user does when it is called.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Editor {
    /// It leaves the text as it was.
    #[default]
    Looks,
    /// It leaves this text.
    Writes(String),
    /// It ends with an error.
    Fails,
    /// There is none.
    Missing,
}

/// Everything outside the program.
#[derive(Debug, Default)]
pub struct World {
    /// The case files.
    pub files: BTreeMap<PathBuf, String>,
    /// The trash: the name a file had, the day it was deleted, what is in it.
    pub trash: BTreeMap<PathBuf, (String, Stamp, String)>,
    /// How the files looked when they were listed last.
    listed: BTreeMap<PathBuf, String>,
    /// How often they were listed.
    pub listings: usize,
    /// Unsaved text by its case; none for that of a new one.
    pub kept: BTreeMap<Option<CaseId>, Kept>,
    /// Lines of home by their case.
    pub lines: BTreeMap<CaseId, Kept>,
    /// Unsaved text that was put aside.
    pub aside: Vec<Kept>,
    /// How the disk is.
    pub disk: Disk,
    /// What waits for the disk.
    pub jobs: VecDeque<Effect>,
    /// Another window that has every case open.
    pub holder: Option<Holder>,
    /// Windows that have one case open.
    taken_cases: BTreeMap<CaseId, Holder>,
    /// The settings of the user, as the file has them.
    pub settings: String,
    /// The words of the workspace, as `lens.ron` has them.
    pub words: String,
    /// `razbor.ron`, as a hand or razbor wrote it; none where there is none.
    pub profile: Option<String>,
    /// What the terminal answers when it is asked for its ground.
    pub ground: Option<[u8; 3]>,
    /// The look that is remembered.
    pub look: Option<Look>,
    /// The marks that are remembered to be shown.
    pub shown: Option<Shown>,
    /// What the editor of the user does.
    pub editor: Editor,
    /// What it was given last.
    pub edited: String,
    /// Where razbor was left.
    pub marks: Option<Bookmarks>,
    /// Whether the settings know nothing of a tour, and nobody named the workspace.
    pub first_run: bool,
    /// What was put on the clipboard of the system last.
    pub clipboard: Option<String>,
    /// How often razbor stopped for a while.
    pub stops: usize,
    /// Whether razbor has ended.
    pub ended: bool,
    /// Earlier versions of each case, oldest first: when each was replaced, why it was kept, its file.
    pub versions: BTreeMap<CaseId, Vec<(Now, Why, String)>>,
    /// What led to the bytes of a case file, each time it was saved.
    histories: BTreeMap<CaseId, Vec<(Hash, History)>>,
    /// The file that went with the workspace.
    taken: Option<(PathBuf, String)>,
    open: Option<(PathBuf, Hash, Access)>,
    made: u32,
}

/// The lens: made once for all tests.
pub fn lens() -> Arc<Lens> {
    static LENS: OnceLock<Arc<Lens>> = OnceLock::new();
    Arc::clone(LENS.get_or_init(|| Arc::new(Lens::new(&[]))))
}

/// What remarks on lines: made once for all tests.
pub fn advice() -> Arc<Advice> {
    static ADVICE: OnceLock<Arc<Advice>> = OnceLock::new();
    Arc::clone(ADVICE.get_or_init(|| Arc::new(Advice::new())))
}

/// The folder of the cases.
pub fn root() -> PathBuf {
    PathBuf::from("/home/anna/Разбор")
}

impl World {
    /// Puts a case on the disk, as if it had been made before.
    pub fn put(&mut self, mut case: Case, now: &Now) -> PathBuf {
        self.made += 1;
        case.id = CaseId(format!("01{:024}", self.made));
        case.created = now.stamp.clone();
        case.changed = now.stamp.clone();
        let name = file_name(date(2026, 11, 21), &case.title, &case.id);
        let path = root().join(CASES).join(name);
        self.files.insert(path.clone(), codec::write(&case));
        path
    }

    /// Puts an earlier version of the last case on the disk, which differs by its title.
    pub fn put_earlier(&mut self, title: &str, now: &Now) {
        let source = self.files.values().next_back().expect("a case comes before its versions");
        let mut case = codec::read(source.as_bytes()).expect("it is one").case;
        title.clone_into(&mut case.title);
        let version = (now.clone(), Why::Own, codec::write(&case));
        self.versions.entry(case.id).or_default().push(version);
    }

    /// Lets another window open the case with this title.
    pub fn take_away(&mut self, title: &str, by: &Holder) {
        let cases = self.files.values().filter_map(|source| codec::read(source.as_bytes()).ok());
        let ids = cases.map(|read| read.case).filter(|case| case.title == title);
        self.taken_cases.extend(ids.map(|case| (case.id, by.clone())));
    }

    /// What razbor is told when it starts.
    pub fn start(&mut self, text: &Text) -> Vec<Msg> {
        self.jobs.clear();
        self.open = None;
        self.ended = false;
        let kept: Vec<Kept> = self.kept.values().chain(self.lines.values()).cloned().collect();
        let mut told = Vec::new();
        let unsaved = !self.kept.is_empty();
        if !kept.is_empty() {
            told.push(Msg::Kept(kept));
        }
        if let Some(marks) = self.marks.clone() {
            let path = marks.open.as_ref().map(|name| root().join(CASES).join(name));
            let case = path.filter(|_| !unsaved).map(|path| self.open(&path));
            told.push(Msg::Returned(Box::new(marks), case));
        }
        told.extend(self.list(text));
        told.extend(self.tell_profile());
        told
    }

    /// What the workspace says for all its cases, read as the store reads it.
    fn tell_profile(&self) -> Option<Msg> {
        let source = self.profile.as_ref()?;
        let folder = tempfile::tempdir().expect("there is room for a folder");
        std::fs::write(folder.path().join(PROFILE_FILE), source).expect("it can be written");
        let workspace = Workspace::open(Arc::new(RealDisk), folder.path(), 1).expect("it is one");
        Some(Msg::Profile(Box::new(workspace.profile().clone())))
    }

    /// Writes a group as the store does, into a folder of its own.
    fn write_group(
        &mut self,
        before: Option<&ClientGroup>,
        after: Option<&ClientGroup>,
    ) -> Result<Box<GroupWritten>, Trouble> {
        let path = root().join(PROFILE_FILE);
        if self.disk == Disk::Full {
            let error = full_disk(&path);
            return Err(Trouble::Profile(Box::new(ProfileError::Disk(error))));
        }
        let folder = tempfile::tempdir().expect("there is room for a folder");
        let file = folder.path().join(PROFILE_FILE);
        if let Some(source) = &self.profile {
            std::fs::write(&file, source).expect("it can be written");
        }
        let workspace = Workspace::open(Arc::new(RealDisk), folder.path(), 1).expect("it is one");
        let now = jiff::Zoned::new(jiff::Timestamp::UNIX_EPOCH, jiff::tz::TimeZone::UTC);
        let written = workspace.write_group(before, after, &now);
        self.profile = std::fs::read_to_string(&file).ok();
        written.map(Box::new).map_err(|error| Trouble::Profile(Box::new(error)))
    }

    /// Takes in an effect and does it, unless the disk sleeps.
    pub fn take(&mut self, effect: Effect, text: &Text, now: &Now) -> Vec<Msg> {
        match effect {
            Effect::Quit => {
                self.ended = true;
                Vec::new()
            }
            Effect::Repaint => Vec::new(),
            Effect::AskGround => self.ground.map(Msg::Ground).into_iter().collect(),
            Effect::Suspend => {
                self.stops += 1;
                Vec::new()
            }
            Effect::Edit { text } => vec![self.edit(text)],
            effect => {
                self.jobs.push_back(effect);
                if self.disk == Disk::Sleeps {
                    Vec::new()
                } else {
                    self.work(usize::MAX, text, now)
                }
            }
        }
    }

    /// Does the next jobs in order.
    pub fn work(&mut self, count: usize, text: &Text, now: &Now) -> Vec<Msg> {
        let mut told = Vec::new();
        for _ in 0..count {
            let Some(job) = self.jobs.pop_front() else { break };
            let is_save = |job: &Effect| matches!(job, Effect::Save { .. });
            if !(is_save(&job) && self.jobs.iter().any(is_save)) {
                told.extend(self.perform(job, text, now));
            }
        }
        told
    }

    fn copy(&mut self, text: String) -> Msg {
        let sent = text.len() <= 74_994;
        self.clipboard = Some(text);
        let file = Some("/home/anna/.local/state/razbor/last-copy.txt".into());
        Msg::Copied(Copied { sent, file })
    }

    fn perform(&mut self, job: Effect, text: &Text, now: &Now) -> Vec<Msg> {
        match job {
            Effect::Refresh if self.listed == self.files => {}
            Effect::List | Effect::Refresh => return self.list(text),
            Effect::Alter(path, edit) => {
                let altered = self.alter(&path, *edit, now);
                return vec![Msg::Altered(path, altered)];
            }
            Effect::MoveThought(path, thought) => {
                let id = thought.id;
                let altered = self.alter(&path, Edit::Receive(thought), now);
                return vec![Msg::ThoughtMoved(path, id, altered)];
            }
            Effect::Bin(path) => {
                let binned = self.bin(&path, now);
                return vec![Msg::Binned(path, binned)];
            }
            Effect::Return(path) => {
                let returned = self.bring_back(&path);
                return vec![Msg::BroughtBack(path, Ok(returned))];
            }
            Effect::Create { title, lines } => {
                let review = Review { text: Lines(lines), ..Review::default() };
                let case = Case::new(CaseId::default(), title, review, Stamp::default());
                return vec![self.create(case, now)];
            }
            Effect::CreateSample => {
                let sample = codec::read(text.sample().as_bytes()).expect("the sample is a case");
                return vec![self.create(sample.case, now)];
            }
            Effect::CreatePractice(id) => return vec![self.create(attempt(id), now)],
            Effect::Open(path) => {
                let opened = self.open(&path);
                return vec![Msg::Opened(path, opened)];
            }
            Effect::Claim(path) => {
                let opened = self.open(&path);
                return vec![Msg::Claimed(path, opened)];
            }
            Effect::Close => self.open = None,
            Effect::Save { revision, case, history } => {
                let saved = self.save(&case, history, now);
                return saved.map(|saved| Msg::Saved(revision, saved)).into_iter().collect();
            }
            Effect::Versions(path, id) => {
                let past = self.past(&path, &id);
                return vec![Msg::Versions(path, past)];
            }
            Effect::KeepVersion(case) => {
                self.keep_version(&case.id, codec::write(&case), Why::Restored, now);
            }
            Effect::MakeAgain => {
                self.disk = Disk::Works;
                self.files.extend(self.taken.take());
            }
            Effect::SaveCopy { revision, folder, .. } => {
                return vec![Msg::CopySaved(revision, Ok(folder.join("kopiia.ron")))];
            }
            Effect::Keep(_) if self.disk == Disk::Gone => {
                let gone = PrivateError::Folder(FolderError::Gone(root()));
                return vec![Msg::NotKept(Trouble::Private(gone), None)];
            }
            Effect::Keep(mut kept) => {
                kept.base_hash = self.open.as_ref().map(|(_, hash, _)| *hash);
                match &kept.case_id {
                    Some(id) if is_home_line(&kept) => self.lines.insert(id.clone(), *kept),
                    id => self.kept.insert(id.clone(), *kept),
                };
            }
            Effect::Forget(id) => {
                self.kept.remove(&id);
            }
            Effect::ForgetLine(id) => {
                self.lines.remove(&id);
            }
            Effect::PutAside(id) => {
                self.aside.extend(self.kept.remove(&Some(id)));
            }
            Effect::Bookmark(here) => self.marks.get_or_insert_default().note(*here),
            Effect::Remember(look) => self.look = Some(look),
            Effect::Copy { text } => {
                return vec![self.copy(text)];
            }
            Effect::WriteGroup { before, after } => {
                let written = self.write_group(before.as_deref(), after.as_deref());
                return vec![Msg::GroupWritten(written)];
            }
            Effect::RememberShown(shown) => self.shown = Some(shown),
            read @ (Effect::MakeLens
            | Effect::MakeAdvice
            | Effect::Hear(..)
            | Effect::Compare(..)) => return self.read(read, text),
            Effect::RememberTour => self.first_run = false,
            Effect::TakeUpNew
            | Effect::AskGround
            | Effect::Repaint
            | Effect::Edit { .. }
            | Effect::Suspend
            | Effect::Quit => {}
        }
        Vec::new()
    }

    /// What comes back from the editor of the user; it ends the last line, as editors do.
    fn edit(&mut self, text: String) -> Msg {
        self.edited.clone_from(&text);
        let editor = "nano".to_owned();
        Msg::Edited(match &self.editor {
            Editor::Looks => Ok(text + "\n"),
            Editor::Writes(words) => Ok(words.clone() + "\n"),
            Editor::Fails => Err(Edited::Failed { editor, status: Some(1), file: None }),
            Editor::Missing => Err(Edited::Missing { tried: vec![editor], named: false }),
        })
    }

    /// What is made and read beside the screen.
    fn read(&self, job: Effect, text: &Text) -> Vec<Msg> {
        match job {
            Effect::MakeLens => self.make_lens(text),
            Effect::MakeAdvice => vec![Msg::Advice(advice())],
            Effect::Hear(revision, advice, review) => {
                vec![Msg::Heard(revision, Arc::new(advice.said(&review)))]
            }
            Effect::Compare(number, comparison) => {
                vec![Msg::Compared(number, Box::new(comparison.make()))]
            }
            _ => Vec::new(),
        }
    }

    /// Makes the lens with the words of the workspace, and tells what is wrong with them.
    fn make_lens(&self, text: &Text) -> Vec<Msg> {
        if self.words.is_empty() {
            return vec![Msg::Lens(lens())];
        }
        let file = LensFile::of(root().join(LENS_FILE), self.words.as_bytes());
        let made = Msg::Lens(Arc::new(Lens::new(&file.lists)));
        let told = at_the_start(text, &text.lens_told(&file)).map(Msg::Warn);
        std::iter::once(made).chain(told).collect()
    }

    fn list(&mut self, text: &Text) -> Vec<Msg> {
        self.listed = self.files.clone();
        self.listings += 1;
        let rows = self.files.iter().rev().map(|(path, source)| {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let copy = name.split_once(" (copy)").map(|(of, _)| format!("{of}.ron"));
            Shelved::new(path.clone(), summary(path, source), copy, text)
        });
        let trash = self.trash.iter().rev().map(|(path, (name, at, source))| Binned {
            case: Shelved::new(path.clone(), summary(path, source), None, text),
            name: name.clone(),
            at: at.clone(),
        });
        vec![Msg::Listed(rows.collect(), true), Msg::Trash(trash.collect())]
    }

    /// Whether a case that is not open may be changed or moved.
    fn alone(&self, id: &CaseId) -> Result<(), Trouble> {
        if let Some(holder) = self.holder.as_ref().or_else(|| self.taken_cases.get(id)) {
            return Err(Trouble::Held(Some(holder.clone())));
        }
        if self.kept.contains_key(&Some(id.clone())) { Err(Trouble::Unsaved) } else { Ok(()) }
    }

    fn alter(&mut self, path: &Path, edit: Edit, now: &Now) -> Result<Box<Altered>, Trouble> {
        let source = self.files.get(path).cloned().unwrap_or_default();
        let loaded = codec::read(source.as_bytes())
            .map_err(|damage| Trouble::Read(damaged(path, damage)))?;
        self.alone(&loaded.case.id)?;
        if let Shape::NewerSchema { schema, .. } = loaded.access {
            return Err(Trouble::Save(SaveError::NewerSchema(schema)));
        }
        if self.disk == Disk::Full {
            return Err(Trouble::Save(full(path, razbor::store::Kept::Old)));
        }
        let mut case = loaded.case.clone();
        let why = if let Edit::Restore(..) = edit { Why::Restored } else { Why::Own };
        let from_home = !matches!(edit, Edit::Receive(_));
        let (act, _) = apply(&mut case, edit).map_err(Trouble::Refused)?;
        self.keep_version(&case.id, source, why, now);
        case.changed = now.stamp.clone();
        if from_home {
            self.lines.remove(&case.id);
        }
        self.files.insert(path.to_owned(), codec::write(&case));
        let before = loaded.case.clone();
        let after = Summary::of(path, codec::Loaded { case, ..loaded });
        Ok(Box::new(Altered { act, before, after }))
    }

    fn bin(&mut self, path: &Path, now: &Now) -> Result<PathBuf, Trouble> {
        let source = self.files.get(path).cloned().unwrap_or_default();
        if let Ok(loaded) = codec::read(source.as_bytes()) {
            self.alone(&loaded.case.id)?;
        }
        let source = self.files.remove(path).expect("a case that is there is deleted");
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let moment = now.stamp.0.replace([':', '+'], "");
        let there = root().join(".razbor/trash").join(format!("{moment}-{name}"));
        self.trash.insert(there.clone(), (name, now.stamp.clone(), source));
        Ok(there)
    }

    fn bring_back(&mut self, path: &Path) -> PathBuf {
        let (name, _, source) = self.trash.remove(path).expect("what is there is brought back");
        let mut there = root().join(CASES).join(&name);
        if self.files.contains_key(&there) {
            there = root().join(CASES).join(name.replace(".ron", "-2.ron"));
        }
        self.files.insert(there.clone(), source);
        there
    }

    fn create(&mut self, case: Case, now: &Now) -> Msg {
        if self.disk == Disk::Full {
            let error = full(&root(), razbor::store::Kept::Nothing);
            return Msg::Created(Err(Trouble::Save(error)));
        }
        let path = self.put(case, now);
        Msg::Created(self.open(&path))
    }

    fn open(&mut self, path: &Path) -> Result<Box<Opened>, Trouble> {
        let Some(source) = self.files.get(path).cloned() else {
            let source = io::ErrorKind::NotFound.into();
            let error = DiskError { op: Op::Read, path: path.to_owned(), source };
            return Err(Trouble::Read(ReadError::Disk(error)));
        };
        let loaded = codec::read(source.as_bytes())
            .map_err(|damage| Trouble::Read(damaged(path, damage)))?;
        let access = match (loaded.access, &self.holder) {
            (Shape::NewerSchema { schema, .. }, _) => Access::Newer(schema),
            (Shape::Full, Some(holder)) => Access::Held(Some(holder.clone())),
            (Shape::Full, None) => Access::Full,
        };
        let hash = Hash::of(source.as_bytes());
        let kept = self.kept.get(&Some(loaded.case.id.clone())).cloned();
        let kept = kept.filter(|_| access == Access::Full);
        self.open = Some((path.to_owned(), hash, access.clone()));
        let past = self.recall(&loaded.case.id, hash, kept.as_ref());
        Ok(Box::new(Opened {
            case: loaded.case,
            path: path.to_owned(),
            base: Some(hash),
            access,
            warnings: loaded.warnings,
            unguarded: false,
            kept,
            past,
        }))
    }

    fn recall(&mut self, id: &CaseId, file: Hash, kept: Option<&Kept>) -> Recalled {
        let notes = self.histories.entry(id.clone()).or_default();
        let led_to = |hash| notes.iter().rfind(|(to, _)| *to == hash).map(|(_, past)| past.clone());
        let ahead = kept.and_then(|kept| kept.case.as_ref());
        let ahead = ahead.and_then(|case| led_to(Hash::of(codec::write(case).as_bytes())));
        match led_to(file) {
            Some(history) => Recalled { history, ahead, lost: None },
            None if notes.is_empty() => Recalled::default(),
            None => {
                notes.clear();
                let lost = Some(HistoryLost::OtherFile(root().join(".razbor/history/….aside-1")));
                Recalled { lost, ..Recalled::default() }
            }
        }
    }

    /// Keeps a file that is about to be replaced; its own last minutes are stood for by one version.
    fn keep_version(&mut self, id: &CaseId, source: String, why: Why, now: &Now) {
        let versions = self.versions.entry(id.clone()).or_default();
        let between = u64::try_from(BETWEEN.as_millis()).expect("some minutes");
        let fresh = versions.last().is_some_and(|(at, ..)| now.ms < at.ms + between);
        if why != Why::Own || !fresh {
            versions.push((now.clone(), why, source));
        }
    }

    fn past(&self, path: &Path, id: &CaseId) -> Result<Box<Past>, Trouble> {
        let read = |path: &Path, source: &str| match codec::read(source.as_bytes()) {
            Err(damage) => Err(Trouble::Read(damaged(path, damage))),
            Ok(loaded) => Ok(loaded),
        };
        let mut now = None;
        if self.open.is_none() {
            let gone = || DiskError {
                op: Op::Read,
                path: path.to_owned(),
                source: io::ErrorKind::NotFound.into(),
            };
            let source = self.files.get(path).ok_or_else(|| Trouble::Read(gone().into()))?;
            now = Some(read(path, source)?.case);
        }
        let kept = self.versions.get(id).into_iter().flatten().rev();
        let versions = kept.map(|(at, why, source)| {
            let read = match read(path, source) {
                Err(trouble) => Err(trouble),
                Ok(loaded) => match loaded.access {
                    Shape::Full => Ok(Box::new(loaded.case)),
                    Shape::NewerSchema { schema, .. } => {
                        Err(Trouble::Save(SaveError::NewerSchema(schema)))
                    }
                },
            };
            Earlier { at: at.stamp.clone(), why: *why, read }
        });
        Ok(Box::new(Past { now, versions: versions.collect(), older: 0 }))
    }

    fn save(&mut self, case: &Case, history: History, now: &Now) -> Option<Result<(), Trouble>> {
        let (path, hash, access) = self.open.as_mut()?;
        assert_eq!(*access, Access::Full, "a case that may only be read is saved");
        if self.disk == Disk::Full {
            return Some(Err(Trouble::Save(full(path, razbor::store::Kept::Old))));
        }
        if self.disk == Disk::Gone {
            if let Some(taken) = self.files.remove_entry(path) {
                self.taken = Some(taken);
            }
            return Some(Err(Trouble::Save(SaveError::Folder(FolderError::Gone(root())))));
        }
        let there = codec::read(self.files[path].as_bytes()).expect("it was opened");
        assert_eq!(there.case.id, case.id, "a case is saved into the file of another");
        let source = codec::write(case);
        let notes = self.histories.entry(case.id.clone()).or_default();
        if notes.is_empty() {
            notes.push((*hash, History::default()));
        }
        notes.push((Hash::of(source.as_bytes()), history));
        *hash = Hash::of(source.as_bytes());
        let old = self.files.insert(path.clone(), source.clone());
        if let Some(old) = old.filter(|old| *old != source) {
            self.keep_version(&case.id, old, Why::Own, now);
        }
        Some(Ok(()))
    }
}

fn summary(path: &Path, source: &str) -> Result<Box<Summary>, ReadError> {
    match codec::read(source.as_bytes()) {
        Ok(loaded) => Ok(Box::new(Summary::of(path, loaded))),
        Err(damage) => Err(damaged(path, damage)),
    }
}

fn damaged(path: &Path, damage: Damage) -> ReadError {
    ReadError::Damaged { path: path.to_owned(), damage }
}

fn full(path: &Path, kept: razbor::store::Kept) -> SaveError {
    SaveError::Replace(ReplaceError::Disk { error: full_disk(path), kept })
}

fn full_disk(path: &Path) -> DiskError {
    let source = io::Error::from(io::ErrorKind::StorageFull);
    DiskError { op: Op::Write, path: path.to_owned(), source }
}

/// A try at an exercise.
fn attempt(id: &str) -> Case {
    let expert = Expert::of(id).expect("an exercise of this version").case;
    Case::practice(CaseId::default(), id, &expert, Stamp::default())
}
