//! Where words and data go, and how a command ends early.

use std::io::{self, BufWriter, IsTerminal as _, StdoutLock, Write as _};
use std::path::Path;

use crate::app::layout::visible;
use crate::text::Text;

use super::{FAILED, FINE, USAGE};

/// Stdout, gathered so that a long list is no thousand writes.
pub(super) struct Out {
    writer: BufWriter<StdoutLock<'static>>,
    /// Whether a person looks on.
    terminal: bool,
}

/// Why a command ends before its end.
#[derive(Debug)]
pub(super) enum Stop {
    /// It cannot be done; this is why.
    Failed(String),
    /// The command line makes no sense; this is why.
    Usage(String),
    /// Nobody reads stdout any more, which is no mistake.
    Unread,
    /// Stdout failed in another way.
    Output(io::Error),
}

impl Out {
    pub(super) fn new() -> Self {
        let terminal = io::stdout().is_terminal();
        Self { writer: BufWriter::new(io::stdout().lock()), terminal }
    }

    /// Prints words for people: each line harmless, with a line end.
    pub(super) fn people(&mut self, words: &str) -> Result<(), Stop> {
        for line in words.split('\n') {
            self.writer.write_all(visible_line(line).as_bytes())?;
            self.writer.write_all(b"\n")?;
        }
        Ok(())
    }

    /// Prints data as they are.
    pub(super) fn data(&mut self, data: &str) -> Result<(), Stop> {
        Ok(self.writer.write_all(data.as_bytes())?)
    }

    /// Prints data on a line of their own, which a person sees at once.
    pub(super) fn line(&mut self, data: &str) -> Result<(), Stop> {
        self.data(data)?;
        self.data("\n")?;
        if self.terminal { self.flush() } else { Ok(()) }
    }

    /// Prints a path on a line: harmless to a terminal, as it is for a program.
    pub(super) fn path(&mut self, path: &Path) -> Result<(), Stop> {
        if self.terminal {
            return self.people(&path.display().to_string());
        }
        self.writer.write_all(path.as_os_str().as_encoded_bytes())?;
        self.data("\n")
    }

    /// Hands over what was gathered.
    pub(super) fn flush(&mut self) -> Result<(), Stop> {
        Ok(self.writer.flush()?)
    }
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe { Self::Unread } else { Self::Output(error) }
    }
}

impl Stop {
    /// Says why, and answers with the exit code.
    pub(super) fn tell(&self, text: &Text) -> u8 {
        match self {
            Self::Failed(words) => tell(words),
            Self::Usage(words) => {
                tell(words);
                return USAGE;
            }
            Self::Unread => return FINE,
            Self::Output(error) => {
                tell(&text.with("output-failed", &[("why", text.io_error(error).into())]));
            }
        }
        FAILED
    }
}

/// Says something to the person, on stderr; there is nobody left to tell when that fails.
pub(super) fn tell(words: &str) {
    let mut lines = String::new();
    for line in words.split('\n') {
        lines.push_str(&visible_line(line));
        lines.push('\n');
    }
    let _ = io::stderr().lock().write_all(lines.as_bytes());
}

/// A line fit for a terminal; an empty one stays empty.
fn visible_line(line: &str) -> String {
    if line.is_empty() { String::new() } else { visible(line).into_owned() }
}
