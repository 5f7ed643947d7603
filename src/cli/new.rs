//! `razbor new`: a case from the text of a review; its path is all that goes to stdout.

use std::path::Path;

use clap::ArgMatches;
use jiff::Zoned;
use ulid::Ulid;

use crate::app::{title, wording};
use crate::method::{Case, CaseId, Flaw, Lines, Review, clean, one_line};
use crate::store::{REVIEW_LIMIT, codec, stamp};
use crate::text::Text;

use super::desk::Desk;
use super::out::{Out, Stop, tell};
use super::source::Source;
use super::{FINE, grammar};

pub(super) fn run(desk: &Desk, out: &mut Out, matches: &ArgMatches) -> Result<u8, Stop> {
    let text = &desk.text;
    let workspace = desk.open(&desk.place(matches)?.0)?;
    desk.tell_profile(&workspace);
    let hint = if cfg!(windows) { "new-reading-windows" } else { "new-reading" };
    let mut source = Source::open(text, matches.get_one(grammar::FILE), hint)?;
    let bytes = source.bytes(text)?;
    let review = review(text, &source.name, &bytes)?;
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
    if bytes.len() > REVIEW_LIMIT {
        let limit = (REVIEW_LIMIT >> 20).to_string();
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
