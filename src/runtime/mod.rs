//! The shell around the program: terminal, keys, signals, disk work, clock. It decides nothing.
//!
//! Five threads: this one draws and updates; one waits for keys; one does what needs the disk; one
//! waits for signals; one keeps unsaved text when the terminal does not take a picture. They talk through one channel, and nobody wakes up without a reason.

mod answer;
mod clock;
mod holder;
mod input;
mod key_check;
mod keys;
mod mouse;
mod rescue;
mod screen;
mod signals;
mod watch;
mod worker;

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use crate::app::geometry::Size;
use crate::app::mouse::{Mouse, MouseKind};
use crate::app::settings::Chosen;
use crate::app::{Effect, Msg, State, Workplace, kept, update};
use crate::store::{Places, SettingsFile, Workspace};
use crate::text::Text;
use crate::ui::Palette;

pub use key_check::check_keys;

use clock::Clock;
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
    /// What is to be told at the start.
    pub warnings: Vec<String>,
    /// Whether somebody named the workspace, who then knows what razbor is.
    pub named: bool,
}

/// Something that happened outside.
#[derive(Debug)]
enum Incoming {
    /// For the program.
    Msg(Msg),
    /// A signal to end, with its number.
    Signal(i32),
    /// The signal to stop for a while, as a shell sends it.
    #[cfg_attr(not(unix), expect(dead_code, reason = "only Unix stops programs"))]
    Stop,
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
    let Setup { workspace, text, settings, warnings, named } = setup;
    // Where it cannot be remembered that the tour was shown it would come again and again.
    let remembers = settings.as_ref().is_some_and(|file| file.trouble.is_none());
    let toured = settings.as_ref().is_some_and(|file| file.settings.tour.is_some());
    let first_run = remembers && !toured && !named;
    let workspace = Arc::new(workspace);
    let (sender, receiver) = mpsc::channel();
    let rescue = Arc::new(Rescue::new(Arc::clone(&workspace), &text));
    let chosen = settings.as_ref().map(Chosen::of).unwrap_or_default();
    let clock = Clock::start();
    let worker = Worker::start(
        Arc::clone(&workspace),
        settings,
        Arc::clone(&text),
        Arc::clone(&rescue),
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
    input::listen(sender)?;
    let (w, h) = screen.size();
    let place = Workplace {
        path: workspace.root().to_owned(),
        name: name_of(&workspace),
        exists: workspace.exists(),
        gone: false,
        refuge: refuge(),
    };
    let look = chosen.look.unwrap_or_default();
    let mut state = State::new(text, look, Size { w, h }, place, clock.now()).with_settings(chosen);
    state.first_run = first_run;
    let mut shell =
        Shell { state, clock, worker, rescue, watch, ending: None, stop: false, ask: false };
    for warning in warnings {
        shell.take(Msg::Warn(warning));
    }
    if ask {
        shell.take(Msg::LookUnknown);
        shell.ask = false;
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
    Ok(status)
}

/// Everything that lives as long as the program runs.
struct Shell {
    state: State,
    clock: Clock,
    worker: Worker,
    rescue: Arc<Rescue>,
    watch: Arc<Watch>,
    /// Why and until when razbor is ending.
    ending: Option<(u8, Instant)>,
    /// Whether razbor is to stop for a while.
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
            if std::mem::take(&mut self.ask) {
                self.ask(screen);
            }
            if std::mem::take(&mut self.stop) {
                // Who stops razbor may end it next, and the worker stops too.
                self.rescue.write();
                if screen.stop().is_err() {
                    self.incoming(Incoming::Gone);
                }
            }
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
            Incoming::Signal(number) => self.end(number),
            Incoming::Stop => {
                self.take(Msg::FocusLost);
                self.stop = true;
            }
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
                Effect::AskGround => self.ask = true,
                Effect::Repaint => self.worker.repaint = true,
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

/// What colours the terminal has: none under `NO_COLOR` and where only 16 are known, because none
/// of those is legible everywhere.
fn palette() -> Palette {
    let set = |name| std::env::var(name).ok().filter(|value: &String| !value.is_empty());
    if set("NO_COLOR").is_some() {
        return Palette::None;
    }
    let colours = set("COLORTERM").unwrap_or_default();
    let term = set("TERM").unwrap_or_default();
    if colours.contains("truecolor") || colours.contains("24bit") || term.contains("direct") {
        Palette::True
    } else if term.contains("256") || cfg!(windows) {
        Palette::Indexed
    } else {
        Palette::None
    }
}
