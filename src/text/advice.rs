//! Remarks on problems, causes and solutions, in words: what, why, and how better.

use super::Text;
use crate::advice::{Flag, Proposal, Remark};
use crate::method::Step;

impl Text {
    /// A flag in two or three words.
    #[must_use]
    pub fn flag(&self, flag: Flag) -> String {
        self.get(match flag {
            Flag::ClientWords => "flag-client-words",
            Flag::NotClientSide => "flag-not-client-side",
            Flag::EmotionWording => "flag-emotion-wording",
            Flag::DisguisedSolution => "flag-disguised-solution",
            Flag::BigCause => "flag-big-cause",
            Flag::Culprit => "flag-culprit",
            Flag::VagueSolution => "flag-vague-solution",
        })
    }

    /// Why the method words it otherwise, in a line.
    #[must_use]
    pub fn why(&self, flag: Flag) -> String {
        self.get(match flag {
            Flag::ClientWords => "flag-why-client-words",
            Flag::NotClientSide => "flag-why-not-client-side",
            Flag::EmotionWording => "flag-why-emotion-wording",
            Flag::DisguisedSolution => "flag-why-disguised-solution",
            Flag::BigCause => "flag-why-big-cause",
            Flag::Culprit => "flag-why-culprit",
            Flag::VagueSolution => "flag-why-vague-solution",
        })
    }

    /// The better pattern, in a line.
    #[must_use]
    pub fn better(&self, flag: Flag) -> String {
        self.get(match flag {
            Flag::ClientWords => "flag-better-client-words",
            Flag::NotClientSide => "flag-better-not-client-side",
            Flag::EmotionWording => "flag-better-emotion-wording",
            Flag::DisguisedSolution => "flag-better-disguised-solution",
            Flag::BigCause => "flag-better-big-cause",
            Flag::Culprit => "flag-better-culprit",
            Flag::VagueSolution => "flag-better-vague-solution",
        })
    }

    /// Why copied words are remarked on: those of the review stand in it.
    #[must_use]
    pub fn copied(&self, words: &str) -> String {
        self.with("flag-why-copied", &[("words", words.into())])
    }

    /// A hint: words of the line that make one look, no more.
    #[must_use]
    pub fn remark_hint(&self, flag: Flag, words: &str) -> String {
        self.with("flag-hint", &[("flag", self.flag(flag).into()), ("words", words.into())])
    }

    /// What a remark proposes, a line each.
    #[must_use]
    pub fn proposals(&self, remark: &Remark) -> Vec<String> {
        remark.proposals.iter().map(|proposal| self.proposal(proposal)).collect()
    }

    /// What is proposed, in a line.
    #[must_use]
    pub fn proposal(&self, proposal: &Proposal) -> String {
        match proposal {
            Proposal::Reworded(line) => {
                self.with("proposal-reworded", &[("line", line.as_str().into())])
            }
            Proposal::Openings(openings) => {
                let begun: Vec<String> = openings
                    .iter()
                    .map(|words| self.with("proposal-begun", &[("words", words.as_str().into())]))
                    .collect();
                self.with("proposal-openings", &[("openings", begun.join(", ").into())])
            }
            Proposal::Move(Step::Solutions) => self.get("proposal-to-solutions"),
            Proposal::Move(Step::Causes) => self.get("proposal-to-causes"),
            Proposal::Move(_) => self.get("proposal-to-problems"),
            Proposal::Split => self.get("proposal-split"),
        }
    }
}
