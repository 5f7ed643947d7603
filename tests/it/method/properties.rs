//! What holds whatever is done to a case, in whatever order, with whatever text.
//!
//! A failure prints its smallest input; it is worth a scenario.

use proptest::prelude::*;
use razbor::method::{
    Act, Case, CaseId, Edit, History, List, Patch, Stamp, clean, one_line, repair,
};
use ron::extensions::Extensions;
use ron::ser::PrettyConfig;

use super::wishes::{begun, text, wishes};

/// Without a file of seeds beside the source: a failure becomes a scenario.
pub fn config() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
}

/// Sees to it that a case is one that this program may write.
fn check_valid(case: &Case) -> Result<(), TestCaseError> {
    let mut repaired = case.clone();
    prop_assert_eq!(repair(&mut repaired), vec![]);
    prop_assert_eq!(&repaired, case);
    let ids = List::ALL.into_iter().flat_map(|list| case.ids(list));
    prop_assert!(ids.into_iter().all(|id| 0 < id.0 && id.0 < case.next));
    Ok(())
}

/// The case as if its numbers had been counted as far as in the other one.
fn counted_as(case: &Case, other: &Case) -> Case {
    Case { next: other.next, ..case.clone() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn an_edit_is_done_or_refused_and_the_case_stays_valid(wishes in wishes(), empty: bool) {
        let mut case = if empty { Case::default() } else { begun() };
        let mut history = History::default();
        for (place, wish) in wishes.iter().enumerate() {
            let before = (case.clone(), history.clone());
            let edit = wish.edit(&case);
            let touched = if place % 3 == 2 {
                history.grow(&mut case, edit)
            } else {
                history.edit(&mut case, edit)
            };
            match touched {
                Err(_) => prop_assert_eq!((&case, &history), (&before.0, &before.1)),
                Ok(touched) => {
                    check_valid(&case)?;
                    prop_assert!(case.next >= before.0.next);
                    prop_assert!(touched.iter().all(|id| case.find(*id).is_some()));
                }
            }
        }
    }

    #[test]
    fn a_version_comes_back_whole_and_no_number_is_given_twice(before in wishes(), after in wishes()) {
        let (mut case, mut history) = (begun(), History::default());
        for wish in &before {
            let edit = wish.edit(&case);
            let _ = history.edit(&mut case, edit);
        }
        let version = case.clone();
        for wish in &after {
            let edit = wish.edit(&case);
            let _ = history.edit(&mut case, edit);
        }
        let now = Case { id: CaseId("another".into()), ..case.clone() };
        let (mut restored, mut history) = (now.clone(), History::default());
        let edit = Edit::Restore(Box::new(version.clone()), Stamp::default());
        if history.edit(&mut restored, edit).is_ok() {
            check_valid(&restored)?;
            let of_now = Case { id: now.id.clone(), next: now.next, ..version };
            prop_assert_eq!(&restored, &of_now);
            prop_assert!(history.undo(&mut restored).is_some());
        }
        prop_assert_eq!(restored, now);
    }

    #[test]
    fn undo_of_everything_and_redo_of_everything_give_both_ends_again(wishes in wishes(), grow: bool) {
        let start = begun();
        let (mut case, mut history) = (start.clone(), History::default());
        for wish in &wishes {
            let edit = wish.edit(&case);
            let _ = if grow { history.grow(&mut case, edit) } else { history.edit(&mut case, edit) };
        }
        let end = case.clone();
        let steps = history.len();
        let back: Vec<Act> = std::iter::from_fn(|| {
            let act = history.undo(&mut case);
            check_valid(&case).expect("valid on the way back");
            act
        }).collect();
        prop_assert_eq!(back.len(), steps);
        prop_assert_eq!(&case, &counted_as(&start, &end));
        prop_assert!(!history.can_undo() && history.is_empty());
        let mut forth: Vec<Act> = std::iter::from_fn(|| history.redo(&mut case)).collect();
        forth.reverse();
        prop_assert_eq!(back, forth);
        prop_assert_eq!(case, end);
        prop_assert!(!history.can_redo());
    }

    #[test]
    fn a_patch_leads_both_ways_and_comes_back_from_ron(wishes in wishes()) {
        let start = begun();
        let (mut case, mut history) = (start.clone(), History::default());
        for wish in &wishes {
            let edit = wish.edit(&case);
            let _ = history.edit(&mut case, edit);
        }
        let patch = Patch::between(&start, &case);
        let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
        let pretty = PrettyConfig::default().escape_strings(false).new_line("\n");
        for written in [options.to_string(&patch), options.to_string_pretty(&patch, pretty)] {
            let written = written.expect("a patch can be written");
            let read: Patch = options.from_str(&written).expect("and read again");
            prop_assert_eq!(&read, &patch, "{}", written);
        }
        let (mut forth, mut back) = (start.clone(), case.clone());
        patch.redo(&mut forth);
        prop_assert_eq!(&forth, &counted_as(&case, &start));
        patch.undo(&mut back);
        prop_assert_eq!(&back, &counted_as(&start, &case));
        prop_assert_eq!(patch.is_empty(), case == counted_as(&start, &case));
    }

    #[test]
    fn coverage_agrees_with_the_links(wishes in wishes()) {
        let (mut case, mut history) = (begun(), History::default());
        for wish in &wishes {
            let edit = wish.edit(&case);
            let _ = history.edit(&mut case, edit);
        }
        for list in List::ALL {
            let ids = case.ids(list);
            let waiting: Vec<_> = ids.iter().copied().filter(|id| case.is_unanswered(*id)).collect();
            prop_assert_eq!(case.unanswered(list), waiting);
            for id in ids {
                let chain = case.chain_of(id);
                prop_assert!(!chain.contains(&id));
                for other in chain {
                    prop_assert!(case.chain_of(other).contains(&id), "a chain is seen from both ends");
                }
                for child in case.children_of(id) {
                    prop_assert!(case.parents_of(child).contains(&id));
                }
            }
        }
    }

    #[test]
    fn cleaning_twice_is_cleaning_once(text in text()) {
        let cleaned = clean(&text);
        prop_assert!(cleaned.text.chars().all(|c| !c.is_control() || c == '\n' || c == '\t'));
        let again = clean(&cleaned.text);
        prop_assert_eq!((&again.text, again.dropped), (&cleaned.text, 0));

        let line = one_line(&text);
        prop_assert!(!line.contains(char::is_control) && line.trim() == line);
        prop_assert_eq!(one_line(&line), line);
    }
}
