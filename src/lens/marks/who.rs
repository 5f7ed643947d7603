//! Somebody who did something.

use super::super::lexicon::{Analysed, Class};
use super::super::verdict::is_event;
use super::super::{Kind, Mark, Rule};
use super::over;

/// Roles of the firm, and the author, in clauses in which something happens.
pub fn find(analysed: &Analysed) -> Vec<Mark> {
    let mut marks = Vec::new();
    for &token in analysed.words() {
        let classes = analysed.classes(token);
        let rule = if classes.has(Class::Role) {
            Rule::Role
        } else if classes.has(Class::FirstPerson) {
            Rule::Author
        } else {
            continue;
        };
        let clause = analysed.clause(token);
        let acts = analysed
            .words()
            .iter()
            .any(|&other| analysed.clause(other) == clause && is_event(analysed, other));
        if acts {
            marks.push(over(analysed, token..token + 1, Kind::Who, rule));
        }
    }
    marks
}
