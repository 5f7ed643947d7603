//! What is being written or moved on the workbench.

use crate::advice::Flag;
use crate::app::msg::Spot;
use crate::app::pane::Pane;
use crate::app::prose::Prose;
use crate::method::{Case, EntryId, List, one_line};

/// What is being done.
#[expect(
    clippy::large_enum_variant,
    reason = "there is one of it, and a line is what it mostly is"
)]
#[derive(Debug, Default)]
pub enum Work {
    /// Nothing: keys are commands.
    #[default]
    Idle,
    /// A text of many lines is being written in a pane.
    Page {
        /// The neutral text, or the raw one when it is mended.
        pane: Pane,
    },
    /// A line is being written.
    Line(LineWork),
    /// Entries are being moved.
    Grab(Grab),
}

/// A line that is being written.
#[derive(Debug)]
pub struct LineWork {
    /// The line.
    pub prose: Prose,
    /// What it will become.
    pub target: Target,
    /// Remarks that are to be let be once it is what it will become.
    pub fine: Vec<Flag>,
    /// The way to word it that was put into it last.
    pub pattern: Option<Pattern>,
}

impl LineWork {
    /// What the line says, in one line.
    #[must_use]
    pub fn meant(&self) -> String {
        let text = self.prose.text();
        one_line(&match &self.pattern {
            Some(pattern) => pattern.meant(text),
            None => text,
        })
    }

    /// A line on which nothing was done yet.
    #[must_use]
    pub fn new(prose: Prose, target: Target) -> Self {
        Self { prose, target, fine: Vec::new(), pattern: None }
    }
}

/// Ways to word a line that a person goes on with: one of them stands in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// The line as it was before.
    pub before: String,
    /// What stands before the cursor, one way after the other.
    ways: Vec<String>,
    /// What stands behind it, to be typed over.
    rest: String,
    /// The way that is in hand.
    way: usize,
}

impl Pattern {
    /// Ways to begin the line anew; what it said stays behind the cursor.
    #[must_use]
    pub fn beginning(before: String, openings: &[String]) -> Self {
        let ways = openings.iter().map(|words| format!("{words} ")).collect();
        Self { ways, rest: before.clone(), before, way: 0 }
    }

    /// A way to go on behind what the line says.
    #[must_use]
    pub fn ending(before: String, words: &str) -> Self {
        let said = before.trim_end_matches([' ', '.', '!', ',', ';', ':']);
        let way = format!("{said}{words} ");
        Self { ways: vec![way], rest: String::new(), before, way: 0 }
    }

    /// The next way, after the last the first.
    #[must_use]
    pub fn next(self) -> Self {
        Self { way: (self.way + 1) % self.ways.len().max(1), ..self }
    }

    /// Whether there are others.
    #[must_use]
    pub fn has_more(&self) -> bool {
        self.ways.len() > 1
    }

    /// What stands before the cursor.
    #[must_use]
    pub fn begun(&self) -> &str {
        self.ways.get(self.way).map_or("", String::as_str)
    }

    /// All of the line.
    #[must_use]
    pub fn whole(&self) -> String {
        format!("{}{}", self.begun(), self.rest)
    }

    /// What a line means that was begun so: as before where nobody went on, without the blank where a
    /// comma goes on.
    #[must_use]
    pub fn meant(&self, line: String) -> String {
        if line == self.whole() {
            return self.before.clone();
        }
        let begun = self.begun();
        match line.strip_prefix(begun) {
            Some(rest) if rest.starts_with(',') => format!("{}{rest}", begun.trim_end()),
            _ => line,
        }
    }
}

/// What a line will become.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// The wording of an entry.
    Entry(EntryId),
    /// The answer to a question.
    Answer(EntryId),
    /// A new entry.
    New {
        /// Of this list.
        list: List,
        /// At this place, counted from 0.
        at: usize,
        /// Standing on these.
        parents: Vec<EntryId>,
    },
    /// A new cause under another.
    Under {
        /// The cause over it.
        over: EntryId,
        /// At this place of the list, counted from 0.
        at: usize,
        /// Where the next line goes.
        way: Way,
    },
    /// Why the case is set aside.
    Reason,
}

/// Where the line goes that follows one under a cause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Way {
    /// Beside it.
    Beside,
    /// Under it: "why?" is asked once more.
    Deeper,
    /// Beside it, and all of them are one act: a big cause is broken down into these.
    Apart(Vec<EntryId>),
}

impl Target {
    /// Whether it is the answer to a question.
    #[must_use]
    pub fn is_answer(&self) -> bool {
        matches!(self, Self::Answer(_))
    }

    /// The entry whose wording it is.
    #[must_use]
    pub fn entry(&self) -> Option<EntryId> {
        match self {
            Self::Entry(id) => Some(*id),
            _ => None,
        }
    }

    /// The list of the entry that it will be, or whose wording it is.
    #[must_use]
    pub fn list(&self, case: &Case) -> Option<List> {
        let own = || case.find(self.entry()?).map(|(list, _)| list);
        self.place().map(|(list, _)| list).or_else(own)
    }

    /// Whether it is a new entry.
    #[must_use]
    pub fn is_new(&self) -> bool {
        matches!(self, Self::New { .. } | Self::Under { .. })
    }

    /// Notes what became of the line: a cause that is broken down counts the small ones.
    pub fn made(&mut self, ids: &[EntryId]) {
        if let Self::Under { way: Way::Apart(made), .. } = self {
            made.extend(ids);
        }
    }

    /// Where a new entry will stand.
    #[must_use]
    pub fn place(&self) -> Option<(List, usize)> {
        match self {
            Self::New { list, at, .. } => Some((*list, *at)),
            Self::Under { at, .. } => Some((List::Causes, *at)),
            Self::Entry(_) | Self::Answer(_) | Self::Reason => None,
        }
    }

    /// Whether it is why the case is set aside: that line stands in the footer.
    #[must_use]
    pub fn is_reason(&self) -> bool {
        matches!(self, Self::Reason)
    }

    /// Where the line is to come back to.
    #[must_use]
    pub fn spot(&self) -> Spot {
        match self {
            Self::Entry(id) => Spot::Entry(*id),
            Self::Answer(id) => Spot::Answer(*id),
            Self::New { list, at, parents } => Spot::New(*list, *at, parents.clone()),
            Self::Under { over, at, .. } => Spot::Under(*over, *at),
            Self::Reason => Spot::Reason,
        }
    }
}

/// Entries that are being moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grab {
    /// The entries, in the order of their list.
    pub ids: Vec<EntryId>,
    /// How many acts the move has made, to be taken back when they are put back.
    pub acts: usize,
}
