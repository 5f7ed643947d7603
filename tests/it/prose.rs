//! Prose: editing, undo, moves, and what is in view.

use proptest::prelude::*;
use razbor::app::layout::{Flow, Place, floor};
use razbor::app::prose::{Lean, Marks, Motion, Prose};

use crate::texts::line;

/// A page with the cursor where the bar is.
fn page(text: &str) -> Prose {
    let (before, after) = text.split_once('|').unwrap();
    let mut prose = Prose::page(vec![format!("{before}{after}")]);
    let (line, byte) = (before.matches('\n').count(), before.rsplit('\n').next().unwrap().len());
    prose.set_cursor(line, byte);
    prose
}

/// The text with a bar at the cursor.
fn seen(prose: &Prose) -> String {
    let (before, after) = prose.split_at_cursor();
    format!("{before}|{after}")
}

#[test]
fn edits() {
    type Edit = fn(&mut Prose) -> bool;
    let type_a: Edit = |prose| prose.type_char('ж');
    let cases: [(&str, Edit, &str); 33] = [
        ("|", type_a, "ж|"),
        ("а|б", type_a, "аж|б"),
        ("а|б", Prose::newline, "а\n|б"),
        ("и|", |prose| prose.type_char('\u{306}'), "и\u{306}|"),
        ("|\u{306}", |prose| prose.type_char('и'), "и\u{306}|"),
        ("а|", |prose| prose.type_char('\u{1b}'), "а|"),
        ("а|б", |prose| prose.insert("1\r\n2\r3\n\u{0}\t4\u{85}"), "а1\n2\n3\n\t4|б"),
        ("а|б", |prose| prose.insert(""), "а|б"),
        ("|а", Prose::backspace, "|а"),
        ("аб|", Prose::backspace, "а|"),
        ("а\n|б", Prose::backspace, "а|б"),
        ("ай|", Prose::backspace, "а|"),
        ("аи\u{306}|", Prose::backspace, "а|"),
        ("а👨\u{200d}👩\u{200d}👧|", Prose::backspace, "а|"),
        ("а❤\u{fe0f}|", Prose::backspace, "а|"),
        ("а🇷🇺🇧🇾|", Prose::backspace, "а🇷🇺|"),
        ("|👨\u{200d}👩\u{200d}👧б", Prose::delete, "|б"),
        ("|и\u{306}б", Prose::delete, "|б"),
        ("а|\nб", Prose::delete, "а|б"),
        ("а|", Prose::delete, "а|"),
        ("а|\n\u{306}б", Prose::delete, "а\u{306}|б"),
        ("один два|", Prose::delete_word_back, "один |"),
        ("один два  |", Prose::delete_word_back, "один |"),
        ("один, |", Prose::delete_word_back, "один|"),
        ("один|", Prose::delete_word_back, "|"),
        ("о\n|дин", Prose::delete_word_back, "о|дин"),
        ("из-за|", Prose::delete_word_back, "из-|"),
        ("|один два", Prose::delete_word_forward, "| два"),
        ("один| два", Prose::delete_word_forward, "один|"),
        ("один|... два", Prose::delete_word_forward, "один| два"),
        ("о|\nдва", Prose::delete_word_forward, "о|два"),
        ("а|б", |prose| prose.replace(Place::new(0, 0), Place::new(0, 2), "в\nг"), "в\nг|б"),
        ("а|б", |prose| prose.replace(Place::new(0, 4), Place::new(0, 2), ""), "а|"),
    ];
    for (before, edit, after) in cases {
        let mut prose = page(before);
        let revision = prose.revision();
        let changed = edit(&mut prose);
        assert_eq!(seen(&prose), after, "{before:?}");
        assert_eq!(changed, before != after, "{before:?}");
        assert_eq!(prose.revision() != revision, changed);
        assert_eq!(prose.undo(), changed);
        if changed {
            assert_eq!(seen(&prose), before);
            assert!(prose.redo());
            assert_eq!(seen(&prose), after);
        }
    }
}

#[test]
fn a_field_has_one_line() {
    let mut field = Prose::line("раз\nдва");
    assert_eq!(seen(&field), "раз два|");
    assert!(!field.newline());
    field.insert("\nтри\r\nчетыре");
    field.type_char('\n');
    assert_eq!(field.lines(), ["раз два три четыре "]);
    field.set_cursor(0, 6);
    assert_eq!(field.split_at_cursor(), ("раз".into(), " два три четыре ".into()));
}

#[test]
fn moves() {
    let cases = [
        ("а|б", Motion::Left, "|аб"),
        ("|а", Motion::Left, "|а"),
        ("а\n|б", Motion::Left, "а|\nб"),
        ("а|\nб", Motion::Right, "а\n|б"),
        ("|и\u{306}б", Motion::Right, "и\u{306}|б"),
        ("а|", Motion::Right, "а|"),
        ("раз, два|", Motion::WordLeft, "раз, |два"),
        ("раз, |два", Motion::WordLeft, "раз|, два"),
        ("раз|, два", Motion::WordLeft, "|раз, два"),
        ("|раз, два", Motion::WordRight, "раз|, два"),
        ("раз,| два", Motion::WordRight, "раз, два|"),
        ("раз|\nдва", Motion::WordRight, "раз\n|два"),
        ("раз|  ", Motion::WordRight, "раз  |"),
        ("раз\nдв|а", Motion::LineStart, "раз\n|два"),
        ("р|аз\nдва", Motion::LineEnd, "раз|\nдва"),
        ("раз\nдв|а", Motion::TextStart, "|раз\nдва"),
        ("р|аз\nдва", Motion::TextEnd, "раз\nдва|"),
        // Rows, seven cells wide.
        ("один два т|ри", Motion::RowStart, "один |два три"),
        ("о|дин два три", Motion::RowEnd, "один| два три"),
        ("один два т|ри", Motion::RowEnd, "один два три|"),
        ("один два т|ри", Motion::RowUp, "один| два три"),
        ("од|ин два три", Motion::RowDown, "один дв|а три"),
        ("од|ин", Motion::RowUp, "од|ин"),
        ("од|ин", Motion::RowDown, "од|ин"),
        ("а|б\n\nвг", Motion::PageDown(2), "аб\n\nв|г"),
        ("аб\n\nв|г", Motion::PageUp(9), "а|б\n\nвг"),
    ];
    for (before, motion, after) in cases {
        let mut prose = page(before);
        prose.set_width(7);
        assert_eq!(prose.go(motion), before != after, "{before:?} {motion:?}");
        assert_eq!(seen(&prose), after, "{before:?} {motion:?}");
    }
}

#[test]
fn vertical_moves_keep_their_column() {
    let mut prose = page("длинная стр|ока\nаб\n漢字漢字漢字漢字");
    prose.set_width(40);
    prose.go(Motion::RowDown);
    assert_eq!(prose.cursor_cell(), (1, 2));
    prose.go(Motion::RowDown);
    assert_eq!(prose.cursor_cell(), (2, 12));
    prose.go(Motion::RowUp);
    prose.go(Motion::RowUp);
    assert_eq!(prose.cursor_cell(), (0, 11));
}

#[test]
fn typing_is_undone_by_words() {
    let mut prose = Prose::page(vec![]);
    for c in "раз два три".chars() {
        prose.type_char(c);
    }
    let mut texts = Vec::new();
    while prose.undo() {
        texts.push(prose.text());
    }
    assert_eq!(texts, ["раз два ", "раз ", ""]);
    while prose.redo() {}
    assert_eq!(seen(&prose), "раз два три|");

    for _ in 0..5 {
        prose.backspace();
    }
    prose.type_char('х');
    prose.go(Motion::Left);
    prose.type_char('ц');
    prose.insert("вставка");
    prose.insert("вставка");
    let mut texts = Vec::new();
    for _ in 0..5 {
        prose.undo();
        texts.push(seen(&prose));
    }
    let expected = ["раз двцвставка|х", "раз двц|х", "раз дв|х", "раз дв|", "раз два три|"];
    assert_eq!(texts, expected);
    prose.type_char('!');
    assert!(!prose.redo());
}

#[test]
fn places_move_with_changes() {
    let mut prose = page("раз два| три");
    let (start, end) = (Place::new(0, 7), Place::new(0, 13));
    assert_eq!(prose.slice(start, end), "два");
    let carried = |prose: &Prose, (start, end): (Place, Place)| {
        prose.changes().iter().fold((start, end), |(start, end), change| {
            (change.carry(start, Lean::Behind), change.carry(end, Lean::Before))
        })
    };
    prose.set_cursor(0, 7);
    prose.insert("\nи ");
    let span = carried(&prose, (start, end));
    assert_eq!(prose.slice(span.0, span.1), "два");
    prose.set_cursor(1, 100);
    prose.insert("!");
    let span = carried(&prose, span);
    assert_eq!(prose.slice(span.0, span.1), "два");
    prose.undo();
    let span = carried(&prose, span);
    prose.undo();
    let span = carried(&prose, span);
    assert_eq!(span, (start, end));
}

/// The text with a bar at the cursor and brackets around what is selected.
fn selected(prose: &Prose) -> String {
    let end = Place::new(usize::MAX, usize::MAX);
    let Some(range) = prose.selection() else { return seen(prose) };
    let middle = prose.selected_text().unwrap();
    let (before, behind) =
        (prose.slice(Place::default(), range.start), prose.slice(range.end, end));
    let at_end = prose.cursor() == range.end;
    let (left, right) = if at_end { ("", "|") } else { ("|", "") };
    format!("{before}[{left}{middle}{right}]{behind}")
}

#[test]
fn moves_select() {
    type Way = fn(&mut Prose);
    let cases: [(&str, Way, &str); 17] = [
        ("а|бв", |prose| _ = prose.select(Motion::Right), "а[б|]в"),
        ("а|бв", |prose| _ = prose.select(Motion::Left), "[|а]бв"),
        ("|раз два", |prose| _ = prose.select(Motion::WordRight), "[раз|] два"),
        ("раз два|", |prose| _ = prose.select(Motion::WordLeft), "раз [|два]"),
        ("раз\nд|ва", |prose| _ = prose.select(Motion::RowUp), "р[|аз\nд]ва"),
        ("раз\nд|ва", |prose| _ = prose.select(Motion::RowStart), "раз\n[|д]ва"),
        ("р|аз\nдва", |prose| _ = prose.select(Motion::PageDown(9)), "р[аз\nд|]ва"),
        ("р|аз", |prose| _ = prose.select(Motion::TextEnd), "р[аз|]"),
        ("р|аз\nдва", Prose::select_all, "[раз\nдва|]"),
        ("|", Prose::select_all, "|"),
        // There and back again is nothing.
        ("а|б", |p| _ = (p.select(Motion::Right), p.select(Motion::Left)), "а|б"),
        // Plain moves go on from it: left and right to its edges.
        ("а|бв", |p| _ = (p.select(Motion::TextEnd), p.go(Motion::Left)), "а|бв"),
        ("абв|", |p| _ = (p.select(Motion::TextStart), p.go(Motion::Right)), "абв|"),
        ("а|бв", |p| _ = (p.select(Motion::Right), p.go(Motion::TextEnd)), "абв|"),
        // While it is held, plain moves select.
        ("а|бв", |p| _ = (p.hold(), p.go(Motion::Right), p.go(Motion::Right)), "а[бв|]"),
        ("а|бв", |p| _ = (p.hold(), p.go(Motion::Right), p.let_go()), "аб|в"),
        ("а|бв", |p| _ = (p.select(Motion::Right), p.hold(), p.go(Motion::Right)), "а[бв|]"),
    ];
    for (before, way, after) in cases {
        let mut prose = page(before);
        let text = prose.text();
        way(&mut prose);
        assert_eq!((selected(&prose).as_str(), prose.text()), (after, text), "{before:?}");
    }
}

#[test]
fn the_pointer_selects() {
    let mut prose = page("|один два\nтри, четыре");
    prose.set_width(40);
    prose.click(0, 2);
    prose.drag_to(1, 3);
    assert_eq!(selected(&prose), "од[ин два\nтри|], четыре");
    prose.drag_to(0, 0);
    assert_eq!(selected(&prose), "[|од]ин два\nтри, четыре");
    prose.click(0, 5);
    assert_eq!(selected(&prose), "один |два\nтри, четыре");
    for (row, column, word) in
        [(0, 5, "два"), (0, 6, "два"), (0, 8, "два"), (0, 4, " "), (1, 3, ","), (1, 99, "четыре")]
    {
        prose.click_word(row, column);
        assert_eq!(prose.selected_text().as_deref(), Some(word), "{row} {column}");
    }
    let mut empty = page("|");
    empty.click_word(3, 3);
    assert_eq!(selected(&empty), "|");
}

#[test]
fn what_is_selected_gives_way_in_one_step() {
    type Edit = fn(&mut Prose) -> bool;
    let cases: [(Edit, &str); 7] = [
        (|prose| prose.type_char('ж'), "раз ж| три"),
        (|prose| prose.insert("вместо\nнего"), "раз вместо\nнего| три"),
        (Prose::newline, "раз \n| три"),
        (Prose::backspace, "раз | три"),
        (Prose::delete, "раз | три"),
        (Prose::delete_word_back, "раз | три"),
        (Prose::delete_word_forward, "раз | три"),
    ];
    for (edit, after) in cases {
        let mut prose = page("раз |два три");
        prose.type_char('!');
        prose.backspace();
        prose.select(Motion::WordRight);
        assert!(edit(&mut prose));
        assert_eq!(selected(&prose), after);
        prose.undo();
        assert_eq!(selected(&prose), "раз два| три");
        prose.redo();
        assert_eq!(selected(&prose), after);
    }
    // Nothing that may enter takes nothing away.
    let mut prose = page("раз |два");
    prose.select_all();
    assert!(!prose.type_char('\u{1b}') && !prose.insert("\u{0}") && !prose.insert(""));
    assert_eq!(selected(&prose), "[раз два|]");
    // The word that is typed over it is one step with it.
    for c in "ещё".chars() {
        prose.type_char(c);
    }
    assert_eq!(selected(&prose), "ещё|");
    prose.undo();
    assert_eq!(prose.text(), "раз два");
}

#[test]
fn marks_stay_on_their_words() {
    type Step = fn(&mut Prose) -> bool;
    let mut prose = page("|один два три");
    let whole = |prose: &Prose, marks: &Marks<char>| -> Vec<String> {
        marks
            .iter()
            .map(|(range, c)| format!("{c}{}", prose.slice(range.start, range.end)))
            .collect()
    };
    let place = |byte| Place::new(0, byte);
    let mut marks = Marks::new([
        (place(16)..place(22), 'c'),
        (place(0)..place(8), 'a'),
        (place(9)..place(15), 'b'),
        (place(3)..place(3), 'x'),
    ]);
    assert_eq!(whole(&prose, &marks), ["aодин", "bдва", "cтри"]);
    let steps: [(Step, &[&str]); 9] = [
        (|prose| prose.insert("И "), &["aодин", "bдва", "cтри"]),
        (|prose| prose.replace(Place::new(0, 3 + 9), Place::new(0, 3 + 22), ""), &["aодин"]),
        (Prose::undo, &["aодин", "bдва", "cтри"]),
        (Prose::redo, &["aодин"]),
        (Prose::undo, &["aодин", "bдва", "cтри"]),
        // What is typed over the half of a word is not of the word.
        (
            |prose| prose.replace(Place::new(0, 3 + 4), Place::new(0, 3 + 11), "-"),
            &["aод", "bва", "cтри"],
        ),
        (Prose::undo, &["aодин", "bдва", "cтри"]),
        // A word that is replaced whole takes its mark with it.
        (
            |prose| prose.replace(Place::new(0, 3 + 9), Place::new(0, 3 + 15), "пять"),
            &["aодин", "cтри"],
        ),
        (Prose::undo, &["aодин", "bдва", "cтри"]),
    ];
    for (step, expected) in steps {
        assert!(step(&mut prose));
        marks.follow(prose.changes());
        assert_eq!(whole(&prose, &marks), expected, "{:?}", prose.text());
    }
}

#[test]
fn the_cursor_stays_in_view() {
    let mut prose = Prose::page((0..100).map(|line| format!("строка {line}")).collect());
    prose.set_width(40);
    prose.go(Motion::PageDown(50));
    prose.reveal(10);
    assert_eq!(prose.top(), 41);
    prose.go(Motion::RowUp);
    prose.reveal(10);
    assert_eq!(prose.top(), 41);
    prose.go(Motion::TextStart);
    prose.reveal(10);
    assert_eq!(prose.top(), 0);
    prose.go(Motion::TextEnd);
    prose.reveal(10);
    assert_eq!(prose.top(), 90);
    prose.reveal(1000);
    assert_eq!(prose.top(), 0);
    let rows: Vec<_> = prose.rows(98, 10).map(|row| (row.row, row.line, row.text)).collect();
    assert_eq!(rows, [(98, 98, "строка 98"), (99, 99, "строка 99")]);
    prose.click(50, 3);
    assert_eq!(prose.cursor(), Place::new(50, 6));
    prose.click(500, 300);
    assert_eq!(prose.cursor(), Place::new(99, 15));
}

#[test]
fn a_strip_shows_the_cursor() {
    let mut field = Prose::line("0123456789");
    let view = |field: &Prose, width| {
        let strip = field.strip(width);
        let marks = (strip.more_left, strip.more_right);
        (field.lines()[0][strip.bytes].to_owned(), strip.cursor, marks)
    };
    assert_eq!(view(&field, 20), ("0123456789".into(), 10, (false, false)));
    assert_eq!(view(&field, 5), ("6789".into(), 4, (true, false)));
    field.go(Motion::Left);
    assert_eq!(view(&field, 5), ("56789".into(), 4, (true, false)));
    field.go(Motion::TextStart);
    assert_eq!(view(&field, 5), ("01234".into(), 0, (false, true)));
    assert_eq!(view(&field, 0), ("0".into(), 0, (false, true)));
}

#[derive(Debug, Clone)]
enum Act {
    Insert(String),
    Type(char),
    Newline,
    Delete(usize),
    Put(usize, usize),
    Replace((usize, usize), (usize, usize), String),
    Go(Motion),
    Select(Motion),
    Hold(bool),
    All,
    Width(u16),
    Click(usize, u16),
    Drag(usize, u16),
    Word(usize, u16),
    Undo,
    Redo,
}

const MOTIONS: &[Motion] = &[
    Motion::Left,
    Motion::Right,
    Motion::WordLeft,
    Motion::WordRight,
    Motion::RowUp,
    Motion::RowDown,
    Motion::RowStart,
    Motion::RowEnd,
    Motion::LineStart,
    Motion::LineEnd,
    Motion::TextStart,
    Motion::TextEnd,
    Motion::PageUp(3),
    Motion::PageDown(3),
];

fn act() -> impl Strategy<Value = Act> {
    let place = (0_usize..4, 0_usize..80);
    prop_oneof![
        3 => line().prop_map(Act::Insert),
        1 => (line(), line()).prop_map(|(a, b)| Act::Insert(format!("{a}\n{b}"))),
        4 => line().prop_filter_map("a character", |line| line.chars().next().map(Act::Type)),
        1 => Just(Act::Newline),
        4 => (0_usize..4).prop_map(Act::Delete),
        3 => place.clone().prop_map(|(line, byte)| Act::Put(line, byte)),
        2 => (place.clone(), place, line()).prop_map(|(from, to, text)| Act::Replace(from, to, text)),
        5 => proptest::sample::select(MOTIONS).prop_map(Act::Go),
        5 => proptest::sample::select(MOTIONS).prop_map(Act::Select),
        1 => any::<bool>().prop_map(Act::Hold),
        1 => Just(Act::All),
        1 => (0_u16..40).prop_map(Act::Width),
        1 => (0_usize..20, 0_u16..50).prop_map(|(row, column)| Act::Click(row, column)),
        1 => (0_usize..20, 0_u16..50).prop_map(|(row, column)| Act::Drag(row, column)),
        1 => (0_usize..20, 0_u16..50).prop_map(|(row, column)| Act::Word(row, column)),
        1 => Just(Act::Undo),
        1 => Just(Act::Redo),
    ]
}

fn perform(prose: &mut Prose, act: &Act) {
    match act {
        Act::Insert(text) => _ = prose.insert(text),
        Act::Type(c) => _ = prose.type_char(*c),
        Act::Newline => _ = prose.newline(),
        Act::Delete(0) => _ = prose.backspace(),
        Act::Delete(1) => _ = prose.delete(),
        Act::Delete(2) => _ = prose.delete_word_back(),
        Act::Delete(_) => _ = prose.delete_word_forward(),
        Act::Put(line, byte) => prose.set_cursor(*line, *byte),
        Act::Replace(from, to, text) => {
            _ = prose.replace(Place::new(from.0, from.1), Place::new(to.0, to.1), text);
        }
        Act::Go(motion) => _ = prose.go(*motion),
        Act::Select(motion) => _ = prose.select(*motion),
        Act::Hold(true) => prose.hold(),
        Act::Hold(false) => _ = prose.let_go(),
        Act::All => prose.select_all(),
        Act::Width(cells) => prose.set_width(*cells),
        Act::Click(row, column) => prose.click(*row, *column),
        Act::Drag(row, column) => prose.drag_to(*row, *column),
        Act::Word(row, column) => prose.click_word(*row, *column),
        Act::Undo => _ = prose.undo(),
        Act::Redo => _ = prose.redo(),
    }
}

fn check(prose: &Prose) -> Result<(), TestCaseError> {
    let Place { line, byte } = prose.cursor();
    prop_assert_eq!(floor(&prose.lines()[line], byte), byte);
    prop_assert!(prose.lines().iter().all(|line| !line.contains('\n')));
    let flow = Flow::new(prose.lines(), prose.width());
    prop_assert_eq!(flow.total(), prose.total_rows());
    let rows: Vec<_> = flow.window(prose.lines(), 0, usize::MAX).collect();
    prop_assert_eq!(rows, prose.rows(0, usize::MAX).collect::<Vec<_>>());
    let strip = prose.strip(9);
    prop_assert!(strip.cursor < 9 && strip.bytes.start <= byte && byte <= strip.bytes.end);
    if let Some(range) = prose.selection() {
        let edge = if range.end == prose.cursor() { range.start } else { range.end };
        prop_assert!(range.start < range.end);
        prop_assert_eq!(
            floor(prose.lines().get(edge.line).map_or("", String::as_str), edge.byte),
            edge.byte
        );
        prop_assert!(range.start == prose.cursor() || range.end == prose.cursor());
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(120) })]

    #[test]
    fn whatever_is_done_the_promises_hold(
        lines in proptest::collection::vec(line(), 0..3),
        acts in proptest::collection::vec(act(), 0..30),
        one_line in any::<bool>(),
    ) {
        let mut prose =
            if one_line { Prose::line(&lines.concat()) } else { Prose::page(lines) };
        for act in &acts {
            let (revision, text) = (prose.revision(), prose.text());
            perform(&mut prose, act);
            check(&prose)?;
            prop_assert!(prose.revision() != revision || prose.text() == text);
            prose.reveal(5);
            let (row, _) = prose.cursor_cell();
            prop_assert!(prose.top() <= row && row < prose.top() + 5);
            prop_assert!(!one_line || prose.lines().len() == 1);
        }
    }

    #[test]
    fn a_selection_is_what_lies_between_two_cursors(
        lines in proptest::collection::vec(line(), 1..3),
        start in (0_usize..4, 0_usize..80),
        moves in proptest::collection::vec(proptest::sample::select(MOTIONS), 0..9),
        new in line(),
    ) {
        let mut prose = Prose::page(lines);
        prose.set_width(20);
        prose.set_cursor(start.0, start.1);
        let (mut plain, start) = (prose.clone(), prose.cursor());
        for motion in moves {
            plain.go(motion);
            prose.select(motion);
        }
        prop_assert_eq!(prose.cursor(), plain.cursor());
        let (from, to) = (start.min(plain.cursor()), start.max(plain.cursor()));
        prop_assert_eq!(prose.selected_text().unwrap_or_default(), plain.slice(from, to));
        let before = prose.text();
        if prose.insert(&new) {
            plain.replace(from, to, &new);
            prop_assert_eq!(prose.text(), plain.text());
            prop_assert_eq!(prose.selection(), None);
            prop_assert!(prose.undo());
        }
        prop_assert_eq!(prose.text(), before);
    }

    #[test]
    fn all_is_undone_and_done_again(
        lines in proptest::collection::vec(line(), 0..3),
        acts in proptest::collection::vec(act(), 0..30),
    ) {
        let mut prose = Prose::page(lines);
        let first = prose.text();
        for act in acts.iter().filter(|act| !matches!(act, Act::Undo | Act::Redo)) {
            perform(&mut prose, act);
        }
        let last = prose.text();
        let mut seen = vec![last.clone()];
        while prose.undo() {
            seen.push(prose.text());
            check(&prose)?;
        }
        prop_assert_eq!(prose.text(), first);
        while seen.pop().is_some_and(|text| text == prose.text()) && prose.redo() {
            check(&prose)?;
        }
        prop_assert_eq!(prose.text(), last);
    }

    #[test]
    fn marks_come_back_with_their_words(
        lines in proptest::collection::vec(line(), 0..3),
        marked in proptest::collection::vec(((0_usize..4, 0_usize..80), (0_usize..4, 0_usize..80)), 0..5),
        acts in proptest::collection::vec(act(), 0..30),
    ) {
        let mut prose = Prose::page(lines);
        let mut at = |(line, byte)| {
            prose.set_cursor(line, byte);
            prose.cursor()
        };
        let marked: Vec<_> = marked.into_iter().map(|(a, b)| (at(a), at(b))).collect();
        let ranges = marked.into_iter().zip(0..).map(|((a, b), n)| (a.min(b)..a.max(b), n));
        let mut marks = Marks::new(ranges);
        let all = |marks: &Marks<i32>| {
            let mut all: Vec<_> = marks.iter().map(|(range, n)| (range.clone(), *n)).collect();
            all.sort_by_key(|(_, n)| *n);
            all
        };
        // What is seen at each text on the way; taking back leads through the same ones.
        let first = all(&marks);
        for act in &acts {
            let revision = prose.revision();
            perform(&mut prose, act);
            if prose.revision() != revision {
                marks.follow(prose.changes());
            }
            for (range, _) in marks.iter() {
                prop_assert!(range.start < range.end);
                let edges = [range.start, range.end];
                for Place { line, byte } in edges {
                    prop_assert!(prose.lines()[line].is_char_boundary(byte));
                }
            }
        }
        let mut seen = vec![all(&marks)];
        while prose.undo() {
            marks.follow(prose.changes());
            seen.push(all(&marks));
        }
        prop_assert_eq!(&all(&marks), &first);
        seen.pop();
        while let Some(expected) = seen.pop() {
            prop_assert!(prose.redo());
            marks.follow(prose.changes());
            prop_assert_eq!(all(&marks), expected);
        }
    }

    #[test]
    fn places_elsewhere_are_carried(
        before in line(), middle in line(), behind in line(), new in line(),
    ) {
        let mut prose = Prose::page(vec![format!("{before}\n{middle}"), behind.clone()]);
        let start = Place::new(2, 0);
        prose.set_cursor(0, 0);
        prose.insert(&format!("{new}\n"));
        let start = prose.changes()[0].carry(start, Lean::Behind);
        prop_assert_eq!(prose.slice(start, Place::new(usize::MAX, 0)), behind);
    }
}
