//! Clarifying: questions about words of the review, how far they have come, and a message to the
//! client with all that is open.

use std::ops::Range;

use super::Turn;
use super::check::quote;
use crate::app::bench::Bench;
use crate::app::layer::Layer;
use crate::app::layer::{Ask, Dialog, Jot, Jotted};
use crate::app::layout::Place;
use crate::lens;
use crate::method::{Edit, EntryId, QuestionState, Tone};
use crate::text::{Language, Text, Value};

impl Turn<'_> {
    /// Opens a line for a question about what is selected in the review, else about the sentence
    /// under the cursor.
    pub(super) fn ask_about_words(&mut self) {
        let Some(bench) = self.bench() else { return };
        let Some(words) = words_in_hand(bench) else { return };
        let about = quote(bench, &words);
        self.open_jot(Jot::new(Jotted::Question(about), ""));
    }

    /// Asks how far the picked questions have come, or the one in hand.
    pub(super) fn ask_question_state(&mut self) {
        let Some(bench) = self.bench() else { return };
        let ids = bench.chosen();
        let Some(first) = ids.first() else { return };
        let state = bench.case.question(*first).map(|question| &question.state);
        let choice = match state {
            None => 0,
            Some(QuestionState::ToAsk) => 1,
            Some(_) if ids.len() > 1 => 2,
            Some(QuestionState::Asked(_) | QuestionState::Answered(..)) => 2,
            Some(QuestionState::Silent(_)) => 3,
        };
        self.state.layers.push(Layer::Dialog(Dialog { ask: Ask::QuestionState(ids), choice }));
    }

    /// Notes on questions how far they have come, as one act.
    pub(super) fn note_questions(&mut self, ids: &[EntryId], button: &str) {
        let today = self.state.now.today.clone();
        let state = match (button, ids) {
            ("button-answered", [id]) => return self.write_answer(*id),
            ("button-asked", _) => QuestionState::Asked(today),
            ("button-silent", _) => QuestionState::Silent(today),
            _ => QuestionState::ToAsk,
        };
        let Some(bench) = self.bench() else { return };
        let news = |id: &&EntryId| {
            bench.case.question(**id).is_some_and(|question| question.state != state)
        };
        let ids: Vec<EntryId> = ids.iter().filter(news).copied().collect();
        let before = bench.history.len();
        for id in ids {
            self.edit(Edit::NoteQuestion { id, state: state.clone() });
        }
        let Some(bench) = self.bench() else { return };
        let acts = bench.history.len().saturating_sub(before);
        if acts > 0 {
            bench.history.join(&bench.case, acts);
            bench.picked.clear();
            self.tell_done();
        }
    }

    /// Copies a message to the client with all open questions.
    pub(super) fn copy_message(&mut self) {
        let Some(bench) = self.state.bench.as_deref() else { return };
        let count = bench.case.open_questions().count();
        let message = message(bench, &self.state.text);
        self.put_on_clipboard("toast-copied", message);
        self.toast_with("toast-message-copied", &[("count", count.into())]);
    }
}

/// What is selected in the review, else the sentence under the cursor; none where nothing is said.
fn words_in_hand(bench: &Bench) -> Option<Range<Place>> {
    let raw = &bench.raw;
    // A question is about words of one line, as the review is kept.
    if let Some(range) = raw.selection() {
        let end = raw.lines().get(range.start.line).map_or(0, String::len);
        let end = if range.end.line == range.start.line { range.end.byte } else { end };
        return trimmed(
            raw.lines().get(range.start.line)?,
            range.start.line,
            range.start.byte..end,
        );
    }
    let cursor = raw.cursor();
    let line = raw.lines().get(cursor.line)?;
    let sentences = lens::sentences(line);
    let holds = |range: &&Range<usize>| cursor.byte < range.end;
    let sentence = sentences.iter().find(holds).or(sentences.last())?;
    trimmed(line, cursor.line, sentence.clone())
}

/// The stretch of a line without blanks around it; none if nothing else is in it.
fn trimmed(line: &str, number: usize, bytes: Range<usize>) -> Option<Range<Place>> {
    let words = line.get(bytes.clone())?;
    let start = bytes.start + (words.len() - words.trim_start().len());
    let end = start + words.trim().len();
    (start < end).then(|| Place::new(number, start)..Place::new(number, end))
}

/// A polite message with all open questions, in the language in which the client wrote.
#[must_use]
pub fn message(bench: &Bench, text: &Text) -> String {
    let language = match lens::language(&bench.case.review.text.join()) {
        lens::Language::Russian => Language::Russian,
        lens::Language::English => Language::English,
    };
    // It goes to the client: what the terminal can show does not matter.
    let theirs = (text.language() != language || text.is_ascii()).then(|| Text::new(language));
    let text = theirs.as_ref().unwrap_or(text);
    let questions: Vec<&str> =
        bench.case.open_questions().map(|question| question.text.as_str()).collect();
    let listed = match questions[..] {
        [one] => one.to_owned(),
        _ => {
            let numbered = questions.iter().zip(1..).map(|(words, n)| format!("{n}. {words}"));
            numbered.collect::<Vec<_>>().join("\n")
        }
    };
    let id = match bench.case.review.tone {
        Tone::Complaint | Tone::Mixed => "message-complaint",
        Tone::Praise => "message-praise",
    };
    let count = [("count", Value::from(questions.len()))];
    [text.with(id, &count), listed, text.get("message-end")].join("\n\n")
}
