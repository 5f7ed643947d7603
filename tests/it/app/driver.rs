//! The program as a person has it before them: keys, pastes, time, and the picture they look at.

use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::date;
use razbor::app::geometry::Size;
use razbor::app::key::{Code, Key};
use razbor::app::mouse::{DOUBLE, Mouse, MouseKind};
use razbor::app::settings::Chosen;
use razbor::app::{Look, Msg, Now, State, Workplace, update};
use razbor::method::{Case, Day, Stamp};
use razbor::store::SettingsFile;
use razbor::text::{Language, Text};
use razbor::ui::Palette;

use super::screen::Screen;
use super::world::{Disk, World, root};

/// How long a person takes for a key, in milliseconds.
const KEY: u64 = 60;

/// The program, started in a world in memory.
pub struct App {
    /// What the program knows.
    pub state: State,
    /// What is outside.
    pub world: World,
    /// The words of the interface.
    pub text: Arc<Text>,
    ms: u64,
}

impl App {
    /// An empty workspace in a terminal of this size.
    pub fn new(language: Language, w: u16, h: u16) -> Self {
        Self::in_world(World::default(), language, w, h)
    }

    /// A workspace with one case, which is open.
    pub fn with_case(case: Case, language: Language, w: u16, h: u16) -> Self {
        let mut world = World::default();
        world.put(case, &now(0));
        let mut app = Self::in_world(world, language, w, h);
        app.press("Enter");
        app
    }

    /// Starts the program in a world that is there already.
    pub fn in_world(world: World, language: Language, w: u16, h: u16) -> Self {
        let file = SettingsFile::of("settings.ron".into(), world.settings.as_bytes());
        let text = Arc::new(Text::signed(language, file.settings.ascii == Some(true)));
        let state = state(&text, &world, Look::default(), Size { w, h }, &now(0));
        let mut app = Self { state, world, text, ms: 0 };
        app.start();
        app
    }

    fn start(&mut self) {
        for msg in self.world.start(&self.text) {
            self.send(msg);
        }
    }

    /// Presses keys, as they are written in help: `Enter`, `Ctrl+J`, `F2`, `м`.
    pub fn press(&mut self, keys: &str) {
        for name in keys.split_whitespace() {
            let key = Key::parse(name).unwrap_or_else(|| panic!("there is no key {name}"));
            self.key(key);
        }
    }

    /// Types a text, character by character; a newline is Enter.
    pub fn type_text(&mut self, text: &str) {
        for c in text.chars() {
            let code = if c == '\n' { Code::Enter } else { Code::Char(c) };
            self.key(Key::plain(code));
        }
    }

    /// Presses a key at the speed of a person.
    pub fn key(&mut self, key: Key) {
        self.wait(KEY);
        self.send(Msg::Key(key));
    }

    /// Pastes a text through the terminal.
    pub fn paste(&mut self, text: &str) {
        self.wait(KEY);
        self.send(Msg::Paste(text.to_owned()));
    }

    /// Lets the mouse do something at a cell.
    pub fn mouse(&mut self, kind: MouseKind, (x, y): (u16, u16)) {
        self.wait(KEY);
        self.send(Msg::Mouse(Mouse { kind, x, y, shift: false }));
    }

    /// Presses the left button at a cell and lets it go; not soon after another click.
    pub fn click(&mut self, at: (u16, u16)) {
        self.wait(DOUBLE + 1);
        self.click_again(at);
    }

    /// The same, soon after another click.
    pub fn click_again(&mut self, at: (u16, u16)) {
        self.mouse(MouseKind::Press, at);
        self.mouse(MouseKind::Release, at);
    }

    /// Gives the terminal another size.
    pub fn resize(&mut self, w: u16, h: u16) {
        self.send(Msg::Resize(w, h));
    }

    /// Lets time pass; what falls due meanwhile is done at its moment.
    pub fn wait(&mut self, ms: u64) {
        let until = self.ms + ms;
        while let Some(due) = self.state.deadline().filter(|due| *due <= until) {
            self.ms = self.ms.max(due);
            self.send(Msg::Tick);
            let next = self.state.deadline();
            assert!(next.is_none_or(|next| next > due), "a deadline is not met: {next:?}");
        }
        self.ms = until;
    }

    /// Changes how the disk is; one that works again does what waited for it.
    pub fn disk(&mut self, disk: Disk) {
        self.world.disk = disk;
        if disk != Disk::Sleeps {
            self.let_work(usize::MAX);
        }
    }

    /// Lets the disk do the next jobs that wait for it.
    pub fn let_work(&mut self, jobs: usize) {
        let told = self.world.work(jobs, &self.text, &now(self.ms));
        for msg in told {
            self.send(msg);
        }
    }

    /// Ends the program without a word, as a power cut does, and starts it anew.
    pub fn kill_and_start(&mut self) {
        let size = self.state.size;
        self.state = state(&self.text, &self.world, self.state.look, size, &now(self.ms));
        self.start();
    }

    /// Sends a message and does what comes of it.
    pub fn send(&mut self, msg: Msg) {
        if self.world.ended {
            return;
        }
        let now = now(self.ms);
        let mut told = Vec::new();
        for effect in update(&mut self.state, msg, &now) {
            told.extend(self.world.take(effect, &self.text, &now));
        }
        for msg in told {
            self.send(msg);
        }
    }

    /// The picture of this moment, in all colours.
    pub fn screen(&self) -> Screen {
        Screen::of(&self.state, Palette::True)
    }

    /// The only case file, or that of the open case.
    pub fn file(&self) -> String {
        let open = self.state.bench.as_ref().map(|bench| bench.path.clone());
        let path = open.or_else(|| self.world.files.keys().next_back().cloned());
        path.and_then(|path| self.world.files.get(&path).cloned()).unwrap_or_default()
    }
}

fn state(text: &Arc<Text>, world: &World, look: Look, size: Size, now: &Now) -> State {
    let exists = !world.files.is_empty();
    let place = Workplace {
        path: root(),
        name: "Кофейня".into(),
        exists,
        refuge: "/home/anna/копии".into(),
        ..Workplace::default()
    };
    let file = SettingsFile::of("settings.ron".into(), world.settings.as_bytes());
    let chosen = Chosen::of(&file);
    let look = world.look.or(chosen.look).unwrap_or(look);
    let mut state =
        State::new(Arc::clone(text), look, size, place, now.clone()).with_settings(chosen);
    state.reader.shown = world.shown.unwrap_or(state.reader.shown);
    state.first_run = world.first_run;
    state
}

/// The moment so many milliseconds after a morning in November.
pub fn now(ms: u64) -> Now {
    let later = i64::try_from(ms).expect("a test ends within an age").milliseconds();
    let moment = date(2026, 11, 21).at(10, 0, 0, 0).checked_add(later).expect("still this century");
    Now {
        ms,
        stamp: Stamp(moment.strftime("%Y-%m-%dT%H:%M:%S+03:00").to_string()),
        today: Day(moment.date().to_string()),
    }
}
