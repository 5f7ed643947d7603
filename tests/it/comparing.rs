//! Comparing along: what is told of the facts while two texts are written stays on its words, and is
//! what comparing them anew tells as soon as they rest.

use std::ops::Range;

use proptest::prelude::*;
use razbor::app::layout::Place;
use razbor::app::prose::Prose;
use razbor::app::reading::{Comparison, Due, Fate, Kept, LiveReading};

use crate::app::world::lens;

/// Of these sentences texts are made: with and without facts, alike and not.
const SENTENCES: [&str; 10] = [
    "Ждали 30 минут.",
    "Ждали полчаса!",
    "Мастер опоздал на 2 часа, это ужасно.",
    "Отдали 1 490 рублей.",
    "Обещали к 14:30, приехал к 16:00.",
    "Администратор сказал: «Ничем не могу помочь».",
    "Никто не извинился.",
    "Всё просто отвратительно!",
    "Столик у окна на улице Садовой, дом 5.",
    "Деньги 5 мая не вернули.",
];

fn text(lines: Range<usize>) -> impl Strategy<Value = Vec<String>> {
    let line = prop::collection::vec(prop::sample::select(&SENTENCES[..]), 0..5);
    prop::collection::vec(line.prop_map(|of| of.join(" ")), lines)
}

/// What is done to one of the two texts: a part of it, in thousandths of a line, gives way to words;
/// or the last is taken back or done again; or nothing for a while.
#[derive(Debug, Clone)]
enum Doing {
    Replace { from: (usize, usize), to: (usize, usize), words: String },
    Undo,
    Redo,
    Renew(Vec<String>),
    Rest,
}

fn doing() -> impl Strategy<Value = Doing> {
    let place = || (0..90_usize, 0..1001_usize);
    let words = prop_oneof![
        Just(String::new()),
        Just("\n".to_owned()),
        "[а-я ]{1,3}".prop_map(String::from),
        text(1..4).prop_map(|lines| lines.join("\n")),
    ];
    let near = (place(), 0..30_usize, words.clone());
    prop_oneof![
        6 => near.prop_map(|(from, len, words)| {
            Doing::Replace { from, to: (from.0, (from.1 + len).min(1000)), words }
        }),
        1 => (place(), place(), words).prop_map(|(from, to, words)| Doing::Replace { from, to, words }),
        1 => Just(Doing::Undo),
        1 => Just(Doing::Redo),
        1 => text(1..4).prop_map(Doing::Renew),
        2 => Just(Doing::Rest),
    ]
}

fn perform(prose: &mut Prose, doing: &Doing) {
    let place = |(line, at): (usize, usize)| {
        let line = line % prose.lines().len();
        Place::new(line, prose.lines()[line].len() * at / 1000)
    };
    match doing {
        Doing::Replace { from, to, words } => {
            let (from, to) = (place(*from), place(*to));
            prose.replace(from, to, words);
        }
        Doing::Undo => drop(prose.undo()),
        Doing::Redo => drop(prose.redo()),
        Doing::Renew(lines) => prose.renew(lines.clone()),
        Doing::Rest => {}
    }
}

/// Two texts that are written, and what is known of them.
#[derive(Default)]
struct Desk {
    kept: Kept,
    readings: [LiveReading; 2],
    now: u64,
    sent: Vec<(u64, Comparison)>,
    number: u64,
}

impl Desk {
    /// Goes along as the program does after each message; what takes longer is done later.
    fn settle(&mut self, raw: &Prose, neutral: &Prose) -> Due {
        self.kept.follow(raw, neutral, self.now);
        for (reading, prose) in self.readings.iter_mut().zip([raw, neutral]) {
            reading.follow(prose);
            while !reading.is_read() {
                reading.read_on(&lens(), prose, &mut 5000);
            }
        }
        let [raw_reading, reading] = &self.readings;
        let (raw, neutral) = ((raw, raw_reading), (neutral, reading));
        let due = self.kept.due(raw, neutral, &[], self.now);
        let comparison = || Comparison::of(&lens(), raw, neutral, &[], &self.kept.proposal);
        match due {
            Due::Here => {
                let compared = comparison().make();
                self.kept.take(compared);
            }
            Due::Elsewhere => {
                self.number += 1;
                self.sent.push((self.number, comparison()));
                self.kept.begin(self.number);
            }
            Due::No | Due::At(_) => {}
        }
        due
    }

    /// Lets time pass until nothing is to be done any more.
    fn rest(&mut self, raw: &Prose, neutral: &Prose) {
        for _ in 0..9 {
            for (number, comparison) in std::mem::take(&mut self.sent) {
                self.kept.arrived(number, comparison.make());
            }
            match self.settle(raw, neutral) {
                Due::At(due) => self.now = due,
                Due::No if self.sent.is_empty() => return,
                _ => {}
            }
        }
        panic!("it never comes to rest");
    }
}

/// Everything told of two texts that are compared for the first time.
fn anew(raw: &Prose, neutral: &Prose) -> Desk {
    let mut desk = Desk::default();
    desk.rest(raw, neutral);
    desk
}

fn inside(prose: &Prose, range: &Range<Place>) -> bool {
    let there =
        |at: Place| prose.lines().get(at.line).is_some_and(|line| line.is_char_boundary(at.byte));
    range.start <= range.end && there(range.start) && there(range.end)
}

/// The words of all that is told, as the reader sees them.
fn words(desk: &Desk, raw: &Prose, neutral: &Prose) -> Vec<(Fate, String, String)> {
    let Some(known) = desk.kept.known() else { return Vec::new() };
    let slice = |prose: &Prose, range: &Option<Range<Place>>| {
        range.as_ref().map_or(String::new(), |range| prose.slice(range.start, range.end))
    };
    known
        .rows
        .iter()
        .map(|row| (row.fate, slice(raw, &row.raw), slice(neutral, &row.now)))
        .collect()
}

fn storm(raw: Vec<String>, neutral: Vec<String>, doings: &[(bool, Doing)]) {
    let (mut raw, mut neutral) = (Prose::page(raw), Prose::page(neutral));
    let mut desk = anew(&raw, &neutral);
    // Whatever was told of a stretch is told of the same words as long as nobody says otherwise.
    let mut told = words(&desk, &raw, &neutral);
    for (at_raw, doing) in doings {
        perform(if *at_raw { &mut raw } else { &mut neutral }, doing);
        desk.now += 10;
        if matches!(doing, Doing::Rest) {
            desk.rest(&raw, &neutral);
            told = words(&desk, &raw, &neutral);
        } else if matches!(desk.settle(&raw, &neutral), Due::Here) {
            told = words(&desk, &raw, &neutral);
        }
        for row in words(&desk, &raw, &neutral) {
            assert!(told.contains(&row), "{row:?} was never told: {told:?}");
        }
        let Some(known) = desk.kept.known() else { continue };
        for range in known.rows.iter().filter_map(|row| row.raw.as_ref()).chain(&known.sentences) {
            assert!(inside(&raw, range), "{range:?} is not in the review");
        }
        for range in known.rows.iter().filter_map(|row| row.now.as_ref()) {
            assert!(inside(&neutral, range), "{range:?} is not in the neutral text");
        }
        for row in &known.dropped {
            assert!(inside(&raw, &row.raw), "{row:?} is not in the review");
        }
        for sentence in 0..known.sentences.len() {
            for line in known.lines_of(sentence) {
                assert!(line < neutral.lines().len());
                assert!(known.sentences_of(line).any(|of| of == sentence));
            }
        }
    }
    desk.rest(&raw, &neutral);
    assert_eq!(desk.kept.known(), anew(&raw, &neutral).kept.known());
    assert_eq!(desk.kept.exact(), desk.kept.known());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn short_texts_are_always_told_as_they_are(
        (raw, neutral) in (text(1..6), text(1..6)),
        doings in prop::collection::vec((any::<bool>(), doing()), 1..12),
    ) {
        storm(raw, neutral, &doings);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn what_is_known_of_long_texts_stays_on_its_words_and_is_right_at_rest(
        (raw, neutral) in (text(70..90), text(70..90)),
        doings in prop::collection::vec((any::<bool>(), doing()), 1..12),
    ) {
        storm(raw, neutral, &doings);
    }
}

#[test]
fn long_texts_are_compared_once_when_the_typing_rests() {
    let lines = |count: usize| vec![SENTENCES.join(" "); count];
    let (raw, mut neutral) = (Prose::page(lines(40)), Prose::page(lines(40)));
    let mut desk = anew(&raw, &neutral);
    assert_eq!(desk.number, 1);
    for key in 0..20 {
        desk.now += 200;
        neutral.type_char('ы');
        let due = desk.settle(&raw, &neutral);
        assert!(matches!(due, Due::At(at) if at > desk.now + 200), "{key}: {due:?}");
        assert!(desk.kept.known().is_some() && desk.kept.exact().is_none());
    }
    assert_eq!(desk.number, 1, "nothing is compared while one types");
    desk.rest(&raw, &neutral);
    assert_eq!(desk.number, 2);
    assert!(desk.kept.exact().is_some());
    // What comes too late is not taken for what is there now.
    neutral.type_char('ы');
    desk.now += 1000;
    desk.settle(&raw, &neutral);
    desk.now += 1000;
    assert_eq!(desk.settle(&raw, &neutral), Due::Elsewhere);
    neutral.type_char('э');
    assert_eq!(desk.settle(&raw, &neutral), Due::No, "one at a time");
    for (number, comparison) in std::mem::take(&mut desk.sent) {
        desk.kept.arrived(number, comparison.make());
    }
    assert!(desk.kept.exact().is_none());
    desk.rest(&raw, &neutral);
    assert_eq!(desk.kept.known(), anew(&raw, &neutral).kept.known());
}

#[test]
fn a_usual_review_is_compared_at_each_key() {
    let raw = Prose::page(vec!["Ждали 30 минут. Отдали 1 490 рублей.".to_owned()]);
    let mut neutral = Prose::page(vec!["Ждали 30 минут.".to_owned()]);
    let mut desk = anew(&raw, &neutral);
    neutral.set_cursor(0, "Ждали ".len());
    neutral.delete();
    assert_eq!(desk.settle(&raw, &neutral), Due::Here);
    let told = words(&desk, &raw, &neutral);
    assert!(told.iter().any(|(fate, ..)| *fate == Fate::Altered), "{told:?}");
    let belongs = desk.kept.exact().unwrap().lines_of(0).collect::<Vec<_>>();
    assert_eq!(belongs, [0]);
}

#[test]
fn what_a_change_touches_is_not_told_any_more() {
    let mut lines = vec![SENTENCES[6].to_owned(); 400];
    let raw = Prose::page([vec!["Ждали 30 минут.".to_owned()], lines.clone()].concat());
    lines.insert(0, "Ждали 40 минут.".to_owned());
    let mut neutral = Prose::page(lines);
    let mut desk = anew(&raw, &neutral);
    let altered = (Fate::Altered, "30 минут".to_owned(), "40 минут".to_owned());
    assert!(words(&desk, &raw, &neutral).contains(&altered));
    neutral.set_cursor(0, 0);
    neutral.insert("Вчера.\nИ снова. ");
    desk.settle(&raw, &neutral);
    assert!(words(&desk, &raw, &neutral).contains(&altered), "it moves with its words");
    assert_eq!(desk.kept.known().unwrap().lines_of(0).collect::<Vec<_>>(), [1]);
    neutral.set_cursor(1, "И снова. Ждали ".len());
    neutral.delete();
    desk.settle(&raw, &neutral);
    assert!(!words(&desk, &raw, &neutral).contains(&altered));
}
