//! `razbor facts`: what a neutral text lost, altered or added, for a person or for a program.

use std::ops::Range;

use clap::ArgMatches;
use serde::Serialize;

use crate::lens::{Facts, Kind};
use crate::text::Text;

use super::desk::Desk;
use super::ink::{Ink, Paper, harmless};
use super::out::{Out, Stop};
use super::source::Source;
use super::{FINE, grammar, jsonl};

/// The answer to a line.
#[derive(Serialize)]
struct Answer {
    /// Facts that the neutral text does not have as they were, in their order; bytes of the text.
    lost: Vec<FactRow>,
    /// Those of them that have another value there.
    altered: Vec<AlteredRow>,
    /// Facts that the text does not have; bytes of the neutral text.
    added: Vec<FactRow>,
}

#[derive(Serialize)]
struct FactRow {
    start: usize,
    end: usize,
    kind: &'static str,
}

#[derive(Serialize)]
struct AlteredRow {
    start: usize,
    end: usize,
    kind: &'static str,
    /// The words of the neutral text.
    now: String,
}

impl FactRow {
    fn of(range: &Range<usize>, kind: Kind) -> Self {
        Self { start: range.start, end: range.end, kind: kind.code() }
    }
}

impl Answer {
    fn of(facts: &Facts, neutral: &str) -> Self {
        let lost = facts.lost.iter().map(|lost| FactRow::of(&lost.range, lost.kind));
        let altered = facts.altered.iter().map(|fact| FactRow::of(&fact.range, fact.kind));
        let mut lost: Vec<FactRow> = lost.chain(altered).collect();
        lost.sort_by_key(|row| (row.start, row.end));
        let altered = facts.altered.iter().map(|fact| AlteredRow {
            start: fact.range.start,
            end: fact.range.end,
            kind: fact.kind.code(),
            now: neutral[fact.now.clone()].to_owned(),
        });
        let added = facts.added.iter().map(|fact| FactRow::of(&fact.range, fact.kind));
        Self { lost, altered: altered.collect(), added: added.collect() }
    }
}

pub(super) fn run(desk: &Desk, out: &mut Out, matches: &ArgMatches) -> Result<u8, Stop> {
    let text = &desk.text;
    let (file, neutral) = (matches.get_one(grammar::FILE), matches.get_one(grammar::NEUTRAL));
    if matches.get_flag(grammar::JSONL) {
        let lens = desk.lens(matches)?;
        let source = Source::open(text, file, "lines-reading")?;
        let mut reader = lens.reader();
        return jsonl::answer(text, out, source, ["text", "neutral"], |[text, neutral]| {
            Answer::of(&reader.facts(&text, &neutral), &neutral)
        });
    }
    let (Some(file), Some(neutral)) = (file, neutral) else {
        return Err(Stop::Usage(text.get("facts-two-files")));
    };
    let lens = desk.lens(matches)?;
    let review = Source::open(text, Some(file), "new-reading")?.text(text)?;
    let neutral = Source::open(text, Some(neutral), "new-reading")?.text(text)?;
    out.data(&told(text, &lens.facts(&review, &neutral), &review, &neutral))?;
    Ok(FINE)
}

/// What became of the facts, what weighs most first.
fn told(text: &Text, facts: &Facts, review: &str, neutral: &str) -> String {
    let paper = Paper::of_stdout();
    let mut told = String::new();
    let mut part = |id: &str, ink: Ink, facts: Vec<(Option<Kind>, &str, &str)>| {
        if facts.is_empty() {
            return;
        }
        told.push_str(&paper.ink(Ink::Head, &text.get(id)));
        told.push('\n');
        for (kind, words, now) in facts {
            told.push_str("  ");
            if let Some(kind) = kind {
                told.push_str(&harmless(&text.mark_kind(kind)));
                told.push_str(": ");
            }
            told.push_str(&paper.ink(ink, words));
            if !now.is_empty() {
                told.push_str(" \u{2192} ");
                told.push_str(&paper.ink(ink, now));
            }
            told.push('\n');
        }
    };
    let lost = facts.lost.iter().map(|fact| (Some(fact.kind), &review[fact.range.clone()], ""));
    part("facts-lost", Ink::Soft, lost.collect());
    let altered = facts
        .altered
        .iter()
        .map(|fact| (Some(fact.kind), &review[fact.range.clone()], &neutral[fact.now.clone()]));
    part("facts-altered", Ink::Soft, altered.collect());
    let reversed =
        facts.reversed.iter().map(|(was, now)| (None, &review[was.clone()], &neutral[now.clone()]));
    part("facts-reversed", Ink::Soft, reversed.collect());
    let added = facts.added.iter().map(|fact| (Some(fact.kind), &neutral[fact.range.clone()], ""));
    part("facts-added", Ink::Hard, added.collect());
    let values = [("count", facts.kept.len().into())];
    told.push_str(&harmless(&text.with("facts-kept", &values)));
    told.push('\n');
    told
}
