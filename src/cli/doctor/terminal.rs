//! What the terminal says of itself, and what follows from it.

use std::env;
use std::io::{self, IsTerminal as _};

use serde::Serialize;

/// What is known of the terminal without asking it anything.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Terminal {
    /// Whether stdin and stdout are a terminal.
    pub interactive: bool,
    /// `TERM`; null when it is unset or empty.
    pub term: Option<String>,
    /// `COLORTERM`; null when it is unset or empty.
    pub colorterm: Option<String>,
    /// Whether `NO_COLOR` is set.
    pub no_color: bool,
    /// The colours that razbor uses here: `true`, `256` or `none`.
    pub colours: Colours,
    /// Columns, when stdout is a terminal that tells.
    pub columns: Option<u16>,
    /// Rows, when stdout is a terminal that tells.
    pub rows: Option<u16>,
    /// Whether text is UTF-8 here.
    pub utf8: bool,
    /// The variable that tells the locale, with its value; null when none does.
    pub locale: Option<String>,
    /// What stands between razbor and the window: `tmux`, `screen`, `zellij`, `ssh`.
    pub inside: Vec<&'static str>,
}

/// The colours that razbor uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(crate) enum Colours {
    /// All of them.
    #[serde(rename = "true")]
    True,
    /// The 256 of a table.
    #[serde(rename = "256")]
    Indexed,
    /// None: attributes stand in for them.
    #[serde(rename = "none")]
    None,
}

/// Variables that are there within each thing that stands between.
const BETWEEN: [(&str, &str); 5] = [
    ("TMUX", "tmux"),
    ("STY", "screen"),
    ("ZELLIJ", "zellij"),
    ("SSH_CONNECTION", "ssh"),
    ("SSH_TTY", "ssh"),
];

/// Whether both stdin and stdout are a terminal.
pub(super) fn both_ends() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal()
}

impl Terminal {
    /// The terminal of this process.
    pub(super) fn of_machine() -> Self {
        let stdout = io::stdout().is_terminal();
        let size = stdout.then(crossterm::terminal::size).and_then(Result::ok);
        let set = |name: &str| env::var_os(name).map(|value| value.to_string_lossy().into_owned());
        Self { interactive: both_ends(), ..Self::told(set, size) }
    }

    /// What the environment tells; an empty variable says nothing.
    fn told(get: impl Fn(&str) -> Option<String>, size: Option<(u16, u16)>) -> Self {
        let set = |name: &str| get(name).filter(|value| !value.is_empty());
        let (term, colorterm) = (set("TERM"), set("COLORTERM"));
        let no_color = set("NO_COLOR").is_some();
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
            .into_iter()
            .find_map(|name| Some(format!("{name}={}", set(name)?)));
        let mut inside: Vec<&str> =
            BETWEEN.iter().filter(|(name, _)| set(name).is_some()).map(|(_, what)| *what).collect();
        inside.dedup();
        Self {
            interactive: false,
            colours: colours(no_color, term.as_deref(), colorterm.as_deref()),
            term,
            colorterm,
            no_color,
            columns: size.map(|(columns, _)| columns),
            rows: size.map(|(_, rows)| rows),
            utf8: cfg!(windows) || locale.as_deref().is_some_and(is_utf8),
            locale,
            inside,
        }
    }

    /// The messages of what a person may want to know or to change.
    pub(super) fn notes(&self) -> Vec<&'static str> {
        let small = self.columns.zip(self.rows).is_some_and(|(w, h)| w < 40 || h < 12);
        let feeble = !cfg!(windows) && self.term.as_deref().is_none_or(|term| term == "dumb");
        let attributes = self.colours == Colours::None && !self.no_color && !feeble;
        let between = |what| self.inside.contains(&what);
        [
            (!self.interactive, "doctor-note-no-terminal"),
            (feeble, "doctor-note-feeble"),
            (small, "doctor-note-small"),
            (self.no_color, "doctor-note-no-color"),
            (attributes, "doctor-note-attributes"),
            (!self.utf8, "doctor-note-utf8"),
            (between("tmux"), "doctor-note-tmux"),
            (between("screen"), "doctor-note-screen"),
            (between("zellij"), "doctor-note-zellij"),
        ]
        .into_iter()
        .filter_map(|(holds, note)| holds.then_some(note))
        .collect()
    }
}

fn colours(no_color: bool, term: Option<&str>, colorterm: Option<&str>) -> Colours {
    let (term, colorterm) = (term.unwrap_or_default(), colorterm.unwrap_or_default());
    if no_color {
        Colours::None
    } else if ["truecolor", "24bit"].iter().any(|word| colorterm.contains(word))
        || term.contains("direct")
    {
        Colours::True
    } else if term.contains("256") || cfg!(windows) {
        Colours::Indexed
    } else {
        Colours::None
    }
}

fn is_utf8(locale: &str) -> bool {
    let locale = locale.to_ascii_lowercase();
    locale.contains("utf-8") || locale.contains("utf8")
}
