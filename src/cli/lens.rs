//! `razbor lens`: what in a review is feeling and what is fact, for a person or for a program.

use clap::ArgMatches;
use serde::{Serialize, Serializer};

use crate::lens::{Kind, Lens, Mark, Reader, Reading, Rule, Sentence};

use super::desk::Desk;
use super::ink::{Ink, Paper, harmless};
use super::out::{Out, Stop};
use super::source::Source;
use super::{FINE, grammar, jsonl};

/// The answer to a line: its stable codes are listed with [`Kind`], [`Rule`] and their like.
#[derive(Serialize)]
struct Answer {
    /// `ru` or `en`, the language of the text.
    lang: &'static str,
    /// From 0 to 1, three digits.
    detail: f64,
    detail_reasons: Vec<ReasonRow>,
    missing: Vec<&'static str>,
    /// The draft of a neutral text.
    draft: String,
    sentences: Vec<SentenceRow>,
}

/// How often something is in a text that makes it a story.
#[derive(Serialize)]
struct ReasonRow {
    what: &'static str,
    count: u32,
}

/// A sentence; bytes of the text.
#[derive(Serialize)]
struct SentenceRow {
    start: usize,
    end: usize,
    verdict: &'static str,
    spans: Vec<SpanRow>,
}

/// A mark; bytes of the text.
#[derive(Serialize)]
struct SpanRow {
    start: usize,
    end: usize,
    kind: &'static str,
    #[serde(serialize_with = "code")]
    rule: Rule,
}

fn code<S: Serializer>(rule: &Rule, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(rule)
}

impl Answer {
    fn of(reader: &mut Reader, text: &str) -> Self {
        let (Reading { language, sentences, detail }, draft) = reader.read_and_draft(text);
        let reason = |&(reason, count): &(crate::lens::Reason, u32)| ReasonRow {
            what: reason.code(),
            count,
        };
        Self {
            lang: language.code(),
            detail: (detail.score * 1000.0).round() / 1000.0,
            detail_reasons: detail.reasons.iter().map(reason).collect(),
            missing: detail.missing.iter().map(|question| question.code()).collect(),
            draft: draft.text(),
            sentences: sentences.into_iter().map(SentenceRow::of).collect(),
        }
    }
}

impl SentenceRow {
    fn of(sentence: Sentence) -> Self {
        let span = |mark: Mark| SpanRow {
            start: mark.range.start,
            end: mark.range.end,
            kind: mark.kind.code(),
            rule: mark.rule,
        };
        Self {
            start: sentence.range.start,
            end: sentence.range.end,
            verdict: sentence.verdict.code(),
            spans: sentence.marks.into_iter().map(span).collect(),
        }
    }
}

pub(super) fn run(desk: &Desk, out: &mut Out, matches: &ArgMatches) -> Result<u8, Stop> {
    let text = &desk.text;
    let lens = desk.lens(matches)?;
    let file = matches.get_one(grammar::FILE);
    if matches.get_flag(grammar::JSONL) {
        let source = Source::open(text, file, "lines-reading")?;
        let mut reader = lens.reader();
        return jsonl::answer(text, out, source, ["text"], |[text]| Answer::of(&mut reader, &text));
    }
    let hint = if cfg!(windows) { "new-reading-windows" } else { "new-reading" };
    let review = Source::open(text, file, hint)?.text(text)?;
    let view =
        View { desk, paper: Paper::of_stdout(), explain: matches.get_flag(grammar::EXPLAIN) };
    out.data(&view.tell(&lens, &review))?;
    Ok(FINE)
}

/// A reading told to a person.
struct View<'a> {
    desk: &'a Desk,
    paper: Paper,
    explain: bool,
}

impl View<'_> {
    /// Sentence by sentence with what is marked, then how much of a story it is, then the draft.
    fn tell(&self, lens: &Lens, review: &str) -> String {
        let text = &*self.desk.text;
        let (reading, draft) = lens.reader().read_and_draft(review);
        if reading.sentences.is_empty() {
            return text.get("lens-nothing") + "\n";
        }
        let mut told = String::new();
        for sentence in &reading.sentences {
            self.sentence(&mut told, review, sentence);
        }
        told.push('\n');
        let missing = text.detail_open(&reading.detail);
        for line in [text.detail_reasons(&reading.detail)].into_iter().chain(missing) {
            told.push_str(&harmless(&line));
            told.push('\n');
        }
        let draft = draft.text();
        let head = if draft.is_empty() { "lens-no-draft" } else { "lens-draft" };
        told.push('\n');
        told.push_str(&self.paper.ink(Ink::Head, &text.get(head)));
        told.push('\n');
        for line in draft.lines() {
            told.push_str(&harmless(line));
            told.push('\n');
        }
        told
    }

    /// The sentence with its marks, and below it the verdict and what each mark is.
    fn sentence(&self, told: &mut String, review: &str, sentence: &Sentence) {
        let mut at = sentence.range.start;
        // A mark inside another is told below; the text shows the outer one.
        for mark in &sentence.marks {
            if mark.range.start < at {
                continue;
            }
            told.push_str(&harmless(&review[at..mark.range.start]));
            told.push_str(&self.paper.ink(ink(mark.kind), &review[mark.range.clone()]));
            at = mark.range.end;
        }
        told.push_str(&harmless(&review[at..sentence.range.end]));
        let verdict = self.desk.text.verdict(sentence.verdict);
        told.push_str("\n    ");
        told.push_str(&self.paper.ink(Ink::Head, &verdict));
        let marks = self.marks(review, &sentence.marks);
        let (between, indent) = if self.explain { ("\n", "      ") } else { (" \u{b7} ", "") };
        for mark in marks {
            told.push_str(between);
            told.push_str(indent);
            told.push_str(&self.paper.ink(Ink::Dim, &mark));
        }
        told.push('\n');
    }

    /// What the marks are: those of a kind together, or each with its rule.
    fn marks(&self, review: &str, marks: &[Mark]) -> Vec<String> {
        let text = &*self.desk.text;
        let words = |mark: &Mark| review[mark.range.clone()].to_owned();
        if self.explain {
            let why = |mark: &Mark| {
                let values = [("words", words(mark).into()), ("why", text.mark(mark).into())];
                text.with("lens-why", &values)
            };
            return marks.iter().map(why).collect();
        }
        let of_kind = |kind: Kind| {
            let words: Vec<String> =
                marks.iter().filter(|mark| mark.kind == kind).map(words).collect();
            let values =
                [("what", text.mark_kind(kind).into()), ("words", words.join(", ").into())];
            (!words.is_empty()).then(|| text.with("lens-mark", &values))
        };
        Kind::ALL.into_iter().filter_map(of_kind).collect()
    }
}

fn ink(kind: Kind) -> Ink {
    if kind.is_soft() { Ink::Soft } else { Ink::Hard }
}
