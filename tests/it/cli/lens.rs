//! `razbor lens` and `razbor facts`.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::Stdio;

use serde_json::{Value, json};

use super::{Ended, Machine};

const REVIEW: &str =
    "Ждала 25 минут, мастер сказала «ну бывает». Просто ужас!!!\nБольше ни ногой :(";

/// The answers, a value for each line.
fn answers(ended: &Ended, code: i32) -> Vec<Value> {
    ended.gives(code).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn ask(lines: &[Value]) -> Vec<u8> {
    lines.iter().flat_map(|line| format!("{line}\n").into_bytes()).collect()
}

#[test]
fn a_review_is_read_sentence_by_sentence() {
    let machine = Machine::new();
    fs::write(machine.home().join("review.txt"), REVIEW).unwrap();
    for (args, input) in [(vec!["lens"], REVIEW), (vec!["lens", "-"], REVIEW)] {
        let told = machine.feed(&args, input.as_bytes());
        assert_eq!(told.err, "");
        let told = told.gives(0);
        assert!(told.contains("<25 минут>") && told.contains("<«ну бывает»>"), "{told}");
        assert!(told.contains("ужас") && told.contains("duration: 25 минут"), "{told}");
        assert!(!told.contains('\u{1b}'), "no colours where nobody looks: {told}");
    }
    let told = machine.russian(&["lens", "--explain", "review.txt"]);
    let told = told.gives(0);
    assert!(told.contains("25 минут — длительность: число с единицей времени"), "{told}");
    assert!(told.contains("подробность"), "{told}");
    assert_eq!(machine.run(&["lens"]).gives(0), "There is nothing to read here.\n");
}

#[test]
fn a_line_is_answered_by_a_line_of_the_contract() {
    let machine = Machine::new();
    let ended = machine.feed(&["lens", "--jsonl"], &ask(&[json!({"id": "a", "text": REVIEW})]));
    let line = ended.gives(0).lines().next().unwrap();
    let order = [
        "\"id\":",
        "\"lang\":",
        "\"detail\":",
        "\"detail_reasons\":",
        "\"missing\":",
        "\"draft\":",
        "\"sentences\":",
    ];
    let places: Vec<usize> = order.iter().map(|field| line.find(field).unwrap()).collect();
    assert!(places.is_sorted(), "{line}");
    let answer = &answers(&ended, 0)[0];
    assert_eq!((&answer["id"], &answer["lang"]), (&json!("a"), &json!("ru")));
    assert!((0.0..=1.0).contains(&answer["detail"].as_f64().unwrap()));
    let sentences = answer["sentences"].as_array().unwrap();
    assert_eq!(sentences.len(), 3);
    for sentence in sentences {
        let of = |value: &Value| {
            let place = |name: &str| usize::try_from(value[name].as_u64().unwrap()).unwrap();
            &REVIEW[place("start")..place("end")]
        };
        assert!(["fact", "mixed", "emotion"].contains(&sentence["verdict"].as_str().unwrap()));
        for span in sentence["spans"].as_array().unwrap() {
            assert!(of(sentence).contains(of(span)));
            assert!(span["kind"].is_string() && span["rule"].is_string());
        }
    }
    let duration = &sentences[0]["spans"][0];
    assert_eq!((&duration["kind"], &duration["rule"]), (&json!("duration"), &json!("span")));
}

#[test]
fn an_id_of_any_kind_goes_through_as_it_came() {
    let machine = Machine::new();
    for id in ["1.50", "12345678901234567890123", "[1, {\"b\": null}]", "true", "\"\\u0416\"", "{}"]
    {
        let line = format!("{{\"text\": \"a\", \"id\": {id}, \"more\": [1]}}\r\n");
        let ended = machine.feed(&["lens", "--jsonl"], line.as_bytes());
        assert!(ended.gives(0).starts_with(&format!("{{\"id\":{id},\"lang\":")), "{}", ended.out);
    }
    for line in ["{\"text\":\"a\"}", "{\"text\":\"a\",\"id\":null}", "\u{feff}{\"text\":\"\"}"] {
        let ended = machine.feed(&["lens", "--jsonl"], line.as_bytes());
        assert!(ended.gives(0).starts_with("{\"id\":null,\"lang\":"), "{}", ended.out);
    }
}

#[test]
fn bad_lines_are_answered_and_spoil_no_other() {
    let machine = Machine::new();
    let good = "{\"id\":1,\"text\":\"Ждала 25 минут.\"}".as_bytes();
    let bad: [&[u8]; 13] = [
        b"",
        b"  ",
        b"text",
        b"{\"text\":\"cut",
        b"{\"text\":\"a\"} {}",
        b"{\"id\":1}",
        b"{\"text\":5}",
        b"{\"text\":null}",
        b"{\"text\":[\"a\"]}",
        b"[1,\"a\"]",
        b"\"a\"",
        b"{\"text\":\"\xd0\"}",
        b"{\"text\":\"\\ud800\"}",
    ];
    let mut input = Vec::new();
    for line in bad {
        input.extend_from_slice(good);
        input.push(b'\n');
        input.extend_from_slice(line);
        input.push(b'\n');
    }
    input.extend_from_slice(good);
    let ended = machine.feed(&["lens", "--jsonl"], &input);
    let answers = answers(&ended, 3);
    assert_eq!(answers.len(), 2 * bad.len() + 1);
    for (at, answer) in answers.iter().enumerate() {
        if at % 2 == 0 {
            assert_eq!(answer["sentences"][0]["verdict"], "fact", "{answer}");
        } else {
            let fields: Vec<_> = answer.as_object().unwrap().keys().collect();
            assert_eq!(fields, ["error", "line"]);
            assert_eq!(answer["line"], at + 1);
            assert!(!answer["error"].as_str().unwrap().is_empty());
        }
    }
    assert_eq!(ended.err, "");
    let russian = machine.command(&["lens", "--jsonl"]).env("RAZBOR_LANG", "ru").output().unwrap();
    assert_eq!(Ended::of(russian).gives(0), "");
}

#[test]
fn a_line_may_be_sixteen_megabytes_and_no_longer() {
    let machine = Machine::new();
    // Line breaks, which JSON writes with two bytes, and points.
    let long = |bytes: usize| {
        let breaks = "\\n".repeat((bytes - 12) / 2);
        format!("{{\"text\":\"{breaks}{}\"}}\n", ".".repeat(bytes - 11 - breaks.len()))
    };
    let mut input = long(16 << 20);
    input.push_str(&long((16 << 20) + 1));
    input.push_str(&long(40 << 20));
    input.push_str("{\"id\":2,\"text\":\"b\"}\n");
    let answers = answers(&machine.feed(&["lens", "--jsonl"], input.as_bytes()), 3);
    assert_eq!(answers.len(), 4);
    let sentences = answers[0]["sentences"].as_array().unwrap();
    assert_eq!(sentences.len(), 1, "{}", sentences.len());
    assert_eq!((&answers[1]["line"], &answers[2]["line"]), (&json!(2), &json!(3)));
    assert!(answers[1]["error"].as_str().unwrap().contains("16 MB"));
    assert_eq!(answers[3]["id"], 2);
}

/// Nobody waits for an answer that could be given: who asks one by one is answered one by one.
#[test]
fn an_answer_comes_before_the_next_line_is_asked() {
    let machine = Machine::new();
    let mut child = machine.command(&["lens", "--jsonl"]).stdin(Stdio::piped()).spawn().unwrap();
    let mut asked = child.stdin.take().unwrap();
    let mut said = BufReader::new(child.stdout.take().unwrap());
    for id in 0..3 {
        // The beginning of the next line does not hold back the answer to this one.
        write!(asked, "{{\"id\":{id},\"text\":\"Hello.\"}}\n  ").unwrap();
        let mut line = String::new();
        said.read_line(&mut line).unwrap();
        assert!(line.starts_with(&format!("{{\"id\":{id},")), "{line}");
    }
    writeln!(asked, "{{\"text\":\"\"}}").unwrap();
    drop(asked);
    let mut rest = String::new();
    said.read_to_string(&mut rest).unwrap();
    assert_eq!((rest.lines().count(), child.wait().unwrap().code()), (1, Some(0)));
}

#[test]
fn nobody_who_reads_on_is_no_mistake() {
    let machine = Machine::new();
    let mut child = machine.command(&["lens", "--jsonl"]).stdin(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let line = ask(&[json!({"text": REVIEW})]);
    let mut asked = child.stdin.take().unwrap();
    for _ in 0..10_000 {
        if asked.write_all(&line).is_err() {
            break;
        }
    }
    drop(asked);
    let ended = Ended::of(child.wait_with_output().unwrap());
    assert_eq!((ended.code, ended.err.as_str()), (0, ""));
}

#[test]
fn facts_are_compared_line_by_line_and_file_by_file() {
    let machine = Machine::new();
    let text = "Ждала 25 минут, заплатила 300 рублей.";
    let neutral = "Клиентка ждала полчаса в 15:00.";
    let line = ask(&[json!({"id": 7, "text": text, "neutral": neutral}), json!({"text": "a"})]);
    let ended = machine.feed(&["facts", "--jsonl"], &line);
    let answers = answers(&ended, 3);
    assert!(ended.out.starts_with("{\"id\":7,\"lost\":[{\"start\":"), "{}", ended.out);
    let answer = &answers[0];
    assert_eq!(answer["altered"][0]["now"], "полчаса");
    assert_eq!(answer["lost"].as_array().unwrap().len(), 2, "altered is also lost: {answer}");
    assert_eq!(answer["added"][0]["kind"], "time");
    assert_eq!(answers[1]["line"], 2);

    fs::write(machine.home().join("review.txt"), text).unwrap();
    fs::write(machine.home().join("neutral.txt"), neutral).unwrap();
    let told = machine.run(&["facts", "review.txt", "neutral.txt"]);
    let told = told.gives(0);
    assert!(told.contains("Altered\n  duration: [25 минут] → [полчаса]\n"), "{told}");
    assert!(told.contains("Lost\n  money: [300 рублей]\n"), "{told}");
    assert!(told.contains("Added\n  time: <15:00>\n"), "{told}");
    let piped = machine.feed(&["facts", "-", "neutral.txt"], text.as_bytes());
    assert_eq!(piped.gives(0), told);
    machine.run(&["facts", "review.txt"]).fails(2, "Two files are needed");
    machine.run(&["facts", "review.txt", "none.txt"]).fails(1, "none.txt");
}

#[test]
fn a_workspace_brings_words_of_its_own() {
    let machine = Machine::new();
    let text = ask(&[json!({"text": "Лак облупился."})]);
    let plain = machine.feed(&["lens", "--jsonl"], &text);
    assert!(!plain.gives(0).contains("own-list"), "{}", plain.out);
    let work = machine.workspace();
    fs::create_dir_all(&work).unwrap();
    let lists = "Words(lists: [\n  List(name: \"polish\", kind: Evaluation, words: \
                 [\"облупиться\"]),\n  List(name: \"x\", kind: Opinion, words: [\"y\"]),\n])\n";
    fs::write(work.join("lens.ron"), lists).unwrap();
    let own = machine.feed(&["lens", "--jsonl"], &text);
    assert!(own.gives(0).contains("\"rule\":\"own-list:polish\""), "{}", own.out);
    assert!(own.err.contains("lens.ron:3:25: there is no kind “Opinion”."), "{}", own.err);
    let told = machine.feed(&["lens", "--explain"], "Лак облупился.".as_bytes());
    assert!(told.gives(0).contains("a word from your own list “polish”"), "{}", told.out);

    let found = machine.run(&["check", "--json"]).json(3);
    assert_eq!(found[0]["kind"], "no-such-kind");
    assert_eq!((&found[0]["line"], &found[0]["column"]), (&json!(3), &json!(25)));
    machine.run(&["lens", "-w", "nowhere"]).fails(1, "nowhere");
}

#[test]
fn odd_files_are_named() {
    let machine = Machine::new();
    fs::write(machine.home().join("koi.txt"), b"\xf4\xcf\xd2\xd4 \xcf\xd0\xcf\xda\xc4\xc1\xcc")
        .unwrap();
    machine.run(&["lens", "koi.txt"]).fails(1, "koi.txt:1:1: ");
    machine.run(&["lens", "none.txt"]).fails(1, "none.txt");
    machine.run(&["lens", "--jsonl", "."]).fails(1, "folder");
    machine.run(&["lens", "--jsonl", "--explain"]).fails(2, "--explain");
}

#[test]
fn what_a_terminal_might_obey_is_made_harmless() {
    let machine = Machine::new();
    let review = "Ужас\u{1b}[31m!!! Ждали\u{202e} 20 минут.";
    let told = machine.feed(&["lens"], review.as_bytes());
    assert!(!told.gives(0).contains(['\u{1b}', '\u{202e}']), "{}", told.out);
    let line = ask(&[json!({"id": "\u{1b}\u{9b}", "text": review})]);
    let told = machine.feed(&["lens", "--jsonl"], &line);
    assert!(!told.gives(0).contains(['\u{1b}', '\u{202e}', '\u{9b}']), "{}", told.out);
}
