//! The built-in sample cases are files as this version writes them, and examples worth showing.

use razbor::method::{
    Case, List, ParkedState, QuestionState, SolutionState, Step, StepState, Tone, Whose,
};
use razbor::store::codec::{self, Access};
use razbor::text::{Language, Text};

/// The samples of a language, in order.
fn samples(language: Language) -> [Case; 3] {
    Text::new(language)
        .samples()
        .map(|sample| codec::read(sample.as_bytes()).expect("a sample is a case").case)
}

#[test]
fn samples_read_without_a_remark_and_are_written_byte_by_byte() {
    for language in Language::ALL {
        for sample in Text::new(language).samples() {
            let loaded = codec::read(sample.as_bytes()).unwrap();
            assert_eq!(loaded.warnings, []);
            assert_eq!(loaded.access, Access::Full);
            assert_eq!(codec::write(&loaded.case), sample);
        }
    }
}

#[test]
fn what_a_sample_quotes_stands_in_its_review() {
    for case in Language::ALL.into_iter().flat_map(samples) {
        let review = case.review.text.join();
        let about = case.questions.iter().filter_map(|question| question.about.as_ref());
        for quote in about.chain(&case.left_out) {
            assert!(review.contains(&quote.words), "{quote:?}");
        }
    }
}

#[test]
fn complaint_and_praise_are_broken_down_without_a_gap() {
    for language in Language::ALL {
        let [complaint, praise, _] = samples(language);
        assert_eq!(praise.review.tone, Tone::Praise);
        assert_ne!(complaint.review.tone, Tone::Praise);
        for case in [complaint, praise] {
            assert_eq!(case.review.whose, Whose::Ours);
            assert_eq!(case.steps.at, Step::Solutions);
            for list in [List::Problems, List::Causes, List::Solutions] {
                assert!(case.count(list) >= 4);
                assert_eq!(case.unanswered(list), []);
                assert_eq!(case.orphans(list), []);
            }
            assert!(case.problems.iter().all(|problem| !problem.facts.is_empty()));
            assert!(case.parked.iter().any(|parked| parked.state == ParkedState::Used));
        }
    }
}

#[test]
fn a_competitors_review_is_half_done() {
    for language in Language::ALL {
        let [.., case] = samples(language);
        assert!(matches!(&case.review.whose, Whose::Competitor(name) if !name.is_empty()));
        assert_eq!(case.steps.at, Step::Causes);
        assert_eq!(case.steps.state(Step::Clarify), StepState::Open);
        let to_ask = |state: &QuestionState| *state == QuestionState::ToAsk;
        assert!(case.questions.iter().any(|question| to_ask(&question.state)));
        assert!(!case.unanswered(List::Problems).is_empty());
        assert!(!case.unanswered(List::Causes).is_empty());
        let waiting = |for_step| {
            let mut parked = case.parked.iter();
            parked.any(|p| p.for_step == for_step && p.state == ParkedState::Waiting)
        };
        assert!(waiting(Step::Solutions) && waiting(Step::Causes));
    }
}

/// One cause explains several problems, one solution takes several causes away: samples show that
/// links are many-to-many.
#[test]
fn links_of_samples_are_many_to_many() {
    for case in Language::ALL.into_iter().flat_map(samples) {
        assert!(case.problems.iter().any(|problem| problem.facts.len() > 1));
        if case.steps.at == Step::Solutions {
            assert!(case.causes.iter().any(|cause| cause.problems.len() > 1));
            assert!(case.solutions.iter().any(|solution| solution.causes.len() > 1));
        }
        assert!(case.solutions.iter().all(|solution| solution.state == SolutionState::New));
    }
}

/// Whoever looks over the shoulder of somebody with the other language sees the same things.
#[test]
fn both_languages_have_the_same_set() {
    let [russian, english] = [Language::Russian, Language::English].map(samples);
    for (one, other) in russian.iter().zip(&english) {
        assert_ne!(one.id, other.id);
        assert_eq!(one.review.tone, other.review.tone);
        assert_eq!(one.steps, other.steps);
        for list in List::ALL {
            assert_eq!(one.count(list), other.count(list), "{list:?} of {}", one.title);
        }
        assert_eq!(one.parked.len(), other.parked.len());
    }
}

/// No two words of the review in a row stand in a problem: it is said in other words.
#[test]
fn problems_of_samples_do_not_copy_the_review() {
    let words = |text: &str| -> Vec<String> {
        text.to_lowercase()
            .split(|c: char| !c.is_alphanumeric() && c != '’')
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect()
    };
    for case in Language::ALL.into_iter().flat_map(samples) {
        let review = words(&case.review.text.join());
        for problem in &case.problems {
            for pair in words(&problem.text).windows(2).filter(|pair| pair[0].chars().count() > 3) {
                assert!(!review.windows(2).any(|said| said == pair), "{pair:?}: {}", problem.text);
            }
        }
    }
}
