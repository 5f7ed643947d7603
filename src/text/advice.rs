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

    /// A remark on a line in few words: what it is, how it could be said, and why. Words of the review
    /// that were copied are told.
    #[must_use]
    pub fn remark(&self, remark: &Remark, line: &str, copied: Option<&str>) -> String {
        let words = line.get(remark.range.clone()).unwrap_or_default();
        if remark.hint {
            return self.remark_hint(remark.flag, words);
        }
        let why = copied.map_or_else(|| self.why(remark.flag), |words| self.copied(words));
        let flag = self.flag(remark.flag);
        let proposal = match remark.proposals.first() {
            Some(Proposal::Openings(openings)) => {
                let begun = alike(openings);
                let begun = self.with("proposal-begun", &[("words", begun.into())]);
                Some(self.with("proposal-openings", &[("openings", begun.into())]))
            }
            Some(proposal) => Some(self.proposal(proposal)),
            None => None,
        };
        let how = proposal.unwrap_or_else(|| self.better(remark.flag));
        let id = if remark.proposals.is_empty() { "remark-better" } else { "remark-proposed" };
        self.with(id, &[("flag", flag.into()), ("how", how.into()), ("why", why.into())])
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
            Proposal::Ending(words) => {
                let words = words.trim_start_matches([',', ' ']);
                let begun = self.with("proposal-begun", &[("words", words.into())]);
                self.with("proposal-ending", &[("words", begun.into())])
            }
            Proposal::Move(Step::Solutions) => self.get("proposal-to-solutions"),
            Proposal::Move(Step::Causes) => self.get("proposal-to-causes"),
            Proposal::Move(_) => self.get("proposal-to-problems"),
            Proposal::Split => self.get("proposal-split"),
        }
    }
}

/// Ways to begin a line in one: what all of them begin with is said once.
fn alike(openings: &[String]) -> String {
    let first = |line: &String| line.split(' ').map(str::to_owned).collect::<Vec<_>>();
    let words: Vec<Vec<String>> = openings.iter().map(first).collect();
    let alike = |at: &usize| {
        let word = words.first().and_then(|line| line.get(*at));
        word.is_some() && words.iter().all(|line| line.len() > at + 1 && line.get(*at) == word)
    };
    let shortest = words.iter().map(Vec::len).min().unwrap_or(0);
    let common = (0..shortest).take_while(alike).count();
    let lead = words.first().map_or(String::new(), |line| line[..common].join(" "));
    // A word of two letters is no subject.
    if lead.chars().count() < 3 {
        return openings.join(" / ");
    }
    let rest = words.iter().map(|line| line[common..].join(" "));
    format!("{lead} {}", rest.collect::<Vec<_>>().join(" / "))
}
