//! The command line: what it asks for, and every command that needs no screen.
//!
//! Data go to stdout, messages to stderr. Exit codes: 0 all is well, 1 it did not work, 2 the
//! command line makes no sense, 3 `check` found something or a line of JSON made no sense. Whatever came from outside (a path, a
//! title, a review, an error of the system) is made harmless before a terminal sees it; JSON keeps
//! the data as they are and escapes what a terminal might obey.
//!
//! Read in this order: `grammar`, `usage`, `desk`, `out`, then a command each: `new`, `list`,
//! `show` (with `story` and `chain`), `check` (with `findings`), `lens`, `facts` and `advise` (with
//! `source`, `jsonl` and `ink`); `json` has the shapes.

mod advise;
mod chain;
mod check;
mod completions;
mod demo;
mod desk;
mod doctor;
mod facts;
mod find;
mod findings;
mod grammar;
mod ink;
mod json;
mod jsonl;
mod keys;
mod lens;
mod list;
mod man;
mod new;
mod out;
mod practice;
mod show;
mod similar;
mod source;
mod story;
mod terminal;
mod usage;
mod wish;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::ArgMatches;
use clap::error::ErrorKind;

use crate::app::keymap::Keymap;
use crate::store::{ChosenBy, SettingsFile};
use crate::text::Text;

use desk::Desk;
use out::{Out, Stop};

pub use demo::Demo;
pub use terminal::refuse_without_terminal;

/// All is well.
pub const FINE: u8 = 0;
/// It did not work.
pub const FAILED: u8 = 1;
/// The command line makes no sense.
pub const USAGE: u8 = 2;
/// `check` found something.
pub const FINDINGS: u8 = 3;

/// What the program does after its command line was read.
#[derive(Debug)]
pub enum Outcome {
    /// It ends with this code; all is said.
    Exit(u8),
    /// It opens the screen.
    Screen(Box<Start>),
    /// It asks for a few keys and tells what came.
    Keys(Arc<Text>, Box<Keymap>),
}

/// What the screen begins with.
#[derive(Debug)]
pub struct Start {
    /// The folder of the cases, absolute; it may not exist yet, but it is no file.
    pub workspace: PathBuf,
    /// Who named it.
    pub chosen_by: ChosenBy,
    /// The words of the interface, in its language.
    pub text: Arc<Text>,
    /// The settings, where this machine has a place for them; their trouble was not told yet.
    pub settings: Option<SettingsFile>,
    /// The file of the log, where this machine has a place for it.
    pub log: Option<PathBuf>,
    /// The samples, when the workspace is theirs; to be ended when the screen is.
    pub demo: Option<Demo>,
    /// The exercise that is asked for.
    pub practice: Option<&'static str>,
}

/// Reads a command line, program name first, and does what needs no screen.
pub fn run(args: impl IntoIterator<Item = OsString>) -> Outcome {
    let args: Vec<OsString> = args.into_iter().collect();
    let mut desk = Desk::of_machine(&args);
    let mut out = Out::new();
    let slip = mistyped(&args);
    let result = match grammar::command(&desk.text).try_get_matches_from(args) {
        Ok(matches) => obey(&mut desk, &mut out, &matches),
        Err(error) => match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
                out.people(error.render().to_string().trim_end()).map(|()| Outcome::Exit(FINE))
            }
            kind => Err(Stop::Usage(match slip.filter(|_| kind == ErrorKind::UnknownArgument) {
                Some((word, command)) => usage::mistaken_command(&desk.text, &word, command),
                None => usage::words(&desk.text, &error),
            })),
        },
    };
    let result = result.and_then(|outcome| out.flush().map(|()| outcome));
    result.unwrap_or_else(|stop| Outcome::Exit(stop.tell(&desk.text)))
}

fn obey(desk: &mut Desk, out: &mut Out, matches: &ArgMatches) -> Result<Outcome, Stop> {
    let Some((name, own)) = matches.subcommand() else {
        return open_screen(desk, out, matches);
    };
    if let Some(folder) = matches.get_one::<PathBuf>(grammar::FOLDER) {
        let folder = folder.display().to_string();
        let values = [("command", name.into()), ("folder", folder.into())];
        return Err(Stop::Usage(desk.text.with("usage-folder-then-command", &values)));
    }
    desk.tell_settings();
    if name == grammar::DOCTOR && own.contains_id(grammar::PART) {
        return Ok(doctor::keys(desk));
    }
    if name == grammar::DEMO {
        return demo::run(desk, own);
    }
    if name == grammar::PRACTICE {
        return practice::run(desk, out, own);
    }
    match name {
        grammar::NEW => new::run(desk, out, own),
        grammar::LIST => list::run(desk, out, own),
        grammar::SHOW => show::run(desk, out, own),
        grammar::LENS => lens::run(desk, out, own),
        grammar::FACTS => facts::run(desk, out, own),
        grammar::ADVISE => advise::run(desk, out, own),
        grammar::KEYS => keys::run(desk, out, own),
        grammar::COMPLETIONS => completions::run(desk, out, own),
        grammar::DOCTOR => doctor::run(desk, out, own),
        grammar::MAN => man::run(desk, out),
        _ => check::run(desk, out, own),
    }
    .map(Outcome::Exit)
}

fn open_screen(desk: &mut Desk, out: &mut Out, matches: &ArgMatches) -> Result<Outcome, Stop> {
    let word = matches.get_one::<PathBuf>(grammar::FOLDER);
    if let Some(word) = word.filter(|word| self::similar::is_bare_word(word) && !word.exists()) {
        let word = word.to_string_lossy();
        if word == grammar::HELP {
            let help = grammar::command(&desk.text).render_help().to_string();
            return out.people(help.trim_end()).map(|()| Outcome::Exit(FINE));
        }
        if let Some(command) = self::similar::similar(&word, &grammar::COMMANDS) {
            return Err(Stop::Usage(usage::mistaken_command(&desk.text, &word, command)));
        }
    }
    screen(desk, matches, None)
}

/// The screen with the workspace that is meant.
fn screen(
    desk: &mut Desk,
    matches: &ArgMatches,
    practice: Option<&'static str>,
) -> Result<Outcome, Stop> {
    let (workspace, chosen_by) = desk.place(matches)?;
    desk.open(&workspace)?;
    Ok(Outcome::Screen(Box::new(Start {
        workspace: std::path::absolute(&workspace).unwrap_or(workspace),
        chosen_by,
        settings: desk.settings.take(),
        log: desk.places().log(),
        demo: None,
        practice,
        text: Arc::clone(&desk.text),
    })))
}

/// The word in the place of a command and the command it was probably meant to be.
fn mistyped(args: &[OsString]) -> Option<(String, &'static str)> {
    let first = args.iter().skip(1).find(|arg| !arg.as_encoded_bytes().starts_with(b"-"))?;
    let word = first.to_str().filter(|word| self::similar::is_bare_word(Path::new(word)))?;
    let command =
        self::similar::similar(word, &grammar::COMMANDS).filter(|command| *command != word)?;
    Some((word.to_owned(), command))
}
