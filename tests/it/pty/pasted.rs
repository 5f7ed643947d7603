//! Pastes of any size and kind arrive whole.

use super::home::Home;
use super::keys::ENTER;

/// A review of at least so many bytes, with a beginning and an end of its own.
fn long_review(bytes: usize) -> String {
    let middle = "Звонил, писал, приезжал — никто не знает, где мой заказ номер сто сорок.\n";
    let times = bytes.div_ceil(middle.len());
    format!("Начало длинной истории.\n{}Тут она кончилась.", middle.repeat(times))
}

#[test]
fn a_megabyte_is_pasted_and_saved() {
    paste_and_save(1 << 20);
}

#[test]
fn ten_megabytes_are_pasted_and_saved() {
    paste_and_save(10 << 20);
}

fn paste_and_save(bytes: usize) {
    let home = Home::new();
    let mut run = home.start();
    let review = long_review(bytes);
    run.paste(&review);
    run.wait_for("Начало длинной истории");
    run.send(ENTER);
    run.wait_for("Создан файл");
    run.wait_for("сохранено ✓");
    let case = home.case();
    assert!(case.len() > bytes, "{} bytes", case.len());
    assert!(case.contains("Тут она кончилась."));
    assert_eq!(case.matches("Звонил, писал").count(), review.matches("Звонил, писал").count());
    run.send("\x11");
    assert_eq!(run.ended(), 0);
    run.assert_restored();
}

#[test]
fn five_kilobytes_typed_at_once_arrive_without_another_key() {
    let home = Home::new();
    let mut run = home.start();
    run.press("+", "Вставьте отзыв клиента");
    let text = format!("{}напоследок", "быстро набранные слова ".repeat(120));
    assert!(text.len() > 5000);
    run.send(&text);
    run.wait_for("напоследок");
    let count = text.chars().count();
    run.wait_for(&format!("{count} знак"));
}

#[test]
fn line_ends_of_other_systems_become_lines() {
    let home = Home::new();
    let mut run = home.start_with("Первая строка.\r\nВторая строка.\rТретья строка.");
    run.wait_for("Третья строка.");
    let case = home.case();
    for line in ["\"Первая строка.\",", "\"Вторая строка.\",", "\"Третья строка.\","]
    {
        assert!(case.contains(line), "{line}\n{case}");
    }
    run.send("qq");
    assert_eq!(run.ended(), 0);
}

#[test]
fn lines_pasted_while_capturing_become_entries() {
    let home = Home::new();
    let mut run = home.start_with("Суп холодный, хлеб вчерашний.");
    run.press("5", "Что помешало клиенту");
    run.press("+", "сохранить");
    run.paste("Клиент ел холодное\nКлиент не наелся");
    run.wait_for("П2 Клиент не наелся");
    run.wait_for("сохранено ✓");
    let case = home.case();
    assert!(case.contains("text: \"Клиент ел холодное\""), "{case}");
    assert!(case.contains("text: \"Клиент не наелся\""), "{case}");
}

#[test]
fn a_burst_of_commands_in_a_list_is_offered_and_does_nothing() {
    let home = Home::new();
    let mut run = home.start_with("Суп холодный, хлеб вчерашний.");
    run.press("5", "Что помешало клиенту");
    run.press("+", "сохранить");
    run.send("Клиент ел холодное\r");
    run.wait_for("П1 Клиент ел холодное");
    run.press("\x1b", "? помощь");
    run.send("удалить всё dddd\nq\nй\r+1234567\r");
    run.wait_for("Вставить");
    run.send(ENTER);
    run.wait_for("П5 +1234567");
    run.wait_for("сохранено ✓");
    let case = home.case();
    for words in ["Клиент ел холодное", "удалить всё dddd", "\"q\"", "\"й\""]
    {
        assert!(case.contains(words), "{words}\n{case}");
    }
}

#[test]
fn a_review_that_no_terminal_marked_becomes_a_case_whole() {
    let home = Home::new();
    let mut run = home.start();
    let review = long_review(100 << 10);
    run.send(&review);
    run.wait_for("Начало длинной истории");
    run.send(ENTER);
    run.wait_for("Создан файл");
    run.wait_for("сохранено ✓");
    let case = home.case();
    assert!(case.contains("Тут она кончилась."));
    assert_eq!(case.matches("Звонил, писал").count(), review.matches("Звонил, писал").count());
}

#[test]
fn lines_sent_as_keys_while_capturing_become_entries() {
    let home = Home::new();
    let mut run = home.start_with("Суп холодный, хлеб вчерашний.");
    run.press("5", "Что помешало клиенту");
    run.press("+", "сохранить");
    run.send("Клиент ел холодное\rКлиент не наелся\r");
    run.wait_for("П2 Клиент не наелся");
    run.send("Клиент ушёл голодным");
    run.wait_for("П3 Клиент ушёл голодным");
}
