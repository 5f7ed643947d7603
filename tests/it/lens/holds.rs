//! What holds of every reading, whatever the text is: for properties here, and for fuzzing.

#![allow(dead_code, reason = "each fuzz target takes in what it needs")]

use std::ops::Range;

use razbor::lens::{Lens, Verdict};

/// Reads a text, proposes a draft of it, and compares it with itself.
#[track_caller]
pub fn reading(lens: &Lens, text: &str) {
    let reading = lens.read(text);
    let mut at = 0;
    for sentence in &reading.sentences {
        let range = &sentence.range;
        stands(text, range);
        assert!(at <= range.start, "sentences follow one another");
        at = range.end;
        let words = &text[range.clone()];
        assert_eq!(words.trim(), words, "a sentence begins and ends with what is seen");
        assert_eq!(lens.sentence(text, range.clone()), *sentence, "a sentence is read by itself");
        let mut before = 0;
        for mark in &sentence.marks {
            stands(text, &mark.range);
            assert!(range.start <= mark.range.start && mark.range.end <= range.end, "inside");
            assert!(before <= mark.range.start, "marks by their beginnings");
            assert!((1..=3).contains(&mark.strength));
            before = mark.range.start;
        }
    }
    let between: String =
        between(&reading.sentences.iter().map(|s| &s.range).collect::<Vec<_>>(), text);
    assert!(!between.contains(char::is_alphanumeric), "every word is in a sentence: {between:?}");
    assert!((0.0..=1.0).contains(&reading.detail.score));

    let draft = lens.draft(text, &reading);
    for line in &draft.lines {
        assert!(reading.sentences[line.sentence].verdict != Verdict::Emotion);
        assert!(!line.text.contains('\n') && !line.text.trim().is_empty(), "{:?}", line.text);
        for drop in &line.dropped {
            stands(text, &drop.range);
        }
    }
    for number in &draft.dropped {
        assert!(*number < reading.sentences.len());
    }
}

/// Compares two texts.
#[track_caller]
pub fn facts(lens: &Lens, text: &str, neutral: &str) {
    let facts = lens.facts(text, neutral);
    for lost in &facts.lost {
        stands(text, &lost.range);
        assert!(lost.kind.is_hard());
    }
    for altered in &facts.altered {
        stands(text, &altered.range);
        stands(neutral, &altered.now);
    }
    for added in &facts.added {
        stands(neutral, &added.range);
    }
    for (was, now) in facts.kept.iter().chain(&facts.reversed) {
        stands(text, was);
        // A quote without a word in it is kept by nothing.
        assert!(neutral.get(now.clone()).is_some(), "{now:?} cuts a character");
    }
    let same = lens.facts(text, text);
    assert!(same.lost.is_empty() && same.altered.is_empty(), "a text keeps its own facts");
}

#[track_caller]
fn stands(text: &str, range: &Range<usize>) {
    assert!(range.start < range.end, "{range:?} is empty");
    assert!(text.get(range.clone()).is_some(), "{range:?} cuts a character");
}

/// What stands outside all sentences.
fn between(sentences: &[&Range<usize>], text: &str) -> String {
    let starts = sentences.iter().map(|range| range.start).chain([text.len()]);
    let ends = [0].into_iter().chain(sentences.iter().map(|range| range.end));
    ends.zip(starts).map(|(end, start)| &text[end..start]).collect()
}
