//! The exercises: what the expert made of a review is whole, exemplary, and a file as this version
//! writes it.

use razbor::advice::Advice;
use razbor::app::practice::{Pair, pairs};
use razbor::lens::Lens;
use razbor::method::{Case, CaseId, List, Stamp, Step, StepState, Tone, Whose};
use razbor::store::codec::{self, Access};
use razbor::text::{Exercise, Language, Text};

fn exercises() -> impl Iterator<Item = (Exercise, Case)> {
    let all = Language::ALL.into_iter().flat_map(|language| Text::new(language).exercises());
    all.map(|exercise| (exercise, codec::read(exercise.case.as_bytes()).expect("a case").case))
}

#[test]
fn exercises_read_without_a_remark_and_are_written_byte_by_byte() {
    for (exercise, _) in exercises() {
        let loaded = codec::read(exercise.case.as_bytes()).unwrap();
        assert_eq!(loaded.warnings, [], "{}", exercise.id);
        assert_eq!(loaded.access, Access::Full);
        assert_eq!(codec::write(&loaded.case), exercise.case, "{}", exercise.id);
        assert_eq!(Exercise::with_id(exercise.id), Some(exercise));
    }
    assert_eq!(Exercise::with_id("ru-99"), None);
}

#[test]
fn each_language_has_complaints_and_a_praise() {
    for language in Language::ALL {
        let tones: Vec<Tone> = Text::new(language)
            .exercises()
            .iter()
            .map(|exercise| codec::read(exercise.case.as_bytes()).unwrap().case.review.tone)
            .collect();
        assert_eq!(tones, [Tone::Complaint, Tone::Mixed, Tone::Praise]);
    }
}

#[test]
fn the_expert_has_gone_through_every_step_without_a_gap() {
    for (exercise, case) in exercises() {
        let id = exercise.id;
        assert_eq!(case.review.whose, Whose::Ours, "{id}");
        assert_eq!(case.steps.at, Step::Solutions, "{id}");
        assert!(Step::ALL.iter().all(|step| case.steps.state(*step) == StepState::Done), "{id}");
        assert!(!case.review.selected.is_empty() && !case.card.goal.is_empty(), "{id}");
        assert!(!case.questions.is_empty() && !case.facts.is_empty(), "{id}");
        for list in [List::Problems, List::Causes, List::Solutions] {
            assert!(case.count(list) >= 3, "{id}");
            assert_eq!(case.unanswered(list), [], "{id}");
            assert_eq!(case.orphans(list), [], "{id}");
        }
        assert!(case.problems.iter().all(|problem| !problem.facts.is_empty()), "{id}");
        assert!(case.causes.iter().any(|cause| cause.problems.len() > 1), "{id}");
        assert!(case.solutions.iter().any(|solution| solution.causes.len() > 1), "{id}");
        let planned =
            |of: &razbor::method::Solution| of.kind.is_some() && !of.department.is_empty();
        assert!(case.solutions.iter().all(planned), "{id}");
    }
}

#[test]
fn what_the_expert_quotes_stands_in_the_review() {
    for (exercise, case) in exercises() {
        let review = case.review.text.join();
        let about = case.questions.iter().filter_map(|question| question.about.as_ref());
        for quote in about.chain(&case.left_out) {
            assert!(review.contains(&quote.words), "{}: {quote:?}", exercise.id);
        }
    }
}

#[test]
fn nothing_that_the_expert_says_is_remarked_on() {
    let (advice, lens) = (Advice::new(), Lens::new(&[]));
    for (exercise, case) in exercises() {
        let said = advice.said(&case.review.text.join());
        let problems = case.problems.iter().map(|of| (Step::Problems, &of.text));
        let causes = case.causes.iter().map(|of| (Step::Causes, &of.text));
        let solutions = case.solutions.iter().map(|of| (Step::Solutions, &of.text));
        for (step, line) in problems.chain(causes).chain(solutions) {
            let remarks = advice.remarks(&lens, step, line, Some(&said));
            let flags: Vec<_> = remarks.iter().filter(|remark| !remark.hint).collect();
            assert!(flags.is_empty(), "{}: {line}: {flags:?}", exercise.id);
        }
    }
}

#[test]
fn there_is_a_note_for_each_step_but_the_first() {
    for (exercise, _) in exercises() {
        let notes = exercise.notes();
        assert_eq!(notes.of(Step::Find), "");
        for step in &Step::ALL[1..] {
            assert!(notes.of(*step).ends_with(['.', '?', '!']), "{} {step:?}", exercise.id);
        }
    }
}

#[test]
fn a_try_has_the_review_and_nothing_of_the_breakdown() {
    for (exercise, expert) in exercises() {
        let now = Stamp("2026-12-01T10:00:00+03:00".to_owned());
        let case = Case::practice(CaseId("X".to_owned()), exercise.id, &expert, now);
        assert_eq!(case.practice, exercise.id);
        assert_eq!(case.review.text, expert.review.text);
        assert_eq!(case.review.origin, expert.review.origin);
        assert_eq!(case.review.tone, expert.review.tone);
        assert_eq!(case.review.selected, "");
        assert!(List::ALL.iter().all(|list| case.count(*list) == 0));
        assert_eq!((case.card, case.left_out), Default::default());
        assert_eq!(case.steps.at, Step::Select);
    }
}

/// Places of one's own and of the expert's lines, row by row.
fn rows(own: &[&str], expert: &[&str]) -> Vec<(Option<usize>, Option<usize>)> {
    let lines = |of: &[&str]| of.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
    let rows = pairs(&lines(own), &lines(expert));
    rows.into_iter().map(|Pair { own, expert }| (own, expert)).collect()
}

#[test]
fn lines_that_say_alike_stand_in_one_row() {
    let expert = [
        "Клиент унёс вещь, не узнав, впору ли она",
        "Клиент не смог вернуть покупку в свободное для него время",
        "Клиент остался без наряда к празднику",
    ];
    let own = ["Клиент не мог вернуть покупку после работы", "Клиенту было холодно"];
    assert_eq!(
        rows(&own, &expert),
        [(None, Some(0)), (Some(0), Some(1)), (Some(1), None), (None, Some(2))]
    );
    // What is said by all of them tells nothing of one.
    assert_eq!(
        rows(&["Клиент не смог уснуть"], &expert),
        [(Some(0), None), (None, Some(0)), (None, Some(1)), (None, Some(2))]
    );
    assert_eq!(rows(&expert, &expert).len(), 3);
    assert_eq!(rows(&[], &expert).len(), 3);
    assert_eq!(rows(&own, &[]), [(Some(0), None), (Some(1), None)]);
}

#[test]
fn the_same_words_go_before_what_is_only_alike() {
    let expert = ["Staff did not know the new price list", "Staff did not know the price list"];
    let own = ["Staff did not know the price list"];
    assert_eq!(rows(&own, &expert), [(None, Some(0)), (Some(0), Some(1))]);
    // Each line has one partner at most.
    let twice = ["A red tag for today’s jobs", "A red tag for the jobs of today"];
    let partners = rows(&twice, &["A red tag on jobs for today", "Ring the client first"]);
    assert_eq!(
        partners.iter().filter(|(own, expert)| own.is_some() && expert.is_some()).count(),
        1
    );
}
