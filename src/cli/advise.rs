//! `razbor advise`: remarks on problems, causes and solutions, for a person or for a program.

use std::ops::Range;
use std::path::PathBuf;

use clap::ArgMatches;
use serde::Serialize;

use crate::advice::{Advice, Flag, Proposal, Remark, Said};
use crate::method::Step;

use super::desk::Desk;
use super::ink::{Ink, Paper, harmless};
use super::jsonl::{Fault, answer_or_refuse};
use super::out::{Out, Stop};
use super::source::Source;
use super::{FINE, grammar};

/// The answer to a line: its stable codes are listed with [`Flag`], [`Proposal`] and their like.
#[derive(Serialize)]
struct Answer {
    /// What could be worded otherwise, each once.
    flags: Vec<&'static str>,
    remarks: Vec<RemarkRow>,
}

/// A remark; bytes of the text.
#[derive(Serialize)]
struct RemarkRow {
    flag: &'static str,
    /// What gave rise to it.
    sign: &'static str,
    start: usize,
    end: usize,
    /// Whether it is a hint only, and not among the flags.
    hint: bool,
    /// For copied words: bytes of `raw`.
    #[serde(skip_serializing_if = "Option::is_none")]
    raw: Option<Place>,
    /// What can be honestly proposed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    proposals: Vec<ProposalRow>,
}

#[derive(Serialize)]
struct Place {
    start: usize,
    end: usize,
}

/// A proposal: one of the other fields goes with its kind.
#[derive(Serialize)]
struct ProposalRow {
    kind: &'static str,
    /// The whole line otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    /// Ways to begin it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    openings: Vec<String>,
    /// How to go on behind it.
    #[serde(skip_serializing_if = "Option::is_none")]
    ending: Option<String>,
    /// The step where it belongs.
    #[serde(skip_serializing_if = "Option::is_none")]
    step: Option<&'static str>,
}

impl Answer {
    fn of(remarks: Vec<Remark>) -> Self {
        let has = |flag: &Flag| remarks.iter().any(|r| r.flag == *flag && !r.hint);
        let flags = Flag::ALL.into_iter().filter(has).map(Flag::code).collect();
        Self { flags, remarks: remarks.into_iter().map(RemarkRow::of).collect() }
    }
}

impl RemarkRow {
    fn of(remark: Remark) -> Self {
        Self {
            flag: remark.flag.code(),
            sign: remark.sign.code(),
            start: remark.range.start,
            end: remark.range.end,
            hint: remark.hint,
            raw: remark.review.map(|Range { start, end }| Place { start, end }),
            proposals: remark.proposals.into_iter().map(ProposalRow::of).collect(),
        }
    }
}

impl ProposalRow {
    fn of(proposal: Proposal) -> Self {
        let kind = proposal.code();
        let mut row = Self { kind, text: None, openings: Vec::new(), ending: None, step: None };
        match proposal {
            Proposal::Reworded(text) => row.text = Some(text),
            Proposal::Openings(openings) => row.openings = openings,
            Proposal::Ending(ending) => row.ending = Some(ending),
            Proposal::Move(step) => row.step = code(step),
            Proposal::Split => {}
        }
        row
    }
}

/// The steps that get remarks, in the order of their codes.
const STEPS: [Step; 3] = [Step::Problems, Step::Causes, Step::Solutions];

fn step(code: &str) -> Option<Step> {
    let at = grammar::STEPS.iter().position(|known| *known == code)?;
    STEPS.get(at).copied()
}

fn code(step: Step) -> Option<&'static str> {
    let at = STEPS.iter().position(|known| *known == step)?;
    grammar::STEPS.get(at).copied()
}

pub(super) fn run(desk: &Desk, out: &mut Out, matches: &ArgMatches) -> Result<u8, Stop> {
    let text = &desk.text;
    let file = matches.get_one(grammar::FILE);
    if matches.get_flag(grammar::JSONL) {
        return answer_lines(desk, out, matches, file);
    }
    let asked = matches.get_one::<String>(grammar::STEP).and_then(|code| step(code));
    let Some(step) = asked else { return Err(Stop::Usage(text.get("advise-which-step"))) };
    let lens = desk.lens(matches)?;
    let advice = Advice::new();
    let review = match matches.get_one(grammar::RAW) {
        Some(path) => Some(Source::open(text, Some(path), "new-reading")?.text(text)?),
        None => None,
    };
    let said = review.as_deref().map(|review| advice.said(review));
    let hint = if cfg!(windows) { "lines-of-step-windows" } else { "lines-of-step" };
    let lines = Source::open(text, file, hint)?.text(text)?;
    let view = View { desk, paper: Paper::of_stdout(), review: review.as_deref().unwrap_or("") };
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        out.data(&view.tell(line, &advice.remarks(&lens, step, line, said.as_ref())))?;
    }
    Ok(FINE)
}

/// Answers lines of JSON. Lines of one case follow each other, so the last review stays ready.
fn answer_lines(
    desk: &Desk,
    out: &mut Out,
    matches: &ArgMatches,
    file: Option<&PathBuf>,
) -> Result<u8, Stop> {
    let lens = desk.lens(matches)?;
    let advice = Advice::new();
    let source = Source::open(&desk.text, file, "lines-reading")?;
    let mut last: Option<(String, Said)> = None;
    let reply = |[code, line]: [String; 2], [raw]: [Option<String>; 1]| {
        let unknown = || Fault::NoneOf("step", grammar::STEPS.join(", "));
        let step = step(&code).ok_or_else(unknown)?;
        if last.as_ref().map(|(review, _)| review) != raw.as_ref() {
            last = raw.map(|review| {
                let said = advice.said(&review);
                (review, said)
            });
        }
        let said = last.as_ref().map(|(_, said)| said);
        Ok(Answer::of(advice.remarks(&lens, step, &line, said)))
    };
    answer_or_refuse(&desk.text, out, source, ["step", "text"], ["raw"], reply)
}

/// Lines and their remarks told to a person.
struct View<'a> {
    desk: &'a Desk,
    paper: Paper,
    review: &'a str,
}

impl View<'_> {
    /// The line with what is remarked on, and below it what could be otherwise, why, and how.
    fn tell(&self, line: &str, remarks: &[Remark]) -> String {
        let text = &*self.desk.text;
        let mut told = String::new();
        let mut at = 0;
        let mut marked: Vec<_> = remarks.iter().filter(|remark| !remark.hint).collect();
        marked.sort_by_key(|remark| (remark.range.start, remark.range.end));
        for Remark { range, .. } in marked {
            // What is about the whole line marks nothing in it.
            if range.start < at || range.len() == line.len() {
                continue;
            }
            told.push_str(&harmless(&line[at..range.start]));
            told.push_str(&self.paper.ink(Ink::Soft, &line[range.clone()]));
            at = range.end;
        }
        told.push_str(&harmless(&line[at..]));
        told.push('\n');
        let mut seen: Vec<Flag> = Vec::new();
        for remark in remarks {
            let first = !seen.contains(&remark.flag);
            seen.push(remark.flag);
            if first {
                self.why(&mut told, line, remark);
            }
            for proposal in text.proposals(remark) {
                told.push_str("      ");
                told.push_str(&harmless(&proposal));
                told.push('\n');
            }
        }
        told
    }

    /// What could be otherwise and why, then the better pattern; a hint is shorter.
    fn why(&self, told: &mut String, line: &str, remark: &Remark) {
        let text = &*self.desk.text;
        told.push_str("    ");
        if remark.hint {
            let words = &line[remark.range.clone()];
            told.push_str(&self.paper.ink(Ink::Dim, &text.remark_hint(remark.flag, words)));
            told.push('\n');
            return;
        }
        told.push_str(&self.paper.ink(Ink::Head, &text.flag(remark.flag)));
        told.push_str(": ");
        let copied = remark.review.clone().and_then(|range| self.review.get(range));
        let why = match copied {
            Some(words) => text.copied(words),
            None => text.why(remark.flag),
        };
        told.push_str(&harmless(&why));
        told.push_str("\n    ");
        told.push_str(&self.paper.ink(Ink::Dim, &text.better(remark.flag)));
        told.push('\n');
    }
}
