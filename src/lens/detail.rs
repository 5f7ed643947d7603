//! How much of a story a review tells, and what is still to be asked.

use super::{Kind, Rule, Sentence};

/// How much of a story a text tells: the score of step 2, with its reasons.
#[derive(Debug, Clone, PartialEq)]
pub struct Detail {
    /// From 0, nothing can be retold, to 1.
    pub score: f64,
    /// What there is of it, each once.
    pub reasons: Vec<(Reason, u32)>,
    /// What to ask the client, the most telling first.
    pub missing: Vec<Question>,
}

/// What a story is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// Something happened.
    Event,
    /// Points in time.
    Time,
    /// Durations.
    Duration,
    /// Counts.
    Number,
    /// Sums.
    Money,
    /// Places.
    Place,
    /// Somebody's words.
    Quote,
    /// People who acted.
    Who,
    /// Words of order.
    Order,
}

impl Reason {
    /// Its stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Event => "event",
            Self::Time => "time",
            Self::Duration => "duration",
            Self::Number => "number",
            Self::Money => "money",
            Self::Place => "place",
            Self::Quote => "quote",
            Self::Who => "who",
            Self::Order => "order",
        }
    }
}

/// What to ask the client in step 3.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Question {
    /// What happened?
    What,
    /// When was it?
    When,
    /// Where was it?
    Where,
    /// Who was it, in what role?
    Who,
    /// How long did it take?
    HowLong,
    /// How much was it?
    HowMuch,
}

impl Question {
    /// Its stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::What => "what",
            Self::When => "when",
            Self::Where => "where",
            Self::Who => "who",
            Self::HowLong => "how-long",
            Self::HowMuch => "how-much",
        }
    }
}

impl Detail {
    /// The detail of the sentences of a text: `1 − exp(−weight / 6)`, where an event weighs 1, a fact
    /// 1, a quote and a role half as much again. It saturates: length alone does not raise it.
    #[must_use]
    pub fn of<'a>(sentences: impl IntoIterator<Item = &'a Sentence>) -> Self {
        let (mut counts, mut roles, mut events, mut order) = ([0; Kind::ALL.len()], 0, 0, 0);
        for sentence in sentences {
            events += sentence.events;
            order += sentence.order;
            for mark in &sentence.marks {
                counts[mark.kind as usize] += 1;
                roles += u32::from(mark.rule == Rule::Role);
            }
        }
        let count = |kind: Kind| counts[kind as usize];
        let all: [(Reason, u32, f64); 9] = [
            (Reason::Event, events, 1.0),
            (Reason::Time, count(Kind::Time), 1.0),
            (Reason::Duration, count(Kind::Duration), 1.0),
            (Reason::Number, count(Kind::Number), 0.7),
            (Reason::Money, count(Kind::Money), 1.0),
            (Reason::Place, count(Kind::Place), 1.0),
            (Reason::Quote, count(Kind::Quote), 1.5),
            (Reason::Who, roles, 0.7),
            (Reason::Order, order, 0.3),
        ];
        let weight: f64 = all.iter().map(|&(_, count, weight)| f64::from(count) * weight).sum();
        let has = |reason| all.iter().any(|&(of, count, _)| of == reason && count > 0);
        let missing = [
            (Question::What, has(Reason::Event)),
            (Question::When, has(Reason::Time)),
            (Question::Where, has(Reason::Place)),
            (Question::Who, has(Reason::Who)),
            (Question::HowLong, has(Reason::Duration)),
            (Question::HowMuch, has(Reason::Money) || has(Reason::Number)),
        ];
        Self {
            score: 1.0 - (-weight / 8.0).exp(),
            reasons: all
                .iter()
                .filter(|all| all.1 > 0)
                .map(|&(of, count, _)| (of, count))
                .collect(),
            missing: missing.iter().filter(|missing| !missing.1).map(|missing| missing.0).collect(),
        }
    }
}
