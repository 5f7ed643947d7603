//! What is said of the text in hand: what the mark under the cursor is and why, how much it tells.

use crate::app::bench::Bench;
use crate::app::layer::Layer;
use crate::app::layout::visible;
use crate::app::pane::Pane;
use crate::app::state::State;
use crate::lens::{Kind, Question};
use crate::method::{List, Step, Tone, one_line};

/// What the mark under the cursor of the text in hand is and why it is there.
#[must_use]
pub fn mark_in_hand(state: &State) -> Option<String> {
    let only_found = state.layers.iter().all(|layer| matches!(layer, Layer::Find(_)));
    let bench = state.bench.as_deref().filter(|_| only_found)?;
    let (prose, reading) = (bench.page(bench.focus)?, bench.reading(bench.focus)?);
    let shows = |kind: Kind| shows(state, bench.focus, kind);
    let (_, mark) = reading.mark_at(prose.cursor(), shows)?;
    Some(visible(&state.text.mark(mark)).into_owned())
}

/// Whether marks of a kind are shown in the text of a pane: what a neutral text says is fact anyway.
#[must_use]
pub fn shows(state: &State, pane: Pane, kind: Kind) -> bool {
    state.reader.shown.shows(kind) && (pane == Pane::Raw || kind.is_soft())
}

/// At the step where reviews are selected: how much of a story this one tells, the longest wording
/// first.
#[must_use]
pub fn detail(state: &State, bench: &Bench) -> Option<[String; 4]> {
    let told = bench.case.steps.at == Step::Select && state.reader.lens.is_some();
    let detail = if told { bench.readings.raw.detail()? } else { return None };
    let text = &state.text;
    Some([
        text.detail(&detail),
        text.detail_reasons(&detail),
        text.detail_missing(&detail),
        text.detail_score(&detail),
    ])
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

/// What is offered as entries of the list in hand: questions; and where a review thanks somebody for
/// something, solutions that keep it, or strengths where the review praises.
#[must_use]
pub fn offers(state: &State, bench: &Bench, list: List) -> Vec<String> {
    match list {
        List::Questions => {
            let questions = proposals(state, bench).into_iter();
            questions.map(|question| state.text.question(question)).collect()
        }
        List::Solutions => strengths(state, bench, "offer-solution"),
        List::Problems if bench.case.review.tone != Tone::Complaint => {
            strengths(state, bench, "offer-strength")
        }
        List::Problems | List::Causes | List::Facts => Vec::new(),
    }
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
