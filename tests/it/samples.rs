//! The built-in sample cases are files as this version writes them, and examples worth showing.

use razbor::method::List;
use razbor::store::codec::{self, Access};

const SAMPLES: [&str; 2] =
    [include_str!("../../assets/samples/ru.ron"), include_str!("../../assets/samples/en.ron")];

#[test]
fn samples_read_without_a_remark_and_are_written_byte_by_byte() {
    for sample in SAMPLES {
        let loaded = codec::read(sample.as_bytes()).unwrap();
        assert_eq!(loaded.warnings, []);
        assert_eq!(loaded.access, Access::Full);
        assert_eq!(codec::write(&loaded.case), sample);
    }
}

#[test]
fn samples_are_broken_down_without_a_gap() {
    for sample in SAMPLES {
        let case = codec::read(sample.as_bytes()).unwrap().case;
        for list in [List::Problems, List::Causes, List::Solutions] {
            assert!(case.count(list) > 0);
            assert_eq!(case.unanswered(list), []);
            assert_eq!(case.orphans(list), []);
        }
        let review = case.review.text.join();
        for about in case.questions.iter().filter_map(|question| question.about.as_ref()) {
            assert!(review.contains(&about.words), "{about:?}");
        }
    }
}
