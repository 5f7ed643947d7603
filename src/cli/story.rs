//! A case told in words, to be read or heard: no columns, no boxes, one paragraph for each thing.

use crate::app::wording;
use crate::method::{
    Case, CaseState, Day, EntryId, Label, List, Question, QuestionState, Step, StepState, Tone,
    Whose,
};
use crate::text::Text;

/// The paragraphs of a case.
pub(super) struct Story<'a> {
    pub(super) text: &'a Text,
    pub(super) case: &'a Case,
    today: &'a Day,
    paragraphs: Vec<String>,
}

impl<'a> Story<'a> {
    /// Tells a whole case, whose file is at `path`.
    pub(super) fn tell(text: &'a Text, case: &'a Case, today: &'a Day, path: &str) -> String {
        let mut story = Self { text, case, today, paragraphs: Vec::new() };
        story.head(path);
        story.steps();
        story.review();
        story.questions();
        story.facts();
        story.chain();
        story.paragraphs.join("\n")
    }

    fn head(&mut self, path: &str) {
        let (text, case) = (self.text, self.case);
        self.say(wording::title(text, &case.title));
        self.say(self.origin());
        if !case.review.selected.is_empty() {
            self.say(self.words("show-selected", &case.review.selected));
        }
        let client = text.known_of_client(&case.card, |day| self.day(day));
        if !client.is_empty() {
            let sentences: Vec<String> = client.iter().map(|words| ended(words)).collect();
            self.say(sentences.join(" "));
        }
        match &case.state {
            CaseState::Open => {}
            CaseState::Finished => {
                let state = text.get("state-finished");
                self.say(text.with("show-state", &[("state", state.into())]));
            }
            CaseState::SetAside(why) => {
                let words = text.with("show-set-aside", &[("why", why.as_str().into())]);
                self.say(ended(words.trim_end()));
            }
        }
        if !case.created.0.is_empty() && !case.changed.0.is_empty() {
            let values = [
                ("created", text.day_of(&case.created, self.today).into()),
                ("changed", text.day_of(&case.changed, self.today).into()),
            ];
            self.say(text.with("show-days", &values));
        }
        self.say(text.with("show-file", &[("path", path.into())]));
    }

    /// What the review is and where it came from, in one sentence.
    fn origin(&self) -> String {
        let (text, review) = (self.text, &self.case.review);
        let tone = match review.tone {
            Tone::Complaint => "complaint",
            Tone::Praise => "praise",
            Tone::Mixed => "mixed",
        };
        let (whose, name) = match &review.whose {
            Whose::Ours => ("ours", ""),
            Whose::Competitor(name) => ("competitor", name.as_str()),
        };
        let values = [("tone", tone.into()), ("whose", whose.into()), ("name", name.into())];
        let mut parts = vec![text.with("show-origin", &values)];
        let origin = &review.origin;
        for (id, words) in [
            ("show-origin-source", &origin.source),
            ("show-origin-place", &origin.place),
            ("show-origin-product", &origin.product),
            ("show-origin-author", &origin.author),
        ] {
            if !words.is_empty() {
                parts.push(text.with(id, &[("words", words.as_str().into())]));
            }
        }
        if let Some(day) = &origin.date {
            parts.push(text.with("show-origin-date", &[("day", self.day(day).into())]));
        }
        if let Some(rating) = origin.rating {
            let rating = rating.to_string();
            parts.push(text.with("show-origin-rating", &[("rating", rating.into())]));
        }
        for (id, words) in
            [("show-origin-contact", &origin.contact), ("show-origin-link", &origin.link)]
        {
            if !words.is_empty() {
                parts.push(text.with(id, &[("words", words.as_str().into())]));
            }
        }
        ended(&parts.join("; "))
    }

    fn steps(&mut self) {
        let (text, steps) = (self.text, &self.case.steps);
        let at = steps.at;
        let values = [("number", at.number().to_string().into()), ("step", text.step(at).into())];
        let mut sentences = vec![text.with("show-step-now", &values)];
        for (state, id) in [
            (StepState::Done, "show-steps-done"),
            (StepState::NotNeeded, "show-steps-not-needed"),
            (StepState::Open, "show-steps-open"),
        ] {
            let those = Step::ALL.into_iter().filter(|step| steps.state(*step) == state);
            let names: Vec<String> =
                those.map(|step| format!("{} {}", step.number(), text.step(step))).collect();
            if !names.is_empty() {
                sentences.push(text.with(id, &[("steps", names.join(", ").into())]));
            }
        }
        for jump in &steps.jumps {
            sentences.push(ended(&text.known_of_jump(jump)));
        }
        self.say(sentences.join(" "));
    }

    fn review(&mut self) {
        let heading = self.text.get("pane-raw");
        if self.case.review.text.is_blank() {
            return self.none(&heading);
        }
        self.heading(&heading);
        self.say(self.case.review.text.join());
    }

    fn questions(&mut self) {
        if self.case.questions.is_empty() {
            return;
        }
        self.heading(&self.text.list(List::Questions));
        for (place, question) in self.case.questions.iter().enumerate() {
            let mut sentences = vec![ended(&question.text)];
            if let Some(about) = &question.about {
                sentences.push(self.words("show-about", &about.words));
            }
            sentences.push(self.question_state(question));
            self.entry(List::Questions, place, &sentences);
        }
    }

    fn question_state(&self, question: &Question) -> String {
        let day = |id: &str, day: &Day| self.text.with(id, &[("day", self.day(day).into())]);
        match &question.state {
            QuestionState::ToAsk => self.text.get("show-question-to-ask"),
            QuestionState::Asked(on) => day("show-question-asked", on),
            QuestionState::Silent(on) => day("show-question-silent", on),
            QuestionState::Answered(on, words) => {
                let values = [("day", self.day(on).into()), ("words", words.as_str().into())];
                ended(&self.text.with("show-question-answered", &values))
            }
        }
    }

    fn facts(&mut self) {
        let heading = self.text.get("pane-neutral");
        if self.case.facts.is_empty() {
            self.none(&heading);
        } else {
            self.heading(&heading);
        }
        for (place, fact) in self.case.facts.iter().enumerate() {
            let mut sentences = vec![ended(&fact.text)];
            sentences.extend(self.text.known_of_fact(fact));
            self.entry(List::Facts, place, &sentences);
        }
        if !self.case.left_out.is_empty() {
            let quote = |words: &str| self.text.with("show-quote", &[("words", words.into())]);
            let quotes: Vec<String> =
                self.case.left_out.iter().map(|quote_of| quote(&quote_of.words)).collect();
            let values = [("quotes", quotes.join(", ").into())];
            self.say(self.text.with("show-left-out", &values));
        }
    }

    /// Says a paragraph.
    pub(super) fn say(&mut self, words: String) {
        self.paragraphs.push(words);
    }

    /// Begins a part of the case, with a blank line before it.
    pub(super) fn heading(&mut self, words: &str) {
        self.paragraphs.push(format!("\n{words}:"));
    }

    /// Says that a part is still empty.
    pub(super) fn none(&mut self, what: &str) {
        let words = self.text.with("show-none", &[("list", what.into())]);
        self.paragraphs.push(format!("\n{words}"));
    }

    /// Says an entry by its label, with all that is known of it.
    pub(super) fn entry(&mut self, list: List, place: usize, sentences: &[String]) {
        let label = self.text.label(Label { list, number: place + 1 });
        self.say(format!("{label}. {}", sentences.join(" ")));
    }

    /// A message with free words in it, ended as a sentence.
    pub(super) fn words(&self, id: &str, words: &str) -> String {
        ended(&self.text.with(id, &[("words", words.into())]))
    }

    /// A message with the labels of entries in it; `None` without any.
    pub(super) fn labels(&self, id: &str, entries: &[EntryId]) -> Option<String> {
        let labels: Vec<String> = entries
            .iter()
            .filter_map(|entry| self.case.label(*entry))
            .map(|label| self.text.label(label))
            .collect();
        (!labels.is_empty()).then(|| self.text.with(id, &[("labels", labels.join(", ").into())]))
    }

    /// A day as people say it.
    pub(super) fn day(&self, day: &Day) -> String {
        self.text.day(&day.0, self.today)
    }
}

/// A text with a full stop, unless it has an end of its own, inside closing quotes too.
pub(super) fn ended(text: &str) -> String {
    let closing = ['\u{bb}', '\u{201d}', '\u{201c}', '\u{2019}', '"', '\'', ')'];
    let bare = text.trim_end_matches(closing);
    if bare.ends_with(['.', '!', '?', '\u{2026}', ':', ';']) {
        text.to_owned()
    } else {
        format!("{text}.")
    }
}
