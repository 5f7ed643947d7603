//! Layout: the display boundary, soft wrap, and the way between bytes and cells.

use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use razbor::app::layout::{
    Flow, Place, Row, after, before, byte_at, ceil, cell_of, cells, floor, glyph, steps, visible,
    wrap,
};
use razbor::app::shown::{part_end, rows_of_parts};
use unicode_segmentation::UnicodeSegmentation;

use crate::texts::line;

#[test]
fn what_is_told_in_parts_breaks_between_them() {
    let told = |text, width| {
        rows_of_parts(text, width).iter().map(|row| part_end(row)).collect::<Vec<_>>().join("|")
    };
    let waits = "1 вопрос ждёт ответа · 2 мысли на парковке · 2 проблемы без причины";
    assert_eq!(
        told(waits, 50),
        "1 вопрос ждёт ответа · 2 мысли на парковке|2 проблемы без причины"
    );
    let copied = "Скопировано 11 слов · лежит и в /home/o-l/last-copy.txt";
    assert_eq!(told(copied, 44), "Скопировано 11 слов|лежит и в /home/o-l/last-copy.txt");
    // What has no room in a row is broken, but no name at its hyphens.
    let made = "Создан файл /home/olga/razbor/2026-kofe-ostyl.ron";
    assert_eq!(told(made, 34), "Создан файл /home/olga/|razbor/2026-kofe-ostyl.ron");
}

/// The rows of a text without the blanks that hang, parted by bars.
fn rows(text: &str, width: u16) -> String {
    let rows = wrap(text, width);
    let rows: Vec<_> = rows.iter().map(|row| text[row.start..row.end].trim_end()).collect();
    rows.join("|")
}

#[test]
fn rows_end_where_print_would() {
    let cases = [
        ("", 10, ""),
        ("слово", 10, "слово"),
        ("одно слово и ещё", 10, "одно слово|и ещё"),
        // A dash stays with the word before it.
        ("длинное — это", 9, "длинное —|это"),
        ("вот длинное — это", 12, "вот|длинное —|это"),
        ("вот длинное – это", 12, "вот|длинное –|это"),
        ("вот длинное - это", 12, "вот|длинное -|это"),
        ("вот длинное-это", 12, "вот длинное-|это"),
        ("вот длинное—это", 11, "вот|длинное—это"),
        ("было бы -5 там", 8, "было бы|-5 там"),
        ("было бы –5 там", 8, "было бы|–5 там"),
        // Numbers, the number sign, abbreviations, initials.
        ("всего 15 000 штук", 8, "всего|15 000|штук"),
        ("письмо № 125 тут", 9, "письмо|№ 125 тут"),
        ("камень, т. е. скала", 12, "камень,|т. е. скала"),
        ("столы и т. д. там", 10, "столы|и т. д.|там"),
        ("столы и т. д. Потом", 10, "столы|и т. д.|Потом"),
        ("жил в г. Москве", 12, "жил в|г. Москве"),
        ("поэт А. С. Пушкин", 13, "поэт|А. С. Пушкин"),
        // Too narrow for that: the tie gives way before the word does.
        ("А. С. Достоевский", 12, "А. С.|Достоевский"),
        // Nothing opens at the end of a row.
        ("слово «цитата» тут", 8, "слово|«цитата»|тут"),
        ("слово (скобки) тут", 7, "слово|(скобки|) тут"),
        ("слово ( скобки тут", 8, "слово|( скобки|тут"),
        ("слово « скобки тут", 8, "слово|« скобки|тут"),
        // A one-letter word prefers the next row, if this one stays half full.
        ("пришла посылка в коробке", 17, "пришла посылка|в коробке"),
        ("дом в лесу", 5, "дом|в|лесу"),
        ("дом в лесу", 6, "дом|в лесу"),
        ("да в коробке", 8, "да в|коробке"),
        ("слово и в коробке", 10, "слово|и в|коробке"),
        ("that is a parcel", 10, "that is|a parcel"),
        ("what am I doing", 10, "what am|I doing"),
        // Words wider than the row, and wide characters.
        ("абвгдежз", 3, "абв|где|жз"),
        ("аб вгдежз", 3, "аб|вгд|ежз"),
        ("漢字漢字", 5, "漢字|漢字"),
        ("漢字", 1, "漢|字"),
        ("абв", 0, "а|б|в"),
        ("е\u{301}е\u{301}е\u{301}", 2, "е\u{301}е\u{301}|е\u{301}"),
        // Blanks hang.
        ("абв    где", 3, "абв|где"),
    ];
    for (text, width, expected) in cases {
        assert_eq!(rows(text, width), expected, "{text:?} in {width}");
    }
}

#[test]
fn an_empty_line_has_one_empty_row() {
    assert_eq!(wrap("", 10), [Row { start: 0, end: 0, cells: 0 }]);
}

#[test]
fn blanks_at_a_row_end_take_no_cells() {
    let text = "абв    где";
    let rows = wrap(text, 5);
    assert_eq!(rows[0], Row { start: 0, end: 10, cells: 3 });
    assert_eq!(cell_of(text, &rows, 5, 9), (0, 5));
    assert_eq!(cell_of(text, &rows, 5, 10), (1, 0));
    assert_eq!(byte_at(text, &rows, 0, u16::MAX), 9);
    assert_eq!(byte_at(text, &rows, 9, u16::MAX), text.len());
}

#[test]
fn the_nearest_boundary_is_found() {
    let text = "a漢\tb";
    let rows = wrap(text, 40);
    let found: Vec<_> = (0..10).map(|column| byte_at(text, &rows, 0, column)).collect();
    assert_eq!(found, [0, 1, 4, 4, 4, 5, 5, 5, 6, 6]);
}

#[test]
fn dangerous_characters_become_visible() {
    let cases = [
        ("", ""),
        ("обычный — «текст» №1…", "обычный — «текст» №1…"),
        ("\u{1b}]52;c;SGk=\u{7}", "␛]52;c;SGk=␇"),
        ("\u{1b}[2J", "␛[2J"),
        ("\u{9b}6n\u{85}", "⟨9b⟩6n⟨85⟩"),
        ("a\tb", "a    b"),
        ("a\nb\r\nc\rd", "a↵b↵c␍d"),
        ("\u{0}\u{7f}", "␀␡"),
        ("\u{202e}abc\u{202c}", "⟨rlo⟩abc⟨pdf⟩"),
        ("\u{2066}a\u{2069}\u{200e}\u{200f}\u{61c}", "⟨lri⟩a⟨pdi⟩⟨lrm⟩⟨rlm⟩⟨alm⟩"),
        ("па\u{ad}ра", "па⟨shy⟩ра"),
        ("a\u{200b}b\u{2060}c\u{feff}", "a⟨zwsp⟩b⟨wj⟩c⟨bom⟩"),
        ("a\u{2028}b\u{2029}", "a⟨ls⟩b⟨ps⟩"),
        ("\u{200d}", "⟨zwj⟩"),
        ("\u{200c}", "⟨zwnj⟩"),
        ("\u{fe0f}", "⟨vs⟩"),
        ("a\u{200d}b", "ab"),
        ("می\u{200c}خواهم", "میخواهم"),
        ("a\u{e0048}\u{e0069}b", "a⟨tag⟩b"),
        ("😀\u{fe0f}\u{e0101}\u{e0102}", "😀\u{fe0f}⟨vs⟩"),
        ("\u{3164}\u{115f}", "⟨3164⟩⟨115f⟩"),
        ("\u{1161}", "⟨1161⟩"),
        ("\u{ffff}\u{378}", "⟨ffff⟩⟨378⟩"),
        ("\u{301}a", "◌\u{301}a"),
        ("\u{1b}\u{301}", "␛◌\u{301}"),
        ("ｶﾞ", "ｶ\u{309b}"),
        // These are words and pictures, not tricks.
        ("👨\u{200d}👩\u{200d}👧", "👨\u{200d}👩\u{200d}👧"),
        ("❤\u{fe0f}👍🏽🇷🇺", "❤\u{fe0f}👍🏽🇷🇺"),
        ("1\u{fe0f}\u{20e3}", "1\u{fe0f}\u{20e3}"),
        ("и\u{306} е\u{301}", "и\u{306} е\u{301}"),
        ("שלום नमस्ते ไทย 한국", "שלום नमस्ते ไทย 한국"),
        ("\u{f8ff}", "\u{f8ff}"),
    ];
    for (text, expected) in cases {
        assert_eq!(visible(text), expected, "{text:?}");
    }
    let england = "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}";
    assert_eq!(visible(england), england);
}

#[test]
fn pictures_of_bombs_are_small() {
    let marks = format!("е{}", "\u{301}".repeat(100_000));
    assert_eq!(visible(&marks), format!("е{}", "\u{301}".repeat(8)));
    assert_eq!(glyph(&marks).cells, 1);
    for long in ["\u{1100}", "क\u{94d}", "\u{600}", "👩\u{200d}", "\u{605}"] {
        let bomb = long.repeat(10_000);
        let first = bomb.graphemes(true).next().unwrap();
        let glyph = glyph(first);
        assert!(glyph.cells <= 24 && glyph.text.chars().count() <= 140, "{long:?}: {glyph:?}");
    }
}

#[test]
fn bombs_are_laid_out() {
    let marks = format!("а{} б", "\u{301}".repeat(100_000));
    assert_eq!(wrap(&marks, 10).len(), 1);
    assert_eq!(wrap(&marks, 1).len(), 2);
    assert_eq!(wrap(&"ж".repeat(100_000), 80).len(), 1250);
    assert_eq!(wrap(&" \t".repeat(50_000), 80).len(), 1);
}

/// Every character that has a fast path is as wide as ratatui takes it for.
#[test]
fn widths_are_those_of_ratatui() {
    for c in '\u{20}'..='\u{ffff}' {
        let text = c.to_string();
        let shown = visible(&text);
        assert_eq!(drawn(&shown), usize::from(glyph(&text).cells), "{:x}", u32::from(c));
    }
}

/// A row without the blanks that hang at its end.
fn solid(row: &str) -> &str {
    row.trim_end_matches([' ', '\t', '\u{3000}'])
}

/// The cells that ratatui fills with a text.
fn drawn(text: &str) -> usize {
    let room = u16::try_from(2 * text.len()).unwrap();
    let mut buffer = Buffer::empty(Rect::new(0, 0, room, 1));
    usize::from(buffer.set_stringn(0, 0, text, usize::from(room), Style::new()).0)
}

fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200c}' | '\u{200e}'
            | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
            | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{e0000}'..='\u{e00ff}')
}

fn check_visible(text: &str) -> Result<(), TestCaseError> {
    let shown = visible(text);
    prop_assert!(!shown.chars().any(is_hidden), "{shown:?}");
    for grapheme in shown.graphemes(true) {
        let joiner = '\u{200d}';
        prop_assert!(!grapheme.starts_with(joiner) && !grapheme.ends_with(joiner), "{shown:?}");
    }
    let sum: usize = text.graphemes(true).map(|g| usize::from(glyph(g).cells)).sum();
    prop_assert_eq!(drawn(&shown), sum);
    prop_assert_eq!(cells(text), sum);
    for grapheme in text.graphemes(true) {
        prop_assert!(glyph(grapheme).cells > 0);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn what_is_shown_is_harmless_and_as_wide_as_told(text in line()) {
        check_visible(&text)?;
    }

    #[test]
    fn whatever_is_shown_is_harmless(text in proptest::collection::vec(any::<char>(), 0..60)) {
        check_visible(&text.into_iter().collect::<String>())?;
    }

    #[test]
    fn steps_are_graphemes(text in line()) {
        let ours: Vec<_> = steps(&text).map(|step| &text[step.start..step.end]).collect();
        let theirs: Vec<_> = text.graphemes(true).collect();
        prop_assert_eq!(ours, theirs);
    }

    #[test]
    fn rows_are_contiguous_cover_the_line_and_fit(text in line(), width in 0_u16..40) {
        let rows = wrap(&text, width);
        prop_assert_eq!(rows[0].start, 0);
        prop_assert_eq!(rows[rows.len() - 1].end, text.len());
        for pair in rows.windows(2) {
            prop_assert_eq!(pair[0].end, pair[1].start);
            prop_assert!(pair[0].start < pair[0].end);
        }
        let boundaries: Vec<_> = text.grapheme_indices(true).map(|(at, _)| at).collect();
        for row in &rows {
            prop_assert!(text.is_empty() || boundaries.contains(&row.start));
            let inner = &text[row.start..row.end];
            prop_assert!(row.cells <= width.max(1) || solid(inner).graphemes(true).count() == 1);
            prop_assert!(usize::from(row.cells) <= cells(inner));
        }
    }

    #[test]
    fn no_row_begins_with_a_dash_or_ends_with_an_opening(
        words in proptest::collection::vec("[а-я]{1,9}( —| –)?|«[а-я]{1,8}»|\\([а-я]{1,8}\\)", 1..30),
        width in 14_u16..40,
    ) {
        let text = words.join(" ");
        for row in wrap(&text, width) {
            let row = text[row.start..row.end].trim_end();
            prop_assert!(!row.starts_with(['—', '–']), "{row}");
            prop_assert!(!row.ends_with(['«', '(']), "{row}");
        }
    }

    #[test]
    fn bytes_and_cells_lead_to_each_other(text in line(), width in 1_u16..40) {
        let rows = wrap(&text, width);
        for at in text.grapheme_indices(true).map(|(at, _)| at).chain([text.len()]) {
            let (row, column) = cell_of(&text, &rows, width, at);
            prop_assert!(rows[row].start <= at && at <= rows[row].end);
            prop_assert!(column <= width.max(rows[row].cells));
            if column < width {
                prop_assert_eq!(byte_at(&text, &rows, row, column), at);
            }
        }
        for (index, row) in rows.iter().enumerate() {
            for column in 0..=width {
                let at = byte_at(&text, &rows, index, column);
                prop_assert_eq!(floor(&text, at), at);
                prop_assert!(row.start <= at && (at < row.end || index + 1 == rows.len()));
            }
        }
    }

    #[test]
    fn boundaries_are_those_of_the_graphemes(text in line(), byte in 0_usize..200) {
        let all: Vec<_> =
            text.grapheme_indices(true).map(|(at, _)| at).chain([text.len()]).collect();
        let byte = byte.min(text.len());
        let inside = (0..=byte).rev().find(|at| text.is_char_boundary(*at)).unwrap();
        prop_assert_eq!(floor(&text, byte), *all.iter().rev().find(|at| **at <= inside).unwrap());
        prop_assert_eq!(ceil(&text, byte), *all.iter().find(|at| **at >= inside).unwrap());
        prop_assert_eq!(before(&text, inside), all.iter().rev().find(|at| **at < inside).copied());
        prop_assert_eq!(after(&text, inside), all.iter().find(|at| **at > inside).copied());
    }

    #[test]
    fn an_edited_line_is_laid_out_as_if_new(
        old in proptest::collection::vec(line(), 1..4),
        new in line(),
        from in any::<proptest::sample::Index>(),
        length in 0_usize..30,
        width in 1_u16..40,
    ) {
        let old = old.concat();
        let at = |byte: usize| (0..=byte.min(old.len())).rev().find(|at| old.is_char_boundary(*at));
        let from = at(from.index(old.len() + 1)).unwrap();
        let to = at(from + length).unwrap().max(from);
        let text = format!("{}{new}{}", &old[..from], &old[to..]);
        let mut flow = Flow::new(&[&old], width);
        flow.edit_line(&[&text], Place::new(0, from), to - from, new.len());
        prop_assert_eq!(flow, Flow::new(&[&text], width));
    }

    #[test]
    fn spliced_lines_are_laid_out_as_if_new(
        mut lines in proptest::collection::vec(line(), 0..8),
        new in proptest::collection::vec(line(), 0..4),
        at in 0_usize..8,
        removed in 0_usize..4,
        width in 1_u16..40,
    ) {
        let mut flow = Flow::new(&lines, width);
        let at = at.min(lines.len());
        let removed = removed.min(lines.len() - at);
        let inserted = new.len();
        lines.splice(at..at + removed, new);
        flow.splice(&lines, at, removed, inserted);
        prop_assert_eq!(&flow, &Flow::new(&lines, width));

        let all: Vec<_> = flow.window(&lines, 0, usize::MAX).collect();
        prop_assert_eq!(all.len(), flow.total());
        for (index, row) in all.iter().enumerate() {
            let (line, inner) = flow.line_of(index);
            prop_assert_eq!((row.row, row.line), (index, line));
            prop_assert_eq!(flow.first_row(line) + inner, index);
            let one: Vec<_> = flow.window(&lines, index, 1).collect();
            prop_assert_eq!(&one[0], row);
        }
        prop_assert_eq!(flow.window(&lines, flow.total(), 5).count(), 0);
    }
}
