//! Going over the facts of two texts: what is the same, what is near, what is gone.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;
use std::ops::Range;

use super::super::values::Unit;
use super::alter;
use super::hold::{Fact, Holding, Word, Worth};
use super::same::{
    alike, count_alike, hundredths, is_bare, is_share, key, loose_key, same, shared, values,
};
use super::words::Side;
use super::{Added, Altered, Facts, Lost};
use crate::lens::Kind;
use crate::lens::lexicon::hashed;

/// What became of a fact.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Fate {
    /// Nothing is known yet: in the end it is lost or added.
    Open,
    /// It is in the other text, at these bytes.
    Kept(Range<usize>),
    /// The other text has this fact in its place.
    Altered(usize),
    /// Nobody misses it.
    Idle,
}

/// Compares what the sentences of a review hold with what those of its neutral text hold; each with
/// the byte at which the sentence begins in its text.
///
/// A fact that is there once is kept however often the review has it.
#[must_use]
pub fn compare(text: &[(usize, &Holding)], neutral: &[(usize, &Holding)]) -> Facts {
    let mut both = Both::of(Side::of(text), Side::of(neutral));
    both.same();
    both.hardly_said();
    both.by_words();
    both.in_other_words(loose_key, alike);
    both.in_other_words(first_number, |a, b| {
        (a.kind != b.kind || is_bare(a) || is_bare(b) || is_share(a) || is_share(b)) && alike(a, b)
    });
    both.spans();
    both.loose();
    both.bare();
    both.parts();
    both.ends();
    both.beside();
    both.in_substance();
    alter::pair(&mut both);
    // What is left of one number is the same with its noun worded otherwise: two men, two workers.
    both.in_other_words(loose_key, count_alike);
    both.in_substance();
    both.told()
}

/// Two texts, and what is known of their facts.
pub(super) struct Both<'a> {
    pub text: Side<'a>,
    pub neutral: Side<'a>,
    /// Of the facts of the review.
    pub fates: Vec<Fate>,
    /// Of the facts of the neutral text.
    pub now: Vec<Fate>,
}

impl<'a> Both<'a> {
    fn of(text: Side<'a>, neutral: Side<'a>) -> Self {
        let open = |side: &Side| vec![Fate::Open; side.facts.len()];
        Self { fates: open(&text), now: open(&neutral), text, neutral }
    }

    pub(super) fn keep(&mut self, fact: usize, other: usize) {
        self.fates[fact] = Fate::Kept(self.neutral.range(other));
        if self.now[other] == Fate::Open {
            self.now[other] = Fate::Kept(self.text.range(fact));
        }
    }

    /// The same worth, wherever it stands; the second of two goes with the second where there is one.
    fn same(&mut self) {
        let mut by_key: HashMap<_, Vec<usize>> = HashMap::new();
        for (i, (fact, _)) in self.neutral.facts.iter().enumerate() {
            by_key.entry(key(fact)).or_default().push(i);
        }
        let mut met: HashMap<_, usize> = HashMap::new();
        for i in 0..self.text.facts.len() {
            let fact = self.text.facts[i].0;
            let key = key(fact);
            let Some(others) = by_key.get(&key) else { continue };
            let nth = met.entry(key).or_default();
            // What has one key is nearly always the same, so a few steps are enough.
            let from = (*nth).min(others.len() - 1);
            let order = others[from..].iter().chain(&others[..from]).take(32);
            let is_same = |&&other: &&usize| same(fact, self.neutral.facts[other].0);
            if let Some(&other) = order.clone().find(is_same) {
                *nth += 1;
                self.keep(i, other);
            }
        }
        for i in 0..self.neutral.facts.len() {
            let fact = self.neutral.facts[i].0;
            if self.now[i] == Fate::Open && met.contains_key(&key(fact)) {
                let kept = by_key[&key(fact)].iter().take(32).find_map(|&other| {
                    let known = same(fact, self.neutral.facts[other].0);
                    let fate = &self.now[other];
                    matches!(fate, Fate::Kept(_)).then_some(fate).filter(|_| known)
                });
                if let Some(fate) = kept {
                    self.now[i] = fate.clone();
                }
            }
        }
    }

    /// Places and quotes whose words are there, marked or not.
    fn by_words(&mut self) {
        let find = |fates: &mut [Fate], facts: &[(&Fact, usize)], other: &Side| {
            for (fate, (fact, _)) in fates.iter_mut().zip(facts) {
                if *fate != Fate::Open {
                    continue;
                }
                let found = match &fact.worth {
                    Worth::Place(words) => other.place(words, &numbers(fact)),
                    Worth::Quote(words) if words.is_empty() => Some(0..0),
                    Worth::Quote(words) => other.quote(words, fact.reported),
                    // The number of a paper, or of a gate.
                    Worth::Words(_)
                        if fact.kind == Kind::Number
                            && !fact.numbers.is_empty()
                            && !is_share(fact) =>
                    {
                        let numbers = numbers(fact);
                        other.place(&numbers, &numbers)
                    }
                    _ => None,
                };
                if let Some(range) = found {
                    *fate = Fate::Kept(range);
                }
            }
        };
        find(&mut self.fates, &self.text.facts, &self.neutral);
        find(&mut self.now, &self.neutral.facts, &self.text);
        self.parts_of_quotes();
    }

    /// Reported words of which hardly one means something go with what is reported there.
    fn hardly_said(&mut self) {
        let hardly = |fact: &Fact| {
            fact.reported && matches!(&fact.worth, Worth::Quote(words) if words.len() <= 1)
        };
        let open = |fates: &[Fate], at: usize| fates[at] == Fate::Open;
        let mut others = (0..self.now.len())
            .filter(|&at| hardly(self.neutral.facts[at].0))
            .collect::<Vec<_>>()
            .into_iter();
        for at in 0..self.fates.len() {
            if open(&self.fates, at) && hardly(self.text.facts[at].0) {
                let Some(other) = others.find(|&other| open(&self.now, other)) else { return };
                self.keep(at, other);
            }
        }
    }

    /// Quotes of which most stands in a quote of the other text, or the other way round.
    fn parts_of_quotes(&mut self) {
        let quotes = |facts: &[(&Fact, usize)]| -> Vec<usize> {
            let is = |&at: &usize| matches!(facts[at].0.worth, Worth::Quote(_));
            (0..facts.len()).filter(is).collect()
        };
        let (said, now) = (quotes(&self.text.facts), quotes(&self.neutral.facts));
        let mut by_word: HashMap<Word, Vec<usize>> = HashMap::new();
        for &other in &now {
            if let Worth::Quote(words) = &self.neutral.facts[other].0.worth {
                for word in words {
                    by_word.entry(*word).or_default().push(other);
                }
            }
        }
        for &i in &said {
            let Worth::Quote(words) = &self.text.facts[i].0.worth else { continue };
            // Words that many quotes have tell nothing.
            let rare = words.iter().filter_map(|word| by_word.get(word));
            let mut near: Vec<usize> =
                rare.filter(|quotes| quotes.len() <= 16).flatten().copied().collect();
            near.sort_unstable();
            near.dedup();
            for other in near {
                if self.fates[i] != Fate::Open && self.now[other] != Fate::Open {
                    continue;
                }
                if is_part(self.text.facts[i].0, self.neutral.facts[other].0) {
                    if self.fates[i] == Fate::Open {
                        self.fates[i] = Fate::Kept(self.neutral.range(other));
                    }
                    if self.now[other] == Fate::Open {
                        self.now[other] = Fate::Kept(self.text.range(i));
                    }
                }
            }
        }
    }

    /// One to one, what may be the same in other words, the nearest in order first.
    fn in_other_words<K: Hash + Eq>(
        &mut self,
        key: impl Fn(&Fact) -> K,
        alike: impl Fn(&Fact, &Fact) -> bool,
    ) {
        let mut by_key: HashMap<K, Vec<usize>> = HashMap::new();
        for i in (0..self.now.len()).rev().filter(|&i| self.now[i] == Fate::Open) {
            by_key.entry(key(self.neutral.facts[i].0)).or_default().push(i);
        }
        for i in 0..self.fates.len() {
            if self.fates[i] != Fate::Open {
                continue;
            }
            let fact = self.text.facts[i].0;
            let Some(others) = by_key.get_mut(&key(fact)) else { continue };
            let from = others.len().saturating_sub(32);
            let found = (from..others.len())
                .rev()
                .find(|&at| alike(fact, self.neutral.facts[others[at]].0));
            if let Some(at) = found {
                let other = others.remove(at);
                self.keep(i, other);
            }
        }
    }

    /// Facts of one text whose numbers stand in the other, where no fact was made of them.
    fn loose(&mut self) {
        let find = |fates: &mut [Fate], facts: &[(&Fact, usize)], other: &mut Side| {
            for (fate, (fact, _)) in fates.iter_mut().zip(facts) {
                let numbers: Vec<u64> =
                    fact.numbers.iter().map(|number| number.to_bits()).collect();
                // Fifty per cent are a half.
                let share = matches!(fact.worth, Worth::Amount { of: Unit::Percent, .. });
                let numbers: Vec<u64> = if share {
                    fact.numbers.iter().map(|number| (number / 100.0).to_bits()).collect()
                } else {
                    numbers
                };
                let there = |number: &u64| other.loose.get(number).is_some_and(|&count| count > 0);
                if *fate == Fate::Open && !numbers.is_empty() && numbers.iter().all(there) {
                    for number in &numbers {
                        other
                            .loose
                            .entry(*number)
                            .and_modify(|count| *count = count.saturating_sub(1));
                    }
                    *fate = Fate::Idle;
                }
            }
        };
        find(&mut self.fates, &self.text.facts, &mut self.neutral);
        find(&mut self.now, &self.neutral.facts, &mut self.text);
    }

    /// Numbers that say nothing of what they count, where the other text has them in whatever fact.
    fn bare(&mut self) {
        let all = |side: &Side| -> HashSet<i64> {
            let loose = side.loose.keys().map(|&bits| hundredths(f64::from_bits(bits)));
            side.facts.iter().flat_map(|(fact, _)| values(fact)).chain(loose).collect()
        };
        let find = |fates: &mut [Fate], facts: &[(&Fact, usize)], there: &HashSet<i64>| {
            for (fate, (fact, _)) in fates.iter_mut().zip(facts) {
                if *fate == Fate::Open
                    && is_bare(fact)
                    && let Worth::Amount { low, high, .. } = fact.worth
                    && [low, high].into_iter().all(|value| there.contains(&hundredths(value)))
                {
                    *fate = Fate::Idle;
                }
            }
        };
        find(&mut self.fates, &self.text.facts, &all(&self.neutral));
        find(&mut self.now, &self.neutral.facts, &all(&self.text));
    }

    /// A weekday is not missed beside its date, a part of the day beside its clock.
    fn beside(&mut self) {
        let find = |fates: &mut [Fate], side: &Side| {
            for i in 0..fates.len() {
                if fates[i] != Fate::Open {
                    continue;
                }
                let stands = |other: usize| {
                    let near = side.facts.get(other).is_some_and(|(fact, _)| {
                        matches!(
                            (&side.facts[i].0.worth, &fact.worth),
                            (Worth::Weekday(_), Worth::Date { .. })
                                | (Worth::Words(_), Worth::Clock { .. })
                        )
                    });
                    near && matches!(fates[other], Fate::Kept(_))
                        && gap(&side.range(i), &side.range(other)) < 8
                };
                if i > 0 && stands(i - 1) || stands(i + 1) {
                    fates[i] = Fate::Idle;
                }
            }
        };
        find(&mut self.fates, &self.text);
        find(&mut self.now, &self.neutral);
        // "That day" only points back.
        for (fate, (fact, _)) in self.now.iter_mut().zip(&self.neutral.facts) {
            if *fate == Fate::Open && points_back(fact) {
                *fate = Fate::Idle;
            }
        }
    }

    /// What somebody said, told in other words: its values are there, kept or altered.
    fn in_substance(&mut self) {
        let find = |fates: &mut [Fate], side: &Side| {
            for i in 0..fates.len() {
                let (fact, at) = side.facts[i];
                let hardly = matches!(&fact.worth, Worth::Quote(words) if words.len() <= 1);
                if !(fact.reported || hardly) || fates[i] != Fate::Open {
                    continue;
                }
                let inside =
                    side.facts.iter().enumerate().skip(i + 1).take_while(|(_, other)| {
                        other.1 == at && other.0.range.start < fact.range.end
                    });
                let told = |fate: &Fate| matches!(fate, Fate::Kept(_) | Fate::Altered(_));
                if inside.map(|(other, _)| other).any(|other| told(&fates[other])) {
                    fates[i] = Fate::Idle;
                }
            }
        };
        find(&mut self.fates, &self.text);
        find(&mut self.now, &self.neutral);
    }

    /// What is to be told of all this.
    fn told(&self) -> Facts {
        let mut facts = Facts { reversed: self.reversed(), ..Facts::default() };
        for (i, fate) in self.fates.iter().enumerate() {
            let (fact, range) = (self.text.facts[i].0, self.text.range(i));
            match fate {
                Fate::Open if !fact.weak || fact.kind == Kind::Quote => {
                    facts.lost.push(Lost { range, kind: fact.kind });
                }
                Fate::Kept(now) => facts.kept.push((range, now.clone())),
                Fate::Altered(other) => {
                    let now = self.neutral.range(*other);
                    facts.altered.push(Altered { range, kind: fact.kind, now });
                }
                Fate::Open | Fate::Idle => {}
            }
        }
        for (i, fate) in self.now.iter().enumerate() {
            let fact = self.neutral.facts[i].0;
            if *fate == Fate::Open && !fact.weak {
                facts.added.push(Added { range: self.neutral.range(i), kind: fact.kind });
            }
        }
        facts.lost.dedup_by(|next, last| {
            join(&mut last.range, &next.range, last.kind == Kind::Time && next.kind == Kind::Time)
        });
        facts.added.dedup_by(|next, last| {
            join(&mut last.range, &next.range, last.kind == Kind::Time && next.kind == Kind::Time)
        });
        facts
    }
}

/// Whether most of the shorter of two quotes is in the longer, of which it is a good part.
fn is_part(quote: &Fact, other: &Fact) -> bool {
    let (Worth::Quote(a), Worth::Quote(b)) = (&quote.worth, &other.worth) else { return false };
    let (short, long) = (a.len().min(b.len()), a.len().max(b.len()));
    let both = shared(a, b);
    both * 5 >= short * 3 && both * 3 >= long && (short > 1 || both == 1 && long == 1)
}

/// Whether a fact is the day of which was told before.
fn points_back(fact: &Fact) -> bool {
    let day = [hashed("0"), hashed("@86400")];
    matches!(&fact.worth, Worth::Words(words) if words[..] == day)
}

/// The first number of a fact as it stands.
fn first_number(fact: &Fact) -> u64 {
    fact.numbers.first().map_or(u64::MAX, |number| number.to_bits())
}

/// What the numbers of a place are compared by.
fn numbers(fact: &Fact) -> Vec<Word> {
    fact.numbers.iter().map(|&number| super::hold::hash_number(number)).collect()
}

/// How many bytes stand between two ranges.
fn gap(a: &Range<usize>, b: &Range<usize>) -> usize {
    b.start.saturating_sub(a.end).max(a.start.saturating_sub(b.end))
}

/// Makes one of two that stand side by side.
fn join(last: &mut Range<usize>, next: &Range<usize>, may: bool) -> bool {
    let joined = may && gap(last, next) < 5;
    if joined {
        last.end = next.end;
    }
    joined
}
