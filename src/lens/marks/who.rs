//! Somebody who did something.

use super::super::lexicon::{Analysed, Class};
use super::super::verdict::is_event;
use super::super::{Kind, Mark, Rule};
use super::over;

/// Roles of the firm in sentences in which something happens, and the author beside what happens.
pub fn find(analysed: &Analysed) -> Vec<Mark> {
    let words = || analysed.words().iter().copied();
    let events: Vec<u16> = words()
        .filter(|&word| is_event(analysed, word))
        .map(|word| analysed.clause(word))
        .collect();
    let rule = |word: usize| {
        let classes = analysed.classes(word);
        if classes.has(Class::Role) {
            (!events.is_empty()).then_some(Rule::Role)
        } else {
            let acts = classes.has(Class::Author) && events.contains(&analysed.clause(word));
            acts.then_some(Rule::Author)
        }
    };
    words()
        .filter_map(|word| Some(over(analysed, word..word + 1, Kind::Who, rule(word)?)))
        .collect()
}
