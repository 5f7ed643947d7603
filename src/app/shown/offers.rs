//! What is offered as entries of a list: thoughts that were parked for it, questions about what the
//! review does not tell, what it thanks for.

use crate::app::bench::Bench;
use crate::app::pane::Pane;
use crate::app::state::State;
use crate::lens::Question;
use crate::method::{EntryId, List, Tone, one_line};

/// Something that one may take over as an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Its words.
    pub words: String,
    /// What it is.
    pub kind: OfferKind,
}

/// What is offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfferKind {
    /// A thought that was parked for this list.
    Parked(EntryId),
    /// A question about what the review does not tell.
    Question,
    /// What the review thanks for.
    Strength,
}

impl OfferKind {
    /// The message of the heading over offers of this kind.
    #[must_use]
    pub fn heading(self) -> &'static str {
        match self {
            Self::Parked(_) => "parked-head",
            Self::Question => "proposals-head",
            Self::Strength => "offers-head",
        }
    }
}

/// The list for which something is offered: the one in hand, else the questions.
#[must_use]
pub fn offered(bench: &Bench) -> List {
    let list = match bench.focus {
        Pane::Raw => List::Questions,
        Pane::Neutral => List::Facts,
        pane => pane.list().unwrap_or(List::Questions),
    };
    let parked = bench.case.waiting_thoughts().any(|parked| parked.list() == Some(list));
    match list {
        List::Problems | List::Solutions => list,
        List::Facts | List::Causes if parked => list,
        _ => List::Questions,
    }
}

/// What is offered as entries of a list, the first to be taken first: what people said themselves goes
/// before what razbor found.
#[must_use]
pub fn offers(state: &State, bench: &Bench, list: List) -> Vec<Offer> {
    let parked = bench.case.waiting_thoughts().filter(|parked| parked.list() == Some(list));
    let parked = parked
        .map(|parked| Offer { words: parked.text.clone(), kind: OfferKind::Parked(parked.id) });
    let (found, kind) = match list {
        List::Questions => (questions(state, bench), OfferKind::Question),
        List::Solutions => (strengths(state, bench, "offer-solution"), OfferKind::Strength),
        List::Problems if bench.case.review.tone != Tone::Complaint => {
            (strengths(state, bench, "offer-strength"), OfferKind::Strength)
        }
        List::Problems | List::Causes | List::Facts => (Vec::new(), OfferKind::Strength),
    };
    parked.chain(found.into_iter().map(|words| Offer { words, kind })).collect()
}

/// What to ask the client.
fn questions(state: &State, bench: &Bench) -> Vec<String> {
    let questions = proposals(state, bench).into_iter();
    questions.map(|question| state.text.question(question)).collect()
}

/// What to ask the client that the review does not tell and no question of the case asks yet, the
/// most telling first.
fn proposals(state: &State, bench: &Bench) -> Vec<Question> {
    if state.reader.lens.is_none() || bench.raw.is_empty() {
        return Vec::new();
    }
    let Some(detail) = bench.readings.raw.detail() else { return Vec::new() };
    let asked: Vec<String> =
        bench.case.questions.iter().map(|question| words(&question.text)).collect();
    let asks = |about: &Question| {
        let (whole, word) = (state.text.question(*about), state.text.missing(*about));
        let (whole, word) = (words(&whole), words(&word));
        asked.iter().any(|asked| *asked == whole || asked.contains(&word))
    };
    detail.missing.into_iter().filter(|question| !asks(question)).collect()
}

/// What the review thanks for, worded as entries, unless an entry of the case has it.
fn strengths(state: &State, bench: &Bench, id: &str) -> Vec<String> {
    let Some(lens) = &state.reader.lens else { return Vec::new() };
    let thanked = bench.readings.raw.parts().filter_map(|(line, part)| {
        let text = &bench.raw.lines().get(line)?[part.start..];
        let told = lens.is_strength(text, &part.sentence);
        told.then(|| &text[part.sentence.range.clone()])
    });
    let worded = thanked.map(|words| {
        let words = words.trim_end_matches(['.', '!', ')', ' ']);
        one_line(&state.text.with(id, &[("words", words.into())]))
    });
    let list = if id == "offer-solution" { List::Solutions } else { List::Problems };
    let ids = bench.case.ids(list);
    let has = |words: &String| ids.iter().any(|id| bench.case.text_of(*id) == Some(words.as_str()));
    worded.filter(|words| !has(words)).collect()
}

/// The words of a question in small letters, a blank around each, so that whole words are found.
fn words(text: &str) -> String {
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.fold(" ".to_owned(), |all, word| all + word + " ")
}
