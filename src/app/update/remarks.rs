//! Remarks on problems, causes and solutions: read beside the screen, taken or let be by a key.

use std::ops::Range;
use std::sync::Arc;

use super::Turn;
use crate::advice::{Advice, Flag, Proposal, Remark, Said};
use crate::app::bench::{Bench, Pattern, Target, Work};
use crate::app::layout::Place;
use crate::app::msg::Effect;
use crate::app::pane::Pane;
use crate::app::prose::{Motion, Prose};
use crate::app::reading::Hearing;
use crate::app::state::State;
use crate::method::{Edit, EntryId, List};

/// So many bytes of wordings are read at once beside what is in hand…
const SLICE: usize = 2 * 1024;
/// …and then nothing for so many milliseconds, so that keys go before.
const REST: u64 = 5;

/// The lists on whose entries there are remarks.
const LISTS: [List; 3] = [List::Problems, List::Causes, List::Solutions];

impl Turn<'_> {
    /// What remarks on lines was made.
    pub(super) fn advice_made(&mut self, advice: Arc<Advice>) {
        self.state.reader.advice = Some(advice);
    }

    /// A long review was made ready.
    pub(super) fn heard(&mut self, revision: u64, said: Arc<Said>) {
        if let Some(Bench { readings, raw, .. }) = self.bench() {
            readings.remarks.heard(revision, said, raw);
        }
    }

    /// After every message: what is in hand is read, other wordings when there is time.
    pub(super) fn settle_remarks(&mut self) {
        let State { bench, reader, now, .. } = &mut *self.state;
        let Some(bench) = bench else {
            reader.remarks_due = None;
            return;
        };
        let (Some(lens), Some(advice)) = (&reader.lens, &reader.advice) else {
            if !reader.advice_asked {
                reader.advice_asked = true;
                self.effects.push(Effect::MakeAdvice);
            }
            return;
        };
        let Bench { raw, readings, work, case, views, .. } = &mut **bench;
        let remarks = &mut readings.remarks;
        // A review that is being mended is made ready when that is done.
        if !matches!(work, Work::Page { pane: Pane::Raw }) {
            match remarks.follow(advice, raw) {
                Hearing::Ready | Hearing::UnderWay => {}
                Hearing::Elsewhere(revision, text) => {
                    self.effects.push(Effect::Hear(revision, Arc::clone(advice), text));
                }
            }
        }
        let both = (&**advice, &**lens);
        let line = match work {
            Work::Line(line) => line.target.list(case).map(|list| (list, line.prose.text())),
            _ => None,
        };
        if let Some((list, text)) = &line {
            remarks.read(both, *list, text, &mut usize::MAX.clone());
        }
        for list in LISTS {
            let in_hand = case.id_at(list, views.of(list).cursor).and_then(|id| case.text_of(id));
            in_hand.map(|text| remarks.read(both, list, text, &mut usize::MAX.clone()));
        }
        let mut budget = SLICE;
        let slice = reader.remarks_due.is_none_or(|due| due <= now.ms);
        let budget = if slice { &mut budget } else { &mut 0 };
        let mut all = true;
        for list in LISTS {
            let mut texts = texts(case, list);
            let written = line.iter().filter(|(of, _)| *of == list);
            texts.extend(written.map(|(_, text)| text.as_str()));
            all &= texts.iter().all(|text| remarks.read(both, list, text, budget));
            remarks.keep(list, texts.into_iter());
        }
        let next = now.ms + REST;
        reader.remarks_due = match reader.remarks_due {
            _ if all => None,
            Some(due) if !slice => Some(due),
            _ => Some(next),
        };
    }

    /// Takes what the remark in hand proposes; answers whether there is one.
    pub(super) fn take_proposal(&mut self) -> bool {
        let Some(bench) = self.bench() else { return false };
        if let Some(pattern) = bench.pattern_in_hand().cloned() {
            self.put_pattern(pattern.next());
            return true;
        }
        let Some(remark) = bench.remark_in_hand().cloned() else { return false };
        match remark.proposals.first() {
            Some(Proposal::Reworded(text)) => self.reword(text),
            Some(Proposal::Openings(openings)) => {
                self.begin_line(|before| Pattern::beginning(before, openings));
            }
            Some(Proposal::Ending(words)) => {
                self.begin_line(|before| Pattern::ending(before, words));
            }
            Some(Proposal::Move(step)) => self.move_to(step.list()),
            Some(Proposal::Split) => self.split_big(),
            None => self.say_otherwise(&remark),
        }
        true
    }

    /// Puts another wording in the place of the whole line.
    fn reword(&mut self, text: &str) {
        if let Some(prose) = self.line() {
            prose.replace(Place::default(), END, text);
            self.written();
            return;
        }
        let id = self.bench().and_then(|bench| bench.entry());
        if let Some(id) = id
            && self.edit(Edit::Reword { id, text: text.to_owned() }).is_some()
        {
            self.tell_done();
        }
    }

    /// Puts a way to word it into the line, which is opened for that.
    fn begin_line(&mut self, pattern: impl FnOnce(String) -> Pattern) {
        self.open_line();
        if let Some(before) = self.line().map(|prose| prose.text()) {
            self.put_pattern(pattern(before));
        }
    }

    /// Puts a pattern in the place of the line: the cursor stands where one goes on, and what one goes
    /// on with takes the place of what the line said.
    fn put_pattern(&mut self, pattern: Pattern) {
        let Some(prose) = self.line() else { return };
        prose.replace(Place::default(), END, &pattern.whole());
        prose.select_range(END..Place::new(0, pattern.begun().len()));
        self.written();
        if let Some(Work::Line(line)) = self.bench().map(|bench| &mut bench.work) {
            line.pattern = Some(pattern);
        }
    }

    /// Opens the line with the words that the remark is about selected.
    fn say_otherwise(&mut self, remark: &Remark) {
        self.open_line();
        if let Some(prose) = self.line() {
            let Range { start, end } = remark.range;
            prose.select_range(Place::new(0, start)..Place::new(0, end));
        }
    }

    /// Moves what is in hand to the list where it belongs.
    fn move_to(&mut self, list: Option<List>) {
        let Some(to) = list else { return };
        let Some(bench) = self.bench() else { return };
        let id = match &bench.work {
            Work::Line(line) if line.target.is_new() => {
                let (texts, target) = (vec![line.meant()], line.target.clone());
                let at = bench.case.count(to);
                if self.edit(Edit::Add { list: to, at, texts, parents: Vec::new() }).is_some() {
                    self.forget_field();
                    self.open_target(target);
                    self.tell_done();
                }
                return;
            }
            Work::Line(line) => {
                let id = line.target.entry();
                self.finish_line();
                id
            }
            _ => bench.entry(),
        };
        if let Some(id) = id
            && self.edit(Edit::Recast { ids: vec![id], to }).is_some()
        {
            self.tell_done();
        }
    }

    /// Opens lines for the small causes that a big one is made of.
    fn split_big(&mut self) {
        self.finish_line();
        let idle = |bench: &mut Bench| matches!(bench.work, Work::Idle);
        if self.bench().is_some_and(idle) {
            self.break_down();
        }
    }

    /// The remark in hand is let be, as it is fine so; said again, all that were let be are made again.
    pub(super) fn let_be(&mut self) {
        let Some(bench) = self.bench() else { return };
        let flag = bench.remark_in_hand().map(|remark| remark.flag);
        if let Work::Line(line) = &mut bench.work {
            match flag {
                Some(flag) => line.fine.push(flag),
                None => line.fine.clear(),
            }
            return self.toast(if flag.is_some() { "toast-fine-so" } else { "toast-not-fine" });
        }
        let Some(id) = bench.entry() else { return };
        let flags = flag.map_or_else(|| bench.let_be_on(id), |flag| vec![flag]);
        if self.toggle(id, flags) {
            self.tell_done();
        }
    }

    /// Lets remarks on an entry be, or has them made again, as one act; answers whether anything
    /// changed.
    fn toggle(&mut self, id: EntryId, flags: Vec<Flag>) -> bool {
        let count = flags.len();
        for flag in flags {
            let remark = flag.code().to_owned();
            if self.edit(Edit::ToggleAccepted { id, remark }).is_none() {
                return false;
            }
        }
        if let Some(bench) = self.bench() {
            bench.history.join(&bench.case, count);
        }
        count > 0
    }

    /// Lets remarks be on what a line became, in one act with that. `before` is how many acts there
    /// were before it.
    pub(super) fn settle_fine(&mut self, target: &Target, fine: Vec<Flag>, before: usize) {
        let Some(bench) = self.bench().filter(|_| !fine.is_empty()) else { return };
        let made = || bench.in_hand(target.list(&bench.case)?);
        let Some(id) = target.entry().or_else(made) else { return };
        let known = bench.case.accepted_of(id).to_vec();
        let fresh = |flag: &Flag| known.iter().all(|code| code != flag.code());
        self.toggle(id, fine.into_iter().filter(fresh).collect());
        if let Some(bench) = self.bench() {
            let acts = bench.history.len().saturating_sub(before);
            bench.history.join(&bench.case, acts);
        }
    }

    /// Opens the entry in hand for writing, unless a line is open.
    fn open_line(&mut self) {
        let Some(bench) = self.bench() else { return };
        if matches!(bench.work, Work::Idle)
            && let Some(id) = bench.entry()
        {
            self.edit_entry(id);
            if let Some(prose) = self.line() {
                prose.go(Motion::TextEnd);
            }
        }
    }

    /// The line that is being written.
    fn line(&mut self) -> Option<&mut Prose> {
        match &mut self.bench()?.work {
            Work::Line(line) => Some(&mut line.prose),
            _ => None,
        }
    }
}

/// The end of a line, wherever that is.
const END: Place = Place { line: 0, byte: usize::MAX };

/// The wordings of a list.
fn texts(case: &crate::method::Case, list: List) -> Vec<&str> {
    match list {
        List::Questions | List::Facts => Vec::new(),
        List::Problems => case.problems.iter().map(|of| of.text.as_str()).collect(),
        List::Causes => case.causes.iter().map(|of| of.text.as_str()).collect(),
        List::Solutions => case.solutions.iter().map(|of| of.text.as_str()).collect(),
    }
}
