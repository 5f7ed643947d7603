//! `razbor new`: a case from the text of a review; its path is all that goes to stdout.

use std::fs::File;
use std::io::{self, IsTerminal as _, Read};
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use jiff::Zoned;
use ulid::Ulid;

use crate::app::{title, wording};
use crate::method::{Case, CaseId, Flaw, Lines, Review, clean, one_line};
use crate::store::{SIZE_LIMIT, codec, stamp};
use crate::text::Text;

use super::desk::Desk;
use super::out::{Out, Stop, tell};
use super::{FINE, grammar};

pub(super) fn run(desk: &Desk, out: &mut Out, matches: &ArgMatches) -> Result<u8, Stop> {
    let text = &desk.text;
    let workspace = desk.open(&desk.place(matches)?.0)?;
    desk.tell_profile(&workspace);
    let file = matches.get_one::<PathBuf>(grammar::FILE).filter(|path| path.as_os_str() != "-");
    let (name, bytes) = match file {
        Some(path) => (path.clone(), read_file(text, path)?),
        None => read_stdin(text)?,
    };
    let review = review(text, &name, &bytes)?;
    let given = matches.get_one::<String>(grammar::TITLE).map(|title| one_line(title));
    let title = given.filter(|title| !title.is_empty()).unwrap_or_else(|| title::propose(&review));
    let now = Zoned::now();
    let case = Case::new(
        CaseId(Ulid::generate().to_string()),
        title,
        Review { text: Lines::of(&review), ..Review::default() },
        stamp(&now),
    );
    let (file, _) = workspace
        .create_case(&case, &now)
        .map_err(|error| Stop::Failed(text.save_error(&error)))?;
    tell(&text.with("new-made", &[("title", wording::title(text, &case.title).into())]));
    out.path(file.path())?;
    Ok(FINE)
}

/// The text of a review as it may be kept.
fn review(text: &Text, name: &Path, bytes: &[u8]) -> Result<String, Stop> {
    let path = || ("path", name.display().to_string().into());
    if bytes.len() as u64 > SIZE_LIMIT {
        let limit = (SIZE_LIMIT >> 20).to_string();
        let values = [path(), ("limit", limit.into())];
        return Err(Stop::Failed(text.with("new-too-large", &values)));
    }
    let empty = || Stop::Failed(text.with("new-empty", &[path()]));
    if bytes.is_empty() {
        return Err(empty());
    }
    let decoded = codec::decode(bytes).map_err(|damage| {
        let what = text.damage_at(name, &damage);
        Stop::Failed(text.with("new-not-read", &[("what", what.into())]))
    })?;
    let cleaned = clean(decoded);
    if cleaned.text.trim().is_empty() {
        return Err(empty());
    }
    if cleaned.dropped > 0 {
        tell(&text.flaw(&Flaw::Controls(cleaned.dropped)));
    }
    // Blank lines around a review are the copying, not the client.
    let first = cleaned.text.lines().take_while(|line| line.trim().is_empty()).count();
    let lines: Vec<&str> = cleaned.text.trim_end().lines().skip(first).collect();
    Ok(lines.join("\n"))
}

/// The bytes of a file that a person named; a pipe is as good as a plain file.
fn read_file(text: &Text, path: &Path) -> Result<Vec<u8>, Stop> {
    let read = || {
        let file = File::open(path)?;
        if file.metadata()?.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        read_some(file)
    };
    read().map_err(|error| refused(text, path, &error))
}

fn read_stdin(text: &Text) -> Result<(PathBuf, Vec<u8>), Stop> {
    let name = PathBuf::from(text.get("new-input-name"));
    let stdin = io::stdin();
    if stdin.is_terminal() {
        tell(&text.get(if cfg!(windows) { "new-reading-windows" } else { "new-reading" }));
    }
    match read_some(stdin.lock()) {
        Ok(bytes) => Ok((name, bytes)),
        Err(error) => Err(refused(text, &name, &error)),
    }
}

/// Reads no more than what tells that it is too much.
fn read_some(from: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(SIZE_LIMIT + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn refused(text: &Text, path: &Path, error: &io::Error) -> Stop {
    let path = path.display().to_string();
    let values = [("path", path.into()), ("why", text.io_error(error).into())];
    Stop::Failed(text.with("disk-error", &values))
}
