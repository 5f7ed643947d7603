//! From a key to the next picture: one update and one draw, the terminal's own part left out.

#[path = "frame/keys.rs"]
mod keys;

use std::sync::Arc;

use divan::Bencher;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use razbor::advice::Advice;
use razbor::app::bench::{Access, Bench};
use razbor::app::geometry::Size;
use razbor::app::key::{Code, Key};
use razbor::app::reading::Shown;
use razbor::app::{Look, Msg, Now, State, Workplace, update};
use razbor::lens::Lens;
use razbor::method::{Case, CaseId, EntryId, Fact, Lines, Review, Stamp, Step, Steps};
use razbor::text::{Language, Text};
use razbor::ui::{Palette, draw};

fn main() {
    let wished: Vec<String> =
        std::env::args().skip(1).filter(|arg| !arg.starts_with('-')).collect();
    if wished.is_empty() || wished.iter().any(|name| "key_to_frame".contains(name.as_str())) {
        keys::tell();
    }
    divan::main();
}

/// A case whose review and neutral text have this many bytes each, in lines of some 500 bytes.
fn case(bytes: usize) -> Case {
    let line = SENTENCES.repeat(500 / SENTENCES.len() + 1);
    case_of((0..bytes / line.len()).map(|_| line.clone()).collect())
}

/// What the texts are made of.
const SENTENCES: &str = "Оператор сказал, что курьер будет через сорок минут, и положил трубку. \
     Это просто ужасно! Ждали до 19:30, отдали 1 490 рублей, никому не советую. ";

/// A case whose review and neutral text have these lines.
fn case_of(lines: Vec<String>) -> Case {
    let facts = (1u32..).zip(&lines).map(|(id, text)| Fact {
        id: EntryId(id),
        text: text.clone(),
        ..Fact::default()
    });
    let facts: Vec<Fact> = facts.collect();
    let next = u32::try_from(facts.len()).unwrap_or(0) + 1;
    Case {
        facts,
        next,
        steps: Steps { at: Step::Neutral, ..Steps::default() },
        ..Case::new(
            CaseId("01".into()),
            "Заказ".into(),
            Review { text: Lines(lines), ..Review::default() },
            Stamp::default(),
        )
    }
}

fn state(w: u16, h: u16, bytes: usize) -> State {
    state_of(w, h, case(bytes), Shown::All)
}

fn state_of(w: u16, h: u16, case: Case, shown: Shown) -> State {
    let text = Arc::new(Text::new(Language::Russian));
    let mut state =
        State::new(text, Look::Dark, Size { w, h }, Workplace::default(), Now::default());
    state.bench = Some(Box::new(Bench::new(case, "case.ron".into(), Access::Full)));
    if shown != Shown::Nothing {
        state.reader.lens = Some(Arc::new(Lens::new(&[])));
    }
    state.reader.asked = true;
    state.reader.advice = Some(Arc::new(Advice::new()));
    press(&mut state, Code::Enter);
    // Everything is read before one types.
    let mut now = Now::default();
    while let Some(due) = state.reader.due.or(state.reader.remarks_due) {
        now.ms = due;
        drop(update(&mut state, Msg::Tick, &now));
    }
    state
}

fn press(state: &mut State, code: Code) {
    let effects = update(state, Msg::Key(Key::plain(code)), &Now::default());
    drop(effects);
}

/// What one waits for when a text of this size is opened: the first picture with its marks.
#[divan::bench(args = [100_000, 1_000_000, 16_000_000], sample_count = 5)]
fn opening(bencher: Bencher, bytes: usize) {
    let lens = Arc::new(Lens::new(&[]));
    let without = || state_of(200, 60, case(bytes), Shown::Nothing);
    bencher.with_inputs(without).bench_local_values(|mut state| {
        drop(update(&mut state, Msg::Lens(Arc::clone(&lens)), &Now::default()));
        state
    });
}

/// One picture at the sizes people have.
#[divan::bench(args = [(40, 12), (80, 24), (120, 36), (200, 60)])]
fn picture(bencher: Bencher, (w, h): (u16, u16)) {
    let state = state(w, h, 10_000);
    let mut terminal = Terminal::new(TestBackend::new(w, h)).expect("a test terminal always works");
    bencher.bench_local(|| {
        terminal.draw(|frame| draw(frame, &state, Palette::True)).expect("it draws").area
    });
}

/// The words of the interface.
#[divan::bench]
fn words() -> Text {
    Text::new(Language::Russian)
}
