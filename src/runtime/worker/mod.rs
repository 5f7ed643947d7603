//! The thread that does what needs the disk, in order, so that typing never waits for it.

mod cases;
mod groups;
mod home;
mod left;
mod lens;
mod list;
mod unsaved;
mod versions;

use std::cell::OnceCell;
use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::JoinHandle;
use std::time::SystemTime;

use jiff::Zoned;

use super::Incoming;
use super::clipboard;
use super::log::{Entry, Log};
use super::rescue::Rescue;
use crate::app::layout::visible;
use crate::app::reading::Shown;
use crate::app::{Copied, Effect, Look, Msg, Trouble};
use crate::method::{Case, CaseId, Edit, Lines, Review};
use crate::store::stamp;
use crate::store::{
    CaseFile, CaseLock, Hash, Journal, Profile, RealDisk, SettingsFile, Slot, Workspace,
};
use crate::text::Text;

use cases::new_id;

/// What the settings say of a tour that was shown.
const TOUR_DONE: &str = "done";

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
        scratch: Option<PathBuf>,
        text: Arc<Text>,
        rescue: Arc<Rescue>,
        log: Arc<Log>,
        sender: Sender<Incoming>,
    ) -> Self {
        let (jobs, queue) = mpsc::channel();
        let hands = Hands {
            workspace,
            settings,
            scratch,
            text,
            rescue,
            log,
            sender,
            open: None,
            lock: None,
            offered: None,
            cores: OnceCell::new(),
            screenful: 1,
            listed: None,
            profile: Profile::default(),
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

/// What the worker works with.
struct Hands {
    workspace: Arc<Workspace>,
    settings: Option<SettingsFile>,
    /// The folder of the last copy.
    scratch: Option<PathBuf>,
    text: Arc<Text>,
    rescue: Arc<Rescue>,
    log: Arc<Log>,
    sender: Sender<Incoming>,
    open: Option<OpenCase>,
    /// Keeps the name of a new case's text from other windows.
    lock: Option<CaseLock>,
    /// The text of a new case that was offered to be gone on with.
    offered: Option<PathBuf>,
    /// How many threads read cases, once that was asked.
    cores: OnceCell<usize>,
    /// How many cases are shown at once.
    screenful: usize,
    /// How the folder of the cases looked when it was listed last.
    listed: Option<Hash>,
    /// What the workspace says for all its cases, as it was told last.
    profile: Profile,
}

/// The open case.
struct OpenCase {
    id: CaseId,
    file: CaseFile,
    /// Kept as long as the case is open.
    lock: Option<CaseLock>,
    journal: Journal,
}

impl Hands {
    fn work(mut self, queue: &Receiver<Job>) {
        let mut jobs = VecDeque::new();
        loop {
            if jobs.is_empty() {
                match queue.recv() {
                    Ok(job) => jobs.push_back(job),
                    Err(_) => return self.close(),
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
        self.log.told(&msg);
        // The program may have ended; then nobody needs to know.
        let _ = self.sender.send(Incoming::Msg(msg));
    }

    /// Reads what is on the disk, with as many cases at once as the screen has rows.
    fn start(&mut self, rows: usize) {
        self.screenful = rows.max(1);
        let unsaved = self.left_unsaved();
        self.go_back(unsaved);
        self.list();
        self.tell_profile();
        self.remember_workspace();
        self.workspace.sweep_loans(SystemTime::now());
    }

    fn perform(&mut self, job: Job) {
        match job {
            Job::Start(rows) => self.start(rows),
            Job::Do(effect) => match effect {
                Effect::List => {
                    self.list();
                    self.tell_profile();
                }
                Effect::Refresh => {
                    self.refresh();
                    self.tell_profile();
                }
                Effect::WriteGroup { before, after } => {
                    self.write_group(before.as_deref(), after.as_deref());
                }
                Effect::Alter(path, edit) => {
                    let altered = self.alter(&path, *edit);
                    self.tell(Msg::Altered(path, altered));
                }
                Effect::MoveThought(path, thought) => {
                    let id = thought.id;
                    let altered = self.alter(&path, Edit::Receive(thought));
                    self.tell(Msg::ThoughtMoved(path, id, altered));
                }
                Effect::Bin(path) => {
                    let binned = self.bin(&path);
                    self.tell(Msg::Binned(path, binned));
                }
                Effect::Return(path) => {
                    let returned = self.workspace.bring_back(&path).map_err(Trouble::Trash);
                    self.tell(Msg::BroughtBack(path, returned));
                }
                Effect::Create { title, lines } => {
                    let review = Review { text: Lines(lines), ..Review::default() };
                    let now = Zoned::now();
                    let case = Case::new(new_id(), title, review, stamp(&now));
                    self.create(&case, &now);
                }
                Effect::CreateSample => self.create_sample(),
                Effect::CreatePractice(id) => self.create_practice(id),
                Effect::Open(path) => {
                    let opened = self.open(&path);
                    self.tell(Msg::Opened(path, opened));
                }
                Effect::Claim(path) => {
                    let opened = self.open(&path);
                    self.tell(Msg::Claimed(path, opened));
                }
                Effect::Close => {
                    self.close();
                    self.rescue.set_base(None);
                }
                Effect::Save { revision, case, history } => {
                    self.log.about(&case.id);
                    self.save(revision, &case, &history);
                }
                Effect::Versions(path, id) => {
                    let past = self.versions(&path, &id);
                    self.tell(Msg::Versions(path, past));
                }
                Effect::KeepVersion(case) => self.keep_version(&case),
                Effect::MakeAgain => self.make_again(),
                Effect::SaveCopy { revision, case, folder } => {
                    let saved = self.workspace.save_copy(&folder, &case, &Zoned::now());
                    self.tell(Msg::CopySaved(revision, saved.map_err(Trouble::Save)));
                }
                Effect::Keep(kept) => self.keep(*kept),
                Effect::Forget(id) => self.forget(id),
                Effect::ForgetLine(id) => {
                    let _ = self.workspace.remove_unsaved(&Slot::Line(id));
                }
                Effect::TakeUpNew => self.take_up_new(),
                Effect::PutAside(id) => self.put_aside(&id),
                Effect::Bookmark(here) => self.bookmark(*here),
                Effect::RememberShown(shown) => self.remember_shown(shown),
                lens @ (Effect::MakeLens | Effect::MakeAdvice) => self.make(&lens),
                Effect::Remember(look) => self.remember(look),
                Effect::Copy { text } => {
                    let file = self
                        .scratch
                        .as_deref()
                        .and_then(|f| clipboard::keep(f, clipboard::LAST_COPY, &text));
                    self.tell(Msg::Copied(Copied { sent: clipboard::may_have(&text), file }));
                }
                Effect::RememberTour => self.remember_tour(),
                Effect::AskGround
                | Effect::Repaint
                | Effect::Edit { .. }
                | Effect::Suspend
                | Effect::Compare(..)
                | Effect::Hear(..)
                | Effect::Quit => {}
            },
        }
    }

    fn remember(&mut self, look: Look) {
        if let Some(file) = &mut self.settings {
            file.settings.theme = Some(look.name().to_owned());
        }
        self.save_settings();
    }

    fn remember_shown(&mut self, shown: Shown) {
        if let Some(file) = &mut self.settings {
            file.settings.marks = Some(shown.name().to_owned());
        }
        self.save_settings();
    }

    fn remember_tour(&mut self) {
        if let Some(file) = &mut self.settings {
            file.settings.tour = Some(TOUR_DONE.to_owned());
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

    /// Settings are a convenience: a disk that refuses them is not worth a word on the screen.
    fn save_settings(&mut self) {
        if let Some(file) = &mut self.settings {
            let saved = file.save(&RealDisk, std::process::id(), &Zoned::now());
            if saved.is_err() {
                self.log.note(&Entry::SettingsNotSaved);
            }
        }
    }

    fn warn(&self, words: &str) {
        self.tell(Msg::Warn(visible(words).into_owned()));
    }
}
