//! From a key to the next picture: one update and one draw, the terminal's own part left out.

use std::sync::Arc;

use divan::Bencher;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use razbor::app::bench::{Access, Bench};
use razbor::app::geometry::Size;
use razbor::app::key::{Code, Key};
use razbor::app::{Look, Msg, Now, State, Workplace, update};
use razbor::method::{Case, CaseId, EntryId, Fact, Lines, Review, Stamp, Step, Steps};
use razbor::text::{Language, Text};
use razbor::ui::{Palette, draw};

fn main() {
    divan::main();
}

/// A case whose review and neutral text have this many bytes each, in lines of some 500 bytes.
fn case(bytes: usize) -> Case {
    let sentence = "Оператор сказал, что курьер будет через сорок минут, и положил трубку. ";
    let line = sentence.repeat(500 / sentence.len() + 1);
    let lines: Vec<String> = (0..bytes / line.len()).map(|_| line.clone()).collect();
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
    let text = Arc::new(Text::new(Language::Russian));
    let mut state =
        State::new(text, Look::Dark, Size { w, h }, Workplace::default(), Now::default());
    state.bench = Some(Box::new(Bench::new(case(bytes), "case.ron".into(), Access::Full)));
    press(&mut state, Code::Enter);
    state
}

fn press(state: &mut State, code: Code) {
    let effects = update(state, Msg::Key(Key::plain(code)), &Now::default());
    drop(effects);
}

/// Typing in the middle of a text at 200×60.
#[divan::bench(args = [1_000, 100_000, 1_000_000], sample_count = 100)]
fn key_to_frame(bencher: Bencher, bytes: usize) {
    let mut state = state(200, 60, bytes);
    for _ in 0..bytes.min(100_000) / 1_000 {
        press(&mut state, Code::PageDown);
    }
    let mut terminal =
        Terminal::new(TestBackend::new(200, 60)).expect("a test terminal always works");
    bencher.bench_local(|| {
        press(&mut state, Code::Char('ы'));
        terminal.draw(|frame| draw(frame, &state, Palette::True)).expect("it draws").area
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
