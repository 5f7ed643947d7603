//! Holding the facts of the review against those of the neutral text: putting in what was lost,
//! leaving out on purpose, drafting, putting back what the draft left out.

use std::ops::Range;

use super::Turn;
use super::scroll::moved;
use crate::app::bench::{Bench, Work};
use crate::app::command::Command;
use crate::app::hints::key_of_text;
use crate::app::layer::{Check, CheckTab, Layer};
use crate::app::layout::Place;
use crate::app::pane::Pane;
use crate::app::reading::{DropRow, FactRow, Fate, Kept, Known, occurrences};
use crate::app::reason::{Reason, check_in_hand};
use crate::app::shown::{CheckRow, check_rows, copied, lit};
use crate::app::state::State;
use crate::lens::{Told, led, put_back};
use crate::method::{Edit, Quote, one_line};

/// What is put into a line.
#[derive(Debug, Clone, Copy)]
enum Put<'a> {
    /// A lost fact, with the words that lead to it.
    Fact,
    /// What was left out, for what stands there instead.
    Dropped(Option<&'a str>),
}

impl Turn<'_> {
    /// Opens the layer; what is being written is kept, and goes on afterwards.
    pub(super) fn check_facts(&mut self) {
        let writing = self.lay_page_down();
        self.state.layers.push(Layer::Check(Check { writing, ..Check::default() }));
    }

    /// Keeps the neutral text that is being written; answers where it was.
    fn lay_page_down(&mut self) -> Option<Place> {
        let writes = |bench: &Bench| matches!(bench.work, Work::Page { pane: Pane::Neutral });
        let writing = self.bench().is_some_and(|bench| writes(bench));
        self.end_work();
        self.settle_reading();
        let cursor = self.bench().map(|bench| bench.neutral.cursor());
        cursor.filter(|_| writing)
    }

    pub(super) fn close_check(&mut self) {
        let Some(Layer::Check(check)) = self.state.layers.pop() else { return };
        if let Some(at) = check.writing {
            self.begin_page(Pane::Neutral);
            if let Some(bench) = self.bench() {
                bench.neutral.set_cursor(at.line, at.byte);
            }
        }
    }

    pub(super) fn check_on_top(&mut self) -> Option<&mut Check> {
        match self.state.layers.last_mut() {
            Some(Layer::Check(check)) => Some(check),
            _ => None,
        }
    }

    pub(super) fn walk_check(&mut self, by: isize) {
        let State { layers, bench, .. } = &mut *self.state;
        if let (Some(Layer::Check(check)), Some(bench)) = (layers.last_mut(), bench) {
            check.cursor = moved(check.cursor, by, check_rows(bench, check.tab).len());
        }
    }

    pub(super) fn choose_check_tab(&mut self, tab: CheckTab) {
        if let Some(check) = self.check_on_top()
            && check.tab != tab
        {
            (check.tab, check.cursor) = (tab, 0);
        }
    }

    /// After every message: the row in hand is one that is there; what lights up is in view.
    pub(super) fn settle_check(&mut self) {
        let State { layers, bench: Some(bench), geometry, .. } = &mut *self.state else { return };
        if let Some(Layer::Check(check)) = layers.last_mut() {
            let last = check_rows(bench, check.tab).len().saturating_sub(1);
            // While long texts are being compared the row in hand waits for its list.
            if bench.readings.kept.exact().is_some() {
                check.cursor = check.cursor.min(last);
            }
        }
        let lit = lit(bench);
        let first = match bench.focus {
            Pane::Raw => lit.lines.first().map(|line| (Pane::Neutral, Place::new(*line, 0))),
            Pane::Neutral => lit.sentences.first().map(|range| (Pane::Raw, range.start)),
            _ => copied(bench).map(|range| (Pane::Raw, range.start)),
        };
        if bench.shown_lit == first {
            return;
        }
        bench.shown_lit = first;
        if let Some((pane, at)) = first
            && let Some(placed) = geometry.placed(pane)
            && let Some(prose) = bench.page_mut(pane)
        {
            prose.bring(at, usize::from(placed.inner().h));
        }
    }

    /// Enter on a row: a lost fact is put in, what was left out comes back, else one goes there.
    pub(super) fn mend_row(&mut self) {
        match check_in_hand(self.state) {
            Some(CheckRow::Fact(row)) => match (row.fate, row.clone()) {
                (Fate::Lost, row) => self.put_fact_in(&row),
                (Fate::LeftOut, _) => self.leave_out(),
                (_, row) => self.go_to_fact(&row),
            },
            Some(CheckRow::Dropped(row)) => {
                let row = row.clone();
                self.put_dropped_back(&row);
            }
            None => {}
        }
    }

    /// Leaves the lost fact in hand out on purpose, or does not any more.
    pub(super) fn leave_out(&mut self) {
        let Some(CheckRow::Fact(row)) = check_in_hand(self.state) else { return };
        let quote = match (&row.quote, &row.raw, self.state.bench.as_deref()) {
            (Some(quote), ..) => quote.clone(),
            (None, Some(raw), Some(bench)) => quote(bench, raw),
            _ => return,
        };
        if self.edit(Edit::ToggleLeftOut(quote)).is_some() {
            self.tell_done();
        }
    }

    fn go_to_fact(&mut self, row: &FactRow) {
        let Some(now) = row.now.clone() else { return };
        let height = self.pane_height_of(Pane::Neutral);
        if let Some(check) = self.check_on_top() {
            check.writing = check.writing.map(|_| now.start);
        }
        self.close_check();
        let Some(bench) = self.bench() else { return };
        bench.focus = Pane::Neutral;
        bench.neutral.set_cursor(now.start.line, now.start.byte);
        bench.neutral.reveal(height);
    }

    fn pane_height_of(&self, pane: Pane) -> usize {
        let placed = self.state.geometry.placed(pane);
        placed.map_or(1, |placed| usize::from(placed.inner().h.max(1)))
    }

    /// Puts a lost fact into the line of its sentence, or into a line of its own where there is none.
    fn put_fact_in(&mut self, row: &FactRow) {
        let (Some(raw), Some(bench)) = (row.raw.clone(), self.state.bench.as_deref()) else {
            return;
        };
        let Kept { proposal, .. } = &bench.readings.kept;
        let Some(known) = bench.readings.kept.exact() else { return };
        let Some(sentence) = known.sentence_at(raw.start) else { return };
        let words = one_line(&bench.raw.slice(raw.start, raw.end));
        let put = match known.lines_of(sentence).next() {
            Some(line) => self.put_into(sentence, line, &raw, Put::Fact),
            None => {
                let drafted = proposal.line(sentence);
                let drafted = drafted.filter(|_| proposal.keeps(sentence, &raw));
                Some(self.put_between(sentence, drafted))
            }
        };
        self.write_neutral(put, &words);
    }

    /// Puts what the draft left out back to its place.
    fn put_dropped_back(&mut self, row: &DropRow) {
        let Some(bench) = self.state.bench.as_deref() else { return };
        let Some(known) = bench.readings.kept.exact() else { return };
        let words = one_line(&bench.raw.slice(row.raw.start, row.raw.end));
        let put = match (&row.why, known.lines_of(row.sentence).next()) {
            (Some(_), Some(line)) => {
                self.put_into(row.sentence, line, &row.raw, Put::Dropped(row.put.as_deref()))
            }
            _ => Some(self.put_between(row.sentence, None)),
        };
        self.write_neutral(put, &words);
    }

    /// The neutral text with words of a sentence in a line, and the place behind them.
    fn put_into(
        &self,
        sentence: usize,
        line: usize,
        raw: &Range<Place>,
        put: Put,
    ) -> Option<(Vec<String>, Place)> {
        let (bench, lens) = (self.state.bench.as_deref()?, self.state.reader.lens.as_deref()?);
        let whole = bench.readings.kept.exact()?.sentences.get(sentence)?;
        let text = bench.raw.slice(whole.start, whole.end);
        let mut lines = bench.neutral.lines().to_vec();
        let (of, to) = (lens.holding(&text), lens.holding(lines.get(line)?));
        // A sentence does not go beyond its line.
        let range = raw.start.byte.checked_sub(whole.start.byte)?
            ..raw.end.byte.checked_sub(whole.start.byte)?;
        let sentence = Told { text: &text, held: &of };
        let to = Told { text: &lines[line], held: &to };
        let (mended, byte) = match put {
            Put::Fact => put_back(sentence, &led(sentence, &range, to), None, to),
            Put::Dropped(instead) => put_back(sentence, &range, instead, to),
        };
        lines[line] = mended;
        Some((lines, Place::new(line, byte)))
    }

    /// The neutral text with a line for a sentence where it belongs, as it is in the review unless it
    /// comes in other words.
    fn put_between(&self, sentence: usize, words: Option<&str>) -> (Vec<String>, Place) {
        let Some(bench) = self.state.bench.as_deref() else { return Default::default() };
        let Some(known) = bench.readings.kept.exact() else { return Default::default() };
        let mut lines = bench.neutral.lines().to_vec();
        let of = known.sentences.get(sentence);
        let own = || of.map(|of| bench.raw.slice(of.start, of.end)).unwrap_or_default();
        let words = one_line(&words.map_or_else(own, str::to_owned));
        let at = known.place_for(sentence, lines.len()).min(lines.len());
        let end = words.len();
        lines.insert(at, words);
        (lines, Place::new(at, end))
    }

    /// Puts other lines in place of the neutral text, as one step, and tells which words came.
    fn write_neutral(&mut self, put: Option<(Vec<String>, Place)>, words: &str) {
        let Some((lines, at)) = put else { return };
        if self.edit(Edit::WriteNeutral(lines)).is_none() {
            return;
        }
        let height = self.pane_height_of(Pane::Neutral);
        if let Some(bench) = self.bench() {
            bench.neutral.set_cursor(at.line, at.byte);
            bench.neutral.reveal(height);
        }
        if let Some(check) = self.check_on_top() {
            check.writing = check.writing.map(|_| at);
        }
        let key = self.way_to(Command::Undo);
        let words = crate::app::layout::visible(words).into_owned();
        self.toast_with("toast-put-in", &[("words", words.into()), ("key", key.into())]);
    }

    /// Drafts the neutral text: a line for each sentence with facts that has none yet, as one step.
    pub(super) fn draft(&mut self) {
        let writing = self.lay_page_down();
        self.compare_here();
        let Some(lens) = self.state.reader.lens.clone() else { return };
        let Some(bench) = self.bench() else { return };
        let Bench { raw, readings, .. } = bench;
        readings.kept.propose(&lens, raw);
        let is_new = bench.neutral.is_empty();
        if !is_new && bench.readings.kept.exact().is_none() {
            return self.refuse(&Reason::NotRead);
        }
        let (lines, first, count) = drafted(bench);
        if count == 0 {
            return self.toast(if is_new { "toast-draft-nothing" } else { "toast-draft-whole" });
        }
        let edit = if is_new { Edit::BeginNeutral(lines) } else { Edit::WriteNeutral(lines) };
        if self.edit(edit).is_none() {
            return;
        }
        if let Some(bench) = self.bench() {
            bench.focus = Pane::Neutral;
            bench.neutral.set_cursor(first, 0);
        }
        if writing.is_some() {
            self.begin_page(Pane::Neutral);
        }
        self.settle_reading();
        let known = self.bench().and_then(|bench| bench.readings.kept.known());
        let dropped = known.map_or(0, |known| known.dropped.len());
        let key = key_of_text(self.state, Command::CheckFacts);
        let values = [("lines", count.into()), ("dropped", dropped.into()), ("key", key.into())];
        self.toast_with("toast-drafted", &values);
    }
}

/// The neutral text with the drafted lines that it has not, the first of them, and how many.
fn drafted(bench: &Bench) -> (Vec<String>, usize, usize) {
    let (kept, nothing) = (&bench.readings.kept, Known::default());
    let known = kept.exact().unwrap_or(&nothing);
    let is_new = bench.neutral.is_empty();
    let old = bench.neutral.lines().iter().enumerate().filter(|_| !is_new);
    let mut lines: Vec<(Option<usize>, &str)> =
        old.map(|(at, line)| (known.sentences_of(at).max(), line.as_str())).collect();
    let (mut first, mut count) = (usize::MAX, 0);
    for (sentence, line) in kept.proposal.lines() {
        if !is_new && known.lines_of(sentence).next().is_some() {
            continue;
        }
        let before = lines.iter().rposition(|(of, _)| of.is_some_and(|of| of < sentence));
        let behind = lines.iter().position(|(of, _)| of.is_some_and(|of| of > sentence));
        let at = before.map(|at| at + 1).or(behind).unwrap_or(lines.len());
        lines.insert(at, (Some(sentence), line));
        (first, count) = (first.min(at), count + 1);
    }
    (lines.into_iter().map(|(_, line)| line.to_owned()).collect(), first, count)
}

/// What stands between two places of the review, as a phrase of it.
pub(super) fn quote(bench: &Bench, raw: &Range<Place>) -> Quote {
    let words = bench.raw.slice(raw.start, raw.end);
    let nth = occurrences(bench.raw.lines(), &words).position(|of| of.start == raw.start);
    let nth = nth.and_then(|nth| u32::try_from(nth).ok()).unwrap_or(0);
    Quote { words, nth }
}
