//! How much of a story a review tells, and what is still to be asked.

use super::{Kind, Mark, Rule, Sentence};

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
    /// The detail of the sentences of a text: `1 − exp(−weight / 8)`. An event, a time, a duration, a
    /// sum and a place weigh 1 each, a quote 1.5, a count and a role 0.7, a word of order 0.3. It
    /// saturates: length alone does not raise it.
    #[must_use]
    pub fn of<'a>(sentences: impl IntoIterator<Item = &'a Sentence>) -> Self {
        let mut counts = [0u32; WEIGHTS.len()];
        let mut count = |reason: Reason, more: u32| {
            counts[reason as usize] = counts[reason as usize].saturating_add(more);
        };
        for sentence in sentences {
            count(Reason::Event, sentence.events);
            count(Reason::Order, sentence.order);
            sentence.marks.iter().filter_map(reason).for_each(|reason| count(reason, 1));
        }
        let told = WEIGHTS.iter().zip(counts).filter(|(_, count)| *count > 0);
        let weight: f64 = told.clone().map(|((_, weight), count)| weight * f64::from(count)).sum();
        let has = |reason: Reason| counts[reason as usize] > 0;
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
            reasons: told.map(|(&(reason, _), count)| (reason, count)).collect(),
            missing: missing.into_iter().filter(|(_, told)| !told).map(|(ask, _)| ask).collect(),
        }
    }
}

/// What weighs how much, in the order of [`Reason`].
const WEIGHTS: [(Reason, f64); 9] = [
    (Reason::Event, 1.0),
    (Reason::Time, 1.0),
    (Reason::Duration, 1.0),
    (Reason::Number, 0.7),
    (Reason::Money, 1.0),
    (Reason::Place, 1.0),
    (Reason::Quote, 1.5),
    (Reason::Who, 0.7),
    (Reason::Order, 0.3),
];

/// What a mark adds to a story; the author alone adds nobody.
fn reason(mark: &Mark) -> Option<Reason> {
    match mark.kind {
        Kind::Time => Some(Reason::Time),
        Kind::Duration => Some(Reason::Duration),
        Kind::Number => Some(Reason::Number),
        Kind::Money => Some(Reason::Money),
        Kind::Place => Some(Reason::Place),
        Kind::Quote => Some(Reason::Quote),
        Kind::Who if mark.rule == Rule::Role => Some(Reason::Who),
        _ => None,
    }
}
