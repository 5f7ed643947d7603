//! A review may hold anything; the terminal is only ever told to draw.

use super::home::Home;
use super::keys::{CTRL_Q, ENTER};
use super::log::{assert_only_drawing, holds};

/// Clipboard, title, questions, resets, C1 forms, reordering, hidden text, NUL.
const REVIEW: &str = "Начало\x1b]52;c;0YPQutGA0LDQu9C4\x07 \x1b]0;чужой заголовок\x07 \x1b[6n \x1b[c \x1b[21t \
    \x1bc \x1b[2J \x1b[?1049l \x1bP+q544e\x1b\\ \x1b_G\x1b\\ \u{9b}6n \u{9d}52;c;0YY=\u{9c} \u{90}q\u{9c} \
    \u{202e}задом наперёд\u{202c} \u{2066}внутри\u{2069} нуль\0 тег\u{e0041}\u{e0042}\u{e007f} \
    ноль\u{200b}ширины \u{feff} \u{ad} строка\u{2028}абзац\u{2029} Конец.";

#[test]
fn nothing_in_a_review_speaks_to_the_terminal() {
    let home = Home::new();
    let mut run = home.start();
    run.paste(REVIEW);
    run.wait_for("Название");
    run.wait_for("управляющих символов");
    run.send(ENTER);
    run.wait_for("Создан файл");
    run.press("4", "прохожий");
    run.press("+", "Отзыв разложен");
    run.press("\x1b", "+ добавить");
    run.wait_for("сохранено ✓");
    run.press("q", "1 случай");
    run.send(CTRL_Q);
    assert_eq!(run.ended(), 0);
    run.assert_restored();

    let log = run.log();
    assert_only_drawing(&log);
    for sequence in ["\x1b]", "\x1b[6n", "\x1b[c", "\x1bc", "\x1bP", "\x1b_", "\x07", "\0"] {
        assert!(!holds(&log, sequence), "{sequence:?} went to the terminal");
    }
    // The data lost its controls and nothing else; what reorders is kept and shown by marks.
    let case = home.case();
    assert!(!case.chars().any(|c| c.is_control() && c != '\n'), "{case:?}");
    assert!(case.contains("\u{202e}задом наперёд\u{202c}"), "{case:?}");
    assert!(case.contains("тег\u{e0041}\u{e0042}\u{e007f}"), "{case:?}");
}

#[test]
fn a_paste_that_ends_itself_runs_no_command() {
    let home = Home::new();
    let mut run = home.start();
    // Behind its own end the text is keys for the terminal; they are still what was pasted.
    run.paste("Хитрый отзыв.\x1b[201~qqq\r\x11Конец.");
    run.wait_for("Название");
    run.wait_for("Хитрый отзыв.qqq");
    run.send(ENTER);
    run.wait_for("Создан файл");
    assert!(home.case().contains("Конец."), "{}", home.case());
    run.press("5", "Что помешало клиенту");
    run.press("+", "сохранить");
    run.send("Клиент ждал\r");
    run.wait_for("П1 Клиент ждал");
    run.press("\x1b", "? помощь");
    // Neither deleted nor left: a question, which no letter answers.
    run.paste("Ещё раз\x1b[201~ddd\x1b[3~q");
    run.wait_for("Вставить");
    run.wait_for("П1 Клиент ждал");
}

#[test]
fn rubbish_is_no_key_and_the_next_key_works() {
    let home = Home::new();
    let mut run = home.start();
    run.send(b"\xff\xfe\x80");
    run.send("\x1b[<0;10;10M\x1b[<0;10;10m\x1b[I\x1b[O\x1b[99;99~\x1b[?62c\x1b[12;40R");
    run.press("?", "Помощь ━");
}

#[test]
fn a_case_file_from_elsewhere_speaks_to_nobody() {
    let home = Home::new();
    let cases = home.workspace().join("cases");
    std::fs::create_dir(&cases).unwrap();
    let file = "Case(schema: 1, id: \"01KAJ5W3T8Q4N0X9B2D6F7K2M1\", title: \"Чужой\u{1b}]0;x\u{7}файл\",\n  \
        review: Review(text: [\"Отзыв \u{1b}[6n \u{9b}c и всё\"]))\n";
    std::fs::write(cases.join("чужой-\u{1b}]0;имя\u{7}.ron"), file).unwrap();
    let mut run = home.start();
    run.wait_for("1 случай");
    run.send(ENTER);
    run.wait_for("и всё");
    run.send(CTRL_Q);
    assert_eq!(run.ended(), 0);
    assert_only_drawing(&run.log());
}
