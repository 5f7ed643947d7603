//! A new case: the review, then its title.

use crate::app::prose::Prose;
use crate::app::title;

/// The form of a new case.
#[derive(Debug)]
pub struct NewCase {
    /// The review.
    pub review: Prose,
    /// The title.
    pub title: Prose,
    /// Whether the title is in hand, else the review.
    pub at_title: bool,
    /// Whether a person wrote the title, so that it is not proposed any more.
    pub own_title: bool,
    /// Whether the case is being made.
    pub sent: bool,
    /// When the text has to be kept.
    pub keep_due: Option<u64>,
}

impl NewCase {
    /// An empty form.
    #[must_use]
    pub fn new() -> Self {
        Self {
            review: Prose::page(Vec::new()),
            title: Prose::line(""),
            at_title: false,
            own_title: false,
            sent: false,
            keep_due: None,
        }
    }

    /// Proposes a title from the review, unless a person wrote one. It is selected, so that typing
    /// takes its place.
    pub fn propose(&mut self) {
        if !self.own_title {
            self.title = Prose::line(&title::propose(&self.review.text()));
            self.title.select_all();
        }
    }

    /// Whether there is a review to make a case of.
    #[must_use]
    pub fn has_review(&self) -> bool {
        self.review.lines().iter().any(|line| !line.trim().is_empty())
    }

    /// Whether a person wrote anything that has to be kept, be it the title alone.
    #[must_use]
    pub fn has_text(&self) -> bool {
        self.has_review() || (self.own_title && !self.title.text().trim().is_empty())
    }
}

impl Default for NewCase {
    fn default() -> Self {
        Self::new()
    }
}
