//! What each rule marks: sentences by rule, in `tests/lens/marks.txt`.

use std::fmt::Write as _;

use razbor::lens::Lens;

use super::fixture;

/// Every sentence has the verdict and exactly the soft marks that stand in the file, and the rule
/// that its group is named for is among their reasons where anything is marked in the group.
#[test]
fn rules() {
    let lens = Lens::new(&[]);
    let mut wrong = String::new();
    for group in fixture::read("marks.txt") {
        let mut reasons = Vec::new();
        for sentence in &group.sentences {
            let text = &group.text[sentence.range.clone()];
            let found = lens.sentence(&group.text, sentence.range.clone());
            if found.verdict != sentence.verdict {
                let (hand, lens) = (sentence.verdict.code(), found.verdict.code());
                let _ = writeln!(wrong, "{}: {hand} read as {lens}: {text}", group.id);
            }
            let soft = found.marks.iter().filter(|mark| mark.kind.is_soft());
            let marks: Vec<_> = soft.clone().map(|mark| (mark.range.clone(), mark.kind)).collect();
            if marks != sentence.spans {
                let words = |range: &std::ops::Range<usize>| &group.text[range.clone()];
                let marks: Vec<_> =
                    marks.iter().map(|(range, kind)| (words(range), kind)).collect();
                let _ = writeln!(wrong, "{}: {marks:?} in: {text}", group.id);
            }
            reasons.extend(soft.map(|mark| mark.rule.clone()));
        }
        let named = |code: (&str, Option<&str>)| code.1.unwrap_or(code.0) == group.id;
        if !reasons.iter().any(|rule| named(rule.code())) {
            let _ = writeln!(wrong, "no mark is made by {}", group.id);
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}
