//! One run of razbor in a pseudo-terminal.

use std::ffi::OsStr;
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use portable_pty::{CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};
use vt100::{Parser, Screen};

use super::home::Home;

/// How long a test waits for what must come; only a failure takes so long.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// A running razbor, the keyboard in front of it and the screen.
pub struct Run {
    pid: Pid,
    view: Arc<View>,
    /// The keyboard and the screen's cable; gone when the terminal is closed.
    terminal: Option<(Box<dyn Write + Send>, Box<dyn MasterPty + Send>)>,
    /// The modes of the terminal before the start.
    modes_before: String,
}

/// What the run shows, shared with the threads that watch it.
struct View {
    now: Mutex<Shown>,
    changed: Condvar,
}

/// Everything that came from the run so far.
struct Shown {
    parser: Parser,
    log: Vec<u8>,
    /// A picture is being drawn: terminals show it when it is whole, and so do we.
    half: bool,
    /// Nothing more will come.
    over: bool,
    /// The screen is to be left alone at the next sign of life.
    let_go: bool,
    exit: Option<ExitStatus>,
}

impl Run {
    /// Starts razbor on a terminal of so many columns and rows.
    pub fn start(home: &Home, language: &str, cells: (u16, u16)) -> Self {
        let mut command = command(home, language);
        command.arg(home.workspace());
        Self::of(command, cells)
    }

    /// Starts a script of the shell, in which `"$@"` is razbor on this home.
    pub fn start_in_a_shell(home: &Home, language: &str, script: &str) -> Self {
        let mut command = bare(home, language, "/bin/sh");
        command.args(["-c", script, "sh", env!("CARGO_BIN_EXE_razbor")]);
        command.arg(home.workspace());
        Self::of(command, (120, 36))
    }

    /// Starts a test of this program that runs razbor within.
    pub fn start_test(home: &Home, name: &str) -> Self {
        let program = std::env::current_exe().unwrap();
        let mut command = bare(home, "ru", program);
        command.args(["--exact", name, "--nocapture"]);
        command.env("RAZBOR_TEST_ROOT", home.root());
        Self::of(command, (120, 36))
    }

    /// Starts a command line on a terminal of so many columns and rows.
    pub fn of(command: CommandBuilder, (cols, rows): (u16, u16)) -> Self {
        let pair = native_pty_system().openpty(size(cols, rows)).unwrap();
        let modes_before = modes(pair.master.as_ref());
        let mut child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let pid = child.process_id().and_then(|id| Pid::from_raw(i32::try_from(id).unwrap()));
        let view = Arc::new(View {
            now: Mutex::new(Shown {
                parser: Parser::new(cells(rows), cells(cols), 0),
                log: Vec::new(),
                half: false,
                over: false,
                let_go: false,
                exit: None,
            }),
            changed: Condvar::new(),
        });
        let (watch, wait) = (Arc::clone(&view), Arc::clone(&view));
        let output = pair.master.try_clone_reader().unwrap();
        std::thread::spawn(move || watch.watch(output));
        std::thread::spawn(move || {
            let exit = child.wait().unwrap();
            wait.note(|shown| shown.exit = Some(exit));
        });
        let writer = pair.master.take_writer().unwrap();
        Self { pid: pid.unwrap(), view, terminal: Some((writer, pair.master)), modes_before }
    }

    /// Types bytes.
    pub fn send(&mut self, keys: impl AsRef<[u8]>) {
        let (writer, _) = self.terminal.as_mut().expect("the terminal is still open");
        writer.write_all(keys.as_ref()).unwrap();
        writer.flush().unwrap();
    }

    /// Pastes as terminals do that say where a paste begins and ends.
    pub fn paste(&mut self, text: &str) {
        self.send(format!("\x1b[200~{text}\x1b[201~"));
    }

    /// Types a key alone and waits for what it brings. Esc needs this: with another key right
    /// behind it, it would be Alt.
    pub fn press(&mut self, key: &str, brings: &str) {
        self.send(key);
        self.wait_for(brings);
    }

    /// Clicks on words where they are seen first.
    pub fn click(&mut self, words: &str) {
        self.wait_for(words);
        let rows: Vec<String> = {
            let shown = self.view.lock();
            let screen = shown.parser.screen();
            screen.rows(0, screen.size().1.get()).collect()
        };
        let at = rows.iter().enumerate().find_map(|(y, row)| {
            row.find(words).map(|byte| (razbor::app::layout::cells(&row[..byte]) + 1, y + 1))
        });
        let (x, y) = at.expect("they were waited for");
        self.send(format!("\x1b[<0;{x};{y}M\x1b[<0;{x};{y}m"));
    }

    /// Gives the terminal another size.
    pub fn resize(&mut self, cols: u16, rows: u16) {
        self.view.note(|shown| shown.parser.set_size(cells(rows), cells(cols)));
        let (_, master) = self.terminal.as_mut().expect("the terminal is still open");
        master.resize(size(cols, rows)).unwrap();
    }

    /// Writes on the screen past razbor, as other programs do.
    pub fn smudge(&self, words: &str) {
        self.view.note(|shown| shown.parser.process(words.as_bytes()));
    }

    /// Makes the terminal take nothing any more, as Ctrl+S does, or everything again.
    pub fn stall(&self, stalled: bool) {
        use rustix::fs::{Mode, OFlags};
        use rustix::termios::{Action, tcflow};
        let (_, master) = self.terminal.as_ref().expect("the terminal is still open");
        let name = master.tty_name().expect("a terminal has a name");
        let tty = rustix::fs::open(name, OFlags::RDWR | OFlags::NOCTTY, Mode::empty()).unwrap();
        tcflow(tty, if stalled { Action::OOff } else { Action::OOn }).unwrap();
    }

    /// Waits until the screen says this.
    pub fn wait_for(&self, words: &str) {
        self.wait_until(words, |screen| screen.contents().contains(words));
    }

    /// Waits until the screen does not say this any more.
    pub fn wait_gone(&self, words: &str) {
        self.wait_until(&format!("no «{words}»"), |screen| !screen.contents().contains(words));
    }

    /// Waits until the screen is as it should be.
    pub fn wait_until(&self, what: &str, ready: impl Fn(&Screen) -> bool) {
        self.wait(what, |shown| !shown.half && ready(shown.parser.screen()));
    }

    /// Waits until razbor has ended and all it wrote has come; answers with its status.
    pub fn ended(&self) -> u32 {
        self.wait("the end", |shown| shown.over && shown.exit.is_some());
        let shown = self.view.lock();
        let exit = shown.exit.as_ref().expect("it was waited for");
        assert_eq!(exit.signal(), None, "razbor ends by itself");
        exit.exit_code()
    }

    /// Sends a signal.
    pub fn signal(&self, signal: Signal) {
        kill_process(self.pid, signal).unwrap();
    }

    /// Kills razbor so that it cannot do anything about it.
    pub fn kill9(self) {
        self.signal(Signal::KILL);
        self.wait("the end", |shown| shown.over && shown.exit.is_some());
    }

    /// Closes the terminal, as a window that is closed; answers with the status razbor ends with.
    pub fn close(mut self) -> u32 {
        // The thread that watches holds the terminal open too: it lets go at the next picture.
        self.view.note(|shown| shown.let_go = true);
        self.resize(100, 30);
        self.wait("the terminal let go", |shown| shown.over);
        self.terminal = None;
        self.ended()
    }

    /// All bytes that came.
    pub fn log(&self) -> Vec<u8> {
        self.view.lock().log.clone()
    }

    /// What the screen says now.
    pub fn screen(&self) -> String {
        self.view.lock().parser.screen().contents()
    }

    /// The colour that the picture stands on.
    pub fn ground(&self) -> vt100::Color {
        let shown = self.view.lock();
        shown.parser.screen().cell(20, 70).map(vt100::Cell::bgcolor).unwrap_or_default()
    }

    /// The number of the process.
    pub fn pid(&self) -> i32 {
        self.pid.as_raw_nonzero().get()
    }

    /// Whether lines are read raw or otherwise unlike before the start.
    pub fn modes_changed(&self) -> bool {
        let (_, master) = self.terminal.as_ref().expect("the terminal is still open");
        modes(master.as_ref()) != self.modes_before
    }

    /// Checks that the terminal is as it was before the start.
    pub fn assert_restored(&self) {
        assert!(!self.modes_changed(), "raw mode is off");
        let shown = self.view.lock();
        let screen = shown.parser.screen();
        assert!(!screen.alternate_screen(), "the alternate screen is left");
        assert!(!screen.bracketed_paste(), "bracketed paste is off");
        assert!(!screen.hide_cursor(), "the cursor is shown");
        super::log::assert_switched_off(&shown.log);
    }

    fn wait(&self, what: &str, ready: impl Fn(&Shown) -> bool) {
        let start = Instant::now();
        let mut shown = self.view.lock();
        while !ready(&shown) {
            let left = PATIENCE.saturating_sub(start.elapsed());
            assert!(!left.is_zero(), "waited in vain for: {what}\n{}", shown.picture());
            let ended = shown.over && shown.exit.is_some();
            assert!(!ended, "razbor ended, waiting for: {what}\n{}", shown.picture());
            (shown, _) = self.view.changed.wait_timeout(shown, left).unwrap();
        }
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        if self.view.lock().exit.is_none() {
            let _ = kill_process(self.pid, Signal::KILL);
        }
    }
}

impl View {
    fn lock(&self) -> MutexGuard<'_, Shown> {
        // A failed test still has to end its razbor.
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn note(&self, change: impl FnOnce(&mut Shown)) {
        change(&mut self.lock());
        self.changed.notify_all();
    }

    /// Takes in all that comes, until nothing more does.
    fn watch(&self, mut output: Box<dyn Read + Send>) {
        let mut bytes = vec![0; 1 << 16];
        loop {
            let count = output.read(&mut bytes).unwrap_or(0);
            let mut last = count == 0;
            self.note(|shown| {
                shown.parser.process(&bytes[..count]);
                shown.log.extend_from_slice(&bytes[..count]);
                shown.half = super::log::ends_within_a_picture(&shown.log, count, shown.half);
                last |= shown.let_go;
            });
            if last {
                break;
            }
        }
        drop(output);
        self.note(|shown| shown.over = true);
    }
}

impl Shown {
    /// For a person who looks at a failure.
    fn picture(&self) -> String {
        let screen = self.parser.screen();
        let (row, col) = screen.cursor_position();
        format!("{:?}, cursor {col}:{row}\n{}", self.exit, screen.contents())
    }
}

/// razbor without a word behind it, and with nothing but this home around it.
pub fn command(home: &Home, language: &str) -> CommandBuilder {
    bare(home, language, env!("CARGO_BIN_EXE_razbor"))
}

fn bare(home: &Home, language: &str, program: impl AsRef<OsStr>) -> CommandBuilder {
    let mut command = CommandBuilder::new(program);
    command.env_clear();
    command.cwd(home.root());
    for (name, value) in
        [("TERM", "xterm-256color"), ("COLORTERM", "truecolor"), ("RAZBOR_LANG", language)]
    {
        command.env(name, value);
    }
    for (name, folder) in [
        ("HOME", "."),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_DATA_HOME", "data"),
        ("XDG_STATE_HOME", "state"),
    ] {
        command.env(name, home.root().join(folder));
    }
    for (name, value) in home.variables() {
        command.env(name, value);
    }
    command
}

/// The modes of a terminal, in whatever words: they are only compared.
fn modes(master: &dyn MasterPty) -> String {
    format!("{:?}", master.get_termios().expect("a terminal has modes"))
}

fn size(cols: u16, rows: u16) -> PtySize {
    PtySize { cols, rows, ..PtySize::default() }
}

fn cells(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).expect("a terminal has rows and columns")
}
