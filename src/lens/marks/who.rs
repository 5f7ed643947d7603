//! Somebody who did something.

use super::super::lexicon::{Analysed, Class};
use super::super::verdict::is_event;
use super::super::{Kind, Mark, Rule};
use super::over;

/// Roles of the firm in clauses in which something happens.
pub fn find(analysed: &Analysed) -> Vec<Mark> {
    let acts = |role: usize| {
        let clause = analysed.clause(role);
        let mut words = analysed.words().iter();
        words.any(|&word| analysed.clause(word) == clause && is_event(analysed, word))
    };
    let roles = analysed.words().iter().filter(|&&word| analysed.classes(word).has(Class::Role));
    let roles = roles.filter(|&&role| acts(role));
    roles.map(|&role| over(analysed, role..role + 1, Kind::Who, Rule::Role)).collect()
}
