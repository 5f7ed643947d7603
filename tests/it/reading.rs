//! Reading along: what the lens says while a text is written is what it says of the whole text.

use proptest::prelude::*;
use razbor::app::layout::Place;
use razbor::app::prose::Prose;
use razbor::app::reading::{LiveReading, Shown};
use razbor::lens::{Kind, Rule, Verdict, next_sentence, sentences};

use crate::app::world::lens;

/// Of these pieces texts are made: everything that has a say in where sentences end.
const PIECES: [&str; 44] = [
    "Ждали ",
    "долго ",
    "ужасно, ",
    "30 минут ",
    "в 14:30 ",
    "1 490 руб. ",
    "т.к. ",
    "ул. ",
    "А.",
    "мастер ",
    "сказал: ",
    "ну бывает",
    "Никогда ",
    "т.",
    "д. ",
    ". ",
    "! ",
    "? ",
    "!!! ",
    "... ",
    "… ",
    ":) ",
    ")))",
    " (",
    ") ",
    "«",
    "»",
    "\"",
    " \"",
    "„",
    "“",
    "<br>",
    "<br/> ",
    "> ",
    " - ",
    "2. ",
    "№ 5 ",
    "😡",
    "❤\u{fe0f} ",
    "ё",
    "  ",
    "\u{a0}",
    "слово-слово ",
    "Well done. ",
];

fn pieces(count: std::ops::Range<usize>) -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(&PIECES[..]), count).prop_map(|of| of.concat())
}

/// What is done to the text.
#[derive(Debug, Clone)]
enum Doing {
    /// Replace this part of it, in thousandths of its line, by other words.
    Replace(usize, usize, usize, String),
    /// Type a newline there.
    Break(usize, usize),
    /// Join the line with the next.
    Join(usize),
    /// Type these letters one by one, then take all back.
    TypeAndUndo(usize, usize, String),
    Undo,
    Redo,
}

fn doing() -> impl Strategy<Value = Doing> {
    let place = || (0..4_usize, 0..1001_usize);
    prop_oneof![
        4 => (place(), 0..30_usize, pieces(0..4)).prop_map(|((l, at), len, s)| Doing::Replace(l, at, len, s)),
        1 => place().prop_map(|(l, at)| Doing::Break(l, at)),
        1 => (0..4_usize).prop_map(Doing::Join),
        1 => (place(), pieces(1..3)).prop_map(|((l, at), s)| Doing::TypeAndUndo(l, at, s)),
        1 => Just(Doing::Undo),
        1 => Just(Doing::Redo),
    ]
}

fn place(prose: &Prose, line: usize, at: usize) -> Place {
    let line = line % prose.lines().len();
    Place::new(line, prose.lines()[line].len() * at / 1000)
}

fn go(prose: &mut Prose, at: Place) {
    prose.set_cursor(at.line, at.byte);
}

fn perform(prose: &mut Prose, doing: &Doing, mut each: impl FnMut(&Prose)) {
    match doing {
        Doing::Replace(line, at, len, words) => {
            let from = place(prose, *line, *at);
            let to = Place::new(from.line, (from.byte + len).min(prose.lines()[from.line].len()));
            prose.replace(from, to, words);
        }
        Doing::Break(line, at) => {
            go(prose, place(prose, *line, *at));
            prose.newline();
        }
        Doing::Join(line) => {
            go(prose, place(prose, *line, 1000));
            prose.delete();
        }
        Doing::TypeAndUndo(line, at, words) => {
            go(prose, place(prose, *line, *at));
            for c in words.chars() {
                prose.type_char(c);
                each(prose);
            }
            prose.undo();
        }
        Doing::Undo => drop(prose.undo()),
        Doing::Redo => drop(prose.redo()),
    }
    each(prose);
}

/// Goes along with the text and reads all of it, a little at a time.
fn follow(reading: &mut LiveReading, prose: &Prose) {
    reading.follow(prose);
    while !reading.is_read() {
        reading.read_on(&lens(), prose, &mut 500);
    }
}

fn said(reading: &LiveReading, prose: &Prose) -> Vec<(usize, String)> {
    let lines = 0..prose.lines().len();
    let said =
        lines.flat_map(|line| reading.sentences(line, 0..usize::MAX).map(move |s| (line, s)));
    said.map(|(line, (start, s))| {
        (line, prose.lines()[line][start..start + s.range.end].to_owned())
    })
    .collect()
}

fn split(prose: &Prose) -> Vec<(usize, String)> {
    let text = prose.text();
    let line = |at: usize| text[..at].matches('\n').count();
    sentences(&text).into_iter().map(|r| (line(r.start), text[r].to_owned())).collect()
}

type Told = (std::ops::Range<usize>, Verdict, Vec<(std::ops::Range<usize>, Kind, Rule)>);

/// All that is said, with bytes of the whole text.
fn told(reading: &LiveReading, prose: &Prose) -> Vec<Told> {
    let mut start = 0;
    let mut told = Vec::new();
    for (line, text) in prose.lines().iter().enumerate() {
        for (at, sentence) in reading.sentences(line, 0..usize::MAX) {
            let at = start + at;
            let marks = sentence.marks.iter();
            let marks =
                marks.map(|m| (at + m.range.start..at + m.range.end, m.kind, m.rule.clone()));
            told.push((at..at + sentence.range.end, sentence.verdict, marks.collect()));
        }
        start += text.len() + 1;
    }
    told
}

fn whole(prose: &Prose) -> Vec<Told> {
    let read = lens().read(&prose.text()).sentences.into_iter();
    let marks = |marks: Vec<razbor::lens::Mark>| {
        marks.into_iter().map(|mark| (mark.range, mark.kind, mark.rule)).collect()
    };
    read.map(|sentence| (sentence.range, sentence.verdict, marks(sentence.marks))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn what_is_read_along_is_what_is_read_at_once(
        lines in prop::collection::vec(pieces(0..260), 1..4),
        doings in prop::collection::vec(doing(), 1..10),
    ) {
        let mut prose = Prose::page(lines);
        let mut reading = LiveReading::default();
        follow(&mut reading, &prose);
        for doing in &doings {
            perform(&mut prose, doing, |prose| {
                follow(&mut reading, prose);
                assert_eq!(said(&reading, prose), split(prose));
            });
        }
        prop_assert_eq!(told(&reading, &prose), whole(&prose));
        let soft = told(&reading, &prose).iter().flat_map(|t| &t.2).filter(|m| m.1.is_soft()).count();
        prop_assert_eq!(reading.soft(), soft);
        prop_assert_eq!(reading.detail(), Some(lens().read(&prose.text()).detail));
    }

    #[test]
    fn what_was_not_read_yet_is_not_taken_for_read(
        lines in prop::collection::vec(pieces(0..200), 1..4),
        doings in prop::collection::vec((doing(), 0..2000_usize), 1..8),
    ) {
        let mut prose = Prose::page(lines);
        let mut reading = LiveReading::default();
        for (doing, budget) in &doings {
            perform(&mut prose, doing, |prose| {
                reading.follow(prose);
                reading.read_on(&lens(), prose, &mut budget.clone());
            });
        }
        follow(&mut reading, &prose);
        prop_assert_eq!(told(&reading, &prose), whole(&prose));
    }

    #[test]
    fn a_sentence_depends_only_on_what_stands_behind_its_beginning(line in pieces(0..120)) {
        let mut from = 0;
        while let Some((range, next)) = next_sentence(&line, from) {
            let behind = next_sentence(&line[range.start..], 0);
            let moved = behind.map(|(of, end)| (of.start + range.start..of.end + range.start, end + range.start));
            prop_assert_eq!(moved, Some((range, next)));
            from = next;
        }
    }
}

#[test]
fn a_line_that_never_ends_is_read_in_pieces() {
    let line = "и снова никто не ответил ".repeat(2000);
    let found = sentences(&line);
    assert!(found.len() > 5 && found.iter().all(|range| range.len() <= 5000), "{found:?}");
    let all: String = found.iter().map(|range| line[range.clone()].to_owned() + " ").collect();
    assert_eq!(all, line, "nothing is lost");
    let unbroken = "а".repeat(50_000);
    assert!(sentences(&unbroken).iter().all(|range| range.len() <= 8192));
}

#[test]
fn an_edit_reads_only_what_is_near() {
    let mut prose = Prose::page(vec!["Мастер опоздал на 20 минут. Ужасно! ".repeat(100)]);
    let mut reading = LiveReading::default();
    follow(&mut reading, &prose);
    prose.set_cursor(0, prose.lines()[0].len() / 2);
    prose.type_char('ы');
    reading.follow(&prose);
    let mut budget = 10_000;
    reading.read_on(&lens(), &prose, &mut budget);
    assert!(reading.is_read());
    assert!(budget > 8000, "{} bytes were read", 10_000 - budget);
}

#[test]
fn one_goes_from_mark_to_mark() {
    let prose = Prose::page(vec!["Ждали 20 минут.".into(), String::new(), "Ужасно долго!".into()]);
    let mut reading = LiveReading::default();
    follow(&mut reading, &prose);
    let next = |at, shown: Shown| reading.beside(at, true, |kind| shown.shows(kind));
    let first = next(Place::new(0, 0), Shown::All).unwrap();
    assert_eq!(&prose.lines()[0][first.byte..], "20 минут.");
    assert_eq!(next(first, Shown::All), Some(Place::new(2, 0)));
    assert_eq!(next(Place::new(0, 0), Shown::Emotions), Some(Place::new(2, 0)));
    assert_eq!(next(Place::new(0, 0), Shown::Nothing), None);
    assert_eq!(reading.beside(Place::new(2, 0), false, |_| true), Some(first));
    let (range, mark) = reading.mark_at(first, |_| true).unwrap();
    assert_eq!((&prose.lines()[0][range], mark.kind), ("20 минут", Kind::Duration));
}
