//! `razbor show`: which case, in words, as JSON.

use std::fs;

use razbor::store::codec;

use super::{EN, EN_FILE, Machine, RU, RU_FILE, case_file};

#[test]
fn a_case_is_told_in_words_that_can_be_read_aloud() {
    let machine = Machine::with_samples();
    let english = machine.run(&["show", EN_FILE]);
    for words in [
        "‘It says twin on here’\n",
        "Complaint and praise from our client; source: hotel review site; place: Station Road",
        "Now at step 7, “Solutions”. Done: 1 Find, 2 Select,",
        "Q3. Did anyone here know what the weekend was for? About the words “my daughters \
         graduation”. Asked 11 Nov.",
        "F6. The z-bed store was locked. The client said so.",
        "P1. The client could not tell how long check-in would take. Facts: F2. Causes: C1, C2. \
         Solutions: S1, S2, S7, S8.",
        "C4. The screen showed the room type, not the beds made up. Problems: P2. Solutions: S3.",
        "Every problem has a cause, and every cause a solution.",
        "waits for step “Solutions”.",
    ] {
        assert!(english.gives(0).contains(words), "{words} is not in: {}", english.out);
    }
    let russian = machine.russian(&["show", RU_FILE]);
    for words in [
        "Жалоба с похвалой от нашего клиента; источник — карты",
        "П1. Клиент узнал о переносе, когда уже приехал и заплатил. Факты: Ф1, Ф2, Ф3, Ф4. \
         Причины: К1, К2, К3. Решения: Р1, Р2, Р3, Р4, Р6.",
    ] {
        assert!(russian.gives(0).contains(words), "{words} is not in: {}", russian.out);
    }
    for box_or_column in ['│', '─', '\t', '⟨', '<'] {
        assert!(!russian.out.contains(box_or_column), "{box_or_column}");
    }
    assert!(!russian.out.contains("..") && !russian.out.contains("?."));
    let review = codec::read(RU.as_bytes()).unwrap().case.review.text.join();
    assert!(russian.out.contains(&review));
}

#[test]
fn gaps_and_empty_parts_are_told_in_words() {
    let machine = Machine::new();
    machine.put("2026-11-21-new-k2m1.ron", case_file("New", "01KAJ5W3T8Q4N0X9B2D6F7K2M1"));
    let show = machine.run(&["show", "new"]);
    assert!(show.gives(0).contains("Problems: none so far."), "{}", show.out);
    assert!(!show.out.contains("What is missing"));
    let gaps = RU.replace("problems: [12, 13, 14]", "problems: [12]");
    let gaps = gaps.replace("problems: [13]", "problems: []");
    machine.put("2026-11-21-gaps-k2m2.ron", gaps);
    let show = machine.russian(&["show", "gaps"]);
    assert!(
        show.gives(0)
            .contains("Чего не хватает:\nБез причины: П2.\nНе связаны ни с одной проблемой: К4.\n"),
        "{}",
        show.out
    );
}

#[test]
fn a_strength_helps_a_goal_and_a_problem_hinders_it() {
    let machine = Machine::new();
    let facts = "facts: [5],";
    let problem = EN.replacen(facts, "facts: [5],\n      goal: \"arrive rested\",", 1);
    assert_ne!(problem, EN);
    let strength = problem.replacen(facts, "facts: [5],\n      strength: true,", 1);
    for (file, words) in
        [(problem, "Hinders the goal: arrive rested"), (strength, "Helps the goal: arrive rested")]
    {
        machine.put("2026-11-21-goal-k2m2.ron", file);
        let show = machine.run(&["show", "goal"]);
        assert!(show.gives(0).contains(words), "{words} is not in: {}", show.out);
    }
}

#[test]
fn json_has_the_names_of_the_file() {
    let machine = Machine::with_samples();
    for (name, source) in [(RU_FILE, RU), (EN_FILE, EN)] {
        let json = machine.run(&["show", name, "--json"]).json(0);
        let case = codec::read(source.as_bytes()).unwrap().case;
        assert_eq!(json, serde_json::to_value(&case).unwrap());
        assert_eq!(serde_json::from_value::<razbor::method::Case>(json.clone()).unwrap(), case);
        assert_eq!(json["review"]["origin"]["date"], case.review.origin.date.unwrap().0);
        let answered = &json["questions"][0]["state"]["Answered"];
        assert_eq!(answered[0], "2026-11-12");
        assert!(json.get("state").is_none(), "defaults are left out");
    }
}

#[test]
fn a_case_is_found_by_path_name_id_title_and_their_beginnings() {
    let machine = Machine::with_samples();
    let path = machine.workspace().join("cases").join(RU_FILE);
    for wanted in [
        path.to_str().unwrap(),
        "work/cases/2026-11-10-natoshchak-do-poludnia-xkya.ron",
        RU_FILE,
        "2026-11-10-natoshchak-do-poludnia-xkya",
        "2026-11-10-n",
        "natoshchak",
        "NATO",
        "01M724CV205H8E3WZ4T9N6XKYA",
        "01m724",
        "Натощак",
        "натощак до",
    ] {
        let show = machine.run(&["show", wanted]);
        assert!(show.gives(0).starts_with("Натощак до полудня\n"), "{wanted}");
    }
    // A path needs no workspace.
    let elsewhere = machine.run(&["show", path.to_str().unwrap(), "-w", "nowhere"]);
    assert!(elsewhere.gives(0).starts_with("Натощак"));
    // A folder of the name of a case is not that case.
    fs::create_dir(machine.home().join("natoshchak")).unwrap();
    assert!(machine.run(&["show", "natoshchak"]).gives(0).starts_with("Натощак"));
}

#[test]
fn several_or_no_cases_are_told() {
    let machine = Machine::with_samples();
    for wanted in ["2026", "01M7", "2026-11-10-"] {
        let several = machine.run(&["show", wanted]);
        several.fails(1, &format!("Several cases begin with “{wanted}”:\n  {RU_FILE}: “Натощак"));
        assert!(several.err.contains(EN_FILE));
    }
    machine.run(&["show", "nope"]).fails(1, "There is no case “nope”");
    machine.run(&["show", "work/cases/nope.ron"]).fails(1, "There is no case");
    machine.russian(&["show", "нет"]).fails(1, "Случая «нет» в папке");
    for n in 0..30 {
        machine.put(&format!("2026-12-01-many-{n:04}.ron"), case_file("Many", &format!("M{n}")));
    }
    assert!(machine.run(&["show", "many"]).err.ends_with("…\n"));
    machine.run(&["show", ""]).fails(2, "A value is missing");
}

#[test]
fn damaged_and_newer_files_are_answered_with_what_is_wrong_where() {
    let machine = Machine::new();
    machine.put("2026-11-12-broken.ron", "Case(\n  title: \"a\"\n  next: 4)");
    machine.run(&["show", "broken"]).fails(1, "2026-11-12-broken.ron:3:3: a comma is missing.");
    let case = case_file("One", "01KAJ5W3T8Q4N0X9B2D6F7K2M1");
    machine.put("2026-11-13-newer.ron", case.replace("schema: 1", "schema: 9"));
    let newer = machine.run(&["show", "newer"]);
    assert!(newer.gives(0).starts_with("One\n"));
    assert!(newer.err.contains("newer version of razbor (schema 9)"), "{}", newer.err);
    let alien = "Case(schema: 9, title: \"Far\", review: 7)";
    machine.put("2026-11-14-alien.ron", alien);
    machine.run(&["show", "alien"]).fails(1, "cannot be read here");
    machine.run(&["show", "alien", "--json"]).fails(1, "cannot be read here");
    let lax = case.replace("  next:", "  mood: 3,\n  next:");
    machine.put("2026-11-15-lax.ron", lax);
    let lax = machine.run(&["show", "lax"]);
    assert!(lax.gives(0).starts_with("One\n"));
    assert!(lax.err.contains("Unknown field mood"), "{}", lax.err);
}
