//! Lines of anything at all: remarks stand on characters, inside the line.

use std::sync::LazyLock;
use std::time::Duration;

use crate::effort::effort;
use proptest::prelude::*;
use proptest::test_runner::Config;
use razbor::advice::Advice;
use razbor::lens::Lens;
use razbor::method::Step;

static LENS: LazyLock<Lens> = LazyLock::new(|| Lens::new(&[]));
static ADVICE: LazyLock<Advice> = LazyLock::new(Advice::new);

/// What rules look for, and what gets in their way.
const PIECES: [&str; 44] = [
    "клиент",
    "Клиенту ",
    "менеджер ",
    "не ",
    "нет ",
    "нужно ",
    "я ",
    "Мне ",
    "виноват ",
    "зарплата ",
    "усилить ",
    "контроль ",
    "ждал ",
    "весь ",
    "день ",
    "!",
    "?!",
    "«",
    "»",
    "\"",
    "“",
    "”",
    "‘",
    "’",
    ", ",
    ". ",
    " — ",
    " ",
    "The ",
    "client ",
    "driver ",
    "should ",
    "no ",
    "I ",
    "waited ",
    "lazy ",
    "training ",
    "30 ",
    "\u{301}",
    "👍🏽",
    "\u{200b}",
    "ё",
    "\n",
    "И\u{306}",
];

fn soup() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        9 => proptest::sample::select(&PIECES[..]).prop_map(String::from),
        1 => any::<char>().prop_map(String::from),
    ];
    proptest::collection::vec(piece, 0..30).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(Config { failure_persistence: None, cases: 400, ..Config::default() })]

    #[test]
    fn remarks_on_any_soup_stand_inside_it(line in soup(), review in soup()) {
        let said = ADVICE.said(&review);
        for step in Step::ALL {
            for remark in ADVICE.remarks(&LENS, step, &line, Some(&said)) {
                let words = line.get(remark.range.clone());
                prop_assert!(words.is_some_and(|words| !words.is_empty()), "{remark:?}");
                if let Some(range) = remark.review {
                    let words = review.get(range.clone());
                    prop_assert!(words.is_some_and(|words| !words.is_empty()), "{range:?}");
                }
            }
        }
    }
}

/// A review and a line of four times the length take about four times as long, whatever they repeat.
#[test]
fn time_grows_with_the_review_and_no_faster() {
    for piece in ["ждал весь день ", "да ", "a", "«", "! ", "30 "] {
        let time = |bytes: usize| {
            let review = piece.repeat(bytes / piece.len());
            effort(|| {
                let said = ADVICE.said(&review);
                let remarks = ADVICE.remarks(&LENS, Step::Problems, &review, Some(&said));
                assert!(remarks.iter().all(|remark| remark.range.end <= review.len()));
            })
        };
        let (small, large) = (time(20_000), time(80_000));
        assert!(large < small * 12 + Duration::from_secs(1), "{piece:?}: {small:?} {large:?}");
    }
}
