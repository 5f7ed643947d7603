//! What the lens says, in words: kinds of marks and why they are there, verdicts, detail, questions.

use super::Text;
use crate::lens::{Detail, Kind, Mark, Question, Reason, Rule, Verdict};

/// The messages of the built-in word lists.
const LISTS: [&str; 45] = [
    "list-absolute",
    "list-always",
    "list-anger",
    "list-anyone",
    "list-astonishment",
    "list-bad",
    "list-comfort",
    "list-deceit",
    "list-degree",
    "list-diminutive",
    "list-disgust",
    "list-distress",
    "list-duty",
    "list-even",
    "list-excuse",
    "list-farewell",
    "list-fear",
    "list-good",
    "list-greeting",
    "list-guilt",
    "list-hedge",
    "list-impression",
    "list-indifference",
    "list-interjection",
    "list-irony",
    "list-joy",
    "list-kindness",
    "list-manner",
    "list-mess",
    "list-motive",
    "list-passing",
    "list-price",
    "list-rating",
    "list-recommendation",
    "list-request",
    "list-rudeness",
    "list-skill",
    "list-slowness",
    "list-speed",
    "list-swearing",
    "list-taste",
    "list-thanks",
    "list-threat",
    "list-wish",
    // A list that has no name here yet.
    "list-of-words",
];

impl Text {
    /// What a mark is and why it is there: «оценка: слово из списка «грубость»».
    #[must_use]
    pub fn mark(&self, mark: &Mark) -> String {
        let (kind, rule) = (self.mark_kind(mark.kind), self.mark_rule(&mark.rule));
        self.with("mark-why", &[("kind", kind.into()), ("rule", rule.into())])
    }

    /// What a marked stretch is.
    #[must_use]
    pub fn mark_kind(&self, kind: Kind) -> String {
        self.get(match kind {
            Kind::Emotion => "kind-emotion",
            Kind::Evaluation => "kind-evaluation",
            Kind::Intensifier => "kind-intensifier",
            Kind::Generalization => "kind-generalization",
            Kind::Blame => "kind-blame",
            Kind::Sarcasm => "kind-sarcasm",
            Kind::Politeness => "kind-politeness",
            Kind::Assumption => "kind-assumption",
            Kind::Number => "kind-number",
            Kind::Time => "kind-time",
            Kind::Duration => "kind-duration",
            Kind::Money => "kind-money",
            Kind::Place => "kind-place",
            Kind::Quote => "kind-quote",
            Kind::Who => "kind-who",
        })
    }

    /// Which rule made a mark. The name of a list that somebody brought stands as it is.
    #[must_use]
    pub fn mark_rule(&self, rule: &Rule) -> String {
        let id = match rule {
            Rule::List(name) => {
                return self.with("rule-list", &[("list", self.list_of_words(name).into())]);
            }
            Rule::OwnList(name) => {
                return self.with("rule-own-list", &[("list", (&**name).into())]);
            }
            Rule::Capitals => "rule-capitals",
            Rule::Stretched => "rule-stretched",
            Rule::Exclamations => "rule-exclamations",
            Rule::Smiley => "rule-smiley",
            Rule::Masked => "rule-masked",
            Rule::ScareQuotes => "rule-scare-quotes",
            Rule::PraiseAndFailure => "rule-praise-and-failure",
            Rule::Rhetorical => "rule-rhetorical",
            Rule::Count => "rule-count",
            Rule::Ordinal => "rule-ordinal",
            Rule::Percent => "rule-percent",
            Rule::Clock => "rule-clock",
            Rule::Date => "rule-date",
            Rule::Day => "rule-day",
            Rule::Season => "rule-season",
            Rule::Span => "rule-span",
            Rule::Frequency => "rule-frequency",
            Rule::Sum => "rule-sum",
            Rule::Address => "rule-address",
            Rule::Point => "rule-point",
            Rule::Quoted => "rule-quoted",
            Rule::Reported => "rule-reported",
            Rule::Loaded => "rule-loaded",
            Rule::Role => "rule-role",
            Rule::Author => "rule-author",
        };
        self.get(id)
    }

    /// The name of a built-in list of words.
    #[must_use]
    pub fn list_of_words(&self, name: &str) -> String {
        let named = |id: &&&str| id.strip_prefix("list-") == Some(name);
        self.get(LISTS.iter().find(named).unwrap_or(&LISTS[LISTS.len() - 1]))
    }

    /// What a sentence holds.
    #[must_use]
    pub fn verdict(&self, verdict: Verdict) -> String {
        self.get(match verdict {
            Verdict::Fact => "verdict-fact",
            Verdict::Mixed => "verdict-mixed",
            Verdict::Emotion => "verdict-emotion",
        })
    }

    /// How much of a story a text tells, with the reasons, and what it does not tell.
    #[must_use]
    pub fn detail(&self, detail: &Detail) -> String {
        let reasons: Vec<String> =
            detail.reasons.iter().map(|(reason, count)| self.reason(*reason, *count)).collect();
        let missing: Vec<String> =
            detail.missing.iter().map(|question| self.missing(*question)).collect();
        let mut told = self.detail_score(detail);
        if !reasons.is_empty() {
            let values = [("told", told.into()), ("reasons", reasons.join(", ").into())];
            told = self.with("story-because", &values);
        }
        if !missing.is_empty() {
            let values = [("told", told.into()), ("missing", missing.join(", ").into())];
            told = self.with("story-missing", &values);
        }
        told
    }

    /// What a text does not tell, as a line of its own.
    #[must_use]
    pub fn detail_open(&self, detail: &Detail) -> Option<String> {
        let missing: Vec<String> =
            detail.missing.iter().map(|question| self.missing(*question)).collect();
        let values = [("missing", missing.join(", ").into())];
        (!missing.is_empty()).then(|| self.with("story-open", &values))
    }

    /// The same without what it does not tell.
    #[must_use]
    pub fn detail_reasons(&self, detail: &Detail) -> String {
        self.detail(&Detail { missing: Vec::new(), ..detail.clone() })
    }

    /// The same without the reasons.
    #[must_use]
    pub fn detail_missing(&self, detail: &Detail) -> String {
        self.detail(&Detail { reasons: Vec::new(), ..detail.clone() })
    }

    /// How much of a story a text tells, of ten.
    #[must_use]
    pub fn detail_score(&self, detail: &Detail) -> String {
        let score = format!("{:.0}", detail.score * 10.0);
        self.with("story-score", &[("score", score.into())])
    }

    fn reason(&self, reason: Reason, count: u32) -> String {
        let id = match reason {
            Reason::Event => "story-event",
            Reason::Time => "story-time",
            Reason::Duration => "story-duration",
            Reason::Number => "story-number",
            Reason::Money => "story-money",
            Reason::Place => "story-place",
            Reason::Quote => "story-quote",
            Reason::Who => "story-who",
            Reason::Order => "story-order",
        };
        self.with(id, &[("count", count.into())])
    }

    /// What a text does not tell, in a word or two.
    #[must_use]
    pub fn missing(&self, question: Question) -> String {
        self.get(match question {
            Question::What => "missing-what",
            Question::When => "missing-when",
            Question::Where => "missing-where",
            Question::Who => "missing-who",
            Question::HowLong => "missing-how-long",
            Question::HowMuch => "missing-how-much",
        })
    }

    /// What to ask the client, as a question of a case.
    #[must_use]
    pub fn question(&self, question: Question) -> String {
        self.get(match question {
            Question::What => "ask-client-what",
            Question::When => "ask-client-when",
            Question::Where => "ask-client-where",
            Question::Who => "ask-client-who",
            Question::HowLong => "ask-client-how-long",
            Question::HowMuch => "ask-client-how-much",
        })
    }
}
