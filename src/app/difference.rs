//! What is different between two states of a case: section by section and line by line to be read,
//! and in a few words.

use similar::{Algorithm, DiffTag, capture_diff_slices};

use super::layer::FieldId;
use crate::method::{
    Case, CaseState, Cause, Entry, EntryId, List, Problem, Question, QuestionState, Solution, Step,
    StepState, Whose,
};
use crate::text::Text;

/// Unchanged lines shown around a change.
const CONTEXT: usize = 1;

/// What is different in one part of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its name.
    pub name: String,
    /// Its lines.
    pub lines: Vec<Line>,
}

/// A line of a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// It stands in both.
    Same(String),
    /// It stood in the old state only.
    Gone(String),
    /// It stands in the new state only.
    New(String),
    /// Here unchanged lines are left out.
    Between,
}

/// A line of a case: as it is shown, and what makes it the same line in another state, where it may
/// have another label.
struct Told {
    shown: String,
    same: String,
}

impl Told {
    fn plain(shown: String) -> Self {
        Self { same: shown.clone(), shown }
    }
}

/// What is different between two states of a case; parts that are alike are left out.
#[must_use]
pub fn difference(text: &Text, old: &Case, new: &Case) -> Vec<Section> {
    let (old, new) = (Teller { text, case: old }.parts(), Teller { text, case: new }.parts());
    let pairs = old.into_iter().zip(new);
    pairs.filter_map(|((name, old), (_, new))| section(name, &old, &new)).collect()
}

fn section(name: String, old: &[Told], new: &[Told]) -> Option<Section> {
    let keys = |told: &[Told]| told.iter().map(|line| line.same.clone()).collect::<Vec<_>>();
    let ops = capture_diff_slices(Algorithm::Myers, &keys(old), &keys(new));
    if ops.iter().all(|op| op.tag() == DiffTag::Equal) {
        return None;
    }
    let mut lines = Vec::new();
    for (place, op) in ops.iter().enumerate() {
        let (was, is) = (&old[op.old_range()], &new[op.new_range()]);
        if op.tag() == DiffTag::Equal {
            let head = if place == 0 { 0 } else { CONTEXT };
            let tail = if place + 1 == ops.len() { 0 } else { CONTEXT };
            let same = |told: &Told| Line::Same(told.shown.clone());
            if is.len() <= head + tail {
                lines.extend(is.iter().map(same));
            } else {
                lines.extend(is[..head].iter().map(same));
                lines.push(Line::Between);
                lines.extend(is[is.len() - tail..].iter().map(same));
            }
        } else {
            lines.extend(was.iter().map(|told| Line::Gone(told.shown.clone())));
            lines.extend(is.iter().map(|told| Line::New(told.shown.clone())));
        }
    }
    Some(Section { name, lines })
}

/// What is different in a few words: «+2 проблемы, правлено: отзыв».
#[must_use]
pub fn summary(text: &Text, old: &Case, new: &Case) -> String {
    let (mut parts, mut edited) = (Vec::new(), Vec::new());
    let mut edit = |changed: bool, id: &str| {
        if changed {
            edited.push(text.get(id));
        }
    };
    let (was, is) = (&old.review, &new.review);
    edit(old.title != new.title, "version-title");
    edit(old.state != new.state, "version-state");
    edit(old.steps != new.steps, "version-steps");
    let card = |case: &Case| {
        let review = case.review.clone();
        (review.origin, review.tone, review.whose, review.selected, case.card.clone())
    };
    edit(card(old) != card(new), "version-card");
    edit(was.text != is.text, "version-review");
    edit((&old.facts, &old.left_out) != (&new.facts, &new.left_out), "version-neutral");
    let counted = [
        (List::Questions, "version-count-questions", old.questions == new.questions),
        (List::Problems, "version-count-problems", old.problems == new.problems),
        (List::Causes, "version-count-causes", old.causes == new.causes),
        (List::Solutions, "version-count-solutions", old.solutions == new.solutions),
    ];
    for (list, id, same) in counted {
        let (was, is) = (old.ids(list), new.ids(list));
        let come = is.iter().filter(|id| !was.contains(id)).count();
        let gone = was.iter().filter(|id| !is.contains(id)).count();
        for (sign, count) in [("+", come), (text.sign("−"), gone)] {
            if count > 0 {
                parts.push(format!("{sign}{}", text.with(id, &[("count", count.into())])));
            }
        }
        if come + gone == 0 && !same {
            edited.push(text.list(list).to_lowercase());
        }
    }
    if old.parked != new.parked {
        edited.push(text.get("version-parked"));
    }
    if !edited.is_empty() {
        parts.push(text.with("version-edited", &[("what", edited.join(", ").into())]));
    }
    if parts.is_empty() { text.get("version-same") } else { parts.join(", ") }
}

/// A case told line by line.
struct Teller<'a> {
    text: &'a Text,
    case: &'a Case,
}

impl Teller<'_> {
    /// All parts with their names, the same in every case.
    fn parts(&self) -> Vec<(String, Vec<Told>)> {
        let (text, case) = (self.text, self.case);
        let plain = |lines: Vec<String>| lines.into_iter().map(Told::plain).collect::<Vec<_>>();
        let quotes = case.left_out.iter();
        let quotes = quotes.map(|of| self.words("show-quote", &of.words)).collect();
        let parked = case.parked.iter().map(|parked| {
            format!("{} {} {}", parked.text, text.sign("·"), text.known_of_parked(parked))
        });
        let parked = parked.collect();
        vec![
            (text.get("detail-title"), plain(vec![case.title.clone()])),
            (text.get("version-part-state"), plain(self.state())),
            (text.get("details-title"), plain(self.details())),
            (text.get("pane-raw"), plain(case.review.text.0.clone())),
            (text.list(List::Questions), self.list(List::Questions, &case.questions, question)),
            (
                text.get("pane-neutral"),
                self.list(List::Facts, &case.facts, |teller, fact| teller.text.known_of_fact(fact)),
            ),
            (text.get("version-part-left-out"), plain(quotes)),
            (text.list(List::Problems), self.list(List::Problems, &case.problems, problem)),
            (text.list(List::Causes), self.list(List::Causes, &case.causes, cause)),
            (text.list(List::Solutions), self.list(List::Solutions, &case.solutions, solution)),
            (text.get("show-parked"), plain(parked)),
        ]
    }

    fn words(&self, id: &str, words: &str) -> String {
        self.text.with(id, &[("words", words.into())])
    }

    fn state(&self) -> Vec<String> {
        let (text, steps) = (self.text, &self.case.steps);
        let state = match &self.case.state {
            CaseState::Open => None,
            CaseState::Finished => {
                let state = text.get("state-finished");
                Some(text.with("show-state", &[("state", state.into())]))
            }
            CaseState::SetAside(why) => {
                let words = text.with("show-set-aside", &[("why", why.as_str().into())]);
                Some(words.trim_end().to_owned())
            }
        };
        let number = steps.at.number().to_string();
        let at = [("number", number.into()), ("step", text.step(steps.at).into())];
        let mut lines: Vec<String> = state.into_iter().collect();
        lines.push(text.with("show-step-now", &at));
        for (state, id) in
            [(StepState::Done, "show-steps-done"), (StepState::NotNeeded, "show-steps-not-needed")]
        {
            let those = Step::ALL.into_iter().filter(|step| steps.state(*step) == state);
            let names: Vec<String> = those.map(|step| text.step(step)).collect();
            if !names.is_empty() {
                lines.push(text.with(id, &[("steps", names.join(", ").into())]));
            }
        }
        lines.extend(steps.jumps.iter().map(|jump| text.known_of_jump(jump)));
        lines
    }

    fn details(&self) -> Vec<String> {
        let (review, text) = (&self.case.review, self.text);
        let origin = &review.origin;
        let (whose, name) = match &review.whose {
            Whose::Ours => ("whose-ours", String::new()),
            Whose::Competitor(name) => ("whose-competitor", name.clone()),
        };
        let rating = origin.rating.map(|rating| rating.to_string());
        let fields = [
            (FieldId::Tone, text.tone(review.tone)),
            (FieldId::Whose, text.get(whose)),
            (FieldId::Competitor, name),
            (FieldId::Source, origin.source.clone()),
            (FieldId::Place, origin.place.clone()),
            (FieldId::Product, origin.product.clone()),
            (FieldId::Author, origin.author.clone()),
            (FieldId::Date, origin.date.clone().unwrap_or_default().0),
            (FieldId::Rating, rating.unwrap_or_default()),
            (FieldId::Link, origin.link.clone()),
            (FieldId::Contact, origin.contact.clone()),
            (FieldId::Selected, review.selected.clone()),
        ];
        let told = fields.into_iter().filter(|(_, words)| !words.is_empty());
        let told = told.map(|(field, words)| format!("{}: {words}", text.get(field.message())));
        told.chain(text.known_of_client(&self.case.card, |day| text.date(day))).collect()
    }

    /// The entries of a list with their labels, what they stand on, and what is known besides.
    fn list<T: Entry>(
        &self,
        list: List,
        entries: &[T],
        more: impl Fn(&Self, &T) -> Vec<String>,
    ) -> Vec<Told> {
        let told = entries.iter().map(|entry| {
            let mut shown = format!("{} {}", self.label(entry.id()), entry.text());
            let more = more(self, entry);
            let mut same = format!("{:?} {}\n{:?}", list, entry.text(), entry.parents());
            let parents: Vec<String> = entry.parents().iter().map(|id| self.label(*id)).collect();
            if !parents.is_empty() {
                shown = format!("{shown} {} {}", self.text.sign("←"), parents.join(" "));
            }
            for more in more {
                shown = format!("{shown} {} {more}", self.text.sign("·"));
                same = format!("{same}\n{more}");
            }
            Told { shown, same }
        });
        told.collect()
    }

    fn label(&self, id: EntryId) -> String {
        self.case.label(id).map(|label| self.text.label(label)).unwrap_or_default()
    }
}

fn question(teller: &Teller, question: &Question) -> Vec<String> {
    let day = |id: &str, day: &crate::method::Day| {
        vec![teller.text.with(id, &[("day", teller.text.date(day).into())])]
    };
    match &question.state {
        QuestionState::ToAsk => Vec::new(),
        QuestionState::Asked(on) => day("show-question-asked", on),
        QuestionState::Silent(on) => day("show-question-silent", on),
        QuestionState::Answered(on, words) => {
            let on = teller.text.date(on);
            let values = [("day", on.into()), ("words", words.as_str().into())];
            vec![teller.text.with("show-question-answered", &values)]
        }
    }
}

fn problem(teller: &Teller, problem: &Problem) -> Vec<String> {
    teller.text.known_of_problem(teller.case, problem)
}

fn cause(teller: &Teller, cause: &Cause) -> Vec<String> {
    teller.text.known_of_cause(teller.case, cause)
}

fn solution(teller: &Teller, solution: &Solution) -> Vec<String> {
    teller.text.known_of_solution(solution, |day| teller.text.date(day))
}
