//! The voice of a case: praise, a review that has both, and a competitor's have words of their own for
//! the same steps.

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;

use super::Language;
use crate::method::{Case, Tone, Whose};

/// In which words razbor speaks of a case.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Voice {
    /// What the review mostly says.
    pub tone: Tone,
    /// Whether a competitor's client wrote it.
    pub competitor: bool,
}

impl Voice {
    /// The voice of a case.
    #[must_use]
    pub fn of(case: &Case) -> Self {
        let competitor = matches!(case.review.whose, Whose::Competitor(_));
        Self { tone: case.review.tone, competitor }
    }

    /// The sets of words that go before the common ones, the first before the others.
    pub(super) fn sets(self) -> &'static [Words] {
        match (self.tone, self.competitor) {
            (Tone::Complaint, false) => &[],
            (Tone::Complaint, true) => &[Words::Competitor],
            (Tone::Mixed, false) => &[Words::Mixed],
            (Tone::Mixed, true) => &[Words::Competitor, Words::Mixed],
            (Tone::Praise, false) => &[Words::Praise],
            (Tone::Praise, true) => &[Words::CompetitorPraise, Words::Praise, Words::Competitor],
        }
    }
}

/// A set of words that stand in for common ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Words {
    Praise,
    Mixed,
    Competitor,
    CompetitorPraise,
}

impl Words {
    fn source(self, language: Language) -> &'static str {
        match (language, self) {
            (Language::Russian, Self::Praise) => {
                include_str!("../../assets/text/voices/ru.praise.ftl")
            }
            (Language::Russian, Self::Mixed) => {
                include_str!("../../assets/text/voices/ru.mixed.ftl")
            }
            (Language::Russian, Self::Competitor) => {
                include_str!("../../assets/text/voices/ru.competitor.ftl")
            }
            (Language::Russian, Self::CompetitorPraise) => {
                include_str!("../../assets/text/voices/ru.competitor-praise.ftl")
            }
            (Language::English, Self::Praise) => {
                include_str!("../../assets/text/voices/en.praise.ftl")
            }
            (Language::English, Self::Mixed) => {
                include_str!("../../assets/text/voices/en.mixed.ftl")
            }
            (Language::English, Self::Competitor) => {
                include_str!("../../assets/text/voices/en.competitor.ftl")
            }
            (Language::English, Self::CompetitorPraise) => {
                include_str!("../../assets/text/voices/en.competitor-praise.ftl")
            }
        }
    }
}

/// The sets of words of a language.
pub(super) struct Shelf([FluentBundle<FluentResource>; 4]);

impl Shelf {
    /// Reads them all: they are short.
    pub(super) fn new(language: Language, ascii: bool) -> Self {
        let all = [Words::Praise, Words::Mixed, Words::Competitor, Words::CompetitorPraise];
        Self(all.map(|words| super::words::bundle(words.source(language), language, ascii)))
    }

    /// The messages of a set.
    pub(super) fn of(&self, words: Words) -> &FluentBundle<FluentResource> {
        &self.0[words as usize]
    }
}
