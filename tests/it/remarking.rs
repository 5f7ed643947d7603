//! Remarking along: what is remarked on the lines of a case while they and the review are written,
//! read bit by bit, is what is remarked on each of them alone.

use std::sync::Arc;

use proptest::prelude::*;
use razbor::app::layout::Place;
use razbor::app::prose::Prose;
use razbor::app::reading::{Hearing, Remarks};
use razbor::method::{List, Step};
use razbor::text::Language;

use crate::app::driver::App;
use crate::app::world::{advice, lens};
use crate::method::script::case;

const LISTS: [(List, Step); 3] = [
    (List::Problems, Step::Problems),
    (List::Causes, Step::Causes),
    (List::Solutions, Step::Solutions),
];

/// Of these reviews are made, and of these lines, which share words with them.
const PIECES: [&str; 12] = [
    "Ждали весь день, ",
    "к вечеру позвонили, ",
    "машина сломалась. ",
    "Менеджер не перезвонил",
    "Клиент не знал, ",
    "когда приедет шкаф. ",
    "Нужно ещё одно окно",
    "Человеческий фактор",
    "усилить контроль ",
    "The client waited ",
    "Nobody called! ",
    "поленился ",
];

fn line() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(&PIECES[..]), 0..4).prop_map(|of| of.concat())
}

/// What is done: a line of a list becomes another; the review does, or a part of it.
#[derive(Debug, Clone)]
enum Doing {
    Line(usize, String),
    Review(Vec<String>),
    Type(usize, String),
    Wait(usize),
}

fn doing() -> impl Strategy<Value = Doing> {
    prop_oneof![
        4 => (0..9_usize, line()).prop_map(|(at, text)| Doing::Line(at, text)),
        1 => prop::collection::vec(line(), 1..4).prop_map(Doing::Review),
        1 => (0..60_usize, line()).prop_map(|(at, text)| Doing::Type(at, text)),
        3 => (0..80_usize).prop_map(Doing::Wait),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn reading_bit_by_bit_remarks_what_reading_alone_does(
        lines in prop::collection::vec(line(), 9),
        doings in prop::collection::vec(doing(), 1..12),
    ) {
        let (advice, lens) = (advice(), lens());
        let mut lines = lines;
        let mut raw = Prose::page(vec!["Ждали весь день, к вечеру позвонили.".to_owned()]);
        let mut remarks = Remarks::default();
        let list = |at: usize| LISTS[at % 3];
        for doing in doings {
            let mut budget = 0;
            match doing {
                Doing::Line(at, text) => lines[at] = text,
                Doing::Review(of) => raw.renew(of),
                Doing::Type(at, text) => {
                    raw.set_cursor(0, at);
                    raw.insert(&text);
                }
                Doing::Wait(bytes) => budget = bytes,
            }
            prop_assert_eq!(remarks.follow(&advice, &raw), Hearing::Ready);
            for (at, text) in lines.iter().enumerate() {
                remarks.read((&advice, &lens), list(at).0, text, &mut budget);
            }
            let said = advice.said(&raw.text());
            for (at, text) in lines.iter().enumerate() {
                // What is not read yet has no remark; what is has those of the review as it is now.
                let (list, step) = list(at);
                let alone = advice.remarks(&lens, step, text, Some(&said));
                let along = remarks.of(list, text);
                prop_assert!(along.is_empty() || along == alone, "{text}: {along:?}");
            }
        }
        let mut budget = usize::MAX;
        let said = advice.said(&raw.text());
        for (at, text) in lines.iter().enumerate() {
            let (list, step) = list(at);
            prop_assert!(remarks.read((&advice, &lens), list, text, &mut budget));
            prop_assert_eq!(remarks.of(list, text), advice.remarks(&lens, step, text, Some(&said)));
        }
    }
}

#[test]
fn a_long_review_is_made_ready_elsewhere_and_once() {
    let (advice, lens) = (advice(), lens());
    let line = "Ждали весь день, к вечеру позвонили: машина сломалась. ".repeat(2000);
    let mut raw = Prose::page(vec![line]);
    let copied = "ждал весь день и вечером позвонил";
    let mut remarks = Remarks::default();
    let Hearing::Elsewhere(revision, text) = remarks.follow(&advice, &raw) else {
        panic!("it is long");
    };
    assert_eq!(remarks.follow(&advice, &raw), Hearing::UnderWay);
    assert!(remarks.read((&advice, &lens), List::Problems, copied, &mut usize::MAX.clone()));
    assert_eq!(remarks.of(List::Problems, copied), [], "nothing is known before it is ready");
    let said = Arc::new(advice.said(&text));
    remarks.heard(revision, Arc::clone(&said), &raw);
    assert_eq!(remarks.follow(&advice, &raw), Hearing::Ready);
    assert!(remarks.read((&advice, &lens), List::Problems, copied, &mut usize::MAX.clone()));
    let of = remarks.of(List::Problems, copied);
    let place = of[0].review.as_ref().and_then(|range| remarks.place(range));
    assert_eq!(place.map(|place| place.start), Some(Place::new(0, 0)));

    // What was made ready of a review that has changed since is of no use.
    raw.set_cursor(0, 0);
    raw.insert("И вот. ");
    assert!(matches!(remarks.follow(&advice, &raw), Hearing::Elsewhere(..)));
    remarks.heard(revision, said, &raw);
    assert_eq!(remarks.follow(&advice, &raw), Hearing::UnderWay);
    assert_eq!(remarks.of(List::Problems, copied), []);
}

#[test]
fn a_remark_stays_however_long_one_types() {
    let case = case("add problem Клиент ждал\ngo problems").expect("edits that are possible");
    let mut app = App::with_case(case, Language::Russian, 120, 36);
    app.press("+");
    app.type_text("Менеджер не перезвонил");
    for n in 0..200 {
        app.type_text(if n % 7 == 0 { " " } else { "к" });
        assert!(app.screen().text().contains('~'), "after {n} letters:\n{}", app.screen().text());
    }
}
