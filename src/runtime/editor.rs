//! The editor of the user: has the terminal while razbor waits for it.

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus};
use std::sync::mpsc::Receiver;
use std::time::{Duration, Instant};

use jiff::Zoned;
use ulid::Ulid;

use super::screen::Screen;
use super::{Incoming, Shell};
use crate::app::layout::visible;
use crate::app::{Edited, Msg, Trouble};

/// The editors that are looked for where the user names none.
const EDITORS: &[&str] = if cfg!(windows) { &["notepad"] } else { &["nano", "micro", "vim", "vi"] };
/// An editor that is asked to end, because razbor is, may take this long.
const FAREWELL: Duration = Duration::from_millis(700);

/// What may be started, the first that there is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Programs with their arguments.
    pub commands: Vec<Vec<String>>,
    /// Whether the user named it.
    pub named: bool,
}

/// The editor that `$VISUAL` or `$EDITOR` names, its arguments parted as a shell would; else those
/// that most systems have.
///
/// # Errors
/// [`Edited::Missing`] when what the user named is no command.
pub fn choose(visual: Option<&str>, editor: Option<&str>) -> Result<Choice, Edited> {
    let Some(value) = set(visual).or(set(editor)).map(str::to_owned) else {
        let commands = EDITORS.iter().map(|name| vec![(*name).to_owned()]).collect();
        return Ok(Choice { commands, named: false });
    };
    // In paths of Windows a backslash is no escape.
    let line = if cfg!(windows) { value.replace('\\', "\\\\") } else { value.clone() };
    match shell_words::split(&line) {
        Ok(words) if words.first().is_some_and(|program| !program.is_empty()) => {
            Ok(Choice { commands: vec![words], named: true })
        }
        _ => Err(Edited::Missing { tried: vec![value], named: true }),
    }
}

/// A value that says something.
fn set(value: Option<&str>) -> Option<&str> {
    value.map(str::trim).filter(|value| !value.is_empty())
}

/// A text in the hands of an editor.
struct Loan {
    path: PathBuf,
    text: String,
    /// The command, for people.
    editor: String,
}

/// How an editor ended.
enum End {
    /// By itself.
    Itself(io::Result<ExitStatus>),
    /// Because razbor ends.
    WithUs,
}

impl Shell {
    /// Lets the user change a text in an editor, and takes in what comes of it.
    pub(super) fn edit_outside(
        &mut self,
        text: &str,
        screen: &mut Screen,
        receiver: &Receiver<Incoming>,
    ) {
        let edited = self.lend(text, screen, receiver);
        let (w, h) = screen.size();
        self.take(Msg::Resize(w, h));
        self.take(Msg::Edited(edited));
    }

    fn lend(
        &mut self,
        text: &str,
        screen: &mut Screen,
        receiver: &Receiver<Incoming>,
    ) -> Result<String, Edited> {
        let [visual, editor] = ["VISUAL", "EDITOR"].map(|name| std::env::var(name).ok());
        let choice = choose(visual.as_deref(), editor.as_deref())?;
        let name = Ulid::generate().to_string();
        let text = format!("{text}\n");
        let path = self
            .workspace
            .lend(&name, &text, &Zoned::now())
            .map_err(|error| Edited::File(Trouble::Private(error)))?;
        // Whoever ends razbor meanwhile finds the text on the disk.
        self.keep_now();
        if !self.gate.close() {
            self.gate.open();
            self.workspace.end_loan(&path);
            return Err(Edited::Busy);
        }
        let editor = choice.commands.first().map(|words| words.join(" ")).unwrap_or_default();
        let words = self.state.text.with("editor-open", &[("editor", editor.clone().into())]);
        screen.lend(visible(&words).as_ref());
        let ended = start(&choice, &path).map(|(child, editor)| {
            let end = self.wait_for_editor(child, receiver);
            (end, Loan { path: path.clone(), text, editor })
        });
        match ended {
            Ok((End::WithUs, loan)) => {
                self.leave_behind(&loan);
                Err(Edited::Busy)
            }
            ended => {
                if screen.take_again().is_err() {
                    self.incoming(Incoming::Gone);
                }
                self.gate.open();
                match ended {
                    Ok((End::Itself(status), loan)) => self.take_in(status.ok(), &loan),
                    Ok((End::WithUs, _)) => Err(Edited::Busy),
                    Err(edited) => {
                        self.workspace.end_loan(&path);
                        Err(edited)
                    }
                }
            }
        }
    }

    /// Goes on with everything but pictures until the editor ends, or razbor has to.
    fn wait_for_editor(&mut self, mut child: Child, receiver: &Receiver<Incoming>) -> End {
        let pid = child.id();
        let sender = self.sender.clone();
        std::thread::spawn(move || {
            let _ = sender.send(Incoming::Editor(child.wait()));
        });
        let mut farewell = None;
        loop {
            if let Some((status, _)) = self.ending {
                let until = *farewell.get_or_insert_with(|| {
                    tell(pid, status);
                    Instant::now() + FAREWELL
                });
                let left = until.saturating_duration_since(Instant::now());
                match receiver.recv_timeout(left) {
                    Ok(Incoming::Editor(_)) | Err(_) => return End::WithUs,
                    Ok(incoming) => self.incoming(incoming),
                }
                continue;
            }
            match self.wait(receiver) {
                Ok(Incoming::Editor(status)) => return End::Itself(status),
                Ok(incoming) => self.incoming(incoming),
                Err(_) => self.take(Msg::Tick),
            }
        }
    }

    /// What the editor left; how it ended may be unknown.
    fn take_in(&self, status: Option<ExitStatus>, loan: &Loan) -> Result<String, Edited> {
        let left = match self.workspace.lent(&loan.path) {
            Ok(left) => left,
            Err(error) if error.source.kind() == io::ErrorKind::FileTooLarge => {
                return Err(Edited::TooLarge(loan.path.clone()));
            }
            Err(error) => return Err(Edited::File(Trouble::Disk(error))),
        };
        let changed = left.as_ref().is_some_and(|left| left != loan.text.as_bytes());
        if !status.is_some_and(|status| status.success()) {
            let status = status.and_then(|status| status.code());
            if !changed {
                // Only its own file: what an editor saves in distress lies beside it.
                let _ = std::fs::remove_file(&loan.path);
            }
            let file = changed.then(|| loan.path.clone());
            return Err(Edited::Failed { editor: loan.editor.clone(), status, file });
        }
        let Some(left) = left else {
            self.workspace.end_loan(&loan.path);
            return Err(Edited::Gone);
        };
        let text = String::from_utf8(left).map_err(|_| Edited::NotText(loan.path.clone()))?;
        self.workspace.end_loan(&loan.path);
        Ok(text)
    }

    /// razbor ends while the editor has the text: says where the editor's file is if it holds more.
    fn leave_behind(&self, loan: &Loan) {
        let same = matches!(self.workspace.lent(&loan.path), Ok(Some(left)) if left == loan.text.as_bytes());
        if same {
            let _ = std::fs::remove_file(&loan.path);
        } else if loan.path.exists() {
            let path = loan.path.display().to_string();
            let words = self.state.text.with("editor-left-behind", &[("path", path.into())]);
            let _ = io::Write::write_all(
                &mut io::stderr(),
                format!("{}\n", visible(&words)).as_bytes(),
            );
        }
    }
}

/// Starts the first editor that there is; answers with its command too.
fn start(choice: &Choice, path: &Path) -> Result<(Child, String), Edited> {
    for words in &choice.commands {
        let Some((program, arguments)) = words.split_first() else { continue };
        for program in names(program) {
            let mut command = Command::new(&program);
            match command.args(arguments).arg(path).spawn() {
                Ok(child) => return Ok((child, words.join(" "))),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => {
                    return Err(Edited::Refused { editor: program, why: error.to_string() });
                }
            }
        }
    }
    let tried = choice.commands.iter().filter_map(|words| words.first().cloned()).collect();
    Err(Edited::Missing { tried, named: choice.named })
}

/// The files a program may be: on Windows many are scripts.
fn names(program: &str) -> Vec<String> {
    let mut names = vec![program.to_owned()];
    if cfg!(windows) {
        names.push(format!("{program}.cmd"));
    }
    names
}

/// Tells the editor to end as razbor was told.
#[cfg(unix)]
fn tell(pid: u32, status: u8) {
    use rustix::process::{Pid, Signal, kill_process};

    let pid = i32::try_from(pid).ok().and_then(Pid::from_raw);
    let signal = if status == 128 + super::HANG_UP { Signal::HUP } else { Signal::TERM };
    if let Some(pid) = pid {
        let _ = kill_process(pid, signal);
    }
}

#[cfg(not(unix))]
fn tell(_: u32, _: u8) {}
