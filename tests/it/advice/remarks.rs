//! What lines are remarked on and what is proposed, line by line.

use std::sync::LazyLock;

use razbor::advice::{Advice, Flag, Proposal, Remark, Sign};
use razbor::lens::Lens;
use razbor::method::Step;
use razbor::store::codec;
use razbor::text::{Language, Text};

static LENS: LazyLock<Lens> = LazyLock::new(|| Lens::new(&[]));
static ADVICE: LazyLock<Advice> = LazyLock::new(Advice::new);

fn remarks(step: Step, line: &str) -> Vec<Remark> {
    ADVICE.remarks(&LENS, step, line, None)
}

fn flags(step: Step, line: &str) -> Vec<Flag> {
    remarks(step, line).into_iter().filter(|remark| !remark.hint).map(|r| r.flag).collect()
}

/// The line that a remark on it proposes.
fn reworded(step: Step, line: &str) -> Option<String> {
    let mut proposals = remarks(step, line).into_iter().flat_map(|remark| remark.proposals);
    proposals.find_map(|proposal| match proposal {
        Proposal::Reworded(line) => Some(line),
        _ => None,
    })
}

#[test]
fn what_the_samples_do_right_stays_unflagged() {
    for language in Language::ALL {
        for sample in Text::new(language).samples() {
            let case = codec::read(sample.as_bytes()).unwrap().case;
            let review = case.review.text.join();
            let said = ADVICE.said(&review);
            let problems = case.problems.iter().map(|problem| (Step::Problems, &problem.text));
            let causes = case.causes.iter().map(|cause| (Step::Causes, &cause.text));
            let solutions = case.solutions.iter().map(|solution| (Step::Solutions, &solution.text));
            for (step, line) in problems.chain(causes).chain(solutions) {
                let remarks = ADVICE.remarks(&LENS, step, line, Some(&said));
                let flags: Vec<&Remark> = remarks.iter().filter(|remark| !remark.hint).collect();
                assert!(flags.is_empty(), "{line}: {flags:?}");
            }
        }
    }
}

#[test]
fn what_the_method_does_right_stays_unflagged() {
    for (step, line) in [
        (Step::Problems, "Клиент обиделся на равнодушие"),
        (Step::Problems, "Клиента не предупредили о переносе"),
        (Step::Problems, "Мама ребёнка не узнала, к какому врачу идти"),
        (Step::Problems, "The guest was hurt by the indifference"),
        (Step::Problems, "Nobody told the account holder about the fee"),
        (Step::Causes, "Не было информации о сроках на стойке"),
        (Step::Causes, "Сотрудник не знал, что делать в такой ситуации"),
        (Step::Causes, "Система записи не показывала отмену"),
        (Step::Causes, "There was no list of documents in the letter"),
        (Step::Causes, "Staff did not know what to do when a room was wrong"),
        (Step::Causes, "The booking system did not show the second bed"),
        (Step::Solutions, "Обучить операторов говорить: «Перезвоню до 15:00»"),
        (Step::Solutions, "A text to the client within 15 minutes with the new time"),
    ] {
        assert_eq!(flags(step, line), [], "{line}");
    }
}

#[test]
fn each_flag_has_its_lines() {
    for (step, line, flag) in [
        (Step::Problems, "Менеджер не перезвонил", Flag::NotClientSide),
        (Step::Problems, "Клиенты не читают договор", Flag::NotClientSide),
        (Step::Problems, "The driver did not call the customer", Flag::NotClientSide),
        (Step::Problems, "Клиента не предупредили!", Flag::EmotionWording),
        (Step::Problems, "I was left waiting", Flag::EmotionWording),
        (Step::Causes, "Отсутствие кнопки возврата", Flag::DisguisedSolution),
        (Step::Causes, "Нужно ещё одно окно", Flag::DisguisedSolution),
        (Step::Causes, "They should have called first", Flag::DisguisedSolution),
        (Step::Causes, "Низкие зарплаты", Flag::BigCause),
        (Step::Causes, "Human factor", Flag::BigCause),
        (Step::Causes, "Курьер поленился подняться", Flag::Culprit),
        (Step::Causes, "The clerk couldn't be bothered to look", Flag::Culprit),
        (Step::Solutions, "Усилить контроль", Flag::VagueSolution),
        (Step::Solutions, "Объявить выговор администратору", Flag::VagueSolution),
        (Step::Solutions, "Remind staff to be polite", Flag::VagueSolution),
    ] {
        assert_eq!(flags(step, line), [flag], "{line}");
    }
}

#[test]
fn earlier_steps_and_empty_lines_get_no_remarks() {
    for step in [Step::Find, Step::Select, Step::Clarify, Step::Neutral] {
        assert_eq!(remarks(step, "Ужас, менеджер виноват!"), []);
    }
    for line in ["", "  ", "\u{a0}"] {
        assert_eq!(remarks(Step::Problems, line), [], "{line:?}");
    }
}

#[test]
fn copied_words_are_shown_in_both_texts() {
    let review = "Заказал шкаф на субботу. Ждал весь день, к вечеру позвонили: машина сломалась.";
    let said = ADVICE.said(review);
    let of = |line: &str| {
        let remarks = ADVICE.remarks(&LENS, Step::Problems, line, Some(&said));
        let copied = remarks.into_iter().find(|remark| remark.sign == Sign::Copied);
        copied.map(|remark| {
            let there = review[remark.review.unwrap()].to_owned();
            (line[remark.range].to_owned(), there, remark.hint)
        })
    };
    let run = of("Клиент ждал весь день и вечером позвонил сам").unwrap();
    assert_eq!(run.0, "ждал весь день и вечером позвонил");
    assert_eq!(run.1, "Ждал весь день, к вечеру позвонили");
    assert!(!run.2, "three words of a meaning are a copy");
    let pair = of("Клиент не знал, что машина сломалась").unwrap();
    assert_eq!((&*pair.0, &*pair.1, pair.2), ("машина сломалась", "машина сломалась", true));
    assert_eq!(of("Клиент не знал о машине, которая в субботу сломалась"), None);
    // No run goes over the end of a sentence.
    assert_eq!(of("Клиент получил шкаф в субботу, ждал его").map(|run| run.2), Some(true));
}

#[test]
fn a_line_is_turned_only_where_that_is_surely_right() {
    for (line, turned) in [
        ("Не предупредили о переносе", "Клиента не предупредили о переносе"),
        ("Не сказали, сколько ждать", "Клиенту не сказали, сколько ждать"),
        ("Ждал весь день", "Клиент ждал весь день"),
        ("ждала у закрытой двери", "Клиентка ждала у закрытой двери"),
        ("Я не знал, куда идти", "Клиент не знал, куда идти"),
        ("Я не знала, куда идти", "Клиентка не знала, куда идти"),
        ("Мне не перезвонили", "Клиенту не перезвонили"),
        ("Was not told about the delay", "The client was not told about the delay"),
        ("I waited at the gate", "The client waited at the gate"),
        ("Клиенту не ответили!", "Клиенту не ответили"),
    ] {
        assert_eq!(reworded(Step::Problems, line).as_deref(), Some(turned), "{line}");
    }
    for line in ["Менеджер не перезвонил", "Мне и моей маме не ответили", "The van was late"]
    {
        assert_eq!(reworded(Step::Problems, line), None, "{line}");
    }
}

#[test]
fn what_is_said_by_others_is_not_the_lines_own() {
    for (step, line) in [
        (Step::Problems, "Клиент услышал: «Это ваша вина, я занят!»"),
        (Step::Solutions, "Фраза у стойки: «Чем я могу помочь?»"),
        (Step::Solutions, "A sign at the till: “Attention, I need your code!”"),
    ] {
        assert_eq!(flags(step, line), [], "{line}");
    }
}

#[test]
fn each_remark_proposes_what_helps_there() {
    let proposals = |step, line| -> Vec<&'static str> {
        let remarks = remarks(step, line).into_iter();
        remarks.flat_map(|remark| remark.proposals).map(|proposal| proposal.code()).collect()
    };
    assert_eq!(proposals(Step::Problems, "Менеджер не перезвонил"), ["openings"]);
    assert_eq!(proposals(Step::Causes, "Нужно ещё одно окно"), ["move", "openings"]);
    assert_eq!(proposals(Step::Causes, "Низкие зарплаты"), ["split"]);
    assert_eq!(proposals(Step::Causes, "Курьер поленился подняться"), ["openings"]);
    assert_eq!(proposals(Step::Solutions, "Усилить контроль"), ["ending"]);
    assert_eq!(proposals(Step::Solutions, "Объявить выговор"), Vec::<&str>::new());
}
