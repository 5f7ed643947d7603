//! Each flaw of a hand-edited case: what was told, and how it was set right.

use razbor::method::{
    Act, Case, CaseState, Cause, Day, Edit, EntryId, Fact, Flaw, Label, Lines, List, Parked,
    ParkedState, Problem, Question, QuestionState, Refusal, Solution, Step, Whose, apply, repair,
};

/// Reads a case as a file has it, in the shape of a hand that was in a hurry.
fn read(case: &str) -> Case {
    let options =
        ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    options.from_str(&format!("Case({case})")).unwrap_or_else(|e| panic!("{e}: {case}"))
}

/// Repairs the case, compares what was told, and sees to it that nothing is left to repair.
fn check(case: &str, told: &[Flaw]) -> Case {
    let mut case = read(case);
    assert_eq!(repair(&mut case), told, "{case:?}");
    let repaired = case.clone();
    let again: Vec<Flaw> =
        repair(&mut case).into_iter().filter(|flaw| !matches!(flaw, Flaw::Empty(_))).collect();
    assert_eq!((again, &case), (Vec::new(), &repaired), "the second time");
    case
}

fn label(list: List, number: usize) -> Label {
    Label { list, number }
}

const GOOD: &str = r#"next: 9, title: "Лампа", review: Review(text: ["Ждали\tчас.", ""]),
    steps: Steps(at: Causes, done: [Find, Problems], not_needed: [Select]),
    facts: [Fact(id: 1, text: "Света не было.")], problems: [Problem(id: 2, text: "Ждал", facts: [1])],
    causes: [Cause(id: 3, text: "Один номер", problems: [2]), Cause(id: 4, text: "Одна бригада", under: 3)],
    solutions: [Solution(id: 8, text: "Второй номер", causes: [4, 3])],
    parked: [Parked(id: 7, text: "Фонарик", said_at: Neutral, for_step: Solutions)]"#;

#[test]
fn a_good_case_has_no_flaws_and_is_not_changed() {
    assert_eq!(check(GOOD, &[]), read(GOOD));
    assert_eq!(check("", &[]), Case::default());
}

#[test]
fn the_later_of_two_entries_with_one_number_gets_a_new_one() {
    let case = check(
        r#"next: 6, problems: [Problem(id: 2, text: "Ждал"), Problem(id: 2, text: "Ушёл")],
        causes: [Cause(id: 5, text: "Один номер", problems: [2])],
        solutions: [Solution(id: 5, text: "Второй номер", causes: [5])]"#,
        &[
            Flaw::DuplicateId(label(List::Problems, 2), 2),
            Flaw::DuplicateId(label(List::Solutions, 1), 5),
        ],
    );
    assert_eq!(case.ids(List::Problems), [EntryId(2), EntryId(6)]);
    assert_eq!(case.ids(List::Solutions), [EntryId(7)]);
    assert_eq!(case.causes[0].problems, [EntryId(2)], "links lead to the first");
    assert_eq!(case.next, 8);
}

#[test]
fn an_entry_without_a_number_gets_one() {
    let case = check(
        r#"next: 2, facts: [Fact(text: "Света не было."), Fact(id: 1, text: "Был вечер.")],
        parked: [Parked(text: "Фонарик"), Parked(id: 1, text: "Свечи")]"#,
        &[Flaw::NoId(label(List::Facts, 1))],
    );
    assert_eq!(case.ids(List::Facts), [EntryId(2), EntryId(1)]);
    assert_eq!(case.parked.iter().map(|p| p.id.0).collect::<Vec<_>>(), [3, 4]);
    assert_eq!(case.next, 5);
}

#[test]
fn a_link_to_nothing_or_to_a_wrong_list_is_cut() {
    let case = check(
        r#"next: 9, facts: [Fact(id: 1, text: "Света не было.")],
        problems: [Problem(id: 2, text: "Ждал", facts: [7, 1, 2, 1])],
        causes: [Cause(id: 3, text: "Один номер", problems: [2, 1], under: 2)],
        solutions: [Solution(id: 4, text: "Второй номер", causes: [2, 3]), Solution(id: 5, text: "Ещё", causes: [0])]"#,
        &[
            Flaw::DeadLink(label(List::Problems, 1), 7),
            Flaw::DeadLink(label(List::Problems, 1), 2),
            Flaw::DeadLink(label(List::Causes, 1), 1),
            Flaw::DeadLink(label(List::Solutions, 1), 2),
            Flaw::DeadLink(label(List::Solutions, 2), 0),
            Flaw::DeadLink(label(List::Causes, 1), 2),
        ],
    );
    assert_eq!(case.problems[0].facts, [EntryId(1)], "and a link made twice is there once");
    assert_eq!((&case.causes[0].problems[..], case.causes[0].under), (&[EntryId(2)][..], None));
    assert_eq!(case.solutions[0].causes, [EntryId(3)]);
}

#[test]
fn a_why_chain_that_comes_back_is_cut_at_its_first_cause() {
    let case = check(
        r#"next: 9, causes: [Cause(id: 5, text: "Смена", under: 1), Cause(id: 1, text: "Номер", under: 2),
        Cause(id: 2, text: "Бригада", under: 3), Cause(id: 3, text: "Договор", under: 1),
        Cause(id: 4, text: "Сама себе", under: 4)]"#,
        &[Flaw::Loop(label(List::Causes, 2)), Flaw::Loop(label(List::Causes, 5))],
    );
    let under = case.causes.iter().map(|cause| (cause.id.0, cause.under.map(|id| id.0)));
    let chains = [(1, None), (5, Some(1)), (3, Some(1)), (2, Some(3)), (4, None)];
    assert_eq!(under.collect::<Vec<_>>(), chains, "and what stands under a cause follows it");
}

#[test]
fn the_next_number_is_above_all_in_use() {
    for (case, told, next) in [
        (r"next: 0", Some(0), 1),
        (r#"next: 5, facts: [Fact(id: 5, text: "Вечер.")]"#, Some(5), 6),
        (r#"facts: [Fact(id: 3, text: "Вечер.")]"#, Some(1), 4),
        (r#"next: 2, parked: [Parked(id: 7, text: "Свечи")]"#, Some(2), 8),
        (r#"next: 8, parked: [Parked(id: 7, text: "Свечи")]"#, None, 8),
    ] {
        let told: Vec<Flaw> = told.into_iter().map(Flaw::NextTooLow).collect();
        assert_eq!(check(case, &told).next, next, "{case}");
    }
}

#[test]
fn the_highest_numbers_leave_none_to_give_but_break_nothing() {
    let highest = u32::MAX;
    for (case, told, ids) in [
        (
            format!(
                r#"next: 3, facts: [Fact(id: {highest}, text: "а"), Fact(id: {highest}, text: "б"), Fact(id: 1, text: "в")]"#
            ),
            vec![Flaw::NextTooLow(3), Flaw::DuplicateId(label(List::Facts, 2), highest)],
            vec![highest, 2, 1],
        ),
        (
            format!(
                r#"next: {highest}, facts: [Fact(text: "а"), Fact(text: "б"), Fact(id: {}, text: "в")]"#,
                highest - 1
            ),
            vec![Flaw::NoId(label(List::Facts, 1)), Flaw::NoId(label(List::Facts, 2))],
            vec![highest, 1, highest - 1],
        ),
    ] {
        let mut case = check(&case, &told);
        assert_eq!(case.ids(List::Facts).iter().map(|id| id.0).collect::<Vec<_>>(), ids);
        let list = List::Problems;
        let edit = Edit::Add { list, at: 0, texts: vec!["Ждал".into()], parents: vec![] };
        assert_eq!(apply(&mut case, edit), Err(Refusal::TooManyEntries));
    }
}

#[test]
fn a_step_both_done_and_not_needed_counts_as_done() {
    let case = check(
        "steps: Steps(at: Neutral, done: [Find, Clarify], not_needed: [Select, Clarify])",
        &[Flaw::StepTwice(Step::Clarify)],
    );
    assert_eq!(case.steps.done, [Step::Find, Step::Clarify]);
    assert_eq!(case.steps.not_needed, [Step::Select]);
}

#[test]
fn an_entry_without_words_is_told_and_kept() {
    let case = check(
        r#"next: 4, questions: [Question(id: 1)], problems: [Problem(id: 2, text: "Ждал"), Problem(id: 3, text: "  ")]"#,
        &[Flaw::Empty(label(List::Questions, 1)), Flaw::Empty(label(List::Problems, 2))],
    );
    assert_eq!(case.count(List::Problems), 2);
}

#[test]
fn controls_are_dropped_from_every_text_and_counted_together() {
    let bad = || "\u{1b}a\u{7}\nb".to_owned();
    let line = "a b";
    let mut case = read(
        r"next: 9, state: SetAside(''), review: Review(whose: Competitor(''))"
            .replace("''", r#""""#)
            .as_str(),
    );
    case.title = bad();
    case.review.text = Lines(vec![bad(), "\u{0}".into()]);
    case.review.origin.author = bad();
    case.review.whose = Whose::Competitor(bad());
    case.state = CaseState::SetAside(bad());
    let day = Day("2026-11-21".into());
    let state = QuestionState::Answered(day, bad());
    case.questions = vec![Question { id: EntryId(1), text: bad(), about: None, state }];
    case.facts = vec![Fact { id: EntryId(2), text: bad(), ..Fact::default() }];
    case.problems = vec![Problem { id: EntryId(3), text: bad(), ..Problem::default() }];
    case.causes = vec![Cause { id: EntryId(4), text: bad(), area: bad(), ..Cause::default() }];
    let solution = Solution { id: EntryId(5), text: bad(), ..Solution::default() };
    case.solutions = vec![Solution { department: bad(), check: bad(), ..solution }];
    let state = ParkedState::Dropped(bad());
    case.parked = vec![Parked { id: EntryId(6), text: bad(), state, ..Parked::default() }];

    assert_eq!(repair(&mut case), [Flaw::Controls(16 * 2 + 1)]);
    assert_eq!(case.review.text.0, ["a", "b", ""]);
    let answer = QuestionState::Answered(Day("2026-11-21".into()), "a\nb".into());
    assert_eq!(case.questions[0].state, answer);
    for text in [
        &case.title,
        &case.review.origin.author,
        &case.causes[0].area,
        &case.solutions[0].department,
        &case.solutions[0].check,
    ] {
        assert_eq!(text, line);
    }
    for id in 1..=5 {
        assert_eq!(case.text_of(EntryId(id)), Some(line));
    }
    assert_eq!(case.parked[0].text, line);
    assert_eq!(case.parked[0].state, ParkedState::Dropped(line.into()));
    assert_eq!(case.state, CaseState::SetAside(line.into()));
    assert_eq!(case.review.whose, Whose::Competitor(line.into()));
    assert_eq!(repair(&mut case), []);
}

#[test]
fn a_repaired_case_can_be_edited() {
    let mut case = check(
        r#"facts: [Fact(text: "Света не было."), Fact(text: "Был вечер.")]"#,
        &[Flaw::NoId(label(List::Facts, 1)), Flaw::NoId(label(List::Facts, 2))],
    );
    let both = Edit::Merge(case.ids(List::Facts));
    let (act, ids) = apply(&mut case, both).expect("two facts");
    assert_eq!(act, Act::Merged(vec![label(List::Facts, 1), label(List::Facts, 2)]));
    assert_eq!(case.text_of(ids[0]), Some("Света не было. Был вечер."));
}
