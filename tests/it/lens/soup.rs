//! Reading whatever people and machines put into reviews: it holds together, and takes its time only
//! once.

use std::sync::LazyLock;
use std::time::Duration;

use proptest::prelude::*;
use razbor::lens::{Kind, Lens, Verdict};

use super::holds;
use crate::effort::effort;

static LENS: LazyLock<Lens> = LazyLock::new(|| Lens::new(&[]));

/// Pieces that mean something to a rule, and pieces that behave oddly beside them.
const PIECES: &[&str] = &[
    "ждали ",
    "25 минут",
    "полчаса",
    " в 14:30",
    "14.30",
    "1 490 ₽",
    "2 300 рублей",
    "$12.50",
    "30 %",
    "№ 5",
    "«ну бывает»",
    "«",
    "»",
    "„",
    "“",
    "”",
    "\"",
    "'",
    "сказал: ",
    "мастер ",
    "Курьер ",
    "ул. Ленина, д. 5",
    "ужас",
    "УЖАС",
    "ужааааас",
    "просто ",
    " не ",
    "ни ногой",
    "т.е. ",
    "и т.д.",
    "г. Москва",
    "А. С. ",
    "!!!",
    "?!",
    "...",
    "…",
    ".",
    ",",
    " — ",
    "-",
    ":",
    ";",
    "(",
    ")",
    ")))",
    ":)",
    ":(",
    "😡",
    "👨\u{200d}👩\u{200d}👧",
    "👍🏽",
    "❤\u{fe0f}",
    "🇷🇺",
    "е\u{301}",
    "и\u{306}",
    "\u{301}",
    "ё",
    "Ё",
    "пapa",
    "MOCKBA",
    "xуже",
    "с*ка",
    "f**k",
    "б@я",
    "**",
    "waited ",
    "half an hour",
    "7 pm",
    "twice ",
    "the waiter said ",
    "couldn't be bothered ",
    "Absolutely ",
    "NEVER ",
    "soooo ",
    "don't ",
    "<br>",
    "<br/>",
    "&nbsp;",
    "&quot;",
    "<p>",
    "</p>",
    "<",
    ">",
    "&",
    "https://a.b/c?d=1",
    "a@b.ru",
    "#1",
    "5/5",
    "10/10",
    "12345678901234567890",
    "0",
    "1e9",
    "½",
    "٣",
    "二",
    "漢字",
    "שלום",
    "\u{202e}",
    "\u{200b}",
    "\u{ad}",
    "\u{a0}",
    "\u{2028}",
    "\u{feff}",
    "\u{0}",
    "\r\n",
    "\n",
    "\n\n",
    "\t",
    " ",
    "  ",
    "1. ",
    "- ",
    "ß",
    "İ",
    "ﬁ",
    "Ǆ",
    "\u{1e9e}",
    "\u{130}",
];

fn soup() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        12 => prop::sample::select(PIECES).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_reading_of_any_soup_holds(text in soup()) {
        holds::reading(&LENS, &text);
    }

    #[test]
    fn a_comparison_of_any_soups_holds(text in soup(), neutral in soup()) {
        holds::facts(&LENS, &text, &neutral);
    }
}

fn kinds(text: &str) -> Vec<Kind> {
    holds::reading(&LENS, text);
    let reading = LENS.read(text);
    reading.sentences.iter().flat_map(|s| s.marks.iter().map(|mark| mark.kind)).collect()
}

#[test]
fn nothing_is_read_in_nothing() {
    for text in ["", " ", "\n\n \t\r\n", "\u{feff}"] {
        holds::reading(&LENS, text);
        let reading = LENS.read(text);
        assert!(reading.detail.score.abs() < f64::EPSILON, "{text:?}");
        assert!(LENS.draft(text, &reading).text().is_empty(), "{text:?}");
    }
}

#[test]
fn smileys_alone_are_emotion() {
    for text in [":)", "😡😡😡", ":( :( :(", ")))))"] {
        holds::reading(&LENS, text);
        let reading = LENS.read(text);
        assert!(reading.sentences.iter().all(|s| s.verdict == Verdict::Emotion), "{reading:?}");
        assert!(LENS.draft(text, &reading).text().is_empty(), "{text:?}");
    }
}

#[test]
fn signs_alone_tell_nothing() {
    for text in ["...", "?!?!", "—", "«»", "***", "()", "\"\"\"", "<>&;"] {
        holds::reading(&LENS, text);
        let reading = LENS.read(text);
        assert!(reading.sentences.iter().all(|s| s.events == 0), "{reading:?}");
        assert!(LENS.facts(text, "").lost.is_empty(), "{text}");
    }
}

/// A line of four times the length takes about four times as long, whatever it repeats.
#[test]
fn time_grows_with_the_text_and_no_faster() {
    for piece in ["Ждали 25 минут, это ужас! ", "a", "«", "(", "!", "1 ", "не ", " ", "слово, "]
    {
        let time = |bytes: usize| {
            let text = piece.repeat(bytes / piece.len());
            effort(|| {
                let reading = LENS.read(&text);
                assert!(reading.sentences.last().is_none_or(|last| last.range.end <= text.len()));
            })
        };
        let (small, large) = (time(20_000), time(80_000));
        assert!(large < small * 12 + Duration::from_secs(1), "{piece:?}: {small:?} {large:?}");
    }
}

#[test]
fn ten_megabytes_on_one_line_are_read() {
    let text = "a".repeat(10 << 20);
    assert_eq!(LENS.read(&text).sentences.last().map(|last| last.range.end), Some(10 << 20));
}

#[test]
fn two_languages_in_one_review_are_both_read() {
    let found = kinds("Ждали 25 минут. The manager was absolutely awful, we paid $40.");
    for kind in [Kind::Duration, Kind::Evaluation, Kind::Money] {
        assert!(found.contains(&kind), "{kind:?}: {found:?}");
    }
}

#[test]
fn latin_look_alikes_hide_nothing() {
    assert!(kinds("Oтвpaтитeльнoe oбcлyживaниe, yжac.").iter().any(|kind| kind.is_soft()));
}

#[test]
fn stretched_letters_hide_nothing() {
    for text in ["Это ужааааас", "Soooo awful", "УЖАСССССНО"] {
        assert!(kinds(text).iter().any(|kind| kind.is_soft()), "{text}");
    }
}

#[test]
fn masked_swearing_is_seen() {
    for text in ["Полный п****ц.", "С*ка, сколько можно.", "What the f**k."]
    {
        assert!(kinds(text).contains(&Kind::Emotion), "{text}");
    }
}

#[test]
fn remains_of_a_web_page_are_no_words() {
    let text = "Ждали 25 минут.<br><br />Привезли &quot;холодный&nbsp;суп&quot;.</p>";
    holds::reading(&LENS, text);
    assert!(LENS.read(text).sentences.len() >= 2);
}

#[test]
fn what_somebody_said_may_break_off() {
    for text in
        ["Сказала ждите а", "Оператор сказал не знаю но", "He said wait but", "They told us no and"]
    {
        holds::reading(&LENS, text);
        holds::facts(&LENS, text, text);
    }
}
