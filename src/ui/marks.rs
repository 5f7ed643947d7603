//! What the lens marks in a text, as stretches that stand out, and the words that tell of it.

use std::ops::Range;

use super::paint::{Mark, Stretch};
use crate::app::bench::Bench;
use crate::app::geometry::Area;
use crate::app::layout::Place;
use crate::app::prose::Prose;
use crate::app::reading::{LiveReading, Shown};
use crate::app::shown::shows;
use crate::app::{Pane, State};
use crate::lens::{Kind, Verdict};

/// What of the marks of a text stands out among the rows in view.
pub fn stretches(state: &State, bench: &Bench, pane: Pane, area: Area) -> Vec<Stretch> {
    let (Some(prose), Some(reading)) = (bench.page(pane), bench.reading(pane)) else {
        return Vec::new();
    };
    let shown = state.reader.shown;
    let mut found = Vec::new();
    for (line, bytes) in in_view(prose, area) {
        let place =
            |bytes: Range<usize>| Place::new(line, bytes.start)..Place::new(line, bytes.end);
        if pane == Pane::Raw {
            found.extend(
                toned(reading, shown, line, &bytes).map(|range| (place(range), Mark::Toned)),
            );
        }
        let marks = reading.marks(line, bytes).filter(|(_, mark)| shows(state, pane, mark.kind));
        found.extend(marks.map(|(range, mark)| (place(range), sort(mark.kind))));
    }
    found
}

/// The sentences of a line from which nothing can be kept, while emotions are shown.
fn toned<'a>(
    reading: &'a LiveReading,
    shown: Shown,
    line: usize,
    bytes: &Range<usize>,
) -> impl Iterator<Item = Range<usize>> + use<'a> {
    let sentences = reading.sentences(line, bytes.clone());
    let emotions = sentences
        .filter(move |(_, of)| shown.shows(Kind::Emotion) && of.verdict == Verdict::Emotion);
    emotions.map(|(start, sentence)| start..start + sentence.range.end)
}

/// How a kind stands out.
fn sort(kind: Kind) -> Mark {
    match kind {
        Kind::Politeness | Kind::Assumption => Mark::Weak,
        kind if kind.is_soft() => Mark::Soft,
        _ => Mark::Hard,
    }
}

/// The lines in view with the bytes of each that are.
fn in_view(prose: &Prose, area: Area) -> Vec<(usize, Range<usize>)> {
    let mut lines: Vec<(usize, Range<usize>)> = Vec::new();
    for row in prose.rows(prose.top(), usize::from(area.h)) {
        match lines.last_mut() {
            Some((line, bytes)) if *line == row.line => bytes.end = row.bytes.end,
            _ => lines.push((row.line, row.bytes)),
        }
    }
    lines
}

/// What the title of the raw text adds: the words for what is marked, each to be drawn like that.
pub fn legend(state: &State) -> Vec<(String, Mark)> {
    let shown = state.reader.shown;
    let word = |id: &str, kind: Kind, mark: Mark| {
        let marked = state.reader.lens.is_some() && shown.shows(kind);
        marked.then(|| (state.text.get(id), mark))
    };
    let emotions = word("legend-emotions", Kind::Emotion, Mark::Soft);
    let facts = word("legend-facts", Kind::Time, Mark::Hard);
    emotions.into_iter().chain(facts).collect()
}
