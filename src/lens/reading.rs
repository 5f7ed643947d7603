//! What a reading of a text says: its sentences, what is marked in them, and why.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// The language of a text, by the script that most of its letters are of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    /// Most letters are Cyrillic.
    Russian,
    /// Most letters are Latin, or there are none.
    English,
}

impl Language {
    /// Its code: `ru` or `en`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Russian => "ru",
            Self::English => "en",
        }
    }
}

/// What a marked stretch of a review is.
///
/// The first eight are soft: what step 4 takes away. The next six are hard: what it must keep. The
/// last tells that somebody did something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Kind {
    /// A feeling (appraisal theory: affect).
    Emotion,
    /// An opinion of a thing or a person (appreciation, judgement).
    Evaluation,
    /// A booster (graduation: force).
    Intensifier,
    /// An absolutist word: all, never, as always.
    Generalization,
    /// A motive or a duty put on somebody (judgement: propriety).
    Blame,
    /// Said the other way round (verbal irony).
    Sarcasm,
    /// A greeting, thanks, advice, a wish, a request (speech acts).
    Politeness,
    /// A guess (hedges, evidentials).
    Assumption,
    /// A count or a numeral.
    Number,
    /// When: a clock, a date, a day.
    Time,
    /// How long, how often.
    Duration,
    /// A sum.
    Money,
    /// Where.
    Place,
    /// Somebody's words, or a name in quotation marks.
    Quote,
    /// Somebody who did something.
    Who,
}

impl Kind {
    /// All kinds, in the order above.
    pub const ALL: [Self; 15] = [
        Self::Emotion,
        Self::Evaluation,
        Self::Intensifier,
        Self::Generalization,
        Self::Blame,
        Self::Sarcasm,
        Self::Politeness,
        Self::Assumption,
        Self::Number,
        Self::Time,
        Self::Duration,
        Self::Money,
        Self::Place,
        Self::Quote,
        Self::Who,
    ];

    /// Whether it is what step 4 takes away.
    #[must_use]
    pub fn is_soft(self) -> bool {
        self <= Self::Assumption
    }

    /// Whether it is a fact that must be kept: one of the six from number to quote.
    #[must_use]
    pub fn is_hard(self) -> bool {
        (Self::Number..=Self::Quote).contains(&self)
    }

    /// Its stable code, as the command line says it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Emotion => "emotion",
            Self::Evaluation => "evaluation",
            Self::Intensifier => "intensifier",
            Self::Generalization => "generalization",
            Self::Blame => "blame",
            Self::Sarcasm => "sarcasm",
            Self::Politeness => "politeness",
            Self::Assumption => "assumption",
            Self::Number => "number",
            Self::Time => "time",
            Self::Duration => "duration",
            Self::Money => "money",
            Self::Place => "place",
            Self::Quote => "quote",
            Self::Who => "who",
        }
    }
}

/// Which rule made a mark. Its words for people are in the language files.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Rule {
    /// A word or a phrase of a list; the name of the list.
    List(Arc<str>),
    /// A word or a phrase of a list that the workspace brought.
    OwnList(Arc<str>),
    /// Whole words in capitals.
    Capitals,
    /// A letter three times or more.
    Stretched,
    /// `!!`, `?!` and longer.
    Exclamations,
    /// A smiley or an emoji.
    Smiley,
    /// Swearing behind asterisks or other signs.
    Masked,
    /// One to three words in quotation marks that nobody said.
    ScareQuotes,
    /// Praise beside what went wrong.
    PraiseAndFailure,
    /// A question that no answer is expected to.
    Rhetorical,
    /// A numeral, or a number in words, alone or with what it counts.
    Count,
    /// An ordinal: № 5, the third.
    Ordinal,
    /// A share: 30 %.
    Percent,
    /// A time of the clock.
    Clock,
    /// A date.
    Date,
    /// A day of the week, or one counted from today.
    Day,
    /// A part of the day or of the year.
    Season,
    /// A number with a unit of time.
    Span,
    /// How often: twice, every hour.
    Frequency,
    /// A number with a unit of money.
    Sum,
    /// A street, a house, a floor, a service point.
    Address,
    /// A thing of the place with its name or number.
    Point,
    /// Words between quotation marks.
    Quoted,
    /// Words after a colon or a verb of saying.
    Reported,
    /// A loaded word that has a neutral one.
    Loaded,
    /// A role of the firm beside a verb of something that happened.
    Role,
    /// The author, as "I" or "we", beside such a verb.
    Author,
}

impl Rule {
    /// Its stable code; for a list, the code and the list's name.
    #[must_use]
    pub fn code(&self) -> (&'static str, Option<&str>) {
        match self {
            Self::List(name) => ("list", Some(name)),
            Self::OwnList(name) => ("own-list", Some(name)),
            Self::Capitals => ("capitals", None),
            Self::Stretched => ("stretched", None),
            Self::Exclamations => ("exclamations", None),
            Self::Smiley => ("smiley", None),
            Self::Masked => ("masked", None),
            Self::ScareQuotes => ("scare-quotes", None),
            Self::PraiseAndFailure => ("praise-and-failure", None),
            Self::Rhetorical => ("rhetorical", None),
            Self::Count => ("count", None),
            Self::Ordinal => ("ordinal", None),
            Self::Percent => ("percent", None),
            Self::Clock => ("clock", None),
            Self::Date => ("date", None),
            Self::Day => ("day", None),
            Self::Season => ("season", None),
            Self::Span => ("span", None),
            Self::Frequency => ("frequency", None),
            Self::Sum => ("sum", None),
            Self::Address => ("address", None),
            Self::Point => ("point", None),
            Self::Quoted => ("quoted", None),
            Self::Reported => ("reported", None),
            Self::Loaded => ("loaded", None),
            Self::Role => ("role", None),
            Self::Author => ("author", None),
        }
    }
}

impl fmt::Display for Rule {
    /// `code`, or `code:name` for a list.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.code() {
            (code, None) => f.write_str(code),
            (code, Some(name)) => write!(f, "{code}:{name}"),
        }
    }
}

/// A stretch of the text that means something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Bytes in the text, on character boundaries.
    pub range: Range<usize>,
    /// What it is.
    pub kind: Kind,
    /// Why.
    pub rule: Rule,
    /// How strongly a word of a list says it: 1 weak, 2 clear, 3 strong. Other rules say 2.
    pub strength: u8,
}

/// What a sentence holds for the neutral text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Nothing to take away.
    Fact,
    /// Something checkable, and something to take away.
    Mixed,
    /// Nothing checkable is left.
    Emotion,
}

impl Verdict {
    /// Its stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Fact => "fact",
            Self::Mixed => "mixed",
            Self::Emotion => "emotion",
        }
    }
}

/// A sentence of a text, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// Bytes in the text, without the blanks around it.
    pub range: Range<usize>,
    /// What it holds.
    pub verdict: Verdict,
    /// What is marked in it, by beginning; only marks inside a quote lie in another mark.
    pub marks: Vec<Mark>,
    /// How many verbs in it tell that something happened.
    pub events: u32,
    /// Words of order: first, then, in the end.
    pub order: u32,
}
