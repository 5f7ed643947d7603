//! A line as the lens reads it, sentence by sentence; after an edit only what is near it is read again.

use std::collections::VecDeque;
use std::sync::Arc;

use crate::lens::{Holding, Lens, Sentence, next_sentence};

/// Nothing that stands so many bytes behind the beginning of a sentence, and behind its first letter,
/// has a say in whether one begins there: only what stands between quotation marks reaches so far.
const FAR: usize = 400;

/// A sentence of a line.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// Where it begins in the line, in bytes.
    pub start: usize,
    /// Where in the line the next one may begin.
    next: usize,
    /// The sentence, read as if the line began with it.
    pub sentence: Sentence,
    /// What it holds that a neutral text must keep.
    pub held: Arc<Holding>,
    /// How many soft marks it has.
    soft: usize,
}

/// A line, read as far as there was time for.
#[derive(Debug, Default)]
pub(super) struct Line {
    /// Its first sentences.
    done: Vec<Part>,
    /// Where the sentences begin that are still to be read.
    at: usize,
    /// Former sentences behind that place, in order: each is one still if a sentence begins there.
    rest: VecDeque<Part>,
    /// How many soft marks there are in what was read.
    pub soft: usize,
}

impl Line {
    /// Its sentences as far as they were read, in order.
    pub fn parts(&self) -> &[Part] {
        &self.done
    }

    /// Whether all of it was read, whose text this is.
    pub fn is_read(&self, text: &str) -> bool {
        self.at >= text.len()
    }

    /// Goes on reading until it is read or the budget in bytes is spent.
    pub fn read(&mut self, lens: &Lens, text: &str, budget: &mut usize) {
        while self.at < text.len() && *budget > 0 {
            let blanks = text[self.at..].len() - text[self.at..].trim_start().len();
            let start = self.at + blanks;
            let gone = self.rest.partition_point(|part| part.start < start);
            self.rest.drain(..gone);
            if self.rest.front().is_some_and(|part| part.start == start)
                && let Some(part) = self.rest.pop_front()
            {
                self.take(part);
                continue;
            }
            let Some((range, next)) = next_sentence(text, self.at) else {
                self.at = text.len();
                break;
            };
            *budget = budget.saturating_sub(next - self.at);
            let words = &text[range.clone()];
            let (sentence, held) = lens.reader().read_and_hold(words);
            let soft = sentence.marks.iter().filter(|mark| mark.kind.is_soft()).count();
            let held = Arc::new(held);
            self.take(Part { start: range.start, next, sentence, held, soft });
        }
        if self.is_read(text) {
            self.rest.clear();
        }
    }

    fn take(&mut self, part: Part) {
        self.at = part.next;
        self.soft += part.soft;
        self.done.push(part);
    }

    /// Forgets what may be otherwise because the line changed at this byte. `text` is the new line.
    pub fn keep_before(&mut self, text: &str, at: usize) {
        let sure = |start: usize| {
            let between = text.get(start..at).unwrap_or_default();
            let letter = between.find(char::is_alphabetic);
            between.len() >= FAR && letter.is_some_and(|letter| letter + FAR / 2 < between.len())
        };
        if sure(self.at) {
            return;
        }
        let kept = self.done.iter().rposition(|part| sure(part.start)).unwrap_or(0);
        self.soft -= self.done.drain(kept..).map(|part| part.soft).sum::<usize>();
        self.at = self.done.last().map_or(0, |part| part.next);
    }

    /// Takes out the sentences that begin at byte `from` or behind it, moved to where that byte is
    /// `to`.
    pub fn take_behind(&mut self, from: usize, to: usize) -> VecDeque<Part> {
        let first = self.done.partition_point(|part| part.start < from);
        let mut taken: VecDeque<Part> = self.done.split_off(first).into();
        self.soft -= taken.iter().map(|part| part.soft).sum::<usize>();
        self.at = self.done.last().map_or(0, |part| part.next);
        taken.extend(self.rest.drain(..).filter(|part| part.start >= from));
        for part in &mut taken {
            part.start = part.start - from + to;
            part.next = part.next - from + to;
        }
        taken
    }

    /// Gives it sentences that it may have behind what was read.
    pub fn give(&mut self, rest: VecDeque<Part>) {
        self.rest = rest;
    }
}
