//! `razbor advise`.

use std::fs;

use serde_json::{Value, json};

use super::Machine;

const REVIEW: &str =
    "Заказал шкаф на субботу, ждал весь день, к вечеру позвонили: машина сломалась.";

fn ask(lines: &[Value]) -> Vec<u8> {
    lines.iter().flat_map(|line| format!("{line}\n").into_bytes()).collect()
}

#[test]
fn lines_are_told_with_what_could_be_otherwise() {
    let machine = Machine::new();
    fs::write(machine.home().join("review.txt"), REVIEW).unwrap();
    let lines = "Клиент ждал весь день и вечером позвонил\n\nКлиент не знал, когда привезут\n\
                 Не предупредили о поломке\n";
    fs::write(machine.home().join("problems.txt"), lines).unwrap();
    let args = ["advise", "--step", "problem", "problems.txt", "--raw", "review.txt"];
    let told = machine.run(&args);
    assert_eq!(told.err, "");
    let told = told.gives(0);
    assert!(
        told.starts_with("Клиент [ждал весь день и вечером позвонил]\n    the client’s words: ")
    );
    assert!(told.contains("the review says “ждал весь день, к вечеру позвонили”"), "{told}");
    assert!(told.contains("\nКлиент не знал, когда привезут\nНе предупредили"), "{told}");
    assert!(told.contains("      → Клиента не предупредили о поломке\n"), "{told}");

    let russian = machine.russian(&args);
    assert!(russian.gives(0).contains("слова клиента: в отзыве сказано «ждал"), "{}", russian.out);
    let piped = machine.feed(&["advise", "--step", "cause"], "Низкие зарплаты".as_bytes());
    assert!(piped.gives(0).contains("Низкие зарплаты\n    a big cause: "), "{}", piped.out);
    assert!(piped.out.contains("→ break it down into two to four small ones"), "{}", piped.out);
}

#[test]
fn lines_of_json_are_answered() {
    let machine = Machine::new();
    let text = "ждал весь день, к вечеру позвонили";
    let lines = ask(&[
        json!({"id": 1, "lang": "ru", "step": "problem", "text": text, "raw": REVIEW}),
        json!({"id": "two", "step": "problem", "text": "Клиент не знал, что машина сломалась", "raw": REVIEW}),
        json!({"id": 3, "step": "cause", "text": "No refund button"}),
        json!({"id": 4, "step": "wish", "text": "x"}),
        json!({"id": 5, "text": "x"}),
    ]);
    let lines = [lines, b"{\n".to_vec()].concat();
    let ended = machine.feed(&["advise", "--jsonl"], &lines);
    let answers: Vec<Value> =
        ended.gives(3).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(answers[0]["id"], 1);
    assert_eq!(answers[0]["flags"], json!(["client_words", "not_client_side"]));
    let copied = &answers[0]["remarks"][0];
    assert_eq!((&copied["flag"], &copied["sign"]), (&json!("client_words"), &json!("copied")));
    let place = |of: &Value| {
        let at = |end: &str| usize::try_from(of[end].as_u64().unwrap()).unwrap();
        at("start")..at("end")
    };
    assert_eq!(&text[place(copied)], "ждал весь день, к вечеру позвонили");
    assert_eq!(&REVIEW[place(&copied["raw"])], "ждал весь день, к вечеру позвонили");
    let proposal = &answers[0]["remarks"][1]["proposals"][0];
    let turned = "Клиент ждал весь день, к вечеру позвонили";
    assert_eq!(*proposal, json!({"kind": "reworded", "text": turned}));

    assert_eq!(answers[1]["flags"], json!([]), "a hint is no flag");
    assert_eq!(answers[1]["remarks"][0]["hint"], true);
    assert_eq!(answers[2]["flags"], json!(["disguised_solution"]));
    let move_there = &answers[2]["remarks"][0]["proposals"][0];
    assert_eq!(*move_there, json!({"kind": "move", "step": "solution"}));
    let words = "\"step\" is none of problem, cause, solution";
    assert_eq!(answers[3], json!({"error": words, "line": 4}));
    assert_eq!(answers[4]["error"], "there is no \"step\"");
    assert_eq!(answers[5]["line"], 6);
}

#[test]
fn a_step_must_be_named() {
    let machine = Machine::new();
    machine.run(&["advise"]).fails(2, "Which step");
    machine.run(&["advise", "--step", "fact"]).fails(2, "problem");
    machine.run(&["advise", "--step", "cause", "--jsonl"]).fails(2, "--jsonl");
    machine.run(&["advise", "--step", "cause", "none.txt"]).fails(1, "none.txt");
    machine.run(&["advise", "--step", "cause", "--raw", "none.txt"]).fails(1, "none.txt");
}

#[test]
fn what_a_terminal_might_obey_is_made_harmless() {
    let machine = Machine::new();
    let line = "Виноват\u{1b}[31m менеджер\u{202e}!";
    let told = machine.feed(&["advise", "--step", "cause"], line.as_bytes());
    assert!(!told.gives(0).contains(['\u{1b}', '\u{202e}']), "{}", told.out);
}
