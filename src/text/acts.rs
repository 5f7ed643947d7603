//! The name of every act and the reason of every refusal.

use super::Text;
use crate::method::{Act, List, Refusal, Step, Tone};

impl Text {
    /// What was done, as a noun phrase: «слияние П2 П4».
    #[must_use]
    pub fn act(&self, act: &Act) -> String {
        let one = |id: &str, label| self.with(id, &[("label", self.label(label).into())]);
        let many =
            |id: &str, labels: &[_]| self.with(id, &[("labels", self.labels(labels).into())]);
        let step = |id: &str, step: Step| self.with(id, &[("step", self.step(step).into())]);
        match act {
            Act::Retitled => self.get("act-retitled"),
            Act::Details => self.get("act-details"),
            Act::CardWritten => self.get("act-card-written"),
            Act::ReviewMended => self.get("act-review-mended"),
            Act::Went(to) => step("act-went", *to),
            Act::JumpExplained => self.get("act-jump-explained"),
            Act::NotNeeded(which) => step("act-not-needed", *which),
            Act::NeededAgain(which) => step("act-needed-again", *which),
            Act::Finished => self.get("act-finished"),
            Act::State => self.get("act-state"),
            Act::NeutralWritten => self.get("act-neutral-written"),
            Act::NeutralBegun => self.get("act-neutral-begun"),
            Act::Added(label) => one("act-added", *label),
            Act::AddedMany(list, count) => self.with(
                "act-added-many",
                &[("list", self.list(*list).into()), ("count", (*count).into())],
            ),
            Act::Reworded(label) => one("act-reworded", *label),
            Act::Split(label) => one("act-split", *label),
            Act::Merged(labels) => many("act-merged", labels),
            Act::Moved(labels) => many("act-moved", labels),
            Act::Recast(labels, to) => self.with(
                "act-recast",
                &[("labels", self.labels(labels).into()), ("list", self.list(*to).into())],
            ),
            Act::Deleted(labels) => many("act-deleted", labels),
            Act::Linked(label) => one("act-linked", *label),
            Act::QuestionNoted(label) => one("act-question-noted", *label),
            Act::Noted(label) => one("act-noted", *label),
            Act::Deferred(label) => one("act-deferred", *label),
            Act::NotDeferred(label) => one("act-not-deferred", *label),
            Act::Accepted(label) => one("act-accepted", *label),
            Act::RemarkedAgain(label) => one("act-remarked-again", *label),
            Act::NoProblem(label) => one("act-no-problem", *label),
            Act::ProblemAgain(label) => one("act-problem-again", *label),
            Act::Nested(label) => one("act-nested", *label),
            Act::BrokenDown(label, count) => self.with(
                "act-broken-down",
                &[("label", self.label(*label).into()), ("count", (*count).into())],
            ),
            Act::Parked => self.get("act-parked"),
            Act::ParkedMended => self.get("act-parked-mended"),
            Act::ParkedSettled => self.get("act-parked-settled"),
            Act::ParkedUsed(label) => one("act-parked-used", *label),
            Act::TakenUp => self.get("act-taken-up"),
            Act::LeftOut(words) => self.with("act-left-out", &[("words", words.as_str().into())]),
            Act::NotLeftOut(words) => {
                self.with("act-not-left-out", &[("words", words.as_str().into())])
            }
            Act::Restored(at) => self.with("act-restored", &[("when", self.moment(at).into())]),
        }
    }

    /// Why an edit was refused, as a sentence.
    #[must_use]
    pub fn refusal(&self, refusal: Refusal) -> String {
        self.get(match refusal {
            Refusal::NothingSaid => "refusal-nothing-said",
            Refusal::NoSuchEntry => "refusal-no-such-entry",
            Refusal::MergeNeedsTwo => "refusal-merge-needs-two",
            Refusal::DifferentLists => "refusal-different-lists",
            Refusal::NotLinkable => "refusal-not-linkable",
            Refusal::NothingToSplit => "refusal-nothing-to-split",
            Refusal::NothingToDo => "refusal-nothing-to-do",
            Refusal::OtherNature => "refusal-other-nature",
            Refusal::Circle => "refusal-circle",
            Refusal::OpenProblems => "refusal-open-problems",
            Refusal::NeutralBegun => "refusal-neutral-begun",
            Refusal::TooManyEntries => "refusal-too-many-entries",
        })
    }

    /// The name of a list: «Проблемы».
    #[must_use]
    pub fn list(&self, list: List) -> String {
        self.get(match list {
            List::Questions => "list-questions",
            List::Facts => "list-facts",
            List::Problems => "list-problems",
            List::Causes => "list-causes",
            List::Solutions => "list-solutions",
        })
    }

    /// The short name of a step: «Без эмоций».
    #[must_use]
    pub fn step(&self, step: Step) -> String {
        self.get(STEPS[step.number() - 1].0)
    }

    /// The question that a step asks.
    #[must_use]
    pub fn step_question(&self, step: Step) -> String {
        self.get(STEPS[step.number() - 1].1)
    }

    /// The same in few words, for a small window.
    #[must_use]
    pub fn step_question_short(&self, step: Step) -> String {
        self.get(SHORT_QUESTIONS[step.number() - 1])
    }

    /// The rule of a step in full.
    #[must_use]
    pub fn step_rule(&self, step: Step) -> String {
        self.get(STEPS[step.number() - 1].2)
    }

    /// The rule of a step in a few words.
    #[must_use]
    pub fn step_brief(&self, step: Step) -> String {
        self.get(STEPS[step.number() - 1].3)
    }

    /// The name of a tone: «жалоба».
    #[must_use]
    pub fn tone(&self, tone: Tone) -> String {
        self.get(match tone {
            Tone::Complaint => "tone-complaint",
            Tone::Praise => "tone-praise",
            Tone::Mixed => "tone-mixed",
        })
    }
}

/// For each step: its name, its question, its rule.
const STEPS: [(&str, &str, &str, &str); 7] = [
    ("step-find", "step-find-question", "step-find-rule", "step-find-brief"),
    ("step-select", "step-select-question", "step-select-rule", "step-select-brief"),
    ("step-clarify", "step-clarify-question", "step-clarify-rule", "step-clarify-brief"),
    ("step-neutral", "step-neutral-question", "step-neutral-rule", "step-neutral-brief"),
    ("step-problems", "step-problems-question", "step-problems-rule", "step-problems-brief"),
    ("step-causes", "step-causes-question", "step-causes-rule", "step-causes-brief"),
    ("step-solutions", "step-solutions-question", "step-solutions-rule", "step-solutions-brief"),
];

/// For each step: its question in few words.
const SHORT_QUESTIONS: [&str; 7] = [
    "step-find-question-short",
    "step-select-question-short",
    "step-clarify-question-short",
    "step-neutral-question-short",
    "step-problems-question-short",
    "step-causes-question-short",
    "step-solutions-question-short",
];
