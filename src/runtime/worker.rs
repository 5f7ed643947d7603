//! The thread that does what needs the disk, in order, so that typing never waits for it.

use std::collections::VecDeque;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::JoinHandle;

use jiff::Zoned;
use ulid::Ulid;

use super::Incoming;
use super::clock::stamp;
use super::holder::holder;
use super::rescue::{Rescue, slot};
use crate::app::bench::Access;
use crate::app::layout::visible;
use crate::app::shelf::Shelved;
use crate::app::{Effect, Kept, Look, Msg, Opened, Spot, Trouble};
use crate::method::{Case, CaseId, Lines, Review};
use crate::store::codec;
use crate::store::{
    CaseFile, CaseLock, Found, Locked, RealDisk, ReplaceError, SaveError, SettingsFile, Slot,
    Workspace,
};
use crate::text::Text;

/// Something for the worker to do.
#[derive(Debug)]
pub enum Job {
    /// Tell what was left unsaved, then list the cases, a screenful of this many rows first.
    Start(usize),
    /// Do what the program asks for.
    Do(Effect),
}

/// The worker, as the main thread sees it.
pub struct Worker {
    jobs: Option<Sender<Job>>,
    thread: Option<JoinHandle<()>>,
    /// Whether the screen is to be drawn anew.
    pub repaint: bool,
}

impl Worker {
    /// Starts the thread.
    pub fn start(
        workspace: Arc<Workspace>,
        settings: Option<SettingsFile>,
        text: Arc<Text>,
        rescue: Arc<Rescue>,
        sender: Sender<Incoming>,
    ) -> Self {
        let (jobs, queue) = mpsc::channel();
        let hands = Hands {
            workspace,
            settings,
            text,
            rescue,
            sender,
            open: None,
            new: None,
            lock: None,
            screenful: 1,
        };
        let thread = std::thread::Builder::new()
            .name("disk".into())
            .spawn(move || hands.work(&queue))
            .expect("a thread can be started where a program can");
        Self { jobs: Some(jobs), thread: Some(thread), repaint: false }
    }

    /// Gives it something to do.
    pub fn send(&self, job: Job) {
        if let Some(jobs) = &self.jobs {
            // It only ends when it is told to.
            let _ = jobs.send(job);
        }
    }

    /// Waits until everything is done.
    pub fn finish(&mut self) {
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// How many cases are read at a time after the first screenful.
const BATCH: usize = 500;
/// A thread of its own is not worth it for fewer cases than this.
const FEWEST: usize = 8;

/// What the worker works with.
struct Hands {
    workspace: Arc<Workspace>,
    settings: Option<SettingsFile>,
    text: Arc<Text>,
    rescue: Arc<Rescue>,
    sender: Sender<Incoming>,
    /// The open case and its lock.
    open: Option<(CaseFile, Option<CaseLock>)>,
    /// Under which name the text of a new case is kept.
    new: Option<String>,
    /// Keeps that name from other windows.
    lock: Option<CaseLock>,
    /// How many cases are shown at once.
    screenful: usize,
}

impl Hands {
    fn work(mut self, queue: &Receiver<Job>) {
        let mut jobs = VecDeque::new();
        loop {
            if jobs.is_empty() {
                match queue.recv() {
                    Ok(job) => jobs.push_back(job),
                    Err(_) => return,
                }
            }
            jobs.extend(queue.try_iter());
            let Some(job) = jobs.pop_front() else { continue };
            let overtaken = matches!(job, Job::Do(Effect::Save { .. }))
                && jobs.iter().any(|job| matches!(job, Job::Do(Effect::Save { .. })));
            if !overtaken {
                self.perform(job);
            }
        }
    }

    fn tell(&self, msg: Msg) {
        // The program may have ended; then nobody needs to know.
        let _ = self.sender.send(Incoming::Msg(msg));
    }

    fn perform(&mut self, job: Job) {
        match job {
            Job::Start(rows) => {
                self.screenful = rows.max(1);
                self.left_unsaved();
                self.list();
                self.remember_workspace();
            }
            Job::Do(effect) => match effect {
                Effect::List => self.list(),
                Effect::Create { title, lines } => {
                    let review = Review { text: Lines(lines), ..Review::default() };
                    let now = Zoned::now();
                    let case = Case::new(new_id(), title, review, stamp(&now));
                    self.create(&case, &now);
                }
                Effect::CreateSample => self.create_sample(),
                Effect::Open(path) => {
                    let opened = self.open(&path);
                    self.tell(Msg::Opened(path, opened));
                }
                Effect::Close => {
                    self.open = None;
                    self.rescue.set_base(None);
                }
                Effect::Save { revision, case } => self.save(revision, &case),
                Effect::Keep(kept) => self.keep(*kept),
                Effect::Forget(id) => self.forget(id),
                Effect::Remember(look) => self.remember(look),
                Effect::Repaint | Effect::Quit => {}
            },
        }
    }

    /// Lists the cases, newest first, the first screenful at once.
    fn list(&self) {
        let listing = match self.workspace.entries() {
            Ok(listing) => listing,
            Err(error) => {
                self.warn(&self.text.disk_error(&error));
                return self.tell(Msg::Listed(Vec::new(), true));
            }
        };
        let paths: Vec<PathBuf> = listing.entries.into_iter().map(|entry| entry.path).collect();
        let (first, rest) = paths.split_at(self.screenful.min(paths.len()));
        for batch in std::iter::once(first).chain(rest.chunks(BATCH)) {
            let rows = self.summaries(batch);
            self.tell(Msg::Listed(rows, false));
        }
        self.tell(Msg::Listed(Vec::new(), true));
    }

    /// Reads cases on all cores, in the order given.
    fn summaries(&self, paths: &[PathBuf]) -> Vec<Shelved> {
        let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
        let share = paths.len().div_ceil(cores).max(FEWEST);
        let workspace = &self.workspace;
        std::thread::scope(|scope| {
            let (mine, others) = paths.split_at(share.min(paths.len()));
            let others: Vec<_> = others
                .chunks(share)
                .map(|paths| scope.spawn(move || summaries(workspace, paths)))
                .collect();
            let mut rows = summaries(workspace, mine);
            rows.extend(others.into_iter().flat_map(|thread| thread.join().unwrap_or_default()));
            rows
        })
    }

    /// Tells what text was left unsaved by windows that are not there any more.
    fn left_unsaved(&mut self) {
        let found = match self.workspace.all_unsaved::<Spot>() {
            Ok(found) => found,
            Err(error) => return self.warn(&self.text.disk_error(&error)),
        };
        let mut kept = Vec::new();
        for found in found {
            match found {
                Found::Whole { path, unsaved } => {
                    if unsaved.case_id.is_none() {
                        if self.take_over(&path) {
                            kept.push(*unsaved);
                        }
                    } else if !self.bring_back(&unsaved) {
                        kept.push(*unsaved);
                    }
                }
                Found::Damaged { path, damage } => {
                    let what = self.text.damage_at(&path, &damage);
                    self.warn(&self.text.with("toast-unsaved-damaged", &[("what", what.into())]));
                }
                Found::Unreadable(error) => self.warn(&self.text.disk_error(&error)),
            }
        }
        if !kept.is_empty() {
            self.tell(Msg::Kept(kept));
        }
    }

    /// Makes the file of a case again if it is gone and only the unsaved text has the case.
    fn bring_back(&self, unsaved: &Kept) -> bool {
        let (Some(file), Some(case)) = (&unsaved.file, &unsaved.case) else { return false };
        if self.workspace.cases().join(file).exists() {
            return false;
        }
        match self.workspace.create_case(case, &Zoned::now()) {
            Ok((file, _)) => {
                let _ = self.workspace.remove_unsaved(&Slot::Case(case.id.clone()));
                let path = file.path().display().to_string();
                self.warn(&self.text.with("toast-unsaved-brought-back", &[("path", path.into())]));
                true
            }
            Err(_) => false,
        }
    }

    /// Takes the unsaved text of a new case over, unless another window is writing it.
    fn take_over(&mut self, path: &Path) -> bool {
        let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
        let Some(name) = name.as_deref().and_then(|name| name.strip_prefix("new-")) else {
            return false;
        };
        let lock = self.workspace.lock(&CaseId(format!("new-{name}")), &holder(), &Zoned::now());
        match lock {
            Ok(Locked::Ours(lock)) => self.lock = Some(lock),
            Ok(Locked::NotSupported(_)) | Err(_) => {}
            Ok(Locked::Other(_)) => return false,
        }
        self.new = Some(name.to_owned());
        true
    }

    fn create(&mut self, case: &Case, now: &Zoned) {
        self.workspace.allow_again();
        match self.workspace.create_case(case, now) {
            Ok((file, _)) => {
                let path = file.path().to_owned();
                let opened = self.open(&path);
                self.remember_workspace();
                self.tell(Msg::Created(opened));
            }
            Err(error) => self.tell(Msg::Created(Err(Trouble::Save(error)))),
        }
    }

    /// Makes a case of the sample in the language of the interface.
    fn create_sample(&mut self) {
        let source = self.text.sample();
        let now = Zoned::now();
        match codec::read(source.as_bytes()) {
            Ok(loaded) => {
                let stamp = stamp(&now);
                let case =
                    Case { id: new_id(), created: stamp.clone(), changed: stamp, ..loaded.case };
                self.create(&case, &now);
            }
            Err(damage) => self.warn(&self.text.damage(&damage)),
        }
    }

    fn open(&mut self, path: &Path) -> Result<Box<Opened>, Trouble> {
        let file = self.workspace.load_case(path).map_err(Trouble::Read)?;
        let mut unguarded = false;
        let mut lock = None;
        let access = match file.loaded.access {
            codec::Access::NewerSchema { schema, .. } => Access::Newer(schema),
            codec::Access::Full if !file.traits.writable => Access::Unwritable,
            codec::Access::Full => {
                match self.workspace.lock(&file.loaded.case.id, &holder(), &Zoned::now()) {
                    Ok(Locked::Ours(ours)) => {
                        lock = Some(ours);
                        Access::Full
                    }
                    Ok(Locked::Other(holder)) => Access::Held(holder),
                    Ok(Locked::NotSupported(_)) => {
                        unguarded = true;
                        Access::Full
                    }
                    Err(_) => Access::Unwritable,
                }
            }
        };
        let base = file.file.hash();
        self.rescue.set_base(base);
        self.open = Some((file.file, lock));
        Ok(Box::new(Opened {
            case: file.loaded.case,
            path: path.to_owned(),
            base,
            access,
            warnings: file.loaded.warnings,
            unguarded,
        }))
    }

    fn save(&mut self, revision: u64, case: &Case) {
        let Some((file, _)) = &mut self.open else { return };
        let now = Zoned::now();
        let mut saved = self.workspace.save_case(file, case, &now);
        if let Err(SaveError::Replace(ReplaceError::Gone(_))) = saved {
            // What is open is wanted: the file is made again, and nothing can be lost by that.
            file.recreate();
            saved = self.workspace.save_case(file, case, &now);
        }
        let copy = match &saved {
            Err(SaveError::Replace(ReplaceError::Conflict { copy, .. })) => copy.clone(),
            _ => None,
        };
        // The other program's file stays as it is, and ours goes on in the copy beside it.
        let copied = copy.and_then(|copy| self.workspace.load_case(&copy).ok());
        match (copied, saved) {
            (Some(copied), Err(error)) => {
                let path = copied.file.path().to_owned();
                *file = copied.file;
                self.rescue.set_base(file.hash());
                self.tell(Msg::Saved(revision, Ok(())));
                self.tell(Msg::Diverted(path, Trouble::Save(error)));
            }
            (_, saved) => {
                self.rescue.set_base(file.hash());
                self.tell(Msg::Saved(revision, saved.map(|_| ()).map_err(Trouble::Save)));
            }
        }
    }

    fn keep(&mut self, mut kept: Kept) {
        kept.base_hash = self.rescue.base();
        if kept.case_id.is_none() && self.new.is_none() {
            let name = Ulid::generate().to_string();
            let id = CaseId(format!("new-{name}"));
            if let Ok(Locked::Ours(lock)) = self.workspace.lock(&id, &holder(), &Zoned::now()) {
                self.lock = Some(lock);
            }
            self.new = Some(name);
        }
        let Some(slot) = slot(&kept, self.new.as_deref()) else { return };
        if let Err(error) = self.workspace.write_unsaved(&slot, &kept, &Zoned::now()) {
            self.tell(Msg::NotKept(Trouble::Private(error)));
        }
    }

    fn forget(&mut self, id: Option<CaseId>) {
        let slot = match id {
            Some(id) => Slot::Case(id),
            None => match self.new.take() {
                Some(name) => Slot::New(name),
                None => return,
            },
        };
        // What cannot be removed is offered once more, which does no harm.
        let _ = self.workspace.remove_unsaved(&slot);
        if matches!(slot, Slot::New(_)) {
            self.lock = None;
        }
    }

    fn remember(&mut self, look: Look) {
        if let Some(file) = &mut self.settings {
            file.settings.theme = Some(look.name().to_owned());
        }
        self.save_settings();
    }

    /// Remembers the workspace as the last one used, if it is there.
    fn remember_workspace(&mut self) {
        if !self.workspace.exists() {
            return;
        }
        let path = self.workspace.root().to_string_lossy().into_owned();
        if let Some(file) = &mut self.settings
            && file.settings.last_workspace.as_ref() != Some(&path)
        {
            file.settings.last_workspace = Some(path);
            self.save_settings();
        }
    }

    /// Settings are a convenience: a disk that refuses them is not worth a word.
    fn save_settings(&mut self) {
        if let Some(file) = &mut self.settings {
            let _ = file.save(&RealDisk, std::process::id(), &Zoned::now());
        }
    }

    fn warn(&self, words: &str) {
        self.tell(Msg::Warn(visible(words).into_owned()));
    }
}

/// Reads cases in the order given.
fn summaries(workspace: &Workspace, paths: &[PathBuf]) -> Vec<Shelved> {
    let read = |path: &PathBuf| workspace.summary(path).map(Box::new);
    paths.iter().map(|path| Shelved { path: path.clone(), read: read(path) }).collect()
}

fn new_id() -> CaseId {
    CaseId(Ulid::generate().to_string())
}
