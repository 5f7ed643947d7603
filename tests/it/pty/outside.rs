//! The terminal given away: to the editor of the user, and back.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use rustix::process::Signal;

use super::driver::Run;
use super::home::Home;
use super::keys::{CTRL_Q, ESC};
use super::log::holds;

/// What the editor of these tests gives the terminal to say that it is there.
const READY: &str = "чужой редактор";

/// A home whose editor is a shell script with a blank in its path; `$file` is what it is to edit.
fn home_with(script: &str) -> Home {
    let mut home = Home::new();
    let path = home.root().join("мой редактор.sh");
    fs::write(&path, format!("file=$2\necho {READY}\n{script}\n")).unwrap();
    home.set("PATH", "/usr/bin:/bin");
    home.set("VISUAL", "");
    home.set("EDITOR", &format!("/bin/sh '{}' --wait", path.display()));
    home
}

/// Starts razbor with one problem in hand, and calls the editor.
fn edit(home: &Home) -> Run {
    let mut run = home.start_with("Ключ не сработал, ждал у лифта.");
    run.press("5", "Что помешало клиенту");
    run.press("+", "сохранить");
    run.send("Клиент ждал\r");
    run.wait_for("П1 Клиент ждал");
    run.press(ESC, "? помощь");
    run.wait_for("сохранено ✓");
    run.send("o");
    run
}

/// What lies in the folder of lent texts.
fn lent(home: &Home) -> Vec<String> {
    let folder = fs::read_dir(home.workspace().join(".razbor/editor")).unwrap();
    folder.map(|item| item.unwrap().file_name().to_string_lossy().into_owned()).collect()
}

/// Checks that razbor goes on after the editor, and ends as it should.
fn goes_on(mut run: Run, home: &Home) {
    run.wait_until("the screen taken again", |screen| {
        screen.alternate_screen() && screen.contents().contains("Что помешало клиенту")
    });
    run.press("+", "сохранить");
    run.send("И дальше\r");
    run.wait_for("П2 И дальше");
    run.send(CTRL_Q);
    assert_eq!(run.ended(), 0);
    run.assert_restored();
    assert!(home.case().contains("И дальше"), "{}", home.case());
}

#[test]
fn the_editor_changes_an_entry_and_leaves_no_trace() {
    let home = home_with(
        "ls -l \"$file\" > \"$HOME/rights\"; cp \"$file\" \"$file~\"\n\
         printf 'Клиент ждал у лифта\\n' > \"$file\"",
    );
    let run = edit(&home);
    run.wait_for("П1 Клиент ждал у лифта");
    run.wait_for("Текст из редактора принят");
    let rights = fs::read_to_string(home.root().join("rights")).unwrap();
    assert!(rights.starts_with("-rw-------"), "{rights}");
    assert_eq!(lent(&home), Vec::<String>::new());
    let folder = fs::metadata(home.workspace().join(".razbor/editor")).unwrap();
    assert_eq!(folder.permissions().mode() & 0o777, 0o700);
    goes_on(run, &home);
    assert!(home.case().contains("Клиент ждал у лифта"));
}

/// What the editor left is what stands there after the next start too: nothing older waits for it.
#[test]
fn what_the_editor_wrote_outlives_the_next_start() {
    let home = home_with("sed -i s/лифта/двери/ \"$file\"");
    let mut run = home.start_with("Ключ не сработал, ждал у лифта.");
    run.press("5", "Что помешало клиенту");
    run.press("+", "сохранить");
    run.send("Клиент ждал у лифта\r");
    run.wait_for("П1 Клиент ждал у лифта");
    run.press(ESC, "? помощь");
    run.send("o");
    run.wait_for("П1 Клиент ждал у двери");
    run.press("4", "Что увидел");
    run.press("e", "готово");
    run.send("Ключ у лифта");
    run.wait_for("Ключ у лифта");
    run.send(ESC);
    run.wait_for("? помощь");
    run.send("o");
    run.wait_for("Ключ у двери");
    run.send(CTRL_Q);
    assert_eq!(run.ended(), 0);
    assert_eq!(home.unsaved(), "");
    let mut run = home.start();
    run.wait_for("Ключ у двери");
    run.send(ESC);
    run.press("5", "Что помешало клиенту");
    run.wait_for("П1 Клиент ждал у двери");
    run.send(CTRL_Q);
    assert_eq!(run.ended(), 0);
    assert!(!home.case().contains("Ключ у лифта\""), "{}", home.case());
}

#[test]
fn keys_go_to_the_editor_while_it_runs() {
    let home = home_with("read words; printf '%s\\n' \"$words\" > \"$file\"; read rest");
    let mut run = edit(&home);
    run.wait_for(READY);
    run.send("Клиент ждал q d\r");
    run.resize(100, 40);
    run.send("qqq\r");
    run.wait_for("П1 Клиент ждал q d");
    goes_on(run, &home);
}

#[test]
fn an_editor_that_fails_takes_nothing_away() {
    for (script, told, kept) in [
        ("exit 3", "с ошибкой 3", 0),
        ("printf 'Другое\\n' > \"$file\"; exit 3", "с ошибкой 3", 1),
        ("kill -9 $$", "прерван", 0),
        ("rm \"$file\"", "не оставил файла", 0),
        ("printf '\\377\\376\\n' > \"$file\"", "не в UTF-8", 1),
        ("head -c 17000000 /dev/zero > \"$file\"", "больше 16 МБ", 1),
        ("rm \"$file\"; mkdir \"$file\"", "не получился", 1),
    ] {
        let home = home_with(script);
        let run = edit(&home);
        run.wait_for(told);
        run.wait_for("П1 Клиент ждал");
        assert_eq!(lent(&home).len(), kept, "{script}");
        goes_on(run, &home);
    }
}

#[test]
fn an_editor_that_leaves_the_terminal_broken_does_not_break_razbor() {
    let home = home_with(
        "stty raw -echo -isig; printf '\\033[?1049h\\033[?25l\\033[?1000h\\033[5;9r\\033(0\\033[?7l'",
    );
    let run = edit(&home);
    run.wait_for("В редакторе ничего не изменилось");
    goes_on(run, &home);
}

#[test]
fn an_editor_that_is_not_there_is_named() {
    let mut home = home_with("");
    home.set("VISUAL", "нет-такого --wait");
    let run = edit(&home);
    run.wait_for("Нет программы нет-такого");
    goes_on(run, &home);
    let mut home = Home::new();
    home.set("PATH", "/nowhere");
    let run = edit(&home);
    run.wait_for("nano, micro, vim, vi");
    goes_on(run, &home);
}

#[test]
fn an_interrupt_is_for_the_editor() {
    let home = home_with(
        "trap 'printf \"Прервано\\n\" > \"$file\"; exit 0' INT\n\
         echo ждёт; while :; do sleep 1; done",
    );
    let mut run = edit(&home);
    run.wait_for("ждёт");
    run.send("\x03");
    run.wait_for("П1 Прервано");
    goes_on(run, &home);
}

#[test]
fn whoever_ends_razbor_while_the_editor_runs_loses_nothing() {
    for (signal, status) in [(Signal::TERM, 143), (Signal::HUP, 129)] {
        let home = home_with("printf 'Уже в редакторе\\n' > \"$file\"; echo ждёт; exec sleep 60");
        let mut run = home.start_with("Ключ не сработал, ждал у лифта.");
        run.press("5", "Что помешало клиенту");
        run.press("+", "сохранить");
        run.send("Клиент ждал");
        run.wait_for("Клиент ждал");
        run.send("\x1bOS");
        run.wait_for("ждёт");
        run.signal(signal);
        assert_eq!(run.ended(), status);
        run.assert_restored();
        assert!(home.unsaved().contains("Клиент ждал"), "{}", home.unsaved());
        assert!(run.screen().contains("лежит в"), "{}", run.screen());
        assert_eq!(lent(&home).len(), 1);
    }
}

#[test]
fn a_copy_goes_to_the_terminal_and_to_a_private_file_and_nothing_else_does() {
    let home = Home::new();
    let mut run = home.start_with("Ключ не сработал.");
    run.press("5", "Что помешало клиенту");
    run.press("+", "сохранить");
    run.send("Клиент ждал\r");
    run.wait_for("П1 Клиент ждал");
    run.press(ESC, "? помощь");
    assert!(!holds(&run.log(), "\x1b]52"), "nothing was copied yet");
    run.send("y");
    run.wait_for("last-copy.txt");
    // «Клиент ждал» in base64.
    assert!(holds(&run.log(), "\x1b]52;c;0JrQu9C40LXQvdGCINC20LTQsNC7\x1b\\"));
    let copy = home.root().join("state/razbor/last-copy.txt");
    assert_eq!(fs::read_to_string(&copy).unwrap(), "Клиент ждал");
    assert_eq!(fs::metadata(&copy).unwrap().permissions().mode() & 0o777, 0o600);

    // A text that is too long for terminals goes to the file alone.
    run.send("q");
    run.wait_for("1 случай");
    run.paste(&"Очень длинный отзыв. ".repeat(5000));
    run.wait_for("Название");
    run.send("\r");
    run.wait_for("Создан файл");
    run.press("1", "Что написал клиент");
    let before = run.log().len();
    run.send("y");
    run.wait_for("слишком велик");
    assert!(!holds(&run.log()[before..], "\x1b]52"));
    assert!(fs::metadata(&copy).unwrap().len() > 74_994);
    run.send(CTRL_Q);
    assert_eq!(run.ended(), 0);
    assert!(!holds(&run.log(), ";?"), "the clipboard is never asked");
}

#[test]
fn suspended_by_a_command_it_gives_the_shell_its_turn() {
    let home = Home::new();
    let script = "set -m; \"$@\"; echo очередь оболочки; read words; echo $words; fg > /dev/null";
    let mut run = Run::start_in_a_shell(&home, "ru", script);
    run.wait_for(" помощь");
    run.press("+", "Вставьте отзыв клиента");
    run.send("Пока это только");
    run.wait_for("Пока это только");
    run.press("\x1b[20~", "Все команды");
    run.send("приостан");
    run.wait_for("Найти: приостан");
    run.send("\r");
    run.wait_for("очередь оболочки");
    assert!(home.unsaved().contains("Пока это только"));
    run.send("слова для оболочки\r");
    run.wait_until("the screen taken again", |screen| {
        screen.alternate_screen() && screen.contents().contains("Пока это только")
    });
    run.send(" отзыв");
    run.wait_for("Пока это только отзыв");
    run.send(CTRL_Q);
    assert_eq!(run.ended(), 0);
    run.assert_restored();
    assert!(run.screen().contains("слова для оболочки"));
}

#[test]
fn where_no_shell_waits_it_does_not_stop() {
    let home = Home::new();
    let mut run = home.start();
    run.press("\x1b[20~", "Все команды");
    run.send("приостан");
    run.wait_for("Найти: приостан");
    run.send("\r");
    run.wait_for("Возвращаться некуда");
    run.send("q");
    assert_eq!(run.ended(), 0);
}
