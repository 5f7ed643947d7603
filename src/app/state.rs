//! All that razbor knows while it runs.

use std::path::PathBuf;
use std::sync::Arc;

use super::bench::{Bench, Work};
use super::find::Found;
use super::geometry::{Geometry, Size};
use super::groups::Groups;
use super::keymap::Keymap;
use super::layer::Layer;
use super::look::{Look, Paint};
use super::mouse::{Owner, Pointer};
use super::now::Now;
use super::physical::{Layout, Script};
use super::reading::Reader;
use super::scope::Place;
use super::settings::Chosen;
use super::shelf::Shelf;
use super::update::{Asked, Marks};
use crate::text::Text;

/// The state of the program.
#[derive(Debug)]
pub struct State {
    /// The words of the interface.
    pub text: Arc<Text>,
    /// The live keymap.
    pub keymap: Keymap,
    /// Light, dark, or as the terminal is.
    pub look: Look,
    /// The colours of the looks.
    pub paint: Paint,
    /// The size of the screen.
    pub size: Size,
    /// In which script letters of keys are shown.
    pub script: Script,
    /// The moment of the last message.
    pub now: Now,
    /// The folder of the cases.
    pub workspace: Workplace,
    /// The list of cases.
    pub shelf: Shelf,
    /// What the workspace says for all its cases.
    pub groups: Groups,
    /// The open case.
    pub bench: Option<Box<Bench>>,
    /// What lies on top, the topmost last.
    pub layers: Vec<Layer>,
    /// One line about what just happened; gone with the next key.
    pub toast: Option<Toast>,
    /// What was copied or cut last, so that it can be pasted where the system's clipboard is out of
    /// reach.
    pub copied: String,
    /// What was looked for last.
    pub sought: String,
    /// Where it was found, while that is shown.
    pub found: Option<Found>,
    /// Where to go as soon as everything is on the disk.
    pub leaving: Option<Leaving>,
    /// The question to the terminal that waits for its answer.
    pub asked: Option<Asked>,
    /// Where the panes stand.
    pub geometry: Geometry,
    /// Where one was and is.
    pub marks: Marks,
    /// Whether nobody has ever begun anything here, so that the tour is shown.
    pub first_run: bool,
    /// The mouse.
    pub pointer: Pointer,
    /// The text in hand is in another editor.
    pub lent: Option<Lent>,
    /// What the lens says, and how it is shown.
    pub reader: Reader,
    /// Whether it was told where copies lie.
    pub copies_told: bool,
}

/// How the text that is in another editor came into hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lent {
    /// Whether it was opened only to be given away.
    pub opened: bool,
}

/// Where one is going.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaving {
    /// Out of the case.
    Home,
    /// Out of razbor.
    Program,
}

/// The folder of the cases as it is shown.
#[derive(Debug, Clone, Default)]
pub struct Workplace {
    /// Its path.
    pub path: PathBuf,
    /// Its name, or the last part of the path.
    pub name: String,
    /// Whether it is there; if not, the first save makes it.
    pub exists: bool,
    /// Whether it was taken away while it was open.
    pub gone: bool,
    /// Where a copy of a case may go then.
    pub refuge: PathBuf,
    /// Where unsaved text lies that the workspace refused to keep.
    pub spare: Option<PathBuf>,
}

/// A line about what just happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Toast {
    /// The words.
    pub words: String,
    /// Whether something went wrong.
    pub alarm: bool,
}

impl State {
    /// The state at the start: home, nothing read yet.
    #[must_use]
    pub fn new(text: Arc<Text>, look: Look, size: Size, workspace: Workplace, now: Now) -> Self {
        let script = match text.language() {
            crate::text::Language::Russian => Script::Cyrillic(Layout::default()),
            crate::text::Language::English => Script::Latin,
        };
        Self {
            text,
            keymap: Keymap::default(),
            look,
            paint: Paint::default(),
            size,
            script,
            now,
            workspace,
            shelf: Shelf::default(),
            groups: Groups::default(),
            bench: None,
            layers: Vec::new(),
            toast: None,
            copied: String::new(),
            sought: String::new(),
            found: None,
            leaving: None,
            asked: None,
            geometry: Geometry::default(),
            marks: Marks::default(),
            first_run: false,
            pointer: Pointer::default(),
            lent: None,
            reader: Reader::default(),
            copies_told: false,
        }
    }

    /// Takes over what holds of the user's settings; the look is told at the start.
    #[must_use]
    pub fn with_settings(mut self, chosen: Chosen) -> Self {
        if let Script::Cyrillic(_) = self.script {
            self.script = Script::Cyrillic(chosen.keymap.layout());
        }
        self.shelf.view.layout = chosen.keymap.layout();
        (self.keymap, self.paint) = (chosen.keymap, chosen.paint);
        self.reader.shown = chosen.shown;
        if chosen.mouse == Some(false) {
            self.pointer = Pointer::new(Owner::Nobody);
        }
        self
    }

    /// Where keys go now.
    #[must_use]
    pub fn place(&self) -> Place {
        if let Some(layer) = self.layers.last() {
            return layer.place();
        }
        let Some(bench) = &self.bench else { return self.shelf.work.place() };
        match &bench.work {
            Work::Page { .. } => Place::Prose,
            Work::Line(line) if line.target.is_reason() => Place::Shelf,
            Work::Line(_) => Place::Line,
            Work::Grab(_) => Place::Grab,
            Work::Idle if bench.map.is_open() => Place::Map,
            Work::Idle if bench.focus.list().is_some() => Place::List,
            Work::Idle => Place::Page,
        }
    }

    /// When something is due without a key, in milliseconds of [`Now::ms`].
    #[must_use]
    pub fn deadline(&self) -> Option<u64> {
        let bench = self.bench.as_ref().and_then(|bench| bench.disk.deadline());
        let layers = self.layers.iter().filter_map(Layer::deadline).min();
        let asked = self.asked.map(|asked| asked.until);
        let shelf = self.shelf.lines.keep_due;
        bench
            .into_iter()
            .chain(shelf)
            .chain(layers)
            .chain(self.marks.deadline())
            .chain(asked)
            .chain(self.reader.due)
            .chain(self.reader.remarks_due)
            .min()
    }

    /// Says something in the footer until the next key.
    pub fn say(&mut self, words: String) {
        self.toast = Some(Toast { words, alarm: false });
    }

    /// Says in the footer that something went wrong.
    pub fn warn(&mut self, words: String) {
        self.toast = Some(Toast { words, alarm: true });
    }
}
