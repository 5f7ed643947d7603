//! Which lines of two lists say alike, as far as their words tell it.
//!
//! A simple measure on purpose: at least half of the telling words of the shorter line stand in the
//! other one too. Nobody is marked by it; it only puts two lines on the same row.

use std::collections::{HashMap, HashSet};

/// A row of a comparison: the places of one's own line and the expert's, one of which may be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// The place of one's own line.
    pub own: Option<usize>,
    /// The place of the expert's.
    pub expert: Option<usize>,
}

/// So many letters of a word tell it from others, whatever its ending.
const STEM: usize = 5;
/// Words of fewer letters tell nothing.
const LEAST: usize = 4;
/// So many words are shared at least, unless a line has no more.
const SHARED: usize = 2;

/// The lines of both lists in rows: in the expert's order, one's own other lines behind those they
/// follow.
#[must_use]
pub fn pairs(own: &[String], expert: &[String]) -> Vec<Pair> {
    let partners = partners(own, expert);
    let alone = |own: usize| Pair { own: Some(own), expert: None };
    // One's own lines that have no partner follow the one before them that has.
    let mut behind: HashMap<Option<usize>, Vec<usize>> = HashMap::new();
    let mut last = None;
    for (place, partner) in partners.iter().enumerate() {
        match partner {
            Some(_) => last = *partner,
            None => behind.entry(last).or_default().push(place),
        }
    }
    let mut rows: Vec<Pair> = behind.remove(&None).into_iter().flatten().map(alone).collect();
    for place in 0..expert.len() {
        let own = partners.iter().position(|partner| *partner == Some(place));
        rows.push(Pair { own, expert: Some(place) });
        rows.extend(behind.remove(&Some(place)).into_iter().flatten().map(alone));
    }
    rows
}

/// For each of one's own lines the expert's that says alike: the same words first, then what has most
/// in common.
fn partners(own: &[String], expert: &[String]) -> Vec<Option<usize>> {
    let mut partners = vec![None; own.len()];
    let mut taken = HashSet::new();
    for (place, line) in own.iter().enumerate() {
        let same = |other: &usize| expert[*other] == *line && !taken.contains(other);
        if let Some(other) = (0..expert.len()).find(same) {
            partners[place] = Some(other);
            taken.insert(other);
        }
    }
    let common = common_words(expert);
    let telling = |line: &String| -> HashSet<String> {
        stems(line).into_iter().filter(|stem| !common.contains(stem)).collect()
    };
    let (own, expert) = (own.iter().map(telling), expert.iter().map(telling));
    let (own, expert): (Vec<_>, Vec<_>) = (own.collect(), expert.collect());
    let mut kin: Vec<(usize, usize, usize)> = Vec::new();
    for (place, words) in own.iter().enumerate().filter(|(place, _)| partners[*place].is_none()) {
        for (other, theirs) in expert.iter().enumerate() {
            let shared = words.intersection(theirs).count();
            let shorter = words.len().min(theirs.len());
            if shared >= SHARED.min(shorter).max(1) && shared * 2 >= shorter {
                kin.push((shared, place, other));
            }
        }
    }
    // The closest first; among equals the one that comes first.
    kin.sort_by_key(|(shared, place, other)| (usize::MAX - shared, *place, *other));
    for (_, place, other) in kin {
        if partners[place].is_none() && taken.insert(other) {
            partners[place] = Some(other);
        }
    }
    partners
}

/// The beginnings of the words of a line that tell something.
fn stems(line: &str) -> HashSet<String> {
    let words = line.split(|c: char| !c.is_alphanumeric()).filter(|word| {
        word.chars().count() >= LEAST || word.contains(|c: char| c.is_ascii_digit())
    });
    words.map(|word| word.to_lowercase().chars().take(STEM).collect()).collect()
}

/// What stands in half of the lines or more tells nothing of one: «клиент».
fn common_words(lines: &[String]) -> HashSet<String> {
    let mut counts: HashMap<String, usize> = HashMap::new();
    for stem in lines.iter().flat_map(|line| stems(line)) {
        *counts.entry(stem).or_default() += 1;
    }
    let often = |count: usize| count > 1 && count * 2 >= lines.len();
    counts.into_iter().filter(|(_, count)| often(*count)).map(|(stem, _)| stem).collect()
}
