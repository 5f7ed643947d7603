//! Which line of the rewritten neutral text is which line of the old one.
//!
//! Equal lines are found by longest common subsequence, then those that were moved; between these
//! anchors lines pair in order by overlap of their words. Of a split line the longer part keeps the
//! number; of a join the first line keeps it, and the links of the others come along.

use std::cmp::Reverse;
use std::collections::{HashMap, VecDeque};

use unicode_segmentation::UnicodeSegmentation;

use super::{EntryId, Fact};

/// Above this many pairs of lines (old × new) a stretch is paired line by line, in order.
const MOST_PAIRS: usize = 1 << 20;

/// The lines of a rewritten neutral text with the numbers they keep.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Aligned {
    /// For each new line, in order, the old line that it is; `None` for a line that is new.
    pub kept: Vec<Option<EntryId>>,
    /// Old lines that went into another one: (the old one, the one that stands for it now).
    pub joined: Vec<(EntryId, EntryId)>,
}

/// Finds for every new line the old line that it continues.
#[must_use]
pub fn align(old: &[Fact], new: &[String]) -> Aligned {
    let mut aligned = Aligned { kept: vec![None; new.len()], joined: Vec::new() };
    let old_texts: Vec<&str> = old.iter().map(|fact| fact.text.as_str()).collect();
    let new_texts: Vec<&str> = new.iter().map(String::as_str).collect();
    let mut anchors = common(&old_texts, &new_texts);
    let mut left: Vec<Option<&Fact>> = old.iter().map(Some).collect();
    for (o, n) in &anchors {
        aligned.kept[*n] = left[*o].take().map(|fact| fact.id);
    }
    keep_moved(&mut left, new, &mut aligned);
    let mut before = (0, 0);
    anchors.push((old.len(), new.len()));
    for (o, n) in anchors {
        let old: Vec<&Fact> = left[before.0..o].iter().copied().flatten().collect();
        let free = (before.1..n).filter(|place| aligned.kept[*place].is_none());
        let new: Vec<(usize, &str)> = free.map(|place| (place, new_texts[place])).collect();
        pair(&old, &new, &mut aligned);
        before = (o + 1, n + 1);
    }
    aligned
}

/// Lets equal lines that stand in another order keep their numbers too.
fn keep_moved<'a>(left: &mut [Option<&'a Fact>], new: &[String], aligned: &mut Aligned) {
    let mut places: HashMap<&'a str, VecDeque<usize>> = HashMap::new();
    for (place, fact) in left.iter().enumerate() {
        if let Some(fact) = fact {
            places.entry(&fact.text).or_default().push_back(place);
        }
    }
    for (kept, text) in aligned.kept.iter_mut().zip(new).filter(|(kept, _)| kept.is_none()) {
        if let Some(place) = places.get_mut(text.as_str()).and_then(VecDeque::pop_front) {
            *kept = left[place].take().map(|fact| fact.id);
        }
    }
}

/// A longest common subsequence as pairs of places, in order.
fn common(old: &[&str], new: &[&str]) -> Vec<(usize, usize)> {
    let head = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let (o, n) = (&old[head..], &new[head..]);
    let tail = o.iter().rev().zip(n.iter().rev()).take_while(|(a, b)| a == b).count();
    let (o, n) = (&o[..o.len() - tail], &n[..n.len() - tail]);
    let mut pairs: Vec<_> = (0..head).map(|i| (i, i)).collect();
    if o.len().saturating_mul(n.len()) <= MOST_PAIRS {
        let length = best(o.len(), n.len(), |i, j| u32::from(o[i] == n[j]));
        pairs.extend(length.into_iter().map(|(i, j)| (i + head, j + head)));
    }
    pairs.extend((0..tail).map(|i| (old.len() - tail + i, new.len() - tail + i)));
    pairs
}

/// The pairing in order of `rows` × `columns` with the greatest sum of weights; pairs of weight 0
/// are not made.
fn best(rows: usize, columns: usize, weight: impl Fn(usize, usize) -> u32) -> Vec<(usize, usize)> {
    let width = columns + 1;
    let mut sum = vec![0u32; (rows + 1) * width];
    for i in (0..rows).rev() {
        for j in (0..columns).rev() {
            let w = weight(i, j);
            let paired = if w > 0 { sum[(i + 1) * width + j + 1] + w } else { 0 };
            sum[i * width + j] = paired.max(sum[(i + 1) * width + j]).max(sum[i * width + j + 1]);
        }
    }
    let (mut i, mut j, mut pairs) = (0, 0, Vec::new());
    while i < rows && j < columns {
        let here = sum[i * width + j];
        let w = weight(i, j);
        if w > 0 && here == sum[(i + 1) * width + j + 1] + w {
            pairs.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if here == sum[(i + 1) * width + j] {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

/// Pairs the lines of one stretch between two anchors; new lines come with their places.
fn pair(old: &[&Fact], new: &[(usize, &str)], aligned: &mut Aligned) {
    if old.is_empty() || new.is_empty() {
        return;
    }
    if old.len().saturating_mul(new.len()) > MOST_PAIRS {
        for (fact, (place, _)) in old.iter().zip(new) {
            aligned.kept[*place] = Some(fact.id);
        }
        return;
    }
    let old_words: Vec<Words> = old.iter().map(|fact| Words::of(&fact.text)).collect();
    let new_words: Vec<Words> = new.iter().map(|(_, text)| Words::of(text)).collect();
    let pairs = best(old.len(), new.len(), |i, j| old_words[i].kinship(&new_words[j]));
    // For each old line the new one that it is or went into; the first of several is the heir.
    let mut into = vec![None; old.len()];
    for (i, j) in &pairs {
        into[*i] = Some(*j);
    }
    for (words, into) in old_words.iter().zip(&mut into).filter(|(_, into)| into.is_none()) {
        let kin = pairs.iter().map(|(_, j)| (words.kinship(&new_words[*j]), Reverse(*j)));
        *into = kin.max().filter(|(shared, _)| *shared > 0).map(|(_, Reverse(j))| j);
    }
    for (fact, into) in old.iter().zip(into) {
        let Some(j) = into else { continue };
        match aligned.kept[new[j].0] {
            Some(heir) => aligned.joined.push((fact.id, heir)),
            None => aligned.kept[new[j].0] = Some(fact.id),
        }
    }
}

/// The words of a line, lower-cased and counted.
struct Words {
    counts: HashMap<String, u32>,
    total: u32,
}

impl Words {
    fn of(text: &str) -> Self {
        let mut counts = HashMap::new();
        let mut total = 0;
        for word in text.unicode_words() {
            *counts.entry(word.to_lowercase()).or_insert(0) += 1;
            total += 1;
        }
        Self { counts, total }
    }

    /// How many words two lines share if that is at least half of the shorter one, else 0.
    fn kinship(&self, other: &Self) -> u32 {
        let shared: u32 = self
            .counts
            .iter()
            .filter_map(|(word, count)| Some(*count.min(other.counts.get(word)?)))
            .sum();
        if shared * 2 >= self.total.min(other.total) { shared } else { 0 }
    }
}
