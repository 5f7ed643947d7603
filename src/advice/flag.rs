//! What a remark says: its flag, the sign that gave rise to it, and what it proposes.

use std::ops::Range;

use crate::method::Step;

/// What could be worded otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Flag {
    /// The words of the review, copied.
    ClientWords,
    /// A problem that is not told from the client's side.
    NotClientSide,
    /// The wording of a complaint: first person, exclamation, demand, insult.
    EmotionWording,
    /// A wished measure in the place of a problem or a cause.
    DisguisedSolution,
    /// A cause so big that only a big solution would do.
    BigCause,
    /// Somebody who is to blame.
    Culprit,
    /// A solution that changes nothing in particular for the client.
    VagueSolution,
}

impl Flag {
    /// All of them, in the order above.
    pub const ALL: [Self; 7] = [
        Self::ClientWords,
        Self::NotClientSide,
        Self::EmotionWording,
        Self::DisguisedSolution,
        Self::BigCause,
        Self::Culprit,
        Self::VagueSolution,
    ];

    /// Its stable code, as the command line says it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::ClientWords => "client_words",
            Self::NotClientSide => "not_client_side",
            Self::EmotionWording => "emotion_wording",
            Self::DisguisedSolution => "disguised_solution",
            Self::BigCause => "big_cause",
            Self::Culprit => "culprit",
            Self::VagueSolution => "vague_solution",
        }
    }
}

/// What in a line gave rise to a remark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Deserialize)]
pub enum Sign {
    /// A run of words of the review.
    Copied,
    /// Nobody in the line is a client.
    NoClient,
    /// Somebody else acts.
    Other,
    /// Clients as the firm's trouble.
    Trouble,
    /// I, me, my.
    FirstPerson,
    /// An exclamation mark, capitals, a smiley.
    Exclaimed,
    /// A question that no answer is expected to.
    Asked,
    /// A demand to the firm.
    Demand,
    /// A word that insults.
    Insult,
    /// A word of anger or scorn.
    Loud,
    /// Irony.
    Irony,
    /// What should be or should have been.
    Wish,
    /// What there is none or not enough of.
    Lack,
    /// What is to be done.
    Measure,
    /// A word for what nobody can change in one place.
    Big,
    /// A word of fault.
    Fault,
    /// A word that is one of fault beside somebody.
    Lapse,
    /// Punishment.
    Punishment,
    /// Control.
    Control,
    /// Attention, reminders, talks.
    Attention,
    /// Quality, service, work made better.
    Quality,
    /// Training without its content.
    Training,
    /// Measures, work, processes, without saying which.
    Effort,
    /// What clients do to the firm's trouble.
    Burden,
    /// Not a sign of anything: words that name nothing of the case.
    General,
    /// Not a sign of anything: words that lead to something concrete.
    Concrete,
    /// Not a sign of anything: words that would be one elsewhere.
    Fine,
}

impl Sign {
    /// Its stable code, as the command line says it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Copied => "copied",
            Self::NoClient => "no-client",
            Self::Other => "other",
            Self::Trouble => "trouble",
            Self::FirstPerson => "first-person",
            Self::Exclaimed => "exclaimed",
            Self::Asked => "asked",
            Self::Demand => "demand",
            Self::Insult => "insult",
            Self::Loud => "loud",
            Self::Irony => "irony",
            Self::Wish => "wish",
            Self::Lack => "lack",
            Self::Measure => "measure",
            Self::Big => "big",
            Self::Fault => "fault",
            Self::Lapse => "lapse",
            Self::Punishment => "punishment",
            Self::Control => "control",
            Self::Attention => "attention",
            Self::Quality => "quality",
            Self::Training => "training",
            Self::Effort => "effort",
            Self::Burden => "burden",
            Self::General => "general",
            Self::Concrete => "concrete",
            Self::Fine => "fine",
        }
    }
}

/// A remark on a line. It explains and proposes, no more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// What could be worded otherwise.
    pub flag: Flag,
    /// What gave rise to it.
    pub sign: Sign,
    /// The bytes of the line that it is about, on character boundaries.
    pub range: Range<usize>,
    /// For copied words: their bytes in the review.
    pub review: Option<Range<usize>>,
    /// Whether it is a hint only: shown dimmer, and no flag.
    pub hint: bool,
    /// What can be honestly proposed; often nothing.
    pub proposals: Vec<Proposal>,
}

/// What a remark proposes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proposal {
    /// The whole line otherwise.
    Reworded(String),
    /// Ways to begin it, in the language of the line, for a person to go on.
    Openings(Vec<String>),
    /// How to go on behind it, in the language of the line.
    Ending(String),
    /// It belongs to another step.
    Move(Step),
    /// Two to four small ones in its place.
    Split,
}

impl Proposal {
    /// Its stable code, as the command line says it.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Reworded(_) => "reworded",
            Self::Openings(_) => "openings",
            Self::Ending(_) => "ending",
            Self::Move(_) => "move",
            Self::Split => "split",
        }
    }
}

impl Remark {
    /// A remark on these bytes, which proposes nothing yet.
    pub(super) fn new(flag: Flag, sign: Sign, range: Range<usize>) -> Self {
        Self { flag, sign, range, review: None, hint: false, proposals: Vec::new() }
    }

    /// The same with a proposal more, if there is one.
    pub(super) fn proposing(mut self, proposal: impl Into<Option<Proposal>>) -> Self {
        self.proposals.extend(proposal.into());
        self
    }
}
