//! What holds of the numbers that lines keep, however a neutral text is rewritten.

use std::collections::HashSet;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use razbor::method::{EntryId, Fact, align};

use super::properties::config;
use super::wishes::text;

/// A text of facts, numbered so that the number is not the place.
fn facts() -> impl Strategy<Value = Vec<Fact>> {
    vec(text(), 0..9).prop_map(|texts| {
        (10..)
            .zip(texts)
            .map(|(n, text)| Fact { id: EntryId(n), text, ..Fact::default() })
            .collect()
    })
}

/// The same text after a while of writing: lines moved, joined, cut, dropped, mended, added.
fn rewritten() -> impl Strategy<Value = (Vec<Fact>, Vec<String>)> {
    let acts = vec((0..6u8, any::<Index>(), any::<Index>(), text()), 0..9);
    (facts(), acts).prop_map(|(old, acts)| {
        let mut lines: Vec<String> = old.iter().map(|fact| fact.text.clone()).collect();
        for (act, from, to, text) in acts {
            let line =
                if lines.is_empty() { text.clone() } else { lines.remove(from.index(lines.len())) };
            let at = to.index(lines.len() + 1);
            match act {
                0 => lines.insert(at, line),
                1 if at < lines.len() => lines[at] = format!("{line} {}", lines[at]),
                2 => {
                    let (first, second) = line.split_once(' ').unwrap_or((&line, &text));
                    lines.splice(at..at, [first.to_owned(), second.to_owned()]);
                }
                3 => lines.insert(at, format!("{line} {text}")),
                4 => lines.splice(at..at, [line, text]).for_each(drop),
                _ => {}
            }
        }
        (old, lines)
    })
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_number_is_kept_once_and_what_was_joined_has_a_standing_heir((old, new) in rewritten()) {
        let aligned = align(&old, &new);
        prop_assert_eq!(aligned.kept.len(), new.len());
        let known: HashSet<EntryId> = old.iter().map(|fact| fact.id).collect();
        let mut kept = HashSet::new();
        for id in aligned.kept.iter().flatten() {
            prop_assert!(known.contains(id) && kept.insert(*id), "{:?}", aligned);
        }
        let mut joined = HashSet::new();
        for (gone, heir) in &aligned.joined {
            prop_assert!(known.contains(gone) && joined.insert(*gone) && !kept.contains(gone));
            prop_assert!(kept.contains(heir), "{:?}", aligned);
            prop_assert!(heir < gone, "the first of joined lines keeps its number: {:?}", aligned);
        }
    }

    #[test]
    fn an_unchanged_text_keeps_every_number(old in facts()) {
        let new: Vec<String> = old.iter().map(|fact| fact.text.clone()).collect();
        let aligned = align(&old, &new);
        prop_assert_eq!(aligned.kept, old.iter().map(|fact| Some(fact.id)).collect::<Vec<_>>());
        prop_assert_eq!(aligned.joined, vec![]);
    }

    #[test]
    fn a_line_that_is_still_there_keeps_a_number_of_its_wording((old, new) in rewritten()) {
        let aligned = align(&old, &new);
        for text in old.iter().map(|fact| &fact.text) {
            let were = old.iter().filter(|fact| fact.text == *text).count();
            let are = new.iter().filter(|line| *line == text).count();
            let same = |id: &EntryId| old.iter().any(|fact| fact.id == *id && fact.text == *text);
            let pairs = new.iter().zip(&aligned.kept).filter(|(line, _)| *line == text);
            let kept = pairs.filter_map(|(_, kept)| *kept).filter(same).count();
            prop_assert_eq!(kept, were.min(are), "{:?} in {:?}", text, aligned);
        }
    }
}

/// Words that no two of the texts share, so that nothing is recognisable.
#[test]
fn a_text_with_no_word_in_common_keeps_nothing() {
    let old =
        [Fact { id: EntryId(1), text: "Мастер не пришёл".into(), ..Fact::default() }];
    let aligned = align(&old, &["Заказ опоздал".into(), "— !".into()]);
    assert_eq!((aligned.kept, aligned.joined), (vec![None, None], vec![]));
}

/// Beyond a million pairs of lines equal ones are still found, and the others pair in order.
#[test]
fn a_very_long_text_is_still_aligned() {
    let line = |place: u32| format!("Строка {place} о том же");
    let old: Vec<Fact> =
        (0..1500).map(|n| Fact { id: EntryId(n + 1), text: line(n), ..Fact::default() }).collect();
    let new: Vec<String> = (0..1500).rev().map(line).collect();
    let kept: Vec<Option<EntryId>> = (1..=1500).rev().map(|n| Some(EntryId(n))).collect();
    assert_eq!(align(&old, &new).kept, kept);

    let other: Vec<String> = (0..1500).map(|place| format!("Совсем другое {place}")).collect();
    let in_order: Vec<Option<EntryId>> = (1..=1500).map(|n| Some(EntryId(n))).collect();
    assert_eq!(align(&old, &other).kept, in_order);
}
