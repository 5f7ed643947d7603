//! How often the lens is right about the facts that a neutral text keeps.

use std::fmt::Write as _;
use std::ops::Range;

use razbor::lens::{Kind, Lens};

use super::fixture::{Neutral, Review};

/// How many neutral texts were read rightly.
#[derive(Default)]
pub struct Kept {
    texts: u32,
    /// All that was lost or altered is told, and nothing else.
    lost: u32,
    /// The same, with what was altered into what, and what was added.
    all: u32,
}

/// A kind, and where it stands.
type Told = (Kind, Range<usize>);

impl Kept {
    /// Compares each neutral text of a review with what was written down of it.
    pub fn take(&mut self, lens: &Lens, review: &Review, misses: &mut String) {
        for neutral in &review.neutrals {
            let facts = lens.facts(&review.text, &neutral.text);
            let gone = |kind: &Kind, words: &String| (*kind, places(&review.text, words));
            let stands = |kind: &Kind, words: &String| (*kind, places(&neutral.text, words));
            let Neutral { lost, altered, added, .. } = neutral;
            let lost = lost.iter().map(|(kind, words)| gone(kind, words));
            let altered_by_hand = || altered.iter().map(|(kind, was, _)| gone(kind, was));
            let lost: Vec<_> = lost.chain(altered_by_hand()).collect();
            let altered_to: Vec<_> =
                altered.iter().map(|(kind, _, now)| stands(kind, now)).collect();
            let added: Vec<_> = added.iter().map(|(kind, words)| stands(kind, words)).collect();

            let altered_found = || facts.altered.iter().map(|a| (a.kind, a.range.clone()));
            let lost_found: Vec<Told> = facts
                .lost
                .iter()
                .map(|l| (l.kind, l.range.clone()))
                .chain(altered_found())
                .collect();
            let now_found: Vec<Told> =
                facts.altered.iter().map(|a| (a.kind, a.now.clone())).collect();
            let added_found: Vec<Told> =
                facts.added.iter().map(|a| (a.kind, a.range.clone())).collect();
            let gone = agree(&lost, &lost_found);
            let all = gone && agree(&altered_to, &now_found) && agree(&added, &added_found);
            self.texts += 1;
            self.lost += u32::from(gone);
            self.all += u32::from(all);
            if !all {
                let told = super::facts::told(&review.text, &neutral.text, &facts);
                let _ = writeln!(
                    misses,
                    "{} facts of: {}\n  by hand: {:?} {:?} {:?}\n  found: {}",
                    review.id,
                    neutral.text,
                    neutral.lost,
                    neutral.altered,
                    neutral.added,
                    told.trim_end().replace('\n', "; ")
                );
            }
        }
    }

    /// The share of texts of which all that was lost or altered is told, and nothing else.
    pub fn exact(&self) -> f64 {
        f64::from(self.lost) / f64::from(self.texts.max(1))
    }

    /// Prints the shares.
    pub fn print(&self) {
        let share = |part: u32| f64::from(part) / f64::from(self.texts.max(1));
        println!(
            "facts of {} texts: lost exact {:.3}, altered and added too {:.3}",
            self.texts,
            share(self.lost),
            share(self.all)
        );
    }
}

/// Everywhere that words stand in a text.
fn places(text: &str, words: &str) -> Vec<Range<usize>> {
    text.match_indices(words).map(|(at, words)| at..at + words.len()).collect()
}

/// Whether what was found is what was written down: each meets one of the other, kind by kind.
fn agree(by_hand: &[(Kind, Vec<Range<usize>>)], found: &[Told]) -> bool {
    let meets = |(kind, places): &(Kind, Vec<Range<usize>>), (other, range): &Told| {
        kind == other && places.iter().any(|p| p.start < range.end && range.start < p.end)
    };
    by_hand.iter().all(|hand| found.iter().any(|found| meets(hand, found)))
        && found.iter().all(|found| by_hand.iter().any(|hand| meets(hand, found)))
}
