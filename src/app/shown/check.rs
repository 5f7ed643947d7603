//! What became of the facts of the review: told below the neutral text, and row by row in a layer.

use std::ops::Range;

use super::layers::{sheet, top, uncovered};
use super::{cells, rows_of_parts};
use crate::app::bench::{Bench, Work};
use crate::app::geometry::Area;
use crate::app::layer::{Check, CheckTab};
use crate::app::layout::{Place, visible};
use crate::app::pane::Pane;
use crate::app::prose::Prose;
use crate::app::reading::{DropRow, FactRow, Fate, Known, occurrences};
use crate::app::state::State;
use crate::lens::{Mark, Verdict};
use crate::text::Text;

/// What became of the facts, in at most so many rows: with the facts where there is room for them.
#[must_use]
pub fn facts_told(text: &Text, bench: &Bench, width: u16, height: u16) -> Vec<String> {
    let Some(known) = bench.readings.kept.known().filter(|_| height > 0) else { return Vec::new() };
    let room = usize::from(width) * usize::from(height);
    let whole = told(text, bench, known, Some(room)).map(|words| rows_of_parts(&words, width));
    if let Some(rows) = whole.filter(|rows| rows.len() <= usize::from(height)) {
        return rows;
    }
    let counts = told(text, bench, known, None).unwrap_or_default();
    let mut rows = rows_of_parts(&counts, width);
    rows.truncate(usize::from(height));
    rows
}

/// Counts, each with its facts if there are so many cells for them; none if they need more.
fn told(text: &Text, bench: &Bench, known: &Known, room: Option<usize>) -> Option<String> {
    let mut left = room;
    let mut parts = vec![text.with("kept-kept", &[("count", known.kept.into())])];
    for (fate, id) in [
        (Fate::Lost, "kept-lost"),
        (Fate::Altered, "kept-altered"),
        (Fate::Reversed, "kept-reversed"),
        (Fate::Added, "kept-added"),
        (Fate::LeftOut, "kept-left-out"),
    ] {
        let count = known.count(fate);
        let always = matches!(fate, Fate::Lost | Fate::Altered | Fate::Added);
        if count == 0 && !always {
            continue;
        }
        let mut part = text.with(id, &[("count", count.into())]);
        if let Some(left) = left.as_mut().filter(|_| count > 0 && fate != Fate::LeftOut) {
            let mut facts = Vec::new();
            for row in known.rows.iter().filter(|row| row.fate == fate) {
                let words = fact_words(text, bench, row);
                *left = left.checked_sub(usize::from(cells(&words)))?;
                facts.push(words);
            }
            let values = [("told", part.into()), ("facts", facts.join(", ").into())];
            part = text.with("kept-those", &values);
        }
        parts.push(part);
    }
    Some(parts.join(super::BETWEEN))
}

fn fact_words(text: &Text, bench: &Bench, row: &FactRow) -> String {
    let was = row.raw.as_ref().map(|range| slice(&bench.raw, range));
    let was = was.or_else(|| row.quote.as_ref().map(|quote| shown(&quote.words)));
    let now = row.now.as_ref().map(|range| slice(&bench.neutral, range));
    match (was, now) {
        (Some(was), Some(now)) => {
            text.with("kept-was-now", &[("was", was.into()), ("now", now.into())])
        }
        (was, now) => was.or(now).unwrap_or_default(),
    }
}

fn slice(prose: &Prose, range: &Range<Place>) -> String {
    shown(&prose.slice(range.start, range.end))
}

fn shown(words: &str) -> String {
    visible(words.trim()).into_owned()
}

/// A row of the layer.
#[derive(Debug, Clone, Copy)]
pub enum CheckRow<'a> {
    /// A fact.
    Fact(&'a FactRow),
    /// What was left out as no fact.
    Dropped(&'a DropRow),
}

impl CheckRow<'_> {
    /// Where it stands in the review.
    #[must_use]
    pub fn raw(&self) -> Option<&Range<Place>> {
        match self {
            Self::Fact(row) => row.raw.as_ref(),
            Self::Dropped(row) => Some(&row.raw),
        }
    }
}

/// The rows of a list of the layer; none before the texts were compared as they are.
#[must_use]
pub fn check_rows(bench: &Bench, tab: CheckTab) -> Vec<CheckRow<'_>> {
    let Some(known) = bench.readings.kept.exact() else { return Vec::new() };
    match tab {
        CheckTab::Facts => known.rows.iter().map(CheckRow::Fact).collect(),
        CheckTab::Dropped => known.dropped.iter().map(CheckRow::Dropped).collect(),
    }
}

/// What a row says: what it is about, and what became of it or why it was left out.
#[must_use]
pub fn check_words(text: &Text, bench: &Bench, row: &CheckRow) -> (String, String) {
    match row {
        CheckRow::Fact(row) => {
            let fate = text.get(match row.fate {
                Fate::Lost => "fact-lost",
                Fate::Altered => "fact-altered",
                Fate::Reversed => "fact-reversed",
                Fate::Added => "fact-added",
                Fate::LeftOut => "fact-left-out",
            });
            let why = match row.kind {
                Some(kind) => {
                    let values = [("fate", fate.into()), ("kind", text.mark_kind(kind).into())];
                    text.with("fact-of-kind", &values)
                }
                None => fate,
            };
            (fact_words(text, bench, row), why)
        }
        CheckRow::Dropped(row) => {
            let words = slice(&bench.raw, &row.raw);
            let mut words = words.trim_end_matches(',').to_owned();
            if let Some(put) = &row.put {
                let values = [("was", words.into()), ("now", put.as_str().into())];
                words = text.with("kept-was-now", &values);
            }
            let why = match &row.why {
                Some((kind, rule)) => {
                    let mark = Mark { range: 0..0, kind: *kind, rule: rule.clone(), strength: 2 };
                    shown(&text.mark(&mark))
                }
                None => text.verdict(Verdict::Emotion),
            };
            (words, why)
        }
    }
}

/// The sentence of the review, or the line of the neutral text, that a row is about.
#[must_use]
pub fn sentence_of(bench: &Bench, row: &CheckRow) -> String {
    let known = bench.readings.kept.known();
    let whole = |raw: &Range<Place>| {
        let known = known?;
        known.sentences.get(known.sentence_at(raw.start)?)
    };
    if let Some(range) = row.raw().and_then(whole) {
        return slice(&bench.raw, range);
    }
    let CheckRow::Fact(FactRow { now: Some(now), .. }) = row else { return String::new() };
    bench.neutral.lines().get(now.start.line).map(|line| shown(line)).unwrap_or_default()
}

/// Where the parts of the layer stand.
#[derive(Debug, Clone, Copy)]
pub struct CheckSheet {
    /// The box.
    pub outer: Area,
    /// The two lists by name.
    pub tabs: Area,
    /// The rows.
    pub body: Area,
    /// The first row in view.
    pub top: usize,
    /// The sentence that the row in hand is about; no rows where there is no room.
    pub sentence: Area,
}

/// Where everything of the layer stands; its size does not depend on its rows, so that nothing jumps.
#[must_use]
pub fn check(state: &State, check: &Check) -> CheckSheet {
    let size = state.size;
    let outer = sheet(size, 90, (size.h * 2 / 3).max(14));
    let inner = outer.inside(2, 1);
    let below = inner.below(if inner.h >= 8 { 2 } else { 1 });
    let sentence_h = match below.h {
        0..5 => 0,
        5..8 => 2,
        _ => 3,
    };
    let list_h = below.h - sentence_h - u16::from(sentence_h > 0);
    let body = uncovered(state, Area { h: list_h, ..below });
    let sentence = uncovered(state, below.below(below.h - sentence_h));
    CheckSheet { outer, tabs: inner.row(0), body, top: top(check.cursor, body), sentence }
}

/// What lights up because it belongs to what the cursor is in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lit {
    /// Sentences of the review.
    pub sentences: Vec<Range<Place>>,
    /// Lines of the neutral text.
    pub lines: Vec<usize>,
}

/// What belongs to the sentence or the line that the cursor is in; where something is written only
/// what stands in the other text.
#[must_use]
pub fn lit(bench: &Bench) -> Lit {
    if bench.focus == Pane::Questions {
        return Lit { sentences: asked_about(bench).into_iter().collect(), lines: Vec::new() };
    }
    let Some(known) = bench.readings.kept.known() else { return Lit::default() };
    let range = |number: usize| {
        let range = known.sentences.get(number).cloned();
        range.filter(|range| range.start < range.end)
    };
    let reads = matches!(bench.work, Work::Idle);
    match bench.focus {
        Pane::Raw => {
            let Some(at) = known.sentence_at(bench.raw.cursor()) else { return Lit::default() };
            let lines: Vec<usize> = known.lines_of(at).collect();
            let own = range(at).filter(|_| reads && !lines.is_empty());
            Lit { sentences: own.into_iter().collect(), lines }
        }
        Pane::Neutral => {
            let line = bench.neutral.cursor().line;
            let sentences: Vec<_> = known.sentences_of(line).filter_map(range).collect();
            let own = (reads && !sentences.is_empty()).then_some(line);
            Lit { sentences, lines: own.into_iter().collect() }
        }
        _ => Lit::default(),
    }
}

/// The words of the review that the question in hand is about.
fn asked_about(bench: &Bench) -> Option<Range<Place>> {
    let question = bench.case.question(bench.entry()?)?;
    let about = question.about.as_ref()?;
    let nth = usize::try_from(about.nth).unwrap_or(0);
    occurrences(bench.raw.lines(), &about.words).nth(nth)
}

impl CheckSheet {
    /// The names of the two lists with their counts, and where they stand.
    #[must_use]
    pub fn tabs(&self, text: &Text, bench: &Bench) -> [(CheckTab, Area, String); 2] {
        let mut x = self.tabs.x;
        CheckTab::ALL.map(|tab| {
            let id = match tab {
                CheckTab::Facts => "check-facts",
                CheckTab::Dropped => "check-dropped",
            };
            let count = check_rows(bench, tab).len();
            let words = format!(" {} ", text.with(id, &[("count", count.into())]));
            let w = cells(&words).min(self.tabs.right().saturating_sub(x));
            let area = Area { x, w, ..self.tabs };
            x += w + 1;
            (tab, area, words)
        })
    }
}
