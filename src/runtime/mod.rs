//! The shell around the program: terminal, keys, signals, disk work, clock. It decides nothing.
//!
//! Five threads: this one draws and updates; one waits for keys; one does what needs the disk; one
//! waits for signals; one keeps unsaved text when the terminal does not take a picture. One more
//! compares long texts and ends. They talk through one channel, and nobody wakes up without a reason.

mod answer;
pub mod burst;
mod causes;
mod clipboard;
mod clock;
pub mod editor;
mod gate;
mod holder;
mod input;
mod key_check;
mod keys;
mod log;
mod modes;
mod mouse;
mod reader;
mod rescue;
mod screen;
mod signals;
mod suspend;
mod watch;
mod worker;

use std::io;
use std::path::PathBuf;
use std::process::ExitStatus;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use crate::app::depth::Depth;
use crate::app::geometry::Size;
use crate::app::mouse::{Mouse, MouseKind};
use crate::app::settings::Chosen;
use crate::app::{Effect, Msg, State, Workplace, kept, update};
use crate::store::{Places, SettingsFile, Workspace};
use crate::text::Text;
use crate::ui::Palette;

pub use key_check::check_keys;

use burst::Batch;
use clock::Clock;
use gate::Gate;
use log::{Entry, Log};
use rescue::Rescue;
use screen::Screen;
use watch::Watch;
use worker::{Job, Worker};

/// What the program starts with.
pub struct Setup {
    /// The folder of the cases.
    pub workspace: Workspace,
    /// The words of the interface.
    pub text: Arc<Text>,
    /// The settings; the look and the last workspace are remembered there. None where there is no
    /// place for them.
    pub settings: Option<SettingsFile>,
    /// What holds of them.
    pub chosen: Chosen,
    /// The folder for what is not worth keeping. None where there is no place for it.
    pub scratch: Option<PathBuf>,
    /// What is to be told at the start.
    pub warnings: Vec<String>,
    /// What is said at the start when there is nothing to warn of.
    pub greeting: Option<String>,
    /// Whether the workspace goes when razbor is left: then nothing of it is remembered.
    pub throw_away: bool,
    /// The file of the log, where this machine has a place for it.
    pub log: Option<PathBuf>,
    /// Whether somebody named the workspace, who then knows what razbor is.
    pub named: bool,
    /// The exercise that is asked for.
    pub practice: Option<&'static str>,
}

/// Something that happened outside.
#[derive(Debug)]
enum Incoming {
    /// For the program.
    Msg(Msg),
    /// From the terminal, for the program.
    Batch(Batch),
    /// A signal to end, with its number.
    #[cfg_attr(not(unix), expect(dead_code, reason = "only Unix has signals"))]
    Signal(i32),
    /// The signal to stop for a while, as a shell sends it.
    #[cfg_attr(not(unix), expect(dead_code, reason = "only Unix stops programs"))]
    Stop,
    /// The editor of the user has ended.
    Editor(io::Result<ExitStatus>),
    /// The terminal is gone.
    Gone,
}

impl Incoming {
    /// Whether what came before it means nothing any more.
    fn overtakes(&self, before: &Self) -> bool {
        let drag = |incoming: &Self| {
            matches!(incoming, Self::Msg(Msg::Mouse(Mouse { kind: MouseKind::Drag, .. })))
        };
        let size = |incoming: &Self| matches!(incoming, Self::Msg(Msg::Resize(..)));
        (drag(self) && drag(before)) || (size(self) && size(before))
    }
}

/// The first frame waits this long for the first cases, so that it is a full one.
const FIRST_CASES: Duration = Duration::from_millis(6);
/// After a signal razbor ends within this time, whatever the disk does.
const LAST_MOMENTS: Duration = Duration::from_millis(1500);
/// The signal that a closed terminal stands for.
const HANG_UP: u8 = 1;

/// Runs the program on the terminal until it is left; answers with the exit status.
///
/// # Errors
/// When the terminal cannot be set up.
pub fn run(setup: Setup) -> io::Result<u8> {
    let Setup {
        workspace,
        text,
        settings,
        chosen,
        scratch,
        warnings,
        greeting,
        named,
        throw_away,
        log,
        practice,
    } = setup;
    // Where it cannot be remembered that the tour was shown it would come again and again.
    let remembers = settings.as_ref().is_some_and(|file| file.trouble.is_none());
    let toured = settings.as_ref().is_some_and(|file| file.settings.tour.is_some());
    let first_run = remembers && !toured && !named;
    let workspace = Arc::new(workspace);
    let (sender, receiver) = mpsc::channel();
    let log = Arc::new(Log::new(log, std::env::var("RAZBOR_LOG").ok().as_deref()));
    log.note(&Entry::Begun);
    let rescue = Arc::new(Rescue::new(Arc::clone(&workspace), &text, Arc::clone(&log)));
    let clock = Clock::start();
    let worker = Worker::start(
        Arc::clone(&workspace),
        settings.filter(|_| !throw_away),
        scratch,
        Arc::clone(&text),
        Arc::clone(&rescue),
        Arc::clone(&log),
        sender.clone(),
    );
    // The disk begins while the terminal is still being taken over.
    let rows = crossterm::terminal::size().map_or(24, |(_, rows)| rows);
    worker.send(Job::Start(usize::from(rows)));
    let palette = palette();
    // Where an answer could not be remembered it would be asked at each start; without colours
    // there is nothing to choose.
    let ask = chosen.look.is_none() && remembers && palette != Palette::None && cfg!(unix);
    let mut screen = Screen::open(palette, &rescue)?;
    signals::listen(sender.clone(), Arc::clone(&rescue))?;
    let watch = Watch::start(Arc::clone(&rescue), sender.clone())?;
    let (gate, doorway) = Gate::new()?;
    input::listen(sender.clone(), doorway)?;
    let (w, h) = screen.size();
    let place = Workplace {
        path: workspace.root().to_owned(),
        name: name_of(&workspace),
        exists: workspace.exists(),
        gone: false,
        refuge: refuge(),
        spare: None,
    };
    let look = chosen.look.unwrap_or_default();
    let mut state = State::new(text, look, Size { w, h }, place, clock.now()).with_settings(chosen);
    state.first_run = first_run;
    state.shelf.wanted = practice;
    let mut shell = Shell {
        state,
        workspace,
        clock,
        worker,
        rescue,
        watch,
        gate,
        sender,
        ending: None,
        wishes: Wishes::default(),
    };
    if let Some(greeting) = greeting {
        shell.state.say(greeting);
    }
    for warning in warnings {
        shell.take(Msg::Warn(warning));
    }
    if ask {
        shell.take(Msg::LookUnknown);
        shell.wishes.ask = false;
        shell.ask(&mut screen);
        shell.wait_for_ground(&receiver);
    }
    if let Ok(first) = receiver.recv_timeout(FIRST_CASES) {
        shell.incoming(first);
    }
    shell.drain(&receiver);
    let status = shell.run(&mut screen, &receiver);
    shell.worker.finish();
    screen.close();
    log.note(&Entry::Ended(status));
    Ok(status)
}

/// Everything that lives as long as the program runs.
struct Shell {
    state: State,
    workspace: Arc<Workspace>,
    clock: Clock,
    worker: Worker,
    rescue: Arc<Rescue>,
    watch: Arc<Watch>,
    gate: Gate,
    /// For those who wait for something.
    sender: Sender<Incoming>,
    /// Why and until when razbor is ending.
    ending: Option<(u8, Instant)>,
    wishes: Wishes,
}

/// What is to be done with the terminal before the next picture.
#[derive(Debug, Default)]
struct Wishes {
    /// Put a text on the clipboard.
    copy: Option<String>,
    /// Give a text to the editor of the user.
    edit: Option<String>,
    /// Stop for a while.
    stop: bool,
    /// Whether the terminal is to be asked for its ground.
    ask: bool,
}

impl Shell {
    fn run(&mut self, screen: &mut Screen, receiver: &Receiver<Incoming>) -> u8 {
        loop {
            if let Some((status, _)) = self.ending.filter(|(_, until)| *until <= Instant::now()) {
                return status;
            }
            if self.ending.is_none_or(|(status, _)| status != 128 + HANG_UP)
                && self.watch.during(|| screen.draw(&self.state)).is_err()
            {
                self.incoming(Incoming::Gone);
            }
            match self.wait(receiver) {
                Ok(incoming) => self.incoming(incoming),
                Err(RecvTimeoutError::Timeout) => self.take(Msg::Tick),
                Err(RecvTimeoutError::Disconnected) => return 1,
            }
            self.drain(receiver);
            if std::mem::take(&mut self.worker.repaint) {
                screen.repaint();
            }
            self.grant(screen, receiver);
        }
    }

    /// Does what is to be done with the terminal before the next picture.
    fn grant(&mut self, screen: &mut Screen, receiver: &Receiver<Incoming>) {
        let Wishes { copy, edit, stop, ask } = std::mem::take(&mut self.wishes);
        if ask {
            self.ask(screen);
        }
        if let Some(text) = copy
            && screen.copy(&text).is_err()
        {
            self.incoming(Incoming::Gone);
        }
        if let Some(text) = edit {
            self.edit_outside(&text, screen, receiver);
        }
        if stop {
            // Who stops razbor may end it next, and the worker stops too.
            self.keep_now();
            if screen.stop().is_err() {
                self.incoming(Incoming::Gone);
            }
        }
    }

    /// Has the newest unsaved text on the disk before this returns. The program is told: it has to
    /// go when the case has the text.
    fn keep_now(&mut self) {
        if self.rescue.write() {
            self.take(Msg::Rescued);
        }
    }

    /// Waits for something to happen, or for the next deadline.
    fn wait(&self, receiver: &Receiver<Incoming>) -> Result<Incoming, RecvTimeoutError> {
        let due = self.state.deadline().map(|due| self.clock.until(due));
        let end = self.ending.map(|(_, until)| until.saturating_duration_since(Instant::now()));
        match due.into_iter().chain(end).min() {
            Some(timeout) => receiver.recv_timeout(timeout),
            None => receiver.recv().map_err(|_| RecvTimeoutError::Disconnected),
        }
    }

    fn ask(&mut self, screen: &mut Screen) {
        if screen.ask_ground().is_err() {
            self.incoming(Incoming::Gone);
        }
    }

    /// The first picture waits for the answer, so that it does not change its light at once.
    fn wait_for_ground(&mut self, receiver: &Receiver<Incoming>) {
        while self.state.asked.is_some() && self.ending.is_none() {
            match self.wait(receiver) {
                Ok(incoming) => self.incoming(incoming),
                Err(RecvTimeoutError::Timeout) => self.take(Msg::Tick),
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    /// Takes in all that is there already, so that one picture shows all of it. Of many moves of the
    /// mouse, and of many sizes, only the last one counts.
    fn drain(&mut self, receiver: &Receiver<Incoming>) {
        let mut held: Option<Incoming> = None;
        while let Ok(incoming) = receiver.try_recv() {
            if let Some(before) = held.replace(incoming)
                && !held.as_ref().is_some_and(|next| next.overtakes(&before))
            {
                self.incoming(before);
            }
        }
        if let Some(last) = held {
            self.incoming(last);
        }
    }

    fn incoming(&mut self, incoming: Incoming) {
        match incoming {
            Incoming::Msg(msg) => self.take(msg),
            Incoming::Batch(batch) => {
                for msg in batch.sift(self.state.place().types()) {
                    self.take(msg);
                }
            }
            Incoming::Signal(number) => self.end(number),
            Incoming::Stop => {
                self.take(Msg::FocusLost);
                self.wishes.stop = true;
            }
            // Only who started it waits for it.
            Incoming::Editor(_) => {}
            Incoming::Gone => self.end(HANG_UP.into()),
        }
    }

    fn end(&mut self, signal: i32) {
        if self.ending.is_none() {
            let status = u8::try_from(128 + signal).unwrap_or(1);
            self.ending = Some((status, Instant::now() + LAST_MOMENTS));
            self.take(Msg::End);
        }
    }

    fn take(&mut self, msg: Msg) {
        let msg = match msg {
            // Two threads tell of a new size, and the one told last may be an old one by now: keys
            // would fall into a slit that is not there. Two changes may cancel out before a picture
            // while the terminal's text is gone, so all is drawn anew.
            Msg::Resize(w, h) => {
                self.worker.repaint = true;
                let (w, h) = crossterm::terminal::size().unwrap_or((w, h));
                Msg::Resize(w, h)
            }
            msg => msg,
        };
        let effects = update(&mut self.state, msg, &self.clock.now());
        self.rescue.keep(|| kept(&self.state));
        for effect in effects {
            match effect {
                Effect::Quit => {
                    let status = self.ending.map_or(0, |(status, _)| status);
                    self.ending = Some((status, Instant::now()));
                }
                Effect::AskGround => self.wishes.ask = true,
                Effect::Repaint => self.worker.repaint = true,
                Effect::Edit { text } => self.wishes.edit = Some(text),
                Effect::Suspend => self.suspend(),
                Effect::Compare(number, texts) => reader::compare(number, *texts, &self.sender),
                Effect::Hear(revision, advice, review) => {
                    reader::hear(revision, advice, review, &self.sender);
                }
                Effect::Copy { text } => {
                    self.wishes.copy = clipboard::may_have(&text).then(|| text.clone());
                    self.worker.send(Job::Do(Effect::Copy { text }));
                }
                effect => self.worker.send(Job::Do(effect)),
            }
        }
    }
}

/// Where a copy of a case goes when its workspace is gone.
fn refuge() -> std::path::PathBuf {
    let places = Places::of_machine();
    let folder = places.documents.or(places.data).unwrap_or_else(std::env::temp_dir);
    folder.join("razbor-copies")
}

fn name_of(workspace: &Workspace) -> String {
    let given = workspace.profile().name.clone();
    if !given.is_empty() {
        return given;
    }
    let last = workspace.root().file_name().map(|name| name.to_string_lossy().into_owned());
    last.unwrap_or_else(|| workspace.root().display().to_string())
}

/// What colours the terminal has.
fn palette() -> Palette {
    match Depth::of(|name| std::env::var(name).ok()) {
        Depth::True => Palette::True,
        Depth::Indexed => Palette::Indexed,
        Depth::None => Palette::None,
    }
}
